"""Book → bytes: the only file that knows cells."""

from __future__ import annotations

import os
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

# With lxml installed openpyxl would write other bytes; the same input must give the same file everywhere.
os.environ["OPENPYXL_LXML"] = "False"

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.writer.excel import ExcelWriter

from analysis.errors import OutputError
from analysis.export.package import normalize
from analysis.export.sheet import Link, Page, Sheet
from analysis.export.styles import Styles
from analysis.export.text import escape, looks_like_formula
from analysis.export.widths import height

if TYPE_CHECKING:
    from openpyxl.cell import Cell as Place
    from openpyxl.worksheet.worksheet import Worksheet

    from analysis.export.sheet import Book, Cell, Line

HEAD = 4  # the row of the headings: title, sentence and way back stand above
MOST_ROWS = 1_048_576 - HEAD
MOST_LINKS = 65_000  # a sheet of Excel holds 65,530
COVER_WIDTHS = (30, 100)
FIRST_DAY = date(1900, 3, 1)  # Excel miscounts the days before


def render(book: Book) -> bytes:
    """The workbook as bytes; the same book gives the same bytes.

    Raises:
        OutputError: A sheet has more rows than a workbook can hold.
    """
    _check(book)
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    styles, targets = Styles(workbook), _targets(book)
    for page in book.pages:
        worksheet = workbook.create_sheet(page.name)
        writer = _Writer(worksheet, styles, targets)
        writer.page(page) if isinstance(page, Page) else writer.sheet(page, book)
        _set_up_print(worksheet, book)
    styles.drop()
    _describe(workbook, book)
    return _save(workbook)


def _check(book: Book) -> None:
    for sheet in book.pages:
        if isinstance(sheet, Sheet) and len(sheet.rows) > MOST_ROWS:
            raise OutputError(
                f"sheet {sheet.name!r} has {len(sheet.rows)} rows, a workbook holds {MOST_ROWS}; "
                "export fewer documents, or use the Parquet and CSV tables, which hold them all"
            )


def _targets(book: Book) -> dict[tuple[str, str | None], str]:
    """Where each anchor stands: sheet and row as a place inside the file."""
    places: dict[tuple[str, str | None], str] = {}
    for page in book.pages:
        name = page.name.replace("'", "''")
        places[page.key, None] = f"'{name}'!A1"
        for number, row in enumerate(page.rows if isinstance(page, Sheet) else (), start=HEAD + 1):
            for anchor in row.anchors:
                places.setdefault((page.key, anchor), f"'{name}'!A{number}")
    return places


