"""Rows of what became of things: standing of events, shared passages, versions of a release.

Their places stand in the texts; the words there come from the tables of level 1 (see `quotes`).
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from analysis.model import LANGUAGES
from analysis.tables.rows_said import dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.world import World

Row = dict[str, Any]


def event_status_history(world: World) -> Iterator[Row]:
    """What was said of each event's standing, in the order in which it was said."""
    days = {f.document.document_id: f.document.date_published for f in world.findings}
    for news in world.history:
        period = news.published
        yield {
            **{name: getattr(news, name) for name in ("event_id", "document_id", "status", "step", "date_basis")},
            "place": news.place,
            "rule": news.rule,
            "start": news.span.start,
            "stop": news.span.stop,
            "as_of": days[news.document_id],
            "as_of_edtf": period.edtf if period else None,
            **dates(news.date, "date"),
        }


def coverage(world: World) -> Iterator[Row]:
    """What the versions of each release say, matter by matter, one row per language."""
    names = ("coverage_id", "matter", "language", "document_id", "rule", "verdict")
    for found in world.coverage:
        yield {
            **{name: getattr(found, name) for name in names},
            **{f"label_{lang}": found.labels[lang] for lang in LANGUAGES},
            **{f"said_{lang}": found.said.get(lang) for lang in LANGUAGES},
            **{name: " ".join(getattr(found, name)) or None for name in ("differences", "said_in", "missing_in")},
            "event_id": found.event,
            "row_id": found.row,
            "start": found.span.start,
            "stop": found.span.stop,
        }


def passages(world: World) -> Iterator[Row]:
    """Paragraphs that stand in an earlier document, too."""
    return map(asdict, world.passages)
