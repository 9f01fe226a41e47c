"""A sheet as it is shown: columns that nothing fills make room, and no column is narrower than its longest word."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import TYPE_CHECKING

from analysis.export.sheet import Link
from analysis.export.widths import DIGIT, INDENT, MARGIN, pixels

if TYPE_CHECKING:
    from analysis.export.sheet import Column, Sheet

WIDEST_WORD = 24  # characters; a longer word is broken
PAGE = 190  # characters across a page of A4 landscape, in which the ordinary font still prints at 8.6 points


def tidy(sheet: Sheet) -> Sheet:
    """Columns that nothing fills stand behind the printed ones and do not print; narrow ones get their words in."""
    if not sheet.rows or not isinstance(sheet.rows, tuple):
        return sheet
    rows, columns = sheet.rows, sheet.columns
    empty = [column.printed and all(row.cells[n] is None for row in rows) for n, column in enumerate(columns)]
    printed = [n for n, column in enumerate(columns) if column.printed and not empty[n]]
    beside = [n for n, column in enumerate(columns) if not column.printed or empty[n]]
    order = [*printed, *beside]
    wide = _fitted([_wide_enough(columns[n], [row.cells[n] for row in rows]) for n in printed])
    shown = (*wide, *(replace(columns[n], printed=False) for n in beside))
    if order == list(range(len(columns))):
        return replace(sheet, columns=shown)
    return replace(
        sheet, columns=shown, rows=tuple(replace(row, cells=tuple(row.cells[n] for n in order)) for row in rows)
    )


def _wide_enough(column: Column, cells: list[object]) -> Column:
    if column.kind not in ("text", "link"):
        return column
    # Text wraps between words, a link never wraps.
    told = {cell.text for cell in cells if isinstance(cell, Link)}
    words = told | {word for cell in cells if isinstance(cell, str) for word in cell.split()}
    longest = max((pixels(word) for word in words), default=0)
    needed = ceil((longest + MARGIN + INDENT) / DIGIT)
    return replace(column, width=max(column.width, min(needed, WIDEST_WORD)))


def _fitted(columns: list[Column]) -> list[Column]:
    """Columns that fit across a page: the widest of text give way."""
    fitted = list(columns)
    while sum(column.width for column in fitted) > PAGE:
        widest = max(range(len(fitted)), key=lambda n: fitted[n].width if fitted[n].kind == "text" else 0)
        fitted[widest] = replace(fitted[widest], width=fitted[widest].width - 1)
    return fitted
