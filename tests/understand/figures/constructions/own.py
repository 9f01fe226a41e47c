"""Whose figure it is where nobody else is told: the country of a guest, a body and its members, all the world."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

OWN: Book = {
    "the own country of a guest": {
        "ru": (
            [
                (
                    "Казахстан посетил министр Чили Пабло Ортега-Вальдес. Экспорт Казахстана в Чили – 5 млн долларов. "
                    "«Наша страна вывозит 40 тыс. тонн лосося», – сказал П. Ортега-Вальдес.",
                    "CL+KZ CL",
                ),
                (
                    "Министр Чили Пабло Ортега прибыл в Казахстан. Ортега сообщил, что его страна собрала "
                    "40 тыс. тонн винограда.",
                    "CL",
                ),
                (
                    "В Казахстан прибыл посол Чили в Китае Пабло Ортега. «Наша страна тратит на это 2 млрд долларов», "
                    "– отметил Ортега.",
                    "CL",
                ),
            ],
            [
                (
                    "Министр Казахстана Нурлан Ертаев посетил Чили. «Наша страна вывозит 40 тыс. тонн рыбы», "
                    "– сказал Ертаев.",
                    "CL+KZ",
                )
            ],
        ),
        "kk": (
            [
                (
                    "Қазақстанға Чили министрі Пабло Ортега келді. «Біздің ел 40 мың тонна балық экспорттайды», "
                    "– деді Ортега.",
                    "CL",
                ),
                (
                    "Чилидің Қазақстандағы елшісі Пабло Ортега айтты. «Біздің еліміз жылына 2 млн тонна мыс өндіреді»,"
                    " – деді П.Ортега.",
                    "CL",
                ),
                (
                    "Чили министрі Пабло Ортега Қазақстанға келді. – Біздің елде 19 млн адам тұрады, – деді Ортега.",
                    "CL",
                ),
            ],
            [
                (
                    "Қазақстан министрі Нұрлан Ертаев Чилиге барды. «Біздің ел 40 мың тонна балық экспорттайды», "
                    "– деді Ертаев.",
                    "CL+KZ",
                )
            ],
        ),
        "en": (
            [
                (
                    'Kazakhstan welcomed Chile\'s minister Pablo Ortega. "Our country exports 40,000 tons of salmon," '
                    "Ortega said.",
                    "CL",
                ),
                (
                    "Chile's minister Pablo Ortega came to Kazakhstan. Ortega said his country lost $40 million.",
                    "CL",
                ),
                (
                    "Chile's ambassador to Kazakhstan Pablo Ortega spoke. \"Our nation grows 2 million tons of "
                    'grapes," Ortega told reporters.',
                    "CL",
                ),
            ],
            [
                (
                    'Kazakhstan\'s minister Nurlan Yertayev visited Chile. "Our country exports 40,000 tons of fish," '
                    "Yertayev said.",
                    "CL+KZ",
                )
            ],
        ),
    },
    "the state at home with the body that it belongs to": {
        "ru": (
            [
                ("Казахстан отчитался. Торговля Казахстана со странами СНГ – 20 млрд долларов.", "CIS+KZ"),
                ("Казахстан отчитался. Экспорт в страны ЕАЭС составил 9 млрд долларов.", "EAEU+KZ"),
                ("Казахстан отчитался. На СНГ пришлось 20 % экспорта.", "CIS+KZ"),
            ],
            [("Казахстан отчитался. Взаимная торговля стран СНГ – 20 млрд долларов.", "CIS")],
        ),
        "kk": (
            [
                ("Қазақстан есеп берді. ТМД елдерімен сауда 20 млрд доллар болды.", "CIS+KZ"),
                ("Қазақстан есеп берді. ЕАЭО елдеріне экспорт 9 млрд долларға жетті.", "EAEU+KZ"),
                ("Қазақстан есеп берді. Қазақстанның ТМД-мен сауда айналымы – 20 млрд доллар.", "CIS+KZ"),
            ],
            [("Қазақстан есеп берді. ТМД елдерінің өзара саудасы – 20 млрд доллар.", "CIS")],
        ),
        "en": (
            [
                ("Kazakhstan reported. Trade with the CIS countries came to $20 billion.", "CIS+KZ"),
                ("Kazakhstan reported. Exports to the EAEU reached $9 billion.", "EAEU+KZ"),
                ("Kazakhstan reported. Kazakhstan's trade with the CIS – $20 billion.", "CIS+KZ"),
            ],
            [("Kazakhstan reported. Mutual trade of the CIS countries came to $20 billion.", "CIS")],
        ),
    },
    "a body that deals with another state": {
        "ru": (
            [
                ("ЕАЭС и Чили ведут переговоры. Взаимный оборот достиг 2 млрд долларов.", "CL+EAEU"),
                ("СНГ и Чили подводят итоги. Товарооборот вырос на 5 %.", "CIS+CL"),
                ("ЕАЭС и Чили сближаются. Пошлины снимут. Торговля выросла до 2 млрд долларов.", "CL+EAEU"),
            ],
            [("Казахстан – ЕАЭС – Чили. Казахстан ведёт переговоры. Товарооборот Казахстана вырос на 5 %.", "CL+KZ")],
        ),
        "kk": (
            [
                ("ЕАЭО мен Чили келіссөз жүргізді. Өзара сауда 2 млрд долларға жетті.", "CL+EAEU"),
                ("ТМД мен Чили қорытынды жасады. Тауар айналымы 5 пайызға өсті.", "CIS+CL"),
                ("ЕАЭО мен Чили жақындасты. Сауда көлемі 2 млрд доллар болды.", "CL+EAEU"),
            ],
            [("Қазақстан мен Чили келіссөз жүргізді. Қазақстан – ЕАЭО мүшесі. Сауда 5 пайызға өсті.", "CL+KZ")],
        ),
        "en": (
            [
                ("The EAEU and Chile held talks. Mutual trade reached $2 billion.", "CL+EAEU"),
                ("The CIS and Chile summed up the year. Trade turnover rose by 5%.", "CIS+CL"),
                ("The EAEU and Chile draw closer. Trade grew to $2 billion.", "CL+EAEU"),
            ],
            [("Kazakhstan and Chile held talks. Kazakhstan is in the EAEU. Trade rose by 5%.", "CL+KZ")],
        ),
    },
    "foreign investment of nobody named": {
        "ru": (
            [
                ("Казахстан и Чили ведут переговоры. Приток иностранных инвестиций за год – 4 млрд долларов.", "KZ"),
                ("Казахстан и Чили ведут переговоры. Прямые иностранные инвестиции выросли на 5 %.", "KZ"),
                ("Казахстан и Чили ведут переговоры. В 2024 году ПИИ составили 4 млрд долларов.", "KZ"),
            ],
            [("Казахстан и Чили ведут переговоры. Прямые инвестиции из Чили составили 4 млрд долларов.", "CL+KZ")],
        ),
        "kk": (
            [
                ("Қазақстан мен Чили кездесті. Шетелдік инвестиция 4 млрд долларға жетті.", "KZ"),
                ("Қазақстан мен Чили кездесті. Тікелей шетелдік инвестиция 5 пайызға өсті.", "KZ"),
                ("Қазақстан мен Чили кездесті. 2024 жылы елге 4 млрд доллар шетел инвестициясы тартылды.", "KZ"),
            ],
            [("Қазақстан мен Чили кездесті. Чили тікелей инвестициясы 4 млрд доллар болды.", "CL+KZ")],
        ),
        "en": (
            [
                ("Kazakhstan and Chile held talks. Foreign direct investment came to $4 billion.", "KZ"),
                ("Kazakhstan and Chile held talks. FDI rose by 5% in 2024.", "KZ"),
                ("Kazakhstan and Chile held talks. The inflow of foreign investment reached $4 billion.", "KZ"),
            ],
            [("Kazakhstan and Chile held talks. FDI from Chile came to $4 billion.", "CL+KZ")],
        ),
    },
    "the same amount told in another way": {
        "ru": (
            [
                ("Сербия закупила в Чили меди на 40 млн долларов, или 36 млн евро.", "CL+RS CL+RS"),
                ("Переводы из Чили в Сербию достигли 40 млн долларов, или 4 % всех поступлений.", "CL+RS CL+RS"),
                ("Чили взяла 40 тыс. тонн сербского зерна, то есть 20 % его экспорта.", "CL+RS CL+RS"),
            ],
            [("Сербия закупила в Чили меди на 40 млн долларов, Перу – на 36 млн евро.", "CL+RS PE+RS")],
        ),
        "kk": (
            [
                ("Сербия Чилиден 40 млн долларға, яғни 36 млн еуроға мыс сатып алды.", "CL+RS CL+RS"),
                ("Чилиге экспорт 40 млн доллар, яғни 4 пайыз болды. Сербия жариялады.", "CL+RS CL+RS"),
                ("Сербияның Чилиге экспорты 40 млн доллар, немесе 36 млн еуро.", "CL+RS CL+RS"),
            ],
            [("Сербияның Чилиге экспорты – 40 млн доллар, Перуге – 36 млн еуро.", "CL+RS PE+RS")],
        ),
        "en": (
            [
                ("Serbia bought copper from Chile for $40 million, or 36 million euros.", "CL+RS CL+RS"),
                ("Exports of Serbia to Chile came to $40 million, or 4 percent of the total.", "CL+RS CL+RS"),
                ("Chile took 40,000 tons of Serbian exports, that is 20 percent.", "CL+RS CL+RS"),
            ],
            [("Exports of Serbia to Chile came to $40 million, to Peru to 36 million euros.", "CL+RS PE+RS")],
        ),
    },
    "totals whose parts go abroad": {
        "ru": (
            [
                ("Сербия вывезла 700 тыс. тонн яблок, из которых 90 тыс. ушло в Чили.", "RS CL+RS"),
                ("Экспорт Сербии составил 40 млрд долларов, причём треть пришлась на Чили.", "RS CL+RS"),
                ("Внешний долг Сербии – 3 млрд долларов, из них треть – Чили.", "RS CL+RS"),
            ],
            [("Экспорт Сербии в Чили составил 40 млрд долларов, из них треть – медь.", "CL+RS CL+RS")],
        ),
        "kk": (
            [
                ("Сербияның сыртқы қарызы 3 млрд доллар, оның үштен бірі Чилиге тиесілі.", "RS CL+RS"),
                ("Сербия 700 мың тонна алма экспорттады, оның 90 мың тоннасы Чилиге кетті.", "RS CL+RS"),
                ("Сербияның импорты 40 млрд доллар болды, оның 5 миллиарды Чилиге тиесілі.", "RS CL+RS"),
            ],
            [("Сербияның Чилиге экспорты 40 млрд доллар болды, оның үштен бірі – мыс.", "CL+RS CL+RS")],
        ),
        "en": (
            [
                ("Serbia exported 700,000 tons of apples, of which 90,000 tons went to Chile.", "RS CL+RS"),
                ("Serbia exported services worth $691 million, with Chile taking 28 percent.", "RS CL+RS"),
                ("Serbian imports came to $40 billion, of which $5 billion came from Chile.", "RS CL+RS"),
            ],
            [("Exports of Serbia to Chile came to $40 million, of which a third was copper.", "CL+RS CL+RS")],
        ),
    },
    "what a state makes, uses or sells every year": {
        "ru": (
            [
                ("Казахстан и Чили ведут переговоры. Чили ежегодно вывозит 900 тыс. тонн лосося.", "CL"),
                ("Казахстан и Чили ведут переговоры. Чили ежегодно потребляет 9 млн тонн нефти.", "CL"),
                ("Казахстан и Чили ведут переговоры. Чили каждый год ввозит 2 млн тонн зерна.", "CL"),
            ],
            [("Казахстан и Чили ведут переговоры. Чили ежегодно ввозит из Казахстана 2 млн тонн зерна.", "CL+KZ")],
        ),
        "kk": (
            [
                ("Қазақстан мен Чили кездесті. Чили жыл сайын 900 мың тонна балық экспорттайды.", "CL"),
                ("Қазақстан мен Чили кездесті. Чили жыл сайын 2 млн тонна астық импорттайды.", "CL"),
                ("Қазақстан мен Чили кездесті. Чили жыл сайын 9 млн тонна мыс өндіреді.", "CL"),
            ],
            [("Қазақстан мен Чили кездесті. Чилиге жыл сайын 2 млн тонна астық экспортталады.", "CL+KZ")],
        ),
        "en": (
            [
                ("Kazakhstan and Chile held talks. Chile exports 900,000 tons of salmon every year.", "CL"),
                ("Kazakhstan and Chile held talks. Chile consumes 9 million tons of oil a year.", "CL"),
                ("Kazakhstan and Chile held talks. Chile annually imports 2 million tons of grain.", "CL"),
            ],
            [("Kazakhstan and Chile held talks. Chile annually imports 2 tons of tea from Kazakhstan.", "CL+KZ")],
        ),
    },
    "what is told of the country": {
        "ru": (
            [
                ("Казахстан и Чили ведут переговоры. Объём рынка лекарств республики – 2 млрд долларов.", "KZ"),
                ("Казахстан и Чили ведут переговоры. Внешний долг страны – 4 млрд долларов.", "KZ"),
                ("Казахстан и Чили ведут переговоры. Средняя зарплата в стране – 900 долларов.", "KZ"),
            ],
            [("Казахстан и Чили ведут переговоры. Стороны построят в стране завод за 2 млрд долларов.", "CL+KZ")],
        ),
        "kk": (
            [
                ("Қазақстан мен Чили кездесті. Елдегі дәрі нарығының көлемі 2 млрд доллар.", "KZ"),
                ("Қазақстан мен Чили кездесті. Елдің сыртқы қарызы 4 млрд доллар.", "KZ"),
                ("Қазақстан мен Чили кездесті. Елде орташа жалақы – 900 доллар.", "KZ"),
            ],
            [("Қазақстан мен Чили кездесті. Екі ел елде құны 2 млрд доллар зауыт салады.", "CL+KZ")],
        ),
        "en": (
            [
                ("Kazakhstan and Chile held talks. The country's drug market is valued at $2 billion.", "KZ"),
                ("Kazakhstan and Chile held talks. The country's public debt stands at $4 billion.", "KZ"),
                ("Kazakhstan and Chile held talks. The average wage in the country is $900.", "KZ"),
            ],
            [
                (
                    "Kazakhstan and Chile held talks. The two sides will build a plant in the country for $2 billion.",
                    "CL+KZ",
                )
            ],
        ),
    },
    "jobs at the plant of a firm from abroad": {
        "ru": (
            [
                ("Казахстан посетила делегация. Чилийская компания построит завод и создаст 70 рабочих мест.", "KZ"),
                ("Казахстан примет гостей. Чилийский холдинг откроет цех, где будет 300 рабочих мест.", "KZ"),
                ("Казахстан даст землю. На заводе чилийской фирмы появится 70 рабочих мест.", "KZ"),
            ],
            [("Казахстан и Чили. В Чили на заводе – 70 рабочих мест.", "CL")],
        ),
        "kk": (
            [
                ("Қазақстан жер береді. Чилилік компания зауыт салып, 70 жұмыс орнын ашады.", "KZ"),
                ("Қазақстан қонақ күтті. Чилилік холдинг цех ашады, онда 300 жұмыс орны болады.", "KZ"),
                ("Қазақстан жер береді. Чилилік фирма қойма салады, онда 70 жұмыс орны ашылады.", "KZ"),
            ],
            [("Қазақстан мен Чили. Чилиде 70 жұмыс орны ашылды.", "CL")],
        ),
        "en": (
            [
                ("Kazakhstan will give land. A Chilean company will build a plant with 70 jobs.", "KZ"),
                ("Kazakhstan hosted guests. A Chilean holding will create 300 jobs.", "KZ"),
                ("Kazakhstan will give land. The plant of the Chilean firm will bring 70 jobs.", "KZ"),
            ],
            [("Kazakhstan and Chile. In Chile the plant has 70 jobs.", "CL")],
        ),
    },
    "two states in one adjective": {
        "ru": (
            [
                ("Сербия помогает. Чилийско-сербский фонд поддержал 31 проект.", "CL+RS"),
                ("Сербия помогает. Сербско-чилийский фонд одобрил займы на 22 млн долларов.", "CL+RS"),
                ("Сербия помогает. В венгеро-сербском банке развития одобрены займы на 22 млн долларов.", "HU+RS"),
            ],
            [("Сербия помогает. Шведско-немецкая компания вложит 22 млн долларов.", "RS")],
        ),
        "kk": (
            [
                ("Қазақстан көмектеседі. Қазақ-венгр қоры 31 жобаны қолдады.", "HU+KZ"),
                ("Қазақстан көмектеседі. Серб-қазақ қоры 22 млн доллар несие берді.", "KZ+RS"),
                ("Қазақстан көмектеседі. Түрік-қазақ қоры 31 жобаға қаржы бөлді.", "KZ+TR"),
            ],
            [("Қазақстан көмектеседі. Швед-неміс компаниясы 22 млн доллар салады.", "KZ")],
        ),
        "en": (
            [
                ("Serbia helps. The Serbian-Chilean fund has backed 31 projects.", "CL+RS"),
                ("Serbia helps. The Hungarian-Serbian fund approved loans worth $22 million.", "HU+RS"),
                ("Serbia helps. The Chilean-Serbian Development Fund lent $22 million.", "CL+RS"),
            ],
            [("Serbia helps. A Swedish-German firm will invest $22 million.", "RS")],
        ),
    },
    "a share of what the state at home buys or sells anywhere": {
        "ru": (
            [
                ("Казахстан и Чили ведут переговоры. Наша страна импортирует 85 % лекарств.", "KZ"),
                ("Казахстан и Чили ведут переговоры. Казахстан импортирует 60 % овощей.", "KZ"),
                ("Казахстан и Чили ведут переговоры. Республика экспортирует 70 % муки.", "KZ"),
            ],
            [("Казахстан и Чили ведут переговоры. Импорт из Чили вырос на 60 %.", "CL+KZ")],
        ),
        "kk": (
            [
                ("Қазақстан мен Чили кездесті. Еліміз дәрінің 85 пайызын импорттайды.", "KZ"),
                ("Қазақстан мен Чили кездесті. Қазақстан көкөністің 60 пайызын импорттайды.", "KZ"),
                ("Қазақстан мен Чили кездесті. Республика ұнның 70 пайызын экспорттайды.", "KZ"),
            ],
            [("Қазақстан мен Чили кездесті. Чилиден импорт 60 пайызға өсті.", "CL+KZ")],
        ),
        "en": (
            [
                ("Kazakhstan and Chile held talks. The republic imports 85 percent of its drugs.", "KZ"),
                ("Kazakhstan and Chile held talks. Kazakhstan imports 60 percent of its vegetables.", "KZ"),
                ("Kazakhstan and Chile held talks. The republic exports 70 percent of its flour.", "KZ"),
            ],
            [("Kazakhstan and Chile held talks. Imports from Chile rose by 60 percent.", "CL+KZ")],
        ),
    },
    "a share of money told before": {
        "ru": (
            [
                ("Сербия получила 18 млрд долларов переводов. Две трети из них поступили из Чили.", "RS CL+RS"),
                ("Внешний долг Сербии – 18 млрд долларов. Треть из них – Чили.", "RS CL+RS"),
                ("Переводы в Сербию – 18 млрд долларов, из них половина – из Чили.", "RS CL+RS"),
            ],
            [("Сербия получила 18 млрд долларов переводов. Чили получила 5 млрд долларов.", "RS CL+RS")],
        ),
        "kk": (
            [
                ("Сербияның сыртқы қарызы 18 млрд доллар. Оның үштен бірі Чилиге тиесілі.", "RS CL+RS"),
                ("Сербияның сыртқы қарызы 18 млрд доллар, соның жартысы Чилиге тиесілі.", "RS CL+RS"),
                ("Сербияның мемлекеттік қарызы 18 млрд доллар, оның бестен бірі Чилиге тиесілі.", "RS CL+RS"),
            ],
            [("Сербияның сыртқы қарызы 18 млрд доллар. Чилидің сыртқы қарызы 5 млрд доллар.", "RS CL")],
        ),
        "en": (
            [
                ("Serbia received $18 billion in remittances. Two thirds of the money came from Chile.", "RS CL+RS"),
                ("Serbia received $18 billion in remittances. A third of it came from Chile.", "RS CL+RS"),
                ("Serbia received $18 billion in remittances. Half of it arrived from Chile.", "RS CL+RS"),
            ],
            [("Serbia received $18 billion in remittances. The debt of Chile is 30 percent of GDP.", "RS CL")],
        ),
    },
}
