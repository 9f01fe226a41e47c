"""Words: numbers with their endings, abbreviations with their cases."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.understand.text import tokenize


def read(text: str) -> str:
    return " ".join(f"{t.base}+{t.ending}" if t.ending else t.base for t in tokenize(text))


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("ЕО-ның 22-ші отырысы", "ЕО+ның 22+ші отырысы"),
        ("$533 млн-ға", "$ 533 млн-ға"),
        ("15 %-ына дейін", "15 %+ына дейін"),
        ("Қасым-Жомарт", "Қасым-Жомарт"),
        ("к 10-летию", "к 10+летию"),
        ("Kazakhstan's 3.5bn", "Kazakhstan's 3.5 bn"),
        ("1 250,5 т", "1 250,5 т"),
        ("2025-12-02", "2025 - 12 - 02"),
        ("МИД–РК", "МИД – РК"),
        ("Ян\ufffdКраль прибыл", "Ян Краль прибыл"),
    ],
)
def test_tokens(text, tokens):
    assert read(text) == tokens


@given(st.text())
def test_every_token_stands_where_it_says(text):
    before = 0
    for token in tokenize(text):
        assert text[token.start : token.stop] == token.text
        assert token.start >= before
        before = token.stop
