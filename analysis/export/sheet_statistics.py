"""The sheets that stand beside what is said: each claim with its verdict, and the official figures it rests on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from analysis.export.sheet import Cell, Link, Row, Sheet
from analysis.export.widths import shorten
from analysis.tables.official import KEY, weightiest

if TYPE_CHECKING:
    from analysis.export.labels import Labels
    from analysis.export.material import Material

THING, SERIES = 22, 22  # widths of columns of links


def official(material: Material, labels: Labels) -> list[Sheet]:
    """Claim checks and Official series, each where it has rows: without stored statistics there is neither."""
    sheets = (claim_checks(material, labels), observations(material, labels))
    return [sheet for sheet in sheets if len(sheet.rows)]


def claim_checks(material: Material, labels: Labels) -> Sheet:
    """One row per claim, what wants the eye first."""
    sentence = f"sentence_{labels.language}"
    columns = (
        labels.column("claim_checks", "measure", THING, "link"),
        labels.column("indicator_claims", "quote", 16),
        labels.column("claim_checks", "verdict", 14),
        labels.column("claim_checks", sentence, 44),
        labels.column("claim_checks", "value", 16, "number"),
        labels.column("claim_checks", "unit", 8),
        labels.column("claim_checks", "rate", 8, "number"),
        labels.column("claim_checks", "mirror_value", 16, "number"),
        labels.column("claim_checks", "series_key", SERIES, "link"),
        labels.column("indicators", "evidence", 14, "link"),
        *(labels.column("claim_checks", name, 18, kind, printed=False) for name, kind in UNPRINTED.items()),
    )
    quotes = dict(material.tables.indicator_claims.select("claim_id", "quote").iter_rows())
    rows = [_check(row, quotes, material, labels) for row in weightiest(material.tables.claim_checks)]
    return labels.sheet("claim_checks", columns, rows)


UNPRINTED: dict[str, Any] = {
    "claimed_value": "number", "claim_lower": "number", "claim_upper": "number", "tolerance": "text",
    "period": "text", "deviation": "number", "facet": "text", "rate_basis": "text", "series_period": "text",
    "area_composition": "text", "perspective": "text", "mirror_source": "text", "mirror_gap": "number",
    "newest_period": "text", "vintage": "day", "source_url": "text", "licence": "text", "snapshot_sha256": "text",
    "document_id": "text", "claim_id": "text",
}  # fmt: skip


def _check(row: dict[str, Any], quotes: dict[str, str], material: Material, labels: Labels) -> Row:
    indicator, measure = row["indicator_id"], labels.code("measures", row["measure"])
    sides = "–".join(side for side in (row["ref_area"], row["counterpart_area"]) if side)
    about = shorten(f"{measure} {sides}", THING)
    codes = {"mirror_source": labels.code("statistics_sources", row["mirror_source"])}
    cells: tuple[Cell, ...] = (
        Link(about, "indicators", indicator) if indicator else about,
        quotes.get(row["claim_id"]),
        labels.code("statistics_verdicts", row["verdict"]),
        row[f"sentence_{labels.language}"],
        row["value"],
        labels.unit(row["unit"]),
        row["rate"],
        row["mirror_value"],
        _link_to_series(row, labels),
        material.link_to_evidence("indicators", indicator, labels) if indicator else None,
        *(codes.get(name, row[name]) for name in UNPRINTED),
    )
    return Row(cells, (row["claim_id"],))


def _link_to_series(row: dict[str, Any], labels: Labels) -> Link | None:
    """A link to the first official figure that the verdict rests on."""
    looked_at = [each for each in json.loads(row["series"]) if each["series_key"] == row["series_key"]]
    traces = [trace for each in looked_at for trace in each["observations"]]
    if not traces:
        return None
    office = labels.office(row["series_source"])
    return Link(shorten(f"{row['series_period']}, {office}", SERIES), "observations", _anchor(traces[0]))


def _anchor(key: list[str]) -> str:
    return " ".join(key)


def observations(material: Material, labels: Labels) -> Sheet:
    """One row per official figure that a verdict rests on, series by series."""
    columns = (
        labels.column("observations", "source", 30),
        labels.column("observations", "indicator", 26),
        labels.column("observations", "ref_area", 16),
        labels.column("observations", "counterpart_area", 16),
        labels.column("observations", "time_period", 14),
        labels.column("observations", "obs_value", 18, "number"),
        labels.column("observations", "unit", 9),
        labels.column("observations", "unit_mult", 9, "number"),
        labels.column("observations", "vintage", 13, "day"),
        labels.column("observations", "licence", 28),
        *(labels.column("observations", name, 20, printed=False) for name in CODES),
    )
    before: list[str] = []
    rows = []
    for row in material.tables.observations.to_dicts():
        series = [row["source"], row["dataset"], row["series_key"]]
        rows.append(_observation(row, labels, opens=series != before))
        before = series
    return labels.sheet("observations", columns, rows)


CODES = ("dataset", "series_key", "area_composition", "perspective", "valuation", "obs_status", "source_url",
         "snapshot_sha256")  # fmt: skip


def _observation(row: dict[str, Any], labels: Labels, opens: bool) -> Row:
    cells: tuple[Cell, ...] = (
        labels.code("statistics_sources", row["source"]),
        labels.code("statistics_indicators", row["indicator"]),
        _area(row["ref_area"], labels),
        _area(row["counterpart_area"], labels) or row["area_label"],
        row["time_period"],
        row["obs_value"],
        labels.unit(row["unit"]),
        row["unit_mult"],
        row["vintage"],
        row["licence"],
        *(row[name] for name in CODES),
    )
    return Row(cells, (_anchor([row[name] for name in KEY]),), opens=opens)


def _area(code: str | None, labels: Labels) -> str | None:
    """A place by its name; a composition of the Union keeps its code beside the name, for that is what differs."""
    plain = labels.area("EU") if code and code.startswith("EU2") else None
    return f"{plain} ({code})" if plain else labels.area(code)
