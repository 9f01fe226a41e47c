"""Whether frames fit the contract: their schemas, the closed lists, the quotes, and that ids lead somewhere."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import polars as pl
from dataframely.exc import SchemaError

from analysis.errors import TableError
from analysis.tables.schemas import SCHEMAS, Tables, columns_of, lists_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import dataframely as dy

    from analysis.knowledge.records import Knowledge

    Frames = Mapping[str, pl.DataFrame]

KEYS = {
    "events": "event_id",
    "participants": "participant_id",
    "indicators": "indicator_id",
    "agreements": "agreement_id",
}
# What documents say, word for word; with the documents themselves, level 1.
SAID = (
    "event_mentions",
    "participant_mentions",
    "participations",
    "indicator_claims",
    "topic_mentions",
    "agreement_mentions",
    "commitments",
    "rejected",
)
SPANNED = (*SAID, "event_status_history", "passages", "claim_history", "commitment_outcomes", "coverage")
HOMES = {"documents": "document_id", **KEYS}
# Table and column, and the table whose rows that column names.
REFERENCES = (
    *((table, "document_id", "documents") for table in SPANNED),
    ("event_mentions", "event_id", "events"),
    ("participations", "event_id", "events"),
    ("indicator_claims", "event_id", "events"),
    ("participant_mentions", "participant_id", "participants"),
    ("participations", "participant_id", "participants"),
    ("indicator_claims", "indicator_id", "indicators"),
    ("topic_mentions", "event_id", "events"),
    ("agreement_mentions", "event_id", "events"),
    ("agreement_mentions", "agreement_id", "agreements"),
    ("commitments", "event_id", "events"),
    ("event_status_history", "event_id", "events"),
    ("events", "parent_event_id", "events"),
    ("claim_history", "indicator_id", "indicators"),
    ("passages", "source_id", "documents"),
    ("commitment_outcomes", "promised_in", "documents"),
    ("coverage", "event_id", "events"),
    ("claim_checks", "document_id", "documents"),
    ("claim_checks", "indicator_id", "indicators"),
)
# No quote, no row: where the sentences of a thing stand.
QUOTED_IN = (
    ("events", ("event_mentions",)),
    ("participants", ("participant_mentions", "participations")),
    ("indicators", ("indicator_claims",)),
    ("agreements", ("agreement_mentions",)),
)
# The same as pairs of table and column.
QUOTED = tuple((home, KEYS[name]) for name, homes in QUOTED_IN for home in homes)


def check(tables: Tables, knowledge: Knowledge) -> Tables:
    """The same tables, found to fit.

    Raises:
        TableError: Rows break a rule; names the table, the rule, how many rows and the first of them.
    """
    frames = dict(tables)
    check_part(frames, frames, knowledge)
    check_homes(frames, {(name, key): frames[name].get_column(key) for name, key in QUOTED})
    return tables


def check_part(part: Frames, homes: Frames, knowledge: Knowledge) -> None:
    """Find that some tables, or the rows of some documents, fit.

    Args:
        part: Frames of the contract; those with spans together with the `documents` they stand in.
        homes: The tables whose rows are referred to; their ids are enough.
        knowledge: Its ontology holds the closed lists.

    Raises:
        TableError: As `check`.
    """
    said = {name: frame for name, frame in part.items() if name in ("documents", *SAID)}
    for some in (said, {name: frame for name, frame in part.items() if name not in said}):
        for name, frame in some.items():
            _check_schema(name, frame, SCHEMAS[name])
            _check_lists(name, frame, knowledge.ontology)
        if (
            "documents" in part
        ):  # words are wrong where they were cut out, before they are wrong where they are repeated
            _check_quotes(some, part["documents"])
    known = {name: homes[name].get_column(key) for name, key in HOMES.items() if name in homes}
    _check_references(part, known)


def check_homes(frames: Frames, quoted: Mapping[tuple[str, str], pl.Series]) -> None:
    """Find that the things of level 2 have quotes, and disagreements their things.

    Args:
        frames: `documents` and the tables of level 2.
        quoted: By table of level 1 and column: the ids that stand there.

    Raises:
        TableError: As `check`.
    """
    for name, homes in QUOTED_IN:
        frame, key = frames[name], KEYS[name]
        known = pl.concat([quoted[home, key] for home in homes]).unique()
        lost = frame.filter(~pl.col(key).is_in(known.implode()))
        _refuse(name, f"has a quote in {' or '.join(homes)}", lost, frame.height)
    _check_conflicts(frames)


def _refuse(table: str, rule: str, bad: pl.DataFrame, of: int) -> None:
    """Raise when there are bad rows."""
    if bad.height:
        first = {name: _short(value) for name, value in bad.row(0, named=True).items() if value is not None}
        raise TableError(f"{table}: rule {rule!r} is broken by {bad.height} of {of} rows; the first is {first}")


def _where_not(frame: pl.DataFrame, fits: list[bool]) -> pl.DataFrame:
    return frame.filter(~pl.Series(fits, dtype=pl.Boolean))


def _short(value: object) -> object:
    return value[:80] + "…" if isinstance(value, str) and len(value) > 80 else value


def _check_schema(name: str, frame: pl.DataFrame, schema: type[dy.Schema]) -> None:
    if frame.is_empty() and frame.schema == _dtypes(name):
        return
    try:
        _, failure = schema.filter(frame)
    except SchemaError as error:
        reason = str(error).partition("\n")[0]
        raise TableError(f"{name}: rule 'columns' is broken: {reason}; {frame.height} rows") from error
    if len(failure):
        rule = min(failure.counts())
        broken = failure.details().filter(pl.col(rule) == "invalid").select(frame.columns)
        _refuse(name, rule, broken, frame.height)


@cache
def _dtypes(name: str) -> pl.Schema:
    return pl.Schema({column: definition.dtype for column, definition in columns_of(name).items()})


def _check_lists(name: str, frame: pl.DataFrame, ontology: Mapping[str, Any]) -> None:
    fits = {column: _fits(name, column, ontology) for column in columns_of(name) if lists_of(name, column)}
    if frame.is_empty() or not fits:
        return
    # All columns at once: asked one by one they cost a small table most of its time.
    broken = frame.select((~each).any().alias(column) for column, each in fits.items()).row(0, named=True)
    for column in (column for column in fits if broken[column]):
        rule = f"{column} is of the list {' or '.join(lists_of(name, column))}"
        _refuse(name, rule, frame.filter(~fits[column]), frame.height)


def _fits(table: str, column: str, ontology: Mapping[str, Any]) -> pl.Expr:
    told = columns_of(table)[column].metadata or {}
    allowed = [code for words in told["lists"] for code in ontology[words]]
    known = pl.col(column).is_in(allowed)
    return known | pl.col(column).str.contains(told["or_like"]) if "or_like" in told else known


def _check_quotes(part: Frames, documents: pl.DataFrame) -> None:
    # Plain Python, because a slice of a Polars string counts its characters from the start of the text each time.
    texts = dict(zip(documents["document_id"], documents["text"], strict=True))
    for name in SPANNED:
        if name not in part:
            continue
        frame = part[name]
        columns = (frame[c].to_list() for c in ("document_id", "start", "stop", "quote"))
        right = [
            len(quote) == stop - start and texts.get(document, "")[start:stop] == quote
            for document, start, stop, quote in zip(*columns, strict=True)
        ]
        _refuse(name, "quote == text[start:stop]", _where_not(frame, right), frame.height)


def _check_references(part: Frames, known: Mapping[str, pl.Series]) -> None:
    for name, column, home in REFERENCES:
        if name in part:
            frame = part[name]
            lost = frame.filter(~pl.col(column).is_in(known[home].implode()))
            _refuse(name, f"{column} is a row of {home}", lost, frame.height)


def _check_conflicts(frames: Frames) -> None:
    frame = frames["conflicts"]
    known = {(name, row) for name, key in KEYS.items() for row in frames[name][key]}
    found = [pair in known for pair in zip(frame["table"], frame["row_id"], strict=True)]
    _refuse("conflicts", "row_id is a row of its table", _where_not(frame, found), frame.height)
    documents = set(frames["documents"]["document_id"])
    fits = [_is_said(values, documents) for values in frame["values"]]
    rule = "values are a JSON list of {document_id, value, quote}"
    _refuse("conflicts", rule, _where_not(frame, fits), frame.height)


def _is_said(values: str, documents: set[str]) -> bool:
    try:
        said = json.loads(values)
    except ValueError:
        return False
    shape = {"document_id", "value", "quote"}
    return isinstance(said, list) and all(
        isinstance(each, dict) and set(each) == shape and each["document_id"] in documents for each in said
    )
