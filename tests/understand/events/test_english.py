"""What English sentences say of events; names and bodies are invented. One line a case."""

from __future__ import annotations

import pytest

from tests.understand.events.notation import read

TOLD = [
    # meetings
    ("[Oleg Veresov|BY] met with Ambassador [Dragan Jovic|RS] in Minsk on May 12.", ["meeting held @Minsk 2025-05-12"]),
    ("At a meeting with [Dragan Jovic|RS], [Oleg Veresov|BY] raised the visa issue.", ["meeting held"]),
    ("[Oleg Veresov|BY] was received by Prime Minister [Giorgi Lomidze|GE] in Tbilisi.", ["meeting held @Tbilisi"]),
    ("[Timur Asanov|KZ] welcomed his Italian counterpart [Marco Rossi|IT] in Almaty.", ["meeting held @Almaty"]),
    ("[Timur Asanov|KZ] received a delegation of Japanese business leaders.", ["meeting held"]),
    ("[Oleg Veresov|BY] and [Dragan Jovic|RS] discussed trade in Minsk.", ["meeting held @Minsk"]),
    ("[Oleg Veresov|BY] met in Astana with visiting Serbian Foreign Minister [Dragan Jovic|RS].",
     ["meeting held @Astana"]),
    ("Tomorrow [Oleg Veresov|BY] will meet with [Dragan Jovic|RS].", ["meeting planned 2025-05-15"]),
    ("A Government meeting was held under the chairmanship of [Olzhas Nurlanov|KZ].", ["meeting held"]),
    # talks
    ("[Giorgi Lomidze|GE] held talks with his counterpart [Rauf Mehtiyev|AZ] in Baku.", ["negotiation held @Baku"]),
    ("The third round of talks on the Caspian ended in Vienna on Thursday, May 8.",
     ["negotiation held @Vienna 2025-05-08 #3"]),
    ("The parties held consultations at the level of deputy ministers.", ["negotiation held"]),
    ("Talks in the Central Asia – India format will take place on May 22.", ["negotiation planned 2025-05-22"]),
    ("[Timur Asanov|KZ] spoke by phone with President [Kemal Yildiz|TR].", ["call held"]),
    ("During a telephone conversation on May 10, [Timur Asanov|KZ] congratulated [Kemal Yildiz|TR].",
     ["call held 2025-05-10"]),
    # visits
    ("President [Timur Asanov|KZ] wrapped up his state visit to Malaysia.", ["visit held @Malaysia"]),
    ("Prime Minister [Bat Erdene|MN] is visiting Ankara.", ["visit ongoing @Ankara"]),
    ("[Bat Erdene|MN] is on a three-day working visit to Almaty.", ["visit ongoing @Almaty"]),
    ("[Aziz Rakhmatov|UZ] arrived in Tbilisi on an official visit.", ["visit ongoing @Tbilisi"]),
    ("[Timur Asanov|KZ] will visit Hungary on June 3.", ["visit planned @Hungary 2025-06-03"]),
    ("A visit by Prime Minister [Bat Erdene|MN] to Astana is expected in June.", ["visit planned @Astana 2025-06"]),
    ("[Bat Erdene|MN] is expected to visit Astana in June.", ["visit planned @Astana 2025-06"]),
    ("[Timur Asanov|KZ] will pay an official visit to Türkiye on June 5-6.",
     ["visit planned @Türkiye 2025-06-05/2025-06-06"]),
    ("After a trip to Baku, [Oleg Veresov|BY] returned to Minsk.", ["visit held @Baku"]),
    ("A World Bank delegation led by [Anna Schmidt|DE] visited Pavlodar.", ["visit held @Pavlodar"]),
    ("The visit of President [Milan Petrov|RS] to Bishkek has been postponed.", ["visit postponed @Bishkek"]),
    # sessions, summits, forums
    ("The sixth session of the Kazakh-Hungarian Commission took place in Budapest on May 12.",
     ["committee_session held @Budapest 2025-05-12 #6"]),
    ("The 22nd EU-Moldova Cooperation Council is expected to convene in Brussels on June 19, 2025.",
     ["council_session planned @Brussels 2025-06-19 #22"]),
    ("The next meeting of the Supreme Eurasian Economic Council will be held in Minsk.",
     ["council_session planned @Minsk"]),
    ("The next meeting of the commission will take place in Riga in 2026.", ["committee_session planned @Riga 2026"]),
    ("The twenty-third meeting of the Permanent Council was chaired by [Oleg Veresov|BY].",
     ["council_session held #23"]),
    ("Ministers signed a protocol following the twelfth session of the commission.", ["signing held",
     "committee_session held #12"]),
    ("The SCO summit, which will be held in Beijing on July 1-2, will bring together ten leaders.",
     ["summit planned @Beijing 2025-07-01/2025-07-02"]),
    ("Rome will host the second Central Asia – Italy summit in 2026.", ["summit planned @Rome 2026 #2"]),
    ("The summit in Baku has been postponed.", ["summit postponed @Baku"]),
    ("An international conference on water resources is under way in Almaty.", ["forum held @Almaty"]),
    ("A business forum attended by 200 companies took place in the Hungarian capital.", ["forum held @Budapest"]),
    ("[Oleg Veresov|BY] addressed the plenary session of the Astana Economic Forum.", ["forum held"]),
    ("The leaders met on the sidelines of the 80th session of the UN General Assembly in New York.",
     ["meeting held @New York", "forum held @New York #80"]),
    ("The commission last met in 2021.", ["committee_session held 2021 (background)"]),
    ("The II Forum of Women of Central Asia opened in Bishkek.", ["forum held @Bishkek #2"]),
    # signings
    ("[Yerzhan Suleimenov|KZ] and [Paul Durand|FR] signed a memorandum in Paris to build a depot.",
     ["signing held @Paris"]),
    ("Kazakhstan and Italy signed an agreement on air traffic in Rome on Tuesday.", ["signing held @Rome 2025-05-13"]),
    ("The sides plan to sign a free trade agreement.", ["signing planned"]),
    ("The agreement was signed in Vienna on March 3, 2020.", ["signing held @Vienna 2020-03-03 (background)"]),
    # statements, openings, awards
    ("In an interview with Asia Herald, [Aida Balayeva|KZ] said that the budget had doubled.", ["statement held"]),
    ("The minister said this at a press conference.", ["statement held"]),
    ("A pipe plant was launched in Shymkent.", ["other held @Shymkent"]),
    ("The two presidents unveiled a monument in Bishkek and opened a hospital.", ["other held @Bishkek",
     "other held @Bishkek"]),
    ("The President awarded his guest the Order of Friendship.", ["other held"]),
    ("The Belarusian embassy in Tashkent will open on June 24.", ["other planned @Tashkent 2025-06-24"]),
    ("Ambassador [Dragan Jovic|RS] presented his credentials to [Timur Asanov|KZ].", ["ceremony held"]),
    # not held
    ("The meeting between [Oleg Veresov|BY] and [Dragan Jovic|RS] did not take place.", ["meeting cancelled"]),
]  # fmt: skip

