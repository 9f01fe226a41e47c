"""Period, measure, kind and areas by construction: (language, text, what each figure has); told on 10 November 2025."""

from __future__ import annotations

from analysis.model import Language

Cases = dict[str, list[tuple[Language, str, list[str | None]]]]

PERIODS: Cases = {
    "last year": [
        ("ru", "В прошлом году экспорт составил 3 млрд долларов.", ["2024"]),
        ("ru", "За минувший год ввезено 40 тыс. тонн.", ["2024"]),
        ("ru", "Годом ранее торговля составила 2 млрд евро.", ["2024"]),
        ("kk", "Былтыр экспорт 3 млрд доллар болды.", ["2024"]),
        ("kk", "Өткен жылы 40 мың тонна әкелінді.", ["2024"]),
        ("kk", "Өткен жылдың қорытындысы бойынша айналым 2 млрд еуро болды.", ["2024"]),
        ("en", "Last year exports amounted to 3 billion dollars.", ["2024"]),
        ("en", "Exports amounted to 3 billion dollars last year.", ["2024"]),
        ("en", "In the past year 40,000 tons were shipped.", ["2024"]),
    ],
    "this year": [
        ("ru", "В этом году вывезено 7 млн тонн.", ["2025"]),
        ("kk", "Биыл 7 млн тонна әкетілді.", ["2025"]),
        ("kk", "Биылғы экспорт 2 млрд доллар болды.", ["2025"]),
        ("en", "This year 7 million tons were exported.", ["2025"]),
    ],
    "parts of a year": [
        ("ru", "За десять месяцев торговля составила 5 млрд долларов.", ["2025-01/2025-10"]),
        ("ru", "В I полугодии торговля составила 5 млрд долларов.", ["2025-01/2025-06"]),
        ("ru", "С января по май торговля составила 5 млрд долларов.", ["2025-01/2025-05"]),
        ("kk", "Он айда сауда 5 млрд доллар болды.", ["2025-01/2025-10"]),
        ("kk", "Қаңтар-мамырда сауда 5 млрд доллар болды.", ["2025-01/2025-05"]),
        ("kk", "Жылдың бірінші жартысында сауда 5 млрд доллар болды.", ["2025-01/2025-06"]),
        ("en", "In the first quarter trade was 5 billion dollars.", ["2025-01/2025-03"]),
        ("en", "Trade was 5 billion dollars in January–May.", ["2025-01/2025-05"]),
        ("en", "Trade was 5 billion dollars in the first nine months of 2024.", ["2024-01/2024-09"]),
    ],
    "years that add up": [
        ("ru", "За годы независимости вложено 9 млрд долларов.", ["1991/2025"]),
        ("ru", "С 2005 года Италия вложила 7 млрд долларов.", ["2005/2025"]),
        ("ru", "За последние пять лет вложено 2 млрд долларов.", ["2020/2025"]),
        ("kk", "Тәуелсіздік жылдары 9 млрд доллар инвестиция салынды.", ["1991/2025"]),
        ("kk", "2005 жылдан бері 7 млрд доллар инвестиция салынды.", ["2005/2025"]),
        ("kk", "Соңғы бес жылда 2 млрд доллар инвестиция салынды.", ["2020/2025"]),
        ("en", "Since 2005 they have invested 7 billion dollars.", ["2005/2025"]),
        ("en", "From 2005 through the first half of 2025 they invested 7 billion dollars.", ["2005/2025-06"]),
        ("en", "Over the past five years they invested 2 billion dollars.", ["2020/2025"]),
    ],
    "a time is of its own clause": [
        ("ru", "В 2023 году экспорт вырос на 5 %, а население достигло 8 млн человек.", ["2023", None]),
        ("ru", "К 2028 году орошать будут 900 тысяч гектаров против нынешних 540 тысяч.", ["2028", None]),
        ("ru", "За 2024 год приехали 5 тысяч туристов и могут приехать ещё 9 тысяч.", ["2024", None]),
        ("kk", "Станса 2027 жылы іске қосылып, жылына 2 млрд кВт·сағат береді.", [None]),
        ("en", "The plant opens in 2027, giving 2 billion kWh a year.", [None]),
        ("en", "Visitors came to 4 million in 2024, 1.5 times as many as in 2019.", ["2024", "2024"]),
    ],
    "a time that heads a line or ends it in brackets": [
        ("en", "14 May 2024: the talks; agreements for €52 million.", ["2024-05-14"]),
        ("ru", "ВВП Чили – 340 млрд долларов, Перу – 268 млрд (данные за 2023 г.).", ["2023", "2023"]),
        ("ru", "12 марта 2024 года: подписаны соглашения на 40 млн евро.", ["2024-03-12"]),
    ],
    "the ends of a growth already told": [
        ("ru", "За прошлый год торговля выросла втрое – с 5 до 15 млн долларов.", ["2024", "2023", "2024"]),
        (
            "en",
            "Trade grew threefold between 2020 and 2024, from $5 million to $15 million.",
            ["2020/2024", "2020", "2024"],
        ),
    ],
}

