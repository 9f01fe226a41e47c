"""Who invites, what is planned at what is to come, this event and its participants, ideas and papers."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

INVITED: Book = {
    "who invites is no visitor": {
        "ru": (
            [
                ("[Ян Краль|CZ] посетит Осло по приглашению [Нильса Берга|NO].", ["visit planned @Oslo"]),
                ("По приглашению [Нильса Берга|NO] в Осло прибыл [Ян Краль|CZ].", ["visit ongoing @Oslo"]),
                (
                    "Визит [Яна Краля|CZ] в Осло состоится по приглашению [Нильса Берга|NO] 5 июня.",
                    ["visit planned @Oslo 2025-06-05"],
                ),
            ],
            [
                ("[Нильс Берг|NO] пригласил [Яна Краля|CZ] посетить Осло.", []),
            ],
        ),
        "kk": (
            [
                ("[Ян Краль|CZ] [Нильс Бергтің|NO] шақыруымен Ослоға барады.", ["visit planned @Oslo"]),
                ("[Нильс Бергтің|NO] шақыруы бойынша Ослоға [Ян Краль|CZ] келді.", ["visit ongoing @Oslo"]),
                (
                    "[Ян Краль|CZ] 5 маусымда [Нильс Бергтің|NO] шақыруымен Ослода болды.",
                    ["visit held @Oslo 2024-06-05 (background)"],
                ),
            ],
            [
                ("[Нильс Берг|NO] [Ян Кральді|CZ] Ослоға келуге шақырды.", []),
            ],
        ),
        "en": (
            [
                ("[Jan Kral|CZ] will visit Oslo at the invitation of [Nils Berg|NO].", ["visit planned @Oslo"]),
                ("At the invitation of [Nils Berg|NO], [Jan Kral|CZ] arrived in Oslo.", ["visit ongoing @Oslo"]),
                ("[Jan Kral|CZ] is in Oslo at the invitation of [Nils Berg|NO].", ["visit ongoing @Oslo"]),
            ],
            [
                ("[Nils Berg|NO] invited [Jan Kral|CZ] to visit Oslo.", []),
            ],
        ),
    },
    "something is planned at it": {
        "ru": (
            [
                (
                    "Визит [Яна Краля|CZ] в Осло состоится в июне. В рамках визита запланирована "
                    "встреча с [Нильсом Бергом|NO].",
                    ["visit planned @Oslo 2025-06", "meeting planned @Oslo 2025-06"],
                ),
                (
                    "Документ стороны планируют подписать в рамках визита [Яна Краля|CZ] в Осло.",
                    ["signing planned @Oslo", "visit planned @Oslo"],
                ),
                (
                    "Форум пройдёт в Осло в июне. На форуме подпишут договор.",
                    ["forum planned @Oslo 2025-06", "signing planned @Oslo 2025-06"],
                ),
            ],
            [
                ("Форум прошёл в Осло. На форуме подписали договор.", ["forum held @Oslo", "signing held @Oslo"]),
            ],
        ),
        "kk": (
            [
                (
                    "[Ян Краль|CZ] маусымда Ослоға барады. Сапар аясында [Нильс Бергпен|NO] кездесу жоспарланған.",
                    ["visit planned @Oslo 2025-06", "meeting planned @Oslo 2025-06"],
                ),
                (
                    "Маусымда Ослода форум өтеді. Форум барысында шартқа қол қойылады.",
                    ["forum planned @Oslo 2025-06", "signing planned @Oslo 2025-06"],
                ),
                ("Келіссөздер барысында [Ян Краль|CZ] мен [Нильс Берг|NO] пікір алмасады.", ["negotiation planned"]),
            ],
            [
                ("Ослода форум өтті. Форум барысында шартқа қол қойылды.", ["forum held @Oslo", "signing held @Oslo"]),
            ],
        ),
        "en": (
            [
                (
                    "[Jan Kral|CZ] will visit Oslo in June. A treaty will be signed during the visit.",
                    ["visit planned @Oslo 2025-06", "signing planned @Oslo 2025-06"],
                ),
                (
                    "The forum will be held in Oslo in June. A contract will be signed at the forum.",
                    ["forum planned @Oslo 2025-06", "signing planned @Oslo 2025-06"],
                ),
                (
                    "The envoy will meet [Jan Kral|CZ] during the trip of [Nils Berg|NO] to Oslo.",
                    ["meeting planned @Oslo", "visit planned @Oslo"],
                ),
            ],
            [
                (
                    "The forum was held in Oslo. A contract was signed at the forum.",
                    ["forum held @Oslo", "signing held @Oslo"],
                ),
            ],
        ),
    },
    "this event, its participants": {
        "ru": (
            [
                (
                    "В Осло прошёл форум. В этом мероприятии участвовали [Ян Краль|CZ] и [Нильс Берг|NO].",
                    ["forum held @Oslo"],
                ),
                (
                    "Министр [Олег Вересов|BY] принял посла [Яна Краля|CZ]. В данной встрече "
                    "участвовал и [Нильс Берг|NO].",
                    ["meeting held"],
                ),
                (
                    "В Осло прошло заседание комиссии. На мероприятии выступил [Ян Краль|CZ].",
                    ["committee_session held @Oslo"],
                ),
            ],
            [
                ("Мероприятия прошли в разных городах.", []),
            ],
        ),
        "kk": (
            [
                (
                    "Ослода форум өтті. Аталған іс-шараға [Ян Краль|CZ] пен [Нильс Берг|NO] қатысты.",
                    ["forum held @Oslo"],
                ),
                (
                    "Ослода комиссияның отырысы өтті. Бұл іс-шараға [Ян Краль|CZ] қатысты.",
                    ["committee_session held @Oslo"],
                ),
                (
                    "Ослода министрлердің бесінші кездесуі өтті. Іс-шараға [Ян Краль|CZ] төрағалық етті.",
                    ["meeting held @Oslo #5"],
                ),
            ],
            [
                ("Іс-шаралар әр қалада өтті.", []),
            ],
        ),
        "en": (
            [
                (
                    "A forum was held in Oslo. This meeting was attended by [Jan Kral|CZ] and [Nils Berg|NO].",
                    ["forum held @Oslo"],
                ),
                (
                    "[Jan Kral|CZ] received [Nils Berg|NO]. [Omar Haddad|EG] also took part in this meeting.",
                    ["meeting held"],
                ),
                (
                    "The commission held its fifth session in Oslo. [Jan Kral|CZ] addressed the gathering.",
                    ["committee_session held @Oslo #5"],
                ),
            ],
            [
                ("The press service quotes the meeting place as secret.", []),
            ],
        ),
    },
    "ideas and papers": {
        "ru": (
            [
                ("[Ян Краль|CZ] встретился с [Нильсом Бергом|NO], сообщает пресс-служба.", ["meeting held"]),
                ("Министры подписали план консультаций на два года.", ["signing held"]),
                ("[Ян Краль|CZ] провёл переговоры с президентом Норвегии [Нильсом Бергом|NO].", ["negotiation held"]),
            ],
            [
                ("Стороны поддержали инициативу провести заседание совета.", []),
            ],
        ),
        "kk": (
            [
                ("[Ян Краль|CZ] [Нильс Бергпен|NO] кездесті, деп хабарлайды баспасөз қызметі.", ["meeting held"]),
                ("Министрлер екі жылға арналған консультациялар жоспарына қол қойды.", ["signing held"]),
                ("[Ян Краль|CZ] Норвегия президенті [Нильс Бергпен|NO] келіссөз жүргізді.", ["negotiation held"]),
            ],
            [
                ("Тараптар кеңестің отырысын өткізу ұсынысын қолдады.", []),
            ],
        ),
        "en": (
            [
                ("[Jan Kral|CZ] met with [Nils Berg|NO], the Oslo Post quotes the press service.", ["meeting held"]),
                (
                    "[Jan Kral|CZ] held discussions with the President of Norway, [Nils Berg|NO], as "
                    "part of his state visit to Norway.",
                    ["meeting held @Norway", "visit held @Norway"],
                ),
                ("Oslo Today: [Jan Kral|CZ] will visit Riga on 5 June.", ["visit planned @Riga 2025-06-05"]),
            ],
            [
                ("The parties backed the initiative to hold a session of the Council.", []),
            ],
        ),
    },
}
