"""Bodies and conferences that meet: by construction, the text and its events."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

GATHERINGS: Book = {
    "conferences": {
        "ru": (
            [
                ("В Осло стартовала двухдневная выставка казахстанских товаров.", ["forum held @Oslo"]),
                ("Круглый стол, посвящённый транзиту, прошёл в Баку 5 мая.", ["forum held @Baku 2025-05-05"]),
                ("Семинар-тренинг для таможенников завершился в Оше.", ["forum held @Osh"]),
                (
                    "Конгресс соотечественников пройдёт в Астане с 20 по 22 мая.",
                    ["forum planned @Astana 2025-05-20/2025-05-22"],
                ),
            ],
            [
                ("Любая выставка требует затрат.", []),
            ],
        ),
        "kk": (
            [
                ("Дохада екі күндік қазақ тағамдарының көрмесі ашылды.", ["forum held @Doha"]),
                ("Ригада транзитке арналған дөңгелек үстел өтті.", ["forum held @Riga"]),
                ("Ошта кеденшілерге арналған семинар 20 мамырда басталады.", ["forum planned @Osh 2025-05-20"]),
            ],
            [
                ("Кез келген көрме шығынды талап етеді.", []),
            ],
        ),
        "en": (
            [
                ("A two-day exhibition of Kazakh food opened in Doha on Monday.", ["forum held @Doha 2025-05-12"]),
                ("A round table on transit took place in Baku on May 5.", ["forum held @Baku 2025-05-05"]),
                (
                    "The congress of women entrepreneurs will be held in Astana on May 20–22.",
                    ["forum planned @Astana 2025-05-20/2025-05-22"],
                ),
            ],
            [
                ("Each exhibition costs money.", []),
            ],
        ),
    },
    "bodies that gather": {
        "ru": (
            [
                ("Рабочая группа соберётся осенью в Ереване.", ["committee_session planned @Yerevan 2025-09/2025-11"]),
                (
                    "Послезавтра в Измире начнёт работу совместный деловой совет.",
                    ["council_session planned @Izmir 2025-05-16"],
                ),
                (
                    "Комиссия, десятое заседание которой прошло в Баку в 2024 году, соберётся в Осло 20 ноября.",
                    [
                        "committee_session held @Baku 2024 #10 (background)",
                        "committee_session planned @Oslo 2025-11-20",
                    ],
                ),
            ],
            [
                ("Комиссия собирает подписи.", []),
            ],
        ),
        "kk": (
            [
                ("Жұмыс тобы күзде Ереванда жиналады.", ["committee_session planned @Yerevan 2025-09/2025-11"]),
                ("Комиссия 20 қарашада Ослода бас қосады.", ["committee_session planned @Oslo 2025-11-20"]),
                ("Кеңес дүйсенбіде Ригада жиналды.", ["council_session held @Riga 2025-05-12"]),
            ],
            [
                ("Комиссия қол жинап жатыр.", []),
            ],
        ),
        "en": (
            [
                ("The foreign ministers will gather in Tokyo on December 20.", ["meeting planned @Tokyo 2025-12-20"]),
                (
                    (
                        "The commission, whose tenth session was held in Baku in 2024, meets again in "
                        "Oslo on November 20–21."
                    ),
                    [
                        "committee_session held @Baku 2024 #10 (background)",
                        "committee_session planned @Oslo 2025-11-20/2025-11-21",
                    ],
                ),
                ("The council convened in Riga on Monday.", ["council_session held @Riga 2025-05-12"]),
            ],
            [
                ("The commission gathers signatures.", []),
            ],
        ),
    },
    "sessions of a body": {
        "ru": (
            [
                ("Комиссия провела в Риге 12-е заседание.", ["committee_session held @Riga #12"]),
                (
                    "В Осло под председательством [Олега Вересова|BY] прошло заседание совета.",
                    ["council_session held @Oslo"],
                ),
                ("Комитет проведёт в Осло свою третью сессию.", ["committee_session planned @Oslo #3"]),
            ],
            [
                ("Члены комитета живут в Осло.", []),
            ],
        ),
        "kk": (
            [
                ("Комиссия Ригада 12-отырысын өткізді.", ["committee_session held @Riga #12"]),
                ("Ослода [Ерлан Тасболатовтың|KZ] төрағалығымен кеңес отырысы өтті.", ["council_session held @Oslo"]),
                ("Комитеттің үшінші сессиясы Ослода өтеді.", ["committee_session planned @Oslo #3"]),
            ],
            [
                ("Комитет мүшелері Ослода тұрады.", []),
            ],
        ),
        "en": (
            [
                (
                    "The commission held its 12th session in Riga on 12 May.",
                    ["committee_session held @Riga 2025-05-12 #12"],
                ),
                (
                    "At its eighth meeting, to be held in Riyadh in February, the council will choose a chair.",
                    ["council_session planned @Riyadh 2026-02 #8"],
                ),
                ("The Council's fourth meeting took place in Oslo.", ["council_session held @Oslo #4"]),
            ],
            [
                ("Members of the committee live in Oslo.", []),
            ],
        ),
    },
    "halls and festivals": {
        "ru": (
            [
                ("В Осло открылся фестиваль мёда.", ["forum held @Oslo"]),
                ("Фестиваль «Голоса степи» пройдёт в Риге 20 мая.", ["forum planned @Riga 2025-05-20"]),
                ("Форум прошёл в Риге, в выставочном центре «Балтика».", ["forum held @Riga"]),
            ],
            [
                ("Фестиваль требует затрат.", []),
            ],
        ),
        "kk": (
            [
                ("Дүйсенбіде Ригада қазақ тағамдарының апталығы басталды.", ["forum held @Riga 2025-05-12"]),
                ("Ослода бал фестивалі ашылды.", ["forum held @Oslo"]),
                ("Форум Ригадағы көрме орталығында өтті.", ["forum held @Riga"]),
            ],
            [
                ("Осыған дейін 65 жәрмеңке ұйымдастырылды.", []),
            ],
        ),
        "en": (
            [
                ("A food festival opened in Oslo on Monday.", ["forum held @Oslo 2025-05-12"]),
                ("The forum took place at the Riga Convention and Exhibition Centre.", ["forum held @Riga"]),
                ("A coffee fair begins in Oslo on May 20.", ["forum planned @Oslo 2025-05-20"]),
            ],
            [
                ("Exhibitions cost money.", []),
            ],
        ),
    },
    "bodies with a long name": {
        "ru": (
            [
                (
                    "Десятое заседание норвежско-польской межправительственной комиссии пройдёт в июне.",
                    ["committee_session planned 2025-06 #10"],
                ),
                ("Заседание совместного экономического комитета отложено.", ["committee_session postponed"]),
                (
                    "Второе заседание смешанной торгово-экономической комиссии состоялось в Риге.",
                    ["committee_session held @Riga #2"],
                ),
            ],
            [
                ("Встреча с членами экономического комитета прошла в Риге.", ["meeting held @Riga"]),
            ],
        ),
        "kk": (
            [
                (
                    "Норвег-поляк үкіметаралық комиссиясының оныншы отырысы маусымда өтеді.",
                    ["committee_session planned 2025-06 #10"],
                ),
                ("Бірлескен экономикалық комитеттің отырысы кейінге қалдырылды.", ["committee_session postponed"]),
                (
                    "Аралас сауда-экономикалық комиссияның екінші отырысы Ригада өтті.",
                    ["committee_session held @Riga #2"],
                ),
            ],
            [
                ("Экономика комитетінің мүшелерімен кездесу Ригада өтті.", ["meeting held @Riga"]),
            ],
        ),
        "en": (
            [
                (
                    ("The 10th meeting of the Norwegian-Polish intergovernmental commission will be held in June."),
                    ["committee_session planned 2025-06 #10"],
                ),
                ("The session of the joint economic committee has been put off.", ["committee_session postponed"]),
                (
                    "The second meeting of the Nordic-Baltic joint trade commission took place in Riga.",
                    ["committee_session held @Riga #2"],
                ),
            ],
            [
                ("A meeting of ministers with the economic committee took place in Riga.", ["meeting held @Riga"]),
            ],
        ),
    },
}
