"""When it was reported, under whom it was held, and what only looks like a gathering."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

REPORTS: Book = {
    "when it was reported is not when it was": {
        "ru": (
            [
                (
                    "Как сообщили в среду в посольстве, запланирована встреча [Яна Краля|CZ] с [Нильсом Бергом|NO].",
                    ["meeting planned"],
                ),
                ("[Ян Краль|CZ] встретился с [Нильсом Бергом|NO], сообщила 12 мая пресс-служба.", ["meeting held"]),
                ("Стороны подписали договор, сообщили в понедельник в министерстве.", ["signing held"]),
            ],
            [
                (
                    "[Ян Краль|CZ] встретился 12 мая с [Нильсом Бергом|NO], сообщила пресс-служба.",
                    ["meeting held 2025-05-12"],
                ),
            ],
        ),
        "kk": (
            [
                ("[Ян Краль|CZ] [Нильс Бергпен|NO] кездесті, деп хабарлады дүйсенбіде министрлік.", ["meeting held"]),
                ("Тараптар шартқа қол қойды, деп мәлім етті 12 мамырда баспасөз қызметі.", ["signing held"]),
                ("Осло форумы өтті, деп хабарлады сенбіде ұйымдастырушылар.", ["forum held @Oslo"]),
            ],
            [
                (
                    "[Ян Краль|CZ] дүйсенбіде [Нильс Бергпен|NO] кездесті, деп хабарлады министрлік.",
                    ["meeting held 2025-05-12"],
                ),
            ],
        ),
        "en": (
            [
                (
                    "[Jan Kral|CZ] and [Nils Berg|NO] have discussed trade, the ministry reported on May 12.",
                    ["meeting held"],
                ),
                ("The parties signed a treaty, the ministry said on Monday.", ["signing held"]),
                ("The forum was held in Oslo, the organizers announced on Tuesday.", ["forum held @Oslo"]),
            ],
            [
                ("[Jan Kral|CZ] met [Nils Berg|NO] on May 12, the ministry reported.", ["meeting held 2025-05-12"]),
            ],
        ),
    },
    "held under somebody": {
        "ru": (
            [
                (
                    "В Осло прошло заседание комиссии. Встреча прошла под председательством [Яна Краля|CZ].",
                    ["committee_session held @Oslo"],
                ),
                (
                    "В Осло прошёл форум перевозчиков. Мероприятие прошло под председательством [Яна Краля|CZ].",
                    ["forum held @Oslo"],
                ),
                (
                    "В Осло прошло пятое заседание совета. Встреча состоялась под сопредседательством "
                    "[Яна Краля|CZ] и [Нильса Берга|NO].",
                    ["council_session held @Oslo #5"],
                ),
            ],
            [
                (
                    "В Осло прошло заседание комиссии. Встреча [Яна Краля|CZ] с [Нильсом Бергом|NO] прошла в Риге.",
                    ["committee_session held @Oslo", "meeting held @Riga"],
                ),
            ],
        ),
        "kk": (
            [
                (
                    "Ослода комиссияның отырысы өтті. Жиын [Ян Кральдың|CZ] төрағалығымен өтті.",
                    ["committee_session held @Oslo"],
                ),
                (
                    "Ослода тасымалдаушылар форумы өтті. Іс-шара [Ян Кральдың|CZ] төрағалығымен өтті.",
                    ["forum held @Oslo"],
                ),
                (
                    "Ослода кеңестің бесінші отырысы өтті. Жиын [Ян Краль|CZ] пен [Нильс Бергтің|NO] "
                    "тең төрағалығымен өтті.",
                    ["council_session held @Oslo #5"],
                ),
            ],
            [
                (
                    "Ослода комиссияның отырысы өтті. [Ян Кральдың|CZ] [Нильс Бергпен|NO] кездесуі Ригада өтті.",
                    ["committee_session held @Oslo", "meeting held @Riga"],
                ),
            ],
        ),
        "en": (
            [
                (
                    "The commission held its fifth session in Oslo. The meeting was held under the "
                    "chairmanship of [Jan Kral|CZ].",
                    ["committee_session held @Oslo #5"],
                ),
                ("A carriers' forum was held in Oslo. The event was chaired by [Jan Kral|CZ].", ["forum held @Oslo"]),
                (
                    "Ministers signed a plan at the 10th meeting of the Trade Council in Oslo. The "
                    "meeting was held under the chairmanship of [Jan Kral|CZ].",
                    ["signing held @Oslo", "council_session held @Oslo #10"],
                ),
            ],
            [
                (
                    "The commission held its fifth session in Oslo. A meeting of [Jan Kral|CZ] with "
                    "[Nils Berg|NO] was held in Riga.",
                    ["committee_session held @Oslo #5", "meeting held @Riga"],
                ),
            ],
        ),
    },
    "what only looks like a gathering": {
        "ru": (
            [
                (
                    "После заседания совета в Осло прошёл форум перевозчиков.",
                    ["council_session held @Oslo", "forum held @Oslo"],
                ),
                ("Главы государств прибыли в южную столицу. Стороны обсудили повестку заседания совета.", []),
                ("Стороны обсудили взаимные визиты глав государств.", []),
            ],
            [
                ("В столице Венгрии прошёл форум.", ["forum held @Budapest"]),
            ],
        ),
        "kk": (
            [
                ("Кеңес отырысынан кейін Ослода «Сауда» форумы өтеді.", ["forum planned @Oslo"]),
                ("Оңтүстік астанасында кеңестің отырысы өтеді.", ["council_session planned"]),
                ("Тараптар өзара сапарларды талқылады.", []),
            ],
            [
                ("Венгрия астанасында форум өтеді.", ["forum planned @Budapest"]),
            ],
        ),
        "en": (
            [
                ("The talks focused on the Trade Council agenda.", []),
                ("The sides noted the importance of preparing and signing a program.", []),
                ("They praised reciprocal visits between Presidents [Jan Kral|CZ] and [Nils Berg|NO].", []),
            ],
            [
                ("The Trade Council met in Oslo.", ["council_session held @Oslo"]),
            ],
        ),
    },
}
