"""What is quoted, contrasted or said of a thing apart from what the text tells; what a bare word and a pronoun mean."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

BOUNDS: Book = {
    "outcome of a trip": {
        "ru": (
            [
                (
                    "На переговорах стороны обсудили итоги визита [Ян Краль|CZ] в Осло.",
                    ["negotiation held", "visit held @Oslo (background)"],
                ),
                (
                    "Министры обсудили на встрече то, что сделано из договорённостей, достигнутых в ходе "
                    "визита [Ян Краль|CZ] в Ригу.",
                    ["meeting held", "visit held @Riga (background)"],
                ),
                (
                    "На совещании рассмотрены результаты визита правительственной делегации в Берген.",
                    ["meeting held", "visit held @Bergen (background)"],
                ),
            ],
            [
                (
                    "По итогам визита [Ян Краль|CZ] в Осло подписано соглашение.",
                    ["visit held @Oslo", "signing held @Oslo"],
                )
            ],
        ),
        "kk": (
            [
                (
                    "Кездесуде тараптар [Ян Краль|CZ] Ослоға сапарының нәтижелерін талқылады.",
                    ["meeting held", "visit held @Oslo (background)"],
                ),
                (
                    "Келіссөзде тараптар [Ян Краль|CZ] Ригаға сапары кезінде қол жеткізілген уағдаластықтарды қарады.",
                    ["negotiation held", "visit held @Riga (background)"],
                ),
                (
                    "Кездесуде делегацияның Бергенге сапарының қорытындылары қаралды.",
                    ["meeting held", "visit held @Bergen (background)"],
                ),
            ],
            [
                (
                    "[Ян Краль|CZ] Ослоға сапары барысында келісімге қол қойды.",
                    ["visit held @Oslo", "signing held @Oslo"],
                )
            ],
        ),
        "en": (
            [
                (
                    "At the talks the sides reviewed the results of the visit of [Jan Kral|CZ] to Oslo.",
                    ["negotiation held", "visit held @Oslo (background)"],
                ),
                (
                    "During the meeting the ministers discussed the agreements reached during the visit of "
                    "[Jan Kral|CZ] to Riga.",
                    ["meeting held", "visit held @Riga (background)"],
                ),
                (
                    "At a meeting the officials considered the outcomes of the visit of a delegation to Bergen.",
                    ["meeting held", "visit held @Bergen (background)"],
                ),
            ],
            [
                (
                    "As a result of the visit of [Jan Kral|CZ] to Oslo the ministers signed an agreement.",
                    ["visit held @Oslo", "signing held @Oslo"],
                )
            ],
        ),
    },
    "quoted speech": {
        "ru": (
            [
                (
                    "«В 2030 году мы намерены довести поставки до миллиона тонн через порт "
                    "Ставангер», – сказал [Ян Краль|CZ] на брифинге.",
                    ["statement held"],
                ),
                (
                    "– В 2030 году мы намерены довести поставки до миллиона тонн, – сообщил на "
                    "пресс-конференции [Ян Краль|CZ].",
                    ["statement held"],
                ),
                (
                    "«К 1 июня поезда должны пойти из Бергена до самой границы», – отметил [Ян "
                    "Краль|CZ] в интервью газете.",
                    ["statement held"],
                ),
            ],
            [
                ("Форум «Осло – 2030» пройдёт 5 июня в Риге.", ["forum planned @Riga 2025-06-05"]),
            ],
        ),
        "kk": (
            [
                (
                    "«2030 жылы бұл көрсеткішті екі миллион тоннаға дейін жеткіземіз деп отырмыз», – "
                    "деді [Ян Краль|CZ] брифингте.",
                    ["statement held"],
                ),
                (
                    "– Келер жылы біз бұл жүкті Берген порты арқылы тасимыз, – деді [Ян Краль|CZ] "
                    "Ослода өткен баспасөз мәслихатында.",
                    ["statement held @Oslo"],
                ),
                (
                    "«Маусымның басында пойыздар Бергеннен шекараға дейін жүре бастайды», – деді [Ян "
                    "Краль|CZ] сұхбатында.",
                    ["statement held"],
                ),
            ],
            [
                ("«Осло – 2030» форумы 5 маусымда Ригада өтеді.", ["forum planned @Riga 2025-06-05"]),
            ],
        ),
        "en": (
            [
                (
                    '"Drip irrigation already works on 38,000 hectares, and we intend to bring that '
                    'to 150,000 hectares by 2030," [Jan Kral|CZ] said at a briefing.',
                    ["statement held"],
                ),
                (
                    '"Malta takes over the presidency on January 1, and the dialogue will be one of '
                    'our priorities," [Jan Kral|CZ] said in an interview.',
                    ["statement held"],
                ),
                (
                    'We will build it in 2027 in Stavanger for our partners," [Jan Kral|CZ] told a briefing in Riga.',
                    ["statement held @Riga"],
                ),
            ],
            [
                ('The "Oslo 2030" forum will be held in Riga on 5 June.', ["forum planned @Riga 2025-06-05"]),
            ],
        ),
    },
    "a bare word": {
        "ru": (
            [
                (
                    "Министр [Олег Вересов|BY] принял в Минске канцлера [Яна Краля|CZ]. Во встрече "
                    "участвовал посол [Иржи Кубин|CZ].",
                    ["meeting held @Minsk"],
                ),
                (
                    "Министр [Олег Вересов|BY] провёл переговоры с канцлером [Яном Кралем|CZ]. В "
                    "переговорах участвовал посол [Иржи Кубин|CZ].",
                    ["negotiation held"],
                ),
                (
                    "В Минске прошёл форум перевозчиков. В мероприятии приняли участие [Ян Краль|CZ] "
                    "и [Иржи Кубин|CZ].",
                    ["forum held @Minsk"],
                ),
                (
                    "Днём ранее гостя [Яна Краля|CZ] принял мэр [Олег Вересов|BY]. На встрече "
                    "присутствовал посол [Иржи Кубин|CZ].",
                    ["meeting held 2025-05-13"],
                ),
            ],
            [
                (
                    "Министр [Олег Вересов|BY] встретился с [Яном Кралем|CZ]. Позже он принял участие "
                    "во встрече с [Драганом Йовичем|RS] в Осло.",
                    ["meeting held @Oslo", "meeting held @Oslo"],
                ),
            ],
        ),
        "kk": (
            [
                (
                    "Бергенде қордың алтыншы отырысы өтті. Жиынға министр [Бақыт Сыдықов|KG] төрағалық етті.",
                    ["council_session held @Bergen #6"],
                ),
                (
                    "Осакада «Нарық» форумы өтті. Жиынға «Қазсауда» компаниясы мен қала үкіметі ұйытқы болды.",
                    ["forum held @Osaka"],
                ),
                (
                    "Министр [Марат Қарабай|KZ] елші [Ян Кральды|CZ] қабылдады. Кездесуге министр "
                    "[Иржи Кубин|CZ] қатысты.",
                    ["meeting held"],
                ),
            ],
            [
                (
                    "Министр [Марат Қарабай|KZ] елші [Ян Кральды|CZ] қабылдады. Кейін ол [Иржи "
                    "Кубинмен|CZ] кездесуге қатысты.",
                    ["meeting held", "meeting held"],
                ),
            ],
        ),
        "en": (
            [
                (
                    "[Jan Kral|CZ] received [Nils Berg|NO] in Oslo. The meeting was attended by "
                    "Ambassador [Omar Haddad|EG].",
                    ["meeting held @Oslo"],
                ),
                (
                    "[Jan Kral|CZ] received [Nils Berg|NO] in Oslo. Ambassador [Omar Haddad|EG] took "
                    "part in the meeting.",
                    ["meeting held @Oslo"],
                ),
                (
                    "[Jan Kral|CZ] held talks with [Nils Berg|NO]. Also present at the talks was "
                    "Ambassador [Omar Haddad|EG].",
                    ["negotiation held"],
                ),
            ],
            [
                (
                    "[Jan Kral|CZ] received [Nils Berg|NO] in Oslo. He later attended a meeting with "
                    "[Omar Haddad|EG] in Bergen.",
                    ["meeting held @Oslo", "meeting held @Bergen"],
                ),
            ],
        ),
    },
    "places of clauses and things": {
        "ru": (
            [
                (
                    "Министр провёл заседание комиссии в Тиране. Посла [Яна Краля|CZ] принял премьер "
                    "[Илир Дерви|AL], а в Дурресе открылось консульство.",
                    ["committee_session held @Tirana", "meeting held @Tirana", "other held @Durres"],
                ),
                ("Министры подписали договор, по которому в Оше построят завод.", ["signing held"]),
                ("[Ян Краль|CZ] встретился с [Нильсом Бергом|NO], чтобы обсудить дорогу в Оше.", ["meeting held"]),
                (
                    "В Актау министр [Ян Краль|CZ] и аким области, его коллега, [Асан Жолдас|KZ], "
                    "открыли учебный центр.",
                    ["other held @Aktau"],
                ),
            ],
            [
                ("Министры подписали соглашение о сотрудничестве в Риге.", ["signing held @Riga"]),
            ],
        ),
        "kk": (
            [
                (
                    "«Мұнай» компаниясы мен «Газ» концерні Бергендегі стансаның екінші кезегіне "
                    "қатысты келісімге қол қойды.",
                    ["signing held"],
                ),
                ("Тараптар Бергенде техника шығаратын зауыт салу жөнінде меморандумға қол қойды.", ["signing held"]),
                (
                    "Бергенде [Ян Краль|CZ] пен облыс әкімі, оның әріптесі, [Асан Жолдас|KZ] оқу орталығын ашты.",
                    ["other held @Bergen"],
                ),
            ],
            [
                ("Бергенде министрлер зауыт салу жөнінде меморандумға қол қойды.", ["signing held @Bergen"]),
                ("Бергендегі кездесуде меморандумға қол қойылды.", ["meeting held @Bergen", "signing held @Bergen"]),
            ],
        ),
        "en": (
            [
                (
                    "In Bergen, [Jan Kral|CZ] and the governor of the region, [Asan Joldas|KZ], "
                    "opened a training center.",
                    ["other held @Bergen"],
                ),
                (
                    "The two bodies signed a contract under which 320 operators will be trained at Tampere.",
                    ["signing held"],
                ),
                ("[Jan Kral|CZ] met [Nils Berg|NO] to discuss a loan for drinking water in Bergen.", ["meeting held"]),
            ],
            [
                ("The ministers signed a cooperation agreement in Tampere.", ["signing held @Tampere"]),
            ],
        ),
    },
    "told to the press": {
        "ru": (
            [
                ("На вопросы журналистов ответил министр [Ян Краль|CZ].", ["statement held"]),
                ("Министр [Ян Краль|CZ] ответил на вопросы прессы в Осло.", ["statement held @Oslo"]),
                ("Цены не вырастут, сообщил журналистам посол [Ян Краль|CZ].", ["statement held"]),
            ],
            [
                ("Министр [Ян Краль|CZ] ответил на вопросы депутатов.", []),
                ("Цены растут, сообщили журналисты телеканала.", []),
            ],
        ),
        "kk": (
            [
                ("Министр [Асан Жолдас|KZ] журналистердің сұрақтарына жауап берді.", ["statement held"]),
                ("Министр [Асан Жолдас|KZ] Ослода тілшілердің сұрақтарына жауап берді.", ["statement held @Oslo"]),
                ("Бағаның өспейтінін министр [Асан Жолдас|KZ] журналистерге айтты.", ["statement held"]),
            ],
            [
                ("Министр [Асан Жолдас|KZ] депутаттардың сұрақтарына жауап берді.", []),
            ],
        ),
        "en": (
            [
                (
                    "[Jan Kral|CZ] told reporters in Riga on Tuesday that prices would not rise.",
                    ["statement held @Riga 2025-05-13"],
                ),
                ("The ministers answered questions from the press.", ["statement held"]),
                (
                    "[Jan Kral|CZ] told journalists that prices would not rise. In an interview with "
                    "the Oslo Post [Jan Kral|CZ] spoke of trade.",
                    ["statement held", "statement held"],
                ),
            ],
            [
                ("A spokesperson told reporters that prices would not rise.", []),
                ("[Jan Kral|CZ] answered questions from deputies.", []),
            ],
        ),
    },
    "papers exchanged, papers told before": {
        "ru": (
            [
                (
                    "Стороны завершили работу над соглашением о визах. Его подпишут главы "
                    "внешнеполитических ведомств в Осло в июне.",
                    ["signing planned @Oslo 2025-06"],
                ),
                ("По завершении визита министры обменялись 9 документами.", ["signing held"]),
                ("Всего по итогам заседания оформлено 13 документов.", ["signing held"]),
            ],
            [
                ("Стороны обменялись мнениями о ходе выполнения соглашения.", []),
                ("За год банк оформил 2 400 кредитов.", []),
            ],
        ),
        "kk": (
            [
                ("Тараптар құжаттармен алмасты.", ["signing held"]),
                ("Министрлер Ослода құжат алмасты.", ["signing held @Oslo"]),
                ("[Ян Краль|CZ] пен [Нильс Берг|NO] меморандум алмасты.", ["signing held"]),
            ],
            [
                ("Тараптар мемлекеттік мәселелер туралы пікір алмасты.", []),
            ],
        ),
        "en": (
            [
                (
                    "The agreement itself, negotiated since 2019, was initialled in Riga in July 2022 "
                    "and is expected to be signed before the end of the year.",
                    ["signing held @Riga 2022-07 (background)", "signing planned @Riga 2025"],
                ),
                ("Nine contracts worth between $85 million and $90 million were concluded there.", ["signing held"]),
                (
                    "The text is ready. It will be signed by [Jan Kral|CZ] in Riga in June.",
                    ["signing planned @Riga 2025-06"],
                ),
                ("The rectors exchanged letters of intent.", ["signing held"]),
                (
                    "Nine documents were signed. Among the papers signed were a visa waiver and a plan.",
                    ["signing held"],
                ),
            ],
            [
                ("The ministers exchanged ideas about the agreement.", []),
            ],
        ),
    },
}
