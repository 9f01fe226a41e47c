"""The sheets around the data: the cover, the notes, the dictionary."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.export.sheet import Board, Cell, Line, Link, Page, Row, Sheet
from analysis.export.text import clean
from analysis.tables import summaries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.export.labels import Labels
    from analysis.export.material import Material

TYPES = {"number": "number", "day": "date"}
MOST_CHANGES = 200  # cells changed on the way that the notes list one by one


def cover(material: Material, labels: Labels, titles: Sequence[str], sheets: Sequence[Sheet | Board]) -> Page:
    """What the workbook is, what it was made from, what is in it and how to read it."""
    words = labels.words["cover"]
    covered = summaries.period(material.tables)
    lines = (
        Line(labels.words["title"], style="title"),
        *(Line(title, style="subtitle") for title in titles),
        Line(labels.words["subject"], style="subtitle"),
        Line(None),
        Line(words["period"], span(covered, labels) or words["undated"]),
        Line(words["data_through"], covered[1].isoformat() if covered else words["undated"]),
        Line(words["made_from"], "; ".join(made_from(material, labels))),
        Line(words["contact"], words["contact_text"]),
        Line(None),
        Line(words["contents"], style="heading"),
        *(Line(Link(sheet.name, sheet.key), _described(sheet, words["rows"])) for sheet in sheets),
        Line(None),
        Line(words["reading"], style="heading"),
        *(Line(str(number), text) for number, text in enumerate(labels.words["reading"], start=1)),
    )
    return Page("cover", labels.words["sheets"]["cover"], lines)


def _described(sheet: Sheet | Board, rows: str) -> str:
    return f"{rows.format(len(sheet.rows))}. {sheet.about}" if isinstance(sheet, Sheet) else sheet.about


def made_from(material: Material, labels: Labels) -> tuple[str, str, str]:
    """Numbers of documents and of origins, and the languages."""
    words = labels.words["cover"]
    origins = len({row["origin"] for row in material.documents if row["origin"]})
    languages = sorted({str(labels.code("languages", row["language"])) for row in material.documents})
    return (
        words["documents"].format(len(material.documents)),
        words["origins"].format(origins),
        words["languages"].format(", ".join(languages)),
    )


def span(covered: tuple[object, object] | None, labels: Labels) -> str | None:
    """First and last day in words; one day where they are the same."""
    if covered is None:
        return None
    first, last = covered
    return str(first) if first == last else labels.phrase("between", first, last)


def notes(labels: Labels, sheets: Sequence[Sheet]) -> Sheet:
    """How to read the sheets, then the cells that had to be changed because a workbook cannot hold them."""
    columns = (
        labels.column("notes", "number", 10),
        labels.column("notes", "topic", 28),
        labels.column("notes", "note", 100),
    )
    told = [(note["subject"], note["text"]) for note in labels.words["notes"]]
    told += [(labels.words["cleaning"]["subject"], text) for text in _changes(labels, sheets)]
    rows = [Row((f"[note {n}]", subject, text), (str(n),)) for n, (subject, text) in enumerate(told, start=1)]
    return labels.sheet("notes", columns, rows)


def _changes(labels: Labels, sheets: Sequence[Sheet]) -> list[str]:
    words, found = labels.words["cleaning"], []
    for sheet in sheets:
        for number, row in enumerate(sheet.rows, start=1):
            for column, cell in zip(sheet.columns, row.cells, strict=True):
                changes = clean(cell, labels.phrase("cut"))[1] if isinstance(cell, str) else ()
                what = "; ".join(words[change] for change in changes)
                where = {"sheet": sheet.name, "column": column.heading, "row": number}
                found += [words["text"].format(**where, what=what)] if what else []
    more = [words["more"].format(len(found) - MOST_CHANGES)] if len(found) > MOST_CHANGES else []
    return found[:MOST_CHANGES] + more


def dictionary(labels: Labels, sheets: Sequence[Sheet]) -> Sheet:
    """Every column of the tables, then those that only the workbook has."""
    columns = (
        labels.column("dictionary", "table", 16),
        labels.column("dictionary", "column", 17),
        labels.column("dictionary", "heading_en", 17),
        labels.column("dictionary", "heading_ru", 17),
        labels.column("dictionary", "heading_kk", 17),
        labels.column("dictionary", "type", 10),
        labels.column("dictionary", "unit", 12),
        labels.column("dictionary", "meaning", 40),
        labels.column("dictionary", "allowed", 60, printed=False),
    )
    empty = labels.sheet("dictionary", columns, ())
    rows = [Row(cells) for cells in (*_of_tables(labels), *_of_sheets(labels, [*sheets, empty]))]
    return replace(empty, rows=tuple(rows))


def _of_tables(labels: Labels) -> list[tuple[Cell, ...]]:
    names = ("column", "label_en", "label_ru", "label_kk")
    return [
        (
            labels.code("tables", row["table"]),
            *(row[name] for name in names),
            labels.words["types"][row["type"]],
            row["unit"],
            row["meaning"],
            row["allowed"],
        )
        for row in labels.dictionary
    ]


def _of_sheets(labels: Labels, sheets: Sequence[Sheet]) -> list[tuple[Cell, ...]]:
    known = {row["column"] for row in labels.dictionary}
    return [
        (
            sheet.name,
            column.name,
            *(labels.term(column.term)[lang] for lang in ("en", "ru", "kk")),
            labels.words["types"][TYPES.get(column.kind, "text")],
            labels.term(column.term).get("unit"),
            labels.term(column.term)["meaning"],
            None,
        )
        for sheet in sheets
        for column in sheet.columns
        if column.name not in known
    ]
