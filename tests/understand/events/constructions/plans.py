"""What is to come: who goes back or goes for something, the next one, seasons, what is only meant."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

PLANS: Book = {
    "going back, going for, leading there": {
        "ru": (
            [
                (
                    "[Ян Краль|CZ] вернётся в Берген 14 июня, чтобы подписать письмо о намерениях.",
                    ["visit planned @Bergen 2025-06-14", "signing planned @Bergen 2025-06-14"],
                ),
                (
                    "[Ян Краль|CZ] прилетит в Берген 2 июня, чтобы подписать договор.",
                    ["visit planned @Bergen 2025-06-02", "signing planned @Bergen 2025-06-02"],
                ),
                (
                    "[Ян Краль|CZ] возглавит делегацию палаты в Самарканд в сентябре.",
                    ["visit planned @Samarkand 2025-09"],
                ),
            ],
            [
                ("[Ян Краль|CZ] вернулся в Прагу в понедельник.", []),
                ("Стороны продолжат работу, чтобы подписать соглашение.", []),
            ],
        ),
        "kk": (
            [
                (
                    "[Ян Краль|CZ] маусымда шартқа қол қою үшін Бергенге қайта келеді.",
                    ["signing planned @Bergen 2025-06", "visit planned @Bergen 2025-06"],
                ),
                ("[Ян Краль|CZ] 2 маусымда Бергенге қайта барады.", ["visit planned @Bergen 2025-06-02"]),
                (
                    "[Ян Краль|CZ] қыркүйекте Самарқандқа делегацияны бастап барады.",
                    ["visit planned @Samarkand 2025-09"],
                ),
            ],
            [
                ("Тараптар келісімге қол қою үшін жұмысты жалғастырады.", []),
            ],
        ),
        "en": (
            [
                (
                    "[Jan Kral|CZ] will return to Bergen on June 14 to sign a letter of intent with "
                    "the port authority.",
                    ["visit planned @Bergen 2025-06-14", "signing planned @Bergen 2025-06-14"],
                ),
                (
                    "[Jan Kral|CZ] arrived in Bergen to sign a contract.",
                    ["visit ongoing @Bergen", "signing planned @Bergen"],
                ),
                (
                    "The guest was received by the mayor [Ine Ozol|LV], who will lead a delegation to "
                    "Samarkand in September.",
                    ["meeting held", "visit planned @Samarkand 2025-09"],
                ),
            ],
            [
                ("[Jan Kral|CZ] returned to Prague on Monday.", []),
                ("The sides will continue their efforts to sign an agreement.", []),
            ],
        ),
    },
    "facilities": {
        "ru": (
            [
                ("[Ян Краль|CZ] осмотрел порт Берген.", ["visit held @Bergen"]),
                ("Завтра гости осмотрят порт Берген.", ["visit planned @Bergen 2025-05-15"]),
                ("[Ян Краль|CZ] посетил порт Ставангер в понедельник.", ["visit held @Stavanger 2025-05-12"]),
            ],
            [
                ("Порт Берген осмотрели тысячи туристов.", []),
            ],
        ),
        "kk": (
            [
                ("Ертең қонақтар Шардара су қоймасын аралайды.", ["visit planned @Shardara 2025-05-15"]),
                ("[Ян Краль|CZ] Аваза туристік аймағында болды.", ["visit held @Awaza"]),
                ("[Ян Краль|CZ] Арнасай қоймасын аралады.", ["visit held @Arnasai"]),
            ],
            [
                ("Су қоймасын туристер аралады.", []),
            ],
        ),
        "en": (
            [
                (
                    "On Friday the minister is to travel to the Arava research station.",
                    ["visit planned @Arava 2025-05-16"],
                ),
                ("[Jan Kral|CZ] travelled to the Sorvag reservoir on Monday.", ["visit ongoing @Sorvag 2025-05-12"]),
                ("[Jan Kral|CZ] went to the Halden plant.", ["visit ongoing @Halden"]),
            ],
            [
                ("The Arava research station was built in 1986.", []),
            ],
        ),
    },
    "the next one": {
        "ru": (
            [
                (
                    "В Риге прошло седьмое заседание комиссии. Следующее заседание состоится в Осло.",
                    ["committee_session held @Riga #7", "committee_session planned @Oslo #8"],
                ),
                (
                    "В Осло прошёл второй форум перевозчиков. Следующий форум пройдёт в Риге в июне.",
                    ["forum held @Oslo #2", "forum planned @Riga 2025-06 #3"],
                ),
                (
                    "Стороны провели в Риге третий раунд консультаций. Следующий раунд состоится в Осло.",
                    ["negotiation held @Riga #3", "negotiation planned @Oslo #4"],
                ),
            ],
            [
                (
                    "В Риге прошла встреча. Следующая встреча состоится в Осло.",
                    ["meeting held @Riga", "meeting planned @Oslo"],
                ),
                (
                    "В Риге прошло седьмое заседание комиссии. Очередное заседание состоится в Осло.",
                    ["committee_session held @Riga #7", "committee_session planned @Oslo"],
                ),
            ],
        ),
        "kk": (
            [
                (
                    "Ригада комиссияның 7-отырысы өтті. Келесі отырыс Ослода өтеді.",
                    ["committee_session held @Riga #7", "committee_session planned @Oslo #8"],
                ),
                (
                    "Ослода тасымалдаушылардың екінші форумы өтті. Келесі форум маусымда Ригада өтеді.",
                    ["forum held @Oslo #2", "forum planned @Riga 2025-06 #3"],
                ),
                (
                    "Ригада кеңестің үшінші отырысы өтті. Кеңестің келесі отырысы Ослода өтеді.",
                    ["council_session held @Riga #3", "council_session planned @Oslo #4"],
                ),
            ],
            [
                ("Ригада кездесу өтті. Келесі кездесу Ослода өтеді.", ["meeting held @Riga", "meeting planned @Oslo"]),
                (
                    "Ригада комиссияның 7-отырысы өтті. Комиссия келесі жылы Ослода жиналады.",
                    ["committee_session held @Riga #7", "committee_session planned @Oslo 2026"],
                ),
            ],
        ),
        "en": (
            [
                (
                    "Riga hosted the 23rd meeting of the Joint Committee. The next meeting will be convened in Oslo.",
                    ["committee_session held @Riga #23", "committee_session planned @Oslo #24"],
                ),
                (
                    "The 7th session of the Trade Commission was held in Riga. The next session will be held in Oslo.",
                    ["committee_session held @Riga #7", "committee_session planned @Oslo #8"],
                ),
                (
                    "The second Carriers Forum was held in Oslo. The next forum will be held in Riga in June.",
                    ["forum held @Oslo #2", "forum planned @Riga 2025-06 #3"],
                ),
            ],
            [
                (
                    "[Jan Kral|CZ] met [Nils Berg|NO]. The next meeting of the ministers will be held in Oslo.",
                    ["meeting held", "meeting planned @Oslo"],
                ),
            ],
        ),
    },
    "put off to a season, once due in a month": {
        "ru": (
            [
                (
                    "Девятое заседание комиссии, намечавшееся на февраль, перенесено на осень.",
                    ["committee_session postponed 2025-09/2025-11 #9"],
                ),
                (
                    "Заседание комиссии, планировавшееся на апрель, перенесено на зиму.",
                    ["committee_session postponed 2025-12/2026-02"],
                ),
                ("Визит, планировавшийся на февраль, отложен.", ["visit postponed 2025-02"]),
            ],
            [
                ("Визит запланирован на февраль.", ["visit planned 2026-02"]),
            ],
        ),
        "kk": (
            [
                (
                    "Комиссияның он екінші отырысы күзге ауыстырылды.",
                    ["committee_session postponed 2025-09/2025-11 #12"],
                ),
                ("Комиссияның отырысы көктемге шегерілді.", ["committee_session postponed 2026-03/2026-05"]),
                (
                    "Комиссияның отырысы келер жылдың көктеміне шегерілді.",
                    ["committee_session postponed 2026-03/2026-05"],
                ),
            ],
            [
                ("Комиссияның отырысы қысқа уақытқа созылып, Ослода өтті.", ["committee_session held @Oslo"]),
            ],
        ),
        "en": (
            [
                (
                    "The ninth session of the commission, due in February, was put off until the autumn.",
                    ["committee_session postponed 2025-09/2025-11 #9"],
                ),
                (
                    "The session of the commission, originally planned for June, has been moved to the winter.",
                    ["committee_session postponed 2025-12/2026-02"],
                ),
                (
                    "The visit, originally set for April, was postponed until spring.",
                    ["visit postponed 2026-03/2026-05"],
                ),
            ],
            [
                ("The visit is planned for February.", ["visit planned 2026-02"]),
            ],
        ),
    },
    "done at what is to come, invited to what is dated": {
        "ru": (
            [
                (
                    "Договор подпишут в ходе визита министра [Яна Краля|CZ] в Берген.",
                    ["signing planned @Bergen", "visit planned @Bergen"],
                ),
                (
                    "Посол пригласил инвесторов на совещание, которое состоится 5 июня в Караколе.",
                    ["meeting planned @Karakol 2025-06-05"],
                ),
                (
                    "Соглашение подпишут в июне в ходе поездки [Яна Краля|CZ] в Ригу.",
                    ["signing planned @Riga 2025-06", "visit planned @Riga"],
                ),
            ],
            [
                (
                    "Договор подписали в ходе визита министра [Яна Краля|CZ] в Берген.",
                    ["signing held @Bergen", "visit held @Bergen"],
                ),
                ("Посол пригласил инвесторов на совещание.", []),
            ],
        ),
        "kk": (
            [
                (
                    "Шартқа министр [Ян Кральдың|CZ] Бергенге маусымдағы сапарында қол қойылады.",
                    ["signing planned @Bergen 2025-06", "visit planned @Bergen 2025-06"],
                ),
                ("Елші инвесторларды 5 маусымда Ригада өтетін форумға шақырды.", ["forum planned @Riga 2025-06-05"]),
                (
                    "Алғашқы «Тамшы» форумы 2023 жылғы қазанда Таразда өткізілген болатын.",
                    ["forum held @Taraz 2023-10 #1 (background)"],
                ),
            ],
            [
                ("Елші инвесторларды форумға шақырды.", []),
                ("Екі елдің басшылары кездесуі мүмкін.", []),
            ],
        ),
        "en": (
            [
                (
                    "The deal will be signed during the visit of [Jan Kral|CZ] to Bergen.",
                    ["signing planned @Bergen", "visit planned @Bergen"],
                ),
                (
                    "The envoy invited investors to a meeting, which will take place in Riga on 5 June.",
                    ["meeting planned @Riga 2025-06-05"],
                ),
                (
                    "The pact will be initialed in Oslo during the trip of [Jan Kral|CZ] to Norway.",
                    ["signing planned @Oslo", "visit planned @Oslo"],
                ),
            ],
            [
                (
                    "The deal was signed during the visit of [Jan Kral|CZ] to Bergen.",
                    ["signing held @Bergen", "visit held @Bergen"],
                ),
                ("The envoy invited investors to a meeting.", []),
            ],
        ),
    },
    "only meant to be opened": {
        "ru": (
            [
                ("Директор завода [Ян Краль|CZ] намерен открыть в Бергене сервисный центр.", []),
                ("Компания планирует открыть в Бергене сервисный центр, сообщил [Ян Краль|CZ].", []),
                ("Банк рассчитывает открыть в Риге филиал.", []),
            ],
            [
                (
                    "[Ян Краль|CZ] намерен открыть 5 июня в Бергене сервисный центр.",
                    ["other planned @Bergen 2025-06-05"],
                ),
            ],
        ),
        "kk": (
            [
                ("Зауыт директоры [Ян Краль|CZ] Бергенде орталық ашуға ниетті екенін айтты.", []),
                ("Компания Бергенде орталық ашуды жоспарлап отыр, деді [Ян Краль|CZ].", []),
                ("Банк Ригада филиал ашуды көздеп отыр.", []),
            ],
            [
                ("Бергенде 5 маусымда сервистік орталық ашылады.", ["other planned @Bergen 2025-06-05"]),
            ],
        ),
        "en": (
            [
                ("The plant's director, [Jan Kral|CZ], intends to open a service center in Bergen.", []),
                ("The company plans to open a service center in Bergen, [Jan Kral|CZ] said.", []),
                ("The bank hopes to open a branch in Riga.", []),
            ],
            [
                (
                    "[Jan Kral|CZ] plans to open a service center in Bergen on 5 June.",
                    ["other planned @Bergen 2025-06-05"],
                ),
            ],
        ),
    },
}
