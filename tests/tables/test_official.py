"""Official series in the tables: what is stored, what is refused, what follows a choice."""

from __future__ import annotations

import polars as pl
import pytest

from analysis import knowledge
from analysis.errors import TableError
from analysis.tables import dictionary, select
from analysis.tables.frames import ORDER
from analysis.tables.official import beside, said

from .sample import checked_tables, sample_tables


def test_every_claim_is_checked_and_only_what_verdicts_rest_on_is_stored():
    tables = checked_tables()
    assert tables.claim_checks["claim_id"].to_list() == sorted(tables.indicator_claims["claim_id"])
    assert set(tables.observations["time_period"]) == {"2030"}
    turnover = tables.claim_checks.filter(measure="trade_turnover")
    assert turnover["value"].round(0).unique().to_list() == [round(13e9 / 1.1)]
    assert turnover["verdict"].unique().to_list() == ["consistent"]


def test_claims_know_when_they_were_said():
    rows = said(sample_tables())
    assert rows.height == sample_tables().indicator_claims.height
    assert rows["date_published"].null_count() < rows.height


def test_order_does_not_depend_on_where_rows_come_from():
    tables = checked_tables()
    mixed = beside(tables, tables.observations.reverse(), tables.claim_checks.reverse(), knowledge.load())
    assert mixed.observations.equals(tables.observations.sort(ORDER["observations"]))
    assert mixed.claim_checks.equals(tables.claim_checks)


@pytest.mark.parametrize(
    ("column", "value", "rule"),
    [
        ("verdict", "refuted", "verdict"),
        ("series_source", "RUMOR", "series_source is of the list statistics_sources"),
        ("document_id", "nowhere", "document_id is a row of documents"),
        ("indicator_id", "nothing", "indicator_id is a row of indicators"),
    ],
)
def test_checks_that_break_a_rule_are_refused(column, value, rule):
    tables = checked_tables()
    broken = tables.claim_checks.with_columns(pl.lit(value).alias(column))
    with pytest.raises(TableError, match=rule):
        beside(tables, tables.observations, broken, knowledge.load())


def test_checks_follow_the_claims_that_are_chosen():
    chosen = select(checked_tables(), until="2029")
    assert set(chosen.claim_checks["claim_id"]) == set(chosen.indicator_claims["claim_id"])
    assert chosen.claim_checks.height < checked_tables().claim_checks.height
    assert chosen.observations.is_empty()
    both = select(checked_tables(), country="KZ")
    assert both.observations.equals(checked_tables().observations)


def test_a_verdict_on_official_series_is_not_one_on_sources():
    rows = dictionary(knowledge.load())
    meanings = rows.filter(pl.col("column") == "verdict").select("table", "meaning").rows()
    assert len(dict(meanings)) == 3  # of claims, of versions of a release, of official series
    assert len({meaning for _, meaning in meanings}) == 3
