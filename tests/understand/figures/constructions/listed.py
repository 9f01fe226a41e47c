"""Lists of figures by origin and with one verb, by construction: the text and the areas or kinds of each figure."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

BY_ORIGIN: Book = {
    "a list by where they come from": {
        "ru": (
            [
                ("В Казахстане учатся студенты: из Чили – 9 959, из Перу – 4 136 студентов.", "CL+KZ KZ+PE"),
                ("В Казахстан ввезли машины: из Чили – 320, из Перу – 140 машин.", "CL+KZ KZ+PE"),
                ("В Казахстане работают компании: из Перу – 25, из Чили – 34 компании.", "KZ+PE CL+KZ"),
                ("В Казахстан приехали туристы: из Перу – 25, из Чили – 34 туриста.", "KZ+PE CL+KZ"),
            ],
            [("В Казахстане учатся 34 тысячи студентов.", "KZ")],
        ),
        "kk": (
            [
                ("Қазақстанда Чилиден 2500, Перуден 34 студент оқиды.", "CL+KZ KZ+PE"),
                ("Қазақстанға Перуден 320, Чилиден 140 студент келді.", "KZ+PE CL+KZ"),
                ("Қазақстанда Чилиден 900, Перуден 52 студент білім алады.", "CL+KZ KZ+PE"),
            ],
            [("Қазақстанда 34 мың студент оқиды.", "KZ")],
        ),
        "en": (
            [
                ("Students in Kazakhstan: from Chile – 9,959, from Peru – 4,136 students.", "CL+KZ KZ+PE"),
                ("Kazakhstan imported cars: from Chile – 320, from Peru – 140 cars.", "CL+KZ KZ+PE"),
                ("Tourists in Kazakhstan: from Peru – 25, from Chile – 34 tourists.", "KZ+PE CL+KZ"),
            ],
            [("Kazakhstan has 34,000 students.", "KZ")],
        ),
    },
}

ONE_VERB: Book = {
    "one verb for a list of growth": {
        "ru": (
            [
                ("Вырос экспорт: шерсти – на 9 %, мёда – на 7 %.", "change change"),
                ("Увеличились поставки: муки – на 12 %, риса – на 5 %.", "change change"),
                ("Сократился импорт: угля – на 3 %, цемента – на 8 %.", "change change"),
            ],
            [("В экспорте на шерсть приходится 9 %, на мёд – 7 %.", "share share")],
        ),
        "kk": (
            [
                ("Жүн экспорты – 9 %-ға, бал экспорты – 7 %-ға өсті.", "change change"),
                ("Ұн жеткізу – 12 %-ға, күріш жеткізу – 5 %-ға артты.", "change change"),
                ("Көмір импорты – 3 %-ға, цемент импорты – 8 %-ға төмендеді.", "change change"),
            ],
            [("Экспорттағы жүннің үлесі – 9 %, балдың үлесі – 7 %.", "share share")],
        ),
        "en": (
            [
                ("Exports grew: wool by 9%, honey by 7%.", "change change"),
                ("Deliveries rose: flour by 12%, rice by 5%.", "change change"),
                ("Imports fell: coal by 3%, cement by 8%.", "change change"),
            ],
            [("Wool makes up 9% of exports, honey 7%.", "share share")],
        ),
    },
}
