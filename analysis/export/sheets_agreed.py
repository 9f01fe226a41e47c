"""The sheets on what came of it: agreements, what somebody undertook, topics. Their sentences stand in their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analysis.export.material import grouped
from analysis.export.sheet import Cell, Row, Sheet

if TYPE_CHECKING:
    from analysis.export.labels import Labels
    from analysis.export.material import Material

SOURCE = 28  # width of the column of links


def agreements(material: Material, labels: Labels) -> Sheet:
    """One row per agreement over all documents, with the first sentence that speaks of it."""
    columns = (
        labels.column("agreements", f"label_{labels.language}", 36),
        labels.column("agreements", "kind", 14),
        labels.column("agreements", "status", 13),
        labels.column("agreements", "date_edtf", 15),
        labels.column("agreements", "parties", 24),
        labels.column("agreements", "sentence", 42),
        labels.column("agreements", "source", SOURCE, "link"),
        labels.column("agreements", "evidence", 14, "link"),
        labels.column("agreements", "n_documents", 12, "number", printed=False),
        labels.column("agreements", "n_origins", 12, "number", printed=False),
        labels.column("agreements", "topics", 40, printed=False),
        labels.column("agreements", "agreement_id", 38, printed=False),
    )
    said = grouped(material.tables.agreement_mentions.to_dicts(), "agreement_id")
    rows = [_agreement(row, said, material, labels) for row in material.tables.agreements.to_dicts()]
    return labels.sheet("agreements", columns, rows)


def _agreement(row: dict[str, Any], said: dict[str, list[dict[str, Any]]], material: Material, labels: Labels) -> Row:
    key = row["agreement_id"]
    first = said[key][0] if said[key] else None
    cells: tuple[Cell, ...] = (
        labels.pick(row, "label"),
        labels.code("agreement_kinds", row["kind"]),
        labels.code("agreement_statuses", row["status"]),
        labels.date(row["date_edtf"]),
        called(row["parties"], material, labels),
        first["sentence"] if first else None,
        material.link_to_source(first["document_id"], labels, SOURCE) if first else None,
        material.link_to_evidence("agreements", key, labels),
        row["n_documents"],
        row["n_origins"],
        _topics(row["topics"], labels),
        key,
    )
    return Row(cells, (key,))


def commitments(material: Material, labels: Labels) -> Sheet:
    """One row per act: who promises, asks, offers, condemns what, with the sentence."""
    columns = (
        labels.column("commitments", "actors", 22),
        labels.column("commitments", "act", 14),
        labels.column("commitments", "content", 36),
        labels.column("commitments", "due_edtf", 13),
        labels.column("commitments", "outcome", 18),
        labels.column("commitments", "sentence", 46),
        labels.column("commitments", "source", SOURCE, "link"),
        labels.column("commitments", "evidence", 14, "link"),
        labels.column("commitments", "topics", 40, printed=False),
        labels.column("commitments", "rule", 24, printed=False),
        labels.column("commitments", "start", 9, "number", printed=False),
        labels.column("commitments", "stop", 9, "number", printed=False),
        labels.column("commitments", "document_id", 38, printed=False),
        labels.column("commitments", "commitment_id", 38, printed=False),
    )
    rows = [_commitment(row, material, labels) for row in material.tables.commitments.to_dicts()]
    return labels.sheet("commitments", columns, rows)


def _commitment(row: dict[str, Any], material: Material, labels: Labels) -> Row:
    outcome = labels.label("commitments", "outcome", row["outcome"]) if row["outcome"] else None
    place = f"{row['document_id']}:{row['start']}-{row['stop']}"
    cells: tuple[Cell, ...] = (
        called(row["actors"], material, labels),
        labels.code("acts", row["act"]),
        row["content"].lstrip(" ,;:–—-"),  # words cut out of their sentence may begin with its comma
        labels.date(row["due_edtf"]),
        ", ".join(str(part) for part in (outcome, labels.date(row["outcome_edtf"], brief=True)) if part) or None,
        row["sentence"],
        material.link_to_source(row["document_id"], labels, SOURCE),
        material.link_to_evidence("commitments", place, labels),
        _topics(row["topics"], labels),
        row["rule"],
        row["start"],
        row["stop"],
        row["document_id"],
        row["commitment_id"],
    )
    return Row(cells, (place, row["commitment_id"]))


def topics(material: Material, labels: Labels) -> Sheet:
    """One row per topic, the most frequent first, with the documents that show it."""
    columns = (
        labels.column("topic_mentions", "topic", 40),
        labels.column("topics", "n_mentions", 14, "number"),
        labels.column("topics", "n_documents", 14, "number"),
        labels.column("topics", "evidence", 18, "link"),
        labels.column("topics", "code", 40, printed=False),
    )
    said = grouped(material.tables.topic_mentions.to_dicts(), "topic")
    counted = [(code, len(rows), len({row["document_id"] for row in rows})) for code, rows in said.items()]
    ranked = sorted(counted, key=lambda each: (-each[2], -each[1], each[0]))
    rows = [
        Row(
            (labels.code("topics", code), n, documents, material.link_to_evidence("topics", code, labels), code),
            (code,),
        )
        for code, n, documents in ranked
    ]
    return labels.sheet("topics", columns, rows)


def called(ids: str | None, material: Material, labels: Labels) -> str | None:
    """The names of participants given by ids, separated by spaces; an id that is none stays as it is."""
    return "; ".join(material.name("participants", each, labels) for each in (ids or "").split()) or None


def _topics(codes: str | None, labels: Labels) -> str | None:
    return "; ".join(str(labels.code("topics", code)) for code in (codes or "").split()) or None
