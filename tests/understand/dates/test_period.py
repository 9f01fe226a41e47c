"""Periods: their text, their bounds, what the calendar refuses."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.model import Period
from analysis.understand.dates import period as periods

MADE = [
    (periods.day(2025, 12, 2), Period("2025-12-02", date(2025, 12, 2), date(2025, 12, 2))),
    (periods.month(2024, 2), Period("2024-02", date(2024, 2, 1), date(2024, 2, 29))),
    (periods.year(2024), Period("2024", date(2024, 1, 1), date(2024, 12, 31))),
    (periods.quarter(2025, 2), Period("2025-04/2025-06", date(2025, 4, 1), date(2025, 6, 30))),
    (periods.half(2025, 2), Period("2025-07/2025-12", date(2025, 7, 1), date(2025, 12, 31))),
    (periods.months(2024, 11, 2), Period("2024-11/2025-02", date(2024, 11, 1), date(2025, 2, 28))),
    (periods.decade(1990), Period("1990/1999", date(1990, 1, 1), date(1999, 12, 31))),
    (periods.week(date(2025, 12, 2)), Period("2025-12-01/2025-12-07", date(2025, 12, 1), date(2025, 12, 7))),
    (
        periods.between(periods.year(2005), periods.year(2024)),
        Period("2005/2024", date(2005, 1, 1), date(2024, 12, 31)),
    ),
    (periods.between(periods.year(2005), periods.year(2005)), periods.year(2005)),
    (periods.since(periods.year(2005)), Period("2005/..", date(2005, 1, 1), None)),
    (periods.until(periods.day(2025, 12, 2)), Period("../2025-12-02", None, date(2025, 12, 2))),
    (periods.shifted(periods.months(2025, 1, 2), -1), periods.months(2024, 1, 2)),
    (periods.shifted(periods.day(2024, 2, 29), 1), periods.day(2025, 2, 28)),
    (periods.shifted(periods.since(periods.year(2005)), 2), periods.since(periods.year(2007))),
    (periods.coarsen(periods.day(2025, 12, 2), periods.year(2005)), periods.year(2025)),
    (periods.coarsen(periods.month(2025, 12), periods.day(2005, 1, 1)), periods.month(2025, 12)),
]


@pytest.mark.parametrize(("made", "expected"), MADE)
def test_text_and_bounds(made: Period, expected: Period) -> None:
    assert made == expected


def test_the_calendar_refuses() -> None:
    with pytest.raises(ValueError, match="day"):
        periods.day(2025, 2, 29)
    with pytest.raises(ValueError, match="before"):
        periods.between(periods.year(2025), periods.year(2005))


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(-50, 50))
def test_a_day_lies_in_its_month_year_and_week_also_when_shifted(when: date, years: int) -> None:
    day = periods.of_day(when)
    for wider in (periods.month(when.year, when.month), periods.year(when.year), periods.week(when)):
        assert wider.start <= when <= wider.stop
    moved = periods.shifted(day, years)
    assert moved.edtf == moved.start.isoformat()
    assert moved.start.year == when.year + years
