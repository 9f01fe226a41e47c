"""Data sets with coded dimensions: `ontology/statistics_datasets` says which dimension and code is what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import polars as pl

from analysis import knowledge
from analysis.statistics.cells import observed
from analysis.statistics.faults import UnknownCodeError, format_changed

TOLD = ("ref_area", "counterpart_area", "product", "indicator", "unit", "valuation")


def described(dataset: str) -> Mapping[str, Any]:
    """The record of a data set; a version, an agency and the case of its name do not matter.

    Raises:
        UnknownCodeError: The set is not described.
    """
    sets: Mapping[str, Mapping[str, Any]] = knowledge.load().ontology["statistics_datasets"]
    by_name = {name.casefold(): (name, record) for name, record in sets.items()}
    plain = dataset.rsplit(":", maxsplit=1)[-1].partition("(")[0].partition("__")[0].removeprefix("DSD_").strip()
    if plain.casefold() not in by_name:
        raise UnknownCodeError(
            f"data set {dataset!r} is not described. Known are {', '.join(sets)}; "
            "describe its dimensions in ontology/statistics_datasets.yml to read it."
        )
    name, record = by_name[plain.casefold()]
    whole = sets[record["like"]] if "like" in record else record
    return {**whole, "dataset": name}


def coded(cells: pl.DataFrame, dataset: str, dimensions: Iterable[str] | None = None) -> pl.DataFrame:
    """Rows of `observations` out of cells of a described set.

    Args:
        cells: A text column for each dimension, `time_period`, `obs_value` (number), and what the file holds of
            `obs_status`, `conf_status`, `source_last_update`, `unit_mult`.
        dataset: Its name, with or without agency and version.
        dimensions: The order of dimensions in the file, which is the order of the key; the record's where not given.

    Raises:
        FormatChangedError: A dimension the record names is not in the file.
        UnknownCodeError: No row has a code that the record names.
    """
    record = described(dataset)
    by_fold = {name.casefold(): name for name in cells.columns}
    order = [by_fold.get(d.casefold(), d) for d in (dimensions or record["dimensions"])]
    if lost := [d for d in order if d not in cells.columns]:
        raise format_changed(f"data set {record['dataset']}", f"a column for {', '.join(lost)}", cells.columns)
    keyed = cells.with_columns(series_key=pl.concat_str(order, separator=".", ignore_nulls=True))
    rules = [_applied(keyed, rule, record, by_fold) for rule in record["rules"]]
    kept = pl.concat(rules, how="diagonal")
    if kept.is_empty():
        seen = {d: cells[d].unique().sort().head(5).to_list() for d in order}
        raise UnknownCodeError(f"data set {record['dataset']}: no row has a code that we know; the file holds {seen}.")
    return observed(
        kept.select(pl.exclude([name for name in order if name not in TOLD])),
        record["dataset"],
        codes=not record.get("money"),
        source=record["source"],
        dataset=record["dataset"],
    )


def _applied(
    cells: pl.DataFrame, rule: Mapping[str, Any], record: Mapping[str, Any], by_fold: Mapping[str, str]
) -> pl.DataFrame:
    """The rows a rule is about, with what it says of them."""
    fits = [_fits(names, codes, by_fold) for names, codes in rule.get("when", {}).items()]
    rows = cells.filter(*fits) if fits else cells
    unit = rule["unit"]
    named = pl.col(by_fold[unit["dimension"].casefold()]) if isinstance(unit, dict) else pl.lit(unit)
    told = {
        "ref_area": _dimension(record.get("ref_area"), by_fold),
        "counterpart_area": pl.lit(rule["counterpart_area"])
        if "counterpart_area" in rule
        else _dimension(record.get("counterpart_area"), by_fold),
        "product": _dimension(record.get("product"), by_fold),
        "indicator": pl.lit(rule["indicator"]),
        "unit": named,
        "valuation": pl.lit(rule.get("valuation"), dtype=pl.String),
    }
    mult = pl.col("unit_mult") if "unit_mult" in cells.columns else pl.lit(None, dtype=pl.Int64)
    return rows.with_columns(unit_mult=mult.fill_null(rule["unit_mult"]), **told)


def _fits(names: str, codes: list[str], by_fold: Mapping[str, str]) -> pl.Expr:
    """A dimension may be called otherwise in other editions: `indic_bp|stk_flow`."""
    for name in names.split("|"):
        if name.casefold() in by_fold:
            return pl.col(by_fold[name.casefold()]).is_in(codes)
    return pl.lit(value=False)


def _dimension(name: str | None, by_fold: Mapping[str, str]) -> pl.Expr:
    found = by_fold.get(name.casefold()) if name else None
    return pl.col(found) if found else pl.lit(None, dtype=pl.String)
