"""Verdicts, one construction after the other; all figures are invented."""

from __future__ import annotations

import json
from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import statistics
from analysis.errors import StatisticsError
from analysis.statistics.faults import QuoteInvertedError

from .building import KNOWN, check, claim, observation, observations, rate, verdict


@pytest.mark.parametrize(
    ("qualifier", "claimed", "official", "expected"),
    [
        ("almost", 50, 49.7, "consistent"), ("almost", 50, 47.5, "consistent"), ("almost", 50, 47.2, "rounded"),
        ("almost", 50, 50.0, "rounded"), ("almost", 50, 50.2, "rounded"), ("almost", 50, 50.6, "differs"),
        ("almost", 50, 45.0, "differs"), ("almost", 50, 40.0, "contradicts"),
        ("more_than", 32, 32.1, "consistent"), ("more_than", 32, 31.9, "rounded"), ("more_than", 32, 31.5, "differs"),
        ("more_than", 32, 28.0, "contradicts"), ("at_least", 32, 32.0, "consistent"),
        ("less_than", 10, 9.9, "consistent"), ("less_than", 10, 10.4, "differs"), ("up_to", 10, 10.0, "consistent"),
        ("reached", 200, 200.7, "consistent"), ("reached", 200, 198.1, "consistent"), ("reached", 200, 203, "rounded"),
        ("about", 8, 7.7, "consistent"), ("about", 8, 7.5, "rounded"), ("about", 8, 7.2, "differs"),
        ("exact", 49.7, 49.66, "consistent"), ("exact", 49.7, 49.6, "rounded"), ("exact", 50, 49.6, "consistent"),
        ("exact", 50, 48, "differs"), ("exact", 50, 44, "contradicts"),
    ],
)  # fmt: skip
def test_words_of_a_claim(qualifier, claimed, official, expected):
    found = verdict(claim(claimed, qualifier=qualifier), observation(official, "2023"))
    assert found["verdict"] == expected, found["sentence_en"]
    assert found["value"] == pytest.approx(official * 1e9)


def test_far_over_is_a_weak_fit():
    near, far = (verdict(claim(10, qualifier="more_than"), observation(n, "2023")) for n in (12, 14))
    assert (near["verdict"], near["strength"]) == ("consistent", None)
    assert (far["verdict"], far["strength"]) == ("consistent", "weak")


@pytest.mark.parametrize(
    ("quote", "expected"), [("49,70 млрд", "rounded"), ("49,7 млрд", "consistent"), (None, "consistent")]
)
def test_the_last_digit_written_counts(quote, expected):
    assert verdict(claim(49.7, quote=quote), observation(49.66, "2023"))["verdict"] == expected


def test_a_range_is_its_own_interval():
    between = claim(10, value_to=12e9)
    assert verdict(between, observation(11, "2023"))["verdict"] == "consistent"
    assert verdict(between, observation(13, "2023"))["verdict"] == "differs"


def test_an_indicator_has_bounds_only():
    bounds = {"qualifier": None}
    inside = claim(None, lower=47.5e9, upper=50e9, **bounds)
    assert verdict(inside, observation(49, "2023"))["verdict"] == "consistent"
    assert verdict(claim(None, lower=40e9, **bounds), observation(41, "2023"))["verdict"] == "consistent"
    assert verdict(claim(None, lower=40e9, upper=40e9, **bounds), observation(40.3, "2023"))["verdict"] == "consistent"


# Changes and shares


YEARS = (observation(40, "2022"), observation(44, "2023"))


@pytest.mark.parametrize(
    ("claimed", "expected"),
    [
        (10, "consistent"),
        (11, "consistent"),
        (11.5, "differs"),
        (10.9, "rounded"),
        (25, "contradicts"),
        (-10, "contradicts"),
    ],
)
def test_growth_is_compared_in_points(claimed, expected):
    found = verdict(claim(claimed, kind="change", unit="percent"), *YEARS)
    assert found["verdict"] == expected
    assert found["value"] == pytest.approx(10)


def test_growth_of_a_part_of_the_year_is_against_the_same_part():
    months = [observation(n, f"{year}-{month:02}") for year, n in ((2022, 1.0), (2023, 1.5)) for month in range(1, 4)]
    found = verdict(claim(50, "2023-01/2023-03", kind="change", unit="percent"), *months)
    assert (found["verdict"], found["value"]) == ("consistent", pytest.approx(50))
    assert found["series_period"] == "2023-01/2023-03 / 2022-01/2022-03"
    assert len(json.loads(found["series"])[0]["observations"]) == 6


