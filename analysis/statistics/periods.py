"""Periods as statistical offices write them → one spelling with its bounds.

`2022` · `2022-10` · `2022-Q3` · `2022-10-28` · `2005/2024-09` (from the first to the last). Frequency codes are those
of SDMX: A, Q, M, D, and _O for a stretch of another length (a part of a year, several years).
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from analysis import knowledge
from analysis.statistics.faults import FormatChangedError

ANNUAL_CODE = 52  # Comext: 202352 is the year 2023, not a month or a week

YEAR = re.compile(r"(\d{4})(?:-?A1)?")
MONTH = re.compile(r"(\d{4})-?M?(0[1-9]|1[0-2])")
QUARTER = re.compile(r"(\d{4})-?Q([1-4])")
DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
STRETCH = re.compile(r"(\d{4}(?:-\d\d)?)/(\d{4}(?:-\d\d)?)")
COMEXT = re.compile(r"(\d{4})(\d\d)(?:-.*)?")  # 202408-Aug. 2024
WORDS = re.compile(r"([^\W\d]+)\.?(?:\s*-\s*([^\W\d]+)\.?)?\s+(\d{4})")  # Aug. 2024, Jan.-Dec. 2018


@dataclass(frozen=True, slots=True)
class TimePeriod:
    """A period with its frequency code and both days included."""

    text: str
    freq: str
    start: date
    stop: date


@lru_cache(maxsize=4096)
def period(raw: str) -> TimePeriod:
    """The period a source means.

    Raises:
        FormatChangedError: The text is no period we know.
    """
    text = raw.strip()
    found = _coded(text) or _comext(text) or _in_words(text)
    if found is None:
        raise FormatChangedError(
            f"period {raw!r}: expected a form like 2022, 2022-10, 2022-Q3, 2022-10-28, 202252 or 2005/2024-09. "
            "Put the column of periods into one of these forms, or report the file."
        )
    return found


def _coded(text: str) -> TimePeriod | None:
    if m := YEAR.fullmatch(text):
        return year(int(m[1]))
    if m := MONTH.fullmatch(text):
        return month(int(m[1]), int(m[2]))
    if m := QUARTER.fullmatch(text):
        return _quarter(int(m[1]), int(m[2]))
    if m := DAY.fullmatch(text):
        day = date(int(m[1]), int(m[2]), int(m[3]))
        return TimePeriod(text, "D", day, day)
    if m := STRETCH.fullmatch(text):
        return stretch(period(m[1]).start, period(m[2]).stop)
    return None


def _comext(text: str) -> TimePeriod | None:
    m = COMEXT.fullmatch(text)
    if m is None:
        return None
    if int(m[2]) == ANNUAL_CODE:
        return year(int(m[1]))
    return month(int(m[1]), int(m[2])) if 1 <= int(m[2]) <= 12 else None


def _in_words(text: str) -> TimePeriod | None:
    m = WORDS.fullmatch(text)
    if m is None:
        return None
    months: dict[str, int] = knowledge.load().ontology["statistics_forms"]["relational"]["months"]
    first, last = months.get(m[1].casefold()), months.get((m[2] or m[1]).casefold())
    if first is None or last is None:
        return None
    return months_of(int(m[3]), first, last)


def year(number: int) -> TimePeriod:
    """A calendar year."""
    return TimePeriod(f"{number}", "A", date(number, 1, 1), date(number, 12, 31))


def month(number: int, of: int) -> TimePeriod:
    """A month."""
    return TimePeriod(f"{number}-{of:02}", "M", date(number, of, 1), date(number, of, monthrange(number, of)[1]))


def months_of(number: int, first: int, last: int) -> TimePeriod:
    """Months of one year, both included; all twelve are the year, one is the month."""
    if (first, last) == (1, 12):
        return year(number)
    if first == last:
        return month(number, first)
    return stretch(month(number, first).start, month(number, last).stop)


def stretch(start: date, stop: date) -> TimePeriod:
    """Whole months from one day to another: a year or month where it is one."""
    if (start.month, start.day, stop.month, stop.day) == (1, 1, 12, 31):
        if start.year == stop.year:
            return year(start.year)
        return TimePeriod(f"{start.year}/{stop.year}", "_O", start, stop)
    if (start.year, start.month) == (stop.year, stop.month):
        return month(start.year, start.month)
    return TimePeriod(f"{start:%Y-%m}/{stop:%Y-%m}", "_O", start, stop)


def months_between(start: date, stop: date) -> list[TimePeriod]:
    """The months of a stretch, in order."""
    found = []
    day = start.replace(day=1)
    while day <= stop:
        found.append(month(day.year, day.month))
        day = found[-1].stop + timedelta(days=1)
    return found


def _quarter(number: int, of: int) -> TimePeriod:
    first, last = month(number, 3 * of - 2), month(number, 3 * of)
    return TimePeriod(f"{number}-Q{of}", "Q", first.start, last.stop)
