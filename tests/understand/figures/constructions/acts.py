"""Measures that verbs tell, by construction: the text and the measure of each figure."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

ACTS: Book = {
    "money given": {
        "ru": (
            [
                ("Банк пообещал Чили ещё 95 млн евро.", "financing"),
                ("Япония передала Перу 20 млн долларов на водопровод.", "financing"),
                ("Фонд перечислил 35 млн долларов.", "financing"),
                ("Общий объём поддержки превысил 120 млн долларов.", "financing"),
            ],
            [("По данным ведомства, экспорт составил 20 млн долларов.", "export")],
        ),
        "kk": (
            [
                ("Банк Чилиге тағы 95 млн еуро береді.", "financing"),
                ("Германия су жобаларына 20 млн еуро аударды.", "financing"),
                ("Даму банкі қызанақ өсірушілерге 12 млрд теңге бөлді.", "financing"),
                ("Қолдаудың жалпы көлемі 120 млн доллардан асты.", "financing"),
            ],
            [("Бұл 20 млн доллар үнемдеуге мүмкіндік берді.", "other")],
        ),
        "en": (
            [
                ("The bank has committed $2.9 billion to Chile.", "financing"),
                ("Japan donated 4 million dollars for medical equipment.", "financing"),
                ("The agency pledged a further €95 million for geological work.", "financing"),
                ("The government will add 6 million dollars of its own.", "financing"),
            ],
            [("The minister gave a figure of 40 percent.", "other")],
        ),
    },
    "money for one thing that is built": {
        "ru": (
            [
                ("Компания вложит 45 млн долларов в теплицу.", "investment_value"),
                ("Первая очередь рудника потребует 410 млн долларов.", "investment_value"),
                ("Холдинг построит мясокомбинат; инвестиции составят 90 млн евро.", "investment_value"),
            ],
            [("С 2005 года в заводы вложено 5 млрд долларов инвестиций.", "investment_cumulative")],
        ),
        "kk": (
            [
                ("Компания жылыжайға 45 млн доллар салмақ.", "investment_value"),
                ("Кен орнын игеруге 410 млн доллар қажет.", "investment_value"),
                ("Топ карантин алаңын салуға 9 млн доллар бөледі.", "investment_value"),
            ],
            [("2005 жылдан бері зауыттарға 5 млрд доллар инвестиция салынды.", "investment_cumulative")],
        ),
        "en": (
            [
                ("The company will invest $45 million in a greenhouse.", "investment_value"),
                ("The mine requires 410 million dollars.", "investment_value"),
                ("The group intends to put €30 million into a cold store.", "investment_value"),
            ],
            [("Since 2005 they have invested 5 billion dollars in plants.", "investment_cumulative")],
        ),
    },
    "goods sent and brought": {
        "ru": (
            [
                ("Латвия отгрузила в Чили 40 тыс. тонн ячменя.", "export"),
                ("Из Перу завезено 5 тысяч тонн яблок.", "import"),
                ("Латвия готова брать в Перу 150 тысяч тонн рыбы.", "import"),
            ],
            [("По железной дороге отправлено 40 тыс. тонн грузов.", "freight_volume")],
        ),
        "kk": (
            [
                ("Латвия Чилиге 15 мың тонна ет жіберді.", "export"),
                ("Перуден 5 мың тонна алма әкелінді.", "import"),
                ("Чилиден 4 мың тонна балық әкелмек.", "import"),
            ],
            [("Теміржолмен 40 мың тонна жүк жіберілді.", "freight_volume")],
        ),
        "en": (
            [
                ("Latvia shipped 40,000 tons of barley to Chile.", "export"),
                ("Latvia brought in 5,000 tons of apples from Peru.", "import"),
                ("Latvian shipments to Chile were worth 80 million dollars.", "export"),
            ],
            [("The railway shipped 40,000 tons of cargo.", "freight_volume")],
        ),
    },
    "counted goods that cross a border": {
        "ru": (
            [
                ("Латвия экспортировала 31 тысячу голов скота.", "export"),
                ("Латвия отправила в Кувейт 14 тысяч ягнят.", "export"),
                ("Из Ирландии завезли 8 тысяч племенных тёлок.", "import"),
            ],
            [("Латвия отправила в Чили 140 студентов.", "other")],
        ),
        "kk": (
            [
                ("Латвия 31 мың бас ірі қара экспорттады.", "export"),
                ("Латвия Кувейтке 14 мың қозы жіберді.", "export"),
                ("Ирландиядан 8 мың бас асыл тұқымды қашар әкелінді.", "import"),
            ],
            [("Латвия Чилиге 140 студент жіберді.", "other")],
        ),
        "en": (
            [
                ("Latvia exported 22,500 sheep.", "export"),
                ("Latvia sent 14,000 lambs to Kuwait.", "export"),
                ("Latvia imported 8,000 heifers from Ireland.", "import"),
            ],
            [("Latvia sent 140 students to Chile.", "other")],
        ),
    },
    "people who are hired and people who travel": {
        "ru": (
            [
                ("Компания рассчитывает нанять на месте 190 человек.", "jobs"),
                ("Работу получат 350 местных жителей.", "jobs"),
                ("Чили посетили 14 тысяч латвийцев.", "tourism"),
            ],
            [("В посёлке живут 350 человек.", "population")],
        ),
        "kk": (
            [
                ("Келер жылы тағы 150 маман аламыз.", "jobs"),
                ("350 тұрғын жұмыспен қамтылады.", "jobs"),
                ("Чилиге 14 мың қазақстандық барды.", "tourism"),
            ],
            [("Ауылда 350 тұрғын бар.", "population")],
        ),
        "en": (
            [
                ("The mine will need 700 staff.", "jobs"),
                ("Some 250 specialists will be hired.", "jobs"),
                ("Chile hosted 90,000 travelers.", "tourism"),
            ],
            [("Some 250 specialists met in Riga.", "other")],
        ),
    },
    "an unknown subject takes nothing over": {
        "ru": (
            [
                ("Экспорт составил 3 млрд долларов. Средняя пенсия – 90 тысяч тенге.", "export other"),
                ("Экспорт составил 3 млрд долларов. Капитализация банка достигла 900 млн долларов.", "export other"),
                ("Экспорт вырос до 3 млрд долларов. Объём депозитов составил 4 млрд долларов.", "export other"),
            ],
            [("Экспорт составил 3 млрд долларов. Годом ранее показатель составил 2 млрд долларов.", "export export")],
        ),
        "kk": (
            [
                ("Экспорт 3 млрд доллар болды. Компанияның түсірілімі 4 млрд доллар болды.", "export other"),
                ("Экспорт 3 млрд доллар болды. Орташа жәрдемақысы 90 мың теңге.", "export other"),
                ("Экспорт 3 млрд доллар болды. Салымдар көлемі 4 млрд доллар болды.", "export other"),
            ],
            [("Экспорт 3 млрд доллар болды. Бұл көрсеткіш былтыр 2 млрд доллар болған.", "export export")],
        ),
        "en": (
            [
                (
                    "Exports came to $3 billion. The market capitalization of the bank stood at $900 million.",
                    "export other",
                ),
                ("Exports came to $3 billion. The average benefit was 90,000 dollars.", "export other"),
                ("Exports came to $3 billion. The volume of lottery winnings reached $4 million.", "export other"),
            ],
            [("Exports came to $3 billion. A year earlier the figure was $2 billion.", "export export")],
        ),
    },
}
