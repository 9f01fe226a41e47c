"""What is open, ranked by how much hangs on it, and what the analyst decided."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import polars as pl

from analysis.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.knowledge.records import Knowledge
    from analysis.world import World

Row = dict[str, Any]
# Of 100: how much hangs on a question of each kind, before the documents that speak of its row are counted.
WEIGHTS = {"high": 80.0, "medium": 60.0, "low": 35.0}
LOST, THIN, MOST_DOCUMENTS = 90.0, 10.0, 9
KEYS = {"events": "event_id", "participants": "participant_id", "indicators": "indicator_id"}
NAMES = {"events": "label", "participants": "name", "indicators": "display"}


def corrections(world: World) -> Iterator[Row]:
    """The decisions in the order of their files; the same decision twice is one row."""
    seen: set[str] = set()
    for each in world.decisions:
        said = each.correction
        own = _mark(said.action, said.table, said.row, said.field, said.value, said.values, said.others, said.quote)
        if own not in seen:
            seen.add(own)
            yield {
                **{name: getattr(said, name) for name in ("action", "table", "field", "quote", "author", "reason")},
                "correction_id": own,
                "row_id": said.row,
                "row_found": each.row,
                "value": _value(said.values if said.values else said.value),
                "others": " ".join(said.others) or None,
                "document_id": said.document,
                "decided_on": said.date,
                "state": each.state,
                "fault": each.fault,
            }


def _value(value: object) -> str | None:
    if isinstance(value, Mapping):
        return json.dumps(dict(value), ensure_ascii=False)
    return None if value is None else str(value)


def questions(world: World, frames: Mapping[str, pl.DataFrame], known: Knowledge) -> Iterator[Row]:
    """Open questions: disagreements, doubtful merges, rows that rest on little, decisions that found no hold.

    Args:
        world: Its doubts and decisions.
        frames: The tables of level 2, `conflicts` and `indicator_claims`.
        known: `lexicon/wording` holds the questions in three languages.
    """
    asked = _Asked(frames, known)
    for row in frames["conflicts"].to_dicts():
        if not row["resolved"]:
            said = json.loads(row["values"])
            # A figure speaks in the words of its document: its value is codes here.
            quoted = row["table"] == "indicators"
            voices = " / ".join(dict.fromkeys(f"«{each['quote']}»" if quoted else each["value"] for each in said))
            about = {"field": row["field"], "document_id": said[0]["document_id"], "quote": said[0]["quote"]}
            yield asked.row("conflict", row["table"], row["row_id"], WEIGHTS[row["severity"]], voices, **about)
    for doubt in world.doubts:
        yield asked.row(doubt.kind, doubt.table, doubt.row, 100 * doubt.weight, doubt.reason, other_id=doubt.other)
    for each in world.decisions:
        if each.state != "applied":
            decision = each.correction
            about = {"document_id": decision.document, "quote": decision.quote, "field": decision.field}
            name = each.row or decision.row or decision.table
            yield asked.row("decision", decision.table, name, LOST, each.fault or each.state, **about)
    yield from _thin(frames, asked)


def _thin(frames: Mapping[str, pl.DataFrame], asked: _Asked) -> Iterator[Row]:
    """Figures of one document whose currency is guessed or whose area nobody says."""
    inferred = frames["indicator_claims"].filter(pl.col("unit_basis") == "inferred")
    guessed = {r["indicator_id"]: r for r in inferred.to_dicts()}
    for row in frames["indicators"].to_dicts():
        first = guessed.get(row["indicator_id"])
        if row["n_documents"] == 1 and "confirm" not in (row["corrected"] or "") and first:
            told = {"document_id": first["document_id"], "quote": first["quote"], "field": "unit"}
            yield asked.row("evidence", "indicators", row["indicator_id"], THIN, None, **told)


class _Asked:
    """Puts questions into words."""

    def __init__(self, frames: Mapping[str, pl.DataFrame], known: Knowledge) -> None:
        self._words = known.lexicon["wording"]
        self._fields = known.ontology["disputes"]
        told = {t: (key, "n_documents", *(f"{NAMES[t]}_{lang}" for lang in LANGUAGES)) for t, key in KEYS.items()}
        self._rows = {(t, row[KEYS[t]]): row for t in KEYS for row in frames[t].select(told[t]).to_dicts()}

    def row(self, kind: str, table: str, row_id: str, weight: float, reason: str | None, **told: Any) -> Row:
        """One question; `told` may give other_id, field, document_id, quote."""
        known = self._rows.get((table, row_id), {})
        other = told.get("other_id")
        field = told.get("field")
        words = {
            f"question_{lang}": str(self._words[lang]["questions"][kind]).format(
                name=self._name(table, row_id, lang),
                other=self._name(table, other, lang),
                field=self._fields.get(field, {}).get(lang, field or ""),
            )
            for lang in LANGUAGES
        }
        return {
            "question_id": _mark(kind, table, row_id, other, field),
            "weight": min(100.0, weight + min(MOST_DOCUMENTS, known.get("n_documents") or 0)),
            "kind": kind,
            "table": table,
            "row_id": row_id,
            "other_id": other,
            "field": field,
            **words,
            "reason": reason,
            "actions": self._words["en"]["answers"][kind],
            "document_id": told.get("document_id"),
            "quote": told.get("quote") or None,
        }

    def _name(self, table: str, row_id: str | None, lang: str) -> str:
        row = self._rows.get((table, row_id or ""), {})
        names = (row.get(f"{NAMES.get(table, '')}_{language}") for language in (lang, "en", "ru", "kk"))
        return next((str(name) for name in names if name), row_id or "")


def _mark(*parts: object) -> str:
    return hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=6).hexdigest()
