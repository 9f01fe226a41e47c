"""Seasons, quarters and halves of a year beside an event: over, passing or still to come."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.understand.dates.period import shifted

if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from analysis.model import Period
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line

SPANS = {"months", "quarter", "half"}  # of an event only where they are not over: "осенью", "в первом квартале"
BESIDE = 0.9  # in borders and words
SEASON = 3  # months


def season_ahead(line: Line, span: tuple[int, int]) -> Any:
    """A season, or a quarter still to come, right beside an event."""
    published = line.document.date_published
    near = (m for m in line.dates if m.form in SPANS and m.period and m.period.stop)
    fits = (m for m in near if published is None or m.period.stop >= published)
    return next((m for m in fits if line.distance((m.first, m.last), span) < BESIDE), None)


def season(line: Line, span: tuple[int, int]) -> Any:
    """A season that is over, right beside an event that was held: "met last autumn"."""
    near = (m for m in line.dates if m.form in SPANS and m.period and _is_season(m.period))
    return next((m for m in near if line.distance((m.first, m.last), span) < BESIDE), None)


def coming_season(draft: Draft, published: date | None) -> Any:
    """The season beside what is planned, the next one where no year is said: "is to be held in autumn"."""
    if draft.date is not None or draft.status != "planned" or published is None:
        return None
    said = season(draft.line, (draft.first, draft.last)) if draft.line.dates else None
    if said is None or said.basis != "relative" or said.period.stop >= published:
        return said
    return replace(said, period=shifted(said.period, 1))


def _is_season(period: Period) -> bool:
    """Whether a period is spring, summer, autumn or winter."""
    if not period.start or not period.stop:
        return False
    months = (period.stop.year - period.start.year) * 12 + period.stop.month - period.start.month + 1
    return months == SEASON and period.start.month % SEASON == 0
