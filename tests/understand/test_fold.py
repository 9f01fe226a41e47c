"""Letters fold, positions do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.understand.fold import fold


@given(st.text())
def test_positions_stay(text):
    assert len(fold(text)) == len(text)


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Партнёрство «Казахстан – ЕС»", 'партнерство "казахстан - ес"'),
        ("сəуір", "сәуір"),  # Latin schwa in a Cyrillic word
        ("Cоюз", "союз"),  # Latin C
        ("Siemens AG", "siemens ag"),  # a Latin word stays Latin
        ("10\u00a0млн", "10 млн"),
        ("İstanbul", "İstanbul"),  # lower case would be longer
    ],
)
def test_like_letters_become_one(written, folded):
    assert fold(written) == folded
