"""What the releases leave open: cells that are empty because nothing was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from analysis.tables.schemas import Tables

# Columns an analyst misses when they are empty.
WANTED = (
    ("documents", ("date_published", "producer")),
    ("events", ("date_from", "place", "place_country")),
    ("participants", ("name_en", "name_ru", "name_kk", "country")),
    ("indicators", ("period_edtf", "ref_area")),
)


def gaps(tables: Tables) -> pl.DataFrame:
    """One row per column an analyst may miss: `table`, `column`, `empty` (rows without a value) of how many `rows`."""
    found = [
        {"table": name, "column": column, "empty": frame[column].null_count(), "rows": frame.height}
        for name, columns in WANTED
        for frame in [getattr(tables, name)]
        for column in columns
    ]
    return pl.DataFrame(found, schema={"table": pl.String, "column": pl.String, "empty": pl.Int64, "rows": pl.Int64})
