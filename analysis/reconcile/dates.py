"""Times that may be one: windows, overlaps and the most precise statement that all bear."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from analysis.model import Document, Period

Window = tuple[date, date]

# A release reports what has just been and announces what is near. For matching only, never written to a table.
JUST_BEFORE = timedelta(days=14)
SOON_AFTER = timedelta(days=60)


def published(document: Document) -> date:
    """The first day a document may be of; undated ones come last."""
    period = document.published
    return (period.start or period.stop or date.max) if period else date.max


def bounds(period: Period | None) -> Window | None:
    """First and last day, None where either is open."""
    if period is None or period.start is None or period.stop is None:
        return None
    return period.start, period.stop


def near_publication(document: Document, planned: bool) -> Window | None:
    """When an event without a date, reported as news, must about have been; None where the document has no date."""
    day = published(document)
    if day == date.max:
        return None
    last = document.published.stop if document.published and document.published.stop else day
    return (day, last + SOON_AFTER) if planned else (day - JUST_BEFORE, last)


def overlap(a: Window, b: Window) -> bool:
    """Whether two windows share a day."""
    return a[0] <= b[1] and b[0] <= a[1]


def common(windows: Sequence[Window]) -> Window | None:
    """The days that all windows share; None where there are none."""
    first, last = max(w[0] for w in windows), min(w[1] for w in windows)
    return (first, last) if first <= last else None


def gap(windows: Sequence[Window]) -> int:
    """Days between the windows that are furthest apart; 0 where all overlap."""
    return max((max(w[0] for w in windows) - min(w[1] for w in windows)).days, 0)


def hull(windows: Sequence[Window]) -> Period:
    """The shortest period that holds all windows, as EDTF."""
    first, last = min(w[0] for w in windows), max(w[1] for w in windows)
    edtf = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return Period(edtf, first, last)


def length(period: Period) -> int:
    """Days a period may last; very many where a side is open."""
    window = bounds(period)
    return (window[1] - window[0]).days if window else 10**6
