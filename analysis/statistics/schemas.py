"""What the two tables of this room must be. Statistical words are those of SDMX."""

# No `from __future__ import annotations` here: dataframely reads the classes while they are made.
# ruff: noqa: N805 (dataframely calls rules with the class)

from typing import Any

import dataframely as dy
import polars as pl

AREA = r"^[A-Z][A-Z0-9_]{1,11}$"
FREQUENCIES = ("A", "Q", "M", "D", "_O")
VERDICTS = ("consistent", "rounded", "differs", "contradicts", "depends_on_source", "not_comparable", "no_data")
FACETS = ("measure", "area", "composition", "period", "unit", "perspective", "kind", "whole")


def _text(nullable: bool = False, key: bool = False, words: str = "") -> dy.String:
    """Words, or a code that `ontology/<words>` names: whoever shows it finds its label there."""
    told = {"lists": (words,)} if words else None
    return dy.String(nullable=nullable, primary_key=key, min_length=1, metadata=told)


def _one_of(codes: tuple[str, ...], nullable: bool = False, words: str = "") -> dy.String:
    told = {"lists": (words,)} if words else None
    return dy.String(nullable=nullable, check={"listed": lambda c: c.is_in(list(codes))}, metadata=told)


def _number(**limits: Any) -> dy.Float64:
    return dy.Float64(nullable=True, check={"finite": lambda c: c.is_finite()}, **limits)


class Observations(dy.Schema):
    """One figure of one series for one period, as one stored file (one vintage) gives it.

    `obs_value` is null where the source says missing or confidential: never zero. The figure itself is
    `obs_value * 10**unit_mult` in `unit`. For exchange rates it is the units of `counterpart_area` (a currency) for one
    unit of `ref_area`. `vintage` orders editions of a series; `vintage_basis` says what it rests on.
    """

    source = _text(key=True, words="statistics_sources")
    dataset = _text(key=True)
    series_key = _text(key=True)
    time_period = _text(key=True)
    snapshot_sha256 = dy.String(primary_key=True, regex=r"^[0-9a-f]{64}$")
    ref_area = dy.String(nullable=True, regex=AREA)
    counterpart_area = dy.String(nullable=True, regex=AREA)
    area_label = _text(nullable=True)
    indicator = _text(words="statistics_indicators")
    product = _text(nullable=True)
    freq = _one_of(FREQUENCIES)
    period_from = dy.Date()
    period_to = dy.Date()
    obs_value = _number()
    unit = _text()
    unit_mult = dy.Int64(min=0, max=12)
    obs_status = _text(nullable=True)
    conf_status = _text(nullable=True)
    area_composition = _text(nullable=True)
    perspective = _one_of(("reporter", "mirror"))
    valuation = _one_of(("FOB", "CIF"), nullable=True)
    is_derived = dy.Bool()
    vintage = dy.Date(nullable=True)
    vintage_basis = _one_of(("stated", "file_name", "retrieved", "newest_period"), nullable=True)
    source_url = _text(nullable=True)
    source_last_update = dy.Datetime(nullable=True, time_unit="us")
    retrieved_at = dy.Datetime(nullable=True, time_unit="us")
    licence = _text(nullable=True)

    @dy.rule()
    def period_in_order(cls) -> pl.Expr:
        """The period does not end before it begins."""
        return pl.col("period_from") <= pl.col("period_to")


class ClaimChecks(dy.Schema):
    """One claim beside what is counted: the verdict, what it rests on, and the sentence that says so.

    The `series_*` columns are the series the verdict speaks of (null where there is none). `value` is its figure in the
    claim's own unit, base units; `value_low`, `value_high` differ from it where the split over years is unknown.
    `series` is JSON: every series looked at, with its own verdict. `deviation` is a share of the official figure, for
    percentages in percentage points.
    """

    claim_id = _text(key=True)
    indicator_id = _text(nullable=True)
    document_id = _text(nullable=True)
    measure = _text(words="measures")
    kind = _text(words="kinds")
    claimed_value = _number()
    unit = _text()
    claim_lower = _number()
    claim_upper = _number()
    tolerance = _text(nullable=True)
    ref_area = dy.String(nullable=True)
    counterpart_area = dy.String(nullable=True)
    period = _text(nullable=True)
    verdict = _one_of(VERDICTS, words="statistics_verdicts")
    strength = _one_of(("weak", "proof"), nullable=True)
    facet = _one_of(FACETS, nullable=True)
    value = _number()
    value_low = _number()
    value_high = _number()
    deviation = _number()
    rate = _number()
    rate_low = _number()
    rate_high = _number()
    rate_basis = _text(nullable=True)
    series_source = _text(nullable=True, words="statistics_sources")
    series_dataset = _text(nullable=True)
    series_key = _text(nullable=True)
    series_indicator = _text(nullable=True, words="statistics_indicators")
    series_period = _text(nullable=True)
    area_composition = _text(nullable=True)
    perspective = _one_of(("reporter", "mirror"), nullable=True)
    vintage = dy.Date(nullable=True)
    snapshot_sha256 = dy.String(nullable=True)
    source_url = _text(nullable=True)
    licence = _text(nullable=True)
    mirror_source = _text(nullable=True, words="statistics_sources")
    mirror_value = _number()
    mirror_gap = _number()
    is_stale = dy.Bool()
    newest_period = _text(nullable=True)
    rival_claims = _text(nullable=True)
    sentence_en = _text()
    sentence_ru = _text()
    sentence_kk = _text()
    series = dy.String(min_length=2)