MEASURES: Cases = {
    "goods sold and bought": [
        ("ru", "Латвия продала Чили сыров на 4 млн евро.", ["export"]),
        ("kk", "Латвия Чилиге 4 млн еуроның ірімшігін сатты.", ["export"]),
        ("en", "Latvia sold products worth 4 million euros to Chile.", ["export"]),
        ("en", "Chile's sales came to $40 million, against $7 million in sales the other way.", ["export", "import"]),
        ("ru", "Вывоз – 80 наименований на сумму 140 млн долларов.", ["other", "export"]),
        ("ru", "Экспорт составил 9 млн долларов, встречные поставки – 2 млн.", ["export", "import"]),
    ],
    "what is sold between no states is no trade": [
        ("ru", "Картина была продана за 4 млн евро.", ["other"]),
        ("en", "The group bought the rights for $55 million.", ["investment_value"]),
        ("kk", "Компания құқықтарды 5 млн долларға сатып алды.", ["investment_value"]),
    ],
    "an unknown subject is no deal": [
        ("ru", "Объём денежных переводов составил 3 млрд долларов.", ["other"]),
        ("kk", "Ақша аударымдары 3 млрд доллар болды.", ["other"]),
        ("en", "Remittances totaled 3 billion dollars.", ["other"]),
    ],
    "debt and deficit in percent of the GDP": [
        ("ru", "Госдолг составляет 31 % ВВП.", ["fiscal"]),
        ("kk", "Бюджет тапшылығы 2,9 пайыз болды.", ["fiscal"]),
        ("en", "Public debt amounts to 31 percent of GDP.", ["fiscal"]),
        ("en", "The deficit is planned at 4.9% of GDP.", ["fiscal"]),
        ("en", "GDP grew by 5 percent.", ["gdp"]),
    ],
    "the head stands in the sentence before": [
        ("ru", "Обсудили товарооборот. Он вырос на 12 %.", ["trade_turnover"]),
        ("kk", "Тараптар тауар айналымын талқылады. Ол 12 пайызға өсті.", ["trade_turnover"]),
        ("en", "Trade has gone up and down. It peaked at $2 billion.", ["trade_turnover"]),
    ],
    "people who come, work and live": [
        ("ru", "Курорты посетили 40 тысяч немцев.", ["tourism"]),
        ("kk", "Цех 450 адамды жұмыспен қамтиды.", ["jobs"]),
        ("en", "The mill will employ 1,200.", ["jobs"]),
        ("en", "About 300,000 migrants work there.", ["migration"]),
        ("en", "The population has exceeded 37 million.", ["population"]),
    ],
    "what is lent and what is built": [
        ("ru", "Банк развития выделил кредит на 90 млн евро.", ["financing"]),
        ("kk", "Жобаға 90 млн еуро несие бөлінді.", ["financing"]),
        ("en", "The plant, a $160 million investment, opened.", ["investment_value"]),
        ("kk", "Аурухана салынады, оған 12 млрд теңге жұмсалады.", ["investment_value"]),
        ("ru", "Договорились о выпуске облигаций на сумму 200 млн долларов.", ["investment_value"]),
    ],
    "money that flows in": [
        ("ru", "Приток прямых инвестиций составил 5 млрд долларов.", ["investment_inflow"]),
        ("kk", "Тартылған тікелей инвестиция 5 млрд долларға тең.", ["investment_inflow"]),
        ("en", "The inflow of direct investment was 5 billion dollars.", ["investment_inflow"]),
        ("en", "They have invested 5 billion dollars in total.", ["investment_cumulative"]),
    ],
}