class _Writer:
    """Writes one worksheet."""

    def __init__(self, worksheet: Worksheet, styles: Styles, targets: dict[tuple[str, str | None], str]) -> None:
        self._worksheet, self._styles, self._targets = worksheet, styles, targets
        self._links = 0

    def page(self, page: Page) -> None:
        """Lines in two columns."""
        for number, width in enumerate(COVER_WIDTHS, start=1):
            self._worksheet.column_dimensions[get_column_letter(number)].width = width
        for number, line in enumerate(page.lines, start=1):
            self._line(number, line)
        self._worksheet.sheet_view.showGridLines = False
        self._worksheet.page_setup.fitToHeight = 1

    def _line(self, number: int, line: Line) -> None:
        self._put(number, 1, line.left, "label" if line.right is not None else line.style)
        if line.style == "heading":
            self._put(number, 2, None, line.style)
        if line.right is not None:
            self._put(number, 2, line.right, "text")
            shown = line.right.text if isinstance(line.right, Link) else str(line.right)
            self._worksheet.row_dimensions[number].height = height([(shown, COVER_WIDTHS[1])])
        elif line.style in ("title", "heading"):
            self._worksheet.row_dimensions[number].height = 26 if line.style == "title" else 22

    def sheet(self, sheet: Sheet, book: Book) -> None:
        """Title, sentence, way back, then the table."""
        self._put(1, 1, sheet.name, "title")
        self._worksheet.row_dimensions[1].height = 26
        self._put(2, 1, sheet.about, "plain")
        self._put(3, 1, Link(book.to_contents, book.pages[0].key), "link")
        for number, column in enumerate(sheet.columns, start=1):
            self._worksheet.column_dimensions[get_column_letter(number)].width = column.width
        if sheet.rows:
            self._table(sheet)
        else:
            self._put(HEAD, 1, sheet.empty, "plain")

    def _table(self, sheet: Sheet) -> None:
        for number, column in enumerate(sheet.columns, start=1):
            self._put(HEAD, number, column.heading, f"head {column.kind}")
        # The button of the filter takes its share of a heading.
        self._worksheet.row_dimensions[HEAD].height = height([(c.heading, c.width - 3) for c in sheet.columns])
        for number, row in enumerate(sheet.rows, start=HEAD + 1):
            for place, (column, cell) in enumerate(zip(sheet.columns, row.cells, strict=True), start=1):
                self._put(number, place, cell, "opening" if row.opens and place == 1 else column.kind)
            wrapped = [
                (c, column.width) for column, c in zip(sheet.columns, row.cells, strict=True) if isinstance(c, str)
            ]
            self._worksheet.row_dimensions[number].height = height(wrapped)
        self._add_table(sheet)

    def _add_table(self, sheet: Sheet) -> None:
        worksheet, last = self._worksheet, HEAD + len(sheet.rows)
        table = Table(displayName=sheet.table_name, ref=f"A{HEAD}:{get_column_letter(len(sheet.columns))}{last}")
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
        worksheet.add_table(table)
        worksheet.freeze_panes = f"B{HEAD + 1}"
        worksheet.print_title_rows = f"{HEAD}:{HEAD}"
        printed = sum(column.printed for column in sheet.columns)
        worksheet.print_area = f"A1:{get_column_letter(printed)}{last}"

    def _put(self, row: int, column: int, value: Cell, style: str) -> None:
        place: Any = self._worksheet.cell(row, column)
        if isinstance(value, Link):
            style = self._link(place, value, style)
            value = value.text
        if isinstance(value, date) and value < FIRST_DAY:
            value = value.isoformat()
        if isinstance(value, str):
            _put_text(place, value)
            formula = looks_like_formula(value)
        else:
            place.value, formula = value, False
        place._style = self._styles.of(style, value, formula)

    def _link(self, place: Place, link: Link, style: str) -> str:
        target = self._targets.get((link.sheet, link.row))
        if target is None or self._links >= MOST_LINKS:
            return style if style != "link" else "text"
        self._links += 1
        place.hyperlink = Hyperlink(ref=place.coordinate, location=target)
        return "link"


def _put_text(place: Any, text: str) -> None:
    # Assigned by hand: openpyxl would make a formula of "=…" and an error of "#N/A".
    place._value, place.data_type = escape(text), "s"


def _set_up_print(worksheet: Worksheet, book: Book) -> None:
    worksheet.page_setup.orientation = "landscape"
    worksheet.page_setup.paperSize = 9  # A4
    worksheet.page_setup.fitToWidth = 1
    worksheet.page_setup.fitToHeight = worksheet.page_setup.fitToHeight or 0
    worksheet.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    worksheet.page_margins.left = worksheet.page_margins.right = 0.4
    worksheet.page_margins.top, worksheet.page_margins.bottom, worksheet.page_margins.footer = 0.5, 0.75, 0.4
    worksheet.oddFooter.center.text = book.page_footer  # type: ignore[union-attr]


def _describe(workbook: Workbook, book: Book) -> None:
    properties = workbook.properties
    properties.title, properties.subject, properties.language = book.title, book.subject, book.language
    properties.creator, properties.keywords = "Communiqué", "events; participants; indicators; sources"
    properties.created = properties.modified = datetime.combine(book.day, time())
    workbook.active = 0


def _save(workbook: Workbook) -> bytes:
    buffer = BytesIO()
    # Not workbook.save, which stamps the clock.
    ExcelWriter(workbook, ZipFile(buffer, "w")).save()
    return normalize(buffer.getvalue())
