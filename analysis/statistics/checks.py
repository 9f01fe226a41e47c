"""Claims beside official series, as a table: one row a claim."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from math import isinf
from typing import Any

import polars as pl
from dataframely.exc import SchemaError

from analysis.errors import StatisticsError
from analysis.knowledge.records import Knowledge
from analysis.model import LANGUAGES
from analysis.statistics.areas import claimed_as
from analysis.statistics.claims import Claim, claims
from analysis.statistics.exchange import Rates
from analysis.statistics.gate import WORLD, Gate
from analysis.statistics.judge import Held, Judge, Judgment
from analysis.statistics.schemas import ClaimChecks
from analysis.statistics.sentences import Speaker, mirror, newer, newest
from analysis.statistics.series import Shelf

NEIGHBORS = ("EU", "EUROPE")
KEY = ["source", "dataset", "series_key", "time_period", "snapshot_sha256"]


def check(
    said: pl.DataFrame, observations: pl.DataFrame, knowledge: Knowledge, as_of: date | None = None
) -> pl.DataFrame:
    """Hold claims against official series.

    Args:
        said: `indicator_claims` or `indicators`; may have `claimant_area`, the side that says it (a state or bloc).
        observations: What `store.observations` gives; may be empty.
        knowledge: Its ontology holds the rules, its lexicon the sentences.
        as_of: Only editions up to this day, to see a claim as it could be checked then.

    Returns:
        A frame of the schema `ClaimChecks`, one row a claim, in the order of the claims.

    Raises:
        StatisticsError: A column is missing, or a rate among the observations is upside down.
    """
    rules = knowledge.ontology["statistics_judging"]
    found = list(claims(said, rules))
    indicators = knowledge.ontology["statistics_indicators"]
    if as_of:
        observations = observations.filter(pl.col("vintage") <= as_of)
    judge = Judge(
        Gate(Shelf(observations, indicators, _areas(found)), rules, indicators), Rates(observations, rules), rules
    )
    comparison = knowledge.ontology["comparison"]
    rows = [_row(claim, judge(claim), _rivals(claim, found, comparison), knowledge) for claim in found]
    schema = {name: column.dtype for name, column in ClaimChecks.columns().items()}
    frame = pl.DataFrame(rows, schema=schema, orient="row")
    try:
        return ClaimChecks.validate(frame)
    except (SchemaError, pl.exceptions.PolarsError, ValueError) as error:
        raise StatisticsError(f"claim_checks: rows break the schema: {str(error)[:500]}") from error


def _areas(found: Sequence[Claim]) -> list[str]:
    named = {code for claim in found for code in (claim.ref_area, claim.counterpart_area)}
    wide = {WORLD, *named, *NEIGHBORS} - {None}
    return sorted({each for code in wide for each in claimed_as(code) if each})


def _rivals(claim: Claim, found: Sequence[Claim], rules: Mapping[str, Any]) -> list[Claim]:
    """Claims of the same measure and areas that say another figure, unit or hedge."""
    return [
        other for other in found if _subject(other, rules) == _subject(claim, rules) and _said(other) != _said(claim)
    ]


def _subject(claim: Claim, rules: Mapping[str, Any]) -> tuple[Any, ...]:
    """What a claim is about (`ontology/comparison`): areas of a turnover in any order, a count without its period."""
    areas = (claim.ref_area, claim.counterpart_area)
    if claim.measure in rules["symmetric"]:
        areas = min(areas, areas[::-1], key=str)
    timeless = claim.kind in rules["timeless_kinds"] or claim.measure in rules["timeless_measures"]
    return claim.measure, claim.kind, areas, None if timeless else (claim.start, claim.stop)


def _said(claim: Claim) -> tuple[Any, ...]:
    return claim.value, claim.unit, claim.qualifier, claim.interval.lower, claim.interval.upper


def _row(claim: Claim, judgment: Judgment, rivals: Sequence[Claim], knowledge: Knowledge) -> dict[str, Any]:
    last = newest(judgment.shown) or (judgment.best.series.newest if judgment.best else None)
    sentences = {f"sentence_{lang}": Speaker(knowledge, lang).sentence(claim, judgment, rivals) for lang in LANGUAGES}
    return {
        **_claimed(claim),
        "verdict": judgment.verdict,
        "facet": judgment.facet,
        **(_measured(judgment.best) if judgment.best else {}),
        **_mirrored(judgment),
        "is_stale": newer(claim, judgment) is not None,
        "newest_period": last.time_period if last else None,
        "rival_claims": json.dumps(list(map(_rival, rivals)), ensure_ascii=False) if rivals else None,
        **sentences,
        "series": json.dumps([_beside(held) for held in judgment.held], ensure_ascii=False),
    }


def _claimed(claim: Claim) -> dict[str, Any]:
    low, high = claim.interval.lower, claim.interval.upper
    return {
        "claim_id": claim.claim_id,
        "indicator_id": claim.indicator_id,
        "document_id": claim.document_id,
        "measure": claim.measure,
        "kind": claim.kind,
        "claimed_value": claim.value,
        "unit": claim.unit,
        "claim_lower": None if isinf(low) else low,
        "claim_upper": None if isinf(high) else high,
        "tolerance": claim.tolerance,
        "ref_area": claim.ref_area,
        "counterpart_area": claim.counterpart_area,
        "period": claim.edtf or (f"{claim.start}/{claim.stop}" if claim.start and claim.stop else None),
    }


def _measured(held: Held) -> dict[str, Any]:
    series, measured, rate = held.series, held.measured, held.measured.rate
    quoted = rate if rate and rate.basis else None
    return {
        "strength": held.strength,
        "value": measured.value,
        "value_low": measured.low,
        "value_high": measured.high,
        "deviation": held.deviation,
        "rate": quoted.value if quoted else None,
        "rate_low": quoted.low if quoted else None,
        "rate_high": quoted.high if quoted else None,
        "rate_basis": quoted.basis if quoted else None,
        "series_source": series.source,
        "series_dataset": series.dataset,
        "series_key": " + ".join(dict.fromkeys(trace[2] for trace in measured.point.trace)),
        "series_indicator": series.indicator,
        "series_period": measured.period,
        "area_composition": series.composition,
        "perspective": "reporter" if held.candidate.own else "mirror",
        "vintage": measured.point.vintage,
        "snapshot_sha256": measured.point.trace[0][4],
        "source_url": measured.point.url,
        "licence": measured.point.licence,
    }


def _mirrored(judgment: Judgment) -> dict[str, Any]:
    other = mirror(judgment)
    if other is None or judgment.best is None:
        return {}
    own, value = judgment.best.measured.value, other.measured.value
    return {"mirror_source": other.series.source, "mirror_value": value, "mirror_gap": value / own - 1 if own else None}


def _beside(held: Held) -> dict[str, Any]:
    told = {name: value for name, value in _measured(held).items() if value is not None}
    plain = {key: str(value) if key == "vintage" else value for key, value in told.items()}
    return plain | {"verdict": held.verdict, "observations": [list(trace) for trace in held.measured.trace]}


def _rival(claim: Claim) -> dict[str, Any]:
    return {
        "claim_id": claim.claim_id,
        "document_id": claim.document_id,
        "value": claim.value,
        "unit": claim.unit,
        "qualifier": claim.qualifier,
    }


def used(checks: pl.DataFrame, observations: pl.DataFrame) -> pl.DataFrame:
    """The observations that verdicts rest on: what a workbook should show of them all."""
    beside = [series for text in checks["series"] for series in json.loads(text)]
    keys = sorted({tuple(trace) for series in beside for trace in series["observations"]})
    wanted = pl.DataFrame(keys, schema=dict.fromkeys(KEY, pl.String), orient="row")
    return observations.join(wanted, on=KEY, how="semi", maintain_order="left")