def test_growth_over_years_and_as_a_factor():
    rows = (observation(20, "2019"), *YEARS)
    assert verdict(claim(120, "2019/2023", kind="change", unit="percent"), *rows)["verdict"] == "consistent"
    assert verdict(claim(2.2, "2019/2023", kind="change", unit="times"), *rows)["verdict"] == "consistent"


def test_share_is_of_the_same_source():
    world = observation(110, "2023", counterpart_area="WORLD")
    other = observation(1000, "2023", counterpart_area="WORLD", source="IMF", dataset="IMTS")
    found = verdict(claim(40, kind="share", unit="percent"), *YEARS, world, other)
    assert (found["verdict"], found["value"]) == ("consistent", pytest.approx(40))
    assert verdict(claim(55, measure="trade_share", unit="percent"), *YEARS, world)["verdict"] == "contradicts"


def test_growth_as_an_amount():
    assert verdict(claim(4, kind="change"), *YEARS)["verdict"] == "consistent"
    rows = (*YEARS, rate(1.0, "2022"), rate(1.1, "2023"))
    assert verdict(claim(0.1, kind="change", unit="EUR", qualifier="less_than"), *rows)["verdict"] == "consistent"


def test_a_change_told_by_its_ends_is_the_level_reached():
    ends = claim(10, kind="change", value_to=14e9, quote="с 10 до 14 млрд долларов")
    found = verdict(ends, *YEARS)
    assert (found["verdict"], found["claimed_value"], found["value"]) == ("contradicts", 14e9, pytest.approx(44e9))
    assert verdict(claim(40, kind="change", value_to=44e9, quote="40–44"), *YEARS)["verdict"] == "consistent"


def test_a_fraction_in_words_is_not_exact_to_the_last_digit():
    third = claim(100 / 3, kind="change", unit="percent", quote="на треть")
    assert verdict(third, observation(30, "2022"), observation(39.9, "2023"))["verdict"] == "consistent"


def test_a_share_of_another_whole():
    world = observation(440, "2023", counterpart_area="WORLD")
    found = verdict(claim(85, measure="trade_share", kind="share", unit="percent"), *YEARS, world)
    assert (found["verdict"], found["facet"]) == ("not_comparable", "whole")


def test_a_level_of_several_years_is_a_sum_only_where_years_add():
    rows = observation(40, "2022"), observation(44, "2023")
    assert verdict(claim(84, "2022/2023"), *rows)["facet"] == "period"
    inflow = [observation(n, year, indicator="FDI_GROSS_IN") for n, year in ((12, "2022"), (10, "2023"))]
    assert verdict(claim(22, "2022/2023", measure="investment_inflow"), *inflow)["verdict"] == "consistent"


# Comparability first


def test_composition_tells():
    rows = observation(40.03, "2022"), observation(41.88, "2022", counterpart_area="EU28")
    found = verdict(claim(39.9, "2022"), *rows)
    assert found["verdict"] == "depends_on_source"
    assert found["area_composition"] == "EU27_2020"
    assert "without the United Kingdom" in found["sentence_en"]
    assert "with the United Kingdom" in found["sentence_en"]
    other_way = verdict(claim(41.9, "2022"), *rows)
    assert (other_way["verdict"], other_way["area_composition"]) == ("depends_on_source", "EU28")
    assert verdict(claim(30, "2022"), *rows)["verdict"] == "contradicts"


def test_europe_is_not_the_union():
    found = verdict(claim(44, counterpart_area="EUROPE"), observation(41, "2023"))
    assert (found["verdict"], found["facet"]) == ("not_comparable", "composition")
    assert verdict(claim(44, counterpart_area="EUROPE"), observation(44.1, "2023", counterpart_area="EUROPE"))[
        "verdict"
    ] == ("consistent")


def test_direction_is_kept():
    exports = observation(24, "2023", indicator="TRADE_GOODS_X")
    assert verdict(claim(24, measure="export"), exports)["verdict"] == "consistent"
    assert verdict(claim(24, measure="import"), exports)["verdict"] == "no_data"


def test_turnover_is_exports_and_imports_of_one_source():
    rows = (
        observation(24, "2023", indicator="TRADE_GOODS_X"),
        observation(8, "2023", indicator="TRADE_GOODS_M", valuation="CIF"),
        observation(7, "2023", indicator="TRADE_GOODS_M", valuation="FOB", series_key="fob"),
    )
    found = verdict(claim(32), *rows)
    assert found["verdict"] == "consistent"
    assert found["series_key"] == "A.KZ.EU27_2020.TRADE_GOODS_X + A.KZ.EU27_2020.TRADE_GOODS_M"


