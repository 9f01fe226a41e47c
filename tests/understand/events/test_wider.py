"""Constructions of the second round: deals by their number, trips there and back, plans in the present, numbers."""

from __future__ import annotations

import pytest

from tests.understand.events.notation import read

RUSSIAN = [
    ("Стороны заключили шесть договоров.", ["signing held"]),
    ("По итогам визита было заключено одиннадцать контрактов.", ["signing held"]),
    ("Ещё четыре контракта на 5 млн долларов подписали частные фирмы.", ["signing held"]),
    ("В прошлом году заключено 1400 контрактов.", []),  # a yearly sum is no signing
    (
        "Соглашение готово: подписать его рассчитывают в ходе июньского визита в Осло министра [Павел Кравец|BY].",
        ["signing planned @Oslo 2025-06", "visit planned @Oslo 2025-06"],
    ),
    ("Главным итогом переговоров, которые прошли 7–8 мая, стал план.", ["negotiation held 2025-05-07/2025-05-08"]),
    ("В четверг [Павел Кравец|BY] вылетает в Осло.", ["visit planned @Oslo 2025-05-15"]),
    ("Завтра [Павел Кравец|BY] отбывает в Осло.", ["visit planned @Oslo 2025-05-15"]),
    ("[Павел Кравец|BY] вернулся из Осло.", ["visit held @Oslo"]),
    ("[Павел Кравец|BY] получил письмо из Осло.", []),
    ("Заезд в Осло, который входил в план, отменён.", ["visit cancelled @Oslo"]),
    ("Первый заезд гонщиков отменён.", []),
    ("В прошлом году в Осло побывало свыше сорока тысяч граждан.", []),
    ("В Осло побывала делегация из сорока депутатов.", ["visit held @Oslo"]),
    ("Поездка [Павел Кравец|BY] в Осло сорвалась.", ["visit cancelled @Oslo"]),
    (
        "Заседание делового совета, сопредседатель которого [Павел Кравец|BY] заболел, переносится на июль.",
        ["council_session postponed 2025-07"],
    ),
    (
        "28 ноября в Риге соберётся комиссия – это будет её 10-е, юбилейное заседание.",
        ["committee_session planned @Riga 2025-11-28 #10"],
    ),
    ("В Осло прошло очередное, шестое, заседание комиссии.", ["committee_session held @Oslo #6"]),
    ("Второй форум «D4+1» прошёл в Осло.", ["forum held @Oslo #2"]),
    (
        "Второе заседание совета прошло в апреле в Осло, третье – в мае в Габале.",
        ["council_session held @Oslo 2025-04 #2", "council_session held @Gabala 2025-05 #3 (background)"],
    ),
    ("Ранее в тот же день гость встретился с [Павел Кравец|BY].", ["meeting held 2025-05-14"]),
    ("В Осло [Павел Кравец|BY] провёл ряд двусторонних встреч.", ["meeting held @Oslo"]),
    ("[Павел Кравец|BY] провёл ряд встреч.", []),
    ("Через две недели в Осло состоится форум.", ["forum planned @Oslo 2025-05-26/2025-06-01"]),
    ("Неделей ранее [Павел Кравец|BY] посетил Осло.", ["visit held @Oslo 2025-05-05/2025-05-11 (background)"]),
]
KAZAKH = [
    ("Отырыс барысында он жеті келісім жасалды.", ["signing held"]),
    ("Нәтижесінде 12 келісімшарт жасалды.", ["signing held"]),
    ("Тараптар жеті шартқа отырды.", ["signing held"]),
    ("Былтыр 1400 келісімшарт жасалды.", []),
    ("Әкім [Данияр Асанов|KZ] мен губернатор [Карл Линд|SE] меморандум бекітті.", ["signing held"]),
    ("Үкімет меморандум бекітті.", []),
    (
        "Кеңестің оныншы отырысы 2024 жылдың 5 маусымында Венада болды. Сол отырыста сегіз құжатқа қол қойылған.",
        ["council_session held @Vienna 2024-06-05 #10 (background)", "signing held @Vienna 2024-06-05 (background)"],
    ),
    (
        "[Данияр Асанов|KZ] әріптесін 2026 жылдың мамырында өтетін Осло форумына шақырды.",
        ["forum planned @Oslo 2026-05"],
    ),
    ("[Данияр Асанов|KZ] әріптесін форумға шақырды.", []),
    ("[Данияр Асановтың|KZ] Ослоға жолға шығуы кейінге шегерілді.", ["visit postponed @Oslo"]),
    ("[Данияр Асанов|KZ] Ослодан оралды.", ["visit held @Oslo"]),
    ("Ослодан хат келді.", []),
    ("Ослоға қырық мың азамат барды.", []),
    ("Екі аптадан кейін Ослода форум өтеді.", ["forum planned @Oslo 2025-05-26/2025-06-01"]),
    ("Ай соңында Ослода форум өтеді.", ["forum planned @Oslo 2025-05"]),
    ("Қазанның соңында Ослода форум өтеді.", ["forum planned @Oslo 2025-10"]),
    ("Форум екі апта бұрын Ослода өтті.", ["forum held @Oslo 2025-04-28/2025-05-04"]),
]
ENGLISH = [
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
    ("The Council's fourth meeting took place in Oslo.", ["council_session held @Oslo #4"]),
    (
        "The forum ended in Osh. It drew more guests than the inaugural gathering in Almaty in March 2023.",
        ["forum held @Osh", "forum held @Almaty 2023-03 #1 (background)"],
    ),
    (
        "The session followed talks between the two presidents in a narrow circle.",
        ["negotiation held"],
    ),
    ("[Jan Kral|CZ] held a series of meetings in Oslo.", ["meeting held @Oslo"]),
    ("The forum will take place in Osh in ten days.", ["forum planned @Osh 2025-05-24"]),
    ("[Jan Kral|CZ] is expected to visit Dublin in the autumn.", ["visit planned @Dublin 2025-09/2025-11"]),
]


@pytest.mark.parametrize(("said", "events"), RUSSIAN)
def test_russian(said: str, events: list[str]) -> None:
    assert read(said, "ru").events() == events


@pytest.mark.parametrize(("said", "events"), KAZAKH)
def test_kazakh(said: str, events: list[str]) -> None:
    assert read(said, "kk").events() == events


@pytest.mark.parametrize(("said", "events"), ENGLISH)
def test_english(said: str, events: list[str]) -> None:
    assert read(said, "en").events() == events
