"""When: days, months, the next sentence, a timeline, an end: by construction, the text and its events."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

TIMES: Book = {
    "years that a document is for": {
        "ru": (
            [
                (
                    "[Олег Вересов|BY] и [Драган Йович|RS] подписали план сотрудничества на 2026–2028 годы.",
                    ["signing held"],
                ),
                ("В Осло подписана программа на 2027 год.", ["signing held @Oslo"]),
                ("Стороны подписали в Риге дорожную карту сотрудничества на 2026–2030 годы.", ["signing held @Riga"]),
            ],
            [("Подписание программы в Осло намечено на 2026 год.", ["signing planned @Oslo 2026"])],
        ),
        "kk": (
            [
                (
                    "Ригада 2026–2028 жылдарға арналған ынтымақтастық жоспарына қол қойылды.",
                    ["signing held @Riga"],
                ),
                ("Ослода 2027 жылға арналған бағдарламаға қол қойылды.", ["signing held @Oslo"]),
                (
                    "[Ерлан Тасболатов|KZ] 2026–2030 жылдарға арналған жол картасына қол қойды.",
                    ["signing held"],
                ),
            ],
            [("Бағдарламаға 2026 жылы Ослода қол қойылады.", ["signing planned @Oslo 2026"])],
        ),
        "en": (
            [
                ("[Jan Kowal|PL] signed the action plan for cooperation for 2026-2028.", ["signing held"]),
                ("The ministers signed a program of cooperation for 2027 in Oslo.", ["signing held @Oslo"]),
                ("They signed a roadmap between the two ministries for 2026–2030.", ["signing held"]),
            ],
            [("The signing of the program in Oslo is scheduled for 2026.", ["signing planned @Oslo 2026"])],
        ),
    },
    "days of the week": {
        "ru": (
            [
                ("[Олег Вересов|BY] открыл форум в Риге во вторник.", ["forum held @Riga 2025-05-13"]),
                ("Министры встретятся в Риге в пятницу.", ["meeting planned @Riga 2025-05-16"]),
                ("В воскресенье [Олег Вересов|BY] посетит Осло.", ["visit planned @Oslo 2025-05-18"]),
            ],
            [
                ("Форум открылся в Риге.", ["forum held @Riga"]),
            ],
        ),
        "kk": (
            [
                ("Форум Ригада сейсенбіде ашылды.", ["forum held @Riga 2025-05-13"]),
                ("[Ерлан Тасболатов|KZ] жұма күні премьер-министрмен кездеседі.", ["meeting planned 2025-05-16"]),
                ("Жексенбіде [Ерлан Тасболатов|KZ] Ослоға барады.", ["visit planned @Oslo 2025-05-18"]),
            ],
            [
                ("Форум Ригада ашылды.", ["forum held @Riga"]),
            ],
        ),
        "en": (
            [
                ("The forum opened in Riga on Tuesday.", ["forum held @Riga 2025-05-13"]),
                ("The ministers will meet in Riga on Friday.", ["meeting planned @Riga 2025-05-16"]),
                ("[Jan Kowal|PL] arrives in Tashkent on Sunday.", ["visit planned @Tashkent 2025-05-18"]),
            ],
            [
                ("The forum opened in Riga.", ["forum held @Riga"]),
            ],
        ),
    },
    "months, halves and seasons ahead": {
        "ru": (
            [
                ("Переговоры продолжатся в Риге в первой половине июня.", ["negotiation planned @Riga 2025-06"]),
                ("[Олег Вересов|BY] отправится в Осло в следующем месяце.", ["visit planned @Oslo 2025-06"]),
                (
                    "Саммит «Центральная Азия – Норвегия» намечен на второе полугодие 2026 года в Самарканде.",
                    ["summit planned @Samarkand 2026-07/2026-12"],
                ),
            ],
            [
                ("Саммит намечен в Самарканде.", ["summit planned @Samarkand"]),
            ],
        ),
        "kk": (
            [
                ("Келіссөздер маусымның бірінші жартысында Ригада жалғасады.", ["negotiation planned @Riga 2025-06"]),
                ("[Ерлан Тасболатов|KZ] келесі айда Ослоға барады.", ["visit planned @Oslo 2025-06"]),
                (
                    "Келесі, төртінші форум 2026 жылдың күзінде Самарқандта өтеді.",
                    ["forum planned @Samarkand 2026-09/2026-11 #4"],
                ),
            ],
            [
                ("Форум Самарқандта өтеді.", ["forum planned @Samarkand"]),
            ],
        ),
        "en": (
            [
                ("The next round is scheduled for the first half of June.", ["negotiation planned 2025-06"]),
                ("[Jan Kowal|PL] travels to Oslo next month.", ["visit planned @Oslo 2025-06"]),
                (
                    "The Central Asia–Norway summit is set for the second half of 2026 in Samarkand.",
                    ["summit planned @Samarkand 2026-07/2026-12"],
                ),
            ],
            [
                ("The summit is set for Samarkand.", ["summit planned @Samarkand"]),
            ],
        ),
    },
    "told in the next sentence": {
        "ru": (
            [
                ("Встреча состоится 20 мая. Она пройдёт в Осло.", ["meeting planned @Oslo 2025-05-20"]),
                ("Стороны договорились провести форум. Он пройдёт в Осло 20 мая.", ["forum planned @Oslo 2025-05-20"]),
                ("Форум пройдёт в Осло. Он намечен на 20 мая.", ["forum planned @Oslo 2025-05-20"]),
            ],
            [
                (
                    "[Олег Вересов|BY] встретился с [Драганом Йовичем|RS]. Он родился 20 мая 1960 года в Осло.",
                    ["meeting held"],
                ),
            ],
        ),
        "kk": (
            [
                ("Кездесу 20 мамырда өтеді. Ол Ослода ұйымдастырылады.", ["meeting planned @Oslo 2025-05-20"]),
                ("Тараптар форум өткізуге келісті. Ол 20 мамырда Ослода өтеді.", ["forum planned @Oslo 2025-05-20"]),
                ("Форум Ослода өтеді. Ол 20 мамырға жоспарланған.", ["forum planned @Oslo 2025-05-20"]),
            ],
            [
                ("[Ерлан Тасболатов|KZ] [Нильс Бергпен|NO] кездесті. Ол Ослода тұрады.", ["meeting held"]),
            ],
        ),
        "en": (
            [
                ("The meeting is set for 20 May. It will be held in Oslo.", ["meeting planned @Oslo 2025-05-20"]),
                (
                    "The sides agreed to hold a forum. It will take place in Oslo on 20 May.",
                    ["forum planned @Oslo 2025-05-20"],
                ),
                ("The forum will take place in Oslo. It is scheduled for 20 May.", ["forum planned @Oslo 2025-05-20"]),
            ],
            [
                ("[Jan Kowal|PL] met [Nils Berg|NO] in Riga. He said trade will grow in Oslo.", ["meeting held @Riga"]),
            ],
        ),
    },
    "entries of a timeline": {
        "ru": (
            [
                (
                    "– 30 августа 2023 года: восьмое заседание комиссии, Астана.",
                    ["committee_session held @Astana 2023-08-30 #8 (background)"],
                ),
                ("– 12 апреля 2024 года: визит президента, Осло.", ["visit held @Oslo 2024-04-12 (background)"]),
                ("– Май 2023 года – саммит в Осло.", ["summit held @Oslo 2023-05 (background)"]),
            ],
            [
                ("– 30 августа 2023 года: цены на зерно, Астана.", []),
            ],
        ),
        "kk": (
            [
                (
                    "– 2023 жылғы 30 тамыз: комиссияның сегізінші отырысы, Астана.",
                    ["committee_session held @Astana 2023-08-30 #8 (background)"],
                ),
                ("– 2024 жылғы 12 сәуір: президенттің сапары, Осло.", ["visit held @Oslo 2024-04-12 (background)"]),
                ("– 2023 жылғы мамыр – Ослодағы саммит.", ["summit held @Oslo 2023-05 (background)"]),
            ],
            [
                ("– 2023 жылғы 30 тамыз: астық бағасы, Астана.", []),
            ],
        ),
        "en": (
            [
                (
                    (
                        "– 30 August 2023: the eighth session of the commission, Astana; agreements for "
                        "52 million euros."
                    ),
                    ["committee_session held @Astana 2023-08-30 #8 (background)"],
                ),
                ("– April 12, 2024: a visit of the president, Oslo.", ["visit held @Oslo 2024-04-12 (background)"]),
                ("– May 2023: the summit in Oslo.", ["summit held @Oslo 2023-05 (background)"]),
            ],
            [
                ("– 30 August 2023: grain prices, Astana.", []),
            ],
        ),
    },
    "the day of the occasion": {
        "ru": (
            [
                ("Соглашение подписали на церемонии в понедельник.", ["signing held 2025-05-12"]),
                (
                    "[Олег Вересов|BY] встретился с [Драганом Йовичем|RS] на полях форума в Риге 12 мая.",
                    ["meeting held @Riga 2025-05-12", "forum held @Riga 2025-05-12"],
                ),
                (
                    "Меморандум подписали в ходе визита в Осло 12 мая.",
                    ["signing held @Oslo 2025-05-12", "visit held @Oslo 2025-05-12"],
                ),
            ],
            [
                ("Министры встретились накануне форума 20 мая.", ["meeting held", "forum planned 2025-05-20"]),
            ],
        ),
        "kk": (
            [
                (
                    "Келісімге дүйсенбіде Ригадағы форум аясында қол қойылды.",
                    ["signing held @Riga 2025-05-12", "forum held @Riga 2025-05-12"],
                ),
                (
                    "[Ерлан Тасболатов|KZ] 12 мамырда Ригадағы форум аясында [Нильс Бергпен|NO] кездесті.",
                    ["forum held @Riga 2025-05-12", "meeting held @Riga 2025-05-12"],
                ),
                (
                    "Меморандумға 12 мамырда Ослоға сапар барысында қол қойылды.",
                    ["signing held @Oslo 2025-05-12", "visit held @Oslo 2025-05-12"],
                ),
            ],
            [
                ("Меморандумға Ослода қол қойылды.", ["signing held @Oslo"]),
            ],
        ),
        "en": (
            [
                (
                    "The papers were signed at a ceremony in Riga on Monday.",
                    ["signing held @Riga 2025-05-12", "ceremony held @Riga 2025-05-12"],
                ),
                (
                    "[Jan Kowal|PL] met [Nils Berg|NO] on the margins of the forum in Riga on May 12.",
                    ["meeting held @Riga 2025-05-12", "forum held @Riga 2025-05-12"],
                ),
                (
                    "The memorandum was signed during the June 2024 visit of [Jan Kowal|PL] to Oslo.",
                    ["signing held @Oslo 2024-06 (background)", "visit held @Oslo 2024-06 (background)"],
                ),
            ],
            [
                ("[Jan Kowal|PL] signed off a loan in Riga on Monday.", []),
            ],
        ),
    },
    "the end of what goes on": {
        "ru": (
            [
                ("Выставка, которая продлится до 20 мая, собрала 40 компаний в Риге.", ["forum held @Riga"]),
                ("Форум завершится в пятницу в Риге.", ["forum planned @Riga 2025-05-16"]),
                ("Ярмарка проходит в Риге с 12 по 15 мая.", ["forum held @Riga 2025-05-12/2025-05-15"]),
            ],
            [
                (
                    "Стороны условились созвать второе заседание комиссии в Дохе до конца июня.",
                    ["committee_session planned @Doha 2025-06 #2"],
                ),
            ],
        ),
        "kk": (
            [
                ("20 мамырға дейін жалғасатын көрмеге Ригада 40 компания қатысты.", ["forum held @Riga"]),
                ("Форум жұмада Ригада аяқталады.", ["forum planned @Riga 2025-05-16"]),
                ("Жәрмеңке 12–15 мамырда Ригада өтіп жатыр.", ["forum held @Riga 2025-05-12/2025-05-15"]),
            ],
            [
                ("Форум 20 мамырда Ригада өтеді.", ["forum planned @Riga 2025-05-20"]),
            ],
        ),
        "en": (
            [
                ("The exhibition, which runs until May 20, features 40 companies in Riga.", ["forum held @Riga"]),
                ("The exhibition in Riga lasts until May 20.", ["forum held @Riga"]),
                ("The trade fair runs in Riga from 12 to 15 May.", ["forum held @Riga 2025-05-12/2025-05-15"]),
            ],
            [
                ("The forum will take place in Riga by May 20.", ["forum planned @Riga 2025-05-20"]),
            ],
        ),
    },
    "seasons ahead, days of one month, the planned talks": {
        "ru": (
            [
                ("Визит министра перенесён на осень.", ["visit postponed 2025-09/2025-11"]),
                (
                    "Заседание комиссии, планировавшееся на февраль, перенесено на осень.",
                    ["committee_session postponed 2025-09/2025-11"],
                ),
                ("Форум пройдёт с 12 по 15 июня в Осло.", ["forum planned @Oslo 2025-06-12/2025-06-15"]),
            ],
            [
                ("Цены выросли с 12 до 15 процентов.", []),
            ],
        ),
        "kk": (
            [
                ("Форум 12-15 маусымда Ослода өтеді.", ["forum planned @Oslo 2025-06-12/2025-06-15"]),
                ("Көрме 3-5 қыркүйекте Ригада өтеді.", ["forum planned @Riga 2025-09-03/2025-09-05"]),
                ("Жоспарланған келіссөздер сейсенбіде Ослода өтті.", ["negotiation held @Oslo 2025-05-13"]),
            ],
            [
                ("Баға 12-ден 15 пайызға дейін өсті.", []),
            ],
        ),
        "en": (
            [
                ("The forum runs from June 12 to 15 in Oslo.", ["forum planned @Oslo 2025-06-12/2025-06-15"]),
                ("The planned talks were held on Tuesday in Oslo.", ["negotiation held @Oslo 2025-05-13"]),
                ("The visit was put off until autumn.", ["visit postponed 2025-09/2025-11"]),
            ],
            [
                ("Prices rose from May 12 to 15 percent.", []),
            ],
        ),
    },
}
