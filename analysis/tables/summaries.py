"""What charts, the command line and the cover tell of a run: counts, coverage, who was at what, who says what."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from datetime import date

    from analysis.tables.schemas import Tables


def counts(tables: Tables) -> dict[str, int]:
    """Number of rows by table, in the order of the contract."""
    return {name: frame.height for name, frame in tables}


def period(tables: Tables) -> tuple[date, date] | None:
    """First and last day of publication; of the dated events where no document is dated; None where nothing is."""
    days = tables.documents["date_published"].drop_nulls().to_list()
    if not days:
        days = (
            tables.events.select(pl.concat([pl.col("date_from"), pl.col("date_to")]).drop_nulls()).to_series().to_list()
        )
    return (min(days), max(days)) if days else None


def documents_by(tables: Tables, *columns: str) -> pl.DataFrame:
    """Number of documents by columns of `documents` (origin, language …), most first; null is a group of its own."""
    return tables.documents.group_by(columns).len("n").sort("n", *columns, descending=[True, *(False for _ in columns)])


def rejected_by_reason(tables: Tables) -> pl.DataFrame:
    """Numbers set aside: `reason`, `n`, most first."""
    return tables.rejected.group_by("reason").len("n").sort("n", "reason", descending=[True, False])


def attendance(tables: Tables) -> pl.DataFrame:
    """Who was at what.

    Returns:
        One row per event and participant: `event_id`, `participant_id`, `roles` (codes, sorted), `represents`,
        `n_documents`, then the columns of the event and of the participant that charts show. In the order of `events`.
    """
    found = tables.participations.group_by("event_id", "participant_id").agg(
        pl.col("role").unique().sort().alias("roles"),
        pl.col("represents").drop_nulls().mode().sort().first(),
        pl.col("document_id").n_unique().cast(pl.Int64).alias("n_documents"),
    )
    events = tables.events.select("event_id", "event_type", "label_en", "label_ru", "label_kk", "status", "date_edtf")
    people = tables.participants.select("participant_id", "kind", "name_en", "name_ru", "name_kk", "country")
    return (
        events.join(found, on="event_id", maintain_order="left")
        .join(people.with_row_index("place"), on="participant_id", maintain_order="left")
        .sort(pl.col("event_id").rle_id(), "place", maintain_order=True)
        .drop("place")
    )


def disagreements(tables: Tables) -> pl.DataFrame:
    """What each document says of each disputed field.

    Returns:
        One row per disagreement and document: the columns of `conflicts` without `values`, then `document_id`, `value`,
        `quote`, `producer`, `origin`, `language`.
    """
    said = [
        {"conflict_id": conflict, **each}
        for conflict, values in tables.conflicts.select("conflict_id", "values").iter_rows()
        for each in json.loads(values)
    ]
    names = ("conflict_id", "document_id", "value", "quote")
    rows = pl.DataFrame(said, schema=dict.fromkeys(names, pl.String))
    documents = tables.documents.select("document_id", "producer", "origin", "language")
    return (
        tables.conflicts.drop("values")
        .join(rows, on="conflict_id", maintain_order="left_right")
        .join(documents, on="document_id", how="left", maintain_order="left")
    )


def rows_by_document(tables: Tables) -> pl.DataFrame:
    """Number of statements that rest on each document: `document_id`, one column per table of level 1, `n_rows`."""
    found = tables.documents.select("document_id")
    said = ("event_mentions", "participant_mentions", "participations", "indicator_claims", "rejected")
    for name in said:
        frame: pl.DataFrame = getattr(tables, name)
        found = found.join(frame.group_by("document_id").len(name), on="document_id", how="left", maintain_order="left")
    filled = found.with_columns(pl.col(said).fill_null(0).cast(pl.Int64))
    return filled.with_columns(n_rows=pl.sum_horizontal(name for name in said if name != "rejected"))
