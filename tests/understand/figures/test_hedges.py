"""Hedges before a number: each of the lexicon is found, whatever its last word is."""

from __future__ import annotations

import pytest

from analysis.model import LANGUAGES
from analysis.understand.figures.hedges import look_left
from analysis.understand.figures.words import phrases, section
from analysis.understand.text import tokenize


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hedge_before_a_number_is_read(language):
    index = phrases("qualifiers", "before", language)
    missed = []
    for words in section("qualifiers", language)["before"].values():
        for entry in words:
            tokens = tokenize(f"{entry} 50")
            meant = index.at(tokens, 0)
            left = look_left(tokens, len(tokens) - 1, language)
            if not meant or left.hedge != meant.meanings[0] or left.start != 0:
                missed.append(entry)
    assert missed == []


@pytest.mark.parametrize(("language", "before"), [("ru", "компания"), ("kk", "компания"), ("en", "company")])
def test_a_word_that_is_no_hedge_ends_what_stands_before(language, before):
    left = look_left(tokenize(f"{before} 50"), 1, language)
    assert (left.start, left.hedge, left.roles) == (1, None, frozenset())
