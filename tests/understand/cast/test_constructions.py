"""Every construction of `constructions.txt`: who is named, where, in which office and for which state."""

from __future__ import annotations

import re

import pytest

from .notation import assert_each_in_all_languages, book, cast_of, of_kind

LINES = book("constructions.txt")
PLACE = re.compile(r"\[([^|\]]*)\|([^|\]]*)(?:\|([^|\]]*))?(?:\|([^|\]]*))?\]")


def test_three_sentences_and_a_counterexample_in_each_language():
    assert_each_in_all_languages(LINES)


@pytest.mark.parametrize(("construction", "language", "marked"), LINES)
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