MIRROR = {"source": "ESTAT", "dataset": "DS-045409", "ref_area": "EU27_2020", "counterpart_area": "KZ"}


def test_mirror_stands_beside_and_does_not_overrule():
    own = observation(30, "2023", indicator="TRADE_GOODS_X")
    back = observation(25, "2023", indicator="TRADE_GOODS_M", **MIRROR)
    found = verdict(claim(30, measure="export"), own, back)
    assert (found["verdict"], found["perspective"], found["mirror_source"]) == ("consistent", "reporter", "ESTAT")
    assert found["mirror_gap"] == pytest.approx(-1 / 6)
    assert verdict(claim(25, measure="export"), own, back)["verdict"] == "depends_on_source"
    assert verdict(claim(20, measure="export"), own, back)["verdict"] == "contradicts"


def test_mirror_alone_can_bear_out_and_not_refute():
    back = observation(25, "2023", indicator="TRADE_GOODS_M", **MIRROR)
    fits = verdict(claim(25, measure="export"), back)
    assert (fits["verdict"], fits["perspective"]) == ("consistent", "mirror")
    assert "partner alone" in fits["sentence_en"]
    misses = verdict(claim(30, measure="export"), back)
    assert (misses["verdict"], misses["facet"]) == ("not_comparable", "perspective")


def test_the_side_that_says_it_is_held_against_its_own_records():
    rows = (
        observation(30, "2023", indicator="TRADE_GOODS_X"),
        observation(25, "2023", indicator="TRADE_GOODS_M", **MIRROR),
    )
    found = verdict(claim(25, measure="export", claimant_area="EU"), *rows)
    assert (found["verdict"], found["perspective"], found["series_source"]) == ("consistent", "reporter", "ESTAT")


def test_a_known_claimant_tells_the_side():
    rows = (
        observation(30, "2023", indicator="TRADE_GOODS_X"),
        observation(25, "2023", indicator="TRADE_GOODS_M", **MIRROR),
    )
    for claimant, source in (
        ("European Commission", "ESTAT"),
        ("the European Union", "ESTAT"),
        ("Нурлан Асанов", "KZ_BNS"),
    ):
        assert verdict(claim(27, measure="export", claimant=claimant), *rows)["series_source"] == source, claimant


def test_measure_decides_before_the_figure():
    stock = observation(50, "2023", indicator="FDI_STOCK_OUT", **MIRROR)
    cumulative = claim(200, None, measure="investment_cumulative", qualifier="more_than")
    found = verdict(cumulative, stock)
    assert (found["verdict"], found["facet"]) == ("not_comparable", "measure")
    assert "stock of outward direct investment" in found["sentence_en"]
    assert verdict(cumulative)["verdict"] == "no_data"
    assert verdict(claim(50, measure="investment_stock"), stock)["verdict"] == "consistent"


def test_net_is_not_gross():
    net = observation(6, "2023", indicator="FDI_NET_IN")
    found = verdict(claim(28, measure="investment_inflow"), net)
    assert (found["verdict"], found["facet"]) == ("not_comparable", "measure")


def test_plans_and_periods_and_units():
    row = observation(44, "2023")
    assert verdict(claim(60, kind="target"), row)["facet"] == "kind"
    assert verdict(claim(44, None), row)["facet"] == "period"
    assert verdict(claim(44, "2023-01/2023-09"), row)["facet"] == "period"
    assert verdict(claim(44, unit="EUR"), row)["facet"] == "unit"
    assert verdict(claim(44, unit="tonne"), row)["facet"] == "unit"
    later = verdict(claim(50, "2024", qualifier="almost"), row)
    assert (later["verdict"], later["newest_period"]) == ("no_data", "2023")
    assert "end with 2023" in later["sentence_en"]


def test_missing_is_no_figure():
    assert verdict(claim(44), observation(None, "2023", obs_status="M"))["verdict"] == "no_data"


