"""The tables as the sheets need them: rows in reading order, names of sources, links between sheets."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from analysis.export.sheet import Link
from analysis.export.widths import shorten
from analysis.tables import evidence

if TYPE_CHECKING:
    from analysis.export.labels import Labels
    from analysis.tables import Tables

KINDS = ("person", "organisation", "state", "region", "group")
NAMES = {
    "events": ("event_id", "label"),
    "participants": ("participant_id", "name"),
    "indicators": ("indicator_id", "display"),
}


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
        self._things = {(table, row[key]): row for table, (key, _) in NAMES.items() for row in getattr(self, table)}

    def source_name(self, document_id: str, labels: Labels) -> str:
        """The outlet and the day of a document, by which a reader knows it."""
        outlet, published = self.outlet(document_id, labels), self._documents.get(document_id, {}).get("published_edtf")
        return f"{outlet}, {labels.date(published)}" if published else outlet

    def outlet(self, document_id: str, labels: Labels) -> str:
        """The outlet of a document, else its origin, else its id."""
        row: dict[str, Any] = self._documents.get(document_id, {})
        return str(row.get("producer") or row.get("origin") or f"{labels.phrase('unknown_source')} {document_id}")

    def link_to_source(self, document_id: str, labels: Labels, width: int) -> Link:
        """A link to the document's row on the Sources sheet, cut to the width of its column: links do not wrap."""
        return Link(shorten(self.source_name(document_id, labels), width), "sources", document_id)

    def link_to_evidence(self, table: str, row_id: str, labels: Labels) -> Link | None:
        """A link to the first sentence a row rests on."""
        n = self._n_evidence[table, row_id]
        return Link(labels.phrase("sentences", n), "evidence", f"{table}:{row_id}") if n else None

    def name(self, table: str, row_id: str, labels: Labels) -> str:
        """What a row of level 2 is called; its id where it has no name."""
        row = self._things.get((table, row_id))
        called = labels.pick(row, NAMES[table][1]) if row else None
        if row and table == "indicators":
            called = f"{labels.code('measures', row['measure'])}: {called}"
        return called or row_id

    def link_to_row(self, table: str, row_id: str, labels: Labels, width: int) -> Link:
        """A link to the row of another sheet, cut to the width of its column."""
        return Link(shorten(self.name(table, row_id, labels), width), table, row_id)

    def link_to_thing(self, row: dict[str, Any], labels: Labels, width: int) -> Link:
        """A link from a row of evidence to what it is evidence of."""
        if row["table"] == "documents":
            return self.link_to_source(row["document_id"], labels, width)
        if row["table"] == "rejected":
            return Link(shorten(row["quote"], width), "set_aside", row["row_id"])
        return self.link_to_row(row["table"], row["row_id"], labels, width)

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