BACKGROUND = [
    ("The first summit of the region's heads of state was held in Bishkek in July 2023.",
     ["summit held @Bishkek 2023-07 #1 (background)"]),
    ("Earlier, in March 2024, [Timur Asanov|KZ] paid a state visit to Qatar, where 12 documents were signed.",
     ["visit held @Qatar 2024-03 (background)", "signing held @Qatar 2024-03 (background)"]),
    ("Background. In June 2023 [Timur Asanov|KZ] met [Park Min|KR] in Almaty.",
     ["meeting held @Almaty 2023-06 (background)"]),
]  # fmt: skip

NOTHING = [
    "The two sides look forward to meeting again and discussed the possibility of future visits.",
    "[Timur Asanov|KZ] welcomed the decision of the parliament.",
    "The sides are ready to meet the demand and agreed to sign documents.",
    "[Dragan Jovic|RS] invited [Oleg Veresov|BY] to pay an official visit to Serbia.",
    "The visiting minister praised the reforms.",
    "Both countries hold regular consultations.",
]


@pytest.mark.parametrize(("said", "events"), TOLD + BACKGROUND)
def test_events(said, events):
    assert read(said, "en").events() == events


@pytest.mark.parametrize("said", NOTHING)
def test_no_event(said):
    assert read(said, "en").events() == []
