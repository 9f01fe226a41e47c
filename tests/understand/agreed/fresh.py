"""Sentences written after the rules and never used to shape them: what a first reading is worth."""

from __future__ import annotations

from .notation import Case

RUSSIAN = [
    Case("Главы делегаций отметили исторический характер первого форума ректоров.", "appraise"),
    Case(
        "Обсуждены пути расширения железнодорожного сообщения и строительства сухого порта.",
        "discuss",
        "transport.ports_roads",
    ),
    Case(
        "Латвия заинтересована в увеличении транзита казахстанских грузов.", "express_interest", "transport.logistics"
    ),
    Case(
        "Министры подписали план мероприятий по развитию спорта на 2031–2033 годы.",
        "sign",
        "society.youth_sport",
        "programme=signed",
    ),
    Case(
        "По словам посла, соглашение о реадмиссии планируется подписать осенью.",
        "",
        "mobility.readmission",
        "treaty=under_negotiation",
    ),
    Case(
        "Стороны выразили удовлетворение ходом реализации совместных проектов в горнорудной отрасли.",
        "appraise",
        "economy.mining",
    ),
    Case("Бергер пообещал до конца года открыть визовый центр.", "commit"),
    Case(
        "Ожидается, что документ придаст импульс научному сотрудничеству.",
        "expect_effect expect_effect",
        "society.science",
    ),
    Case(
        "Посол рассказал о реформах в сфере образования и правосудия.",
        "inform",
        "society.education politics.rule_of_law",
    ),
    Case("Достигнутые ранее договорённости выполняются в срок.", "", "", "understanding=reached"),
    Case(
        "Казахстан выразил готовность поставлять в Европу литий и редкоземельные металлы.",
        "express_readiness",
        "economy.critical_materials",
    ),
    Case("Комиссия утвердила протокол очередного заседания.", "decide", "", "protocol=-"),
    Case("Президенты договорились упростить таможенные процедуры.", "agree", "economy.trade.barriers"),
    Case("Визит завершился подписанием девяти документов.", "", "", "package_of_documents=signed"),
    Case("Он поддержал предложение о создании инвестиционного фонда.", "welcome", "economy.investment"),
]
KAZAKH = [
    Case("Делегация басшылары ректорлардың алғашқы форумының тарихи маңызын атап өтті.", "appraise"),
    Case("Теміржол қатынасын кеңейту және құрғақ порт салу мәселелері талқыланды.", "discuss", "transport.ports_roads"),
    Case("Латвия қазақстандық жүк транзитін ұлғайтуға мүдделі.", "express_interest", "transport.logistics"),
    Case(
        "Министрлер спортты дамыту жөніндегі іс-қимыл жоспарына қол қойды.",
        "sign",
        "society.youth_sport",
        "programme=signed",
    ),
    Case(
        "Реадмиссия туралы келісімге күзде қол қою жоспарланып отыр.",
        "",
        "mobility.readmission",
        "treaty=under_negotiation",
    ),
    Case(
        "Тараптар тау-кен саласындағы бірлескен жобалардың жүзеге асуына қанағаттанушылық білдірді.",
        "appraise",
        "economy.mining",
    ),
    Case("Бергер жыл соңына дейін виза орталығын ашуға уәде берді.", "commit"),
    Case("Құжат ғылыми ынтымақтастыққа серпін береді деп күтіледі.", "expect_effect expect_effect", "society.science"),
    Case("Елші білім беру саласындағы реформалар туралы айтып берді.", "inform", "society.education"),
    Case("Бұрын қол жеткізілген уағдаластықтар уақытында орындалып жатыр.", "", "", "understanding=reached"),
    Case(
        "Қазақстан Еуропаға сирек металдарды жеткізуге әзір екенін білдірді.",
        "express_readiness",
        "economy.critical_materials",
    ),
    Case("Комиссия кезекті отырыстың хаттамасын бекітті.", "decide", "", "protocol=-"),
    Case("Президенттер кедендік рәсімдерді жеңілдетуге келісті.", "agree", "economy.trade.barriers"),
    Case("Сапар қорытындысында тоғыз құжатқа қол қойылды.", "sign", "", "package_of_documents=signed"),
    Case("Ол инвестициялық қор құру туралы ұсынысты қолдады.", "welcome", "economy.investment"),
]
ENGLISH = [
    Case("Heads of delegations noted the historic nature of the first rectors' forum.", "appraise"),
    Case("Ways to expand railway traffic and to build a dry port were discussed.", "discuss", "transport.ports_roads"),
    Case("Latvia is interested in increasing transit of Kazakh cargo.", "express_interest", "transport.logistics"),
    Case(
        "The ministers signed an action plan on sport for 2031–2033.", "sign", "society.youth_sport", "programme=signed"
    ),
    Case(
        "The readmission agreement is expected to be signed in autumn.",
        "",
        "mobility.readmission",
        "treaty=under_negotiation",
    ),
    Case("The sides expressed satisfaction with joint projects in mining.", "appraise", "economy.mining"),
    Case("Berger promised to open a visa center by the end of the year.", "commit"),
    Case("The document is expected to give an impetus to scientific cooperation.", "expect_effect", "society.science"),
    Case(
        "The ambassador spoke about reforms in education and the judiciary.",
        "inform",
        "society.education politics.rule_of_law",
    ),
    Case("The understandings reached earlier are being implemented on time.", "", "", "understanding=reached"),
    Case(
        "Kazakhstan expressed readiness to supply lithium and rare earths to Europe.",
        "express_readiness",
        "economy.critical_materials",
    ),
    Case("The commission approved the protocol of its regular session.", "decide", "", "protocol=-"),
    Case("The presidents agreed to simplify customs procedures.", "agree", "economy.trade.barriers"),
    Case("The visit ended with the signing of nine documents.", "", "", "package_of_documents=signed"),
    Case("He supported the proposal to set up an investment fund.", "welcome", "economy.investment"),
]
