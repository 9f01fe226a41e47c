"""The sheets around the data: the cover, the notes, the dictionary."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from hashlib import sha256
from importlib import import_module
from typing import TYPE_CHECKING

from analysis.export.sheet import Board, Cell, Line, Link, Page, Row, Sheet
from analysis.export.text import clean
from analysis.tables import summaries

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from analysis.export.labels import Labels
    from analysis.export.material import Material

# Of the front door, which no room may import; not of the installed package, which may be none.
VERSION = import_module(__name__.partition(".")[0]).__version__
TYPES = {"number": "number", "day": "date"}
# Names of cells of the cover, the same in every edition; cells of a template may bear them, too.
NAMES = {
    "period": "Period",
    "data_through": "DataThroughInWords",
    "filters": "Filters",
    "made_from": "MadeFrom",
    "changes": "ChangedSince",
    "reading": "HowToRead",
    "cite": "HowToCite",
    "contact": "Contact",
}
MOST_TABLES = 4  # named of those that have a column
MOST_CHANGES = 200  # cells changed on the way that the notes list one by one


def cover(
    material: Material,
    labels: Labels,
    titles: Sequence[str],
    sheets: Sequence[Sheet | Board],
    contact: str | None = None,
) -> Page:
    """What the workbook is, what it was made from, what is in it and whom to ask."""
    words = labels.words["cover"]
    covered = summaries.period(material.tables)
    facts = (
        ("period", span(covered, labels) or words["undated"]),
        ("data_through", labels.day(covered[1]) if covered else words["undated"]),
        ("filters", "; ".join(_filters(material, labels)) or words["all"]),
        ("made_from", "; ".join(made_from(material, labels))),
        ("changes", "; ".join(_changed(material, labels)) or words["unchanged"]),
        ("reading", words["reading_text"]),
        ("cite", _citation(material, labels)),
        ("contact", contact or words["contact_text"]),
    )
    lines = (
        Line(labels.words["title"], style="title", name="BriefingTitle"),
        *(Line(title, style="subtitle") for title in titles),
        Line(labels.words["subject"], style="subtitle"),
        Line(None),
        *(Line(words[key], text, name=NAMES[key]) for key, text in facts),
        Line(None),
        Line(words["contents"], end=words["rows"], style="heading"),
        *(Line(Link(sheet.name, sheet.key), labels.about(sheet.key), _n_rows(sheet)) for sheet in sheets),
    )
    return Page("cover", labels.words["sheets"]["cover"], lines)


def _n_rows(sheet: Sheet | Board) -> int | None:
    return len(sheet.rows) if isinstance(sheet, Sheet) else None


def _filters(material: Material, labels: Labels) -> list[str]:
    """What was asked for, word for word, with the names of the codes."""
    words = labels.words["cover"]["filter_names"]
    lists = {"language": "languages", "event_types": "event_types", "topics": "topics"}
    named: dict[str, Callable[[str], str | None]] = {"country": labels.area}
    named |= {wish: partial(labels.code, codes) for wish, codes in lists.items()}
    told = []
    for wish, wanted in material.tables.chosen.iter_rows():
        names = ", ".join(str(named[wish](code)) for code in wanted.split(", ")) if wish in named else ""
        told.append(f"{words.get(wish, wish)}: {wanted}" + (f" ({names})" if names else ""))
    return told


def _changed(material: Material, labels: Labels) -> list[str]:
    """How many rows of each table were added, changed, withdrawn or merged."""
    rows = material.tables.changes.select("table", "change", "row_id").unique(maintain_order=True)
    counted: dict[str, Counter[str]] = {}
    for table, change, _ in rows.iter_rows():
        counted.setdefault(table, Counter())[change] += 1
    return [
        f"{labels.code('tables', table)} – "
        + ", ".join(f"{labels.code('change_kinds', change)}: {n}" for change, n in found.items())
        for table, found in counted.items()
    ]


def _citation(material: Material, labels: Labels) -> str:
    """How to name this very workbook: the edition is a mark of the documents and filters it was made from."""
    made = [row["sha256"] for row in material.documents] + [repr(row) for row in material.tables.chosen.iter_rows()]
    covered = summaries.period(material.tables)
    words = labels.words["cover"]
    return str(
        words["cite_text"].format(
            title=labels.words["title"],
            period=span(covered, labels) or words["undated"],
            documents=made_from(material, labels)[0],
            version=VERSION,
            edition=sha256(" ".join(sorted(made)).encode()).hexdigest()[:8],
            sources=labels.words["sheets"]["sources"],
        )
    )


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


def span(covered: tuple[date, date] | None, labels: Labels) -> str | None:
    """First and last day in words; one day where they are the same."""
    if covered is None:
        return None
    first, last = (day.isoformat() for day in covered)
    return labels.date(first if first == last else f"{first}/{last}")


def notes(labels: Labels, sheets: Sequence[Sheet]) -> Sheet:
    """How to read the sheets, then the cells that had to be changed because a workbook cannot hold them."""
    columns = (
        labels.column("notes", "number", 10),
        labels.column("notes", "topic", 28),
        labels.column("notes", "note", 100),
    )
    told = [(note["subject"], note["text"]) for note in labels.words["notes"]]
    told += [(labels.words["cleaning"]["subject"], text) for text in _changes(labels, sheets)]
    rows = [Row((f"[{n}]", subject, text), (str(n),)) for n, (subject, text) in enumerate(told, start=1)]
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
    """Every column of the tables, then those that only the workbook has; one row where it means the same in several."""
    columns = (
        labels.column("dictionary", "column", 17),
        labels.column("dictionary", "heading_en", 17),
        labels.column("dictionary", "heading_ru", 17),
        labels.column("dictionary", "heading_kk", 17),
        labels.column("dictionary", "type", 10),
        labels.column("dictionary", "unit", 12),
        labels.column("dictionary", "meaning", 46),
        labels.column("dictionary", "tables", 40),
        labels.column("dictionary", "allowed", 60, printed=False),
    )
    empty = labels.sheet("dictionary", columns, ())
    found: dict[tuple[Cell, ...], list[str]] = {}
    for where, *told, allowed in (*_of_tables(labels), *_of_sheets(labels, [*sheets, empty])):
        found.setdefault((*told, allowed), []).append(str(where))
    rows = [Row((*told, _several(where, labels), allowed)) for (*told, allowed), where in found.items()]
    return replace(empty, rows=tuple(rows))


def _several(where: list[str], labels: Labels) -> str:
    """Tables and sheets, of many the first."""
    names = list(dict.fromkeys(where))
    more = [labels.words["brief"]["also"].format(len(names) - MOST_TABLES)] if len(names) > MOST_TABLES else []
    return "; ".join([*names[:MOST_TABLES], *more])


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
