"""Figures in a notation anyone can read: `more_than(4000, "count")`, `reached(12.5e9, "USD")`."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from analysis import knowledge
from analysis.knowledge.records import Knowledge
from analysis.model import Claim, Document, Language, Period, Rejected, Span
from analysis.understand.dates import find_dates
from analysis.understand.figures import find_claims
from analysis.understand.segment import segment
from analysis.understand.sightings import find_sightings

PUBLISHED = date(2025, 11, 10)
Amount = tuple[str, float, str, float | None]  # qualifier, value, unit, value_to


@lru_cache(maxsize=1)
def known() -> Knowledge:
    return knowledge.load()


def document(text: str, language: Language, *, title: str | None = None, dated: bool = True) -> Document:
    whole = f"{title}\n{text}" if title else text
    return Document(
        document_id="test",
        path="test",
        language=language,
        text=whole,
        sha256="",
        title=Span(0, len(title)) if title else None,
        body=Span(len(title) + 1 if title else 0, len(whole)),
        published=Period("2025-11-10", PUBLISHED, PUBLISHED) if dated else None,
    )


def read(doc: Document) -> tuple[tuple[Claim, ...], tuple[Rejected, ...]]:
    text = segment(doc)
    return find_claims(text, find_sightings(text, known()), find_dates(text, known()), known())


def claims(text: str, language: Language, *, title: str | None = None, dated: bool = True) -> tuple[Claim, ...]:
    return read(document(text, language, title=title, dated=dated))[0]


def claim(text: str, language: Language, **options: object) -> Claim:
    """The only figure of a text."""
    found = claims(text, language, **options)  # type: ignore[arg-type]
    assert len(found) == 1, [c.span.of(text) for c in found]
    return found[0]


def rejected(text: str, language: Language) -> list[tuple[str, str]]:
    return [(r.span.of(text), r.reason) for r in read(document(text, language))[1]]


def amounts(text: str, language: Language) -> list[Amount]:
    return [(c.qualifier, round(c.value, 6), c.unit, c.value_to) for c in claims(text, language)]


def _amount(qualifier: str, value: float, unit: str, value_to: float | None = None) -> Amount:
    return qualifier, float(value), unit, value_to


def exactly(value: float, unit: str) -> Amount:
    return _amount("exact", value, unit)


def about(value: float, unit: str) -> Amount:
    return _amount("about", value, unit)


def almost(value: float, unit: str) -> Amount:
    return _amount("almost", value, unit)


def more_than(value: float, unit: str) -> Amount:
    return _amount("more_than", value, unit)


def at_least(value: float, unit: str) -> Amount:
    return _amount("at_least", value, unit)


def less_than(value: float, unit: str) -> Amount:
    return _amount("less_than", value, unit)


def up_to(value: float, unit: str) -> Amount:
    return _amount("up_to", value, unit)


def reached(value: float, unit: str) -> Amount:
    return _amount("reached", value, unit)


def between(low: float, high: float, unit: str) -> Amount:
    return _amount("exact", low, unit, float(high))
