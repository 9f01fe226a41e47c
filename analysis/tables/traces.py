"""The sentences behind a row: where each table's rows stand in the texts, and the evidence for any id."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

import polars as pl

from analysis.errors import InputError

if TYPE_CHECKING:
    from analysis.tables.schemas import Tables

COLUMNS = ("evidence_id", "table", "row_id", "source", "document_id", "start", "stop", "quote", "sentence", "rule")
# Table whose thing is told of, table the sentence stands in, column that names the thing.
EVIDENCE = (
    ("events", "event_mentions", "event_id"),
    ("events", "participations", "event_id"),
    ("participants", "participant_mentions", "participant_id"),
    ("participants", "participations", "participant_id"),
    ("indicators", "indicator_claims", "indicator_id"),
    ("agreements", "agreement_mentions", "agreement_id"),
    ("topics", "topic_mentions", "topic"),
)
RANKED = ("events", "participants", "indicators", "agreements")  # things whose evidence stands in their order
# Tables whose rows bear an id and stand in a text themselves: an act with what became of it, versions of a release.
OWN = (("commitments", "commitment_id"), ("commitment_outcomes", "commitment_id"), ("coverage", "coverage_id"))
# Tables whose rows stand in a text themselves.
PLACED = ("commitments", "rejected")


def evidence(tables: Tables) -> pl.DataFrame:
    """Every span of every table, one row each.

    Returns:
        Columns `evidence_id` (readable: table, document and span), `table` and `row_id` of the thing, `source` (the
        table the span stands in), `document_id`, `start`, `stop`, `quote`, `sentence`, `rule`. In the order of the
        things in their tables, all sentences of a thing together, its mentions first. A participation is evidence of
        both its event and its participant; topics, commitments, origins and numbers set aside come last.
    """
    parts = [_of_things(tables, *where) for where in EVIDENCE]
    parts += [_origins(tables.documents), *(_placed(tables, name) for name in PLACED)]
    ranks = {key: rank for rank, key in enumerate(key for name in RANKED for key in _keys(tables, name))}
    return (
        pl.concat(parts)
        .with_columns(evidence_id=_evidence_id())
        .with_columns(
            rank=pl.col("row_id").replace_strict(ranks, default=len(ranks), return_dtype=pl.Int64),
            indirect=pl.col("source") == "participations",
        )
        .sort("rank", "table", "row_id", "indirect", "document_id", "start", "stop", "source", maintain_order=True)
        .select(COLUMNS)
    )


def _keys(tables: Tables, table: str) -> list[str]:
    frame: pl.DataFrame = getattr(tables, table)
    return frame.to_series(0).to_list()


def _of_things(tables: Tables, table: str, source: str, key: str) -> pl.DataFrame:
    said: pl.DataFrame = getattr(tables, source)
    return said.select(
        pl.lit(table).alias("table"),
        pl.col(key).alias("row_id"),
        pl.lit(source).alias("source"),
        "document_id",
        "start",
        "stop",
        "quote",
        "sentence",
        "rule",
    ).unique(maintain_order=True)


def _origins(documents: pl.DataFrame) -> pl.DataFrame:
    credited = documents.filter(pl.col("origin_quote").is_not_null())
    return credited.select(
        pl.lit("documents").alias("table"),
        pl.col("document_id").alias("row_id"),
        pl.lit("documents").alias("source"),
        "document_id",
        pl.col("origin_start").alias("start"),
        pl.col("origin_stop").alias("stop"),
        pl.col("origin_quote").alias("quote"),
        pl.col("origin_sentence").alias("sentence"),
        pl.col("origin_rule").alias("rule"),
    )


def _placed(tables: Tables, name: str) -> pl.DataFrame:
    return _standing(getattr(tables, name), name, place_id())


def _standing(frame: pl.DataFrame, name: str, row_id: pl.Expr) -> pl.DataFrame:
    """The places of a table whose rows stand in a text themselves."""
    rule = pl.col("rule") if "rule" in frame.columns else pl.lit(None, dtype=pl.String).alias("rule")
    spanned = frame.select(
        pl.lit(name).alias("table"),
        row_id.alias("row_id"),
        pl.lit(name).alias("source"),
        "document_id",
        "start",
        "stop",
        "quote",
        "sentence",
        rule,
    )
    return spanned.unique(maintain_order=True)


def place_id() -> pl.Expr:
    """The id of a row that has none but its place: a number set aside, a commitment."""
    return pl.format("{}:{}-{}", "document_id", "start", "stop")


def _evidence_id() -> pl.Expr:
    return pl.format("{}:{}:{}-{}", "source", "document_id", "start", "stop")


def explain(tables: Tables, row_id: str) -> pl.DataFrame:
    """The sentences a row rests on, with span and rule.

    Args:
        tables: The tables of a run.
        row_id: An `event_id`, `participant_id`, `indicator_id`, `agreement_id`, `claim_id`, `conflict_id`,
            `commitment_id`, `coverage_id`, `document_id` or `evidence_id`, or a topic. A document shows everything read
            from it; a disagreement what its row rests on; a commitment what became of it, too.

    Returns:
        Rows of `evidence`, at least one unless nothing was read from the document.

    Raises:
        InputError: No row has this id; the message names the nearest ones.
    """
    rows = evidence(tables)
    own = [_standing(getattr(tables, name), name, pl.col(key)).filter(pl.col("row_id") == row_id) for name, key in OWN]
    if any(frame.height for frame in own):
        return pl.concat(own).with_columns(evidence_id=_evidence_id()).select(COLUMNS)
    if row_id in tables.documents["document_id"]:
        read = rows.filter(pl.col("document_id") == row_id).unique("evidence_id", keep="first", maintain_order=True)
        return read.sort("start", "stop", maintain_order=True)
    claims = tables.indicator_claims.filter(pl.col("claim_id") == row_id)
    if claims.height:
        return rows.join(claims, on=("document_id", "start", "stop", "rule"), how="semi", maintain_order="left").filter(
            pl.col("row_id") == claims["indicator_id"].item(), pl.col("source") == "indicator_claims"
        )
    conflicts = tables.conflicts.filter(pl.col("conflict_id") == row_id)
    wanted = conflicts["row_id"].item() if conflicts.height else row_id
    found = rows.filter((pl.col("row_id") == wanted) | (pl.col("evidence_id") == wanted))
    if found.is_empty():
        raise InputError(f"no row has the id {row_id!r}{_nearest(tables, row_id)}")
    return found


def _nearest(tables: Tables, row_id: str) -> str:
    known = [key for name, frame in tables if name in IDS for key in frame[IDS[name]].to_list()]
    near = get_close_matches(row_id, known, n=3, cutoff=0.5)
    return f"; the nearest are {', '.join(near)}" if near else "; ids stand in the columns that end in _id"


IDS = {
    "documents": "document_id",
    "events": "event_id",
    "participants": "participant_id",
    "indicators": "indicator_id",
    "agreements": "agreement_id",
    "indicator_claims": "claim_id",
    "conflicts": "conflict_id",
    "commitments": "commitment_id",
    "coverage": "coverage_id",
}
