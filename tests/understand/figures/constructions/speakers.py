"""Whose figure it is where a state is said another way, by construction: the text and the areas of each figure."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

SPEAKERS: Book = {
    "the country of the one who speaks": {
        "ru": (
            [
                ("Чили и Перу провели переговоры. Министр Перу сказал, что его страна теряет 5 млн долларов.", "PE"),
                ("Чили и Перу провели встречу. Посол Чили отметил, что его страна ввезла 9 тыс. тонн.", "CL"),
                ("Перу приняло гостей из Чили. Министр Чили заявил, что его страна собрала 7 млн тонн.", "CL"),
            ],
            [("Чили и Перу провели встречу. Торговля двух стран составила 5 млн долларов.", "CL+PE")],
        ),
        "kk": (
            [
                ("Чили мен Перу келіссөз жүргізді. Перу министрі оның елі 5 млн доллар жоғалтқанын айтты.", "PE"),
                ("Чили мен Перу кездесті. Чили елшісі оның елі 9 мың тонна әкелгенін айтты.", "CL"),
                ("Перу Чили қонақтарын қабылдады. Чили министрі оның елі 7 млн тонна жинағанын айтты.", "CL"),
            ],
            [("Чили мен Перу кездесті. Екі елдің саудасы 5 млн доллар болды.", "CL+PE")],
        ),
        "en": (
            [
                ("Chile and Peru held talks. Peru's minister said his country loses 5 million dollars.", "PE"),
                ("Chile and Peru met. The ambassador of Chile said her country imported 9,000 tons.", "CL"),
                ("Peru received guests from Chile. Chile's minister said his country harvested 7 million tons.", "CL"),
            ],
            [("Chile and Peru met. Trade between the two countries was 5 million dollars.", "CL+PE")],
        ),
    },
    "a capital that begins a sentence": {
        "ru": (
            [
                ("Чили и Перу провели переговоры. Лима выделит Чили 5 млн долларов.", "CL+PE"),
                ("Чили и Перу провели переговоры. Сантьяго купит у Перу 9 тыс. тонн.", "CL+PE"),
                ("Перу и Чили провели переговоры. Сантьяго даст Перу 7 млн евро.", "CL+PE"),
            ],
            [("Чили и Перу провели переговоры. В Лиме живут 11 млн человек.", "PE")],
        ),
        "kk": (
            [
                ("Чили мен Перу келіссөз жүргізді. Лима Чилиге 5 млн доллар бөледі.", "CL+PE"),
                ("Чили мен Перу келіссөз жүргізді. Сантьяго Перуден 9 мың тонна сатып алады.", "CL+PE"),
                ("Перу мен Чили келіссөз жүргізді. Сантьяго Перуге 7 млн еуро береді.", "CL+PE"),
            ],
            [("Чили мен Перу келіссөз жүргізді. Лимада 11 млн адам тұрады.", "PE")],
        ),
        "en": (
            [
                ("Chile and Peru held talks. Lima will give Chile 5 million dollars.", "CL+PE"),
                ("Chile and Peru held talks. Santiago buys 9,000 tons from Peru.", "CL+PE"),
                ("Peru and Chile held talks. Santiago will lend Peru 7 million euros.", "CL+PE"),
            ],
            [("Chile and Peru held talks. In Lima 11 million people live.", "PE")],
        ),
    },
}
