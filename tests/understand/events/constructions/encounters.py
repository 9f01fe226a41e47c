"""Who meets, receives, calls or tells: by construction, the text and its events."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

ENCOUNTERS: Book = {
    "receptions": {
        "ru": (
            [
                ("Вечером гостя принял президент.", ["meeting held"]),
                ("В пятницу его должен принять премьер-министр.", ["meeting planned 2025-05-16"]),
                ("Посол [Драган Йович|RS] был принят президентом.", ["meeting held"]),
                ("[Олег Вересов|BY] удостоил аудиенции посла [Драгана Йовича|RS].", ["meeting held"]),
            ],
            [
                ("Комиссия приняла решение.", []),
                ("Участники приняли совместное заявление.", []),
                ("Главы делегаций приняли итоговый документ.", []),
            ],
        ),
        "kk": (
            [
                ("Қонақты кешке президент қабылдады.", ["meeting held"]),
                ("[Ерлан Тасболатов|KZ] Норвегия елшісі [Нильс Бергті|NO] қабылдады.", ["meeting held"]),
                ("[Нильс Берг|NO] [Ерлан Тасболатовтың|KZ] қабылдауында болды.", ["meeting held"]),
            ],
            [
                ("Комиссия шешім қабылдады.", []),
            ],
        ),
        "en": (
            [
                ("[Nils Berg|NO] received the guest later in the day in Oslo.", ["meeting held @Oslo"]),
                ("[Jan Kowal|PL] was received by [Nils Berg|NO] in Oslo.", ["meeting held @Oslo"]),
                ("[Nils Berg|NO] hosted his guests for dinner.", ["meeting held"]),
            ],
            [
                ("The ministry received 40 letters.", []),
            ],
        ),
    },
    "talks": {
        "ru": (
            [
                (
                    ("[Олег Вересов|BY] накануне беседовал с председателем правления компании [Иваном Ракитовым|RU]."),
                    ["meeting held 2025-05-13"],
                ),
                ("Главы МИД провели трёхстороннюю встречу в Вене.", ["meeting held @Vienna"]),
                (
                    "[Олег Вересов|BY] и [Иван Ракитов|RU] обменялись мнениями по транзиту в Риге.",
                    ["meeting held @Riga"],
                ),
            ],
            [
                ("Стороны готовы к переговорам.", []),
            ],
        ),
        "kk": (
            [
                ("[Ерлан Тасболатов|KZ] пен [Нильс Берг|NO] жүздесті.", ["meeting held"]),
                ("[Ерлан Тасболатов|KZ] [Нильс Бергпен|NO] Ригада келіссөз жүргізді.", ["negotiation held @Riga"]),
                ("Министрлер Венада үшжақты кездесу өткізді.", ["meeting held @Vienna"]),
            ],
            [
                ("Тараптар келіссөзге дайын.", []),
            ],
        ),
        "en": (
            [
                ("The two ministers sat down for talks in Riga on May 12.", ["meeting held @Riga 2025-05-12"]),
                ("[Jan Kowal|PL] had a working lunch with [Nils Berg|NO].", ["meeting held"]),
                ("[Jan Kowal|PL] concluded talks with [Nils Berg|NO] in Riga.", ["negotiation held @Riga"]),
            ],
            [
                ("The sides are ready for talks.", []),
            ],
        ),
    },
    "calls": {
        "ru": (
            [
                ("[Олег Вересов|BY] поговорил по телефону с [Иваном Ракитовым|RU].", ["call held"]),
                (
                    "В пятницу состоится телефонный разговор [Олега Вересова|BY] с [Иваном Ракитовым|RU].",
                    ["call planned 2025-05-16"],
                ),
                ("[Олег Вересов|BY] созвонился с [Иваном Ракитовым|RU].", ["call held"]),
            ],
            [
                ("Телефон горячей линии работает круглосуточно.", []),
            ],
        ),
        "kk": (
            [
                ("[Ерлан Тасболатов|KZ] пен [Нильс Берг|NO] телефон арқылы сөйлесті.", ["call held"]),
                (
                    "[Ерлан Тасболатов|KZ] пен [Нильс Берг|NO] жұмада телефон арқылы сөйлеседі.",
                    ["call planned 2025-05-16"],
                ),
                ("[Ерлан Тасболатов|KZ] [Нильс Бергке|NO] қоңырау шалды.", ["call held"]),
            ],
            [
                ("Телефон нөмірі тәулік бойы жұмыс істейді.", []),
            ],
        ),
        "en": (
            [
                ("[Jan Kowal|PL] and [Nils Berg|NO] spoke by telephone on Tuesday.", ["call held 2025-05-13"]),
                ("[Jan Kowal|PL] and [Nils Berg|NO] are to speak by telephone on Friday.", ["call planned 2025-05-16"]),
                ("[Jan Kowal|PL] held a phone call with [Nils Berg|NO].", ["call held"]),
            ],
            [
                ("The hotline can be reached by telephone.", []),
            ],
        ),
    },
    "statements": {
        "ru": (
            [
                ("Премьер [Олег Вересов|BY] дал интервью агентству.", ["statement held"]),
                ("[Олег Вересов|BY] сообщил об этом на брифинге.", ["statement held"]),
                (
                    "За 2024 год создано 873 тысячи рабочих мест, сообщила на брифинге [Анна Ким|KZ].",
                    ["statement held"],
                ),
            ],
            [
                ("Статья 15 закона изменена.", []),
            ],
        ),
        "kk": (
            [
                ("[Ерлан Тасболатов|KZ] журналистерге берген брифингінде осылай деді.", ["statement held"]),
                ("[Ерлан Тасболатов|KZ] газетке сұхбат берді.", ["statement held"]),
                ("[Ерлан Тасболатов|KZ] баспасөз мәслихатында сөз сөйледі.", ["statement held"]),
            ],
            [
                ("[Ерлан Тасболатов|KZ] осыны айтты.", []),
            ],
        ),
        "en": (
            [
                ("[Jan Kowal|PL] gave an interview to the newspaper.", ["statement held"]),
                ("[Jan Kowal|PL] wrote in an article for the newspaper that trade doubled.", ["statement held"]),
                ("In 2024 trade doubled, [Jan Kowal|PL] told a briefing.", ["statement held"]),
            ],
            [
                ("Article 15 of the law was changed.", []),
            ],
        ),
    },
    "counterparts behind a comma, formats": {
        "ru": (
            [
                (
                    (
                        "[Нильс Берг|NO] провёл в Осло переговоры с [Яном Ковальским|PL]. После беседы с глазу "
                        "на глаз стороны пообедали."
                    ),
                    ["negotiation held @Oslo"],
                ),
                (
                    (
                        "[Нильс Берг|NO] и [Ян Ковальский|PL] встретились в Осло. По итогам переговоров в узком "
                        "составе принято заявление."
                    ),
                    ["meeting held @Oslo"],
                ),
                (
                    "[Нильс Берг|NO] провёл переговоры со своим польским коллегой, [Яном Ковальским|PL].",
                    ["negotiation held"],
                ),
            ],
            [
                ("Разговор с глазу на глаз лучше переписки.", []),
            ],
        ),
        "kk": (
            [
                (
                    (
                        "[Нильс Берг|NO] Ослода [Ян Ковальмен|PL] келіссөз жүргізді. Оңаша келіссөзден кейін "
                        "тараптар түстенді."
                    ),
                    ["negotiation held @Oslo"],
                ),
                ("[Нильс Берг|NO] поляк әріптесі [Ян Ковальмен|PL] келіссөз жүргізді.", ["negotiation held"]),
                ("[Нильс Берг|NO] пен [Ян Коваль|PL] шағын құрамда келіссөз жүргізді.", ["negotiation held"]),
            ],
            [
                ("Компания банктермен жиі сөйлеседі.", []),
            ],
        ),
        "en": (
            [
                (
                    "On Wednesday he negotiated with his Polish counterpart, [Jan Kowal|PL].",
                    ["negotiation held 2025-05-14"],
                ),
                (
                    "On Monday the minister negotiated with the head of the port, [Jan Kowal|PL].",
                    ["negotiation held 2025-05-12"],
                ),
                ("He conferred with the Norwegian minister, [Jan Kowal|PL], in Oslo.", ["meeting held @Oslo"]),
            ],
            [
                ("The company negotiated with the ministers, [Jan Kowal|PL] said.", []),
                ("The firm negotiated with banks, [Jan Kowal|PL] said.", []),
            ],
        ),
    },
}
