"""One event or two: by construction, the text and its events."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

JOINS: Book = {
    "what points back": {
        "ru": (
            [
                ("Форум открылся в Риге. Форум завершится в пятницу.", ["forum held @Riga 2025-05-16"]),
                (
                    "[Олег Вересов|BY] встретился с [Драганом Йовичем|RS]. Беседа продолжилась в узком составе.",
                    ["meeting held"],
                ),
                (
                    (
                        "Соглашение подписали в Бишкеке [Олег Вересов|BY] и [Драган Йович|RS]. Накануне "
                        "подписания гость осмотрел станцию."
                    ),
                    ["signing held @Bishkek"],
                ),
            ],
            [
                (
                    "Беседа проходила в Риге. Утром [Олег Вересов|BY] провёл телефонный разговор с "
                    "[Драганом Йовичем|RS]. Днём [Олег Вересов|BY] провёл телефонный разговор с [Нодаром Беридзе|GE].",
                    ["meeting held @Riga", "call held", "call held"],
                ),
                (
                    "[Олег Вересов|BY] принял посла. Высоко оценены итоги состоявшихся накануне переговоров делегаций.",
                    ["meeting held", "negotiation held"],
                ),
                ("Форум прошёл в Риге. Форум в Осло отменён.", ["forum held @Riga", "forum cancelled @Oslo"]),
            ],
        ),
        "kk": (
            [
                ("Бакуде форум өтті. Екі күндік жиынға 22 елден 700 делегат келді.", ["forum held @Baku"]),
                ("[Ерлан Тасболатов|KZ] [Ян Ковальскимен|PL] кездесіп, транзитті талқылады.", ["meeting held"]),
                (
                    "Комиссияның отырысы Ригада өтті. Отырысқа [Ерлан Тасболатов|KZ] төрағалық етті.",
                    ["committee_session held @Riga"],
                ),
                (
                    "Ригада министрлердің 14-ші кездесуі өтті. Отырысқа [Нильс Берг|NO], [Ян Коваль|PL] қатысты.",
                    ["meeting held @Riga #14"],
                ),
            ],
            [
                ("Форум Ригада өтті. Ослодағы форум тоқтатылды.", ["forum held @Riga", "forum cancelled @Oslo"]),
            ],
        ),
        "en": (
            [
                ("The Tourism Forum opened in Riga. The forum closes on Friday.", ["forum held @Riga 2025-05-16"]),
                ("The forum opened in Riga. The two-day gathering is chaired by [Jan Kowal|PL].", ["forum held @Riga"]),
                ("A seminar, timed to coincide with the meeting, took place in Oslo.", ["forum held @Oslo"]),
            ],
            [
                (
                    "The forum was held in Riga. The forum in Oslo was cancelled.",
                    ["forum held @Riga", "forum cancelled @Oslo"],
                ),
            ],
        ),
    },
    "only spoken of": {
        "ru": (
            [
                (
                    (
                        "20 мая в Осло откроется форум. [Олег Вересов|BY] обсудил программу форума с "
                        "послом [Иваном Ракитовым|RU]."
                    ),
                    ["forum planned @Oslo 2025-05-20", "meeting held"],
                ),
                (
                    "Саммит пройдёт в Риге 20 мая. Участники саммита обсудят транзит.",
                    ["summit planned @Riga 2025-05-20"],
                ),
                ("Форум открылся в Риге. Организаторы форума довольны.", ["forum held @Riga"]),
            ],
            [
                (
                    "Форум открылся в Риге. На 20 мая в Осло назначена выставка.",
                    ["forum held @Riga", "forum planned @Oslo 2025-05-20"],
                ),
            ],
        ),
        "kk": (
            [
                (
                    (
                        "20 мамырда Ослода форум ашылады. [Ерлан Тасболатов|KZ] форум бағдарламасын елші "
                        "[Нильс Бергпен|NO] талқылады."
                    ),
                    ["forum planned @Oslo 2025-05-20", "meeting held"],
                ),
                (
                    "Саммит 20 мамырда Ригада өтеді. Саммит қатысушылары транзитті талқылайды.",
                    ["summit planned @Riga 2025-05-20"],
                ),
                ("Форум Ригада ашылды. Форум ұйымдастырушылары риза.", ["forum held @Riga"]),
            ],
            [
                (
                    "Форум Ригада ашылды. 20 мамырда Ослода көрме өтеді.",
                    ["forum held @Riga", "forum planned @Oslo 2025-05-20"],
                ),
            ],
        ),
        "en": (
            [
                (
                    (
                        "The forum opens in Oslo on May 20. [Jan Kowal|PL] talked over a planned plant "
                        "with Ambassador [Nils Berg|NO]."
                    ),
                    ["forum planned @Oslo 2025-05-20", "meeting held"],
                ),
                (
                    "The summit will be held in Riga on May 20. Participants in the summit will discuss transit.",
                    ["summit planned @Riga 2025-05-20"],
                ),
                ("The forum opened in Riga. Organizers of the forum were pleased.", ["forum held @Riga"]),
            ],
            [
                (
                    "The forum opened in Riga. An exhibition is due in Oslo on May 20.",
                    ["forum held @Riga", "forum planned @Oslo 2025-05-20"],
                ),
            ],
        ),
    },
    "one more": {
        "ru": (
            [
                (
                    (
                        "[Олег Вересов|BY] принял [Драгана Йовича|RS]. Затем [Олег Вересов|BY] встретился"
                        " с главами компаний."
                    ),
                    ["meeting held", "meeting held"],
                ),
                (
                    "[Олег Вересов|BY] встретился с [Драганом Йовичем|RS]. Он также принял посла [Яна Краля|CZ].",
                    ["meeting held", "meeting held"],
                ),
                (
                    "[Олег Вересов|BY] провёл переговоры с [Драганом Йовичем|RS] и посетил порт Баку.",
                    ["negotiation held @Baku", "visit held @Baku"],
                ),
            ],
            [
                ("[Олег Вересов|BY] принял [Драгана Йовича|RS]. Встреча прошла в тёплой обстановке.", ["meeting held"]),
            ],
        ),
        "kk": (
            [
                (
                    (
                        "[Ерлан Тасболатов|KZ] [Ян Ковальскимен|PL] кездесті. Сондай-ақ ол компания "
                        "басшыларымен кездесті."
                    ),
                    ["meeting held", "meeting held"],
                ),
                (
                    "[Ерлан Тасболатов|KZ] [Ян Ковальскимен|PL] кездесті. Кейін ол [Нильс Бергті|NO] қабылдады.",
                    ["meeting held", "meeting held"],
                ),
                (
                    "Форум Ригада өтті. Форум аясында [Ерлан Тасболатов|KZ] [Нильс Бергпен|NO] кездесті.",
                    ["forum held @Riga", "meeting held @Riga"],
                ),
            ],
            [
                ("[Ерлан Тасболатов|KZ] [Ян Ковальскимен|PL] кездесті. Кездесу жылы жағдайда өтті.", ["meeting held"]),
            ],
        ),
        "en": (
            [
                (
                    "[Jan Kowal|PL] met [Nils Berg|NO]. [Jan Kowal|PL] also met with the heads of two companies.",
                    ["meeting held", "meeting held"],
                ),
                (
                    "[Jan Kowal|PL] met [Nils Berg|NO]. He also received Ambassador [Ola Lund|SE].",
                    ["meeting held", "meeting held"],
                ),
                (
                    ("[Jan Kowal|PL] received [Nils Berg|NO] in Riga. A meeting with Oman's premier has been put off."),
                    ["meeting held @Riga", "meeting postponed"],
                ),
            ],
            [
                ("[Jan Kowal|PL] met [Nils Berg|NO]. The meeting took place in a warm atmosphere.", ["meeting held"]),
            ],
        ),
    },
    "encounters of other people": {
        "ru": (
            [
                (
                    (
                        "[Олег Вересов|BY] принял [Яна Ковальского|PL].\nЗатем [Олег Вересов|BY] встретился с "
                        "[Иваном Ракитовым|RU]."
                    ),
                    ["meeting held", "meeting held"],
                ),
                (
                    (
                        "[Нильс Берг|NO] провёл в Осло переговоры с [Яном Ковалем|PL].\nВстреча прошла 13 мая.\n"
                        "Затем польского гостя принял Президент Норвегии [Олаф Хансен|NO]."
                    ),
                    ["negotiation held @Oslo", "meeting held @Oslo 2025-05-13", "meeting held @Oslo"],
                ),
                (
                    "[Олег Вересов|BY] принял [Нильса Берга|NO].\n[Олег Вересов|BY] принял [Ивана Ракитова|RU].",
                    ["meeting held", "meeting held"],
                ),
            ],
            [
                (
                    (
                        "[Олег Вересов|BY] встретился с [Иваном Ракитовым|RU].\n[Олег Вересов|BY] и [Иван "
                        "Ракитов|RU] встретились в мэрии."
                    ),
                    ["meeting held"],
                ),
            ],
        ),
        "kk": (
            [
                (
                    (
                        "[Ерлан Тасболатов|KZ] [Нильс Бергті|NO] қабылдады.\n[Ерлан Тасболатов|KZ] [Ян "
                        "Ковальмен|PL] кездесті."
                    ),
                    ["meeting held", "meeting held"],
                ),
                (
                    (
                        "Министрлер Ослода кездесті.\n[Ерлан Тасболатов|KZ] пен [Нильс Берг|NO] кездесті.\n[Ерлан "
                        "Тасболатов|KZ] [Ян Ковальмен|PL] кездесті."
                    ),
                    ["meeting held @Oslo", "meeting held @Oslo"],
                ),
                (
                    (
                        "[Нильс Берг|NO] [Ян Ковальмен|PL] кездесті. Содан соң [Ерлан Тасболатов|KZ] [Ян "
                        "Ковальді|PL] қабылдады."
                    ),
                    ["meeting held", "meeting held"],
                ),
            ],
            [
                (
                    (
                        "[Ерлан Тасболатов|KZ] [Иван Ракитовпен|RU] кездесті.\n[Ерлан Тасболатов|KZ] пен [Иван "
                        "Ракитов|RU] әкімдікте кездесті."
                    ),
                    ["meeting held"],
                ),
            ],
        ),
        "en": (
            [
                (
                    (
                        "Ministers met in Oslo on Wednesday for the third round of talks, chaired by [Nils "
                        "Berg|NO] and [Jens Dahl|DK].\nA day earlier [Jens Dahl|DK] had been received by Crown "
                        "Prince [Jan Kowal|PL], and on Tuesday evening he met [Iver Holm|NO]."
                    ),
                    [
                        "meeting held @Oslo 2025-05-14 #3",
                        "meeting held @Oslo 2025-05-13",
                        "meeting held @Oslo 2025-05-13",
                    ],
                ),
                (
                    ("[Nils Berg|NO] met [Jan Kowal|PL] in Oslo.\nHe received the visiting minister [Jens Dahl|DK]."),
                    ["meeting held @Oslo", "meeting held @Oslo"],
                ),
                (
                    (
                        "[Nils Berg|NO] received [Jan Kowal|PL].\nLater [Jan Kowal|PL] had been received by [Iver "
                        "Holm|NO]."
                    ),
                    ["meeting held", "meeting held"],
                ),
            ],
            [
                (
                    "[Nils Berg|NO] met [Jan Kowal|PL].\n[Jan Kowal|PL] and [Nils Berg|NO] met at the town hall.",
                    ["meeting held"],
                ),
            ],
        ),
    },
}
