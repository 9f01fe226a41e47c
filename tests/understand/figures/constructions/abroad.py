"""Whose trade and whose people: the text and the areas of each figure."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

ABROAD: Book = {
    "goods sold to all the world": {
        "ru": (
            [
                ("Казахстан и Чили обсудили зерно. За рубеж Казахстан отгрузил 4 млн тонн.", "KZ"),
                (
                    "Казахстан и Чили обсудили зерно. Казахстан вывез за границу 4 млн тонн, то есть на 28 % больше.",
                    "KZ KZ",
                ),
                (
                    "Казахстан и Чили обсудили зерно. Казахстан продал за рубеж 4 млн тонн. Всего она рассчитывает "
                    "вывезти 12 млн тонн.",
                    "KZ KZ",
                ),
            ],
            [("Казахстан и Чили обсудили зерно. Казахстан вывез 4 млн тонн.", "CL+KZ")],
        ),
        "kk": (
            [
                ("Қазақстан мен Чили астықты талқылады. Қазақстан шетелге 4 млн тонна астық сатты.", "KZ"),
                ("Қазақстан мен Чили астықты талқылады. Қазақстан сыртқы нарыққа 4 млн тонна экспорттады.", "KZ"),
                (
                    "Қазақстан мен Чили астықты талқылады. Қазақстан шет елге 4 млн тонна сатты, бұл 28 пайызға көп.",
                    "KZ KZ",
                ),
            ],
            [("Қазақстан мен Чили астықты талқылады. Қазақстан 4 млн тонна астық экспорттады.", "CL+KZ")],
        ),
        "en": (
            [
                ("Kazakhstan and Chile discussed grain. Kazakhstan exported 4 million tons abroad.", "KZ"),
                ("Kazakhstan and Chile discussed grain. Kazakhstan sold 4 million tons overseas, up 28%.", "KZ KZ"),
                (
                    "Kazakhstan and Chile discussed grain. Kazakhstan sold 4 million tons abroad. In all it plans to "
                    "export 12 million tons.",
                    "KZ KZ",
                ),
            ],
            [("Kazakhstan and Chile discussed grain. Kazakhstan exported 4 million tons.", "CL+KZ")],
        ),
    },
    "companies and parts of a count": {
        "ru": (
            [
                ("В Казахстане действуют чилийские компании, из которых 120 – в Алматы.", "CL+KZ"),
                ("В Казахстане 270 чилийских компаний, каждая пятая из них – в медицине.", "CL+KZ CL+KZ"),
                ("В Казахстане 270 компаний с чилийским капиталом.", "CL+KZ"),
            ],
            [("В Казахстане 270 компаний.", "KZ")],
        ),
        "kk": (
            [
                ("Қазақстанда 270 чилилік компания бар.", "CL+KZ"),
                ("Қазақстанда чилилік капиталы бар 270 компания жұмыс істейді.", "CL+KZ"),
                ("Қазақстанда 120 чилилік кәсіпорын тіркелген.", "CL+KZ"),
            ],
            [("Қазақстанда 270 компания бар.", "KZ")],
        ),
        "en": (
            [
                ("There are 61 Chilean-owned businesses in Kazakhstan.", "CL+KZ"),
                ("Kazakhstan has two Chilean-built plants.", "CL+KZ"),
                ("Kazakhstan has 270 Chilean firms; every fifth of them makes medicine.", "CL+KZ CL+KZ"),
            ],
            [("There are 61 family-owned businesses in Kazakhstan.", "KZ")],
        ),
    },
    "people told by where they come from": {
        "ru": (
            [
                ("Казахстан и Чили обсудили труд. В республике работают 1 300 чилийских специалистов.", "CL+KZ"),
                ("Казахстан и Чили обсудили медицину. Клиника обучит 60 казахстанских хирургов.", "CL+KZ"),
                ("Казахстан и Чили обсудили учёбу. В вузах учатся 90 чилийских студентов.", "CL+KZ"),
            ],
            [("Казахстан и Чили обсудили медицину. В больнице лежат 60 пациентов.", "KZ")],
        ),
        "kk": (
            [
                ("Қазақстан мен Чили еңбекті талқылады. Елімізде 1 300 чилилік маман жұмыс істейді.", "CL+KZ"),
                ("Қазақстан мен Чили медицинаны талқылады. Емхана 60 қазақстандық дәрігерді оқытады.", "CL+KZ"),
                ("Қазақстан мен Чили оқуды талқылады. Университетте 90 чилилік студент бар.", "CL+KZ"),
            ],
            [("Қазақстан мен Чили медицинаны талқылады. Аурухана 60 науқасты қабылдайды.", "KZ")],
        ),
        "en": (
            [
                ("Kazakhstan and Chile discussed labor. Some 1,300 Chilean specialists work in the republic.", "CL+KZ"),
                ("Kazakhstan and Chile discussed health. The clinic will train 60 Kazakh surgeons.", "CL+KZ"),
                ("Kazakhstan and Chile discussed tourism. As many as 24,000 Chileans visited Kazakhstan.", "CL+KZ"),
            ],
            [("Kazakhstan and Chile discussed health. The hospital will take 60 patients.", "KZ")],
        ),
    },
}
