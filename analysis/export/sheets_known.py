"""The sheets on what the documents are about: events, participants, indicators."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from analysis.export.grounds import grounds
from analysis.export.material import grouped
from analysis.export.sheet import Cell, Row, Sheet
from analysis.tables import summaries

if TYPE_CHECKING:
    from analysis.export.labels import Labels
    from analysis.export.material import Material

UNANSWERED = (None, None, None)  # for the reviewer
PARENT = 24  # width of the column of links
# Lines of one cell: a row can be no higher than a page, and the sheets of evidence have all.
MOST_PRESENT, MOST_ATTENDED, MOST_STATED = 14, 8, 8


def events(material: Material, labels: Labels) -> Sheet:
    """One row per event, those without a date last."""
    columns = (
        labels.column("events", "when", 18),
        labels.column("events", "event", 36),
        labels.column("events", "event_type", 14),
        labels.column("events", "status", 12),
        labels.column("events", "where", 16),
        labels.column("events", "who", 38),
        labels.column("events", "parent", PARENT, "link"),
        labels.column("events", "corrected", 13),
        labels.column("events", "evidence", 15, "link"),
        *labels.review_columns(),
        labels.column("events", "differs", 11, printed=False),
        labels.column("events", "n_documents", 12, "number", printed=False),
        labels.column("events", "n_origins", 12, "number", printed=False),
        labels.column("events", "date_from", 13, "day", printed=False),
        labels.column("events", "date_to", 13, "day", printed=False),
        labels.column("events", "date_basis", 18, printed=False),
        labels.column("events", "series", 22, printed=False),
        labels.column("events", "ordinal", 8, "number", printed=False),
        labels.column("events", "narrative_role", 18, printed=False),
        labels.column("events", "parent_event_id", 38, printed=False),
        labels.column("events", "event_id", 38, printed=False),
    )
    attendance = grouped(summaries.attendance(material.tables).to_dicts(), "event_id")
    return labels.sheet("events", columns, [_event(row, attendance, material, labels) for row in material.events])


def _event(row: dict[str, Any], attendance: dict[str, list[dict[str, Any]]], material: Material, labels: Labels) -> Row:
    key, parent = row["event_id"], row["parent_event_id"]
    cells: tuple[Cell, ...] = (
        labels.date(row["date_edtf"]),
        labels.pick(row, "label"),
        labels.code("event_types", row["event_type"]),
        labels.code("statuses", row["status"]),
        _where(row, labels),
        labels.listed([_present(each, labels) for each in attendance[key]], MOST_PRESENT),
        material.link_to_row("events", parent, labels, PARENT) if parent else None,
        row["corrected"],
        material.link_to_evidence("events", key, labels),
        *UNANSWERED,
        labels.phrase("is_so") if row["has_conflict"] else None,
        row["n_documents"],
        row["n_origins"],
        row["date_from"],
        row["date_to"],
        labels.code("date_bases", row["date_basis"]),
        row["series"],
        row["ordinal"],
        labels.code("narrative_roles", row["narrative_role"]),
        parent,
        key,
    )
    return Row(cells, (key,))


def _where(row: dict[str, Any], labels: Labels) -> str | None:
    place, country = labels.place(row["place"]), labels.area(row["place_country"])
    return ", ".join(part for part in dict.fromkeys((place, country)) if part) or None


def _present(row: dict[str, Any], labels: Labels) -> str:
    return f"{named(row, labels)} – {_roles(row, labels)}"


def named(row: dict[str, Any], labels: Labels) -> str:
    """A participant and whom it stands for, unless that is itself."""
    name, side = str(labels.pick(row, "name")), labels.area(row["represents"])
    return f"{name} ({side})" if side and row["kind"] != "state" and side != name else name


def participants(material: Material, labels: Labels) -> Sheet:
    """One row per participant, persons first."""
    columns = (
        labels.column("participants", "name", 24),
        labels.column("participants", f"name_{labels.others[0]}", 19),
        labels.column("participants", f"name_{labels.others[1]}", 19),
        labels.column("participants", "kind", 12),
        labels.column("participants", "role", 26),
        labels.column("participants", "country", 14),
        labels.column("participants", "attended", 40),
        labels.column("participants", "corrected", 13),
        labels.column("participants", "evidence", 15, "link"),
        *labels.review_columns(),
        labels.column("participants", "n_documents", 12, "number", printed=False),
        labels.column("participants", "n_mentions", 12, "number", printed=False),
        labels.column("participants", "organisation", 28, printed=False),
        labels.column("participants", "match_reasons", 36, printed=False),
        labels.column("participants", "participant_id", 38, printed=False),
    )
    attended = grouped(summaries.attendance(material.tables).to_dicts(), "participant_id")
    offices = material.offices(labels.language)
    rows = [_participant(row, attended, offices, material, labels) for row in material.participants]
    return labels.sheet("participants", columns, rows)


def _participant(
    row: dict[str, Any],
    attended: dict[str, list[dict[str, Any]]],
    offices: dict[str, str],
    material: Material,
    labels: Labels,
) -> Row:
    key = row["participant_id"]
    cells: tuple[Cell, ...] = (
        labels.pick(row, "name"),
        row[f"name_{labels.others[0]}"],
        row[f"name_{labels.others[1]}"],
        labels.code("participant_kinds", row["kind"]),
        row["role"] if row["corrected"] else offices.get(key, row["role"]),
        labels.area(row["country"]),
        labels.listed([_attended(each, labels) for each in _latest(attended[key])], MOST_ATTENDED),
        row["corrected"],
        material.link_to_evidence("participants", key, labels),
        *UNANSWERED,
        row["n_documents"],
        row["n_mentions"],
        row["organisation"],
        grounds(row["match_reasons"], material, labels),
        key,
    )
    return Row(cells, (key,))


def _latest(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Events of a participant, the latest first, those without a date last."""
    days = {id(row): re.findall(r"\d{4}(?:-\d\d)*", row["date_edtf"] or "") for row in rows}
    return sorted(rows, key=lambda row: days[id(row)][-1:], reverse=True)


