"""Where: venues, capitals, hosts, from afar, the city of a country: by construction, the text and its events."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

PLACES: Book = {
    "venues": {
        "ru": (
            [
                (
                    "[Олег Вересов|BY] и [Драган Йович|RS] провели переговоры в ташкентском Дворце форумов.",
                    ["negotiation held @Tashkent"],
                ),
                ("Встреча министров прошла в бакинском отеле «Залив».", ["meeting held @Baku"]),
                ("В штаб-квартире ООН в Нью-Йорке прошла встреча министров.", ["meeting held @New York"]),
            ],
            [
                ("Ташкентский завод выпустил 40 тракторов.", []),
            ],
        ),
        "kk": (
            [
                ("Келіссөз Бакудегі Гүлстан сарайында өтті.", ["negotiation held @Baku"]),
                ("Нью-Йорктегі БҰҰ штаб-пәтерінде министрлердің кездесуі өтті.", ["meeting held @New York"]),
                ("Форум Ригадағы көрме орталығында ашылды.", ["forum held @Riga"]),
            ],
            [
                ("Ташкенттегі зауыт 40 трактор шығарды.", []),
            ],
        ),
        "en": (
            [
                ("Talks were held at Baku's Gulistan Palace.", ["negotiation held @Baku"]),
                ("The ministers met at UN headquarters in New York.", ["meeting held @New York"]),
                ("The forum opened at an exhibition center in Riga.", ["forum held @Riga"]),
            ],
            [
                ("A Tashkent plant made 40 tractors.", []),
            ],
        ),
    },
    "capitals": {
        "ru": (
            [
                ("Встреча пройдёт в столице Латвии 20 мая.", ["meeting planned @Riga 2025-05-20"]),
                ("Заседание прошло в норвежской столице.", ["council_session held @Oslo"]),
                ("Министры встретились в узбекской столице.", ["meeting held @Tashkent"]),
            ],
            [
                ("Столица Латвии растёт.", []),
            ],
        ),
        "kk": (
            [
                ("Кездесу 20 мамырда Латвия астанасында өтеді.", ["meeting planned @Riga 2025-05-20"]),
                ("Отырыс Норвегия астанасында өтті.", ["council_session held @Oslo"]),
                ("Министрлер Өзбекстан астанасында кездесті.", ["meeting held @Tashkent"]),
            ],
            [
                ("Латвия астанасы өсіп келеді.", []),
            ],
        ),
        "en": (
            [
                ("The meeting will take place in the Latvian capital on May 20.", ["meeting planned @Riga 2025-05-20"]),
                ("The session was held in the Norwegian capital.", ["council_session held @Oslo"]),
                ("The ministers met in the capital of Uzbekistan.", ["meeting held @Tashkent"]),
            ],
            [
                ("The Latvian capital is growing.", []),
            ],
        ),
    },
    "hosts": {
        "ru": (
            [
                ("Следующий саммит примет Душанбе.", ["summit planned @Dushanbe"]),
                ("Предыдущее заседание комиссии принимал Будапешт.", ["committee_session held @Budapest (background)"]),
                ("Форум, который примет Ташкент, соберёт 40 компаний.", ["forum planned @Tashkent"]),
            ],
            [
                ("Душанбе принял закон.", []),
            ],
        ),
        "kk": (
            [
                ("Келесі саммитті Душанбе қабылдайды.", ["summit planned @Dushanbe"]),
                ("Алдыңғы отырысты Будапешт қабылдаған еді.", ["council_session held @Budapest (background)"]),
                ("Бірінші форумды 2023 жылы Ташкент қабылдаған.", ["forum held @Tashkent 2023 #1 (background)"]),
            ],
            [
                ("Душанбе заң қабылдады.", []),
            ],
        ),
        "en": (
            [
                ("Astana will play host to the summit in August 2026.", ["summit planned @Astana 2026-08"]),
                (
                    "The previous, seventh session was hosted by Budapest.",
                    ["council_session held @Budapest #7 (background)"],
                ),
                ("The forum, hosted by Tashkent, opened on Monday.", ["forum held @Tashkent 2025-05-12"]),
            ],
            [
                ("The website is hosted by a firm.", []),
            ],
        ),
    },
    "from afar": {
        "ru": (
            [
                ("БАКУ. [Олег Вересов|BY] провёл онлайн встречу с [Драганом Йовичем|RS].", ["meeting held"]),
                (
                    "БАКУ. [Олег Вересов|BY] провёл переговоры с [Драганом Йовичем|RS] по видеосвязи.",
                    ["negotiation held"],
                ),
                ("БАКУ. Заседание комиссии прошло в режиме видеоконференции.", ["committee_session held"]),
            ],
            [
                ("БАКУ. [Олег Вересов|BY] провёл встречу с [Драганом Йовичем|RS].", ["meeting held @Baku"]),
            ],
        ),
        "kk": (
            [
                ("БАКУ. [Ерлан Тасболатов|KZ] [Алишер Рахимовпен|UZ] онлайн кездесу өткізді.", ["meeting held"]),
                (
                    "БАКУ. [Ерлан Тасболатов|KZ] [Алишер Рахимовпен|UZ] бейнебайланыс арқылы келіссөз жүргізді.",
                    ["negotiation held"],
                ),
                ("БАКУ. Комиссия отырысы бейнеконференция форматында өтті.", ["committee_session held"]),
            ],
            [
                ("БАКУ. [Ерлан Тасболатов|KZ] [Алишер Рахимовпен|UZ] кездесу өткізді.", ["meeting held @Baku"]),
            ],
        ),
        "en": (
            [
                ("BAKU – [Jan Kowal|PL] held an online meeting with [Nils Berg|NO].", ["meeting held"]),
                ("BAKU – [Jan Kowal|PL] held talks with [Nils Berg|NO] by video link.", ["negotiation held"]),
                ("BAKU – The commission's session was held via videoconference.", ["committee_session held"]),
            ],
            [
                ("BAKU – [Jan Kowal|PL] held a meeting with [Nils Berg|NO].", ["meeting held @Baku"]),
            ],
        ),
    },
    "the city of the country visited": {
        "ru": (
            [
                (
                    (
                        "Премьер [Олег Вересов|BY] прибыл в Узбекистан с визитом. Сегодня в Ташкенте он "
                        "провёл переговоры с министром [Бахтиёром Саидовым|UZ]."
                    ),
                    ["visit ongoing @Uzbekistan", "negotiation held @Tashkent 2025-05-14"],
                ),
                (
                    "РИГА. [Олег Вересов|BY] прибыл в Латвию и провёл переговоры с [Янисом Лацисом|LV].",
                    ["visit ongoing @Latvia", "negotiation held @Riga"],
                ),
                ("РИГА. В Латвии прошёл форум по транзиту.", ["forum held @Riga"]),
            ],
            [
                ("РИГА. В Норвегии прошёл форум по транзиту.", ["forum held @Norway"]),
            ],
        ),
        "kk": (
            [
                (
                    "РИГА. [Ерлан Тасболатов|KZ] Латвияға барып, [Янис Лациспен|LV] келіссөз жүргізді.",
                    ["visit ongoing @Latvia", "negotiation held @Riga"],
                ),
                ("РИГА. Латвияда транзит форумы өтті.", ["forum held @Riga"]),
                (
                    (
                        "Премьер [Ерлан Тасболатов|KZ] Өзбекстанға сапармен келді. Бүгін Ташкентте ол "
                        "[Бахтиёр Саидовпен|UZ] келіссөз жүргізді."
                    ),
                    ["visit held @Uzbekistan", "negotiation held @Tashkent 2025-05-14"],
                ),
            ],
            [
                ("РИГА. Норвегияда транзит форумы өтті.", ["forum held @Norway"]),
            ],
        ),
        "en": (
            [
                (
                    "RIGA – [Jan Kowal|PL] arrived in Latvia and held talks with [Janis Lacis|LV].",
                    ["visit ongoing @Latvia", "negotiation held @Riga"],
                ),
                ("RIGA – A forum on transit took place in Latvia.", ["forum held @Riga"]),
                (
                    (
                        "Prime Minister [Jan Kowal|PL] arrived in Uzbekistan on a visit. In Tashkent he "
                        "held talks with [Bakhtiyor Saidov|UZ]."
                    ),
                    ["visit ongoing @Uzbekistan", "negotiation held @Tashkent"],
                ),
            ],
            [
                ("RIGA – A forum on transit took place in Norway.", ["forum held @Norway"]),
            ],
        ),
    },
    "places beside offices": {
        "ru": (
            [
                ("Посол Казахстана в Финляндии [Азамат Абдраев|KZ] посетил город Тампере.", ["visit held @Tampere"]),
                ("В Осло мэр города [Нильс Берг|NO] принял [Драгана Йовича|RS].", ["meeting held @Oslo"]),
                ("После ремонта в Осло прошёл форум по энергетике.", ["forum held @Oslo"]),  # "после" is no "посол"
                (
                    "Сегодня в Риге губернатор области [Ян Краль|CZ] провёл встречу с [Драганом Йовичем|RS].",
                    ["meeting held @Riga 2025-05-14"],
                ),
            ],
            [
                ("Посол в Финляндии [Азамат Абдраев|KZ] провёл встречу с [Драганом Йовичем|RS].", ["meeting held"]),
            ],
        ),
        "kk": (
            [
                (
                    "Министр бүгін Көкшетауда облыс әкімі [Бейбіт Исабекұлымен|KZ] кездесті.",
                    ["meeting held @Kokshetau 2025-05-14"],
                ),
                ("Ригада қала әкімі [Янис Лацис|LV] [Ерлан Тасболатовты|KZ] қабылдады.", ["meeting held @Riga"]),
                ("Тампере қаласында [Ерлан Тасболатов|KZ] [Калерво Куммомен|FI] кездесті.", ["meeting held @Tampere"]),
            ],
            [
                (
                    "Қазақстанның Финляндиядағы елшісі [Азамат Абдраев|KZ] [Калерво Куммомен|FI] кездесті.",
                    ["meeting held"],
                ),
            ],
        ),
        "en": (
            [
                ("[Nils Berg|NO], the mayor, received [Jan Kowal|PL] in Oslo.", ["meeting held @Oslo"]),
                ("In Riga, the city's mayor [Janis Lacis|LV] received [Jan Kowal|PL].", ["meeting held @Riga"]),
                ("The ambassador to Finland, [Jan Kowal|PL], visited the town of Tampere.", ["visit held @Tampere"]),
            ],
            [
                ("The ambassador in Oslo, [Jan Kowal|PL], met [Nils Berg|NO].", ["meeting held"]),
            ],
        ),
    },
}
