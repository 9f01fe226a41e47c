"""What is wanted and what only is, by construction: the text and the kind of each figure."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

WANTED: Book = {
    "a plan told once for two amounts": {
        "ru": (
            [
                ("Латвия намерена довести экспорт до 2 млрд евро, а импорт – до 1 млрд.", "target target"),
                ("Планируется довести вывоз до 3 млн тонн, а ввоз – до 2 млн тонн.", "target target"),
                ("К 2032 году экспорт вырастет до 2 млрд евро, а импорт – до 1 млрд.", "target target"),
            ],
            [("Экспорт вырос до 2 млрд евро, а импорт – до 1 млрд.", "level level")],
        ),
        "kk": (
            [
                (
                    "Елдер айналымды биыл 3 млрд долларға, ал 2032 жылға таман 5 млрд долларға жеткізуді көздеп отыр.",
                    "target target",
                ),
                ("Латвия импортты 2 млрд еуроға, ал экспортты 1 млрд еуроға жеткізбек.", "target target"),
                ("Экспорт 3 млрд долларға, ал импорт 2 млрд долларға жетеді деп күтіледі.", "target target"),
            ],
            [("Импорт 2 млрд долларға, ал экспорт 1 млрд долларға жетті.", "level level")],
        ),
        "en": (
            [
                ("Latvia plans to bring exports to 2 billion euros and imports to 1 billion.", "target target"),
                ("The sides aim to raise trade to $3 billion and investment to $5 billion.", "target target"),
                ("They intend to increase exports to 3 million tons and imports to 2 million tons.", "target target"),
            ],
            [("Exports grew to 2 billion euros and imports to 1 billion.", "level level")],
        ),
    },
    "what a project is": {
        "ru": (
            [
                ("На эти деньги отремонтируют 286 километров каналов.", "level"),
                ("Порт построят на 18 гектарах.", "level"),
                ("Завод будет перерабатывать 60 тонн молока в сутки.", "level"),
            ],
            [("Перевозки должны вырасти до 6 млн тонн.", "target")],
        ),
        "kk": (
            [
                ("Бұл қаражатқа 286 шақырым канал жөнделеді.", "level"),
                ("Порт 18 гектар жерге салынады.", "level"),
                ("Зауыт тәулігіне 60 тонна сүт өңдейді.", "level"),
            ],
            [("Мақсат – жылына 10 млн тонна жүк.", "target")],
        ),
        "en": (
            [
                ("The money will repair 286 kilometers of canals.", "level"),
                ("The dry port will be built on 18 hectares.", "level"),
                ("The plant will process 60 tons of milk a day.", "level"),
            ],
            [("Freight should grow to 6 million tons.", "target")],
        ),
    },
    "a limit that is to be kept or reached": {
        "ru": (
            [
                ("Дефицит бюджета не должен превысить 2,7 % ВВП.", "target"),
                ("Долю импорта решено снизить до девяти процентов.", "target"),
                ("Доля женщин должна достичь 50 процентов.", "target"),
            ],
            [("Дефицит бюджета не превысил 2,7 % ВВП.", "share")],
        ),
        "kk": (
            [
                ("Бюджет тапшылығы 2,7 пайыздан аспауға тиіс.", "target"),
                ("Импорттың үлесін тоғыз пайызға түсіру көзделген.", "target"),
                ("Импорттың үлесі 35 пайызға дейін қысқарады.", "target"),
            ],
            [("Қазақстан көкөністің 60 пайызға жуығын сырттан әкеледі, оны қысқарту керек.", "share")],
        ),
        "en": (
            [
                ("The deficit must not exceed 2.7 percent of GDP.", "target"),
                ("They agreed to cut the share of imports to nine percent.", "target"),
                ("The share of women is to reach 50 percent.", "target"),
            ],
            [("The deficit did not exceed 2.7 percent of GDP.", "share")],
        ),
    },
    "a goal as the label of a figure": {
        "ru": (
            [
                ("Сейчас доля женщин – 40 %, цель – 70.", "share target"),
                ("Ориентир на 2030 год – 5 млрд долларов.", "target"),
                ("Доля женщин – 40 %, ориентир – 55 %.", "share target"),
            ],
            [("Доля женщин – 40 %, доля мужчин – 60.", "share share")],
        ),
        "kk": (
            [
                ("Қазір әйелдердің үлесі 40 пайыз, ал нысана – 70.", "share target"),
                ("Әйелдердің үлесі – 40 пайыз, меже – 55 пайыз.", "share target"),
                ("Өнім үлесі 20 пайыз, мақсат – 35.", "share target"),
            ],
            [("Әйелдердің үлесі – 40 пайыз, ерлердікі – 60.", "share share")],
        ),
        "en": (
            [
                ("Women hold 40% now – the goal – 70%.", "share target"),
                ("The goal for 2030 is 5 billion dollars in trade.", "target"),
                ("The aim is 10 million tons of freight a year.", "target"),
            ],
            [("Women hold 40% – men – 60%.", "share share")],
        ),
    },
    "money raised is no growth": {
        "ru": (
            [
                ("Государство выручило за облигации 3 млрд долларов.", "level"),
                ("Облигации размещены на 500 млн долларов.", "level"),
                ("Фонд собрал 40 млн евро.", "level"),
            ],
            [("Экспорт прибавил 300 млн долларов.", "level")],
        ),
        "kk": (
            [
                ("Мемлекет облигациядан 3 млрд доллар тартты.", "level"),
                ("Қор 40 млн еуро жинады.", "level"),
                ("Облигация 500 млн долларға орналастырылды.", "level"),
            ],
            [("Экспорт 300 млн долларға артты.", "change")],
        ),
        "en": (
            [
                ("The state raised 3 billion dollars in bonds.", "level"),
                ("The fund raised 40 million euros.", "level"),
                ("The firm raised $500 million last year.", "level"),
            ],
            [("Exports were raised by 300 million dollars.", "change")],
        ),
    },
}
