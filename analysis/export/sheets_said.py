"""The sheets on what the documents say: sources, evidence, what was set aside."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from analysis.export.sheet import Cell, Row, Sheet
from analysis.tables import summaries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.export.labels import Labels
    from analysis.export.material import Material

ABOUT, SOURCE = 40, 28  # widths of columns of links


def sources(material: Material, labels: Labels) -> Sheet:
    """One row per document, with the number of rows that rest on it."""
    columns = (
        labels.column("documents", "title", 42),
        labels.column("documents", "producer", 18),
        labels.column("documents", "origin", 26),
        labels.column("documents", "language", 11),
        labels.column("documents", "published", 14, "day"),
        labels.column("documents", "n_events", 12, "number"),
        labels.column("documents", "n_participants", 14, "number"),
        labels.column("documents", "n_claims_said", 12, "number"),
        labels.column("documents", "n_rows", 13, "number"),
        labels.column("documents", "evidence", 15, "link"),
        labels.column("documents", "n_set_aside", 12, "number", printed=False),
        labels.column("documents", "published_edtf", 16, printed=False),
        labels.column("documents", "path", 40, printed=False),
        labels.column("documents", "document_id", 38, printed=False),
        labels.column("documents", "sha256", 68, printed=False),
    )
    counts = {row["document_id"]: row for row in summaries.rows_by_document(material.tables).to_dicts()}
    resting = Counter(row["document_id"] for row in material.evidence)
    rows = [_source(row, counts[row["document_id"]], resting, material, labels) for row in material.documents]
    return labels.sheet("sources", columns, rows)


def _source(
    row: dict[str, Any], counts: dict[str, int], resting: Counter[str], material: Material, labels: Labels
) -> Row:
    cells: tuple[Cell, ...] = (
        row["title"],
        labels.place(row["producer"]),
        labels.place(row["origin"]),
        labels.code("languages", row["language"]),
        row["date_published"],
        counts["event_mentions"],
        counts["participant_mentions"] + counts["participations"],
        counts["indicator_claims"],
        resting[row["document_id"]],
        material.link_to_evidence("documents", row["document_id"], labels),
        counts["rejected"],
        row["published_edtf"],
        row["path"],
        row["document_id"],
        row["sha256"],
    )
    return Row(cells, (row["document_id"],))


def evidence(material: Material, labels: Labels) -> Sheet:
    """One row per span; all spans of a thing stand together."""
    columns = (
        labels.column("evidence", "about", ABOUT, "link"),
        labels.column("evidence", "part", 15),
        labels.column("evidence", "quote", 26),
        labels.column("evidence", "sentence", 58),
        labels.column("evidence", "source", SOURCE, "link"),
        labels.column("evidence", "rule", 24, printed=False),
        labels.column("evidence", "start", 9, "number", printed=False),
        labels.column("evidence", "stop", 9, "number", printed=False),
        labels.column("evidence", "document_id", 38, printed=False),
        labels.column("evidence", "row_id", 38, printed=False),
    )
    return labels.sheet("evidence", columns, list(_evidence_rows(material, labels)))


def _evidence_rows(material: Material, labels: Labels) -> Iterator[Row]:
    before = None
    for row in material.evidence:
        thing = (row["table"], row["row_id"])
        yield replace(_evidence(row, material, labels), opens=thing != before)
        before = thing


def _evidence(row: dict[str, Any], material: Material, labels: Labels) -> Row:
    cells: tuple[Cell, ...] = (
        material.link_to_row(row["table"], row["row_id"], labels, ABOUT),
        labels.words["evidence"][row["source"]],
        row["quote"],
        row["sentence"],
        material.link_to_source(row["document_id"], labels, SOURCE),
        row["rule"],
        row["start"],
        row["stop"],
        row["document_id"],
        row["row_id"],
    )
    # The first row of a thing is where links to its evidence lead.
    return Row(cells, (f"{row['table']}:{row['row_id']}",))


def set_aside(material: Material, labels: Labels) -> Sheet:
    """Numbers that were not taken and files that could not be read."""
    columns = (
        labels.column("rejected", "what", 20),
        labels.column("rejected", "sort", 10),
        labels.column("rejected", "reason", 30),
        labels.column("rejected", "sentence", 58),
        labels.column("rejected", "source", SOURCE, "link"),
        labels.column("rejected", "evidence", 15, "link"),
        labels.column("rejected", "start", 9, "number", printed=False),
        labels.column("rejected", "stop", 9, "number", printed=False),
        labels.column("rejected", "document_id", 38, printed=False),
    )
    files = [_file(row, labels) for row in material.tables.problems.to_dicts()]
    numbers = [_number(row, material, labels) for row in material.tables.rejected.to_dicts()]
    return labels.sheet("set_aside", columns, [*files, *numbers])


def _file(row: dict[str, Any], labels: Labels) -> Row:
    return Row((row["path"], labels.phrase("file"), row["reason"], *[None] * 6))


def _number(row: dict[str, Any], material: Material, labels: Labels) -> Row:
    key = f"{row['document_id']}:{row['start']}-{row['stop']}"
    cells: tuple[Cell, ...] = (
        row["quote"],
        labels.phrase("number"),
        labels.code("rejection_reasons", row["reason"]),
        row["sentence"],
        material.link_to_source(row["document_id"], labels, SOURCE),
        material.link_to_evidence("rejected", key, labels),
        row["start"],
        row["stop"],
        row["document_id"],
    )
    return Row(cells, (key,))