def _attended(row: dict[str, Any], labels: Labels) -> str:
    when = f"{labels.date(row['date_edtf'])}: " if row["date_edtf"] else ""
    return f"{when}{labels.pick(row, 'label')} – {_roles(row, labels)}"


def _roles(row: dict[str, Any], labels: Labels) -> str:
    return ", ".join(str(labels.code("participation_roles", role)) for role in row["roles"])


def indicators(material: Material, labels: Labels) -> Sheet:
    """One row per indicator, with the words of each source."""
    columns = (
        labels.column("indicators", "measure", 20),
        labels.column("indicators", "figure", 26),
        labels.column("indicators", "kind", 11),
        labels.column("indicators", "period", 12),
        labels.column("indicators", "areas", 20),
        labels.column("indicators", "as_stated", 42),
        labels.column("indicators", "verdict", 15),
        labels.column("indicators", "corrected", 13),
        labels.column("indicators", "evidence", 15, "link"),
        *labels.review_columns(),
        labels.column("indicators", "n_documents", 12, "number", printed=False),
        labels.column("indicators", "n_origins", 12, "number", printed=False),
        labels.column("indicators", "lower", 20, "number", printed=False),
        labels.column("indicators", "upper", 20, "number", printed=False),
        labels.column("indicators", "unit", 14, printed=False),
        labels.column("indicators", "period_from", 13, "day", printed=False),
        labels.column("indicators", "period_to", 13, "day", printed=False),
        labels.column("indicators", "indicator_id", 38, printed=False),
    )
    claims = grouped(material.tables.indicator_claims.to_dicts(), "indicator_id")
    rows = [_indicator(row, claims, material, labels) for row in material.indicators]
    return labels.sheet("indicators", columns, rows)


def _indicator(row: dict[str, Any], claims: dict[str, list[dict[str, Any]]], material: Material, labels: Labels) -> Row:
    key = row["indicator_id"]
    stated = [f"«{each['quote']}» – {material.source_name(each['document_id'], labels)}" for each in claims[key]]
    cells: tuple[Cell, ...] = (
        labels.code("measures", row["measure"]),
        labels.pick(row, "display"),
        labels.code("kinds", row["kind"]),
        labels.date(row["period_edtf"], brief=True),
        labels.sides(row["ref_area"], row["counterpart_area"]),
        labels.listed(list(dict.fromkeys(stated)), MOST_STATED),
        labels.code("verdicts", row["verdict"]),
        row["corrected"],
        material.link_to_evidence("indicators", key, labels),
        *UNANSWERED,
        row["n_documents"],
        row["n_origins"],
        row["lower"],
        row["upper"],
        row["unit"],
        row["period_from"],
        row["period_to"],
        key,
    )
    return Row(cells, (key,))
