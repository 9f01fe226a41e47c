"""What the two releases of the seeds claim, beside what may be among the snapshots."""

from __future__ import annotations

import json
from pathlib import Path

import polars as pl
import pytest

from analysis import analyze, statistics

from .building import KNOWN, observation, observations

SEEDS = Path(__file__).parents[2] / "seeds"
STOCK = {"source": "ESTAT", "dataset": "BOP_FDI6_GEO", "ref_area": "EU27_2020", "counterpart_area": "KZ", "unit": "EUR"}


@pytest.fixture(scope="module")
def claims():
    if not list(SEEDS.glob("*.txt")):
        pytest.skip("no seeds beside the tests")
    return analyze(SEEDS).indicator_claims


@pytest.mark.parametrize("official", [observations(), observations(observation(41.3, "2023"))])
def test_turnover_of_2024_says_plainly_that_there_is_nothing(claims, official):
    checks = statistics.check(claims, official, KNOWN).filter(measure="trade_turnover")
    assert checks.height == 2
    assert set(checks["verdict"]) == {"no_data"}
    assert all("stored files" in sentence for sentence in checks["sentence_en"])


def test_turnover_of_2024_is_judged_where_there_is_a_series(claims):
    checks = statistics.check(claims, observations(observation(49.7, "2024")), KNOWN).filter(measure="trade_turnover")
    assert set(checks["verdict"]) == {"consistent"}  # "almost 50" and "came near 50"


def test_investment_is_not_comparable_with_stock(claims):
    official = observations(observation(50, "2023", indicator="FDI_STOCK_OUT", **STOCK))
    checks = statistics.check(claims, official, KNOWN).filter(measure="investment_cumulative")
    assert checks.select("verdict", "facet").unique().rows() == [("not_comparable", "measure")]


def test_companies_have_no_series(claims):
    checks = statistics.check(claims, observations(), KNOWN).filter(measure="company_count")
    assert set(checks["verdict"]) == {"no_data"}
    first = claims.filter(measure="company_count").head(1)
    other = first.with_columns(claim_id=pl.lit("rival"), value=pl.lit(3000.0))
    said = pl.concat([claims, other])
    with_rival = statistics.check(said, observations(), KNOWN).filter(measure="company_count")
    assert json.loads(with_rival["rival_claims"][0])[0]["value"] == 3000
