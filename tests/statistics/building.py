"""Observations and claims by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import polars as pl

from analysis import knowledge, statistics
from analysis.statistics.areas import composition
from analysis.statistics.periods import period

KNOWN = knowledge.load()


def observation(value: float | None, when: str, **facts: Any) -> dict[str, Any]:
    """A figure in billion USD of Kazakhstan's goods turnover with the 27, unless told otherwise."""
    found = period(when)
    row = {
        "source": "KZ_BNS", "dataset": "trade_by_country", "ref_area": "KZ", "counterpart_area": "EU27_2020",
        "indicator": "TRADE_GOODS_T", "product": "TOTAL", "unit": "USD", "unit_mult": 9, "perspective": "reporter",
        "is_derived": False, "obs_value": value, "time_period": found.text, "freq": found.freq,
        "period_from": found.start, "period_to": found.stop, "snapshot_sha256": "a" * 64, "vintage": date(2025, 1, 1),
        "source_url": "https://example.org/file",
    } | facts  # fmt: skip
    places = (row["ref_area"], row["counterpart_area"])
    row.setdefault("area_composition", composition(places[0]) or composition(places[1]))
    row.setdefault("series_key", ".".join(map(str, (row["freq"], *places, row["indicator"]))))
    return row


def rate(value: float, when: str, base: str = "EUR", quote: str = "USD", **facts: Any) -> dict[str, Any]:
    told = {"indicator": "FX_AVG", "unit": quote, "unit_mult": 0, "source": "ECB", "dataset": "EXR"} | facts
    return observation(value, when, ref_area=base, counterpart_area=quote, **told)


def observations(*rows: dict[str, Any]) -> pl.DataFrame:
    schema = {name: column.dtype for name, column in statistics.Observations.columns().items()}
    frame = pl.DataFrame([{name: row.get(name) for name in schema} for row in rows], schema=schema)
    return statistics.Observations.validate(frame)


def claim(value: float | None, when: str | None = "2023", **facts: Any) -> dict[str, Any]:
    """An exact level of trade turnover in billion USD between Kazakhstan and the Union, unless told otherwise."""
    found = period(when) if when else None
    scale = 1.0 if facts.get("unit") in ("percent", "times", "count") else 1e9
    return {
        "measure": "trade_turnover", "kind": "level", "unit": "USD", "qualifier": "exact", "ref_area": "KZ",
        "counterpart_area": "EU", "period_from": found and found.start, "period_to": found and found.stop,
        "value": None if value is None else value * scale, "quote": None, "claimant_area": None,
    } | facts  # fmt: skip


SCHEMA = {
    **dict.fromkeys(
        [
            "claim_id",
            "measure",
            "kind",
            "unit",
            "qualifier",
            "ref_area",
            "counterpart_area",
            "quote",
            "claimant_area",
            "claimant",
        ],
        pl.String,
    ),
    **dict.fromkeys(["period_from", "period_to", "date_published"], pl.Date),
    **dict.fromkeys(["value", "value_to", "lower", "upper"], pl.Float64),
}


def check(claims: list[dict[str, Any]], frame: pl.DataFrame) -> list[dict[str, Any]]:
    rows = [{"claim_id": f"claim-{n}", **one} for n, one in enumerate(claims)]
    said = pl.DataFrame([{name: row.get(name) for name in SCHEMA} for row in rows], schema=SCHEMA)
    return list(statistics.check(said, frame, KNOWN).iter_rows(named=True))


def verdict(one: dict[str, Any], *rows: dict[str, Any]) -> dict[str, Any]:
    return check([one], observations(*rows))[0]
