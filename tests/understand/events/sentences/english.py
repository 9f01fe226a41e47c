"""Sentences in English with the events they tell, beside those of the books of constructions. All is invented."""

from __future__ import annotations

from tests.understand.events.constructions.book import Rows

ENGLISH: Rows = [
    (
        "The ministers and the Vice-President of the Trade Commission met in Oslo on May 7.",
        ["meeting held @Oslo 2025-05-07"],
    ),
    ("The Trade Commission met in Oslo on May 7.", ["committee_session held @Oslo 2025-05-07"]),
    ("A meeting with the head and members of the Trade Committee was held in Oslo.", ["meeting held @Oslo"]),
    ("[Mark Brown|GB] took part in the Second Oslo Forum on the Decade of Water, 2018-2028.", ["forum held @Oslo #2"]),
    ("[Daniel Brekke|NO] will see [Omar Haddad|EG] in Tromsø on Friday.", ["meeting planned @Tromsø 2025-05-16"]),
    (
        "[Erik Dahl|NO] on Tuesday broke ground on a solar plant near Karaganda.",
        ["ceremony held @Karaganda 2025-05-13"],
    ),
    (
        ("The third session of the panel will take place in Bergen in May; the second was hosted by Almaty in 2022."),
        ["committee_session planned @Bergen 2025-05 #3", "committee_session held @Almaty 2022 #2 (background)"],
    ),
    (
        "[Amara Okello|KE]'s trip to Nairobi, planned for October, has been put off until spring.",
        ["visit postponed @Nairobi 2026-03/2026-05"],
    ),
    (
        "The ministers met by video link on Tuesday and agreed to meet in Ottawa next month.",
        ["call held 2025-05-13", "meeting planned @Ottawa 2025-06"],
    ),
    ("[Li Ran|CN] spoke at the ceremony.", []),
    ("UNICEF on May 8 launched a water project in Osh.", ["other held @Osh 2025-05-08"]),
    ("The ministers signed a memorandum via videoconference.", ["signing held"]),
    ("The loan is paid under an agreement inked in London yesterday.", ["signing held @London 2025-05-13"]),
    ("[Peter Sarto|HU] and his Kyrgyz host [Jeenbek Kulov|KG] cut the ribbon in Bishkek.", ["ceremony held @Bishkek"]),
    (
        "[Amara Okello|KE] took part in Abu Dhabi Sustainability Week in January.",
        ["forum held @Abu Dhabi 2025-01 (background)"],
    ),
    ("Norway said it would open an embassy in Dublin by the end of the year.", ["other planned @Dublin 2025"]),
    ("The Yerevan session of the council was postponed.", ["council_session postponed @Yerevan"]),
    ("The regular round of consultations took place in Skopje.", ["negotiation held @Skopje"]),
    (
        "Earlier this week, the working party, chaired by [Li Ran|CN], gathered in Geneva.",
        ["committee_session held @Geneva 2025-05-12/2025-05-18"],
    ),
    ("Six contracts were concluded at the session.", ["signing held"]),
    ("The facility was signed in Khujand by [Jan Kral|CZ] and [Peter Sarto|HU].", ["signing held @Khujand"]),
    ("Some 1,400 contracts were concluded last year.", []),
    ("Sign in to read more about deals.", []),
    ("At the closing session the Chamber of Commerce signed a deal.", ["signing held"]),
    (
        "[Aibek Sadyrov|KG] is due in Helsinki on May 20-21 for the Water Forum.",
        ["visit planned @Helsinki 2025-05-20/2025-05-21", "forum planned @Helsinki 2025-05-20/2025-05-21"],
    ),
    ("The visit of [Jan Kral|CZ] is due in Oslo in June.", ["visit planned @Oslo 2025-06"]),
    ("Talks on a customs certificate resume in Tunis in October.", ["negotiation planned @Tunis 2025-10"]),
    ("Talks on a customs certificate resumed in Tunis in October.", ["negotiation held @Tunis 2024-10 (background)"]),
    ("[Jan Kral|CZ] flies to Oslo on Thursday.", ["visit planned @Oslo 2025-05-15"]),
    ("[Jan Kral|CZ] was in Tashkent in April.", ["visit held @Tashkent 2025-04"]),
    ("The hall was in Tashkent.", []),
    ("[Jan Kral|CZ] returned from Oslo on Monday.", ["visit held @Oslo 2025-05-12"]),
    ("[Jan Kral|CZ] left Astana for Oslo on Monday.", ["visit ongoing @Oslo 2025-05-12"]),
    ("[Jan Kral|CZ] left the party in Oslo.", []),
    ("[Jan Kral|CZ] stopped over in Oslo on Monday.", ["visit ongoing @Oslo 2025-05-12"]),
    ("[Jan Kral|CZ] was to have visited Poti in March.", ["visit cancelled @Poti 2025-03"]),
    ("The second D4+1 forum ended in Osh on Thursday.", ["forum held @Osh 2025-05-08 #2"]),
    (
        "A C5+1 summit, the third at leaders' level, is expected in July in Ottawa.",
        ["summit planned @Ottawa 2025-07 #3"],
    ),
    ("The C5+1 summit took place in Ottawa.", ["summit held @Ottawa"]),
    (
        ("The forum ended in Osh. It drew more guests than the inaugural gathering in Almaty in March 2023."),
        ["forum held @Osh", "forum held @Almaty 2023-03 #1 (background)"],
    ),
    ("The session followed talks between the two presidents in a narrow circle.", ["negotiation held"]),
    ("[Jan Kral|CZ] held a series of meetings in Oslo.", ["meeting held @Oslo"]),
    ("The forum will take place in Osh in ten days.", ["forum planned @Osh 2025-05-24"]),
    ("[Jan Kral|CZ] is expected to visit Dublin in the autumn.", ["visit planned @Dublin 2025-09/2025-11"]),
    ("The sides praised the Minsk agreement on grain.", []),
    ("A visit to Riga by [Jan Kowal|PL], planned for June, has been shelved.", ["visit postponed @Riga 2025-06"]),
    ("The finance ministers gather in Yerevan on Thursday.", ["meeting planned @Yerevan 2025-05-15"]),
    ("The premier is due in Tashkent on 3 June.", ["visit planned @Tashkent 2025-06-03"]),
    ("They last met in Geneva in November.", ["meeting held @Geneva 2024-11 (background)"]),
    ("The seventh session was hosted by Budapest.", ["council_session held @Budapest #7"]),
    ("The fifth round ended in Geneva.", ["negotiation held @Geneva #5"]),
    ("The Cooperation Committee convened for its 21st meeting in Brussels.", ["committee_session held @Brussels #21"]),
    ("A seminar on customs closed in Osh.", ["forum held @Osh"]),
    ("Dust gathered in Tokyo.", []),
    ("[Jan Kowal|PL] called [Nils Berg|NO] on Monday.", ["call held 2025-05-12"]),
    (
        ("[Nils Berg|NO] received Poland's newly appointed non-resident ambassador, [Jan Kowal|PL], in Oslo."),
        ["meeting held @Oslo"],
    ),
    ("The bank and the city signed a loan of 20 million euros in Oslo.", ["signing held @Oslo"]),
    ("It is a worrying sign for the treaty.", []),
]
