"""World → Tables: rows laid out, put in a lasting order and checked against the contract."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from itertools import chain
from typing import TYPE_CHECKING, Any

import polars as pl

from analysis.errors import TableError
from analysis.tables import claims_over_time, review, rows_agreed, rows_history, rows_known, rows_said
from analysis.tables.check import KEYS, check
from analysis.tables.schemas import SCHEMAS, Tables

if TYPE_CHECKING:
    from analysis.knowledge.records import Knowledge
    from analysis.world import World

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


def build(world: World, knowledge: Knowledge) -> Tables:
    """The tables of the contract.

    Args:
        world: Findings of all documents and what they come to.
        knowledge: Its ontology holds the closed lists the rows may draw from.

    Raises:
        TableError: Rows break a rule; names the table, the rule, how many rows and the first of them.
    """
    said = [rows_said.Said(findings, world) for findings in world.findings]
    became = rows_agreed.Became(world)
    agreed = [rows_agreed.Agreed(findings, world, knowledge, became) for findings in world.findings]
    rows: dict[str, Iterable[dict[str, Any]]] = {
        "documents": (rows_said.document(findings, world) for findings in world.findings),
        "event_mentions": chain.from_iterable(each.event_mentions() for each in said),
        "participant_mentions": chain.from_iterable(each.participant_mentions() for each in said),
        "participations": chain.from_iterable(each.participations() for each in said),
        "indicator_claims": chain.from_iterable(each.indicator_claims() for each in said),
        "topic_mentions": chain.from_iterable(each.topic_mentions() for each in agreed),
        "agreement_mentions": chain.from_iterable(each.agreement_mentions() for each in agreed),
        "commitments": chain.from_iterable(each.commitments() for each in agreed),
        "commitment_outcomes": rows_agreed.outcomes(world),
        "events": _marked("events", map(rows_known.event, world.events), world),
        "participants": _marked("participants", map(rows_known.participant, world.participants), world),
        "indicators": _marked("indicators", map(rows_known.indicator, world.indicators), world),
        "agreements": map(rows_agreed.agreement, world.agreements),
        "conflicts": map(rows_known.conflict, world.conflicts),
        "event_status_history": rows_history.event_status_history(world),
        "passages": rows_history.passages(world),
        "coverage": rows_history.coverage(world),
        "rejected": chain.from_iterable(each.rejected() for each in said),
        "problems": map(asdict, world.problems),
    }
    frames = {name: _frame(name, given) for name, given in rows.items()}
    told = claims_over_time.rows(frames["indicator_claims"], frames["documents"], knowledge)
    frames["claim_history"] = _frame("claim_history", told)
    frames["corrections"] = _frame("corrections", review.corrections(world))
    frames["changes"] = _frame("changes", ())  # `changes.changes` compares with an earlier build
    # Official series come from stored files and not from releases: `official.beside` adds them.
    frames |= {name: SCHEMAS[name].create_empty() for name in ("observations", "claim_checks")}
    frames["review_queue"] = _frame("review_queue", review.questions(world, frames, knowledge))
    return check(Tables(**frames), knowledge)


def _marked(table: str, rows: Iterable[dict[str, Any]], world: World) -> Iterator[dict[str, Any]]:
    """Rows that say which of their fields the analyst decided."""
    for row in rows:
        yield row | {"corrected": " ".join(world.corrected.get((table, row[KEYS[table]]), ())) or None}


def _frame(name: str, rows: Iterable[dict[str, Any]]) -> pl.DataFrame:
    schema = {column: definition.dtype for column, definition in SCHEMAS[name].columns().items()}
    try:
        frame = pl.DataFrame([{c: row.get(c) for c in schema} for row in rows], schema=schema)
    except (TypeError, pl.exceptions.PolarsError) as error:
        raise TableError(f"{name}: rule 'columns' is broken: {str(error).partition(chr(10))[0]}") from error
    # One statement found twice by one rule is one statement.
    frame = frame.unique(maintain_order=True)
    if not ORDER[name]:
        return frame
    columns = [column.removeprefix("-") for column in ORDER[name]]
    falling = [column.startswith("-") for column in ORDER[name]]
    return frame.sort(columns, descending=falling, nulls_last=True, maintain_order=True)
