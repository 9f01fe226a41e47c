"""Trips told by who expects somebody or asked them to come, what came before a visit, annual meetings, calls."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

EXPECTED: Book = {
    "who is expected": {
        "ru": (
            [
                ("Осло ждёт [Яна Краля|CZ] в июне.", ["visit planned @Oslo 2025-06"]),
                ("В пятницу министр [Ян Краль|CZ] ожидается в Осло.", ["visit planned @Oslo 2025-05-16"]),
                ("Венгерскую делегацию ожидают в Осло 3 июня.", ["visit planned @Oslo 2025-06-03"]),
            ],
            [("Стороны ждут роста товарооборота в июне.", [])],
        ),
        "kk": (
            [
                ("Осло маусымда [Ян Кральді|CZ] күтеді.", ["visit planned @Oslo 2025-06"]),
                ("[Ян Краль|CZ] жұма күні Ослода күтіледі.", ["visit planned @Oslo 2025-05-16"]),
                ("Ташкент қыркүйекте министр [Ян Кральді|CZ] күтеді.", ["visit planned @Tashkent 2025-09"]),
            ],
            [("Тараптар маусымда тауар айналымының өсуін күтеді.", [])],
        ),
        "en": (
            [
                ("Oslo expects [Jan Kral|CZ] in June.", ["visit planned @Oslo 2025-06"]),
                ("Norway awaits [Jan Kral|CZ] next spring.", ["visit planned @Norway 2026-03/2026-05"]),
                (
                    "The guest opened a forum in Riga, and on Friday he is expected in Oslo.",
                    ["forum held @Riga", "visit planned @Oslo 2025-05-16"],
                ),
            ],
            [("Oslo expects [Jan Kral|CZ] to sign nothing.", [])],
        ),
    },
    "an invitation with a date": {
        "ru": (
            [
                ("[Ян Краль|CZ] принял приглашение приехать в Осло в июне.", ["visit planned @Oslo 2025-06"]),
                (
                    "Посол передал [Яну Кралю|CZ] приглашение посетить Осло 3 июня.",
                    ["visit planned @Oslo 2025-06-03"],
                ),
                (
                    "[Ян Краль|CZ] получил приглашение прибыть в Осло в мае 2026 года.",
                    ["visit planned @Oslo 2026-05"],
                ),
            ],
            [("[Ян Краль|CZ] получил приглашение посетить Осло.", [])],
        ),
        "kk": (
            [
                ("[Ян Краль|CZ] маусымда Ослоға келуге шақыру алды.", ["visit planned @Oslo 2025-06"]),
                (
                    "Елші [Ян Кральға|CZ] 3 маусымда Ослоға сапармен баруға шақыру тапсырды.",
                    ["visit planned @Oslo 2025-06-03"],
                ),
                (
                    "[Ян Краль|CZ] қыркүйекте Ташкентке келуге шақыруды қабыл алды.",
                    ["visit planned @Tashkent 2025-09"],
                ),
            ],
            [("[Ян Краль|CZ] Ослоға келуге шақыру алды.", [])],
        ),
        "en": (
            [
                ("[Jan Kral|CZ] accepted an invitation to visit Oslo in June.", ["visit planned @Oslo 2025-06"]),
                (
                    "The envoy handed [Jan Kral|CZ] an invitation to come to Oslo on June 3.",
                    ["visit planned @Oslo 2025-06-03"],
                ),
                (
                    "[Jan Kral|CZ] received an invitation to pay a visit to Oslo in May 2026.",
                    ["visit planned @Oslo 2026-05"],
                ),
            ],
            [("[Jan Kral|CZ] accepted an invitation to visit Oslo.", [])],
        ),
    },
    "what came before a visit": {
        "ru": (
            [
                (
                    "Визиту предшествовал телефонный разговор министров [Яна Краля|CZ] и [Нильса Берга|NO] 3 мая.",
                    ["call held 2025-05-03"],
                ),
                ("Переговорам предшествовала встреча министров в Осло.", ["meeting held @Oslo"]),
                ("Саммиту предшествовал бизнес-форум в Осло.", ["forum held @Oslo"]),
            ],
            [("Визит [Яна Краля|CZ] в Осло начался 12 мая.", ["visit held @Oslo 2025-05-12"])],
        ),
        "kk": (
            [
                (
                    "Сапар алдында, 3 мамырда, Ослода министрлердің келіссөзі өтті.",
                    ["negotiation held @Oslo 2025-05-03"],
                ),
                ("Сапар қарсаңында Ослода бизнес-форум өтті.", ["forum held @Oslo"]),
                ("Сапар алдында [Ян Краль|CZ] пен [Нильс Берг|NO] Ослода кездесті.", ["meeting held @Oslo"]),
            ],
            [("[Ян Кральдің|CZ] Ослоға сапары 12 мамырда басталды.", ["visit held @Oslo 2025-05-12"])],
        ),
        "en": (
            [
                (
                    "A phone call between [Jan Kral|CZ] and [Nils Berg|NO] preceded the visit on May 3.",
                    ["call held 2025-05-03"],
                ),
                ("A business forum in Oslo preceded the talks.", ["forum held @Oslo"]),
                ("Consultations in Oslo on 3 May preceded the state visit.", ["negotiation held @Oslo 2025-05-03"]),
            ],
            [("The visit of [Jan Kral|CZ] to Oslo began on May 12.", ["visit held @Oslo 2025-05-12"])],
        ),
    },
    "annual meetings": {
        "ru": (
            [
                ("Годовое собрание банка пройдёт в Осло 3 июня.", ["forum planned @Oslo 2025-06-03"]),
                ("Ежегодное собрание фонда состоялось в Осло 12 мая.", ["forum held @Oslo 2025-05-12"]),
                ("Осло примет годовое собрание банка в июне.", ["forum planned @Oslo 2025-06"]),
            ],
            [("Встреча министров прошла в Осло 12 мая.", ["meeting held @Oslo 2025-05-12"])],
        ),
        "kk": (
            [
                ("Банктің жылдық жиналысы 3 маусымда Ослода өтеді.", ["forum planned @Oslo 2025-06-03"]),
                ("Қордың жыл сайынғы жиналысы 12 мамырда Ослода өтті.", ["forum held @Oslo 2025-05-12"]),
                ("Маусымда Ташкентте банктің жылдық жиналысы өтеді.", ["forum planned @Tashkent 2025-06"]),
            ],
            [("12 мамырда Ослода министрлер кездесуі өтті.", ["meeting held @Oslo 2025-05-12"])],
        ),
        "en": (
            [
                ("The bank held its third Annual Meeting in Oslo on May 12.", ["forum held @Oslo 2025-05-12 #3"]),
                ("The next Annual Meeting is scheduled for June 3 in Oslo.", ["forum planned @Oslo 2025-06-03"]),
                ("Oslo will host the fund's annual meeting in June.", ["forum planned @Oslo 2025-06"]),
            ],
            [("The ministers held a meeting in Oslo on May 12.", ["meeting held @Oslo 2025-05-12"])],
        ),
    },
    "calls of heads": {
        "ru": (
            [
                ("Главы государств обсудили по телефону торговлю.", ["call held"]),
                ("Главы правительств обсудили по видеосвязи торговлю.", ["call held"]),
                ("3 мая главы государств обсудили по телефону визит министра.", ["call held 2025-05-03"]),
            ],
            [("Главы государств обсудят вопрос торговли.", [])],
        ),
        "kk": (
            [
                ("Мемлекет басшылары телефон арқылы сауданы талқылады.", ["call held"]),
                ("3 мамырда мемлекет басшылары телефон арқылы сауданы талқылады.", ["call held 2025-05-03"]),
                ("Үкімет басшылары бейнебайланыс арқылы сауданы талқылады.", ["call held"]),
            ],
            [("Мемлекет басшылары сауданы талқылайды.", [])],
        ),
        "en": (
            [
                ("The heads of state discussed trade by phone.", ["call held"]),
                ("On May 3 the heads of state discussed trade by telephone.", ["call held 2025-05-03"]),
                ("The heads of government discussed trade by video link.", ["call held"]),
            ],
            [("The heads of state will discuss trade.", [])],
        ),
    },
}
