"""What is agreed to be held or never was, what is part of a visit or of a series, who signs what."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

AGREED: Book = {
    "agreed to be held": {
        "ru": (
            [
                (
                    "[Ян Краль|CZ] и [Нильс Берг|NO] договорились о проведении в Риге в сентябре "
                    "второго заседания рабочей группы.",
                    ["committee_session planned @Riga 2025-09 #2"],
                ),
                (
                    "Стороны договорились о проведении второго заседания рабочей группы в Риге в сентябре.",
                    ["committee_session planned @Riga 2025-09 #2"],
                ),
                (
                    "Соглашение о визах будет парафировано на саммите в Риге в июле.",
                    ["signing planned @Riga 2025-07", "summit planned @Riga 2025-07"],
                ),
            ],
            [
                ("Стороны договорились о проведении форума.", []),
            ],
        ),
        "kk": (
            [
                (
                    "Тараптар қыркүйекте Ригада жұмыс тобының үшінші отырысын өткізуге келісті.",
                    ["committee_session planned @Riga 2025-09 #3"],
                ),
                (
                    "[Ян Краль|CZ] мен [Нильс Берг|NO] маусымда Ослода форум өткізуге уағдаласты.",
                    ["forum planned @Oslo 2025-06"],
                ),
                (
                    "Виза туралы келісімге шілдеде Ригада өтетін саммитте қол қойылады.",
                    ["signing planned @Riga 2025-07", "summit planned @Riga 2025-07"],
                ),
            ],
            [
                ("Тараптар форум өткізу мүмкіндігін талқылады.", []),
            ],
        ),
        "en": (
            [
                (
                    "The parties agreed on holding the second session of the working group in Riga in September.",
                    ["committee_session planned @Riga 2025-09 #2"],
                ),
                ("The ministers agreed on convening a conference in Oslo in June.", ["forum planned @Oslo 2025-06"]),
                (
                    "An agreement on visas will be initialled at the summit in Riga in July.",
                    ["signing planned @Riga 2025-07", "summit planned @Riga 2025-07"],
                ),
            ],
            [
                ("The parties discussed holding a forum.", []),
            ],
        ),
    },
    "planned and never held": {
        "ru": (
            [
                ("Заседание комиссии планировалось на май, но не состоялось.", ["committee_session cancelled 2025-05"]),
                ("Форум был намечен на 3 мая, но не прошёл.", ["forum cancelled 2025-05-03"]),
                ("Встреча ожидалась в мае, но так и не состоялась.", ["meeting cancelled 2025-05"]),
            ],
            [
                ("Заседание комиссии планировалось на май и прошло в Осло.", ["committee_session held @Oslo 2025-05"]),
            ],
        ),
        "kk": (
            [
                (
                    "Отырыс мамырға жоспарланған еді, бірақ ауа райына байланысты өтпеді.",
                    ["council_session cancelled 2025-05"],
                ),
                ("Форум 3 мамырға белгіленген еді, бірақ өтпеді.", ["forum cancelled 2025-05-03"]),
                (
                    "Комиссияның отырысы сәуірге жоспарланған болатын, алайда өтпеді.",
                    ["committee_session cancelled 2025-04"],
                ),
            ],
            [
                ("Мамырға жоспарланған отырыс Ослода өтті.", ["council_session held @Oslo 2025-05"]),
            ],
        ),
        "en": (
            [
                ("The session was planned for May but did not take place.", ["council_session cancelled 2025-05"]),
                ("The forum was scheduled for 3 May but was not held.", ["forum cancelled 2025-05-03"]),
                ("The meeting was expected in May but did not take place.", ["meeting cancelled 2025-05"]),
            ],
            [
                ("The session planned for May took place in Oslo.", ["council_session held @Oslo 2025-05"]),
            ],
        ),
    },
    "part of a visit": {
        "ru": (
            [
                (
                    "Делегация во главе с [Яном Кралем|CZ] на этой неделе находится в Осло.",
                    ["visit ongoing @Oslo 2025-05-12/2025-05-18"],
                ),
                ("В первый день визита стороны заключили семь контрактов на 40 млн долларов.", ["signing held"]),
                (
                    "[Ян Краль|CZ] прилетел в Ригу в воскресенье; в аэропорту его встречал [Нильс Берг|NO].",
                    ["visit ongoing @Riga 2025-05-11"],
                ),
            ],
            [
                ("День города отметили в Осло.", []),
            ],
        ),
        "kk": (
            [
                (
                    "Сапардың алғашқы күні тараптар құны 40 млн доллар болатын жеті келісімшартқа қол қойды.",
                    ["signing held"],
                ),
                (
                    "[Ян Краль|CZ] жексенбіде Ригаға ұшып келді; оны әуежайда [Нильс Берг|NO] қарсы алды.",
                    ["visit ongoing @Riga 2025-05-11"],
                ),
                ("[Ян Краль|CZ] бастаған делегация осы аптада Ослода жүр.", ["visit held @Oslo 2025-05-12/2025-05-18"]),
            ],
            [
                ("Қала күні Ослода аталып өтті.", []),
            ],
        ),
        "en": (
            [
                (
                    "[Jan Kral|CZ] flew into Riga late on Sunday and was met at the airport by [Nils Berg|NO].",
                    ["visit ongoing @Riga 2025-05-11"],
                ),
                (
                    "On the first day of the visit the parties concluded seven contracts worth $40 million.",
                    ["signing held"],
                ),
                (
                    "The delegation led by [Jan Kral|CZ] is in Oslo this week.",
                    ["visit ongoing @Oslo 2025-05-12/2025-05-18"],
                ),
            ],
            [
                ("The airport met all targets.", []),
                ("The minister said that the new road would meet the needs of farmers.", []),
            ],
        ),
    },
    "meetings of series": {
        "ru": (
            [
                (
                    "Сегодня в Риге начинает работу четвёртая министерская встреча Балтийского диалога.",
                    ["meeting held @Riga 2025-05-14 #4"],
                ),
                ("В Осло прошла вторая министерская встреча.", ["meeting held @Oslo #2"]),
                ("Третья министерская встреча состоится в Риге в июне.", ["meeting planned @Riga 2025-06 #3"]),
            ],
            [
                ("В Осло прошла вторая за год встреча [Яна Краля|CZ] и [Нильса Берга|NO].", ["meeting held @Oslo"]),
            ],
        ),
        "kk": (
            [
                (
                    "Бүгін Ригада Балтық диалогының төртінші министрлік кездесуі басталды.",
                    ["meeting held @Riga 2025-05-14 #4"],
                ),
                ("Ослода екінші министрлік кездесу өтті.", ["meeting held @Oslo #2"]),
                ("Үшінші министрлік кездесу маусымда Ригада өтеді.", ["meeting planned @Riga 2025-06 #3"]),
            ],
            [
                ("Ослода [Ян Краль|CZ] мен [Нильс Бергтің|NO] екінші кездесуі өтті.", ["meeting held @Oslo"]),
            ],
        ),
        "en": (
            [
                (
                    "The fourth ministerial meeting of the Baltic Dialogue gets under way in Riga today.",
                    ["meeting held @Riga 2025-05-14 #4"],
                ),
                ("The second ministerial meeting was held in Oslo.", ["meeting held @Oslo #2"]),
                ("The third ministerial meeting will be held in Riga in June.", ["meeting planned @Riga 2025-06 #3"]),
            ],
            [
                ("[Jan Kral|CZ] and [Nils Berg|NO] held their second meeting in Oslo.", ["meeting held @Oslo"]),
            ],
        ),
    },
    "signings of different bodies": {
        "ru": (
            [
                (
                    "Министры подписали план. Затем [Ян Краль|CZ] и [Нильс Берг|NO] подписали меморандум о зерне.",
                    ["signing held", "signing held"],
                ),
                ("Подписан договор о визах. Подписан и меморандум о зерне.", ["signing held", "signing held"]),
                ("Первое соглашение о займах подписано в 1993 году.", ["signing held 1993 (background)"]),
            ],
            [
                ("В Осло подписан договор о визах. Договор подписали министры.", ["signing held @Oslo"]),
            ],
        ),
        "kk": (
            [
                (
                    "Министрлер жоспарға қол қойды. Кейін [Ян Краль|CZ] мен [Нильс Берг|NO] меморандум жасасты.",
                    ["signing held", "signing held"],
                ),
                (
                    "Виза туралы шартқа қол қойылды. Кейін астық туралы меморандумға да қол қойылды.",
                    ["signing held", "signing held"],
                ),
                ("Ослода компаниялар құны 5 млн еуро болатын келісім жасады.", ["signing held @Oslo"]),
            ],
            [
                ("Ослода виза туралы шартқа қол қойылды. Шартқа министрлер қол қойды.", ["signing held @Oslo"]),
            ],
        ),
        "en": (
            [
                (
                    "The ministers signed a plan. Then [Jan Kral|CZ] and [Nils Berg|NO] concluded a "
                    "memorandum on grain in Oslo.",
                    ["signing held @Oslo", "signing held @Oslo"],
                ),
                (
                    "A treaty on visas was signed. A memorandum on grain was signed as well.",
                    ["signing held", "signing held"],
                ),
                ("In Oslo the firms struck a deal worth 5 million euros.", ["signing held @Oslo"]),
            ],
            [
                (
                    "A treaty on visas was signed in Oslo. The treaty was signed by the ministers.",
                    ["signing held @Oslo"],
                ),
            ],
        ),
    },
}
