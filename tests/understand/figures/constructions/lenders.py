"""Whose money of a bank it is, by construction: the text and the areas of each figure."""

from __future__ import annotations

from tests.understand.figures.constructions.fields import Book

LENDERS: Book = {
    "a bank that is a side of its own": {
        "ru": (
            [
                ("ЕБРР выделит Перу 60 млн евро на водопровод.", "EBRD+PE"),
                ("Министр финансов Перу принял вице-президента ЕБРР. Банк дал стране кредит в 45 млн евро.", "EBRD+PE"),
                (
                    "Перу и ЕБРР подписали договор. Кредит банка в 9 млн евро пойдёт на школы.",
                    "EBRD+PE",
                ),
            ],
            [
                ("Азиатский банк развития выделит Перу 60 млн евро на водопровод.", "PE"),
                ("Перу обсудило с ЕБРР реформы. Всемирный банк дал Перу кредит в 45 млн долларов.", "PE"),
            ],
        ),
        "kk": (
            [
                ("ЕҚДБ Перуге су құбырына 60 млн еуро бөледі.", "EBRD+PE"),
                ("Перу министрі ЕҚДБ өкілін қабылдады. Банк Перуге 45 млн еуро несие берді.", "EBRD+PE"),
                ("ЕҚДБ өкілі Перуге келді. Банктің Перуге салған инвестициясы 9 млн еуроға жетті.", "EBRD+PE"),
            ],
            [("Азия даму банкі Перуге су құбырына 60 млн еуро бөледі.", "PE")],
        ),
        "en": (
            [
                ("The EBRD will lend Peru 60 million euros for water pipes.", "EBRD+PE"),
                (
                    "Peru's finance minister received an EBRD team. The bank gave Peru a loan of 45 million euros.",
                    "EBRD+PE",
                ),
                ("Peru signed a contract with the EBRD, whose loan to Peru is worth 9 million euros.", "EBRD+PE"),
            ],
            [("The Asian Development Bank will lend Peru 60 million euros for water pipes.", "PE")],
        ),
    },
}
