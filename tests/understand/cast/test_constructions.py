"""Every construction of `constructions.txt`: who is named, where, in which office and for which state."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from analysis.model import LANGUAGES

from .notation import cast_of, of_kind

LINES = Path(__file__).with_name("constructions.txt").read_text(encoding="utf-8").splitlines()
PLACE = re.compile(r"\[([^|\]]*)\|([^|\]]*)(?:\|([^|\]]*))?(?:\|([^|\]]*))?\]")
EACH = 4  # sentences of a language: three, and one of nobody else


def cases():
    """Construction, language and marked text of every line."""
    construction = ""
    for line in LINES:
        if line.startswith("# "):
            construction = line.removeprefix("# ")
        elif construction and line:
            language, text = line.split(" ", 1)
            yield construction, language, text


def test_three_sentences_and_a_counterexample_in_each_language():
    found: dict[tuple[str, str], int] = {}
    for construction, language, _ in cases():
        found[construction, language] = found.get((construction, language), 0) + 1
    constructions = {construction for construction, _ in found}
    assert found == {(construction, language): EACH for construction in constructions for language in LANGUAGES}


@pytest.mark.parametrize(("construction", "language", "marked"), list(cases()))
def test_construction(construction, language, marked):
    wanted, text, at = [], "", 0
    for place in PLACE.finditer(marked):
        text += marked[at : place.start()]
        wanted.append((len(text), *place.groups()))
        text += place.group(1)
        at = place.end()
    cast, text = cast_of(text + marked[at:], language)
    people = of_kind(cast, "person")
    places = [m for m in cast.mentions if m.participant in people and m.form != "title_only"]
    named = [(m.span.start, m.span.of(text), people[m.participant].names[language]) for m in places]
    assert named == [(start, words, name) for start, words, name, _, _ in wanted], construction
    for mention, (_, _, name, office, state) in zip(places, wanted, strict=True):
        person = people[mention.participant]
        if office:
            assert office.casefold() in (person.role or "").casefold(), name
        if state:
            assert person.country == (None if state == "-" else state), name
