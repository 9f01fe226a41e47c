"""Measures by construction: the text and the measure of each figure."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

MEASURES: Book = {
    "goods sold and bought": {
        "ru": (
            [
                ("Латвия продала Чили сыров на 4 млн евро.", "export"),
                ("Вывоз – 80 наименований на сумму 140 млн долларов.", "other export"),
                ("Экспорт составил 9 млн долларов, встречные поставки – 2 млн.", "export import"),
            ],
            [("Картина была продана за 4 млн евро.", "other")],
        ),
        "kk": (
            [
                ("Латвия Чилиге 4 млн еуроның ірімшігін сатты.", "export"),
                ("Экспорт 9 млн доллар болды.", "export"),
                ("Латвия Чилиден 2 млн еуроның балығын сатып алды.", "import"),
            ],
            [("Компания құқықтарды 5 млн долларға сатып алды.", "investment_value")],
        ),
        "en": (
            [
                ("Latvia sold products worth 4 million euros to Chile.", "export"),
                ("Chile's sales came to $40 million, against $7 million in sales the other way.", "export import"),
                ("Imports amounted to 2 million euros.", "import"),
            ],
            [("The group bought the rights for $55 million.", "investment_value")],
        ),
    },
    "an unknown subject is no deal": {
        "ru": (
            [
                ("Объём денежных переводов составил 3 млрд долларов.", "other"),
                ("Чистая прибыль составила 3 млрд долларов.", "other"),
                ("Убытки составили 40 млн евро.", "other"),
            ],
            [("Сумма контракта составила 3 млрд долларов.", "investment_value")],
        ),
        "kk": (
            [
                ("Ақша аударымдары 3 млрд доллар болды.", "other"),
                ("Таза пайда 3 млрд теңге болды.", "other"),
                ("Залал 40 млн еуроға жетті.", "other"),
            ],
            [("Келісімшарт құны – 3 млрд доллар.", "investment_value")],
        ),
        "en": (
            [
                ("Remittances totaled 3 billion dollars.", "other"),
                ("Net profit was 3 billion dollars.", "other"),
                ("The damage came to 40 million euros.", "other"),
            ],
            [("The contract is worth 3 billion dollars.", "investment_value")],
        ),
    },
    "debt and deficit in percent of the GDP": {
        "ru": (
            [
                ("Госдолг составляет 31 % ВВП.", "fiscal"),
                ("Дефицит бюджета – 3 процента ВВП.", "fiscal"),
                ("Внешний долг – 21 % ВВП.", "fiscal"),
            ],
            [("ВВП вырос на 5 процентов.", "gdp")],
        ),
        "kk": (
            [
                ("Бюджет тапшылығы 2,9 пайыз болды.", "fiscal"),
                ("Мемлекеттік қарыз 31 пайыз болды.", "fiscal"),
                ("Сыртқы қарыз 21 пайыз болды.", "fiscal"),
            ],
            [("ЖІӨ 5 пайызға өсті.", "gdp")],
        ),
        "en": (
            [
                ("Public debt amounts to 31 percent of GDP.", "fiscal"),
                ("The deficit is planned at 4.9% of GDP.", "fiscal"),
                ("External debt stands at 21 percent of GDP.", "fiscal"),
            ],
            [("GDP grew by 5 percent.", "gdp")],
        ),
    },
    "the head stands in the sentence before": {
        "ru": (
            [
                ("Обсудили товарооборот. Он вырос на 12 %.", "trade_turnover"),
                ("Говорили об экспорте. Он достиг 2 млрд долларов.", "export"),
                ("Говорили об импорте. Он упал на 9 %.", "import"),
            ],
            [("Обсудили товарооборот. Население выросло на 12 %.", "population")],
        ),
        "kk": (
            [
                ("Тараптар тауар айналымын талқылады. Ол 12 пайызға өсті.", "trade_turnover"),
                ("Экспорт туралы айтылды. Ол 2 млрд долларға жетті.", "export"),
                ("Импорт мәселесі қаралды. Ол 9 пайызға азайды.", "import"),
            ],
            [("Тараптар тауар айналымын талқылады. Халық саны 12 пайызға өсті.", "population")],
        ),
        "en": (
            [
                ("Trade has gone up and down. It peaked at $2 billion.", "trade_turnover"),
                ("They spoke of exports. They reached $2 billion.", "export"),
                ("Imports were discussed. They fell 9 percent.", "import"),
            ],
            [("Trade was discussed. The population grew 12 percent.", "population")],
        ),
    },
    "what a volume is of": {
        "ru": (
            [
                ("Объём торговли составил 2 млрд долларов.", "trade_turnover"),
                ("Объём экспорта – 2 млрд долларов.", "export"),
                ("Документ подписан, и объём импорта достиг 2 млрд долларов.", "import"),
            ],
            [("Сумма договора – 2 млрд долларов.", "investment_value")],
        ),
        "kk": (
            [
                ("Құжат күшіне енсе, сауда көлемі 2 млрд долларға жетпек.", "trade_turnover"),
                ("Экспорт көлемі 2 млрд доллар болды.", "export"),
                ("Импорт көлемі 2 млрд долларға жетті.", "import"),
            ],
            [("Құжаттың жалпы құны 2 млрд доллар.", "investment_value")],
        ),
        "en": (
            [
                ("The volume of trade was $2 billion.", "trade_turnover"),
                ("The volume of exports was $2 billion.", "export"),
                ("Trade volume reached $2 billion.", "trade_turnover"),
            ],
            [("The deal is worth $2 billion.", "investment_value")],
        ),
    },
    "people who come, work and live": {
        "ru": (
            [
                ("Курорты посетили 40 тысяч немцев.", "tourism"),
                ("Открыт цех, штат – 450 человек.", "jobs"),
                ("Население достигло 37 миллионов.", "population"),
            ],
            [("В форуме участвовали 450 студентов.", "other")],
        ),
        "kk": (
            [
                ("Цех 450 адамды жұмыспен қамтиды.", "jobs"),
                ("Зауыт 450 адамды жұмысқа алады.", "jobs"),
                ("Елге 40 мың турист келді.", "tourism"),
            ],
            [("Форумға 450 студент қатысты.", "other")],
        ),
        "en": (
            [
                ("The mill will employ 1,200.", "jobs"),
                ("About 300,000 migrants work there.", "migration"),
                ("The population has exceeded 37 million.", "population"),
            ],
            [("The forum drew 450 students.", "other")],
        ),
    },
    "what is lent and what is built": {
        "ru": (
            [
                ("Банк развития выделил кредит на 90 млн евро.", "financing"),
                ("Договорились о выпуске облигаций на сумму 200 млн долларов.", "investment_value"),
                ("Завод стоимостью 160 млн долларов открыт.", "investment_value"),
            ],
            [("Расходы бюджета составили 90 млн евро.", "fiscal")],
        ),
        "kk": (
            [
                ("Жобаға 90 млн еуро несие бөлінді.", "financing"),
                ("Аурухана салынады, оған 12 млрд теңге жұмсалады.", "investment_value"),
                ("Құны 160 млн доллар болатын зауыт ашылды.", "investment_value"),
            ],
            [("Бюджет шығысы 90 млн еуро болды.", "fiscal")],
        ),
        "en": (
            [
                ("The plant, a $160 million investment, opened.", "investment_value"),
                ("The development bank granted a loan of 90 million euros.", "financing"),
                ("A hospital worth 12 billion tenge will be built.", "investment_value"),
            ],
            [("Budget expenditure came to 90 million euros.", "fiscal")],
        ),
    },
    "money that flows in": {
        "ru": (
            [
                ("Приток прямых инвестиций составил 5 млрд долларов.", "investment_inflow"),
                ("В 2024 году Италия инвестировала 2 млрд долларов.", "investment_inflow"),
                ("Приток инвестиций вырос на 9 %.", "investment_inflow"),
            ],
            [("С 2005 года вложено 5 млрд долларов инвестиций.", "investment_cumulative")],
        ),
        "kk": (
            [
                ("Тартылған тікелей инвестиция 5 млрд долларға тең.", "investment_inflow"),
                ("2024 жылы Италия 2 млрд доллар инвестиция салды.", "investment_inflow"),
                ("Инвестиция ағыны 9 пайызға өсті.", "investment_inflow"),
            ],
            [("2005 жылдан бері 5 млрд доллар инвестиция салынды.", "investment_cumulative")],
        ),
        "en": (
            [
                ("The inflow of direct investment was 5 billion dollars.", "investment_inflow"),
                ("In 2024 Italy invested 2 billion dollars.", "investment_inflow"),
                ("Investment inflows grew 9 percent.", "investment_inflow"),
            ],
            [("They have invested 5 billion dollars in total.", "investment_cumulative")],
        ),
    },
    "money drawn, and an agreement on it": {
        "ru": (
            [
                ("За прошлый год освоено 74 млрд иен.", "financing"),
                ("Подписано грантовое соглашение на 1,2 млрд иен.", "financing"),
                ("Кредитное соглашение на 40 млн евро вступило в силу.", "financing"),
            ],
            [("Стоимость станции – 74 млрд иен.", "investment_value")],
        ),
        "kk": (
            [
                ("Былтыр 74 млрд теңге игерілді.", "financing"),
                ("1,2 млрд теңгеге гранттық келісім жасалды.", "financing"),
                ("40 млн еуроның несие келісімі күшіне енді.", "financing"),
            ],
            [("Кен орнын игеруге 74 млрд теңге қажет.", "investment_value")],
        ),
        "en": (
            [
                ("A grant agreement for 1.2 billion yen was signed.", "financing"),
                ("The country has drawn down 74 billion yen.", "financing"),
                ("They signed a loan agreement for €40 million.", "financing"),
            ],
            [("The station will cost 74 billion yen.", "investment_value")],
        ),
    },
    "a share of what is sold abroad": {
        "ru": (
            [
                ("На Италию приходится треть казахстанского экспорта.", "trade_share"),
                ("Доля Турции в экспорте – 12 %.", "trade_share"),
                ("На Китай приходится 40 % экспорта.", "trade_share"),
            ],
            [("Треть студентов живёт в общежитии.", "other")],
        ),
        "kk": (
            [
                ("Қазақстан экспортының үштен бірі Италияға тиесілі.", "trade_share"),
                ("Түркияның экспорттағы үлесі – 12 %.", "trade_share"),
                ("Экспорттың 40 пайызы Қытайға жөнелтіледі.", "trade_share"),
            ],
            [("Студенттердің үштен бірі жатақханада тұрады.", "other")],
        ),
        "en": (
            [
                ("The European Union buys more than half of what Kazakhstan sells abroad.", "trade_share"),
                ("Italy takes a third of what Uzbekistan exports.", "trade_share"),
                ("China accounts for 40% of what Kazakhstan ships abroad.", "trade_share"),
            ],
            [("A third of the students live on campus.", "other")],
        ),
    },
    "power that is sold": {
        "ru": (
            [
                ("Кыргызстан поставил Казахстану 400 млн киловатт-часов электроэнергии.", "export"),
                ("Таджикистан экспортировал 2 млрд киловатт-часов электроэнергии.", "export"),
                ("Узбекистан импортировал 3 млрд киловатт-часов электроэнергии.", "import"),
            ],
            [("Станция вырабатывает 400 млн киловатт-часов электроэнергии.", "energy")],
        ),
        "kk": (
            [
                ("Қырғызстан Қазақстанға 400 млн киловатт-сағат электр энергиясын экспорттады.", "export"),
                ("Тәжікстан 2 млрд киловатт-сағат электр энергиясын экспорттады.", "export"),
                ("Өзбекстан 3 млрд киловатт-сағат электр энергиясын импорттады.", "import"),
            ],
            [("Станса 400 млн киловатт-сағат электр энергиясын өндіреді.", "energy")],
        ),
        "en": (
            [
                ("Kyrgyzstan sold 400 million kilowatt-hours of power to Kazakhstan.", "export"),
                ("Tajikistan exported 2 billion kilowatt-hours of electricity.", "export"),
                ("Uzbekistan imported 3 billion kilowatt-hours of electricity.", "import"),
            ],
            [("The station generates 400 million kilowatt-hours of electricity.", "energy")],
        ),
    },
}
