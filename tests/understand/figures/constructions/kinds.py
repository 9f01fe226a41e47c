"""Kinds by construction: the text and the kind of each figure."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

KINDS: Book = {
    "a growth that is only made known": {
        "ru": (
            [
                ("Министр объявил о росте транзита в шесть раз за пять лет.", "change"),
                ("Банк сообщил об увеличении вывоза на 10 %.", "change"),
                ("Премьер объявил о пятикратном росте перевозок.", "change"),
            ],
            [("Министр объявил о планах увеличить транзит до 10 млн тонн.", "target")],
        ),
        "kk": (
            [
                ("Министр транзиттің алты есе өскенін жариялады.", "change"),
                ("Банк экспорттың 10 пайызға артқанын хабарлады.", "change"),
                ("Премьер тасымалдың бес есе ұлғайғанын айтты.", "change"),
            ],
            [("Министр транзитті 10 млн тоннаға жеткізу жоспарын жариялады.", "target")],
        ),
        "en": (
            [
                ("The minister announced a 6-fold increase in transit over the past five years.", "change"),
                ("The bank announced a 10% rise in exports.", "change"),
                ("He announced a fivefold growth of cargo.", "change"),
            ],
            [("The minister announced plans to expand transit to 10 million tons.", "target")],
        ),
    },
    "a share that falls on something": {
        "ru": (
            [
                ("90 % этой суммы приходится на вывоз.", "share"),
                ("На вывоз приходится 90 % оборота.", "share"),
                ("Половина оборота пришлась на сырьё.", "share"),
            ],
            [("Вывоз упал на 5 %.", "change")],
        ),
        "kk": (
            [
                ("Бұл соманың 90 пайызы экспортқа тиесілі.", "share"),
                ("Айналымның 40 пайызы шикізатқа тиесілі.", "share"),
                ("Айналымның жартысы шикізат үлесіне тиеді.", "share"),
            ],
            [("Экспорт 5 пайызға төмендеді.", "change")],
        ),
        "en": (
            [
                ("90% of this amount falls on exports.", "share"),
                ("Forty percent of trade fell on raw materials.", "share"),
                ("Ninety percent of the turnover falls on imports.", "share"),
            ],
            [("Exports fell by 5%.", "change")],
        ),
    },
    "growth by": {
        "ru": (
            [
                ("Экспорт вырос на 7 %.", "change"),
                ("Импорт сократился на 12 процентов.", "change"),
                ("Торговля увеличилась втрое.", "change"),
                ("Вывоз зерна превышает уровень предыдущего года на 36 %.", "change"),
                ("В мае вывоз зерна превысил прошлогодний на 12,5 %.", "change"),
                ("Сбор зерна оказался больше на 15–20 %.", "change"),
                (
                    "Вывоз вырос: в Чили – на 31 % (с 250 тыс. тонн до 327 тыс. тонн), в Перу – на 15 % "
                    "(с 116 тыс. тонн до 133 тыс. тонн), в Оман – на 42 % (с 6 тыс. тонн до 25 тыс. тонн).",
                    "change level level change level level change level level",
                ),
                (
                    "Вывоз сократился с 8 млн тонн в 2021 году до 6 млн в 2023-м, транзит – на треть.",
                    "level level change",
                ),
            ],
            [
                ("Экспорт вырос до 7 млрд долларов.", "level"),
                ("Доля экспорта превышает 36 %.", "share"),
                ("Доля экспорта больше 36 %.", "share"),
            ],
        ),
        "kk": (
            [
                ("Шығын 2 трлн теңгеге артты.", "change"),
                ("Экспорт 7 пайызға өсті.", "change"),
                ("Импорт 12 пайызға қысқарды.", "change"),
            ],
            [("Экспорт 7 млрд долларға дейін өсті.", "level")],
        ),
        "en": (
            [
                ("Exports rose 7 percent.", "change"),
                ("Prices rose 3.4% in May and 18% over the year.", "change change"),
                ("Imports shrank by 12 percent.", "change"),
            ],
            [("Exports rose to 7 billion dollars.", "level")],
        ),
    },
    "a share": {
        "ru": (
            [
                ("На сырьё приходится 70 % вывоза.", "share"),
                ("Доля женщин составляет 40 процентов.", "share"),
                ("Треть товаров идёт морем.", "share"),
                ("Доля женщин, составлявшая в 2022 году 40 %, упала до 35.", "share share"),
            ],
            [
                ("Вывоз сырья вырос на 70 %.", "change"),
            ],
        ),
        "kk": (
            [
                ("Экспорттың 70 пайызы – шикізат.", "share"),
                ("Әйелдердің үлесі 40 пайыз.", "share"),
                ("Тауардың үштен бірі теңізбен жөнелтіледі.", "share"),
            ],
            [("Шикізат экспорты 70 пайызға өсті.", "change")],
        ),
        "en": (
            [
                ("Aid has been lined up, a third of it from Japan.", "share"),
                ("Raw materials account for 70 percent of exports.", "share"),
                ("Women make up 40 percent of the staff.", "share"),
            ],
            [("Exports of raw materials grew by 70 percent.", "change")],
        ),
    },
    "a level that is wanted": {
        "ru": (
            [
                ("Потери обещают снизить до 20 %.", "target"),
                ("Товарооборот планируют довести до 3 млрд долларов.", "target"),
                ("Стороны намерены увеличить торговлю до 2 млрд евро.", "target"),
            ],
            [("Товарооборот довели до 3 млрд долларов.", "level")],
        ),
        "kk": (
            [
                ("Тараптар сауданы 3 млрд долларға жеткізбек.", "target"),
                ("Айналымды он есе арттыра аламыз.", "target"),
                ("Сауданы 2 млрд еуроға жеткізу жоспарланып отыр.", "target"),
            ],
            [("Сауда 3 млрд долларға жетті.", "level")],
        ),
        "en": (
            [
                ("They have set their sights on trade of $2 billion.", "target"),
                ("Egypt expects 18 million visitors.", "target"),
                ("They plan to bring trade to $3 billion.", "target"),
            ],
            [("Trade has reached $3 billion.", "level")],
        ),
    },
    "a growth that is to come": {
        "ru": (
            [
                ("Стороны договорились удвоить торговлю.", "target"),
                ("Поставки угля готовы удвоить.", "target"),
                ("Экспорт планируют увеличить на 30 %.", "target"),
                ("Ожидается рост импорта на 12 процентов.", "target"),
            ],
            [("За год торговля удвоилась.", "change")],
        ),
        "kk": (
            [
                ("Зауыт тапшылықты 20 пайызға азайтады.", "target"),
                ("Банк қоржынын үш есе арттыратынын айтты.", "target"),
                ("Экспортты 30 пайызға арттыру жоспарланған.", "target"),
            ],
            [("Зауыт тапшылықты 20 пайызға азайтты.", "change")],
        ),
        "en": (
            [
                ("They agreed to double trade.", "target"),
                ("They plan to increase exports by 30 percent.", "target"),
                ("Imports are expected to grow by 12 percent.", "target"),
            ],
            [("Trade has doubled.", "change")],
        ),
    },
    "a level": {
        "ru": (
            [
                ("Под посевы было занято 23 млн гектаров.", "level"),
                ("Экспорт составил 4 млрд долларов.", "level"),
                ("Инфляция – 9 процентов.", "level"),
            ],
            [("Экспорт увеличился на 4 млрд долларов.", "change")],
        ),
        "kk": (
            [
                ("Айналым 3 млрд долларға жетті.", "level"),
                ("Экспорт 4 млрд доллар болды.", "level"),
                ("Инфляция – 9 пайыз.", "level"),
            ],
            [("Экспорт 4 млрд долларға көбейді.", "change")],
        ),
        "en": (
            [
                ("Foreign debt fell below $5 billion.", "level"),
                ("Under the contract it will supply 3,400 tons.", "level"),
                ("Inflation stands at 9 percent.", "level"),
            ],
            [("Foreign debt fell by $5 billion.", "change")],
        ),
    },
    "a count": {
        "ru": (
            [
                ("Подписано 14 документов.", "count"),
                ("Зарегистрировано 320 компаний.", "count"),
                ("В форуме участвовали 90 предпринимателей.", "count"),
            ],
            [("Число туристов планируют довести до 2 миллионов.", "target")],
        ),
        "kk": (
            [
                ("14 құжатқа қол қойылды.", "count"),
                ("320 компания тіркелген.", "count"),
                ("Форумға 90 кәсіпкер қатысты.", "count"),
            ],
            [("Турист санын 2 миллионға жеткізу жоспарлануда.", "target")],
        ),
        "en": (
            [
                ("They signed 14 documents.", "count"),
                ("There are 320 companies registered.", "count"),
                ("The forum drew 90 entrepreneurs.", "count"),
            ],
            [("The goal is 2 million tourists.", "target")],
        ),
    },
}
