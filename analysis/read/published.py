"""The day of publication, where no header gives it: out of the dateline and the page's own stamps.

Pages carry clocks of all kinds. A day counts only if the dateline gives it, a label says so, it is the only one
above the text, the dateline confirms it, or, with none above, it is the only one below. Otherwise it stays unknown.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from analysis.model import Period
from analysis.read.dateline import Dateline
from analysis.read.lines import Line
from analysis.read.stamps import day_period, stamps
from analysis.read.words import FrameWords


def published_on_page(
    above: Sequence[Line], below: Sequence[Line], dateline: Dateline, words: FrameWords
) -> Period | None:
    """The day of publication out of the page's lines above and below the text; None where they leave it open."""
    if dateline.day:
        return day_period(dateline.day)
    labeled = _days([line for line in (*above, *below) if words.published.match(line.said)], words)
    day = _single(labeled) or _above_or_below(_days(above, words), _days(below, words), dateline)
    return day_period(day) if day else None


def _above_or_below(above: set[date], below: set[date], dateline: Dateline) -> date | None:
    if not above:
        return _single(below)
    return _single(above) or _single({day for day in above if (day.month, day.day) == dateline.month_and_day})


def _days(lines: Sequence[Line], words: FrameWords) -> set[date]:
    kept = [line for line in lines if not words.updated.match(line.said)]
    return {stamp.day for line in kept for stamp in stamps(line.said, words)}


def _single(days: set[date]) -> date | None:
    return next(iter(days)) if len(days) == 1 else None
