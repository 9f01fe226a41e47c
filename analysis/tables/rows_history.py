"""Rows of what became of things: standing of events, shared passages, versions of a release."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analysis.model import LANGUAGES, Span
from analysis.tables.rows_said import dates
from analysis.tables.sentences import by_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.world import World

Row = dict[str, Any]


def event_status_history(world: World) -> Iterator[Row]:
    """What was said of each event's standing, in the order in which it was said."""
    days = {f.document.document_id: f.document.date_published for f in world.findings}
    sentences = by_document(world.findings)
    for news in world.history:
        told = sentences(news.document_id)
        period = news.published
        yield {
            **{name: getattr(news, name) for name in ("event_id", "document_id", "status", "step", "date_basis")},
            "place": news.place,
            "rule": news.rule,
            "start": news.span.start,
            "stop": news.span.stop,
            "quote": told.quote(news.span),
            "sentence": told.around(news.span),
            "as_of": days[news.document_id],
            "as_of_edtf": period.edtf if period else None,
            **dates(news.date, "date"),
        }


def coverage(world: World) -> Iterator[Row]:
    """What the versions of each release say, matter by matter, one row per language."""
    sentences = by_document(world.findings)
    names = ("coverage_id", "matter", "language", "document_id", "rule", "verdict")
    for found in world.coverage:
        told = sentences(found.document_id)
        yield {
            **{name: getattr(found, name) for name in names},
            **{f"label_{lang}": found.labels[lang] for lang in LANGUAGES},
            **{f"said_{lang}": found.said.get(lang) for lang in LANGUAGES},
            **{name: " ".join(getattr(found, name)) or None for name in ("differences", "said_in", "missing_in")},
            "event_id": found.event,
            "row_id": found.row,
            "start": found.span.start,
            "stop": found.span.stop,
            "quote": told.quote(found.span),
            "sentence": told.around(found.span),
        }


def passages(world: World) -> Iterator[Row]:
    """Paragraphs that stand in an earlier document, too."""
    sentences = by_document(world.findings)
    for found in world.passages:
        names = ("document_id", "start", "stop", "source_id", "source_start", "source_stop")
        quote = sentences(found.document_id).quote(Span(found.start, found.stop))
        yield {**{name: getattr(found, name) for name in names}, "quote": quote}
