"""Mirror statistics: one flow in the records of both sides, side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import polars as pl

from analysis.knowledge.records import Knowledge
from analysis.statistics.areas import claimed_as
from analysis.statistics.exchange import Rates
from analysis.statistics.measured import converted
from analysis.statistics.periods import stretch
from analysis.statistics.series import Series, Shelf


def mirrors(observations: pl.DataFrame, first: str, second: str, knowledge: Knowledge) -> pl.DataFrame:
    """Two sides of one flow, period by period, in the currency of the first side's records.

    Returns:
        `indicator` (as the first side counts it), `time_period`, `own_source`, `own_key`, `own_value`, `mirror_source`,
        `mirror_key`, `mirror_value`, `unit`, `gap` (mirror ÷ own − 1); a row where both sides have the period.
    """
    rules, indicators = knowledge.ontology["statistics_judging"], knowledge.ontology["statistics_indicators"]
    places = [code for side in (first, second) for code in claimed_as(side) if code]
    shelf = Shelf(observations, indicators, places)
    rows = list(_pairs(shelf, Rates(observations, rules), indicators, claimed_as(first), claimed_as(second)))
    schema = {
        "indicator": pl.String, "time_period": pl.String, "own_source": pl.String, "own_key": pl.String,
        "own_value": pl.Float64, "mirror_source": pl.String, "mirror_key": pl.String, "mirror_value": pl.Float64,
        "unit": pl.String, "gap": pl.Float64,
    }  # fmt: skip
    return pl.DataFrame(rows, schema=schema, orient="row").sort("indicator", "time_period", "own_key", "mirror_key")


def _pairs(
    shelf: Shelf,
    rates: Rates,
    indicators: Mapping[str, Mapping[str, Any]],
    first: Sequence[str | None],
    second: Sequence[str | None],
) -> Iterator[tuple[Any, ...]]:
    sides = [(home, other) for home in first for other in second]
    for code, record in indicators.items():
        for home, other in sides if record["mirror"] else []:
            for own in shelf.at(home, other, code):
                for back in shelf.at(other, home, record["mirror"]):
                    yield from _periods(own, back, code, rates)


def _periods(own: Series, back: Series, code: str, rates: Rates) -> Iterator[tuple[Any, ...]]:
    for (start, stop), point in sorted(own.points.items()):
        figure = back.figure(start, stop)
        other = converted(figure, back, own.unit, rates, stretch(start, stop)) if figure else None
        if other:
            gap = other.value / point.value - 1 if point.value else None
            yield (code, point.time_period, own.source, point.trace[0][2], point.value,
                   back.source, other.trace[0][2], other.value, own.unit, gap)  # fmt: skip
