"""Every construction of `bodies.txt`: which bodies are named, where, and by which name."""

from __future__ import annotations

import pytest

from .notation import assert_each_in_all_languages, book, cast_of, named, unmark

LINES = book("bodies.txt")


def test_three_sentences_and_a_counterexample_in_each_language():
    assert_each_in_all_languages(LINES)


@pytest.mark.parametrize(("construction", "language", "marked"), LINES)
def test_body(construction, language, marked):
    wanted = unmark(marked)
    cast, text = cast_of(wanted.text, language)
    found = named(cast, text, language, "organisation")
    assert [name for _, name in found] == [name for _, name in wanted.spans], construction
    for (words, _), (span, _) in zip(found, wanted.spans, strict=True):
        assert span.of(text) in words, construction
