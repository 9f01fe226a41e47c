"""The tables as the sheets need them: rows in reading order, names of sources, links between sheets."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from analysis.export.sheet import Link
from analysis.export.widths import DIGIT, pixels, shorten
from analysis.tables import evidence

if TYPE_CHECKING:
    from analysis.export.labels import Labels
    from analysis.tables import Tables

KINDS = ("person", "organisation", "state", "region", "group")
NAMES = {
    "events": ("event_id", "label"),
    "participants": ("participant_id", "name"),
    "indicators": ("indicator_id", "display"),
    "agreements": ("agreement_id", "label"),
}
SHEETS = {"conflicts": "disagreements", "documents": "sources", "rejected": "set_aside"}  # of tables named otherwise


class Material:
    """The tables of a run, laid ready for the sheets."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.documents = tables.documents.drop("text").to_dicts()
        self.events = tables.events.to_dicts()
        self.participants = sorted(tables.participants.to_dicts(), key=lambda row: KINDS.index(row["kind"]))
        self.indicators = tables.indicators.to_dicts()
        self.conflicts = tables.conflicts.to_dicts()
        self.evidence = evidence(tables).to_dicts()
        self._n_evidence = Counter((row["table"], row["row_id"]) for row in self.evidence)
        self._documents = {row["document_id"]: row for row in self.documents}
        self._claims = {
            (c["indicator_id"], c["document_id"], c["quote"]): c for c in tables.indicator_claims.to_dicts()
        }
        self._things = {
            (table, row[key]): row for table, (key, _) in NAMES.items() for row in getattr(tables, table).to_dicts()
        }
        self._said = {("commitments", row["commitment_id"]): row["content"] for row in tables.commitments.to_dicts()}
        self._said |= {(row["table"], row["row_id"]): row["quote"] for row in reversed(self.evidence)}

    def source_name(self, document_id: str, labels: Labels, width: int | None = None) -> str:
        """The outlet and the day of a document, by which a reader knows it; only the outlet is cut to a width."""
        outlet, published = self.outlet(document_id, labels), self._documents.get(document_id, {}).get("published_edtf")
        day = f", {labels.date(published, brief=True)}" if published else ""
        return (shorten(outlet, width - round(pixels(day) / DIGIT + 0.5)) if width else outlet) + day

    def outlet(self, document_id: str, labels: Labels) -> str:
        """The outlet of a document, else its origin, else its id."""
        row: dict[str, Any] = self._documents.get(document_id, {})
        named = labels.place(row.get("producer") or row.get("origin"))
        return str(named or f"{labels.phrase('unknown_source')} {document_id}")

    def link_to_source(self, document_id: str, labels: Labels, width: int) -> Link:
        """A link to the document's row on the Sources sheet, cut to the width of its column: links do not wrap."""
        return Link(self.source_name(document_id, labels, width), "sources", document_id)

    def link_to_evidence(self, table: str, row_id: str, labels: Labels) -> Link | None:
        """A link to the first sentence a row rests on."""
        n = self._n_evidence[table, row_id]
        return Link(labels.phrase("sentences", n), "evidence", f"{table}:{row_id}") if n else None

    def name(self, table: str, row_id: str, labels: Labels) -> str:
        """What a row is called; where it has no name, the words it rests on, else its id."""
        if table == "documents":
            return self.source_name(row_id, labels)
        if table == "topics":
            return str(labels.code("topics", row_id))
        row = self._things.get((table, row_id))
        called = labels.pick(row, NAMES[table][1]) if row else None
        if row and table == "indicators":
            called = f"{labels.code('measures', row['measure'])}: {called}"
        return called or self.said(table, row_id) or row_id

    def offices(self, language: str) -> dict[str, str]:
        """The office of each participant that documents of one language give most often; of as many the fullest."""
        ours = {row["document_id"] for row in self.documents if row["language"] == language}
        told: dict[str, Counter[str]] = defaultdict(Counter)
        for row in self.tables.participant_mentions.to_dicts():
            if row["role_as_said"] and row["document_id"] in ours:
                told[row["participant_id"]][row["role_as_said"]] += 1
        return {key: max(found, key=lambda office: (found[office], len(office))) for key, found in told.items()}

    def said(self, table: str, row_id: str) -> str | None:
        """The first words a row rests on."""
        return self._said.get((table, row_id))

    def link_to_row(self, table: str, row_id: str, labels: Labels, width: int) -> Link:
        """A link to the row of another sheet, cut to the width of its column."""
        if table == "documents":
            return self.link_to_source(row_id, labels, width)
        return Link(shorten(self.name(table, row_id, labels), width), SHEETS.get(table, table), row_id)

    def value_said(self, row: dict[str, Any], labels: Labels) -> str:
        """What one document says of a disputed field, in words of the edition where they are known."""
        claim = self._claims.get((row["row_id"], row["document_id"], row["quote"]))
        if claim and row["field"] in ("value", "qualifier"):
            return labels.amount(claim["value"], claim["unit"], claim["qualifier"])
        return self._words_of(row["field"], row["value"], labels) or str(row["value"])

    def _words_of(self, field: str, value: str, labels: Labels) -> str | None:
        if field == "date":
            return labels.date(value)
        if field == "place":
            return labels.place(value)
        return labels.code("statuses", value) if field == "status" else value

    def safe_wording(self, table: str, row_id: str, values: list[str], labels: Labels) -> str:
        """What can be said of a disputed row without taking a side."""
        row = self._things.get((table, row_id))
        if table == "indicators" and row:
            return str(labels.pick(row, "display"))
        return labels.phrase("sources_differ", "; ".join(values))


def grouped(rows: list[dict[str, Any]], key: str) -> dict[str, list[dict[str, Any]]]:
    """Rows by the value of one column, in their order."""
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        groups[row[key]].append(row)
    return groups
