"""Every construction of `bodies.txt`: which bodies are named, where, and by which name."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.model import LANGUAGES

from .notation import cast_of, named, unmark

LINES = Path(__file__).with_name("bodies.txt").read_text(encoding="utf-8").splitlines()
EACH = 4  # sentences of a language: three, and one without a body


def cases():
    """Construction, language and marked text of every line."""
    construction = ""
    for line in LINES:
        if line.startswith("# "):
            construction = line.removeprefix("# ")
        elif construction and line:
            yield construction, *line.split(" ", 1)


def test_three_sentences_and_a_counterexample_in_each_language():
    found: dict[tuple[str, str], int] = {}
    for construction, language, _ in cases():
        found[construction, language] = found.get((construction, language), 0) + 1
    assert found == {(construction, language): EACH for construction, _ in found for language in LANGUAGES}


@pytest.mark.parametrize(("construction", "language", "marked"), list(cases()))
def test_body(construction, language, marked):
    wanted = unmark(marked)
    cast, text = cast_of(wanted.text, language)
    found = named(cast, text, language, "organisation")
    assert [name for _, name in found] == [name for _, name in wanted.spans], construction
    for (words, _), (span, _) in zip(found, wanted.spans, strict=True):
        assert span.of(text) in words, construction
