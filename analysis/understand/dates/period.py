"""Periods: how a day, a month, a year or a span becomes EDTF level 1 text with its bounds.

Every constructor raises ValueError where the calendar has no such day, month or year.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import lru_cache

from analysis.model import Period

CACHED = 1 << 12  # days, months, years: texts of one time speak of the same


def day(year: int, month: int, day: int) -> Period:
    """One day: `2025-12-02`."""
    return of_day(date(year, month, day))


@lru_cache(maxsize=CACHED)
def of_day(when: date) -> Period:
    """One day of the calendar."""
    return Period(when.isoformat(), when, when)


@lru_cache(maxsize=CACHED)
def month(year: int, month: int) -> Period:
    """One month: `2025-04`."""
    first = date(year, month, 1)
    return Period(f"{year:04}-{month:02}", first, first.replace(day=calendar.monthrange(year, month)[1]))


@lru_cache(maxsize=CACHED)
def year(year: int) -> Period:
    """One year: `2024`."""
    return Period(f"{year:04}", date(year, 1, 1), date(year, 12, 31))


def months(year: int, first: int, last: int) -> Period:
    """Months of one year, both included: `2025-01/2025-06`; the second before the first lies in the next year."""
    return between(month(year, first), month(year + (last < first), last))


def quarter(year: int, number: int) -> Period:
    """A quarter, 1 to 4, as its months."""
    return months(year, 3 * number - 2, 3 * number)


def half(year: int, number: int) -> Period:
    """Half a year, 1 or 2, as its months."""
    return months(year, 6 * number - 5, 6 * number)


def decade(first: int) -> Period:
    """Ten years: `2010/2019`."""
    return between(year(first), year(first + 9))


def week(when: date) -> Period:
    """Monday to Sunday of the week that holds a day."""
    monday = when - timedelta(days=when.weekday())
    return between(of_day(monday), of_day(monday + timedelta(days=6)))


def between(first: Period, last: Period) -> Period:
    """From the start of one period to the end of another: `2005/2024`; the same twice stays what it is.

    Raises:
        ValueError: The second ends before the first begins.
    """
    if first.start and last.stop and last.stop < first.start:
        raise ValueError(f"{last.edtf} ends before {first.edtf} begins")
    if first == last:
        return first
    return Period(f"{first.edtf.split('/')[0]}/{last.edtf.split('/')[-1]}", first.start, last.stop)


def since(first: Period) -> Period:
    """From a period on, the end unknown: `2005/..`."""
    return Period(f"{first.edtf.split('/')[0]}/..", first.start, None)


def until(last: Period) -> Period:
    """Up to a period, the start unknown: `../2025-12-02`."""
    return Period(f"../{last.edtf.split('/')[-1]}", None, last.stop)


def coarsen(fine: Period, like: Period) -> Period:
    """The year, month or day that holds the end of a period, as precise as `like` is."""
    last = fine.stop or fine.start
    if last is None:
        raise ValueError(f"{fine.edtf} has no end to take a {like.edtf} of")
    precision = like.edtf.split("/")[-1].count("-")
    made = (year(last.year), month(last.year, last.month), of_day(last))[precision]
    return made if len(made.edtf) <= len(fine.edtf.split("/")[-1]) else fine


def shifted(period: Period, years: int) -> Period:
    """The same period some years later, or earlier where negative."""
    first, _, last = period.edtf.partition("/")
    if first == "..":
        return until(_part(last, years))
    if last == "..":
        return since(_part(first, years))
    return between(_part(first, years), _part(last or first, years))


def _part(text: str, years: int) -> Period:
    """A day, month or year of EDTF text, some years later; 29 February becomes the 28th where it must."""
    numbers = [int(part) for part in text.split("-")]
    numbers[0] += years
    if numbers[1:] == [2, 29] and not calendar.isleap(numbers[0]):
        numbers[2] = 28
    return (year, month, day)[len(numbers) - 1](*numbers)
