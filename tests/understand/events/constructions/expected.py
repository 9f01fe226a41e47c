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
    "days of a culture": {
        "ru": (
            [
                ("В субботу в Осло открылись Дни культуры Латвии.", ["other held @Oslo 2025-05-10"]),
                ("Дни Латвии пройдут в Осло в июне.", ["other planned @Oslo 2025-06"]),
                ("Неделя Латвии прошла в Осло.", ["forum held @Oslo"]),
            ],
            [("В последние дни цены в Осло выросли.", [])],
        ),
        "kk": (
            [
                ("Сенбіде Ослода Латвия мәдениеті күндері ашылды.", ["other held @Oslo 2025-05-10"]),
                ("Маусымда Ташкентте Латвия мәдениет күндері өтеді.", ["other planned @Tashkent 2025-06"]),
                ("Ослода Латвия күндері өтті.", ["other held @Oslo"]),
            ],
            [("Соңғы күндері Ослода баға өсті.", [])],
        ),
        "en": (
            [
                (
                    "Days of Culture of Latvia opened in Oslo on Saturday and will run until May 18.",
                    ["other held @Oslo 2025-05-10"],
                ),
                ("Latvian culture days will be held in Oslo in June.", ["other planned @Oslo 2025-06"]),
                ("Days of Latvia were held in Oslo.", ["other held @Oslo"]),
            ],
            [("Prices rose in Oslo in recent days.", [])],
        ),
    },
    "the next autumn": {
        "ru": (
            [
                ("Третий форум пройдёт в Осло осенью.", ["forum planned @Oslo 2025-09/2025-11 #3"]),
                ("Осенью ожидается визит [Яна Краля|CZ] в Осло.", ["visit planned @Oslo 2025-09/2025-11"]),
                ("Зимой в Осло состоится заседание комиссии.", ["committee_session planned @Oslo 2025-12/2026-02"]),
            ],
            [("Форум прошёл в Осло прошлой осенью.", ["forum held @Oslo 2024-09/2024-11 (background)"])],
        ),
        "kk": (
            [
                ("Үшінші форум күзде Ослода өтеді.", ["forum planned @Oslo 2025-09/2025-11 #3"]),
                ("Күзде [Ян Кральдің|CZ] Ослоға сапары күтілуде.", ["visit planned @Oslo 2025-09/2025-11"]),
                ("Жазда Ташкентте саммит өтеді деп күтілуде.", ["summit planned @Tashkent 2025-06/2025-08"]),
            ],
            [("Форум өткен күзде Ослода өтті.", ["forum held @Oslo 2024-09/2024-11 (background)"])],
        ),
        "en": (
            [
                ("The third forum is to be held in Oslo in autumn.", ["forum planned @Oslo 2025-09/2025-11 #3"]),
                ("A visit of [Jan Kral|CZ] to Oslo is planned in autumn.", ["visit planned @Oslo 2025-09/2025-11"]),
                ("The summit, to be held in Oslo in summer, is ready.", ["summit planned @Oslo 2025-06/2025-08"]),
            ],
            [("The forum was held in Oslo last autumn.", ["forum held @Oslo 2024-09/2024-11 (background)"])],
        ),
    },
    "a law is no deal": {
        "ru": (
            [
                ("[Ян Краль|CZ] подписал закон о ратификации соглашения.", []),
                ("Президент подписал указ о договоре с Латвией.", []),
                ("Подписан закон о ратификации договора с Латвией.", []),
            ],
            [("[Ян Краль|CZ] подписал соглашение в Осло.", ["signing held @Oslo"])],
        ),
        "kk": (
            [
                ("[Ян Краль|CZ] келісімді ратификациялау туралы заңға қол қойды.", []),
                ("Президент жарлыққа қол қойды.", []),
                ("Латвиямен шартты бекіту туралы қаулыға қол қойылды.", []),
            ],
            [("[Ян Краль|CZ] Ослода келісімге қол қойды.", ["signing held @Oslo"])],
        ),
        "en": (
            [
                ("[Jan Kral|CZ] signed the law ratifying the agreement with Latvia.", []),
                ("The president signed a new decree on the treaty.", []),
                ("[Jan Kral|CZ] signed a bill on the accord.", []),
            ],
            [("[Jan Kral|CZ] signed the agreement in Oslo.", ["signing held @Oslo"])],
        ),
    },
    "signed by whom, and in force since": {
        "ru": (
            [
                (
                    "Соглашение, подписанное в Осло 3 мая [Яном Кралем|CZ] и [Нильсом Бергом|NO], вступило в силу.",
                    ["signing held @Oslo 2025-05-03"],
                ),
                (
                    "Договор между Чехией и Норвегией, подписанный в Осло в марте, вступил в силу.",
                    ["signing held @Oslo 2025-03 (background)"],
                ),
                (
                    "Меморандум о туризме, подписанный [Яном Кралем|CZ] в Осло 12 мая, действует год.",
                    ["signing held @Oslo 2025-05-12"],
                ),
            ],
            [("Соглашение между Чехией и Норвегией вступило в силу.", [])],
        ),
        "kk": (
            [
                (
                    "Ослода 3 мамырда [Ян Краль|CZ] пен [Нильс Берг|NO] қол қойған келісім 10 мамырда күшіне енді.",
                    ["signing held @Oslo 2025-05-03"],
                ),
                (
                    "Ташкентте наурызда [Ян Краль|CZ] қол қойған шарт 12 мамырда күшіне енді.",
                    ["signing held @Tashkent 2025-03 (background)"],
                ),
                (
                    "12 мамырда Ослода қол қойылған меморандум күшіне енді.",
                    ["signing held @Oslo 2025-05-12"],
                ),
            ],
            [("Чехия мен Норвегия арасындағы келісім күшіне енді.", [])],
        ),
        "en": (
            [
                (
                    "The agreement on visas between Norway and Latvia, signed in Oslo on 3 May by [Jan Kral|CZ], "
                    "entered into force on May 10.",
                    ["signing held @Oslo 2025-05-03"],
                ),
                (
                    "The treaty, signed in Oslo on 12 May by [Jan Kral|CZ] and [Nils Berg|NO], entered into force.",
                    ["signing held @Oslo 2025-05-12"],
                ),
                (
                    "A memorandum on the protection of snow leopards in the mountains, signed in Oslo on March 3, "
                    "entered into force.",
                    ["signing held @Oslo 2025-03-03 (background)"],
                ),
            ],
            [("The agreement between Norway and Latvia entered into force.", [])],
        ),
    },
    "which, of an event and of a place": {
        "ru": (
            [
                (
                    "Министры готовятся к саммиту Италии и Японии, который пройдёт в Осло 5 июня.",
                    ["summit planned @Oslo 2025-06-05"],
                ),
                ("Посол рассказал о Неделе Кореи, которая пройдёт в Осло 5 июня.", ["forum planned @Oslo 2025-06-05"]),
                ("[Ян Краль|CZ] 5 июня посетит с рабочим визитом Осло.", ["visit planned @Oslo 2025-06-05"]),
            ],
            [("Форум пройдёт в Осло, который ждёт гостей.", ["forum planned @Oslo"])],
        ),
        "kk": (
            [
                ("5 маусымда Ослода Италия мен Жапонияның саммиті өтеді.", ["summit planned @Oslo 2025-06-05"]),
                ("5 маусымда Ослода Корея апталығы өтеді.", ["forum planned @Oslo 2025-06-05"]),
                ("[Ян Краль|CZ] 5 маусымда жұмыс сапарымен Ослоға барады.", ["visit planned @Oslo 2025-06-05"]),
            ],
            [("Корея тағамы Ослода танымал.", [])],
        ),
        "en": (
            [
                ("The summit of Italy and Japan, which will be held in Oslo, is near.", ["summit planned @Oslo"]),
                (
                    "The envoy spoke of Korea Week, which will open in Oslo on June 5.",
                    ["forum planned @Oslo 2025-06-05"],
                ),
                ("[Jan Kral|CZ] will pay a working visit to Oslo on June 5.", ["visit planned @Oslo 2025-06-05"]),
            ],
            [("Korean food is liked in Oslo.", [])],
        ),
    },
    "joins a numbered session": {
        "ru": (
            [
                ("[Ян Краль|CZ] примет участие в 24-м Совете сотрудничества.", ["council_session planned #24"]),
                ("[Ян Краль|CZ] принял участие в пятой комиссии в Осло.", ["committee_session held @Oslo #5"]),
                ("[Ян Краль|CZ] участвовал в третьем Деловом совете в Осло.", ["council_session held @Oslo #3"]),
            ],
            [("[Ян Краль|CZ] принял участие в работе.", [])],
        ),
        "kk": (
            [
                ("[Ян Краль|CZ] Ынтымақтастық кеңесінің 24-отырысына қатысады.", ["council_session planned #24"]),
                ("[Ян Краль|CZ] Ослода комиссияның бесінші отырысына қатысты.", ["committee_session held @Oslo #5"]),
                ("Ослодағы кеңестің үшінші отырысына [Ян Краль|CZ] қатысты.", ["council_session held @Oslo #3"]),
            ],
            [("[Ян Краль|CZ] жұмысқа қатысты.", [])],
        ),
        "en": (
            [
                (
                    "He is to meet [Jan Kral|CZ] in Oslo and take part in the 24th Cooperation Council.",
                    ["meeting planned @Oslo", "council_session planned @Oslo #24"],
                ),
                (
                    "[Jan Kral|CZ] will attend the 24th Cooperation Council in Oslo.",
                    ["council_session planned @Oslo #24"],
                ),
                ("[Jan Kral|CZ] took part in the fifth Joint Committee in Oslo.", ["committee_session held @Oslo #5"]),
            ],
            [("[Jan Kral|CZ] took part in the work.", [])],
        ),
    },
}
