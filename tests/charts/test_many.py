"""Thousands of events: every one is drawn or counted, and the chart is there within a second (benchmark)."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import polars as pl
import pytest

import analysis
from analysis import charts
from analysis.charts.timeline import MOST
from analysis.tables import Tables

SEEDS = Path(__file__).parent.parent.parent / "seeds"
N = 3_000


@pytest.fixture(scope="module")
def tables():
    few = analysis.analyze(SEEDS)
    one = few.events.head(1)
    days = [date(2024, 1, 1) + timedelta(days=n * n % 700) for n in range(N)]
    kinds = few.events["event_type"].unique().sort().to_list()
    many = pl.concat([one] * N).with_columns(
        pl.Series("event_id", [f"e-{n}" for n in range(N)]),
        pl.Series("event_type", [kinds[n % len(kinds)] for n in range(N)]),
        pl.Series("date_from", days),
        pl.Series("date_to", days),
    )
    return Tables(**{**dict(few), "events": pl.concat([few.events, many])})


def test_every_event_is_drawn_or_counted(tables):
    figure = charts.timeline(tables)
    dated = tables.events.filter(pl.any_horizontal(pl.col("date_from", "date_to").is_not_null()))
    drawn = [e for trace in figure.data if trace.mode == "markers" for e in trace.customdata]
    (counted,) = [trace for trace in figure.data if trace.name == "+"]
    assert sorted(drawn + [e for each in counted.customdata for e in each]) == sorted(dated["event_id"])
    assert counted.text == tuple(f"+{len(each)}" for each in counted.customdata)
    assert figure.layout.height < 400 + 13 * (MOST + 2) * tables.events["event_type"].n_unique()


@pytest.mark.benchmark(group="charts of 3,000 events")
@pytest.mark.parametrize("name", ["timeline", "attendance", "meetings", "network", "indicators", "disagreements"])
def test_a_chart_of_many(benchmark, tables, name):
    figure = benchmark(lambda: getattr(charts, name)(tables).to_json())
    assert figure
    assert benchmark.stats["min"] < 1
