"""Dates as pages print them: "24.03.2031 19:15", "2 октября 2031, 16:42", "Nov 05, 2031", "2031 жылғы 5 мамыр"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date

from analysis.immutable import immutable
from analysis.model import Period
from analysis.read.words import FrameWords

WORD = r"[^\W\d_]{3,10}"
DAY_FORMS = (
    re.compile(r"(?<![\d.])(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?![\d.]\d)"),
    re.compile(r"(?<![\d.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?!\d)"),
    re.compile(r"(?<!\d)(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})(?!\d)"),
    re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})\s{{1,3}}(?P<name>{WORD})\.?,?\s{{1,3}}(?P<year>\d{{4}})(?!\d)"),
    re.compile(rf"(?<!\w)(?P<name>{WORD})\.?\s{{1,3}}(?P<day>\d{{1,2}}),?\s{{1,3}}(?P<year>\d{{4}})(?!\d)"),
    re.compile(rf"(?<!\d)(?P<year>\d{{4}})\s[^\W\d_]{{1,6}}\.?\s(?P<day>\d{{1,2}})\s(?P<name>{WORD})"),
)
CLOCK = re.compile(r"(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])")
ZONE = re.compile(r"(?:GMT|UTC)\s?[+-]?\d{0,2}(?::\d\d)?", re.IGNORECASE)
WORDS = re.compile(r"\w+")
YEARS = (1900, 2199)
# A year and another number so near that the two can be of one date.
DATED = re.compile(r"\d(?:\D{1,18}\d{4}|\d{3}\D{1,9}\d)")


@immutable
class Stamp:
    """A day on a line: the day, and from where to where of the line it is said."""

    start: int
    stop: int
    day: date


def stamps(said: str, words: FrameWords) -> list[Stamp]:
    """The days said on a line, in the order of the line."""
    found: list[Stamp] = []
    if not DATED.search(said):  # most lines name no day, and six patterns cost more than one
        return found
    for form in DAY_FORMS:
        for match in form.finditer(said):
            day = _day(match.groupdict(), words)
            if day and not any(match.start() < other.stop and other.start < match.end() for other in found):
                found.append(Stamp(match.start(), match.end(), day))
    return sorted(found, key=lambda stamp: stamp.start)


def _day(said: dict[str, str | None], words: FrameWords) -> date | None:
    name, number = said.get("name"), said.get("month")
    month = words.months.get(name.casefold()) if name else int(number or 0)
    try:
        found = date(int(said["year"] or 0), month or 0, int(said["day"] or 0))
    except ValueError:
        return None
    return found if YEARS[0] <= found.year <= YEARS[1] else None


def has_clock(said: str) -> bool:
    """Whether a time of day is said."""
    return ":" in said and CLOCK.search(said) is not None


def words_beside(said: str, days: Sequence[Stamp], words: FrameWords) -> list[str]:
    """The words of a line that are neither of its `stamps`, nor time, nor usual beside them ("GMT", "Tuesday")."""
    rest = said
    for stamp in reversed(days):
        rest = rest[: stamp.start] + " " + rest[stamp.stop :]
    rest = ZONE.sub(" ", CLOCK.sub(" ", rest))
    return [word for word in WORDS.findall(rest) if word.casefold() not in words.stamp_words]


def day_period(day: date) -> Period:
    """One day as a period."""
    return Period(day.isoformat(), day, day)


def period(year: int, month: int | None = None, day: int | None = None) -> Period | None:
    """A period of the precision given; None where there is no such day."""
    if not YEARS[0] <= year <= YEARS[1]:
        return None
    if month is None:
        return Period(f"{year:04d}", date(year, 1, 1), date(year, 12, 31))
    if not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    if day is None:
        return Period(f"{year:04d}-{month:02d}", date(year, month, 1), date(year, month, last))
    return day_period(date(year, month, day)) if 1 <= day <= last else None
