"""Russian sentences of the genre, invented, with what they say."""

from __future__ import annotations

from .notation import Case

CASES = [
    Case(
        "Стороны обсудили вопросы взаимодействия в сфере туризма и здравоохранения.",
        "discuss",
        "society.tourism society.health",
    ),
    Case(
        "Министр Арман Сейтов заявил, что Астана готова нарастить поставки зерна.",
        "inform express_readiness",
        "agriculture",
    ),
    Case(
        "На встрече рассмотрены перспективы сотрудничества в области водородной энергетики.",
        "discuss",
        "energy.hydrogen",
    ),
    Case(
        "Лена Крузе подчеркнула важность верховенства права и защиты прав человека.",
        "appraise",
        "politics.rule_of_law politics.human_rights",
    ),
    Case(
        "Собеседники выразили обоюдную заинтересованность в запуске прямых авиарейсов.",
        "express_interest",
        "transport.aviation",
    ),
    Case(
        "По итогам переговоров подписан меморандум о сотрудничестве в сфере искусственного интеллекта.",
        "sign",
        "digital.ai",
        "memorandum=signed",
    ),
    Case("Казахстан и Эстония подписали соглашение о взаимном признании дипломов.", "sign", "", "treaty=signed"),
    Case(
        "Стороны договорились до конца 2032 года разработать дорожную карту по цифровизации таможни.",
        "agree",
        "digital economy.trade.barriers",
        "roadmap=under_negotiation",
    ),
    Case(
        "Президенты приняли совместное заявление о стратегическом партнёрстве.", "decide", "", "joint_statement=signed"
    ),
    Case(
        "Участники форума подписали 14 документов на общую сумму 2 млрд долларов.",
        "sign",
        "",
        "package_of_documents=signed",
    ),
    Case("Парламент ратифицировал соглашение о защите инвестиций.", "", "economy.investment", "treaty=ratified"),
    Case("Договор о транзите вступил в силу 1 марта 2030 года.", "", "transport.logistics", "treaty=in_force"),
    Case(
        "Идут переговоры о соглашении о свободной торговле.", "", "economy.trade.free_trade", "treaty=under_negotiation"
    ),
    Case("Таллин предложил заключить договор о социальном обеспечении.", "", "economy.employment", "treaty=proposed"),
    Case(
        "Министр сообщил, что в следующем месяце будет подписан протокол о пунктах пропуска.",
        "inform",
        "security.borders",
        "protocol=under_negotiation",
    ),
    Case(
        "Стороны подтвердили приверженность борьбе с изменением климата и переходу к «зелёной» экономике.",
        "commit",
        "green.climate green.transition",
    ),
    Case("Посол отметил динамичное развитие парламентской дипломатии.", "appraise", "politics.parliamentary"),
    Case("Отмечено, что за год открыто пять новых производств.", "note"),
    Case(
        "Это будет способствовать устойчивости цепочек поставок критически важного сырья.",
        "expect_effect",
        "economy.supply_chains economy.critical_materials",
    ),
    Case(
        "Реализация проекта позволит увеличить перевозки по Среднему коридору.",
        "expect_effect",
        "transport.middle_corridor",
    ),
    Case("Глава МИД Эстонии Карл Метс приветствовал инициативу Казахстана по Афганистану.", "welcome", ""),
    Case(
        "В ходе консультаций министры обменялись мнениями по ситуации вокруг Украины и положению в Афганистане.",
        "discuss",
        "politics.ukraine politics.afghanistan",
    ),
    Case(
        "Особое внимание уделено вопросам управления водными ресурсами и модернизации ирригации.",
        "discuss",
        "green.water",
    ),
    Case("Стороны высоко оценили итоги 3-го заседания совместной комиссии.", "appraise"),
    Case("Принято решение о создании рабочей группы по кибербезопасности.", "decide", "digital.cybersecurity"),
    Case("Премьер-министр поручил ускорить строительство железной дороги.", "", "transport.ports_roads"),
    Case(
        "«Мы намерены открыть филиал университета в Атырау», – сказал Карл Метс.",
        "express_readiness inform",
        "society.education",
    ),
    Case("Министр энергетики Болат Асанов провёл встречу с послом.", "", ""),
    Case(
        "Комитет по международным делам, обороне и безопасности одобрил проект соглашения о воздушном сообщении.",
        "decide",
        "transport.aviation",
        "treaty=under_negotiation",
    ),
    Case(
        "Стороны условились активизировать работу по противодействию терроризму и наркотрафику.",
        "agree",
        "security.terrorism security.drugs_crime",
    ),
    Case(
        "Достигнута договорённость о поставках сельхозпродукции на рынок Польши.",
        "agree",
        "economy.trade.agri_access",
        "understanding=reached",
    ),
    Case("Срок действия контракта на поставку урана истёк в 2029 году.", "", "energy.nuclear", "contract=expired"),
    Case("Конвенция временно применяется с января.", "", "", "treaty=provisionally_applied"),
    Case("Соглашение о партнёрстве парафировано в Таллине.", "", "", "treaty=initialled"),
]
