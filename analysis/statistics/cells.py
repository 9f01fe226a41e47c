"""Figures as one source gives them → rows of `observations`, without what only the store knows (snapshot, address)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

import polars as pl

from analysis import knowledge
from analysis.statistics.areas import areas, composition
from analysis.statistics.faults import EmptyResultError, UnitMissingError
from analysis.statistics.periods import period
from analysis.statistics.schemas import Observations

STORED = ("snapshot_sha256", "vintage", "vintage_basis", "source_url", "retrieved_at", "licence")
NUMBER = r"^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$"


@lru_cache(maxsize=1)
def parsed_schema() -> Mapping[str, pl.DataType]:
    """Column types of a parsed file: those of `observations` without the store's own."""
    return {name: column.dtype for name, column in Observations.columns().items() if name not in STORED}


def observed(cells: pl.DataFrame, what: str, *, codes: bool = True, **constants: Any) -> pl.DataFrame:
    """Rows of `observations` out of cells.

    Args:
        cells: Columns of `observations` by name; `ref_area`, `counterpart_area` and `time_period` as the source writes
            them. Columns left out are null.
        what: Name of the file's form, for messages.
        codes: Whether areas are to be looked up; False where they are ours already.
        constants: Columns with one value in all rows.

    Raises:
        EmptyResultError: There are no cells.
        UnitMissingError: A cell has no unit.
    """
    if cells.is_empty():
        raise EmptyResultError(
            f"{what}: no figures. The selection may name a partner or period that the source has nothing for."
        )
    given = cells.with_columns(**{name: pl.lit(value) for name, value in constants.items()})
    given = _timed(_placed(given) if codes else given)
    frame = given.select(_column(name, dtype, given.columns) for name, dtype in parsed_schema().items())
    if frame["unit"].null_count():
        raise UnitMissingError(
            f"{what}: {frame['unit'].null_count()} figures have no unit. Download the set with its unit dimension."
        )
    return frame


def stated(text: str | None, *forms: str) -> datetime | None:
    """The moment a source prints, in the first of its forms that fits; None where it prints none."""
    for form in forms if text else ():
        try:
            return datetime.strptime(str(text).strip(), form)
        except ValueError:
            continue
    return None


def source_of(dataset_source: str) -> Mapping[str, Any]:
    """The record of a source (`ontology/statistics_sources`)."""
    found: Mapping[str, Any] = knowledge.load().ontology["statistics_sources"][dataset_source]
    return found


def _column(name: str, dtype: pl.DataType, have: list[str]) -> pl.Expr:
    if name not in have:
        default = {"is_derived": False, "perspective": "reporter"}.get(name)
        return pl.lit(default, dtype=dtype).alias(name)
    return pl.col(name).cast(dtype)


def _placed(cells: pl.DataFrame) -> pl.DataFrame:
    """Codes for labels; a partner without a code keeps its label in `area_label`."""
    named = cells
    if "counterpart_area" in cells.columns:
        if "area_label" not in cells.columns:
            named = named.with_columns(area_label=pl.col("counterpart_area"))
        found = areas(cells["counterpart_area"].unique())
        named = named.with_columns(_replaced("counterpart_area", found))
    return named.with_columns(_replaced("ref_area", areas(cells["ref_area"].unique())))


def _timed(cells: pl.DataFrame) -> pl.DataFrame:
    known = {raw: period(raw) for raw in cells["time_period"].unique()}
    places = [c for c in ("ref_area", "counterpart_area") if c in cells.columns]
    codes = {code: composition(code) for place in places for code in cells[place].unique()}
    made = pl.coalesce(*(_replaced(place, codes) for place in places))
    return cells.with_columns(
        _replaced("time_period", {raw: each.text for raw, each in known.items()}),
        freq=_replaced("time_period", {raw: each.freq for raw, each in known.items()}),
        period_from=_replaced("time_period", {raw: each.start for raw, each in known.items()}, pl.Date),
        period_to=_replaced("time_period", {raw: each.stop for raw, each in known.items()}, pl.Date),
        area_composition=made,
    )


def _replaced(column: str, known: Mapping[Any, Any], dtype: Any = pl.String) -> pl.Expr:
    pairs = {old: new for old, new in known.items() if old is not None}
    return pl.col(column).replace_strict(pairs, default=None, return_dtype=dtype)
