"""Areas by construction: the text and the areas of each figure, "IT+KZ" for two sides, "-" for none."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

AREAS: Book = {
    "labels of lines": {
        "ru": (
            [
                ("Узбекистан израсходовал 7,9 млрд кубометров, Таджикистан – 2,4.", "UZ TJ"),
                ("Чили: экспорт 5 млрд долларов.", "CL"),
                ("Перу – 4 млн туристов\nЧили – 5 млн", "PE CL"),
            ],
            [("Торговля Чили с Перу – 5 млрд долларов.", "CL+PE")],
        ),
        "kk": (
            [
                ("Қазақстан: экспорт 5 млрд доллар.", "KZ"),
                ("Чили – 5 млн турист", "CL"),
                ("Перу: халқы 34 млн адам.", "PE"),
            ],
            [("Чили мен Перу саудасы – 5 млрд доллар.", "CL+PE")],
        ),
        "en": (
            [
                ("Peru – 4.1m arrivals\nChile – 5.2m", "PE CL"),
                ("Chile: exports of $5 billion.", "CL"),
                ("Peru: a population of 34 million people.", "PE"),
            ],
            [("Trade of Chile with Peru: $5 billion.", "CL+PE")],
        ),
    },
    "items of a list with their brackets": {
        "ru": (
            [
                (
                    "Экспорт Сербии вырос: в Чили – на 31 % (с 250 тыс. тонн до 327 тыс. тонн), Перу – на 15 % "
                    "(с 116 тыс. тонн до 133 тыс. тонн).",
                    "CL+RS CL+RS CL+RS PE+RS PE+RS PE+RS",
                ),
                (
                    "Экспорт Сербии в Чили – 40 тыс. тонн (рост на 5 %), в Перу – 30 тыс. тонн (рост на 7 %).",
                    "CL+RS CL+RS PE+RS PE+RS",
                ),
                (
                    "Импорт Сербии из Чили – 40 тыс. тонн (годом ранее – 35), из Перу – 30 тыс. "
                    "тонн (годом ранее – 20).",
                    "CL+RS CL+RS PE+RS PE+RS",
                ),
            ],
            [("Экспорт Сербии в Чили (в Перу – 30 тыс. тонн) составил 40 тыс. тонн.", "PE+RS CL+RS")],
        ),
        "kk": (
            [
                (
                    "Сербияның экспорты: Чилиге – 40 мың тонна (5 пайызға өсті), Перуге – 30 мың "
                    "тонна (7 пайызға өсті).",
                    "CL+RS CL+RS PE+RS PE+RS",
                ),
                (
                    "Сербияның экспорты: Чилиге – 40 мың тонна (былтыр 35 мың тонна), Перуге – 30 "
                    "мың тонна (былтыр 20 мың тонна).",
                    "CL+RS CL+RS PE+RS PE+RS",
                ),
                (
                    "Сербияның импорты: Чилиден – 40 млн доллар (12 пайызға көп), Перуден – 30 млн "
                    "доллар (8 пайызға көп).",
                    "CL+RS CL+RS PE+RS PE+RS",
                ),
            ],
            [("Сербияның Чилиге экспорты 40 мың тонна болды.", "CL+RS")],
        ),
        "en": (
            [
                (
                    "Serbia's exports: to Chile 40,000 tons (up 5 percent), to Peru 30,000 tons (up 7 percent).",
                    "CL+RS CL+RS PE+RS PE+RS",
                ),
                (
                    "Serbia's exports: Chile – 40,000 tons (from 35,000 tons), Peru – 30,000 tons (from 20,000 tons).",
                    "CL+RS CL+RS PE+RS PE+RS",
                ),
                (
                    "Serbia's imports: Chile – $40 million (up 12 percent), Peru – $30 million (up 8 percent).",
                    "CL+RS CL+RS PE+RS PE+RS",
                ),
            ],
            [("Serbia's exports to Chile amounted to 40,000 tons.", "CL+RS")],
        ),
    },
    "trade of two sides": {
        "ru": (
            [
                ("Торговля Сербии и Чили составила 40 млн долларов.", "CL+RS"),
                ("Товарооборот между Сербией и Чили – 40 млн долларов.", "CL+RS"),
                ("Экспорт Сербии в Чили вырос на 9 %.", "CL+RS"),
            ],
            [("Внешняя торговля Сербии составила 40 млрд долларов.", "RS")],
        ),
        "kk": (
            [
                ("Сербия мен Чили арасындағы сауда 40 млн доллар болды.", "CL+RS"),
                ("Қазақстанның Италиямен саудасы 4 млрд доллар болды.", "IT+KZ"),
                ("Сербияның Чилиге экспорты 9 пайызға өсті.", "CL+RS"),
            ],
            [("Сербияның сыртқы саудасы 40 млрд доллар болды.", "RS")],
        ),
        "en": (
            [
                ("Trade between Serbia and Chile came to $40 million.", "CL+RS"),
                ("Serbia's exports to Chile rose 9 percent.", "CL+RS"),
                ("Chile imported goods worth $40 million from Serbia.", "CL+RS"),
            ],
            [("Foreign trade of Serbia came to $40 billion.", "RS")],
        ),
    },
    "one side only": {
        "ru": (
            [
                ("Чили и Перу провели переговоры. Под посевами в Чили 900 тыс. гектаров.", "CL"),
                ("Чили и Перу провели переговоры. Население Чили – 19 млн человек.", "CL"),
                ("Чили и Перу провели переговоры. Инфляция в Чили – 4 процента.", "CL"),
            ],
            [("Чили и Перу провели переговоры. Торговля двух стран – 4 млрд долларов.", "CL+PE")],
        ),
        "kk": (
            [
                ("Чили мен Перу келіссөз жүргізді. Чилиде 900 мың гектар жер егілді.", "CL"),
                ("Чили мен Перу келіссөз жүргізді. Чили халқы – 19 млн адам.", "CL"),
                ("Чили мен Перу келіссөз жүргізді. Чилидегі инфляция – 4 пайыз.", "CL"),
            ],
            [("Чили мен Перу келіссөз жүргізді. Екі елдің саудасы – 4 млрд доллар.", "CL+PE")],
        ),
        "en": (
            [
                ("Chile and Peru held talks. Foreign trade of Chile reached $160 billion.", "CL"),
                ("Chile and Peru held talks. The population of Chile is 19 million people.", "CL"),
                ("Chile and Peru held talks. Inflation in Chile is 4 percent.", "CL"),
            ],
            [("Chile and Peru held talks. Trade of the two countries is $4 billion.", "CL+PE")],
        ),
    },
    "what is measured at home has no partner": {
        "ru": (
            [
                ("Чили и Перу провели переговоры. Привиты 900 тысяч детей.", "CL"),
                ("Чили и Перу провели переговоры. Средняя зарплата – 800 тысяч песо.", "CL"),
                ("Чили и Перу провели переговоры. Урожай – 6 млн тонн.", "CL"),
            ],
            [("Чили и Перу провели переговоры. Выделено 90 стипендий студентам.", "CL+PE")],
        ),
        "kk": (
            [
                ("Чили мен Перу келіссөз жүргізді. 900 мың бала егілді.", "CL"),
                ("Чили мен Перу келіссөз жүргізді. Инфляция – 4 пайыз.", "CL"),
                ("Чили мен Перу келіссөз жүргізді. 6 млн тонна астық жиналды.", "CL"),
            ],
            [("Чили мен Перу келіссөз жүргізді. Алмасу бағдарламасымен 90 студент оқиды.", "CL+PE")],
        ),
        "en": (
            [
                ("Chile and Peru held talks. About 900,000 children were vaccinated.", "CL"),
                ("Chile and Peru held talks. The harvest came to 6 million tons.", "CL"),
                ("Chile and Peru held talks. The platform has 700 operators.", "CL"),
            ],
            [("Chile and Peru held talks. There are 34 flights in the schedule.", "CL+PE")],
        ),
    },
    "no state is taken for granted": {
        "ru": (
            [
                ("Перевезено 4 млн тонн груза.", "-"),
                ("Инфляция – 4 процента.", "-"),
                ("Подписано 14 документов.", "-"),
            ],
            [("В Сербии перевезено 4 млн тонн груза.", "RS")],
        ),
        "kk": (
            [
                ("Теміржолмен 4 млн тонна жүк тасымалданды.", "-"),
                ("Инфляция – 4 пайыз.", "-"),
                ("14 құжатқа қол қойылды.", "-"),
            ],
            [("Сербияда 4 млн тонна жүк тасымалданды.", "RS")],
        ),
        "en": (
            [
                ("Freight came to 4 million tons.", "-"),
                ("Inflation is 4 percent.", "-"),
                ("They signed 14 documents.", "-"),
            ],
            [("In Serbia freight came to 4 million tons.", "RS")],
        ),
    },
    "European is not the Union": {
        "ru": (
            [
                ("Экспорт Чили в страны Европы составил 5 млрд долларов.", "CL+EUROPE"),
                ("Торговля Чили с европейскими странами достигла 5 млрд долларов.", "CL+EUROPE"),
                ("Чили продала в Европу товаров на 5 млрд долларов.", "CL+EUROPE"),
            ],
            [("Экспорт Чили в Европейский союз составил 5 млрд долларов.", "CL+EU")],
        ),
        "kk": (
            [
                ("Чилидің Еуропа елдеріне экспорты 5 млрд доллар болды.", "CL+EUROPE"),
                ("Чилидің Еуропамен саудасы 5 млрд долларға жетті.", "CL+EUROPE"),
                ("Чили Еуропаға 5 млрд доллардың тауарын сатты.", "CL+EUROPE"),
            ],
            [("Чилидің Еуропалық одаққа экспорты 5 млрд доллар болды.", "CL+EU")],
        ),
        "en": (
            [
                ("Chile's exports to Europe came to $5 billion.", "CL+EUROPE"),
                ("Trade of Chile with European countries reached $5 billion.", "CL+EUROPE"),
                ("Chile sold goods worth $5 billion to Europe.", "CL+EUROPE"),
            ],
            [("Chile's exports to the European Union came to $5 billion.", "CL+EU")],
        ),
    },
    "partners of a list": {
        "ru": (
            [
                (
                    "Сербия продала за рубеж 25 млн тонн зерна, из них 12 млн пришлось на Италию, 9 млн – на Турцию.",
                    "RS IT+RS RS+TR",
                ),
                ("Экспорт Казахстана: Италия (4 млрд долларов), Турция (3 млрд долларов).", "IT+KZ KZ+TR"),
                ("Торговля Казахстана с Италией – 4 млрд долларов, с Турцией – 3 млрд.", "IT+KZ KZ+TR"),
            ],
            [("Экспорт Казахстана вырос на 4 %, импорт – на 3 %.", "KZ KZ")],
        ),
        "kk": (
            [
                ("Қазақстан экспорты: Италия (4 млрд доллар), Түркия (3 млрд доллар).", "IT+KZ KZ+TR"),
                ("Қазақстанның Италиямен саудасы – 4 млрд доллар, Түркиямен – 3 млрд доллар.", "IT+KZ KZ+TR"),
                ("Қазақстанның саудасы: Чили – 4 млн доллар, Перу – 3 млн доллар.", "CL+KZ KZ+PE"),
            ],
            [("Қазақстан экспорты 4 пайызға, импорты 3 пайызға өсті.", "KZ KZ")],
        ),
        "en": (
            [
                ("Kazakhstan's exports: Italy ($4 billion), Turkey ($3 billion).", "IT+KZ KZ+TR"),
                ("Kazakhstan's trade with Italy was $4 billion, with Turkey $3 billion.", "IT+KZ KZ+TR"),
                ("Kazakhstan's exports: Chile ($4 million), Peru ($3 million).", "CL+KZ KZ+PE"),
            ],
            [("Kazakhstan's exports rose 4 percent and imports 3 percent.", "KZ KZ")],
        ),
    },
    "people of the state at home who travel": {
        "ru": (
            [
                ("Чили и Перу провели переговоры. Число чилийских туристов достигло 40 тысяч.", "CL+PE"),
                ("Чили и Перу провели переговоры. Приехали 7 тысяч туристов из Чили.", "CL+PE"),
                ("Чили и Перу провели переговоры. Побывали 90 тысяч чилийских туристов.", "CL+PE"),
            ],
            [("Чили и Перу провели переговоры. Чили посетили 4 млн туристов.", "CL")],
        ),
        "kk": (
            [
                ("Чили мен Перу келіссөз жүргізді. 7 мың чилилік турист келді.", "CL+PE"),
                ("Чили мен Перу келіссөз жүргізді. Чилилік туристер саны 40 мыңға жетті.", "CL+PE"),
                ("Чили мен Перу келіссөз жүргізді. Перуге 90 мың чилилік турист барды.", "CL+PE"),
            ],
            [("Чили мен Перу келіссөз жүргізді. Чилиге 4 млн турист келді.", "CL")],
        ),
        "en": (
            [
                ("Chile and Peru held talks. The number of Chilean tourists reached 40,000.", "CL+PE"),
                ("Chile and Peru held talks. There were 7,000 tourists from Chile.", "CL+PE"),
                ("Chile and Peru held talks. Some 90,000 Chilean tourists came.", "CL+PE"),
            ],
            [("Chile and Peru held talks. Chile received 4 million tourists.", "CL")],
        ),
    },
    "a growth of the travellers told before": {
        "ru": (
            [
                (
                    "Казахстан и Кипр договорились. На острове побывали 51 тысяча казахстанцев – в 1,6 раза больше.",
                    "CY+KZ CY+KZ",
                ),
                (
                    "Казахстан и Мальта договорились. Там отдохнули 12 тысяч казахстанских туристов – на 9 % больше.",
                    "KZ+MT KZ+MT",
                ),
                (
                    "Казахстан и Кипр подвели итоги. Остров принял 24 тысячи туристов из Казахстана, на 35 % больше.",
                    "CY+KZ CY+KZ",
                ),
            ],
            [("Казахстан посетили 15 млн туристов, на 9 % больше.", "KZ KZ")],
        ),
        "kk": (
            [
                ("Қазақстан мен Кипр келісті. Аралға 51 мың қазақстандық турист барды, бұл 9 % көп.", "CY+KZ CY+KZ"),
                (
                    "Қазақстан мен Мальта келісті. Онда 12 мың қазақстандық турист демалды, бұл 1,6 есе көп.",
                    "KZ+MT KZ+MT",
                ),
                (
                    "Қазақстан мен Кипр келісті. Арал 24 мың қазақстандық туристі қабылдады, бұл 35 % көп.",
                    "CY+KZ CY+KZ",
                ),
            ],
            [("Қазақстанға 15 млн турист келді, бұл 9 % көп.", "KZ KZ")],
        ),
        "en": (
            [
                (
                    "Kazakhstan and Cyprus met. The island welcomed 24,600 Kazakh tourists, 35 percent more.",
                    "CY+KZ CY+KZ",
                ),
                ("Kazakhstan and Malta met. Some 12,000 Kazakh tourists came to the island, up 9%.", "KZ+MT KZ+MT"),
                ("Kazakhstan and Cyprus met. The island hosted 51,000 Kazakh visitors, 1.6 times more.", "CY+KZ CY+KZ"),
            ],
            [("Kazakhstan welcomed 15 million tourists, 9 percent more.", "KZ KZ")],
        ),
    },
}
