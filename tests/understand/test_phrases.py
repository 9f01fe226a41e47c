"""Phrases are found in any inflection, names only with their capitals."""

from __future__ import annotations

import pytest

from analysis.understand.phrases import Phrases
from analysis.understand.text import tokenize

ENTRIES = {
    "ru": ["товарооборот", "внешняя торговля", "Астана", "РК", "Совет сотрудничества"],
    "kk": ["тауар айналымы", "кездес", "ЕО", "Сыртқы істер министрлігі"],
    "en": ["trade turnover", "US", "council"],
}


def found(language: str, text: str) -> list[str]:
    tokens = list(tokenize(text))
    hits = Phrases([(entry, entry) for entry in ENTRIES[language]], language).find(tokens)
    return [meaning for hit in hits for meaning in hit.meanings]


@pytest.mark.parametrize(
    ("language", "text", "entries"),
    [
        (
            "ru",
            "Товарооборота и внешней торговли в Астане",
            ["товарооборот", "внешняя торговля", "Астана"],
        ),
        ("ru", "МИД РК · рк", ["РК"]),
        (
            "ru",
            "в АСТАНЕ прошло заседание Совета сотрудничества",
            ["Астана", "Совет сотрудничества"],
        ),
        ("ru", "совет сотрудничества", []),
        ("kk", "тауар айналымының өсуі, ЕО-ның үлесі", ["тауар айналымы", "ЕО"]),
        ("kk", "Кездесті, кездескен, кездеспек", ["кездес", "кездес", "кездес"]),
        ("kk", "Сыртқы істер министрлігінің", ["Сыртқы істер министрлігі"]),
        (
            "en",
            "The US told us of the trade turnover in councils",
            ["US", "trade turnover", "council"],
        ),
        (
            "ru",
            "Совета «сотрудничества»",
            ["Совет сотрудничества"],
        ),  # quotation marks are passed over
    ],
)
def test_find(language, text, entries):
    assert found(language, text) == entries


def test_the_longest_entry_wins():
    phrases = Phrases([("council", "short"), ("council of ministers", "long")], "en")
    (hit,) = phrases.find(list(tokenize("the council of ministers met")))
    assert hit.meanings == ("long",)
