"""What a workbook can hold: long sheets go on on a second one, and a book that breaks a rule is never written."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.errors import OutputError
from analysis.export.layout import HEAD
from analysis.export.sheet import Board, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.export.sheet import Book, Page

MOST_ROWS = 1_048_576 - HEAD
MOST_COLUMNS = 16_384
LONGEST_NAME = 31  # UTF-16 units of the name of a sheet
_NO_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]|^'|'$")
# A name that could be a cell, in either way of counting, is none for a table.
_LIKE_CELL = re.compile(r"^([A-Za-z]{1,3}[0-9]{1,7}|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*)$")
_TABLE_NAME = re.compile(r"^[A-Za-z_][A-Za-z0-9_.]{0,254}$")


def fit(book: Book) -> Book:
    """The book with sheets too long for one worksheet going on on further ones.

    Raises:
        OutputError: A name or a heading is one that a workbook cannot hold.
    """
    fitted = replace(book, pages=tuple(part for page in book.pages for part in _parts(page)))
    _check(fitted)
    return fitted


def _parts(page: Page | Sheet | Board) -> Iterator[Page | Sheet | Board]:
    if not isinstance(page, Sheet) or len(page.rows) <= MOST_ROWS:
        yield page
        return
    for part, start in enumerate(range(0, len(page.rows), MOST_ROWS), start=1):
        name = page.name if part == 1 else _numbered(page.name, part)
        yield replace(page, name=name, rows=page.slice(start, start + MOST_ROWS), part=part)


def _numbered(name: str, part: int) -> str:
    end = f" {part}"
    while _units(name + end) > LONGEST_NAME:
        name = name[:-1]
    return name + end


def _check(book: Book) -> None:
    names = [page.name for page in book.pages]
    for name in names:
        _refuse(not is_sheet_name(name), f"{name!r} cannot be the name of a sheet")
    _refuse(len({name.casefold() for name in names}) < len(names), f"two sheets have one name: {names}")
    tables = [table for page in book.pages for table in _tables(page)]
    table_names = [table.table_name.casefold() for table in tables]
    _refuse(len(set(table_names)) < len(tables), f"two tables have one name: {table_names}")
    for table in tables:
        _check_table(table)


def _check_table(table: Sheet) -> None:
    name, headings = table.table_name, [column.heading for column in table.columns]
    fits = _TABLE_NAME.match(name) and not _LIKE_CELL.match(name)
    _refuse(not fits, f"{name!r} cannot be the name of a table")
    _refuse(not 0 < len(headings) <= MOST_COLUMNS, f"table {name} has {len(headings)} columns")
    _refuse(not all(heading.strip() for heading in headings), f"table {name} has a column without a heading")
    _refuse(any("\n" in heading for heading in headings), f"table {name} has a heading of several lines")
    _refuse(len({h.casefold() for h in headings}) < len(headings), f"table {name} has one heading twice: {headings}")


def _tables(page: Page | Sheet | Board) -> Iterator[Sheet]:
    if isinstance(page, Sheet):
        yield page
    elif isinstance(page, Board):
        yield from (block.table for block in page.blocks)


def is_sheet_name(name: str) -> bool:
    """Whether a sheet may be called so; `History` is taken by Excel itself."""
    fits = 0 < _units(name) <= LONGEST_NAME and not _NO_NAME.search(name)
    return fits and name.casefold() != "history"


def _units(text: str) -> int:
    return len(text) + sum(c > "\uffff" for c in text)


def _refuse(broken: bool, what: str) -> None:
    if broken:
        raise OutputError(f"the workbook cannot be written: {what}")
