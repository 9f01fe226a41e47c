"""Held, planned, put off, called off, recalled: by construction, the text and its events."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

STATUS: Book = {
    "what is to be done at what is planned": {
        "ru": (
            [
                (
                    "[Олег Вересов|BY] 20 мая посетит Осло. В ходе визита стороны обсудят торговлю.",
                    ["visit planned @Oslo 2025-05-20"],
                ),
                (
                    "Переговоры [Олега Вересова|BY] и [Драгана Йовича|RS] назначены на пятницу. На них обсудят порт.",
                    ["negotiation planned 2025-05-16"],
                ),
                (
                    "[Олег Вересов|BY] прибудет в Осло в июне. В ходе визита гость осмотрит порт.",
                    ["visit planned @Oslo 2025-06"],
                ),
            ],
            [
                (
                    "[Олег Вересов|BY] прибыл в Осло. В ходе визита стороны обсудят торговлю.",
                    ["visit ongoing @Oslo"],
                ),
            ],
        ),
        "kk": (
            [
                (
                    "[Нильс Берг|NO] 20 мамырда Қазақстанға барады. Қазақстанға сапары барысында кездесулер өтеді.",
                    ["visit planned @Kazakhstan 2025-05-20"],
                ),
                (
                    "Ригада [Ерлан Тасболатов|KZ] [Нильс Бергпен|NO] кездесу өткізеді. "
                    "Кездесу барысында тараптар сауданы талқылайды.",
                    ["meeting planned @Riga"],
                ),
                (
                    "[Ерлан Тасболатов|KZ] [Нильс Бергпен|NO] келіссөз жүргізеді. "
                    "Келіссөздер қорытындысы бойынша мәлімдеме жасалады.",
                    ["negotiation planned"],
                ),
            ],
            [
                (
                    "[Ерлан Тасболатов|KZ] [Нильс Бергпен|NO] кездесу өткізді. Кездесу барысында сауда талқыланды.",
                    ["meeting held"],
                ),
            ],
        ),
        "en": (
            [
                (
                    "[Jan Kowal|PL] will visit Oslo on May 20. During the visit, the sides will discuss trade.",
                    ["visit planned @Oslo 2025-05-20"],
                ),
                (
                    "[Jan Kowal|PL] will hold talks with [Nils Berg|NO] in Riga. At the talks, they will debate it.",
                    ["negotiation planned @Riga"],
                ),
                (
                    "[Jan Kowal|PL] is to meet with [Nils Berg|NO] in Riga. They will discuss trade at the meeting.",
                    ["meeting planned @Riga"],
                ),
            ],
            [
                (
                    "[Jan Kowal|PL] met with [Nils Berg|NO] in Riga. During the meeting, trade was discussed.",
                    ["meeting held @Riga"],
                ),
            ],
        ),
    },
    "plans": {
        "ru": (
            [
                ("[Олег Вересов|BY] прибывает в Ташкент в воскресенье.", ["visit planned @Tashkent 2025-05-18"]),
                (
                    "Переговоры [Олега Вересова|BY] и [Драгана Йовича|RS] назначены на пятницу в Риге.",
                    ["negotiation planned @Riga 2025-05-16"],
                ),
                (
                    "Соглашение подпишут в ходе июньского визита президента в Осло.",
                    ["signing planned @Oslo 2025-06", "visit planned @Oslo 2025-06"],
                ),
                ("Министра ждут в Осло в июне.", ["visit planned @Oslo 2025-06"]),
            ],
            [
                ("[Олег Вересов|BY] мог бы посетить Бишкек.", []),
            ],
        ),
        "kk": (
            [
                ("[Нильс Берг|NO] жексенбіде Астанаға келеді.", ["visit planned @Astana 2025-05-18"]),
                (
                    "[Ерлан Тасболатов|KZ] пен [Нильс Бергтің|NO] келіссөзі жұмаға белгіленген.",
                    ["negotiation planned 2025-05-16"],
                ),
                (
                    "Келісімге президенттің маусымдағы Ослоға сапары барысында қол қойылады.",
                    ["signing planned @Oslo 2025-06", "visit planned @Oslo 2025-06"],
                ),
            ],
            [
                ("Тараптар келісімге қол қоя алады.", []),
            ],
        ),
        "en": (
            [
                (
                    "[Nils Berg|NO] is scheduled to hold talks with [Jan Kowal|PL] on Friday.",
                    ["negotiation planned 2025-05-16"],
                ),
                (
                    "The agreement will be signed during the president's visit to Oslo in June.",
                    ["signing planned @Oslo 2025-06", "visit planned @Oslo 2025-06"],
                ),
                ("The King is expected in Turkistan next autumn.", ["visit planned @Turkistan 2025-09/2025-11"]),
            ],
            [
                ("The sides could sign an agreement.", []),
            ],
        ),
    },
    "put off": {
        "ru": (
            [
                ("Визит короля, намеченный на июнь, отложен.", ["visit postponed 2025-06"]),
                ("Встречу, первоначально назначенную на 5 мая, перенесли на 20 мая.", ["meeting postponed 2025-05-20"]),
                (
                    ("Подписание протокола перенесли на седьмое заседание комиссии, которое пройдёт в Осло в ноябре."),
                    ["signing postponed @Oslo 2025-11", "committee_session planned @Oslo 2025-11 #7"],
                ),
            ],
            [
                ("Правительство отложило реформу.", []),
            ],
        ),
        "kk": (
            [
                ("Корольдің маусымға белгіленген сапары кейінге қалдырылды.", ["visit postponed 2025-06"]),
                ("Әуелде 5 мамырға белгіленген кездесу 20 мамырға ауыстырылды.", ["meeting postponed 2025-05-20"]),
                (
                    "Хаттамаға қол қою Ослода өтетін жетінші отырысқа шегерілді.",
                    ["council_session planned @Oslo #7", "signing postponed @Oslo"],
                ),
            ],
            [
                ("Үкімет реформаны кейінге шегерді.", []),
            ],
        ),
        "en": (
            [
                ("The meeting, originally scheduled for May 5, was moved to May 20.", ["meeting postponed 2025-05-20"]),
                (
                    "The talks have been postponed until the summit in Riga in June.",
                    ["negotiation postponed @Riga 2025-06", "summit planned @Riga 2025-06"],
                ),
                (
                    (
                        "A signing of the protocol, originally set for this week, has been pushed back to"
                        " the seventh session, in Oslo in November 2025."
                    ),
                    ["signing postponed @Oslo 2025-11", "council_session planned @Oslo 2025-11 #7"],
                ),
            ],
            [
                ("The government postponed the reform.", []),
            ],
        ),
    },
    "called off": {
        "ru": (
            [
                ("Саммит не состоится.", ["summit cancelled"]),
                ("Визит короля, намеченный на июнь, отменён.", ["visit cancelled 2025-06"]),
                ("Поездка [Олега Вересова|BY] в Осло сорвалась.", ["visit cancelled @Oslo"]),
            ],
            [
                ("Комиссия отменила тариф 5 мая.", []),
            ],
        ),
        "kk": (
            [
                ("Саммит өтпейді.", ["summit cancelled"]),
                ("Корольдің маусымға жоспарланған сапары болмайтын болды.", ["visit cancelled 2025-06"]),
                ("[Ян Ковальскидің|PL] Варшаваға сапары болмайды.", ["visit cancelled @Warsaw"]),
            ],
            [
                ("Комиссия 5 мамырда тарифті жойды.", []),
            ],
        ),
        "en": (
            [
                ("The summit will not take place.", ["summit cancelled"]),
                ("The visit of [Jan Kowal|PL] to Oslo has been called off.", ["visit cancelled @Oslo"]),
                ("[Jan Kowal|PL] was to have visited Poti in March.", ["visit cancelled @Poti 2025-03"]),
            ],
            [
                ("The commission cancelled the tariff on 5 May.", []),
            ],
        ),
    },
    "bodies whose session is moved": {
        "ru": (
            [
                (
                    "Деловой совет, намеченный на 14 ноября, отложен до весны.",
                    ["council_session postponed 2026-03/2026-05"],
                ),
                (
                    "Межправкомиссия, которая была запланирована на июнь, отменена.",
                    ["committee_session cancelled 2025-06"],
                ),
                ("Комитет намечен на 5 июня.", ["committee_session planned 2025-06-05"]),
            ],
            [
                ("Комиссия отложила решение до 14 июня.", []),
            ],
        ),
        "kk": (
            [
                (
                    "14 қарашаға жоспарланған іскерлік кеңес көктемге шегерілді.",
                    ["council_session postponed 2026-03/2026-05"],
                ),
                (
                    "Іскерлік кеңес 14 қарашаға жоспарланған еді, бірақ көктемге шегерілді.",
                    ["council_session postponed 2026-03/2026-05"],
                ),
                (
                    "Үкіметаралық комиссия 5 маусымнан 20 маусымға ауыстырылды.",
                    ["committee_session postponed 2025-06-20"],
                ),
            ],
            [
                ("Комиссия 14 қарашада шешім қабылдады.", []),
            ],
        ),
        "en": (
            [
                (
                    "The business council, planned for 14 May, has been put off until spring.",
                    ["council_session postponed 2026-03/2026-05"],
                ),
                (
                    "The intergovernmental commission scheduled for June has been cancelled.",
                    ["committee_session cancelled 2025-06"],
                ),
                ("The commission has been postponed until June.", ["committee_session postponed 2025-06"]),
            ],
            [
                ("The committee planned a strategy for June.", []),
            ],
        ),
    },
    "new days beside the old": {
        "ru": (
            [
                (
                    "Заседание комиссии, дважды отложенное, пройдёт 9 июня в Риге.",
                    ["committee_session planned @Riga 2025-06-09"],
                ),
                ("Поездку, намеченную на май, перенесли на 5 июня.", ["visit postponed 2025-06-05"]),
                (
                    "Третье заседание совета, планировавшееся на февраль, перенесли на 5 июня.",
                    ["council_session postponed 2025-06-05 #3"],
                ),
            ],
            [
                ("Заседание совета пройдёт 5 июня.", ["council_session planned 2025-06-05"]),
            ],
        ),
        "kk": (
            [
                (
                    "Комиссияның екі рет шегерілген отырысы 9 маусымда Ригада өтеді.",
                    ["committee_session planned @Riga 2025-06-09"],
                ),
                ("Мамырға жоспарланған сапар 5 маусымға ауыстырылды.", ["visit postponed 2025-06-05"]),
                ("Ақпанға белгіленген кеңес отырысы 5 маусымға шегерілді.", ["council_session postponed 2025-06-05"]),
            ],
            [
                ("Кеңес отырысы 5 маусымда өтеді.", ["council_session planned 2025-06-05"]),
            ],
        ),
        "en": (
            [
                (
                    (
                        "The sixth session of the commission, which had been due to convene in November, "
                        "will now be held in Oslo on 23 August."
                    ),
                    ["committee_session planned @Oslo 2025-08-23 #6"],
                ),
                ("The visit, set for May, was moved to June 5.", ["visit postponed 2025-06-05"]),
                (
                    "The council's session, planned for February, has been put back to June 5.",
                    ["council_session postponed 2025-06-05"],
                ),
            ],
            [
                ("The council's session will take place on June 5.", ["council_session planned 2025-06-05"]),
            ],
        ),
    },
    "recalled": {
        "ru": (
            [
                ("Предыдущая встреча прошла в Осло в 2023 году.", ["meeting held @Oslo 2023 (background)"]),
                (
                    "В последний раз комиссия заседала в Осло в 2023 году.",
                    ["committee_session held @Oslo 2023 (background)"],
                ),
                ("Напомним, форум прошёл в Баку.", ["forum held @Baku (background)"]),
            ],
            [
                ("Форум прошёл в Баку.", ["forum held @Baku"]),
            ],
        ),
        "kk": (
            [
                ("Алдыңғы кездесу 2023 жылы Ослода өткен.", ["meeting held @Oslo 2023 (background)"]),
                ("Комиссия соңғы рет 2023 жылы Ослода жиналды.", ["committee_session held @Oslo 2023 (background)"]),
                (
                    "Былтыр қарашада Астанада үшінші саммит өткен болатын.",
                    ["summit held @Astana 2024-11 #3 (background)"],
                ),
            ],
            [
                ("Форум Бакуде өтті.", ["forum held @Baku"]),
            ],
        ),
        "en": (
            [
                ("Its previous meeting was in Oslo in 2023.", ["meeting held @Oslo 2023 (background)"]),
                ("The commission last met in Oslo in 2023.", ["committee_session held @Oslo 2023 (background)"]),
                (
                    "In February 2024 [Jan Kowal|PL] paid a state visit to Oslo, where a 20-year plan was agreed.",
                    ["visit held @Oslo 2024-02 (background)"],
                ),
            ],
            [
                ("The forum took place in Baku.", ["forum held @Baku"]),
            ],
        ),
    },
    "agreed or invited for a month": {
        "ru": (
            [
                ("В Осло предполагается подписать семь документов.", ["signing planned @Oslo"]),
                ("Третий форум предполагается провести в июне в Риге.", ["forum planned @Riga 2025-06 #3"]),
                ("Стороны условились провести деловой форум в июне в Осло.", ["forum planned @Oslo 2025-06"]),
            ],
            [
                ("Закон предполагает рост пошлин на соглашения в июне.", []),
            ],
        ),
        "kk": (
            [
                (
                    "Норвег-поляк бизнес-форумын маусымда Ослода өткізу туралы уағдаластық жасалды.",
                    ["forum planned @Oslo 2025-06"],
                ),
                ("Форумды маусымда Ослода өткізу жөнінде келісімге қол жеткізілді.", ["forum planned @Oslo 2025-06"]),
                ("Комиссия отырысын қыркүйекте Ригада өткізуге келісті.", ["committee_session planned @Riga 2025-09"]),
            ],
            [
                ("Бизнес-форумды сәуірде Ослода өткізді.", ["forum held @Oslo 2025-04"]),
            ],
        ),
        "en": (
            [
                ("[Nils Berg|NO] has been invited to the Oslo Climate Forum in June.", ["forum planned @Oslo 2025-06"]),
                ("The king was invited to the Riga Book Fair in September.", ["forum planned @Riga 2025-09"]),
                (
                    "The joint economic committee, originally planned for June 4, has been put off.",
                    ["committee_session postponed 2025-06-04"],
                ),
            ],
            [
                ("[Nils Berg|NO] attended the Oslo Climate Forum in April.", ["forum held @Oslo 2025-04"]),
            ],
        ),
    },
}
