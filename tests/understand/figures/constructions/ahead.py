"""What is to come by a time, and growth told by its noun, by construction: the text and the kind of each figure."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

AHEAD: Book = {
    "what a lender means to bring to an amount by a time": {
        "ru": (
            [
                ("Банк намерен выделить республике не менее 500 млн евро до 2029 года.", "target"),
                ("К 2028 году фонд планирует выдать кредиты на 70 млн долларов.", "target"),
                ("До 2031 года банк рассчитывает направить на ссуды 300 млн евро.", "target"),
            ],
            [("Банк готов выделить области 500 млн евро.", "level")],
        ),
        "kk": (
            [
                ("Банк 2029 жылға дейін елге 500 млн евро бөлуді жоспарлап отыр.", "target"),
                ("Қор 2028 жылға қарай 70 млн доллар несие беруді көздейді.", "target"),
                ("Банк алдағы үш жылда 300 млн евро несие беруге ниетті.", "target"),
            ],
            [("Банк елге 500 млн евро несие беруге дайын.", "level")],
        ),
        "en": (
            [
                ("The bank plans to lend at least half a billion euros by 2029.", "target"),
                ("It is prepared to commit 400 million euros over the next three years.", "target"),
                ("The lender intends to provide $70 million in loans by 2028.", "target"),
            ],
            [("The bank agreed on a loan of $70 million in 2024.", "level")],
        ),
    },
    "a growth or a rate that is to come": {
        "ru": (
            [
                ("К 2030 году кабинет намерен опустить безработицу ниже трёх процентов.", "target"),
                ("Правительство планирует снизить инфляцию до 6 процентов.", "target"),
                ("К 2029 году безработица должна составить 4 процента.", "target"),
            ],
            [("Безработица держится на уровне 4 процентов.", "level")],
        ),
        "kk": (
            [
                ("2026 жылы өсім 3,6%-ға дейін баяулайды.", "target"),
                ("Келер жылы ЖІӨ өсімі 5 пайызға дейін төмендейді.", "target"),
                ("2027 жылы тасымал өсімі 2 пайызға дейін қысқарады.", "target"),
            ],
            [("2023 жылы ЖІӨ өсімі 3,6%-ға дейін баяулады.", "change")],
        ),
        "en": (
            [
                ("Inflation would ease to between 6 and 7 percent.", "target"),
                ("Inflation should slow to between 5 and 6 percent next year.", "target"),
                ("The rate is expected to fall to between 8 and 9 percent.", "target"),
            ],
            [("Inflation eased to between 6 and 7 percent.", "level")],
        ),
    },
    "a growth as subject, with how much it came to": {
        "ru": (
            [
                ("Прирост железнодорожных перевозок грузов между странами в январе – июле достиг 9,2%.", "change"),
                ("Рост турпотока, таким образом, превысил 50 процентов.", "change"),
                ("Снижение аварийности за прошлый год превысило 12 процентов.", "change"),
            ],
            [("Доля женщин в совете превысила 50 процентов.", "share")],
        ),
        "kk": (
            [
                ("Тасымалдың өсімі 9,2 пайызға жетті.", "change"),
                ("Турист ағынының өсуі 50 пайыздан асты.", "change"),
                ("Экспорттың өсімі 12 пайызды құрады.", "change"),
            ],
            [("Кеңестегі әйелдер үлесі 50 пайыздан асты.", "share")],
        ),
        "en": (
            [
                ("Growth in rail freight reached 9.2 percent.", "change"),
                (
                    "The economy should expand by 6.5 percent in 2026, after an estimated 8.4 percent in 2025.",
                    "target change",
                ),
                ("The increase in arrivals exceeded 50 percent.", "change"),
                ("The drop in exports exceeded 12 percent.", "change"),
            ],
            [("The share of women on the board exceeded 50 percent.", "share")],
        ),
    },
}
