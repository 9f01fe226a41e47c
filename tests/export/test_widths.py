from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.export.widths import DIGIT, TALLEST, fit_heading, height, lines, pixels, shorten


def test_cyrillic_is_wider_than_latin():
    assert pixels("Щщ") > pixels("li")
    assert pixels("Қазақстан") > 0.9 * len("Қазақстан") * DIGIT


@pytest.mark.parametrize(
    ("text", "width", "count"),
    [("", 10, 1), ("short", 10, 1), ("one\ntwo", 10, 2), ("four words of text", 12, 2), ("м" * 30, 10, 6)],
)
def test_lines(text, width, count):
    assert lines(text, width) == count


@given(st.text("aж \nшi", max_size=80), st.integers(4, 60))
def test_a_wider_column_never_takes_more_lines(text, width):
    assert lines(text, width + 20) <= lines(text, width) <= max(len(text), 1) + text.count("\n") + 1


@given(st.text("aжш. ", min_size=1, max_size=80), st.integers(6, 60))
def test_shortened_text_fits_on_its_line(text, width):
    short = shorten(text, width)
    assert pixels(short) <= width * DIGIT
    assert short.removesuffix("…") in " ".join(text.split())


def test_height():
    assert height([]) == height([("one line", 40)])
    assert height([("a\nb\nc", 40), ("d", 40)]) > height([("a\nb", 40)])
    assert height([("x\n" * 200, 40)]) == TALLEST


def test_a_heading_breaks_between_words_only():
    assert fit_heading("No.", 20) == 20
    wide = fit_heading("Первоисточников", 5)
    assert wide * DIGIT > pixels("Первоисточников")
