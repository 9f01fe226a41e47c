"""Where goods go and companies are: the text and the areas of each figure."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

PLACES: Book = {
    "goods that go to a city abroad": {
        "ru": (
            [
                ("Казахстан и Латвия обсудили зерно. Казахстан отправил через Ригу 600 тыс. тонн грузов.", "KZ+LV"),
                ("Казахстан и Латвия обсудили зерно. Экспорт в Ригу составил 9 млн долларов.", "KZ+LV"),
                ("Казахстан и Латвия обсудили зерно. До Риги перевезли 9 тыс. тонн грузов.", "KZ+LV"),
            ],
            [("Казахстан и Латвия обсудили зерно. Перевалка в порту Риги сократилась до 7 млн тонн.", "LV")],
        ),
        "kk": (
            [
                ("Қазақстан мен Латвия астықты талқылады. Рига арқылы 600 мың тонна жүк өтті.", "KZ+LV"),
                ("Қазақстан мен Латвия астықты талқылады. Ригаға экспорт 9 млн доллар болды.", "KZ+LV"),
                ("Қазақстан мен Латвия астықты талқылады. Ригаға 9 мың тонна жүк тасымалданды.", "KZ+LV"),
            ],
            [("Қазақстан мен Латвия астықты талқылады. Ригада 7 млн тонна жүк өткізілді.", "LV")],
        ),
        "en": (
            [
                ("Kazakhstan and Latvia discussed grain. Kazakh shippers moved 612,000 tons through Riga.", "KZ+LV"),
                ("Kazakhstan and Latvia discussed grain. Exports to Riga came to $9 million.", "KZ+LV"),
                ("Kazakhstan and Latvia discussed grain. Freight to Riga reached 9,000 tons.", "KZ+LV"),
            ],
            [("Kazakhstan and Latvia discussed grain. Freight in the port of Riga fell to 7 million tons.", "LV")],
        ),
    },
    "counts by country": {
        "ru": (
            [
                ("Казахстан и Чили обсудили дело. В Чили 40 компаний, в Казахстане 20 компаний.", "CL KZ"),
                ("Казахстан и Чили обсудили дело. В Чили работают 40 компаний.", "CL"),
                ("Казахстан и Чили обсудили дело. Пять проектов в Казахстане, семь проектов в Чили.", "KZ CL"),
            ],
            [("Казахстан и Чили обсудили дело. В Казахстане 40 компаний с чилийским капиталом.", "CL+KZ")],
        ),
        "kk": (
            [
                ("Қазақстан мен Чили жобаларды талқылады. Төрт жоба Чилиде, үш жоба Қазақстанда іске аспақ.", "CL KZ"),
                ("Қазақстан мен Чили кәсіпті талқылады. Чилиде 40 компания бар.", "CL"),
                ("Қазақстан мен Чили кәсіпті талқылады. Чилиде 40 компания, Қазақстанда 20 компания бар.", "CL KZ"),
            ],
            [("Қазақстан мен Чили кәсіпті талқылады. Чилиден 40 компания келді.", "CL+KZ")],
        ),
        "en": (
            [
                (
                    "Kazakhstan and Chile met. Four projects are in Chile, three projects in Kazakhstan.",
                    "CL KZ",
                ),
                ("Kazakhstan and Chile discussed business. There are 40 companies in Chile.", "CL"),
                (
                    "Kazakhstan and Chile met. Some 40 companies work in Chile, 20 companies in Kazakhstan.",
                    "CL KZ",
                ),
            ],
            [("Kazakhstan and Chile discussed business. Some 40 Chilean companies work there.", "CL+KZ")],
        ),
    },
    "money of an agency that the text is about": {
        "ru": (
            [
                ("Казахстан и агентство развития обсудили займы Чили.\nЗаём составит 9 млн долларов.", "KZ"),
                ("Казахстан и JICA обсудили школы. Посол Чили выступил.\nОсвоено 74 млрд иен.", "KZ"),
                ("JICA откроет в Казахстане классы. Посол Чили выступил.\nКредит выдадут на 30 лет.", "KZ"),
            ],
            [("Казахстан и Чили обсудили займы.\nЗаём составит 9 млн долларов.", "CL+KZ")],
        ),
        "kk": (
            [
                (
                    "Қазақстан мен даму агенттігі кездесті. Чили елшісі сөйледі.\nНесие 9 млн доллар болады.",
                    "KZ",
                ),
                ("Қазақстан мен JICA мектепті талқылады. Чили елшісі сөйледі.\nГрант 9 млн доллар болады.", "KZ"),
                ("JICA Қазақстанда сынып ашады. Чили елшісі сөйледі.\nНесие 9 млн доллар болады.", "KZ"),
            ],
            [("Қазақстан мен Чили қарызды талқылады.\nНесие 9 млн доллар болады.", "CL+KZ")],
        ),
        "en": (
            [
                (
                    "Kazakhstan and JICA met. The ambassador of Chile spoke.\nThe loan is $9 million.",
                    "KZ",
                ),
                ("Kazakhstan and the development agency met. Chile looked on.\nThe grant is $9 million.", "KZ"),
                ("JICA will open classes in Kazakhstan. Chile looked on.\nThe loan runs for 30 years.", "KZ"),
            ],
            [("Kazakhstan and Chile discussed loans.\nThe loan is $9 million.", "CL+KZ")],
        ),
    },
}
