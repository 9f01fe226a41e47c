"""The notation of the sentence tests: `[words as they stand|nominative]` marks each place that names somebody.

A case is a language, a marked text and, by nominative, the office as said and the state: `("послом Латвии", "LV")`.
Names are invented, and the gazetteer of people is left out, so that only wording can find them.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from analysis import knowledge
from analysis.model import LANGUAGES, Document, Language, Participant, Period, Span
from analysis.understand.cast import Cast, find_cast
from analysis.understand.segment import segment
from analysis.understand.sightings import find_sightings

MARKED = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")
KNOWN = knowledge.load(frozenset(["person"]))
EACH = 4  # sentences of a language in a book of constructions: three, and one of nobody


def book(name: str) -> list[tuple[str, str, str]]:
    """Construction, language and marked text of every line of a book beside this file."""
    construction, found = "", []
    for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            construction = line.removeprefix("# ")
        elif construction and line:
            language, text = line.split(" ", 1)
            found.append((construction, language, text.replace("\\n", "\n")))
    return found


def assert_each_in_all_languages(lines: list[tuple[str, str, str]]) -> None:
    """Every construction has three sentences and a counter-example in each language."""
    found = Counter((construction, language) for construction, language, _ in lines)
    assert found == {(construction, language): EACH for construction, _ in found for language in LANGUAGES}


@dataclass(frozen=True)
class Marked:
    """A text without its marks, and the spans the marks stood around with what they say."""

    text: str
    spans: tuple[tuple[Span, str], ...]


def unmark(marked: str) -> Marked:
    """The text without marks and where they stood."""
    text, spans, at = "", [], 0
    for found in MARKED.finditer(marked):
        text += marked[at : found.start()]
        spans.append((Span(len(text), len(text) + len(found.group(1))), found.group(2)))
        text += found.group(1)
        at = found.end()
    return Marked(text + marked[at:], tuple(spans))


def cast_of(
    text: str, language: Language, title: str | None = None, producer: str | None = None, day: date | None = None
) -> tuple[Cast, str]:
    """The cast of a text that is a whole document, published on a day; a headline stands on its own line before it."""
    whole = f"{title}\n{text}" if title else text
    start = len(title) + 1 if title else 0
    document = Document(
        document_id="test",
        path="test.txt",
        language=language,
        text=whole,
        sha256="",
        title=Span(0, len(title)) if title else None,
        body=Span(start, len(whole)),
        producer=producer,
        published=Period(day.isoformat(), day, day) if day else None,
    )
    read = segment(document)
    return find_cast(read, find_sightings(read, KNOWN), KNOWN), whole


def of_kind(cast: Cast, *kinds: str) -> dict[str, Participant]:
    """Participants of some kinds by key."""
    return {p.key: p for p in cast.participants if p.kind in kinds}


def named(cast: Cast, text: str, language: Language, *kinds: str) -> list[tuple[str, str]]:
    """Places that name participants of some kinds, in order: the words and the nominative; titles alone left out."""
    people = of_kind(cast, *kinds)
    return [
        (m.span.of(text), people[m.participant].names[language])
        for m in cast.mentions
        if m.participant in people and m.form != "title_only"
    ]
