"""Kazakh sentences of the genre, invented, with what they say."""

from __future__ import annotations

from .notation import Case

CASES = [
    Case(
        "Тараптар туризм мен денсаулық сақтау саласындағы ынтымақтастықты талқылады.",
        "discuss",
        "society.tourism society.health",
    ),
    Case(
        "Министр Арман Сейітов Қазақстанның астық экспортын арттыруға дайын екенін жеткізді.",
        "express_readiness",
        "economy.trade.agri_access",
    ),
    Case("Кездесуде сутегі энергетикасы саласындағы жобалар қаралды.", "discuss", "energy.hydrogen"),
    Case(
        "Лена Крузе құқық үстемдігі мен адам құқықтарын қорғаудың маңызын атап өтті.",
        "appraise",
        "politics.rule_of_law politics.human_rights",
    ),
    Case("Тараптар тікелей әуе рейстерін ашуға қызығушылық танытты.", "express_interest", "transport.aviation"),
    Case(
        "Келіссөз қорытындысында жасанды интеллект саласындағы ынтымақтастық туралы меморандумға қол қойылды.",
        "sign",
        "digital.ai",
        "memorandum=signed",
    ),
    Case("Қазақстан мен Эстония дипломдарды өзара тану туралы келісімге қол қойды.", "sign", "", "treaty=signed"),
    Case(
        "Тараптар кеденді цифрландыру жөніндегі жол картасын 2032 жылға дейін әзірлеуге уағдаласты.",
        "agree",
        "digital economy.trade.barriers",
        "roadmap=under_negotiation",
    ),
    Case(
        "Президенттер стратегиялық әріптестік туралы бірлескен мәлімдеме қабылдады.",
        "decide",
        "",
        "joint_statement=signed",
    ),
    Case(
        "Форум қатысушылары жалпы құны 2 млрд доллар болатын 14 құжатқа қол қойды.",
        "sign",
        "",
        "package_of_documents=signed",
    ),
    Case(
        "Парламент инвестицияларды қорғау туралы келісімді ратификациялады.",
        "",
        "economy.investment",
        "treaty=ratified",
    ),
    Case("Транзит туралы шарт 2030 жылғы 1 наурызда күшіне енді.", "", "transport.logistics", "treaty=in_force"),
    Case(
        "Еркін сауда туралы келісім бойынша келіссөздер жүріп жатыр.",
        "",
        "economy.trade.free_trade",
        "treaty=under_negotiation",
    ),
    Case("Таллин әлеуметтік қорғау туралы шарт жасасуды ұсынды.", "", "economy.employment", "treaty=proposed"),
    Case(
        "Келесі айда өткізу пункттері туралы хаттамаға қол қойылады.",
        "",
        "security.borders",
        "protocol=under_negotiation",
    ),
    Case("Тараптар климаттың өзгеруіне қарсы күреске бейілді екенін растады.", "commit", "green.climate"),
    Case(
        "Елші парламенттік дипломатияның серпінді дамып келе жатқанын атап өтті.", "appraise", "politics.parliamentary"
    ),
    Case("Бір жылда бес жаңа өндіріс ашылғаны аталып өтті.", "note"),
    Case(
        "Бұл маңызы жоғары шикізаттың жеткізу тізбектерін нығайтуға ықпал етеді.",
        "expect_effect",
        "economy.supply_chains economy.critical_materials",
    ),
    Case("Жоба Орта дәліз арқылы тасымалды арттыруға мүмкіндік береді.", "expect_effect", "transport.middle_corridor"),
    Case("Эстонияның Сыртқы істер министрі Карл Метс Қазақстанның бастамасын құптады.", "welcome"),
    Case(
        "Министрлер Украинадағы ахуал мен Ауғанстандағы жағдай жөнінде пікір алмасты.",
        "discuss",
        "politics.ukraine politics.afghanistan",
    ),
    Case("Су ресурстарын басқару мәселелеріне ерекше назар аударылды.", "discuss", "green.water"),
    Case("Тараптар бірлескен комиссияның 3-отырысының қорытындысын жоғары бағалады.", "appraise"),
    Case("Киберқауіпсіздік жөніндегі жұмыс тобын құру туралы шешім қабылданды.", "decide", "digital.cybersecurity"),
    Case("Премьер-министр теміржол құрылысын жеделдетуді тапсырды.", "", "transport.ports_roads"),
    Case(
        "– Біз Атырауда университет филиалын ашуға ниеттіміз, – деді Карл Метс.",
        "express_readiness inform",
        "society.education",
    ),
    Case("Энергетика министрі Болат Асанов елшімен кездесті.", "", ""),
    Case(
        "Тараптар терроризм мен есірткі тасымалына қарсы жұмысты күшейтуге келісті.",
        "agree",
        "security.terrorism security.drugs_crime",
    ),
    Case("Уран жеткізу туралы келісімшарттың мерзімі 2029 жылы аяқталды.", "", "energy.nuclear", "contract=expired"),
    Case("Конвенция қаңтардан бері уақытша қолданылады.", "", "", "treaty=provisionally_applied"),
    Case("Әріптестік туралы келісім Таллинде парафталды.", "", "", "treaty=initialled"),
    Case("Карл Метс жобаның іске асатынына сенім білдірді.", "expect_effect"),
    Case("Бұл туралы министрліктің ресми өкілі Айгүл Омарова мәлім етті.", "inform"),
]