def test_bounds_prove():
    year = observation(41, "2023")
    over_a_part = verdict(claim(45, "2023-01/2023-09"), year)
    assert (over_a_part["verdict"], over_a_part["strength"]) == ("contradicts", "proof")
    since = observation(200.7, "2005/2024-09", indicator="FDI_GROSS_IN")
    independence = claim(200, "1991/2024", measure="investment_cumulative", qualifier="more_than")
    found = verdict(independence, since)
    assert (found["verdict"], found["strength"]) == ("consistent", "proof")
    assert "another stretch of time" in found["sentence_en"]
    nine_months = observation(28.7, "2025-01/2025-09")
    assert verdict(claim(20, "2025"), nine_months)["strength"] == "proof"


# Conversion


def test_flows_at_the_average_of_their_period():
    rows = (observation(44, "2023"), rate(1.1, "2023"), rate(1.2, "2023-12", indicator="FX_EOP"))
    found = verdict(claim(40, unit="EUR"), *rows)
    assert (found["verdict"], found["rate"], found["rate_basis"]) == ("consistent", pytest.approx(1 / 1.1), "ECB 2023")
    assert "1 USD = 0.9091 EUR (ECB 2023)" in found["sentence_en"]


def test_stocks_at_the_end_of_theirs():
    stock = observation(60, "2023", indicator="FDI_STOCK_IN")
    rows = (stock, rate(1.1, "2023"), rate(1.2, "2023-12", indicator="FX_EOP"))
    assert verdict(claim(50, measure="investment_stock", unit="EUR"), *rows)["value"] == pytest.approx(50e9)


def test_months_are_converted_month_by_month():
    rows = [observation(1, "2023-01"), observation(3, "2023-02"), rate(1.0, "2023-01"), rate(1.5, "2023-02")]
    found = verdict(claim(3, "2023-01/2023-02", unit="EUR"), *rows)
    assert found["value"] == pytest.approx((1 / 1.0 + 3 / 1.5) * 1e9)


def test_currencies_cross():
    rows = (observation(44, "2023"), rate(1.1, "2023"), rate(0.88, "2023", quote="GBP"))
    assert verdict(claim(35.2, unit="GBP"), *rows)["verdict"] == "consistent"
    tenge = (observation(10, "2023"), rate(450, "2023", "USD", "KZT", source="WB", dataset="WDI"))
    assert verdict(claim(4500, unit="KZT"), *tenge)["verdict"] == "consistent"


def test_a_sum_over_years_of_unknown_split_has_a_bracket():
    rows = [observation(200.7, "2005/2024-09", indicator="FDI_GROSS_IN")]
    averages = [1.05 if year == 2022 else 1.47 if year == 2008 else 1.2 for year in range(2005, 2024)]
    rows += [rate(value, f"{2005 + n}") for n, value in enumerate(averages)]
    rows += [rate(1.08, f"2024-{month:02}") for month in range(1, 10)]
    said = claim(200, "2005/2024-09", measure="investment_cumulative", qualifier="more_than", unit="EUR")
    found = verdict(said, *rows)
    assert found["value_low"] == pytest.approx(200.7e9 / 1.47)
    assert found["value_high"] == pytest.approx(200.7e9 / 1.05)
    assert found["verdict"] == "differs"  # by the rate kindest to the claim
    assert found["value_high"] < 200e9  # fails at every annual rate
    assert "split over the years is not known" in found["sentence_en"]


def test_a_rate_upside_down_is_refused():
    with pytest.raises(QuoteInvertedError, match=r"upside down.*swap"):
        verdict(claim(1), rate(0.0022, "2023", "USD", "KZT"))
    with pytest.raises(QuoteInvertedError):  # plausible by itself, but not beside the ECB's
        verdict(claim(1), rate(1.0824, "2024"), rate(0.9239, "2024", source="WB", dataset="WDI"))


# Editions, other claims, other tables


def test_the_newest_edition_counts():
    old = observation(41, "2023", vintage=date(2024, 1, 1), snapshot_sha256="b" * 64)
    new = observation(44, "2023", vintage=date(2025, 1, 1), snapshot_sha256="c" * 64)
    found = verdict(claim(44), new, old)
    assert (found["verdict"], found["snapshot_sha256"]) == ("consistent", "c" * 64)


def test_a_claim_as_it_could_be_checked_then():
    old = observation(41, "2023", vintage=date(2024, 1, 1), snapshot_sha256="b" * 64)
    new = observation(44, "2023", vintage=date(2025, 1, 1), snapshot_sha256="c" * 64)
    said = pl.DataFrame([{"claim_id": "a", **claim(41)}])
    then = statistics.check(said, observations(old, new), KNOWN, as_of=date(2024, 6, 1))
    assert then.select("verdict", "snapshot_sha256").row(0) == ("consistent", "b" * 64)


