"""IMF, international merchandise trade (IMTS, formerly DOTS): SDMX-JSON 2.0 of api.imf.org; areas by alpha-3 code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl

from analysis.statistics.cells import stated
from analysis.statistics.datasets import coded
from analysis.statistics.faults import EmptyResultError, SourceRefusedError, format_changed
from analysis.statistics.sources.jsonstat import load_json

WHAT = "IMF SDMX-JSON"
BASE = "https://api.imf.org/external/sdmx/3.0/data/dataflow"
FLOWS = {"IMTS": "IMF.STA/IMTS/1.0.0", "DIP": "IMF.STA/DIP/12.0.0", "ER": "IMF.STA/ER/4.0.1"}


def build_url(flow: str, key: Sequence[str | Sequence[str]], start: int | None = None, stop: int | None = None) -> str:
    """The address of a selection: codes in key order (`COUNTRY.INDICATOR.COUNTERPART_COUNTRY.FREQUENCY`)."""
    place = ".".join(part if isinstance(part, str) else "+".join(part) for part in key)
    bounds = [f"ge:{start}-A1"] * (start is not None) + [f"le:{stop}-A1"] * (stop is not None)
    since = f"?c[TIME_PERIOD]={'+'.join(bounds)}" if bounds else ""
    return f"{BASE}/{FLOWS[flow]}/{place}{since}"


def recognizes(data: bytes) -> bool:
    """Whether an answer is SDMX-JSON 2.0."""
    head = data[:4000]
    return head.lstrip().startswith(b"{") and (b'"dataSets"' in data or b'"errors"' in head) and b'"value"' in data


def parse(data: bytes) -> pl.DataFrame:
    """Rows of `observations`. A series may be without a figure for more than a hundred periods; that is not an error.

    Raises:
        SourceRefusedError: The answer is an error of the service.
        EmptyResultError: No series fits the selection.
    """
    answer = load_json(data, WHAT)
    if errors := answer.get("errors"):
        raise SourceRefusedError(f"{WHAT}: {errors}. Check data flow, key and codes of the address.")
    body = answer.get("data", answer)
    if not {"dataSets", "structures"} <= set(body):
        raise format_changed(WHAT, "dataSets and structures", sorted(body), data)
    found = [set_.get("series") or {} for set_ in body["dataSets"]]
    if not any(found):
        raise EmptyResultError(
            f"{WHAT}: no series fits the selection. A key of unknown codes is answered so: check each code."
        )
    return _cells(body["structures"][0], body["dataSets"][0], answer.get("meta", {}))


def _cells(structure: Mapping[str, Any], data: Mapping[str, Any], meta: Mapping[str, Any]) -> pl.DataFrame:
    parts = structure["dimensions"]
    names = [d["id"] for d in parts["series"]]
    codes = [[_code(v) for v in d["values"]] for d in parts["series"]]
    times = [_code(v) for v in parts["observation"][0]["values"]]
    scale = _scale(structure, data)
    rows = [
        (
            *(codes[n][int(place)] for n, place in enumerate(key.split(":"))),
            times[int(at)],
            _number(cell),
            scale(series),
        )
        for key, series in data["series"].items()
        for at, cell in series.get("observations", {}).items()
    ]
    # All types are given: the first hundred figures of a series may be null.
    schema = dict.fromkeys(names, pl.String) | {
        "time_period": pl.String,
        "obs_value": pl.Float64,
        "unit_mult": pl.Int64,
    }
    frame = pl.DataFrame(rows, schema=schema, orient="row")
    prepared = stated(str(meta.get("prepared", ""))[:19], "%Y-%m-%dT%H:%M:%S")
    frame = frame.with_columns(
        obs_status=pl.when(pl.col("obs_value").is_null()).then(pl.lit("M")),
        source_last_update=pl.lit(None, dtype=pl.Datetime("us")) if prepared is None else pl.lit(prepared),
    )
    return coded(frame, _dataset(data, structure), names)


def _code(value: Any) -> str:
    return str(value if isinstance(value, str) else value.get("id", value.get("value")))


def _number(cell: list[Any]) -> float | None:
    return None if not cell or cell[0] in (None, "", "NaN") else float(cell[0])


def _scale(structure: Mapping[str, Any], data: Mapping[str, Any]) -> Any:
    """How a series' power of ten is found: an attribute SCALE or UNIT_MULT, by place in its list of values."""
    attributes = (structure.get("attributes") or {}).get("series", [])
    place = next((n for n, a in enumerate(attributes) if a["id"] in ("SCALE", "UNIT_MULT")), None)
    if place is None:
        return lambda series: None
    values = [_code(v) for v in attributes[place]["values"]]

    def power(series: Mapping[str, Any]) -> int | None:
        at = (series.get("attributes") or [])[place : place + 1]
        code = None if not at or at[0] is None else values[at[0]] if isinstance(at[0], int) else str(at[0])
        return int(code) if code is not None and code.isdigit() else None

    return power


def _dataset(data: Mapping[str, Any], structure: Mapping[str, Any]) -> str:
    """`IMF.STA:IMTS(1.0.0)` or a link `urn:…=IMF.STA:IMTS(1.0.0)`; DSD_IMTS is the structure of IMTS."""
    links = [
        str(link.get("urn") or link.get("href") or "") for link in (*data.get("links", []), *structure.get("links", []))
    ]
    return next((link.rpartition("=")[2] for link in links if "IMF" in link), "IMTS")