KINDS: Cases = {
    "growth by": [
        ("ru", "Экспорт вырос на 7 %.", ["change"]),
        ("kk", "Шығын 2 трлн теңгеге артты.", ["change"]),
        ("en", "Exports rose 7 percent.", ["change"]),
        ("en", "Prices rose 3.4% in May and 18% over the year.", ["change", "change"]),
    ],
    "a share": [
        ("ru", "На сырьё приходится 70 % вывоза.", ["share"]),
        ("kk", "Экспорттың 70 пайызы – шикізат.", ["share"]),
        ("en", "Aid has been lined up, a third of it from Japan.", ["share"]),
    ],
    "a level that is wanted": [
        ("ru", "Потери обещают снизить до 20 %.", ["target"]),
        ("kk", "Тараптар сауданы 3 млрд долларға жеткізбек.", ["target"]),
        ("kk", "Айналымды он есе арттыра аламыз.", ["target"]),
        ("en", "They have set their sights on trade of $2 billion.", ["target"]),
        ("en", "Egypt expects 18 million visitors.", ["target"]),
    ],
    "a level": [
        ("ru", "Под посевы было занято 23 млн гектаров.", ["level"]),
        ("kk", "Айналым 3 млрд долларға жетті.", ["level"]),
        ("en", "Foreign debt fell below $5 billion.", ["level"]),
        ("en", "Under the contract it will supply 3,400 tons.", ["level"]),
    ],
}

AREAS: Cases = {
    "labels of lines": [
        ("en", "Peru – 4.1m arrivals\nChile – 5.2m", ["PE", "CL"]),
        ("ru", "Узбекистан израсходовал 7,9 млрд кубометров, Таджикистан – 2,4.", ["UZ", "TJ"]),
        ("kk", "Қазақстан: экспорт 5 млрд доллар.", ["KZ"]),
    ],
    "trade of two sides": [
        ("ru", "Торговля Сербии и Чили составила 40 млн долларов.", ["CL RS"]),
        ("kk", "Сербия мен Чили арасындағы сауда 40 млн доллар болды.", ["CL RS"]),
        ("kk", "Қазақстанның Италиямен саудасы 4 млрд доллар болды.", ["IT KZ"]),
        ("en", "Trade between Serbia and Chile came to $40 million.", ["CL RS"]),
    ],
    "one side only": [
        ("ru", "Чили и Перу провели переговоры. Под посевами в Чили 900 тыс. гектаров.", ["CL"]),
        ("en", "Chile and Peru held talks. Foreign trade of Chile reached $160 billion.", ["CL"]),
        ("kk", "Чили мен Перу келіссөз жүргізді. Чилиде 900 мың гектар жер егілді.", ["CL"]),
    ],
    "no state is taken for granted": [
        ("kk", "Теміржолмен 4 млн тонна жүк тасымалданды.", [""]),
        ("ru", "Перевезено 4 млн тонн груза.", [""]),
        ("en", "Freight came to 4 million tons.", [""]),
    ],
    "partners of a list": [
        (
            "ru",
            "Сербия продала за рубеж 25 млн тонн зерна, из них 12 млн пришлось на Италию, 9 млн – на Турцию.",
            ["RS IT", "IT RS", "RS TR"],
        ),
        ("ru", "Экспорт Казахстана: Италия (4 млрд долларов), Турция (3 млрд долларов).", ["IT KZ", "KZ TR"]),
    ],
}
