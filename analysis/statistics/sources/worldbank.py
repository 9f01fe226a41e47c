"""World Bank, World Development Indicators: JSON. Its errors come with status 200."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import polars as pl

from analysis.statistics.cells import observed, stated
from analysis.statistics.datasets import coded
from analysis.statistics.faults import EmptyResultError, SourceRefusedError, format_changed
from analysis.statistics.sources.jsonstat import load_json

WHAT = "World Bank indicators"
RATE = "PA.NUS.FCRF"  # local currency for one US dollar, average of the year
CURRENCIES = {"KAZ": "KZT", "UZB": "UZS", "KGZ": "KGS", "TJK": "TJS", "TKM": "TMT"}
SCHEMA = {
    "indicator": pl.String, "country": pl.String, "label": pl.String, "time_period": pl.String,
    "obs_value": pl.Float64, "obs_status": pl.String,
}  # fmt: skip


def build_url(countries: Sequence[str], indicator: str, start: int, stop: int) -> str:
    """The address of one indicator for countries by alpha-3 code, years included."""
    place = f"country/{';'.join(countries)}/indicator/{indicator}"
    return f"https://api.worldbank.org/v2/{place}?format=json&date={start}:{stop}&per_page=1000"


def recognizes(data: bytes) -> bool:
    """Whether an answer of the World Bank begins so."""
    head = data[:300].lstrip()
    return head.startswith(b"[") and (b'"page"' in head or b'"message"' in head)


def parse(data: bytes) -> pl.DataFrame:
    """Rows of `observations`; years without a figure keep a row without one.

    Raises:
        SourceRefusedError: The answer is an error in the form of an answer.
        EmptyResultError: There is nothing for the selection.
    """
    answer = load_json(data, WHAT)
    about = answer[0] if isinstance(answer, list) and answer else {}
    if "message" in about:
        raise SourceRefusedError(
            f"{WHAT}: {_said(about['message'])} Check the indicator and the countries of the address."
        )
    if not isinstance(answer, list) or "total" not in about:
        raise format_changed(WHAT, "a list of page and rows", type(answer).__name__, data)
    if len(answer) < 2 or not answer[1]:
        raise EmptyResultError(f"{WHAT}: no rows for this selection (that is not zero). Check years and countries.")
    if int(about.get("pages", 1)) > 1:
        raise format_changed(WHAT, "all rows on one page", f"{about['pages']} pages; raise per_page")
    rows = pl.DataFrame([_row(row) for row in answer[1]], schema=SCHEMA, orient="row")
    updated = stated(about.get("lastupdated"), "%Y-%m-%d")
    return _laid_out(rows.with_columns(freq=pl.lit("A"), source_last_update=pl.lit(updated, dtype=pl.Datetime("us"))))


def _row(row: dict[str, Any]) -> tuple[Any, ...]:
    value, status = row["value"], row.get("obs_status") or None
    country = row.get("countryiso3code") or row["country"]["id"]
    return (
        row["indicator"]["id"], country, row["country"]["value"], row["date"],
        None if value is None else float(value), status or ("M" if value is None else None),
    )  # fmt: skip


def _laid_out(rows: pl.DataFrame) -> pl.DataFrame:
    rates = rows.filter(pl.col("indicator") == RATE)
    others = rows.filter(pl.col("indicator") != RATE)
    frames = [_rates(rates)] if rates.height else []
    frames += [coded(others.drop("label"), "WDI")] if others.height else []
    return pl.concat(frames)


def _rates(rows: pl.DataFrame) -> pl.DataFrame:
    """Rates are about money, not about countries: one dollar in the currency of the country."""
    money = pl.col("country").replace_strict(CURRENCIES, default=None)
    known = rows.with_columns(counterpart_area=money, unit=money).drop_nulls("unit")
    key = pl.concat_str(["freq", "country", "indicator"], separator=".")
    cells = known.with_columns(series_key=key, indicator=pl.lit("FX_AVG"))
    return observed(
        cells.drop("country", "freq").rename({"label": "area_label"}), WHAT, codes=False,
        source="WB", dataset="WDI", ref_area="USD", unit_mult=0,
    )  # fmt: skip


def _said(messages: list[dict[str, str]]) -> str:
    return "; ".join(f"{m.get('key', '')}: {m.get('value', '')}".strip(": ") for m in messages)
