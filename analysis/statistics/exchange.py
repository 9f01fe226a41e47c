"""Exchange rates of a period out of observations: flows at the period's average, stocks at its end.

Where a sum runs over years and its split is not known, the rate is a bracket: the least and the greatest annual average
of those years, with their plain mean between.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from analysis.statistics.faults import QuoteInvertedError
from analysis.statistics.periods import month, months_between, stretch, year

Pair = tuple[str, str]
TOLERANCE = 0.02


@dataclass(frozen=True, slots=True)
class Rate:
    """Units of the second currency for one of the first, and what it rests on."""

    value: float
    low: float
    high: float
    basis: str

    def inverse(self) -> Rate:
        """The same quote the other way round."""
        return Rate(1 / self.value, 1 / self.high, 1 / self.low, self.basis)

    def times(self, other: Rate) -> Rate:
        """A cross rate."""
        basis = f"{self.basis}; {other.basis}"
        return Rate(self.value * other.value, self.low * other.low, self.high * other.high, basis)


ONE = Rate(1.0, 1.0, 1.0, "")


class Rates:
    """All rates among observations.

    Args:
        observations: Rows of FX_AVG and FX_EOP; others are passed over.
        rules: `ontology/statistics_judging`.

    Raises:
        QuoteInvertedError: A rate is upside down.
    """

    def __init__(self, observations: pl.DataFrame, rules: Mapping[str, Any]) -> None:
        self._pivots: list[str] = rules["pivots"]
        self._averages: dict[Pair, dict[str, tuple[float, str]]] = defaultdict(dict)
        self._ends: dict[Pair, dict[str, tuple[float, str]]] = defaultdict(dict)
        plausible: Mapping[str, tuple[float, float]] = rules["plausible_rates"]
        wanted = observations.filter(pl.col("indicator").is_in(["FX_AVG", "FX_EOP"]), pl.col("obs_value").is_not_null())
        columns = ["indicator", "ref_area", "counterpart_area", "time_period", "obs_value", "source", "freq"]
        for kind, base, quote, period, value, source, freq in wanted.sort("vintage").select(columns).iter_rows():
            _check(base, quote, value, plausible, source, period)
            kept = self._averages if kind == "FX_AVG" else self._ends
            _check_against(kept[base, quote].get(period), value, (base, quote), source, period)
            kept[base, quote][period] = (value, source)
            if freq == "D":
                self._ends[base, quote].setdefault(period, (value, source))

    def average(self, base: str, quote: str, start: date, stop: date) -> Rate | None:
        """The average over a stretch of whole months; None where a month of it has none."""
        return self._any(base, quote, lambda pair: self._mean(pair, start, stop))

    def bracket(self, base: str, quote: str, start: date, stop: date) -> Rate | None:
        """The plain mean and the span of the annual averages of a stretch of years.

        A year of which only a part belongs to the stretch counts with that part, or whole where that has no average.
        """
        years = range(start.year, stop.year + 1)
        each = [
            self.average(base, quote, *_bounds(n, start, stop))
            or self.average(base, quote, year(n).start, year(n).stop)
            for n in years
        ]
        known = [rate.value for rate in each if rate]
        if len(known) < len(each) or not known:
            return None
        basis = f"{each[0].basis.partition(' ')[0] if each[0] else ''} {start.year}–{stop.year}".strip()
        return Rate(sum(known) / len(known), min(known), max(known), basis)

    def end(self, base: str, quote: str, day: date) -> Rate | None:
        """The last rate of the month of a day."""
        return self._any(base, quote, lambda pair: self._last(pair, day))

    def _any(self, base: str, quote: str, find: Any) -> Rate | None:
        """Direct, upside down, or across a pivot."""
        if base == quote:
            return ONE
        for rate in self._ways(base, quote, find):
            if rate:
                return rate
        return None

    def _ways(self, base: str, quote: str, find: Any) -> Iterator[Rate | None]:
        yield _either(base, quote, find)
        for pivot in self._pivots:
            if pivot not in (base, quote):
                first, second = _either(base, pivot, find), _either(pivot, quote, find)
                yield first.times(second) if first and second else None

    def _mean(self, pair: Pair, start: date, stop: date) -> Rate | None:
        known = self._averages.get(pair, {})
        whole = known.get(stretch(start, stop).text)
        if whole is None:
            months = [known.get(m.text) or self._days(known, m.text) for m in months_between(start, stop)]
            values = [found for found in months if found]
            if len(values) < len(months):
                return None
            whole = (sum(v for v, _ in values) / len(values), values[0][1])
        return Rate(whole[0], whole[0], whole[0], f"{whole[1]} {stretch(start, stop).text}")

    @staticmethod
    def _days(known: Mapping[str, tuple[float, str]], of: str) -> tuple[float, str] | None:
        found = [pair for day, pair in known.items() if len(day) == len("2024-01-31") and day.startswith(f"{of}-")]
        return (sum(v for v, _ in found) / len(found), found[0][1]) if found else None

    def _last(self, pair: Pair, day: date) -> Rate | None:
        known, of = self._ends.get(pair, {}), month(day.year, day.month).text
        found = known.get(of) or next((known[d] for d in sorted(known, reverse=True) if d.startswith(f"{of}-")), None)
        return Rate(found[0], found[0], found[0], f"{found[1]} {day}") if found else None


def _either(base: str, quote: str, find: Any) -> Rate | None:
    if base == quote:
        return ONE
    direct: Rate | None = find((base, quote))
    if direct:
        return direct
    other: Rate | None = find((quote, base))
    return other.inverse() if other else None


def _bounds(number: int, start: date, stop: date) -> tuple[date, date]:
    whole = year(number)
    return max(whole.start, start), min(whole.stop, stop)


def _check(base: str, quote: str, value: float, plausible: Mapping[str, Any], source: str, period: str) -> None:
    low, high = plausible.get(f"{base}/{quote}", (0.0, float("inf")))
    if not low <= value <= high and low <= 1 / value <= high:
        raise _inverted(base, quote, value, source, period)


def _check_against(before: tuple[float, str] | None, value: float, pair: Pair, source: str, period: str) -> None:
    """Two sources of one rate: the product of a quote and its inverse is one."""
    if before is None or abs(value / before[0] - 1) <= TOLERANCE:
        return
    if abs(value * before[0] - 1) <= TOLERANCE:
        raise _inverted(*pair, value, source, period)


def _inverted(base: str, quote: str, value: float, source: str, period: str) -> QuoteInvertedError:
    return QuoteInvertedError(
        f"{source}, {period}: 1 {base} = {value} {quote} is upside down (1 {quote} = {value} {base} would fit). "
        "The file's heading names the currencies the other way round: swap them there, or use the ECB's own file."
    )
