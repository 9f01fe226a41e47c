"""What is opened, signed, handed over: by construction, the text and its events."""

from __future__ import annotations

from tests.understand.events.constructions.book import Book

DEEDS: Book = {
    "openings": {
        "ru": (
            [
                ("В Гомеле открылся завод тракторов.", ["other held @Gomel"]),
                ("[Олег Вересов|BY] открыл в понедельник консульство в Бергене.", ["other held @Bergen 2025-05-12"]),
                ("[Олег Вересов|BY] принял участие в открытии завода в Гомеле.", ["other held @Gomel"]),
                ("Консульство в Бергене откроется в июне.", ["other planned @Bergen 2025-06"]),
            ],
            [
                ("Через пять лет после запуска банк будет иметь 25 филиалов.", []),
                ("Банк открыл кредитную линию на 30 млн долларов.", []),
            ],
        ),
        "kk": (
            [
                ("Гомельде трактор зауыты ашылды.", ["other held @Gomel"]),
                ("[Ерлан Тасболатов|KZ] дүйсенбіде Бергенде консулдық ашты.", ["other held @Bergen 2025-05-12"]),
                ("Бергендегі консулдық маусымда ашылады.", ["other planned @Bergen 2025-06"]),
            ],
            [
                ("Баку мен Рига арасында рейс ашылады.", []),
            ],
        ),
        "en": (
            [
                ("A tractor plant opened in Gomel on Monday.", ["other held @Gomel 2025-05-12"]),
                ("[Jan Kowal|PL] opened a consulate in Bergen on Monday.", ["other held @Bergen 2025-05-12"]),
                ("The consulate in Bergen will open in June.", ["other planned @Bergen 2025-06"]),
            ],
            [
                ("The fund will have 25 branches five years after its launch.", []),
            ],
        ),
    },
    "signings": {
        "ru": (
            [
                (
                    "Стороны парафировали соглашение о свободной торговле в Риге 12 мая.",
                    ["signing held @Riga 2025-05-12"],
                ),
                (
                    "[Олег Вересов|BY] и [Иван Ракитов|RU] обменялись подписанными экземплярами договора.",
                    ["signing held"],
                ),
                ("Меморандум подписан в понедельник в Риге между двумя палатами.", ["signing held @Riga 2025-05-12"]),
            ],
            [
                ("Соглашение о зерне действует пять лет.", []),
            ],
        ),
        "kk": (
            [
                ("[Ерлан Тасболатов|KZ] пен [Нильс Берг|NO] қол қойылған құжаттармен алмасты.", ["signing held"]),
                ("Тараптар Ослода еркін сауда туралы келісімге қол қойды.", ["signing held @Oslo"]),
                ("Дүйсенбіде Ригада екі палата арасында меморандумға қол қойылды.", ["signing held @Riga 2025-05-12"]),
            ],
            [
                ("Астық туралы келісім бес жыл жұмыс істейді.", []),
            ],
        ),
        "en": (
            [
                (
                    (
                        "Under an agreement signed by the holding's chairman, [Jan Kowal|PL], and chief "
                        "executive [Nils Berg|NO], the company will own 49 percent of two plants."
                    ),
                    ["signing held"],
                ),
                (
                    "The companies' heads, [Jan Kowal|PL] and [Nils Berg|NO], exchanged signed copies in Riga.",
                    ["signing held @Riga"],
                ),
                ("The parties initialed a free trade agreement in Riga on May 12.", ["signing held @Riga 2025-05-12"]),
            ],
            [
                ("The agreement on grain runs for five years.", []),
            ],
        ),
    },
    "honors and credentials": {
        "ru": (
            [
                ("Посол вручил верительные грамоты королю в Осло.", ["ceremony held @Oslo"]),
                ("В понедельник в Осло [Олегу Вересову|BY] вручён орден Дружбы.", ["other held @Oslo 2025-05-12"]),
                ("[Олег Вересов|BY] награждён орденом Дружбы.", ["other held"]),
            ],
            [
                ("Орден Дружбы учреждён в 1972 году.", []),
            ],
        ),
        "kk": (
            [
                ("Елші сенім грамотасын Ослода корольге тапсырды.", ["ceremony held @Oslo"]),
                ("[Ерлан Тасболатов|KZ] Достық орденімен марапатталды.", ["other held"]),
                (
                    "Дүйсенбіде Ослода [Ерлан Тасболатовқа|KZ] Достық ордені табысталды.",
                    ["other held @Oslo 2025-05-12"],
                ),
            ],
            [
                ("Достық ордені 1995 жылы бекітілген.", []),
            ],
        ),
        "en": (
            [
                ("The ambassador presented his credentials to [Nils Berg|NO] in Oslo.", ["ceremony held @Oslo"]),
                (
                    "[Jan Kowal|PL] was awarded the Order of Friendship in Oslo on Monday.",
                    ["other held @Oslo 2025-05-12"],
                ),
                ("The king decorated [Jan Kowal|PL] with a medal in Oslo.", ["other held @Oslo"]),
            ],
            [
                ("The Order of Friendship was founded in 1972.", []),
            ],
        ),
    },
    "one of the documents signed": {
        "ru": (
            [
                (
                    (
                        "Подписано 12 документов, в том числе соглашение о рейсах. Подпись под соглашением "
                        "поставил министр [Ян Коваль|PL]."
                    ),
                    ["signing held"],
                ),
                (
                    (
                        "Стороны подписали семь документов, среди них меморандум о рыбе. Меморандум подписал "
                        "министр [Ян Коваль|PL]."
                    ),
                    ["signing held"],
                ),
                (
                    (
                        "В Осло подписаны три документа, включая договор о визах. Договор подписал министр [Ян "
                        "Коваль|PL]."
                    ),
                    ["signing held @Oslo"],
                ),
            ],
            [
                (
                    "Министры подписали меморандум о рыбе.\n[Ян Коваль|PL] подписал договор о визах.",
                    ["signing held", "signing held"],
                ),
            ],
        ),
        "kk": (
            [
                (
                    "Меморандумды қосқанда 12 құжатқа қол қойылды. Меморандумға [Нильс Берг|NO] қол қойды.",
                    ["signing held"],
                ),
                ("Жеті құжатқа қол қойылды. Құжаттарға [Нильс Берг|NO] қол қойды.", ["signing held"]),
                (
                    "Ослода меморандум мен тағы үш құжатқа қол қойылды. Меморандумға [Нильс Берг|NO] қол қойды.",
                    ["signing held @Oslo"],
                ),
            ],
            [
                (
                    "Министрлер меморандумға қол қойды.\n[Ян Коваль|PL] келісімшартқа қол қойды.",
                    ["signing held", "signing held"],
                ),
            ],
        ),
        "en": (
            [
                (
                    (
                        "Twelve documents were signed, including a visa agreement. [Jan Kowal|PL] put his "
                        "signature to the agreement."
                    ),
                    ["signing held"],
                ),
                (
                    (
                        "The sides signed seven documents, among them a memorandum on fish. [Jan Kowal|PL] "
                        "signed the memorandum."
                    ),
                    ["signing held"],
                ),
                (
                    (
                        "Three documents were signed in Oslo, including a treaty on visas. [Jan Kowal|PL] signed "
                        "the treaty."
                    ),
                    ["signing held @Oslo"],
                ),
            ],
            [
                (
                    "The ministers signed a memorandum on fish.\n[Jan Kowal|PL] signed a treaty on visas.",
                    ["signing held", "signing held"],
                ),
            ],
        ),
    },
    "openings of someday": {
        "ru": (
            [
                ("Компания откроет в Осло диагностический центр 5 июня.", ["other planned @Oslo 2025-06-05"]),
                ("В июне [Нильс Берг|NO] откроет в Осло завод.", ["other planned @Oslo 2025-06"]),
                ("Во вторник в Риге открылся завод.", ["other held @Riga 2025-05-13"]),
            ],
            [
                ("Компания обучит врачей и откроет в Осло диагностический центр.", []),
            ],
        ),
        "kk": (
            [
                ("Компания 5 маусымда Ослода орталық ашады.", ["other planned @Oslo 2025-06-05"]),
                ("Маусымда [Нильс Берг|NO] Ослода зауыт ашады.", ["other planned @Oslo 2025-06"]),
                ("Сейсенбіде Ригада зауыт ашылды.", ["other held @Riga 2025-05-13"]),
            ],
            [
                ("Ұлттық компания Ослода емдеу орталығын ашпақ.", []),
                ("Кәсіпорын Ослода орталық ашуға ниетті.", []),
            ],
        ),
        "en": (
            [
                ("The company will open a plant in Oslo on June 5.", ["other planned @Oslo 2025-06-05"]),
                ("In June [Nils Berg|NO] will open a plant in Oslo.", ["other planned @Oslo 2025-06"]),
                ("A plant opened in Riga on Tuesday.", ["other held @Riga 2025-05-13"]),
            ],
            [
                ("The company will train doctors and open a plant in Oslo.", []),
            ],
        ),
    },
}
