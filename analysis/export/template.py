"""An organization's own workbook, filled: cells and tables that have a name we know; all else is untouched."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.utils.cell import coordinate_from_string

from analysis import knowledge
from analysis.errors import InputError, OutputError
from analysis.export import template_parts
from analysis.export.briefing import book
from analysis.export.labels import Labels
from analysis.export.sheet import Link, Page, Sheet
from analysis.export.sheet_xml import SheetXml
from analysis.model import LANGUAGES
from analysis.tables import summaries
from analysis.tables.store import write_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.export.sheet import Cell
    from analysis.export.sheet_xml import Place
    from analysis.export.template_parts import TableHere
    from analysis.model import Language
    from analysis.tables import Tables


class Filled(NamedTuple):
    """What was done: the file, and the names and tables that were filled."""

    path: Path
    names: list[str]
    tables: list[str]


def fill_template(template: str | Path, tables: Tables, target: str | Path, lang: Language = "en") -> Filled:
    """Fill a workbook that an organization made itself.

    Cells that have a name of `values` get its value; a table called like one of ours (Events, Indicators …) gets our
    rows in the columns whose heading we know: the stable English name or the heading in en, ru or kk. Styles are those
    of the template; every part without such a cell stays byte for byte, so that pictures, charts and macros survive.

    Raises:
        InputError: The template cannot be read, or there is nothing in it to fill.
        OutputError: A table has no room to grow, a cell to fill holds a formula, or the file cannot be written.
    """
    source, place = Path(template), Path(target)
    if place.exists() and source.exists() and place.samefile(source):
        raise OutputError(f"{source} is the template itself; choose another place for the result (--out)")
    try:
        package = ZipFile(BytesIO(source.read_bytes()))
        filling = _Filling(package, tables, lang)
    except (OSError, BadZipFile, KeyError, ValueError, ParseError) as error:
        raise InputError(f"{source} cannot be read as a workbook: {error}. Save it as .xlsx") from error
    if not filling.names and not filling.tables:
        known = ", ".join([*filling.values, *filling.known])
        raise InputError(f"{source} has neither a cell nor a table with a name that can be filled: {known}")
    write_file(place, lambda draft: _copy(package, draft, filling.parts()))
    return Filled(place, filling.names, filling.tables)


def values(tables: Tables, cover: Page) -> dict[str, Cell]:
    """What cells can be named for: names stay English in every edition, those of our own cover among them."""
    covered = summaries.period(tables)
    counts = summaries.counts(tables)
    return {
        **{line.name: line.left if line.right is None else line.right for line in cover.lines if line.name},
        "PeriodFrom": covered[0] if covered else None,
        "PeriodTo": covered[1] if covered else None,
        "DataThrough": covered[1] if covered else None,
        "DocumentCount": counts["documents"],
        "OriginCount": tables.documents["origin"].n_unique(),
        "EventCount": counts["events"],
        "ParticipantCount": counts["participants"],
        "IndicatorCount": counts["indicators"],
        "DisagreementCount": counts["conflicts"],
    }


def _copy(package: ZipFile, draft: Path, changed: Mapping[str, bytes]) -> None:
    with ZipFile(draft, "w") as result:
        for entry in package.infolist():
            result.writestr(entry, changed.get(entry.filename, package.read(entry)))


class _Filling:
    """Finds what can be filled in a package, and fills it."""

    def __init__(self, package: ZipFile, tables: Tables, lang: Language) -> None:
        self._package = package
        cover, *pages = book(tables, lang).pages
        self.values = values(tables, cover) if isinstance(cover, Page) else {}
        self._sheets = {page.table_name.casefold(): page for page in pages if isinstance(page, Sheet)}
        self._labels = [Labels(knowledge.load(), each) for each in LANGUAGES]
        self._days = template_parts.day_styles(package)
        self._xml: dict[str, SheetXml] = {}
        self._values: dict[str, dict[Place, Cell]] = {}
        self._styles: dict[str, dict[Place, int]] = {}
        self._resized: dict[str, bytes] = {}
        self.known = [sheet.table_name for sheet in self._sheets.values()]
        self.names = self._fill_names(self.values)
        self.tables = [here.name for here in template_parts.tables(package) if self._fill_table(here)]

    def parts(self) -> dict[str, bytes]:
        """The parts that changed."""
        filled = {
            part: self._sheet(part).filled(given, self._styles.get(part, {}), self._days).encode()
            for part, given in self._values.items()
        }
        return filled | self._resized

    def _sheet(self, part: str) -> SheetXml:
        if part not in self._xml:
            self._xml[part] = SheetXml(self._package.read(part).decode("utf-8"))
        return self._xml[part]

    def _fill_names(self, known: Mapping[str, Cell]) -> list[str]:
        by_name, filled = {name.casefold(): value for name, value in known.items()}, []
        for cell in template_parts.named_cells(self._package):
            if cell.name.casefold() in by_name:
                letters, row = coordinate_from_string(cell.place)
                self._put(cell.part, (row, column_index_from_string(letters)), by_name[cell.name.casefold()])
                filled.append(cell.name)
        return filled

    def _put(self, part: str, place: Place, value: Cell, style: int = 0) -> None:
        given = self._sheet(part).cells.get(place)
        if given and given.formula:
            where = f"{get_column_letter(place[1])}{place[0]}"
            raise OutputError(
                f"cell {where} of {part} is to be filled but holds a formula; give the name to another cell"
            )
        self._values.setdefault(part, {})[place] = value.text if isinstance(value, Link) else value
        self._styles.setdefault(part, {})[place] = style

    def _fill_table(self, here: TableHere) -> bool:
        sheet = self._sheets.get(here.name.casefold())
        columns = self._columns(here, sheet) if sheet else {}
        if sheet is None or not columns:
            return False
        left, top, right, bottom = here.bounds
        first, last = top + 1, bottom - here.totals
        rows = list(sheet.rows)
        end = self._make_room(here, first + max(len(rows), 1) - 1, last)
        cells = self._sheet(here.sheet_part).cells
        for number in range(first, max(end, last) + 1):
            row = rows[number - first].cells if number - first < len(rows) else None
            for column in range(left, right + 1):
                style = cells[first, column].style if (first, column) in cells else 0
                if column - left in columns:
                    value = row[columns[column - left]] if row else None
                    self._put(here.sheet_part, (number, column), value, style)
        if not here.totals:
            self._resize(here, f"{get_column_letter(left)}{top}:{get_column_letter(right)}{end}")
        return True

    def _make_room(self, here: TableHere, end: int, last: int) -> int:
        """The last row that is needed, if there is room down to it."""
        left, _, right, _ = here.bounds
        if end > last and here.totals:
            raise OutputError(
                f"table {here.name} of the template has a row of totals and {end - last} rows too few; add rows"
            )
        cells = self._sheet(here.sheet_part).cells
        for row, column in sorted(cells):
            if last < row <= end and left <= column <= right and cells[row, column].filled:
                raise OutputError(
                    f"table {here.name} of the template has no room: {end - last} more rows are needed, but "
                    f"{get_column_letter(column)}{row} is filled; leave the space below a table empty"
                )
        return end

    def _resize(self, here: TableHere, ref: str) -> None:
        if ref != here.ref:
            old, part = re.escape(here.ref.encode()), self._package.read(here.part)
            self._resized[here.part] = re.sub(rb'\bref="%s"' % old, b'ref="%s"' % ref.encode(), part)

    def _columns(self, here: TableHere, sheet: Sheet) -> dict[int, int]:
        """Our column for each of the table's columns whose heading we know."""
        known = {
            name.casefold(): n for n, column in enumerate(sheet.columns) for name in self._names(column.name, sheet)
        }
        found = ((n, known.get(heading.casefold())) for n, heading in enumerate(here.headings))
        return {n: ours for n, ours in found if ours is not None}

    def _names(self, name: str, sheet: Sheet) -> list[str]:
        column = next(each for each in sheet.columns if each.name == name)
        return [name, column.heading, *(labels.term(column.term)[labels.language] for labels in self._labels)]
