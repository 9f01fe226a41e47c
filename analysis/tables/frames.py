"""Rows → a frame of the contract, in a lasting order."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

import polars as pl

from analysis.errors import TableError
from analysis.tables.schemas import columns_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

AT_ONCE = 20_000  # rows that are dictionaries at a time; a row of a frame takes a tenth of that

# First what a reader looks for first; the id last, so that equal rows keep their place over runs.
ORDER: dict[str, tuple[str, ...]] = {
    "documents": ("document_id",),
    "event_mentions": ("document_id", "start", "stop", "event_id", "rule"),
    "participant_mentions": ("document_id", "start", "stop", "participant_id", "rule"),
    "participations": ("document_id", "start", "stop", "event_id", "participant_id", "role"),
    "indicator_claims": ("document_id", "start", "stop", "claim_id"),
    "topic_mentions": ("document_id", "start", "stop", "topic"),
    "agreement_mentions": ("document_id", "start", "stop", "agreement_id"),
    "commitments": ("document_id", "start", "stop", "act"),
    "commitment_outcomes": (),
    "events": ("date_to", "date_from", "event_id"),
    "participants": ("kind", "-n_documents", "-n_mentions", "participant_id"),
    "indicators": ("measure", "kind", "period_to", "indicator_id"),
    "agreements": ("-n_documents", "agreement_id"),
    "conflicts": ("table", "row_id", "field", "conflict_id"),
    "event_status_history": (),  # as it was said: event by event, report after report
    "passages": ("document_id", "start"),
    "coverage": (),  # release by release, the versions of a matter together
    "claim_history": (),
    "review_queue": ("-weight", "question_id"),
    "corrections": (),
    "changes": (),
    "observations": ("source", "dataset", "series_key", "time_period", "snapshot_sha256"),
    "claim_checks": ("claim_id",),
    "rejected": ("document_id", "start", "stop", "reason"),
    "problems": ("path", "reason"),
}


def frame(name: str, rows: Iterable[Mapping[str, Any]]) -> pl.DataFrame:
    """The frame of a table.

    Raises:
        TableError: A row has a value of another type than its column.
    """
    schema = {column: definition.dtype for column, definition in columns_of(name).items()}
    left = iter(rows)
    parts: list[pl.DataFrame] = []
    while not parts or parts[-1].height == AT_ONCE:
        some = [{c: row.get(c) for c in schema} for row in islice(left, AT_ONCE)]
        try:
            parts.append(pl.DataFrame(some, schema=schema))
        except (TypeError, pl.exceptions.PolarsError) as error:
            raise TableError(f"{name}: rule 'columns' is broken: {str(error).partition(chr(10))[0]}") from error
    # One statement found twice by one rule is one statement.
    return in_order(name, pl.concat(parts).unique(maintain_order=True))


def in_order(name: str, rows: pl.DataFrame) -> pl.DataFrame:
    """The rows of a table in the order of the contract."""
    if not ORDER[name]:
        return rows
    columns = [column.removeprefix("-") for column in ORDER[name]]
    falling = [column.startswith("-") for column in ORDER[name]]
    return rows.sort(columns, descending=falling, nulls_last=True, maintain_order=True)
