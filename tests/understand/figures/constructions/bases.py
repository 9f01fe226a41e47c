"""Times that date a figure and times that do not, by construction: told on 10 November 2025."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

BASES: Book = {
    "what a growth is measured from": {
        "ru": (
            [
                ("В 2024 году вывезено 9 млн тонн, втрое больше объёма 2019 года.", "2024 2024"),
                ("В 2024 году вывезено 9 млн тонн – на 8 % больше показателя 2022 года.", "2024 2024"),
                ("За 2024 год ввезено 5 млн тонн, это 130 % уровня 2019 года.", "2024 2024"),
            ],
            [("В 2019 году вывоз вырос на 8 %.", "2019")],
        ),
        "kk": (
            [
                ("2023 жылы 118 мың бас қой жөнелтілді, бұл алдыңғы жылдан 2,4 есе көп.", "2023 2023"),
                ("Былтыр 9 млн тонна жөнелтілді, бұл 2019 жылғы деңгейдің 130 пайызы.", "2024 2024"),
                ("Былтыр 5 млн тонна әкелінді, бұл 2022 жылғы деңгейден 2 есе көп.", "2024 2024"),
            ],
            [("2019 жылы экспорт 8 пайызға өсті.", "2019")],
        ),
        "en": (
            [
                ("Last year 9 million tons were exported, triple the volume of 2019.", "2024 2024"),
                ("In 2024 they exported 9 million tons, 8 percent more than the figure for 2022.", "2024 2024"),
                ("Last year 5 million tons were imported, twice the level of 2019.", "2024 2024"),
            ],
            [("In 2019 exports grew 8 percent.", "2019")],
        ),
    },
    "at that meeting": {
        "ru": (
            [
                ("В мае 2024 года прошло заседание. На том заседании подписали восемь документов.", "2024-05"),
                ("14 июня 2023 года стороны встретились. На той встрече заключено 13 соглашений.", "2023-06-14"),
                ("В марте 2022 года прошёл визит. В ходе того визита подписали шесть договоров.", "2022-03"),
            ],
            [("Подписать шесть договоров планируют позже.", "-")],
        ),
        "kk": (
            [
                ("2024 жылдың мамырында отырыс өтті. Сол отырыста сегіз құжатқа қол қойылған.", "2024-05"),
                ("2022 жылғы шілдеде сапар болды. Сол сапарда 13 келісімге қол қойылған.", "2022-07"),
                ("2023 жылғы маусымда кездесу өтті. Сол кездесуде алты шарт жасалған.", "2023-06"),
            ],
            [("Бұған дейін алты шарт жасалған.", "-")],
        ),
        "en": (
            [
                ("A session was held in May 2024. At that session eight documents were signed.", "2024-05"),
                ("They met on 14 June 2023. At that meeting 13 agreements were concluded.", "2023-06-14"),
                ("A visit took place in March 2022. During that visit six contracts were signed.", "2022-03"),
            ],
            [("Six contracts will be signed later.", "-")],
        ),
    },
    "a year that only describes a noun": {
        "ru": (
            [
                ("Завод, открытый в 2019 году, даёт 40 тыс. тонн.", "-"),
                ("Компания, основанная в 2001 году, вывезла 9 тыс. тонн.", "-"),
                ("Рудник, запущенный в 2015 году, даёт 7 тыс. тонн.", "-"),
            ],
            [("В 2019 году вывезено 40 тыс. тонн.", "2019")],
        ),
        "kk": (
            [
                ("Жыл сайын 40 мың тонна әкетіледі.", "-"),
                ("Зауыт тәулігіне 60 тонна сүт өңдейді.", "-"),
                ("Компания 9 мың тонна жөнелтеді.", "-"),
            ],
            [("2019 жылы 40 мың тонна әкетілді.", "2019")],
        ),
        "en": (
            [
                ("Under the partnership agreed in 2022, 31 projects are in the pipeline.", "-"),
                ("Under the treaty signed in 2001, exports stand at 3 billion dollars.", "-"),
                ("Within the program launched in 2020, 40 companies work together.", "-"),
            ],
            [("In 2022, 31 projects were in the pipeline.", "2022")],
        ),
    },
}
