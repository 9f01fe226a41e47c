"""What a sheet is: columns, rows of plain values, and links that name the row they lead to, not its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to a row of a sheet, or to the head of the sheet where `row` is None."""

    text: str
    sheet: str
    row: str | None = None


Cell = str | int | float | date | Link | None
Kind = Literal["text", "number", "day", "link"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet.

    Attributes:
        name: Stable English name, the same in every edition.
        heading: What the reader sees; unique within the sheet.
        width: In characters of the ordinary font; longer text wraps.
        printed: Codes and bounds for computing stand at the right and do not print.
        term: The entry of `ontology/columns.yml` that says what the column means.
    """

    name: str
    heading: str
    width: int
    kind: Kind = "text"
    printed: bool = True
    term: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """Values in the order of the columns, and the names by which links find the row.

    Attributes:
        opens: The row begins a group: a line stands above it and its first cell is bold.
    """

    cells: tuple[Cell, ...]
    anchors: tuple[str, ...] = ()
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table on a page of its own.

    Attributes:
        key: Stable English name; the Excel table is called after it (`set_aside` → `SetAside`).
        name: The name on the tab.
        about: One sentence under the title.
        empty: The sentence that stands where there are no rows (a table without rows is none).
    """

    key: str
    name: str
    about: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    empty: str

    @property
    def table_name(self) -> str:
        """The name of the Excel table, the same in every edition."""
        return "".join(part.capitalize() for part in self.key.split("_"))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page: what stands in its two columns, and how."""

    left: Cell
    right: Cell = None
    style: Literal["title", "subtitle", "heading", "plain"] = "plain"


@dataclass(frozen=True, slots=True)
class Page:
    """A page of lines without a table: the cover."""

    key: str
    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """A whole workbook and what its properties say of it.

    Attributes:
        day: Stands as day of creation and change, so that the same tables give the same bytes.
        page_footer: `&P` is the page, `&N` the number of pages.
        to_contents: Text of the link on each sheet that leads back to the first page.
    """

    title: str
    subject: str
    language: str
    day: date
    page_footer: str
    to_contents: str
    pages: tuple[Page | Sheet, ...]
