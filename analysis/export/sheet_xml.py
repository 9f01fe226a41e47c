"""Cells put into a worksheet that somebody else made: only the cells named change, all else stays letter by letter."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from openpyxl.utils import column_index_from_string, get_column_letter

from analysis.export.cells import DAY_ZERO, attribute
from analysis.export.text import clean, escape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.export.sheet import Cell

Place = tuple[int, int]  # row and column, from 1
_DATA = re.compile(r"<((?:\w+:)?)sheetData\b[^>]*?(?:/>|>(.*?)</\1sheetData>)", re.DOTALL)
_ROW = re.compile(r"<((?:\w+:)?)row\b([^>]*?)(?:/>|>(.*?)</\1row>)", re.DOTALL)
_CELL = re.compile(r"<((?:\w+:)?)c\b([^>]*?)(?:/>|>(.*?)</\1c>)", re.DOTALL)
_REFERENCE = re.compile(r'\br="([A-Z]*)(\d*)"')
_STYLE = re.compile(r'\bs="(\d+)"')
_FORMULA = re.compile(r"<(?:\w+:)?f\b")
_VALUE = re.compile(r"<(?:\w+:)?(?:v|t|f)\b")


@dataclass(frozen=True, slots=True)
class Given:
    """A cell as the worksheet has it."""

    xml: str
    style: int
    filled: bool
    formula: bool


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    attributes: str
    cells: tuple[tuple[int, Given], ...]
    xml: str


class SheetXml:
    """A worksheet part as text.

    Attributes:
        cells: The cells that are there.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        found = _DATA.search(text)
        if found is None:
            raise ValueError("a worksheet without sheetData")
        self._data, self._prefix = found, found[1]
        self._rows = {row.number: row for row in _rows(found[2] or "")}
        self.cells = {(row.number, column): cell for row in self._rows.values() for column, cell in row.cells}

    def filled(self, values: Mapping[Place, Cell], styles: Mapping[Place, int], days: frozenset[int]) -> str:
        """The worksheet with values put in.

        Args:
            values: By place; None empties a cell.
            styles: Of cells that the worksheet does not have yet.
            days: Numbers of the styles that show a number as a day; elsewhere a day is written as text.
        """
        changed: dict[int, dict[int, str]] = {}
        for place, value in values.items():
            style = self.cells[place].style if place in self.cells else styles.get(place, 0)
            changed.setdefault(place[0], {})[place[1]] = self._cell(place, value, style, style in days)
        rows = {number: row.xml for number, row in self._rows.items()}
        rows |= {number: self._row(number, cells) for number, cells in changed.items()}
        inner = "".join(rows[number] for number in sorted(rows))
        start, stop = self._data.span()
        p = self._prefix
        return f"{self._text[:start]}<{p}sheetData>{inner}</{p}sheetData>{self._text[stop:]}"

    def _row(self, number: int, new: dict[int, str]) -> str:
        row = self._rows.get(number, _Row(number, f' r="{number}"', (), ""))
        cells = {column: cell.xml for column, cell in row.cells} | new
        # `spans` is a hint that would no longer be true.
        attributes = re.sub(r'\s+spans="[^"]*"', "", row.attributes)
        inner = "".join(cells[column] for column in sorted(cells))
        return f"<{self._prefix}row{attributes}>{inner}</{self._prefix}row>"

    def _cell(self, place: Place, value: Cell, style: int, shows_days: bool) -> str:
        p, name = self._prefix, f"{get_column_letter(place[1])}{place[0]}"
        head = f'<{p}c r="{name}"' + (f' s="{style}"' if style else "")
        if isinstance(value, date):
            value = (value - DAY_ZERO).days if shows_days else value.isoformat()
        if value is None:
            return f"{head}/>"
        if isinstance(value, int | float):
            return f"{head}><{p}v>{value!r}</{p}v></{p}c>"
        text = attribute(escape(clean(str(value), " …")[0]))
        return f'{head} t="inlineStr"><{p}is><{p}t xml:space="preserve">{text}</{p}t></{p}is></{p}c>'


def _rows(data: str) -> list[_Row]:
    rows: list[_Row] = []
    for found in _ROW.finditer(data):
        reference = _REFERENCE.search(found[2])
        number = int(reference[2]) if reference else (rows[-1].number + 1 if rows else 1)
        rows.append(_Row(number, found[2], tuple(_cells(found[3] or "")), found.group()))
    return rows


def _cells(data: str) -> list[tuple[int, Given]]:
    cells: list[tuple[int, Given]] = []
    for found in _CELL.finditer(data):
        reference = _REFERENCE.search(found[2])
        column = column_index_from_string(reference[1]) if reference else (cells[-1][0] + 1 if cells else 1)
        style, inner = _STYLE.search(found[2]), found[3] or ""
        filled, formula = bool(_VALUE.search(inner)), bool(_FORMULA.search(inner))
        cells.append((column, Given(found.group(), int(style[1]) if style else 0, filled, formula)))
    return cells
