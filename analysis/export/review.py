"""What a reviewer answered in a workbook that came back: decisions, corrected values, changed cells."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils import range_boundaries

from analysis import knowledge
from analysis.errors import InputError
from analysis.export.briefing import book
from analysis.export.labels import ORDER
from analysis.export.sheet import Link, Sheet
from analysis.export.text import clean
from analysis.tables import evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openpyxl import Workbook

    from analysis.model import Language
    from analysis.tables import Tables

REVIEWED = {"events": "event_id", "participants": "participant_id", "indicators": "indicator_id"}
ANSWERS = ("decision", "correction", "review_reason")
Change = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a reviewer says of one row.

    Attributes:
        decision: confirmed, doubtful, rejected, corrected; without a decision: changed where cells were changed, noted
            where only a reason was written.
        quote: The first words that the row rests on, with their document; None where the tables lack the row.
        changes: By name of the column: what stood in the cell and what stands there now.
    """

    table: str
    row_id: str
    decision: str
    quote: str | None
    document_id: str | None
    correction: str | None
    reason: str | None
    changes: dict[str, Change]
    author: str | None
    reviewed: str | None


@dataclass(slots=True)
class Review:
    """The answers of a workbook, and what a person should look at, in words of its edition."""

    language: Language
    answers: list[Answer] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def read_review(path: str | Path, tables: Tables, author: str | None = None) -> Review:
    """Read the answers out of a workbook, by the names of its tables; the sheets may be renamed, sorted, filtered.

    Args:
        path: The workbook that came back.
        tables: The tables it was made from; a cell that says something else now is a changed cell.
        author: Who reviewed; else who saved the file last, as it says itself.

    Raises:
        InputError: The file is no workbook, or none of ours.
    """
    workbook = _open(Path(path))
    said = workbook.properties
    language: Language = said.language if said.language in ORDER else "en"
    reader = _Reader(tables, language, author or said.lastModifiedBy, _day(said.modified))
    tables_found = list(_tables(workbook))
    for key, rows in tables_found:
        reader.read(key, rows)
    if not tables_found:
        raise InputError(f"{path} has none of the tables Events, Participants, Indicators: is it a briefing workbook?")
    return reader.review


def _open(path: Path) -> Workbook:
    try:
        return load_workbook(path)
    except (OSError, BadZipFile, KeyError, ValueError) as error:
        raise InputError(f"{path} cannot be read as a workbook: {error}. Save it as .xlsx") from error


def _tables(workbook: Workbook) -> Iterator[tuple[str, list[list[Any]]]]:
    """Key and rows, headings first, of each reviewed table; a table that went on on a further sheet is one more."""
    for worksheet in workbook.worksheets:
        for table in worksheet.tables.values():
            key = re.sub(r"\d+$", "", table.displayName).lower()
            if key in REVIEWED:
                left, top, right, bottom = range_boundaries(table.ref)
                rows = worksheet.iter_rows(top, bottom, left, right, values_only=True)
                yield key, [list(row) for row in rows]


class _Reader:
    """Compares the tables of a workbook with those of a run."""

    def __init__(self, tables: Tables, language: Language, author: str | None, reviewed: str | None) -> None:
        self.review = Review(language)
        self._author, self._reviewed = author, reviewed
        lexicon = knowledge.load().lexicon["briefing"]
        self._words = lexicon[language]["review"]
        self._decisions = {
            str(word).casefold(): code
            for each in lexicon.values()
            for code, word in each["review"]["decisions"].items()
        }
        self._sheets = {page.key: page for page in book(tables, language).pages if isinstance(page, Sheet)}
        self._quotes: dict[tuple[str, str], tuple[str, str]] = {}
        for table, row_id, quote, document in evidence(tables).select("table", "row_id", "quote", "document_id").rows():
            self._quotes.setdefault((table, row_id), (quote, document))

    def read(self, key: str, rows: list[list[Any]]) -> None:
        """Take the answers of one table."""
        sheet = self._sheets[key]
        names = {column.heading: column.name for column in sheet.columns}
        columns = [names.get(str(heading)) for heading in rows[0]]
        if REVIEWED[key] not in columns:
            raise InputError(f"table {sheet.table_name} has lost its column {_heading(sheet, REVIEWED[key])!r}")
        place = [column.name for column in sheet.columns].index(REVIEWED[key])
        known = {row.cells[place]: dict(zip(names.values(), row.cells, strict=True)) for row in sheet.rows}
        seen: Counter[object] = Counter()
        for row in rows[1:]:
            given = {name: value for name, value in zip(columns, row, strict=True) if name}
            row_id = given[REVIEWED[key]]
            if row_id is not None:
                seen[row_id] += 1
                self._take(key, str(row_id), given, known.get(row_id))
        if lost := sum(row_id not in seen for row_id in known):
            self._remark("missing", table=key, n=lost)

    def _take(self, key: str, row_id: str, given: dict[str, Any], known: dict[str, Any] | None) -> None:
        if known is None:
            self._remark("unknown", table=key, id=row_id)
        changes = _changes(given, known or {})
        for column, change in changes.items():
            shown = {side: value if value is not None else self._words["empty"] for side, value in change.items()}
            self._remark("changed", table=key, id=row_id, column=column, **shown)
        decision, correction, reason = (_said(given.get(name)) for name in ANSWERS)
        code = self._decisions.get((decision or "").casefold())
        if decision and code is None:
            self._remark("unread", table=key, id=row_id, said=decision)
            reason = "; ".join(part for part in (decision, reason) if part)
        if not (code or correction or reason or changes):
            return
        code = code or ("corrected" if correction else "changed" if changes else "noted")
        quote, document = self._quotes.get((key, row_id), (None, None))
        self.review.answers.append(
            Answer(key, row_id, code, quote, document, correction, reason, changes, self._author, self._reviewed)
        )

    def _remark(self, name: str, **named: object) -> None:
        self.review.remarks.append(self._words[name].format(**named))


def _heading(sheet: Sheet, name: str) -> str:
    return next(column.heading for column in sheet.columns if column.name == name)


def _changes(given: dict[str, Any], known: dict[str, Any]) -> dict[str, Change]:
    """Cells that say something else than they did."""
    pairs = {name: (_plain(known[name]), _plain(value)) for name, value in given.items() if name in known}
    return {name: {"was": was, "now": now} for name, (was, now) in pairs.items() if name not in ANSWERS and was != now}


def _plain(value: Any) -> Any:
    """A value as it is compared: what a program changes by itself when it saves is no change."""
    if isinstance(value, Link):
        value = value.text
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return int(value) if float(value).is_integer() else float(value)
    if value is None:
        return None
    return clean(str(value), "")[0].replace("_x005F_", "_").strip() or None


def _said(value: Any) -> str | None:
    plain = _plain(value)
    return None if plain is None else str(plain)


def _day(moment: datetime | None) -> str | None:
    return moment.date().isoformat() if moment else None
