"""Points in time as the words give them, before anything is resolved."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from analysis.immutable import immutable

FIRST_YEAR, LAST_YEAR = 1900, 2100  # releases speak of our own time; other numbers of four digits are amounts


@immutable
class YearRef:
    """Which year is meant.

    Attributes:
        kind: stated or known (`value` is the year; "годы независимости" are known) | shift (`value` years from
            publication) | chain (`value` years from the year spoken of).
    """

    kind: str
    value: int


@immutable
class Point:
    """A time as said, perhaps with parts missing.

    Attributes:
        unit: day | week | month | months | quarter | half | year | decade | same_period.
        year: None where the words name none.
        months: First and last month.
        days: First and last day of the month.
        weekday: 1 to 7.
        shift: Days, weeks or months from publication, or days from the day spoken of where `chained`.
        which: last | this | next, before the name of a month or weekday; ahead | through of a span from now.
        edge: begin | middle | end, where the words name only that part.
    """

    unit: str
    year: YearRef | None = None
    months: tuple[int, int] | None = None
    days: tuple[int, int] | None = None
    weekday: int | None = None
    shift: int | None = None
    chained: bool = False
    which: str | None = None
    edge: str | None = None

    def in_year(self, year: YearRef | None) -> Point:
        """The same point in a year."""
        return replace(self, year=year) if year else self


@immutable
class Frame:
    """What the text does with its points: `form` as in `DateMention`.

    Attributes:
        points: One point, or the two ends of a range.
        number: How many years or months add up.
        lead: Pieces at the front that belong to the pattern, not to the expression.
        trail: The same at the end.
    """

    form: str
    points: tuple[Point, ...] = ()
    number: int = 0
    lead: int = 0
    trail: int = 0


def stated(year: int) -> YearRef:
    """A year said in figures."""
    return YearRef("stated", year)


def year_point(year: YearRef | int | None) -> Point | None:
    """A whole year."""
    ref = stated(year) if isinstance(year, int) else year
    return Point("year", ref) if ref else None


def as_point(value: Any) -> Point | None:
    """A point, or the bare number of a year as one."""
    return value if isinstance(value, Point) else year_point(value)
