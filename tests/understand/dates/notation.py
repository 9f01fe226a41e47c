"""Sentences with their time expressions in brackets: `[прошлом году|2024 relative year]`; `-` for no period."""

from __future__ import annotations

import re
from functools import lru_cache

from analysis import knowledge
from analysis.knowledge.records import Knowledge
from analysis.model import Document, Language, Period, Span
from analysis.understand.dates import DateMention, find_dates
from analysis.understand.dates import period as periods
from analysis.understand.segment import segment

MARKED = re.compile(r"\[([^|\]]+)\|(\S+) (\w+) (\w+)\]")
Said = tuple[str, str, str, str]  # quote, EDTF or "-", basis, form
PUBLISHED = "2025-12-02"  # a Tuesday


@lru_cache(maxsize=1)
def known() -> Knowledge:
    return knowledge.load()


def published(edtf: str | None) -> Period | None:
    """The period of a publication told to the day, the month or the year."""
    if not edtf:
        return None
    parts = [int(part) for part in edtf.split("-")]
    return (periods.year, periods.month, periods.day)[len(parts) - 1](*parts)


def document(text: str, language: Language, when: str | None = PUBLISHED) -> Document:
    return Document(
        document_id="test",
        path="test",
        language=language,
        text=text,
        sha256="",
        body=Span(0, len(text)),
        published=published(when),
    )


def mentions(text: str, language: Language, when: str | None = PUBLISHED) -> tuple[DateMention, ...]:
    return find_dates(segment(document(text, language, when)), known())


def said(text: str, language: Language, when: str | None = PUBLISHED) -> list[Said]:
    return [
        (m.span.of(text), m.period.edtf if m.period else "-", m.basis, m.form) for m in mentions(text, language, when)
    ]


def plain(marked: str) -> tuple[str, list[Said]]:
    """The sentence without brackets, and what stands in them."""
    expected = [(quote, edtf, basis, form) for quote, edtf, basis, form in MARKED.findall(marked)]
    return MARKED.sub(r"\1", marked), expected