def test_without_an_area_nothing_is_compared():
    found = verdict(claim(41, ref_area=None), observation(41, "2023"))
    assert (found["verdict"], found["facet"]) == ("not_comparable", "area")
    assert verdict(claim(41, measure="jobs"), observation(41, "2023"))["verdict"] == "no_data"


def test_stale_claims_are_flagged():
    rows = observation(40, "2023"), observation(28, "2024-01/2024-09")
    assert verdict(claim(40), *rows)["is_stale"]
    assert not verdict(claim(40, date_published=date(2024, 6, 1)), *rows)["is_stale"]  # could not be known then
    assert verdict(claim(40, date_published=date(2025, 1, 1)), *rows)["is_stale"]


def test_companies_have_no_series_and_rival_claims_are_listed():
    count = {"measure": "company_count", "kind": "count", "unit": "count"}
    said = [
        claim(4000, "2024", qualifier="more_than", **count),
        claim(3000, None, **count),
        claim(6000, counterpart_area="US", **count),
    ]
    found = check(said, observations())
    assert [row["verdict"] for row in found] == ["no_data"] * 3
    assert [each["value"] for each in json.loads(found[0]["rival_claims"])] == [3000]
    assert "3,000" in found[0]["sentence_en"]
    assert found[2]["rival_claims"] is None


def test_each_verdict_leads_to_its_observations():
    frame = observations(*YEARS, observation(1, "2023", counterpart_area="RU"))
    checks = statistics.check(
        pl.DataFrame([{"claim_id": "a", **claim(10, kind="change", unit="percent")}]), frame, KNOWN
    )
    assert statistics.used(checks, frame)["time_period"].to_list() == ["2022", "2023"]
    assert statistics.used(checks.clear(), frame).is_empty()


def test_both_sides_side_by_side():
    frame = observations(
        observation(30, "2023", indicator="TRADE_GOODS_X"),
        observation(20, "2023", indicator="TRADE_GOODS_M", unit="EUR", **MIRROR),
        rate(1.2, "2023"),
    )
    row = statistics.mirrors(frame, "KZ", "EU", KNOWN).row(0, named=True)
    assert (row["own_value"], row["mirror_value"], row["unit"]) == (30e9, pytest.approx(24e9), "USD")
    assert row["gap"] == pytest.approx(-0.2)


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_sentences_speak_of_the_figure_in_each_language(lang):
    rows = observation(44, "2023"), rate(1.1, "2023")
    for one in (claim(44), claim(43.5), claim(42), claim(20), claim(40, unit="EUR"), claim(5, None), claim(1, "2030")):
        text = verdict(one, *rows)[f"sentence_{lang}"]
        assert text.endswith(".")
        assert "{" not in text
        assert "None" not in text
    words = KNOWN.lexicon["statistics"]
    assert words[lang]["verdicts"].keys() == words["en"]["verdicts"].keys()
    assert words[lang]["facets"].keys() == words["en"]["facets"].keys()
    assert words[lang]["notes"].keys() == words["en"]["notes"].keys()


def test_columns_that_are_missing_are_named():
    with pytest.raises(StatisticsError, match="period_from"):
        statistics.check(pl.DataFrame({"claim_id": ["a"]}), observations(), KNOWN)


@settings(deadline=None, max_examples=25)
@given(
    st.floats(1, 1000),
    st.floats(1, 1000),
    st.sampled_from(["exact", "about", "almost", "more_than", "reached", "up_to"]),
)
def test_a_claim_of_the_official_figure_is_never_far_from_it(official, factor, qualifier):
    """The verdict does not hang on the size of the figures, and a claim of just the figure is never contradicted."""
    same = verdict(claim(official, qualifier=qualifier), observation(official, "2023"))
    assert same["verdict"] in ("consistent", "rounded")
    scaled = verdict(claim(official * 10, qualifier="about"), observation(official * factor * 10, "2023"))
    plain = verdict(claim(official, qualifier="about"), observation(official * factor, "2023"))
    assert scaled["verdict"] == plain["verdict"]


@pytest.mark.parametrize(("when", "told"), [("2012", "begin with 2023"), ("2024", "end with 2023")])
def test_a_period_outside_what_is_stored_is_told_from_its_side(when, told):
    found = verdict(claim(40, when), observation(41, "2023"))
    assert found["verdict"] == "no_data"
    assert told in found["sentence_en"]
