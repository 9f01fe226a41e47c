"""What official series say for a claim: level, change or share, in the claim's own unit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from analysis.statistics.claims import Claim
from analysis.statistics.exchange import Rate, Rates
from analysis.statistics.periods import TimePeriod, stretch
from analysis.statistics.series import Figure, Point, Series, Trace

SAME = {"person": "count"}  # people are counted
CURRENCY_LETTERS = 3
Whole = Callable[[Series], Series | None]


@dataclass(frozen=True, slots=True)
class Measured:
    """An official value in the claim's unit; `low`, `high` differ where the rate is a bracket."""

    value: float
    low: float
    high: float
    rate: Rate | None
    point: Point
    period: str
    own_value: float  # in the unit of the series
    trace: tuple[Trace, ...]


def level(claim: Claim, series: Series, rates: Rates) -> Measured | None:
    """The value of the claim's period; None where the series has none, or no rate leads to the claim's unit."""
    if claim.start is None or claim.stop is None:
        return None
    figure = series.figure(claim.start, claim.stop)
    return converted(figure, series, claim.unit, rates, stretch(claim.start, claim.stop)) if figure else None


def converted(figure: Figure, series: Series, unit: str, rates: Rates, period: TimePeriod) -> Measured | None:
    """A figure in another unit: part by part where it is a sum, by the bracket where years are joined in one part.

    Where a part has no rate of its own, the whole is converted at the average of its period.
    """
    value = figure.value
    if series.unit == SAME.get(unit, unit):
        return Measured(value, value, value, None, figure.point, period.text, value, figure.trace)
    if not _are_currencies(series.unit, unit):
        return None
    each = [_rate(part.start, part.stop, series, unit, rates) for part in figure.parts]
    known = [rate for rate in each if rate]
    rate = _mean(figure, known, period) if len(known) == len(each) else None
    rate = rate or _rate(period.start, period.stop, series, unit, rates)
    if rate is None:
        return None
    low, high = sorted((value * rate.low, value * rate.high))
    return Measured(value * rate.value, low, high, rate, figure.point, period.text, value, figure.trace)


def _mean(figure: Figure, each: list[Rate], period: TimePeriod) -> Rate | None:
    """The rate of a sum: those of its parts, weighted by them."""
    if len(each) == 1 or not figure.value:
        return each[0]
    mean, low, high = (
        sum(part.value * getattr(rate, side) for part, rate in zip(figure.parts, each, strict=True)) / figure.value
        for side in ("value", "low", "high")
    )
    return Rate(mean, low, high, f"{each[0].basis.partition(' ')[0]} {period.text}")


def _rate(start: date, stop: date, series: Series, unit: str, rates: Rates) -> Rate | None:
    if not series.sums:
        return rates.end(series.unit, unit, stop)
    if start.year == stop.year:
        return rates.average(series.unit, unit, start, stop)
    return rates.bracket(series.unit, unit, start, stop)


def _are_currencies(*units: str) -> bool:
    return all(len(unit) == CURRENCY_LETTERS and unit.isupper() for unit in units)


def change(claim: Claim, series: Series, rates: Rates) -> Measured | None:
    """Growth over the same stretch of the year before: in per cent, as a factor, or as an amount.

    A claim whose period spans several years compares the last year with the first. A rate of growth is counted in the
    currency of the series: an exchange rate would mix two things.
    """
    if claim.start is None or claim.stop is None:
        return None
    now, before = compared(claim.start, claim.stop)
    new, old = series.figure(*now), series.figure(*before)
    if not (new and old and old.value):
        return None
    period = f"{stretch(*now).text} / {stretch(*before).text}"
    if claim.unit not in ("percent", "times"):
        after, first = (converted(f, series, claim.unit, rates, stretch(*at)) for f, at in ((new, now), (old, before)))
        return _difference(after, first, period) if after and first else None
    factor = new.value / old.value
    value = factor if claim.unit == "times" else 100 * (factor - 1)
    return Measured(value, value, value, None, new.point, period, value, new.trace + old.trace)


def _difference(after: Measured, before: Measured, period: str) -> Measured:
    value, own = after.value - before.value, after.own_value - before.own_value
    return Measured(value, value, value, None, after.point, period, own, after.trace + before.trace)


def compared(start: date, stop: date) -> tuple[tuple[date, date], tuple[date, date]]:
    """The stretch a change is about and the one it is counted from."""
    if start.year < stop.year:
        return (date(stop.year, 1, 1), stop), (start, date(start.year, stop.month, stop.day))
    last = stop.day if (stop.month, stop.day) != (2, 29) else 28
    before = date(start.year - 1, start.month, start.day), date(stop.year - 1, stop.month, last)
    if before[1].month == 2 and (before[1].year % 4 == 0):
        before = before[0], date(before[1].year, 2, 29)
    return (start, stop), before


def share(claim: Claim, series: Series, whole: Whole) -> Measured | None:
    """Per cent of the same series with all partners."""
    total = whole(series)
    if claim.start is None or claim.stop is None or total is None:
        return None
    part, of = series.figure(claim.start, claim.stop), total.figure(claim.start, claim.stop)
    if not (part and of and of.value):
        return None
    value = 100 * part.value / of.value
    period = stretch(claim.start, claim.stop).text
    return Measured(value, value, value, None, part.point, period, value, part.trace + of.trace)
