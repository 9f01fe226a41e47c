"""The sheet that is read first: one table on one or two pages, each row one click from its sentences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from analysis.export.material import grouped
from analysis.export.sheet import Cell, Link, Row, Sheet
from analysis.export.sheets_agreed import called
from analysis.export.sheets_front import made_from, span
from analysis.export.sheets_known import named
from analysis.export.widths import height
from analysis.tables import summaries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from analysis.export.labels import Labels
    from analysis.export.material import Material

# Points of rows that fit on one page and on two of A4 landscape, below their heads.
ONE_PAGE, ROOM = 445.0, 930.0
MOST_NAMES = 4  # in one cell; the Events sheet has them all
# Parts in the order of the page: the sheet that has all rows, and how many rows may stand here.
PARTS = {
    "happened": ("events", 14),
    "people": ("participants", 8),
    "agreed": ("agreements", 6),
    "figures": ("indicators", 12),
    "watch": ("events", 8),
    "differ": ("disagreements", 6),
    "background": ("events", 6),
}


@dataclass(frozen=True, slots=True)
class _Item:
    """A row that may stand on the page: its cells without the name of its part, and its place in time."""

    cells: tuple[Cell, ...]
    day: str = ""


def briefing_sheet(material: Material, labels: Labels) -> Sheet:
    """What happened, who took part, figures, what to watch, where sources differ."""
    columns = (
        labels.column("briefing", "part", 18),
        labels.column("briefing", "when", 20),
        labels.column("briefing", "what", 47),
        labels.column("briefing", "who", 38),
        labels.column("briefing", "standing", 17),
        labels.column("briefing", "evidence", 16, "link"),
    )
    items = _Choice(material, labels).items()
    shown = _fit(items, [column.width for column in columns[1:]])
    rows = [row for part in PARTS for row in _rows(part, shown[part], len(items[part]), labels)]
    covered = span(summaries.period(material.tables), labels) or labels.words["cover"]["undated"]
    documents, origins, _ = made_from(material, labels)
    about = labels.words["brief"]["about"].format(period=covered, documents=documents, origins=origins)
    return replace(labels.sheet("briefing", columns, rows), about=about)


def _rows(part: str, shown: Sequence[_Item], found: int, labels: Labels) -> list[Row]:
    name, (sheet, _) = labels.words["brief"][part], PARTS[part]
    rows = [Row((name, *item.cells)) for item in shown]
    if found > len(shown):
        more = labels.words["brief"]["further"].format(found - len(shown))
        rows.append(Row((name, None, more, None, None, Link(labels.words["sheets"][sheet], sheet))))
    return [replace(rows[0], opens=True), *rows[1:]] if rows else []


def _fit(items: dict[str, list[_Item]], widths: Sequence[int]) -> dict[str, list[_Item]]:
    """The first of each part, as many as fit; the part nearest to its most gives way. Then in the order of time."""
    shown = {part: items[part][:most] for part, (_, most) in PARTS.items()}
    # Background is never worth a second page.
    if _tall(shown | {"background": []}, items, widths) <= ONE_PAGE:
        while _tall(shown, items, widths) > ONE_PAGE:
            shown["background"] = shown["background"][:-1]
    while _tall(shown, items, widths) > ROOM:
        longest = max(shown, key=lambda part: len(shown[part]) / PARTS[part][1])
        shown[longest] = shown[longest][:-1]
    return {part: sorted(each, key=lambda item: item.day) for part, each in shown.items()}


def _tall(shown: dict[str, list[_Item]], items: dict[str, list[_Item]], widths: Sequence[int]) -> float:
    """Points that the rows of all parts take, with those that say how many are left out."""
    rows = [zip(item.cells, widths, strict=True) for part in shown.values() for item in part]
    further = sum(len(items[part]) > len(shown[part]) for part in shown)
    tall = sum(height([(cell, width) for cell, width in row if isinstance(cell, str)]) for row in rows)
    return tall + further * height([])


class _Choice:
    """What could stand on the page, the weightiest of each part first."""

    def __init__(self, material: Material, labels: Labels) -> None:
        self._material, self._labels = material, labels
        self._attendance = summaries.attendance(material.tables).to_dicts()
        self._present = grouped(self._attendance, "event_id")
        self._said = grouped(summaries.disagreements(material.tables).to_dicts(), "conflict_id")
        self._offices = material.offices(labels.language)
        covered = summaries.period(material.tables)
        self._through: date | None = covered[1] if covered else None

    def items(self) -> dict[str, list[_Item]]:
        """Items by part."""
        events = sorted(self._material.events, key=_weight)
        past = [row for row in events if row["status"] in ("held", "ongoing")]
        figures = sorted(self._material.indicators, key=lambda row: (-row["n_origins"], -row["n_documents"]))
        return {
            "happened": [self._event(row) for row in past if row["narrative_role"] != "background"],
            "people": self._people(),
            "agreed": [self._agreement(row) for row in self._material.tables.agreements.to_dicts()],
            "figures": [self._figure(row) for row in figures],
            "watch": [self._event(row) for row in events if self._is_ahead(row)],
            "differ": [self._conflict(row) for row in self._material.conflicts],
            "background": [self._event(row) for row in past if row["narrative_role"] == "background"],
        }

    def _is_ahead(self, row: dict[str, Any]) -> bool:
        if row["status"] not in ("planned", "postponed"):
            return False
        return row["date_to"] is None or self._through is None or row["date_to"] >= self._through

    def _event(self, row: dict[str, Any]) -> _Item:
        labels, key = self._labels, row["event_id"]
        label, place = str(labels.pick(row, "label")), labels.place(row["place"])
        names = [named(each, labels) for each in self._present[key]]
        cells = (
            labels.date(row["date_edtf"]),
            label if not place or place in label else f"{label} – {place}",
            self._listed(names),
            self._standing(row, row["has_conflict"]),
            self._material.link_to_evidence("events", key, labels),
        )
        return _Item(cells, str(row["date_to"] or row["date_from"] or "9999"))

    def _people(self) -> list[_Item]:
        attended = grouped(self._attendance, "participant_id")
        people = [row for row in self._material.participants if row["kind"] == "person"]
        ranked = sorted(people, key=lambda row: (-row["n_documents"], -len(attended[row["participant_id"]])))
        return [self._person(row, attended) for row in ranked if attended[row["participant_id"]]]

    def _person(self, row: dict[str, Any], attended: dict[str, list[dict[str, Any]]]) -> _Item:
        labels, key = self._labels, row["participant_id"]
        name, country = labels.pick(row, "name"), labels.area(row["country"])
        foreign = f"«{row['role']}»" if row["role"] else None
        about = ", ".join(part for part in (self._offices.get(key, foreign), country) if part)
        events = list(dict.fromkeys(str(labels.pick(each, "label")) for each in attended[key]))
        cells = (
            None,
            f"{name} – {about}" if about else name,
            self._listed(events, 2),
            labels.words["cover"]["documents"].format(row["n_documents"]),
            self._material.link_to_evidence("participants", key, labels),
        )
        return _Item(cells)

    def _agreement(self, row: dict[str, Any]) -> _Item:
        labels, key = self._labels, row["agreement_id"]
        label, status = str(labels.pick(row, "label")), labels.code("agreement_statuses", row["status"])
        cells = (
            labels.date(row["date_edtf"]),
            f"{label} – {status}" if status else label,
            called(row["parties"], self._material, labels),
            self._standing(row, False),
            self._material.link_to_evidence("agreements", key, labels),
        )
        return _Item(cells, row["date_edtf"] or "9999")

    def _figure(self, row: dict[str, Any]) -> _Item:
        labels = self._labels
        measure, key = str(labels.code("measures", row["measure"])), row["indicator_id"]
        # What no measure is known for says nothing without its words.
        words = f" («{self._material.said('indicators', key)}»)" if row["measure"] == "other" else ""
        cells = (
            labels.date(row["period_edtf"]),
            f"{measure[:1].upper()}{measure[1:]}: {labels.pick(row, 'display')}{words}",
            labels.sides(row["ref_area"], row["counterpart_area"]),
            self._standing(row, row["verdict"] == "conflict"),
            self._material.link_to_evidence("indicators", key, labels),
        )
        return _Item(cells, row["period_edtf"] or "9999")

    def _conflict(self, row: dict[str, Any]) -> _Item:
        labels, material = self._labels, self._material
        said = self._said[row["conflict_id"]]
        pairs = [(material.value_said(row, labels), material.source_name(row["document_id"], labels)) for row in said]
        values = list(dict.fromkeys(value for value, _ in pairs))
        name = material.name(row["table"], row["row_id"], labels)
        safe = material.safe_wording(row["table"], row["row_id"], values, labels)
        cells = (
            None,
            name if safe in name else f"{name}: {safe}",
            "; ".join(dict.fromkeys(f"{value} – {source}" for value, source in pairs)),
            labels.code("severities", row["severity"]),
            material.link_to_evidence(row["table"], row["row_id"], labels),
        )
        return _Item(cells)

    def _standing(self, row: dict[str, Any], differs: bool) -> str:
        words = self._labels.words["brief"]
        if row["n_documents"] == 1:
            return str(self._labels.code("verdicts", "one_source"))
        same = row["n_documents"] == row["n_origins"]
        counted = words["independent" if same else "several"].format(
            documents=row["n_documents"], origins=row["n_origins"]
        )
        return f"{counted}; {words['differs']}" if differs else str(counted)

    def _listed(self, names: Sequence[str], most: int = MOST_NAMES) -> str | None:
        more = [self._labels.words["brief"]["also"].format(len(names) - most)] if len(names) > most else []
        return "; ".join([*names[:most], *more]) or None


def _weight(row: dict[str, Any]) -> tuple[bool, int, int, int]:
    day = row["date_to"] or row["date_from"]
    return row["event_type"] == "other", -row["n_origins"], -row["n_documents"], -(day.toordinal() if day else 0)
