"""Rows of cells as the file keeps them: the one gate that every value passes, written as fast as it is made."""

from __future__ import annotations

import re
from datetime import date
from math import isfinite
from typing import TYPE_CHECKING

from analysis.export.sheet import Link
from analysis.export.text import clean, escape, looks_like_formula

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from analysis.export.layout import Laid
    from analysis.export.sheet import Cell

MOST_LINKS = 65_530  # on a sheet; Excel opens no more
MOST_DIGITS = 10**15  # beyond, a spreadsheet loses digits
FIRST_DAY = date(1900, 3, 1)  # Excel miscounts the days before
DAY_ZERO = date(1899, 12, 30)  # the day that Excel counts from
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_SPECIAL = re.compile('[&<>"]')
_EDGES = re.compile(r"^\s|\s$|\n|\t|  ")


class CellWriter:
    """Writes the cells of one worksheet.

    Attributes:
        links: Place of each link and where it leads, in the order of the cells.
    """

    def __init__(
        self,
        style_of: Callable[[str, Cell, bool], int],
        targets: Mapping[tuple[str, str | None], str],
        columns: list[str],
        cut: str,
    ) -> None:
        self._style_of, self._targets, self._columns, self._cut = style_of, targets, columns, cut
        self._styles: dict[tuple[str, bool], int] = {}
        self.links: list[tuple[str, str]] = []

    def rows(self, laid: Iterable[Laid]) -> Iterator[str]:
        """The rows as XML, one text each."""
        for number, tall, cells in laid:
            head = f'<row r="{number}">' if tall is None else f'<row r="{number}" ht="{tall:g}">'
            yield head + "".join([self._cell(f"{self._columns[c]}{number}", v, s) for c, v, s in cells]) + "</row>"

    def hyperlinks(self) -> str:
        """The links of the rows written so far, as XML."""
        found = "".join(f'<hyperlink ref="{place}" location="{attribute(where)}"/>' for place, where in self.links)
        return f"<hyperlinks>{found}</hyperlinks>" if found else ""

    def _cell(self, place: str, value: Cell, style: str) -> str:
        if isinstance(value, Link):
            style, value = self._link(place, value, style), value.text
        elif isinstance(value, date) and value < FIRST_DAY:
            value = value.isoformat()
        elif isinstance(value, int | float):
            value = _number(value)
        if isinstance(value, str):
            return self._text(place, value, style)
        if value is None:
            return f'<c r="{place}" s="{self._style(style, False)}"/>'
        if isinstance(value, date):
            return f'<c r="{place}" s="{self._style("day", False)}"><v>{(value - DAY_ZERO).days}</v></c>'
        return f'<c r="{place}" s="{self._style_of(style, value, False)}"><v>{value!r}</v></c>'

    def _text(self, place: str, value: str, style: str) -> str:
        text = escape(clean(value, self._cut)[0])
        number = self._style(style, looks_like_formula(text))
        if _SPECIAL.search(text):
            text = attribute(text)
        keep = ' xml:space="preserve"' if _EDGES.search(text) else ""
        return f'<c r="{place}" s="{number}" t="inlineStr"><is><t{keep}>{text}</t></is></c>'

    def _style(self, name: str, formula: bool) -> int:
        found = self._styles.get((name, formula))
        if found is None:
            found = self._styles[name, formula] = self._style_of(name, None, formula)
        return found

    def _link(self, place: str, link: Link, style: str) -> str:
        target = self._targets.get((link.sheet, link.row))
        if target is None or len(self.links) >= MOST_LINKS:
            return style if style != "link" else "text"
        self.links.append((place, target))
        return style if style == "back" else "link"


def _number(value: float) -> float | str | None:
    """A number that a spreadsheet keeps as it is; text where it would lose digits, nothing where it is none."""
    if isinstance(value, float) and not isfinite(value):
        return None
    if isinstance(value, int) and abs(value) >= MOST_DIGITS:
        return str(value)
    return value


def attribute(text: str) -> str:
    """Text as it may stand in XML, also within quotes."""
    return _SPECIAL.sub(lambda found: _MARKUP[found.group()], text)
