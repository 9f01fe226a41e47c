"""Every number that a person writes in words is read back: written by `spelling`, read by the grammar."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.understand.figures.numbers import find_numbers
from analysis.understand.text import tokenize
from tests.understand.figures import spelling

INTEGERS = st.one_of(
    st.integers(2, 999),
    st.integers(1000, 10**6),
    st.integers(10**6, 10**13),
    st.builds(lambda n, scale: n * 10**scale, st.integers(2, 999), st.integers(0, 10)),
)


def only(text, language):
    tokens = list(tokenize(text))
    found = find_numbers(tokens, language)
    assert len(found) == 1, (text, found)
    assert (found[0].first, found[0].last) == (0, len(tokens)), text
    return found[0].value


@settings(max_examples=400, deadline=None)
@given(INTEGERS)
def test_kazakh_words(n):
    assert only(spelling.kazakh(n), "kk") == n


@settings(max_examples=400, deadline=None)
@given(INTEGERS)
def test_english_words(n):
    assert only(spelling.english(n), "en") == n


@settings(max_examples=400, deadline=None)
@given(INTEGERS)
def test_russian_words(n):
    assert only(spelling.russian(n), "ru") == n


@settings(max_examples=300, deadline=None)
@given(INTEGERS, st.sampled_from(sorted(spelling.CASES)))
def test_russian_words_in_oblique_cases(n, case):
    assert only(spelling.russian(n, case), "ru") == n


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
@settings(max_examples=200, deadline=None)
@given(n=st.integers(1, 10**12))
def test_digits_in_groups(language, n):
    space, comma = f"{n:,}".replace(",", " "), f"{n:,}"
    assert only(space, language) == n
    if language == "en" or comma.count(",") > 1:
        assert only(comma, language) == n


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 9999), st.integers(1, 9))
def test_decimals_with_a_comma_in_russian_and_kazakh(whole, tenth):
    assert only(f"{whole},{tenth}", "ru") == pytest.approx(whole + tenth / 10)
    assert only(f"{whole},{tenth}", "kk") == pytest.approx(whole + tenth / 10)


@settings(max_examples=200, deadline=None)
@given(st.integers(2, 999), st.integers(1, 9), st.sampled_from(["миллион", "миллиард"]))
def test_kazakh_decimals_in_words(whole, tenth, scale):
    words = f"{spelling.kazakh(whole)} бүтін оннан {spelling.KK_UNITS[tenth]} {scale}"
    assert only(words, "kk") == pytest.approx((whole + tenth / 10) * {"миллион": 1e6, "миллиард": 1e9}[scale])


@settings(max_examples=200, deadline=None)
@given(st.integers(2, 10), st.integers(1, 9))
def test_kazakh_fractions(whole, part):
    ablative = ["", "", "екіден", "үштен", "төрттен", "бестен", "алтыдан", "жетіден", "сегізден", "тоғыздан", "оннан"]
    if part < whole:
        assert only(f"{ablative[whole]} {spelling.KK_UNITS[part]}", "kk") == pytest.approx(
            part / whole * 100, abs=0.006
        )


@settings(max_examples=100, deadline=None)
@given(st.integers(2, 999), st.integers(2, 999))
def test_mixed_digits_and_multipliers(millions, thousands):
    value = millions * 10**6 + thousands * 1000
    assert only(f"{millions} million {thousands} thousand", "en") == value
    assert only(f"{millions} млн {thousands} тыс", "ru") == value
    assert only(f"{millions} миллион {thousands} мың", "kk") == value
