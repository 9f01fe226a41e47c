"""Book → a file: openpyxl makes the workbook around the cells, `cells` writes the cells into it."""

from __future__ import annotations

from datetime import datetime, time
from io import BytesIO
from typing import IO, TYPE_CHECKING, overload
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.writer.excel import ExcelWriter

from analysis.export.cells import CellWriter
from analysis.export.layout import BOARD_WIDTHS, COVER_WIDTHS, HEAD, blocks, breaks, lay, targets
from analysis.export.limits import fit
from analysis.export.native_charts import native_chart
from analysis.export.package import Filling, pack
from analysis.export.sheet import Board, Page, Sheet
from analysis.export.styles import Styles

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    from analysis.export.sheet import Book

CHART_COLUMN = get_column_letter(len(BOARD_WIDTHS) + 1)


@overload
def render(book: Book, target: None = None) -> bytes: ...
@overload
def render(book: Book, target: Path | IO[bytes]) -> None: ...


def render(book: Book, target: Path | IO[bytes] | None = None) -> bytes | None:
    """Write the workbook, or give its bytes; the same book gives the same bytes.

    Rows are written while they are made: a book of streams takes no more memory for a million rows than for ten.

    Raises:
        OutputError: A name or a heading is one that a workbook cannot hold.
    """
    book = fit(book)
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    styles = Styles(workbook, book.day_format)
    for page in book.pages:
        worksheet = workbook.create_sheet(page.name)
        _dress(worksheet, page)
        _set_up_print(worksheet, book, page)
    _describe(workbook, book)
    file = BytesIO() if target is None else target
    pack(_skeleton(workbook), file, _fillings(book, styles), _alts(book))
    return file.getvalue() if isinstance(file, BytesIO) and target is None else None


def _fillings(book: Book, styles: Styles) -> dict[str, Filling]:
    places, found = targets(book), {}
    for number, page in enumerate(book.pages, start=1):
        widest = len(page.columns) if isinstance(page, Sheet) else max(len(BOARD_WIDTHS), len(COVER_WIDTHS))
        letters = ["", *(get_column_letter(n) for n in range(1, widest + 1))]
        writer = CellWriter(styles.of, places, letters, book.cut)
        last = HEAD + len(page.rows) if isinstance(page, Sheet) else len(list(lay(page, book)))
        extent = f"A1:{letters[-1]}{last}"
        found[f"xl/worksheets/sheet{number}.xml"] = Filling(writer.rows(lay(page, book)), extent, writer.hyperlinks)
    return found


def _alts(book: Book) -> dict[str, list[str]]:
    boards = [page for page in book.pages if isinstance(page, Board) and page.blocks]
    return {
        f"xl/drawings/drawing{number}.xml": [block.chart.alt for block in board.blocks]
        for number, board in enumerate(boards, start=1)
    }


def _dress(worksheet: Worksheet, page: Page | Sheet | Board) -> None:
    if isinstance(page, Sheet):
        _widen(worksheet, [column.width for column in page.columns])
        if len(page.rows):
            _add_table(worksheet, page, HEAD)
            _set_up_table(worksheet, page)
        return
    worksheet.sheet_view.showGridLines = False
    _widen(worksheet, COVER_WIDTHS if isinstance(page, Page) else BOARD_WIDTHS)
    if isinstance(page, Board):
        for head, block in blocks(page):
            _add_table(worksheet, block.table, head)
            worksheet.add_chart(native_chart(block, page.name, head), f"{CHART_COLUMN}{head}")
        for row in breaks(page):
            worksheet.row_breaks.append(Break(id=row))


def _widen(worksheet: Worksheet, widths: list[int] | tuple[float, ...]) -> None:
    for number, width in enumerate(widths, start=1):
        worksheet.column_dimensions[get_column_letter(number)].width = width


def _add_table(worksheet: Worksheet, sheet: Sheet, head: int) -> None:
    ref = f"A{head}:{get_column_letter(len(sheet.columns))}{head + len(sheet.rows)}"
    table = Table(displayName=sheet.table_name, ref=ref, autoFilter=AutoFilter(ref=ref))
    table.tableColumns = [TableColumn(id=n, name=column.heading) for n, column in enumerate(sheet.columns, start=1)]
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    worksheet.add_table(table)


def _set_up_table(worksheet: Worksheet, sheet: Sheet) -> None:
    last = HEAD + len(sheet.rows)
    worksheet.freeze_panes = f"B{HEAD + 1}"
    worksheet.print_title_rows = f"{HEAD}:{HEAD}"
    printed = sum(column.printed for column in sheet.columns)
    worksheet.print_area = f"A1:{get_column_letter(printed)}{last}"
    for number, column in enumerate(sheet.columns, start=1):
        if column.choices:
            letter = get_column_letter(number)
            listed = DataValidation("list", formula1=f'"{",".join(column.choices)}"', allow_blank=True)
            listed.add(f"{letter}{HEAD + 1}:{letter}{last}")
            worksheet.add_data_validation(listed)


def _set_up_print(worksheet: Worksheet, book: Book, page: Page | Sheet | Board) -> None:
    worksheet.page_setup.orientation = "landscape"
    worksheet.page_setup.paperSize = 9  # A4
    worksheet.page_setup.fitToWidth, worksheet.page_setup.fitToHeight = 1, 1 if isinstance(page, Page) else 0
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
    for page in book.pages:
        for number, line in enumerate(page.lines if isinstance(page, Page) else (), start=1):
            if line.name:
                column = "A" if line.right is None else "B"
                quoted = page.name.replace("'", "''")
                workbook.defined_names[line.name] = DefinedName(line.name, attr_text=f"'{quoted}'!${column}${number}")


def _skeleton(workbook: Workbook) -> BytesIO:
    buffer = BytesIO()
    # Not workbook.save, which stamps the clock.
    ExcelWriter(workbook, ZipFile(buffer, "w")).save()
    return buffer
