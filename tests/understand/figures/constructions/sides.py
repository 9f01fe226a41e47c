"""Areas told by what the whole text is about: the text and the areas of each figure, "IT+KZ" for two sides."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

SIDES: Book = {
    "parts of an investment": {
        "ru": (
            [
                (
                    "Казахстан привлёк инвестиции. Из инвестиций 5 млрд долларов пришлось на Чили, 2 млрд – на Перу.",
                    "CL+KZ KZ+PE",
                ),
                (
                    "Казахстан подсчитал приток инвестиций. Чили вложила 5 млрд долларов, Перу – 2 млрд долларов.",
                    "CL+KZ KZ+PE",
                ),
                (
                    "Казахстан назвал инвесторов. Приток инвестиций из Чили составил 5 млрд долларов, из Перу – 2 "
                    "млрд.",
                    "CL+KZ KZ+PE",
                ),
            ],
            [("Казахстан назвал инвесторов. Приток инвестиций составил 5 млрд долларов.", "KZ")],
        ),
        "kk": (
            [
                (
                    "Қазақстан инвестиция тартты. Тікелей инвестицияның 5 миллиард доллары Чилиге, 2 миллиард "
                    "доллары Перуге тиесілі.",
                    "CL+KZ KZ+PE",
                ),
                (
                    "Қазақстан инвесторларды атады. Инвестиция көлемі Чилиден 5 млрд доллар, Перуден 2 млрд "
                    "доллар болды.",
                    "CL+KZ KZ+PE",
                ),
                (
                    "Қазақстан инвестицияны есептеді. Инвестиция ағыны Чилиден 5 млрд доллар, "
                    "Перуден 2 млрд доллар болды.",
                    "CL+KZ KZ+PE",
                ),
            ],
            [("Қазақстан инвестиция туралы айтты. Инвестиция көлемі 5 млрд доллар болды.", "KZ")],
        ),
        "en": (
            [
                (
                    "Kazakhstan attracted investment. Of the investment, $5 billion came from Chile and $2 "
                    "billion from Peru.",
                    "CL+KZ KZ+PE",
                ),
                (
                    "Kazakhstan named its investors. Investment from Chile was $5 billion, from Peru $2 billion.",
                    "CL+KZ KZ+PE",
                ),
                (
                    "Kazakhstan counted investment. Foreign direct investment of $5 billion came from Chile, $2 "
                    "billion from Peru.",
                    "CL+KZ KZ+PE",
                ),
            ],
            [("Kazakhstan named its investors. Investment was $5 billion.", "KZ")],
        ),
    },
    "two regions": {
        "ru": (
            [
                (
                    "В Осло прошёл саммит Центральная Азия – ССАГПЗ. Товарооборот двух регионов составил 3 млрд "
                    "долларов.",
                    "CA+GCC",
                ),
                (
                    "Страны Центральной Азии и ЕС ищут пути. Торговля между двумя регионами достигла 5 млрд евро. "
                    "Выступил министр Казахстана.",
                    "CA+EU",
                ),
                (
                    "Казахстан принял гостей из Центральной Азии и ЕС. Товарооборот обоих регионов вырос на 5 %.",
                    "CA+EU",
                ),
            ],
            [("Страны Центральной Азии и ЕС ищут пути. Экспорт Казахстана составил 5 млрд евро.", "EU+KZ")],
        ),
        "kk": (
            [
                (
                    "Орталық Азия мен Еуропалық Одақ кездесті. Қазақстан министрі сөйледі. Екі өңірдің тауар "
                    "айналымы 5 млрд еуроға жетті.",
                    "CA+EU",
                ),
                (
                    "Қазақстан Орталық Азия – ЕО саммитіне қатысты. Екі аймақ арасындағы сауда 5 млрд еуро болды.",
                    "CA+EU",
                ),
                ("Қазақстан Орталық Азия мен ЕО жиынын өткізді. Екі өңірдің саудасы 5 пайызға өсті.", "CA+EU"),
            ],
            [("Қазақстан Орталық Азия мен ЕО жиынын өткізді. Қазақстан экспорты 5 млрд еуро болды.", "EU+KZ")],
        ),
        "en": (
            [
                (
                    "Oslo hosted the Central Asia – GCC summit. Trade between the two regions came to $3 billion.",
                    "CA+GCC",
                ),
                (
                    "Central Asia and the EU met. A minister of Kazakhstan spoke. Trade of both regions reached 5 "
                    "billion euros.",
                    "CA+EU",
                ),
                (
                    "Kazakhstan received guests of Central Asia and the EU. Trade between the two regions grew by 5%.",
                    "CA+EU",
                ),
            ],
            [("Central Asia and the EU met. Exports of Kazakhstan reached 5 billion euros.", "EU+KZ")],
        ),
    },
    "the two countries, one by an adjective": {
        "ru": (
            [
                (
                    "Министр торговли Казахстана принял посла. В беседе участвовал чилийский министр. "
                    "Товарооборот двух стран достиг 4 млрд долларов.",
                    "CL+KZ",
                ),
                (
                    "Министр Казахстана принял гостей. Приехал перуанский коллега. Товарооборот между двумя "
                    "странами – 2 млрд долларов.",
                    "KZ+PE",
                ),
                (
                    "Казахстан ищет рынки. Выступил чилийский министр. Взаимная торговля двух стран составила 3 "
                    "млрд долларов.",
                    "CL+KZ",
                ),
            ],
            [("Казахстан ищет рынки. Выступил чилийский министр. Экспорт составил 3 млрд долларов.", "KZ")],
        ),
        "kk": (
            [
                (
                    "Қазақстанның министрі қонақ қабылдады. Перу министрі де сөйледі. Екі ел арасындағы тауар "
                    "айналымы 2 млрд доллар болды.",
                    "KZ+PE",
                ),
                (
                    "Қазақстан нарық іздейді. Чили министрі сөз сөйледі. Екі елдің тауар айналымы 3 млрд долларға "
                    "жетті.",
                    "CL+KZ",
                ),
                (
                    "Қазақстанның сауда министрі сөйледі. Оған Чили министрі жауап берді. Екі ел арасындағы сауда "
                    "4 млрд доллар болды.",
                    "CL+KZ",
                ),
            ],
            [("Қазақстан нарық іздейді. Астық экспорты 3 млрд доллар болды.", "KZ")],
        ),
        "en": (
            [
                (
                    "The trade minister of Kazakhstan received guests. A Chilean minister spoke. Trade between "
                    "the two countries reached $4 billion.",
                    "CL+KZ",
                ),
                (
                    "Kazakhstan looks for markets. A Peruvian minister spoke. Mutual trade of the two countries "
                    "was $3 billion.",
                    "KZ+PE",
                ),
                (
                    "Ministers of Kazakhstan spoke. Their Chilean colleague replied. Trade between the two "
                    "countries was $2 billion.",
                    "CL+KZ",
                ),
            ],
            [("Kazakhstan looks for markets. A Chilean minister spoke. Exports came to $3 billion.", "KZ")],
        ),
    },
    "what is only crossed": {
        "ru": (
            [
                ("Чили и Перу провели переговоры. Грузы идут через Боливию. Торговля выросла на 9 %.", "CL+PE"),
                ("Торговля Чили и Перу через боливийскую территорию достигла 40 млн долларов.", "CL+PE"),
                ("Чили и Перу обсудили путь через Боливию. Товарооборот составил 40 млн долларов.", "CL+PE"),
            ],
            [("Перевозки через Боливию составили 4 млн тонн.", "BO")],
        ),
        "kk": (
            [
                ("Чили мен Перу саудасы 40 млн долларға жетті, жол Боливия арқылы өтеді.", "CL+PE"),
                ("Чили мен Перу саудасы Боливия аумағы арқылы 40 млн долларға жетті.", "CL+PE"),
                ("Чили мен Перу келіссөз жүргізді. Жол Боливия арқылы өтеді. Тауар айналымы 40 млн доллар.", "CL+PE"),
            ],
            [("Боливия арқылы 4 млн тонна жүк тасымалданды.", "BO")],
        ),
        "en": (
            [
                ("Chile and Peru held talks on the route through Bolivia. Trade rose 9 percent.", "CL+PE"),
                ("Trade between Chile and Peru via Bolivian territory reached $40 million.", "CL+PE"),
                ("Chile and Peru held talks. Goods go via Bolivia. Bilateral trade was $40 million.", "CL+PE"),
            ],
            [("Transit through Bolivia came to 4 million tons.", "BO")],
        ),
    },
    "all states of a region": {
        "ru": (
            [
                ("Лидеры Центральной Азии встретились в Хиве. Взаимная торговля пяти стран – 9 млрд долларов.", "CA"),
                ("Встреча глав Центральной Азии. Перевозки между странами региона выросли на 9 %.", "CA"),
                ("Страны Центральной Азии сближаются. Внутрирегиональная торговля достигла 9 млрд долларов.", "CA"),
            ],
            [("Чили и Перу встретились в Хиве. Взаимная торговля двух стран – 9 млрд долларов.", "CL+PE")],
        ),
        "kk": (
            [
                ("Орталық Азия басшылары кездесті. Бес елдің өзара саудасы 9 млрд доллар болды.", "CA"),
                ("Орталық Азия басшылары кездесті. Өңір елдерінің тауар айналымы 9 пайызға өсті.", "CA"),
                ("Орталық Азия жақындап келеді. Өңірішілік сауда 9 млрд долларға жетті.", "CA"),
            ],
            [("Чили мен Перу басшылары кездесті. Екі елдің өзара саудасы 9 млрд доллар болды.", "CL+PE")],
        ),
        "en": (
            [
                ("Leaders of Central Asia met. Mutual trade of the five countries was $9 billion.", "CA"),
                ("Leaders of Central Asia met. Freight between the countries of the region rose 9 percent.", "CA"),
                ("Central Asia grows closer. Intra-regional trade reached $9 billion.", "CA"),
            ],
            [("Leaders of Chile and Peru met. Mutual trade of the two countries was $9 billion.", "CL+PE")],
        ),
    },
    "freight between two sides": {
        "ru": (
            [
                ("Чили и Перу провели переговоры. Грузоперевозки выросли на 9 %.", "CL+PE"),
                ("Чили и Перу провели переговоры. Перевезено 4 млн тонн грузов.", "CL+PE"),
                ("Чили и Перу провели переговоры. Объём перевозок составил 4 млн тонн.", "CL+PE"),
            ],
            [("Чили и Перу провели переговоры. По этому коридору перевезено 4 млн тонн грузов.", "CL")],
        ),
        "kk": (
            [
                ("Чили мен Перу келіссөз жүргізді. Жүк тасымалы 9 пайызға өсті.", "CL+PE"),
                ("Чили мен Перу келіссөз жүргізді. 4 млн тонна жүк тасымалданды.", "CL+PE"),
                ("Чили мен Перу келіссөз жүргізді. Тасымал көлемі 4 млн тоннаға жетті.", "CL+PE"),
            ],
            [("Чили мен Перу келіссөз жүргізді. Бұл дәлізбен 4 млн тонна жүк тасымалданды.", "CL")],
        ),
        "en": (
            [
                ("Chile and Peru held talks. Freight traffic rose 9 percent.", "CL+PE"),
                ("Chile and Peru held talks. Freight volume came to 4 million tons.", "CL+PE"),
                ("Chile and Peru held talks. Cargo shipments reached 4 million tons.", "CL+PE"),
            ],
            [("Chile and Peru held talks. Freight along this corridor came to 4 million tons.", "CL")],
        ),
    },
    "a figure without a head of its own": {
        "ru": (
            [
                ("В Чили работают 230 перуанских компаний; годом раньше их было 19.", "CL+PE CL+PE"),
                ("В Чили работают 230 перуанских компаний, активны из них 40.", "CL+PE CL+PE"),
                ("В Чили открыто 40 предприятий с перуанским капиталом, годом раньше – 30.", "CL+PE CL+PE"),
            ],
            [("В Чили работают 230 перуанских компаний. Население Боливии – 12 млн человек.", "CL+PE BO")],
        ),
        "kk": (
            [
                ("Чилиде 230 перулік компания бар, соның 40-ы белсенді.", "CL+PE CL+PE"),
                ("Чилиде 230 перулік компания жұмыс істейді. Олардың саны 2018 жылы 19 болған.", "CL+PE CL+PE"),
                ("Чилиде Перу капиталымен 40 кәсіпорын бар, былтыр 30 болатын.", "CL+PE CL+PE"),
            ],
            [("Чилиде 230 перулік компания бар. Боливия экономикасы 4 пайызға өсті.", "CL+PE BO")],
        ),
        "en": (
            [
                ("There are 230 Peruvian companies in Chile, of which 19 are banks.", "CL+PE CL+PE"),
                ("There are 230 Peruvian companies in Chile, compared with 19 in 2018.", "CL+PE CL+PE"),
                ("Chile has 40 companies with Peruvian capital, up from 30 in 2018.", "CL+PE CL+PE"),
            ],
            [("There are 230 Peruvian companies in Chile. Bolivia's economy grew 4 percent.", "CL+PE BO")],
        ),
    },
    "people by the name of their state": {
        "ru": (
            [
                ("Чили и Перу провели переговоры. Приехали 40 тысяч чилийцев.", "CL+PE"),
                ("Чили и Перу провели переговоры. За год побывали 51,3 тысячи чилийцев.", "CL+PE"),
                ("Казахстан и Чили провели переговоры. Отдохнули 90 тысяч казахстанцев.", "CL+KZ"),
            ],
            [("Чили и Перу провели переговоры. Чили приняла 40 тысяч туристов.", "CL")],
        ),
        "kk": (
            [
                ("Чили мен Перу келіссөз жүргізді. 40 мың чилилік келіп демалды.", "CL+PE"),
                ("Қазақстан мен Чили келіссөз жүргізді. Онда 90 мың қазақстандық демалды.", "CL+KZ"),
                ("Қазақстан мен Перу келіссөз жүргізді. Былтыр 5 мың қазақстандық барды.", "KZ+PE"),
            ],
            [("Чили мен Перу келіссөз жүргізді. Чили 40 мың турист қабылдады.", "CL")],
        ),
        "en": (
            [
                ("Chile and Peru held talks. Some 40,000 Chileans came on holiday.", "CL+PE"),
                ("Kazakhstan and Chile held talks. Some 90,000 Kazakhs visited the beaches.", "CL+KZ"),
                ("Kazakhstan and Peru held talks. Last year 5,000 Kazakhs visited.", "KZ+PE"),
            ],
            [("Chile and Peru held talks. Chile welcomed 40,000 tourists.", "CL")],
        ),
    },
}
