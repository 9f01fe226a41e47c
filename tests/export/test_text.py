from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.export.text import LONGEST, clean, escape, looks_like_formula

CUT = "[cut]"


@pytest.mark.parametrize(
    ("text", "cleaned", "changes"),
    [
        ("Астана мен Брюссель", "Астана мен Брюссель", ()),
        ("two\nlines\tand a tab", "two\nlines\tand a tab", ()),
        ("old\r\nnew\rline", "old\nnew\nline", ()),
        ("bell\x07, null\x00", "bell�, null�", ("illegal",)),
        ("\ufffe\uffff\ud800", "���", ("illegal",)),
        ("a" * LONGEST, "a" * LONGEST, ()),
        ("a" * (LONGEST + 1), "a" * (LONGEST - len(CUT)) + CUT, ("cut",)),
        ("😀" * 20_000, "😀" * ((LONGEST - len(CUT)) // 2) + CUT, ("cut",)),
    ],
    ids=range(8),
)
def test_clean(text, cleaned, changes):
    assert clean(text, CUT) == (cleaned, changes)


@given(st.text(st.characters(codec=None), max_size=200).map(lambda t: t * 200))
def test_cleaned_text_fits_a_cell_and_stays_as_it_is(text):
    cleaned, _ = clean(text, CUT)
    assert len(escape(cleaned).encode("utf-16-le")) // 2 <= LONGEST
    assert clean(cleaned, CUT) == (cleaned, ())


def test_escape():
    assert escape("_x0041_") == "_x005F_x0041_"
    assert escape("_x0041_x0042_") == "_x005F_x0041_x005F_x0042_"
    assert escape("_x41_ and _xyz_") == "_x41_ and _xyz_"


@pytest.mark.parametrize("text", ["=1", "+7", "-1", "@a", "\tx", "\nx"])
def test_looks_like_formula(text):
    assert looks_like_formula(text)
    assert not looks_like_formula("a" + text)
