"""What stands where on a worksheet: the rows of a page from top to bottom, each cell with its style."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from analysis.export.sheet import Board, Link, Page, Sheet
from analysis.export.widths import LINE, height

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.export.sheet import Block, Book, Cell, Line

HEAD = 4  # the row of the headings: title, sentence and way back stand above
COVER_WIDTHS = (34.0, 116.0, 11.0)
BOARD_WIDTHS = (38.0, 18.0, 24.0, 3.0)  # three columns of a small table and the gap before its chart
CHART_ROWS = 15  # rows that a chart covers
TITLE_HEIGHT, HEADING_HEIGHT = 26.0, 22.0
BOARD_ROOM = 635.0  # points of rows of a board that fit on a page


class Laid(NamedTuple):
    """A row of a worksheet: its number, its height in points (None: one line), and (column, value, style)."""

    number: int
    height: float | None
    cells: list[tuple[int, Cell, str]]


def lay(page: Page | Sheet | Board, book: Book) -> Iterator[Laid]:
    """The rows of a page."""
    if isinstance(page, Page):
        return _page(page)
    return _sheet(page, book) if isinstance(page, Sheet) else _board(page, book)


def targets(book: Book) -> dict[tuple[str, str | None], str]:
    """Where each anchor stands: sheet and row as a place inside the file."""
    places: dict[tuple[str, str | None], str] = {}
    for page in book.pages:
        name = page.name.replace("'", "''")
        places.setdefault((page.key, None), f"'{name}'!A1")
        for number, row in enumerate(page.rows if isinstance(page, Sheet) else (), start=HEAD + 1):
            for anchor in row.anchors:
                places.setdefault((page.key, anchor), f"'{name}'!A{number}")
    return places


def blocks(board: Board) -> Iterator[tuple[int, Block]]:
    """The blocks of a board, each with the row of its headings."""
    number = HEAD + 1
    for block in board.blocks:
        yield number, block
        number += max(len(block.table.rows) + 1, CHART_ROWS) + 2


def breaks(board: Board) -> list[int]:
    """Rows after which a new page begins when a board is printed, so that no chart is cut."""
    found: list[int] = []
    used = LINE * HEAD
    for number, block in blocks(board):
        tall = sum(row.height or LINE for row in _block(number, block)) + LINE
        tall = max(tall, LINE * (CHART_ROWS + 2))
        if used > LINE * HEAD and used + tall > BOARD_ROOM:
            found, used = [*found, number - 2], 0.0
        used += tall
    return found


def _page(page: Page) -> Iterator[Laid]:
    for number, line in enumerate(page.lines, start=1):
        yield _line(number, line)


def _line(number: int, line: Line) -> Laid:
    if line.style == "heading":
        return Laid(
            number, HEADING_HEIGHT, [(1, line.left, "heading"), (2, None, "heading"), (3, line.end, "heading end")]
        )
    if line.right is None:
        return Laid(number, TITLE_HEIGHT if line.style == "title" else None, [(1, line.left, line.style)])
    shown = line.right.text if isinstance(line.right, Link) else str(line.right)
    cells: list[tuple[int, Cell, str]] = [(1, line.left, "label"), (2, line.right, "text"), (3, line.end, "number")]
    return Laid(number, height([(shown, COVER_WIDTHS[1])]), cells)


def _top(page: Sheet | Board, book: Book) -> Iterator[Laid]:
    yield Laid(1, TITLE_HEIGHT, [(1, page.name, "title")])
    yield Laid(2, None, [(1, page.about, "plain")])
    yield Laid(3, None, [(1, Link(book.to_contents, book.pages[0].key), "back")])


def _sheet(sheet: Sheet, book: Book) -> Iterator[Laid]:
    yield from _top(sheet, book)
    if not len(sheet.rows):
        yield Laid(HEAD, None, [(1, sheet.empty, "plain")])
        return
    yield from _table(sheet, HEAD, [float(column.width) for column in sheet.columns])


def _table(sheet: Sheet, head: int, widths: list[float]) -> Iterator[Laid]:
    heads: list[tuple[int, Cell, str]] = [
        (place, column.heading, f"head {column.kind}") for place, column in enumerate(sheet.columns, start=1)
    ]
    # The button of the filter takes its share of a heading.
    tall = height([(column.heading, width - 3) for column, width in zip(sheet.columns, widths, strict=True)])
    yield Laid(head, tall, heads)
    kinds = [(place, column.kind) for place, column in enumerate(sheet.columns, start=1)]
    wrapping = [(n, width) for n, width in enumerate(widths) if sheet.columns[n].kind == "text"]
    grouped = any(row.opens for row in sheet.rows) if isinstance(sheet.rows, tuple) else False
    for number, row in enumerate(sheet.rows, start=head + 1):
        cells: list[tuple[int, Cell, str]] = [
            (place, cell, kind) for (place, kind), cell in zip(kinds, row.cells, strict=True)
        ]
        if grouped:
            cells[0] = (1, row.cells[0], "opening" if row.opens else "again")
        yield Laid(number, _tall(row.cells, wrapping), cells)


def _tall(cells: tuple[Cell, ...], wrapping: list[tuple[int, float]]) -> float | None:
    if not wrapping:
        return None
    return height([(cell, width) for n, width in wrapping if isinstance(cell := cells[n], str)])


def _board(board: Board, book: Book) -> Iterator[Laid]:
    yield from _top(board, book)
    if not board.blocks:
        yield Laid(HEAD, None, [(1, board.empty, "plain")])
    for number, block in blocks(board):
        yield from _block(number, block)


def _block(number: int, block: Block) -> Iterator[Laid]:
    yield Laid(number - 1, HEADING_HEIGHT, [(1, block.table.about, "finding")])
    yield from _table(block.table, number, list(BOARD_WIDTHS[: len(block.table.columns)]))
