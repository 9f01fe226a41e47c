"""Claims beside official figures: every judged claim is drawn; where nothing is stored the chart says what to do."""

from __future__ import annotations

import pytest

from analysis import charts, knowledge
from analysis.charts.statistics import FAR
from analysis.tables.official import beside
from tests.tables.sample import checked_tables, sample_tables

LANGUAGES = ("en", "ru", "kk")


def drawn(figure):
    return [trace for trace in figure.data if trace.mode == "markers" and trace.customdata]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_judged_claims_are_drawn_beside_the_official_figure(lang):
    figure, checks = charts.official(checked_tables(), lang), checked_tables().claim_checks
    judged = checks.filter(verdict="consistent")
    assert sorted(claim for trace in drawn(figure) for claim in trace.customdata) == judged["claim_id"].to_list()
    row = judged.row(0, named=True)
    assert drawn(figure)[0].x[0] == pytest.approx(row["claimed_value"] / row["value"] * 100)
    assert row[f"sentence_{lang}"] in str(charts.in_words(figure))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_official_statistics_it_says_how_to_add_them(lang):
    figure = charts.official(sample_tables(), lang)
    assert "communique statistics add FILE" in figure.layout.annotations[0].text.replace("<br>", " ")
    assert "communique statistics fetch" in str(charts.in_words(figure))


def test_series_that_measure_something_else_are_not_taken_for_none():
    tables = checked_tables()
    checks = tables.claim_checks.filter(verdict="no_data")
    figure = charts.official(beside(tables, tables.observations, checks, knowledge.load()))
    assert not figure.data
    assert "the table tells why" in figure.layout.annotations[0].text


def test_a_claim_far_off_stays_on_the_chart():
    tables = checked_tables()
    checks = tables.claim_checks.with_columns(value=tables.claim_checks["value"] / 1000)
    figure = charts.official(beside(tables, tables.observations, checks, knowledge.load()))
    assert max(x for trace in drawn(figure) for x in trace.x) == FAR
