"""The n-th of a series: by construction, the text and its events."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

NUMBERS: Book = {
    "numbers in words": {
        "ru": (
            [
                ("Девяностое заседание комиссии прошло в Риге.", ["committee_session held @Riga #90"]),
                ("Третий раунд переговоров завершился во вторник в Риге.", ["negotiation held @Riga 2025-05-13 #3"]),
                ("Двадцать второе заседание совета пройдёт в Осло.", ["council_session planned @Oslo #22"]),
            ],
            [
                ("На встрече обсудили третий тоннель.", ["meeting held"]),
            ],
        ),
        "kk": (
            [
                ("Комиссияның тоқсаныншы отырысы Ригада өтті.", ["committee_session held @Riga #90"]),
                ("Келіссөздердің үшінші раунды сейсенбіде Ригада аяқталды.", ["negotiation held @Riga 2025-05-13 #3"]),
                ("Кеңестің жиырма екінші отырысы Ослода өтеді.", ["council_session planned @Oslo #22"]),
            ],
            [
                ("Кездесуде үшінші тоннель талқыланды.", ["meeting held"]),
            ],
        ),
        "en": (
            [
                ("The ninetieth session of the commission was held in Riga.", ["committee_session held @Riga #90"]),
                ("The third round of talks ended in Riga on Tuesday.", ["negotiation held @Riga 2025-05-13 #3"]),
                (
                    "The twenty-second session of the council will take place in Oslo.",
                    ["council_session planned @Oslo #22"],
                ),
            ],
            [
                ("The meeting in Riga discussed a third tunnel.", ["meeting held @Riga"]),
            ],
        ),
    },
    "numbers in digits and Roman numerals": {
        "ru": (
            [
                ("14 заседание комиссии прошло в Риге.", ["committee_session held @Riga #14"]),
                ("В Баку прошёл XII раунд политических консультаций.", ["negotiation held @Baku #12"]),
                ("22-е заседание совета прошло в Осло.", ["council_session held @Oslo #22"]),
            ],
            [
                ("В Риге прошли 14 заседаний комиссии.", []),
            ],
        ),
        "kk": (
            [
                ("Комиссияның 14 отырысы Ригада өтті.", ["committee_session held @Riga #14"]),
                ("Бакуде саяси консультациялардың XII раунды өтті.", ["negotiation held @Baku #12"]),
                ("Кеңестің 22-отырысы Ослода өтті.", ["council_session held @Oslo #22"]),
            ],
            [
                ("Ригада комиссияның мүшелері 14 мәселені талқылады.", []),
            ],
        ),
        "en": (
            [
                ("The XIVth session of the commission was held in Riga.", ["committee_session held @Riga #14"]),
                ("The 22nd session of the council was held in Oslo.", ["council_session held @Oslo #22"]),
                ("The forum, now in its 14th edition, opened in Riga.", ["forum held @Riga #14"]),
            ],
            [
                ("[Jan Kowal|PL] and [Nils Berg|NO] held their second meeting.", ["meeting held"]),
            ],
        ),
    },
    "the n-th time": {
        "ru": (
            [
                ("Рабочая группа собралась в Риге в третий раз.", ["committee_session held @Riga #3"]),
                ("В Осло прошло очередное, шестое, заседание комиссии.", ["committee_session held @Oslo #6"]),
                ("Форум, уже пятый по счёту, открылся в Риге.", ["forum held @Riga #5"]),
            ],
            [
                ("Министр в третий раз не приехал на встречу.", []),
            ],
        ),
        "kk": (
            [
                ("Жұмыс тобы Ригада үшінші рет бас қосты.", ["committee_session held @Riga #3"]),
                ("Комиссияның кезекті, алтыншы отырысы Ослода өтті.", ["committee_session held @Oslo #6"]),
                ("Кеңес Ригада бесінші рет жиналды.", ["council_session held @Riga #5"]),
            ],
            [
                ("Министр екінші рет кездесуге келмеді.", []),
            ],
        ),
        "en": (
            [
                ("The commission met for the 14th time in Riga.", ["committee_session held @Riga #14"]),
                ("The forum, the third of its kind, opened in Riga.", ["forum held @Riga #3"]),
                (
                    "The business council, which is meeting for the eighth time, is in Riga.",
                    ["council_session held @Riga #8"],
                ),
            ],
            [
                ("The minister missed the train for the third time.", []),
            ],
        ),
    },
    "sessions left unsaid": {
        "ru": (
            [
                (
                    "Первый форум прошёл в 2022 году в Бишкеке, второй – в 2023 году в Душанбе.",
                    ["forum held @Bishkek 2022 #1 (background)", "forum held @Dushanbe 2023 #2 (background)"],
                ),
                (
                    (
                        "В Дели завершилось XVI заседание комиссии. Предыдущее, пятнадцатое по счёту, "
                        "принимала в 2023 году Астана."
                    ),
                    ["committee_session held @New Delhi #16", "committee_session held @Astana 2023 #15 (background)"],
                ),
                (
                    "Второе заседание совета прошло в апреле в Осло, третье – в мае в Габале.",
                    ["council_session held @Oslo 2025-04 #2", "council_session held @Gabala 2025-05 #3 (background)"],
                ),
            ],
            [
                ("Первый форум прошёл в Риге, второй зал пустовал.", ["forum held @Riga #1"]),
            ],
        ),
        "kk": (
            [
                (
                    "Бірінші форум 2023 жылы Бішкекте өтті, екіншісі 2024 жылы Габалада болды.",
                    ["forum held @Bishkek 2023 #1 (background)", "forum held @Gabala 2024 #2 (background)"],
                ),
                (
                    "Министрлердің үшінші кездесуі Ташкентте өтті. Екіншісі Тегеранда өткен.",
                    ["meeting held @Tashkent #3", "meeting held @Tehran #2 (background)"],
                ),
                (
                    "Комиссияның отырысы Ригада өтті. Келесісі Бакуде өтеді.",
                    ["committee_session held @Riga", "committee_session planned @Baku"],
                ),
            ],
            [
                ("Бірінші форум Ригада өтті, екіншісін ешкім күтпеді.", ["forum held @Riga #1"]),
            ],
        ),
        "en": (
            [
                (
                    "The first forum was held in 2022 in Bishkek and the second in 2023 in Dushanbe.",
                    ["forum held @Bishkek 2022 #1 (background)", "forum held @Dushanbe 2023 #2 (background)"],
                ),
                (
                    (
                        "The second session of the working group took place in Riga on Wednesday, with "
                        "the third due in Oslo in September."
                    ),
                    ["committee_session held @Riga 2025-05-14 #2", "committee_session planned @Oslo 2025-09 #3"],
                ),
                (
                    (
                        "The sixth meeting of the commission was held in Prague. The next one is to be "
                        "held in Astana in 2026."
                    ),
                    ["committee_session held @Prague #6", "committee_session planned @Astana 2026"],
                ),
            ],
            [
                ("The first forum was held in Riga, and the second hall stood empty.", ["forum held @Riga #1"]),
            ],
        ),
    },
    "the next of a series told": {
        "ru": (
            [
                (
                    "В Осло прошло третье заседание комиссии. Четвёртая встреча состоится в Риге в 2026 году.",
                    ["committee_session held @Oslo #3", "committee_session planned @Riga 2026 #4"],
                ),
                (
                    (
                        "Первый саммит прошёл в Осло в 2023 году. Второй, который должен был открыться в мае в "
                        "Риге, перенесён."
                    ),
                    ["summit held @Oslo 2023 #1 (background)", "summit postponed @Riga 2025-05 #2"],
                ),
                (
                    "Первый форум прошёл в Осло в 2023 году. Второй, намеченный на июнь, пройдёт в Риге.",
                    ["forum held @Oslo 2023 #1 (background)", "forum planned @Riga 2025-06 #2"],
                ),
            ],
            [
                (
                    "Первый форум прошёл в Осло в 2023 году. Второй, деревянный мост построят в Риге.",
                    ["forum held @Oslo 2023 #1 (background)"],
                ),
            ],
        ),
        "kk": (
            [
                (
                    "Ослода комиссияның үшінші отырысы өтті. Төртінші кездесу 2026 жылы Ригада өтеді.",
                    ["committee_session held @Oslo #3", "committee_session planned @Riga 2026 #4"],
                ),
                (
                    "Ригада кеңестің оныншы отырысы өтті. Келесі, он бірінші кездесу Ослода өтеді.",
                    ["council_session held @Riga #10", "council_session planned @Oslo #11"],
                ),
                (
                    (
                        "Бірінші саммит 2023 жылы Ослода өтті. Екіншісі маусымда Ригада өтеді деп жоспарланған "
                        "еді, бірақ кейінге шегерілді."
                    ),
                    ["summit held @Oslo 2023 #1 (background)", "summit postponed @Riga 2025-06 #2"],
                ),
            ],
            [
                (
                    "Ослода комиссияның үшінші отырысы өтті. Ригада жетінші көпір салынады.",
                    ["committee_session held @Oslo #3"],
                ),
            ],
        ),
        "en": (
            [
                (
                    (
                        "The Nordic Council held its third meeting in Oslo on Monday.\nTrade grew.\nThe fourth "
                        "meeting will take place in Riga in 2026."
                    ),
                    ["council_session held @Oslo 2025-05-12 #3", "council_session planned @Riga 2026 #4"],
                ),
                (
                    (
                        "The first Nordic-Baltic summit was held in Oslo in 2023. The second, which was to open "
                        "in Riga in May, has been postponed."
                    ),
                    ["summit held @Oslo 2023 #1 (background)", "summit postponed @Riga 2025-05 #2"],
                ),
                (
                    (
                        "The first Nordic-Baltic summit was held in Oslo in 2023. The second, due in Riga in "
                        "June, has been cancelled."
                    ),
                    ["summit held @Oslo 2023 #1 (background)", "summit cancelled @Riga 2025-06 #2"],
                ),
            ],
            [
                (
                    (
                        "In Oslo the third session of the commission took place. The ministers held their second "
                        "meeting in Riga."
                    ),
                    ["committee_session held @Oslo #3", "meeting held @Riga"],
                ),
                (
                    (
                        "The first Nordic-Baltic forum was held in Oslo in 2023. The second, a plant in Riga, is "
                        "of steel."
                    ),
                    ["forum held @Oslo 2023 #1 (background)"],
                ),
            ],
        ),
    },
}
