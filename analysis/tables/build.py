"""World → Tables: rows laid out, put in a lasting order and checked against the contract."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from analysis.tables import claims_over_time, review, rows_agreed, rows_history, rows_known
from analysis.tables.became import Became
from analysis.tables.check import KEYS, check
from analysis.tables.frames import frame
from analysis.tables.parts import laid_out
from analysis.tables.quotes import Quotes
from analysis.tables.schemas import SCHEMAS, Tables

if TYPE_CHECKING:
    import polars as pl

    from analysis.knowledge.records import Knowledge
    from analysis.world import World


def build(world: World, knowledge: Knowledge) -> Tables:
    """The tables of the contract.

    Args:
        world: Findings of all documents and what they come to.
        knowledge: Its ontology holds the closed lists the rows may draw from.

    Raises:
        TableError: Rows break a rule; names the table, the rule, how many rows and the first of them.
    """
    found = sorted(world.findings, key=lambda findings: findings.document.document_id)
    frames, quotes = laid_out(found, world, knowledge, Became(world)), Quotes(world)
    quotes.take(lambda name, *columns: frames[name].select(columns))
    return check(Tables(**frames, **rest(world, frames, quotes, knowledge)), knowledge)


def rest(
    world: World, said: Mapping[str, pl.DataFrame], quotes: Quotes, knowledge: Knowledge
) -> dict[str, pl.DataFrame]:
    """All tables but those of level 1, of which `documents` (without its texts) and `indicator_claims` are needed."""
    rows: dict[str, Iterable[dict[str, Any]]] = {
        "commitment_outcomes": rows_agreed.outcomes(world),
        "events": _marked("events", map(rows_known.event, world.events), world),
        "participants": _marked("participants", map(rows_known.participant, world.participants), world),
        "indicators": _marked("indicators", map(rows_known.indicator, world.indicators), world),
        "agreements": map(rows_agreed.agreement, world.agreements),
        "conflicts": map(rows_known.conflict, world.conflicts),
        "event_status_history": rows_history.event_status_history(world),
        "passages": rows_history.passages(world),
        "coverage": rows_history.coverage(world),
        "problems": map(asdict, world.problems),
    }
    frames = {name: frame(name, given) for name, given in rows.items()}
    quotes.onto(frames)
    told = claims_over_time.rows(said["indicator_claims"], said["documents"], knowledge)
    frames["claim_history"] = told.select(list(SCHEMAS["claim_history"].columns()))
    frames["corrections"] = frame("corrections", review.corrections(world))
    frames["changes"] = frame("changes", ())  # `changes.changes` compares with an earlier build
    # Official series come from stored files and not from releases: `official.beside` adds them.
    frames |= {name: SCHEMAS[name].create_empty() for name in ("observations", "claim_checks")}
    frames["review_queue"] = frame("review_queue", review.questions(world, {**said, **frames}, knowledge))
    return frames


def _marked(table: str, rows: Iterable[dict[str, Any]], world: World) -> Iterator[dict[str, Any]]:
    """Rows that say which of their fields the analyst decided."""
    for row in rows:
        yield row | {"corrected": " ".join(world.corrected.get((table, row[KEYS[table]]), ())) or None}
