"""Workbook of the Eurostat data browser for DS-045409: one sheet per product and flow, labels, `:` for nothing.

The members stand there without the Union; the 27 are summed where all of them are listed. `:` in Comext means that no
trade was recorded, so it adds nothing to the sum, but stays missing in the member's own row. A column of periods
without a single figure is a month not yet published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import polars as pl

from analysis import knowledge
from analysis.statistics.areas import area, members
from analysis.statistics.cells import stated
from analysis.statistics.datasets import coded
from analysis.statistics.faults import FormatChangedError, UnknownCodeError, format_changed
from analysis.statistics.periods import period
from analysis.statistics.sheets import NEW, Row, number, sheets

WHAT = "workbook of the Eurostat data browser"
DATASET = re.compile(r"\[([\w-]+?)(?:__\w+)?\]")
CODE = re.compile(r"\[([^\[\]]+)\]\s*$")
UPDATES = ("%d/%m/%Y %H:%M", "%Y-%m-%d %H:%M:%S", "%d/%m/%y %H:%M:%S")
HEAD = 15
UNION = "EU27_2020"


def build_url(dataset: str = "DS-045409") -> str:
    """The page of a set in the data browser, from which the workbook is downloaded."""
    return f"https://ec.europa.eu/eurostat/databrowser/view/{dataset.lower()}/default/table?lang=en"


def recognizes(data: bytes) -> bool:
    """Whether a workbook is one of the data browser."""
    return data.startswith(NEW) and {"Summary", "Structure"} <= set(sheets(data, WHAT))


def parse(data: bytes) -> pl.DataFrame:
    """Rows of `observations`: every listed pair of areas, and the Union of 27 summed where all members are listed.

    Raises:
        FormatChangedError: A sheet is not laid out as the data browser does.
        UnknownCodeError: The figures are not values in euro, or a flow is neither import nor export.
    """
    found = {name: rows for name, rows in sheets(data, WHAT).items() if name.startswith("Sheet")}
    if not found:
        raise format_changed(WHAT, "sheets named 'Sheet 1' …", "none", data[:8])
    first = next(iter(found.values()))
    cells = pl.concat([_sheet(name, rows) for name, rows in found.items()])
    cells = pl.concat([cells, _union(cells)], how="diagonal")
    updated = stated(_beside(first, "Last updated:"), *UPDATES)
    return coded(
        cells.with_columns(source_last_update=pl.lit(updated, dtype=pl.Datetime("us"))),
        _beside(first, "Dataset:", DATASET),
    )


def _sheet(name: str, rows: list[Row]) -> pl.DataFrame:
    starts = {str(row[0]).partition(" (")[0]: n for n, row in enumerate(rows[:HEAD])}
    if not {"TIME", "REPORTER"} <= set(starts) or not str(rows[starts["REPORTER"]][1]).startswith("PARTNER"):
        raise format_changed(f"{WHAT}, {name}", "rows TIME and REPORTER, PARTNER", [row[:2] for row in rows[:HEAD]])
    product = next((str(row[0]) for row in rows[:HEAD] if str(row[0]).startswith("PRODUCT")), "")
    about = {
        "product": _beside(rows, product, CODE) if product else "TOTAL",
        "flow": _flow(_beside(rows, "FLOW")),
        "indicators": _beside(rows, "INDICATORS"),
    }
    cells = [about | cell for row in _body(rows[starts["REPORTER"] + 1 :]) for cell in _row(rows[starts["TIME"]], row)]
    # A month in which nobody has a figure is not published yet.
    return pl.DataFrame(cells, schema=SCHEMA).filter(pl.col("obs_value").is_not_null().any().over("time_period"))


SCHEMA = {
    **dict.fromkeys(["freq", "reporter", "partner", "product", "flow", "indicators"], pl.String),
    **dict.fromkeys(["area_label", "time_period"], pl.String),
    "obs_value": pl.Float64,
    "obs_status": pl.String,
    "conf_status": pl.String,
    "is_derived": pl.Boolean,
}  # fmt: skip


def _body(rows: list[Row]) -> Iterator[Row]:
    """The rows of the table: below it stands the legend."""
    for row in rows:
        if not (row[0] and row[1]):
            return
        yield row


def _row(times: Row, row: Row) -> list[dict[str, Any]]:
    """The figures of one pair of areas; a column without a period holds the flags of the one before it."""
    cells: list[dict[str, Any]] = []
    for raw, text in zip(times[2:], row[2:], strict=False):
        if _is_period(raw):
            cells.append(_cell(row, str(raw), text))
        elif cells and text:
            cells[-1] |= _flagged(text)
    return cells


def _cell(row: Row, raw: str, text: str | None) -> dict[str, Any]:
    value = number(text)
    return {
        "freq": period(raw).freq,
        "reporter": area(row[0]) or row[0],
        "partner": area(row[1]) or row[1],
        "area_label": row[1],
        "time_period": raw,
        "obs_value": value,
        "obs_status": "M" if value is None else None,
        "is_derived": False,
    }


def _flagged(text: str) -> dict[str, Any]:
    flags: Mapping[str, str] = _words()["flags"]
    known = [flags[letter] for letter in text.strip() if letter in flags]
    return {"conf_status": "C", "obs_value": None} if "C" in known else {"obs_status": known[0] if known else None}


def _is_period(raw: str | None) -> bool:
    try:
        return bool(raw) and period(str(raw)) is not None
    except FormatChangedError:
        return False


def _union(cells: pl.DataFrame) -> pl.DataFrame:
    """The sum over the 27 where all of them have a row and none is confidential."""
    whole = members(UNION)
    keys = ["product", "flow", "indicators", "partner", "area_label", "time_period", "freq"]
    return (
        cells.filter(pl.col("reporter").is_in(whole))
        .group_by(keys, maintain_order=True)
        .agg(pl.col("obs_value").sum(), n=pl.col("reporter").n_unique(), hidden=pl.col("conf_status").count())
        .filter(pl.col("n") == len(whole), pl.col("hidden") == 0)
        .select(*keys, "obs_value", reporter=pl.lit(UNION), is_derived=pl.lit(value=True))
    )


def _words() -> Mapping[str, Any]:
    found: Mapping[str, Any] = knowledge.load().ontology["statistics_forms"]["databrowser"]
    return found


def _beside(rows: list[Row], label: str, pattern: re.Pattern[str] | None = None) -> str:
    """The first filled cell beside a label; what stands in its brackets where a pattern is given."""
    row = next((row for row in rows[:HEAD] if (row[0] or "").strip() == label), ())
    text = next((cell for cell in row[1:] if cell), "")
    found = pattern.search(text) if pattern else None
    if pattern and not found:
        raise format_changed(WHAT, f"{label} with a code in brackets", text)
    return found[1] if found else text


def _flow(said: str) -> str:
    known: Mapping[str, str] = _words()["flows"]
    if said.casefold() not in known:
        raise UnknownCodeError(f"{WHAT}: flow {said!r} is neither IMPORT nor EXPORT.")
    return known[said.casefold()]
