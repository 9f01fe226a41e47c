"""Every construction of a language: at least three sentences and a counter-example, each with its amounts."""

from __future__ import annotations

from itertools import chain

import pytest

from analysis.model import Language
from tests.understand.figures.constructions import english, kazakh, russian
from tests.understand.figures.notation import Amount, amounts

BOOKS = {"ru": russian.CASES, "kk": kazakh.CASES, "en": english.CASES}
SENTENCES = [
    pytest.param(language, text, expected, id=f"{language}: {name}: {text[:40]}")
    for language, book in BOOKS.items()
    for name, (rows, others) in book.items()
    for text, expected in chain(rows, others)
]


@pytest.mark.parametrize(("language", "text", "expected"), SENTENCES)
def test_amounts(language: Language, text: str, expected: list[Amount]) -> None:
    assert amounts(text, language) == expected


@pytest.mark.parametrize("language", BOOKS)
def test_each_construction_has_three_sentences_and_a_counter_example(language: str) -> None:
    short = [name for name, (rows, others) in BOOKS[language].items() if len(rows) < 3 or not others]
    assert not short
