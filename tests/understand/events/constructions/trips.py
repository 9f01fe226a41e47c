"""Who goes where, and what for: by construction, the text and its events."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

TRIPS: Book = {
    "tours": {
        "ru": (
            [
                ("Делегация из Риги 11–13 июня осмотрит порт Актау.", ["visit planned @Aktau 2025-06-11/2025-06-13"]),
                ("[Олег Вересов|BY] осмотрел в понедельник судоверфь в Риге.", ["visit held @Riga 2025-05-12"]),
                ("[Олег Вересов|BY] посетил порт Баку.", ["visit held @Baku"]),
            ],
            [
                ("Врачи осмотрели 40 пациентов.", []),
            ],
        ),
        "kk": (
            [
                ("[Ерлан Тасболатов|KZ] ертең Ақтау портын аралайды.", ["visit planned @Aktau 2025-05-15"]),
                ("[Ерлан Тасболатов|KZ] дүйсенбіде Ригадағы зауытты аралады.", ["visit held @Riga 2025-05-12"]),
                ("Министр [Ерлан Тасболатов|KZ] Ақаба портын аралады.", ["visit held @Akaba"]),
            ],
            [
                ("Ертең [Ерлан Тасболатов|KZ] Ослоға барып, зауытты аралайды.", ["visit planned @Oslo 2025-05-15"]),
            ],
        ),
        "en": (
            [
                (
                    "A delegation from Rijeka will tour the port of Aktau on June 11–13.",
                    ["visit planned @Aktau 2025-06-11/2025-06-13"],
                ),
                ("[Jan Kowal|PL] toured a shipyard in Riga on Monday.", ["visit held @Riga 2025-05-12"]),
                ("[Jan Kowal|PL] inspected the new terminal in Aktau on Monday.", ["visit held @Aktau 2025-05-12"]),
            ],
            [
                ("Doctors inspected 40 patients.", []),
            ],
        ),
    },
    "arrivals and stays": {
        "ru": (
            [
                ("[Олег Вересов|BY] находится в Осло с рабочим визитом.", ["visit ongoing @Oslo"]),
                ("Завтра делегация побывает в Бухаре.", ["visit planned @Bukhara 2025-05-15"]),
                (
                    "В Ташкенте прошёл форум. Делегация парламента приезжала туда в октябре 2022 года.",
                    ["forum held @Tashkent", "visit held @Tashkent 2022-10 (background)"],
                ),
            ],
            [
                ("За восемь месяцев в Анталью прилетели 200 тысяч туристов.", []),
            ],
        ),
        "kk": (
            [
                (
                    (
                        "Кеше Ослоға Сербияның ауыл шаруашылығы, балық аулау және табиғат министрі "
                        "[Драган Йович|RS] келді."
                    ),
                    ["visit ongoing @Oslo 2025-05-13"],
                ),
                ("Делегация Ослода болып, кәсіпорындарды аралады.", ["visit held @Oslo"]),
                ("[Ерлан Тасболатов|KZ] бастаған делегация Иорданияға жұмыс сапарымен барды.", ["visit held @Jordan"]),
            ],
            [
                ("Анталияға 200 мың турист барды.", []),
            ],
        ),
        "en": (
            [
                (
                    (
                        "A seven-strong delegation of the parliament, led by [Jan Kowal|PL], is in Norway"
                        " from 12 to 15 May."
                    ),
                    ["visit ongoing @Norway 2025-05-12/2025-05-15"],
                ),
                ("The delegation is currently in Tashkent.", ["visit ongoing @Tashkent"]),
                ("[Jan Kowal|PL] travelled to Bergen on Monday.", ["visit ongoing @Bergen 2025-05-12"]),
            ],
            [
                ("Some 40,000 Norwegians fly to Antalya every summer.", []),
            ],
        ),
    },
    "a trip and what it is for": {
        "ru": (
            [
                (
                    "[Олег Вересов|BY] вылетел в Осло на переговоры с [Нильсом Бергом|NO].",
                    ["visit ongoing @Oslo", "negotiation held @Oslo"],
                ),
                (
                    "В июне 2023 года [Олег Вересов|BY] ездил в Осло на второй Энергетический форум.",
                    ["visit held @Oslo 2023-06 (background)", "forum held @Oslo 2023-06 #2 (background)"],
                ),
                (
                    "В пятницу [Олег Вересов|BY] отправится в Осло для участия в саммите.",
                    ["visit planned @Oslo 2025-05-16", "summit planned @Oslo 2025-05-16"],
                ),
            ],
            [
                (
                    "Накануне визита в Осло [Олег Вересов|BY] дал интервью газете.",
                    ["visit planned @Oslo", "statement held"],
                ),
            ],
        ),
        "kk": (
            [
                (
                    "[Ерлан Тасболатов|KZ] жұмада Ослоға барып, [Нильс Бергпен|NO] келіссөз өткізеді.",
                    ["visit planned @Oslo 2025-05-16", "negotiation planned @Oslo 2025-05-16"],
                ),
                ("[Ерлан Тасболатов|KZ] маусымда өтетін Осло форумына қатысады.", ["forum planned @Oslo 2025-06"]),
                (
                    "[Ерлан Тасболатов|KZ] ертең Дохаға ұшып, форумға қатысады.",
                    ["visit planned @Doha 2025-05-15", "forum planned @Doha 2025-05-15"],
                ),
            ],
            [
                (
                    "[Ерлан Тасболатов|KZ] Ослоға сапары қарсаңында сұхбат берді.",
                    ["visit planned @Oslo", "statement held"],
                ),
            ],
        ),
        "en": (
            [
                (
                    "[Jan Kowal|PL] goes to Oslo on Friday for talks with [Nils Berg|NO].",
                    ["visit planned @Oslo 2025-05-16", "negotiation planned @Oslo 2025-05-16"],
                ),
                (
                    "[Jan Kowal|PL] last traveled to Norway in June 2023 for the second Oslo Energy Forum.",
                    ["visit held @Norway 2023-06 (background)", "forum held @Oslo 2023-06 #2 (background)"],
                ),
                (
                    "[Jan Kowal|PL] is due in Helsinki on May 20-21 for the Water Forum.",
                    ["visit planned @Helsinki 2025-05-20/2025-05-21", "forum planned @Helsinki 2025-05-20/2025-05-21"],
                ),
            ],
            [
                (
                    "[Jan Kowal|PL] gave an interview ahead of his visit to Oslo.",
                    ["statement held", "visit planned @Oslo"],
                ),
            ],
        ),
    },
    "after the talks, elsewhere": {
        "ru": (
            [
                (
                    "[Олег Вересов|BY] сегодня встретился в Осло с [Павлом Кравцем|NO] и вылетел в Мадрид.",
                    ["meeting held @Oslo 2025-05-14", "visit ongoing @Madrid 2025-05-14"],
                ),
                (
                    "В Риге [Олег Вересов|BY] провёл переговоры с [Драганом Йовичем|RS]. Затем он вылетел в Осло.",
                    ["negotiation held @Riga", "visit ongoing @Oslo"],
                ),
                ("[Олег Вересов|BY] вернулся из Осло.", ["visit held @Oslo"]),
            ],
            [
                ("[Олег Вересов|BY] получил письмо из Осло.", []),
            ],
        ),
        "kk": (
            [
                (
                    "[Ерлан Тасболатов|KZ] [Шахбаз Карифпен|PK] кездесіп, Лахорға аттанды.",
                    ["meeting held", "visit ongoing @Lahore"],
                ),
                (
                    "Ригада [Ерлан Тасболатов|KZ] [Нильс Бергпен|NO] келіссөз жүргізді. Содан кейін Ослоға ұшты.",
                    ["negotiation held @Riga", "visit ongoing @Oslo"],
                ),
                ("[Ерлан Тасболатов|KZ] Ослодан оралды.", ["visit held @Oslo"]),
            ],
            [
                ("Ослодан хат келді.", []),
            ],
        ),
        "en": (
            [
                (
                    "In Riga, [Jan Kowal|PL] held talks with [Nils Berg|NO]. He then flew to Oslo.",
                    ["negotiation held @Riga", "visit ongoing @Oslo"],
                ),
                ("[Jan Kowal|PL] returned from Oslo on Monday.", ["visit held @Oslo 2025-05-12"]),
                ("[Jan Kowal|PL] left Astana for Oslo on Monday.", ["visit ongoing @Oslo 2025-05-12"]),
            ],
            [
                ("A letter came from Oslo.", []),
            ],
        ),
    },
}
