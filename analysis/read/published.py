"""The day of publication, where no header gives it: out of the dateline and the page's own stamps.

Pages carry clocks of all kinds. A day counts only if the dateline gives it, a label says so, it is the only one
above the text, the dateline confirms it, or, with none above, it is the only one below, or the only one that stands
with its time of day on a line of its own. Otherwise it stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from analysis.model import Period
from analysis.read.chrome import is_moment, is_prose
from analysis.read.dateline import HEAD, Dateline
from analysis.read.lines import Line
from analysis.read.stamps import Stamp, day_period, stamps
from analysis.read.words import FrameWords

# A lead that announces something for 16 April 2031 under a dateline of 15 March was written in 2031.
ANNOUNCED_WITHIN = 45
EPOCH = date(1970, 1, 1)  # where a clock has no time


def published_on_page(
    page: Sequence[Line], own: Sequence[Line], dateline: Dateline, words: FrameWords
) -> Period | None:
    """The day of publication out of the dateline and the page's lines; None where they leave it open.

    Args:
        page: The lines of the page, in the text's order.
        own: The lines of the text itself, in its order.
        dateline: The text's dateline.
        words: The words of the page.
    """
    if dateline.day:
        return day_period(dateline.day)
    lead = next((line for line in own if is_prose(line.said)), own[0] if own else None)
    above = [line for line in page if lead is None or line.span < lead.span]
    below = [line for line in page if own and line.span > own[-1].span]
    heads = [line for line in own if lead and line.span < lead.span]  # of the text, and no sentence: a line of the desk
    labeled = {stamp.day for line in (*above, *below) for stamp in _labeled(line, words)}
    day = (
        _single(labeled)
        or _above_or_below(_days(above, words) or _apart(heads, words), _days(below, words), dateline)
        or _year_from_lead(own, dateline, words)
        or _single({day for line in page if is_moment(line.said, words) for day in _days([line], words)})
    )
    return day_period(day) if day else None


def _above_or_below(above: set[date], below: set[date], dateline: Dateline) -> date | None:
    if not above:
        return _single(below)
    return _single(above) or _single({day for day in above if (day.month, day.day) == dateline.month_and_day})


def _year_from_lead(own: Sequence[Line], dateline: Dateline, words: FrameWords) -> date | None:
    """The dateline's day with the year of the one dated thing that the lead announces soon after it."""
    if not own or not dateline.month_and_day:
        return None
    fitting = set()
    for stamp in stamps(own[0].said[: 3 * HEAD], words):
        filed = _in_year(dateline.month_and_day, stamp.day)
        if filed and 0 <= (stamp.day - filed).days <= ANNOUNCED_WITHIN:
            fitting.add(filed)
    return _single(fitting)


def _in_year(month_and_day: tuple[int, int], day: date) -> date | None:
    try:
        return date(day.year, *month_and_day)
    except ValueError:
        return None


def _days(lines: Sequence[Line], words: FrameWords) -> set[date]:
    return {stamp.day for line in lines for _, stamp in _current(line, words)}


def _labeled(line: Line, words: FrameWords) -> Iterator[Stamp]:
    """The stamps of a line that say themselves to be of the publication."""
    return (stamp for before, stamp in _current(line, words) if words.published.search(before))


def _apart(lines: Sequence[Line], words: FrameWords) -> set[date]:
    """The days that stand by themselves on a line: "Oslo/Riga, 5 May 2031, 18:30", and not "the fair of 5 May 2031"."""
    return {
        stamp.day
        for line in lines
        for before, stamp in _current(line, words)
        if _parted(before.rstrip()[-1:]) or before.split()[-1].casefold() in words.stamp_words
    }


def _parted(sign: str) -> bool:
    return not sign or not sign.isalnum()


def _current(line: Line, words: FrameWords) -> Iterator[tuple[str, Stamp]]:
    """The stamps of a line that are of no later change, each with what stands before it: "…. Updated 5 May 2031"."""
    at = 0
    for stamp in stamps(line.said, words):
        before = line.said[at : stamp.start]
        if stamp.day != EPOCH and not words.updated.search(before):
            yield before, stamp
        at = stamp.stop


def _single(days: set[date]) -> date | None:
    return next(iter(days)) if len(days) == 1 else None
