"""What carries an amount: the text and the measure of each figure."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

CARRIED: Book = {
    "worth, of the subject of its clause": {
        "ru": (
            [
                ("Экспорт Латвии в Чили оценивается в 4 млн евро.", "export"),
                ("Импорт оценён в 9 млн долларов.", "import"),
                ("Взаимная торговля оценивается в 40 млн долларов.", "trade_turnover"),
            ],
            [("Стоимость проекта оценивается в 40 млн долларов.", "investment_value")],
        ),
        "kk": (
            [
                ("Латвияның Чилиге экспортының құны – 4 млн еуро.", "export"),
                ("Импорт құны 9 млн доллар болды.", "import"),
                ("Сауда көлемі 40 млн доллар болды.", "trade_turnover"),
            ],
            [("Жобаның құны – 40 млн доллар.", "investment_value")],
        ),
        "en": (
            [
                ("Latvian exports to Chile, mostly of wool and honey, were worth a mere 4 million euros.", "export"),
                ("Trade in goods with Chile is another story. It was worth 21 million euros.", "trade_turnover"),
                ("The fund has granted the country loans worth $60 million.", "financing"),
            ],
            [("The two sides discussed projects worth $60 million.", "investment_value")],
        ),
    },
    "a part told behind a dash": {
        "ru": (
            [
                ("Товарооборот достиг 706 млн долларов, из них 648 млн – импорт.", "trade_turnover import"),
                ("Товарооборот составил 4 млрд долларов, из которых 3 млрд – экспорт.", "trade_turnover export"),
                ("Торговля достигла 40 млн долларов, из них 9 млн – импорт из Чили.", "trade_turnover import"),
            ],
            [("Торговля достигла 40 млн долларов, из них 9 млн – за март.", "trade_turnover trade_turnover")],
        ),
        "kk": (
            [
                ("Тауар айналымы 706 млн доллар болса, соның 648 миллионы – біздің импорт.", "trade_turnover import"),
                (
                    "Сауда 4,2 млрд долларды құраса, соның 3,1 миллиарды – қазақстандық экспорт.",
                    "trade_turnover export",
                ),
                ("Сауда 40 млн долларға жетті, оның 9 миллионы – импорт.", "trade_turnover import"),
            ],
            [("Сауда 40 млн долларға жетті, оның 9 миллионы – наурызда.", "trade_turnover trade_turnover")],
        ),
        "en": (
            [
                ("Trade came to $706 million, of which $648 million were imports.", "trade_turnover import"),
                ("Turnover reached $4 billion, of which exports made up $3 billion.", "trade_turnover export"),
                ("Trade hit $40 million, of which $9 million were imports from Chile.", "trade_turnover import"),
            ],
            [("Trade hit $40 million, of which $9 million in March.", "trade_turnover trade_turnover")],
        ),
    },
    "a part of those counted": {
        "ru": (
            [
                ("В страну приехали 140 тысяч туристов, из них 48 тысяч иностранцев.", "tourism tourism"),
                ("Открыто 40 компаний, из которых 12 работают.", "company_count company_count"),
                ("Одобрено 40 проектов, из них 12 завершены.", "project_count project_count"),
            ],
            [("В городе 48 тысяч иностранцев.", "other")],
        ),
        "kk": (
            [
                ("Елге 140 мың турист келді, оның 48 мыңы – шетелдік.", "tourism tourism"),
                ("40 компания ашылды, оның 12-сі жұмыс істейді.", "company_count company_count"),
                ("40 жоба мақұлданды, соның 12-сі аяқталды.", "project_count project_count"),
            ],
            [("Қалада 48 мың шетелдік бар.", "other")],
        ),
        "en": (
            [
                ("Some 140,000 tourists came, of which 48,000 foreigners.", "tourism tourism"),
                ("Forty companies opened, of which 12 are at work.", "company_count company_count"),
                ("Forty projects were approved, of which 12 are complete.", "project_count project_count"),
            ],
            [("The city has 48,000 foreigners.", "other")],
        ),
    },
    "a share told of another head": {
        "ru": (
            [
                ("Кредиты банка достигли 2 млрд долларов, на энергетику приходится 40 %.", "financing financing"),
                ("Экспорт достиг 12 млрд долларов, на энергоресурсы приходится три четверти.", "export trade_share"),
                ("Займы составили 3 млрд долларов, половина из них – гранты.", "financing financing"),
            ],
            [("Выработка электроэнергии достигла 9 млн киловатт-часов.", "energy")],
        ),
        "kk": (
            [
                ("Банктің несиесі 2 млрд долларға жетті, оның 40 пайызы энергетикаға тиесілі.", "financing financing"),
                ("Экспорт 12 млрд долларға жетті, оның 75 пайызы мұнайға тиесілі.", "export trade_share"),
                ("Қарыз 3 млрд доллар болды, оның жартысы – грант.", "financing financing"),
            ],
            [("Электр қуаты 9 млн киловатт-сағатқа жетті.", "energy")],
        ),
        "en": (
            [
                (
                    "The bank's loans reached $2 billion; energy accounts for half of it, water for 22%.",
                    "financing financing financing",
                ),
                ("Exports totaled $12 billion, energy accounting for three quarters.", "export trade_share"),
                ("Loans came to $3 billion; energy accounts for a third of it.", "financing financing"),
            ],
            [("Power generation reached 9 million kilowatt-hours.", "energy")],
        ),
    },
    "money spent": {
        "ru": (
            [
                ("На теплицу потратят 6 млн долларов.", "investment_value"),
                ("Компания потратит 6 млн долларов на цех.", "investment_value"),
                ("Спонсор потратил на учебный класс 6 млн долларов.", "investment_value"),
            ],
            [("Правительство потратит 6 млн долларов на пенсии.", "fiscal")],
        ),
        "kk": (
            [
                ("Жылыжайға 6 млн доллар жұмсалады.", "investment_value"),
                ("Компания цехқа 6 млн доллар жұмсайды.", "investment_value"),
                ("Компания орталық ашпақ. Оған 6 млн доллар жұмсалады.", "investment_value"),
            ],
            [("Үкімет оқулыққа 6 млн доллар жұмсайды.", "fiscal")],
        ),
        "en": (
            [
                ("The sponsor spent 6 million euros on the center.", "investment_value"),
                ("The group will spend $6 million on a greenhouse.", "investment_value"),
                ("Chile will spend $8 million on helping Peru.", "financing"),
            ],
            [("The government will spend $6 million on textbooks.", "fiscal")],
        ),
    },
    "what one thing to be built costs": {
        "ru": (
            [
                ("Терминал построят по цене 90 млн долларов.", "investment_value"),
                ("Цена терминала – 90 млн долларов.", "investment_value"),
                ("Цена линии – 7 млн евро.", "investment_value"),
            ],
            [("Цена билета – 90 долларов.", "prices")],
        ),
        "kk": (
            [
                ("Терминал бағасы – 90 млн доллар.", "investment_value"),
                ("Линия бағасы – 7 млн еуро.", "investment_value"),
                ("Қондырғының бағасы – 12 млн доллар.", "investment_value"),
            ],
            [("Бидай бағасы – 90 доллар.", "prices")],
        ),
        "en": (
            [
                ("Latvia offers a terminal at a price of 90 million euros.", "investment_value"),
                ("A drone assembly line, priced at $18 million, will open.", "investment_value"),
                ("The price of the ferry is $40 million.", "investment_value"),
            ],
            [("The price of wheat is $268.", "prices")],
        ),
    },
    "a lack of power": {
        "ru": (
            [
                ("Зимний дефицит достиг 3 млрд киловатт-часов.", "other"),
                ("Станция снизит зимний дефицит электроэнергии на 6 %.", "other"),
                ("Дефицит электроэнергии вырос на 6 %.", "other"),
            ],
            [("Дефицит торговли вырос на 6 %.", "trade_balance")],
        ),
        "kk": (
            [
                ("Қысқы тапшылық 3 млрд киловатт-сағаттан асты.", "other"),
                ("Электр энергиясының тапшылығы 6 пайызға өсті.", "other"),
                ("Электр қуаты тапшылығы 6 пайызға азайды.", "other"),
            ],
            [("Сауда тапшылығы 6 пайызға өсті.", "trade_balance")],
        ),
        "en": (
            [
                ("The winter deficit reached 3 billion kilowatt-hours.", "other"),
                ("The electricity deficit grew 6%.", "other"),
                ("The deficit of electricity fell by 6 percent.", "other"),
            ],
            [("The trade deficit grew 6%.", "trade_balance")],
        ),
    },
}
