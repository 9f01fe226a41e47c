"""Rows of `indicator_claims` or `indicators` → what this room needs of them, with the interval their words bear."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from math import inf, isclose
from typing import Any

import polars as pl

from analysis.errors import StatisticsError
from analysis.statistics.areas import side

NEEDED = ("measure", "kind", "unit", "ref_area", "counterpart_area", "period_from", "period_to")
DIGITS = re.compile(r"\d+(?:[\s\u00a0\u202f]\d{3})*(?:[.,]\d+)?")
MAGNITUDES = (1e12, 1e9, 1e6, 1e3, 1.0)


@dataclass(frozen=True, slots=True)
class Interval:
    """The values a claim allows; infinite where open."""

    lower: float
    upper: float
    open: str | None = None  # the bound that is excluded
    weak_from: float = inf
    weak_to: float = -inf

    def holds(self, value: float) -> bool:
        """Whether a value is allowed."""
        above = value > self.lower if self.open == "lower" else value >= self.lower
        below = value < self.upper if self.open == "upper" else value <= self.upper
        return above and below

    def distance(self, value: float) -> float:
        """From the value to the nearest bound: above zero where the claim says more than the value."""
        if self.holds(value):
            return 0.0
        return self.lower - value if value <= self.lower else self.upper - value


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure somebody stated. `start`, `stop` bound its period; None where it is open or not said."""

    claim_id: str
    indicator_id: str | None
    document_id: str | None
    measure: str
    kind: str
    value: float | None
    unit: str
    qualifier: str
    interval: Interval
    tolerance: str
    ref_area: str | None
    counterpart_area: str | None
    start: date | None
    stop: date | None
    edtf: str | None
    claimant_area: str | None
    said_on: date | None


def claims(frame: pl.DataFrame, rules: Mapping[str, Any]) -> Iterator[Claim]:
    """The claims of a frame in its order.

    Args:
        frame: `indicator_claims` or `indicators`; may have `date_published` and `claimant_area` (the side that says it:
            a state or bloc; else it is that of the `claimant`, where the gazetteer knows it).
        rules: `ontology/statistics_judging`.

    Raises:
        StatisticsError: A column is missing.
    """
    if lost := [c for c in NEEDED if c not in frame.columns]:
        raise StatisticsError(f"claims: columns {', '.join(lost)} are missing; give indicator_claims or indicators.")
    if not {"claim_id", "indicator_id"} & set(frame.columns):
        raise StatisticsError(
            "claims: there is neither claim_id nor indicator_id; give indicator_claims or indicators."
        )
    for row in frame.iter_rows(named=True):
        yield _claim(_reached(row), rules)


def _reached(row: dict[str, Any]) -> dict[str, Any]:
    """A change told by its two ends ("from 1.05 to 1.27 bn") claims the level reached, and no change of 1.05 bn."""
    if row["kind"] != "change" or row.get("value_to") is None or ".range." in (row.get("rule") or ""):
        return row
    kind = "share" if row["unit"] == "percent" else "level"
    return row | {"kind": kind, "value": row["value_to"], "value_to": None}


def _claim(row: Mapping[str, Any], rules: Mapping[str, Any]) -> Claim:
    value, qualifier = _value(row)
    found, tolerance = interval(row, value, qualifier, rules)
    return Claim(
        claim_id=row.get("claim_id") or row["indicator_id"],
        indicator_id=row.get("indicator_id"),
        document_id=row.get("document_id"),
        measure=row["measure"],
        kind=row["kind"],
        value=value,
        unit=row["unit"],
        qualifier=qualifier,
        interval=found,
        tolerance=tolerance,
        ref_area=row["ref_area"],
        counterpart_area=row["counterpart_area"],
        start=row["period_from"],
        stop=row["period_to"],
        edtf=row.get("period_edtf"),
        claimant_area=row.get("claimant_area") or side(row.get("claimant")),
        said_on=row.get("date_published"),
    )


def _value(row: Mapping[str, Any]) -> tuple[float | None, str]:
    """The figure and how it is hedged; an indicator has bounds only: both, one, or the same one twice."""
    if row.get("value") is not None:
        return row["value"], row.get("qualifier") or "exact"
    lower, upper = row.get("lower"), row.get("upper")
    if lower is not None and upper is not None:
        return (lower, "exact") if lower == upper else (None, "bounds")
    return (lower, "more_than") if lower is not None else (upper, "less_than")


def interval(
    row: Mapping[str, Any], value: float | None, qualifier: str, rules: Mapping[str, Any]
) -> tuple[Interval, str]:
    """The interval of a claim and, in words of a setting, what made it."""
    second = row.get("value_to")
    if value is None or second is not None:
        given = (row.get("lower"), row.get("upper")) if value is None else (value, second)
        known = sorted(each for each in given if each is not None)
        return (Interval(known[0], known[-1]), "between") if known else (Interval(-inf, inf), "none")
    if row["unit"] == "percent":
        return _points(value, qualifier, _last_digit(row, value), rules)
    rule = rules["qualifiers"].get(qualifier, rules["qualifiers"]["exact"])
    return _around(value, qualifier, rule, _last_digit(row, value))


def _around(value: float, qualifier: str, rule: Mapping[str, Any], unit: float) -> tuple[Interval, str]:
    half = unit / 2 if rule.get("half_unit") else 0.0
    lower, upper = (rule.get(side, 1.0) for side in ("lower", "upper"))
    low = -inf if lower is None else min(lower * value, value - half)
    high = inf if upper is None else max(upper * value, value + half)
    if value < 0:  # "almost -5" lies above -5
        low, high = (-inf if upper is None else upper * value - half), (inf if lower is None else lower * value + half)
    excluded = rule.get("open")
    excluded = {"lower": "upper", "upper": "lower"}.get(str(excluded)) if value < 0 else excluded
    far = rule.get("weak_from", inf) * value, rule.get("weak_to", -inf) * value
    return Interval(low, high, excluded, far[0] if value > 0 else inf, far[1] if value > 0 else -inf), qualifier


def _points(value: float, qualifier: str, unit: float, rules: Mapping[str, Any]) -> tuple[Interval, str]:
    """Percentages: widths in percentage points, sides as for amounts."""
    points, rule = rules["points"], rules["qualifiers"].get(qualifier, {})
    width = points["about"] if qualifier == "about" else points["exact_units"] * unit
    if qualifier not in rules["one_sided"]:
        return Interval(value - width, value + width), f"{qualifier}, points"
    low = -inf if rule["lower"] is None else value - (points["about"] if rule["lower"] < 1 else 0.0)
    high = inf if rule["upper"] is None else value
    return Interval(low, high, rule.get("open")), f"{qualifier}, points"


def _last_digit(row: Mapping[str, Any], value: float) -> float:
    """The worth of the last digit written: in the quote where its number is the value, else in the shortest writing."""
    for written in DIGITS.findall(row.get("quote") or ""):
        plain = "".join(written.split()).replace(",", ".")
        scale = _scale(abs(value), float(plain))
        if scale:
            return scale * 10.0 ** -len(plain.partition(".")[2])
    if row["unit"] == "percent" and row.get("quote"):
        return 1.0  # said in words: "a third", "halved"
    size = next((m for m in MAGNITUDES if abs(value) >= m), 1.0)
    return size * 10.0 ** -len(f"{abs(value) / size:.6f}".rstrip("0").partition(".")[2])


def _scale(value: float, written: float) -> float | None:
    """The power of ten between the number written and the value (50 bn: 1e9); None where there is none."""
    if not written:
        return None
    return next((m for m in MAGNITUDES if isclose(written * m, value, rel_tol=1e-9)), None)
