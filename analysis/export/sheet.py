"""What a sheet is: columns, rows of plain values, and links that name the row they lead to, not its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Literal


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to a row of a sheet, or to the head of the sheet where `row` is None."""

    text: str
    sheet: str
    row: str | None = None


Cell = str | int | float | date | Link | None
Kind = Literal["text", "line", "number", "day", "link"]  # text wraps, a line does not


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet.

    Attributes:
        name: Stable English name, the same in every edition.
        heading: What the reader sees; unique within the sheet.
        width: In characters of the ordinary font; longer text wraps.
        printed: Codes and bounds for computing stand at the right and do not print.
        term: The entry of `ontology/columns.yml` that says what the column means.
        choices: What a reviewer may choose in the cells, which are empty; none where nobody is asked.
    """

    name: str
    heading: str
    width: int
    kind: Kind = "text"
    printed: bool = True
    term: str = ""
    choices: tuple[str, ...] = ()


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
class Stream:
    """Rows made while they are written, so that a long sheet takes no more memory than a short one."""

    make: Callable[[], Iterator[Row]]
    count: int

    def __iter__(self) -> Iterator[Row]:
        return self.make()

    def __len__(self) -> int:
        return self.count


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table on a page of its own.

    Attributes:
        key: Stable English name; the Excel table is called after it (`set_aside` → `SetAside`).
        name: The name on the tab.
        about: One sentence under the title.
        empty: The sentence that stands where there are no rows (a table without rows is none).
        part: 1, or the number of a sheet that goes on where the one before it was full.
    """

    key: str
    name: str
    about: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...] | Stream
    empty: str = ""
    part: int = 1

    @property
    def table_name(self) -> str:
        """The name of the Excel table, the same in every edition."""
        name = "".join(part.capitalize() for part in self.key.split("_"))
        return name if self.part == 1 else f"{name}{self.part}"

    def slice(self, start: int, stop: int) -> tuple[Row, ...] | Stream:
        """Some of the rows."""
        if isinstance(self.rows, tuple):
            return self.rows[start:stop]
        rows = self.rows
        return Stream(lambda: islice(iter(rows), start, stop), min(stop, len(rows)) - start)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page: what stands in its three columns, how, and the name by which scripts find what it says."""

    left: Cell
    right: Cell = None
    end: Cell = None
    style: Literal["title", "subtitle", "heading", "plain"] = "plain"
    name: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of lines without a table: the cover."""

    key: str
    name: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of the columns of a table.

    Attributes:
        title: The finding, in a sentence.
        alt: What is read aloud instead of the picture: the finding and its numbers.
        series: Places of the columns of numbers; the first column names the bars.
        lying: Bars lie, for long names; else they stand, for time.
        number_format: Of the numbers at the bars.
        axis_format: Of the numbers at the axis; None for that of the bars.
        step: From one of those to the next; None where a program may choose.
    """

    title: str
    alt: str
    series: tuple[int, ...]
    lying: bool
    number_format: str = "#,##0"
    axis_format: str | None = None
    step: float | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A small table and the chart beside it."""

    table: Sheet
    chart: Chart


@dataclass(frozen=True, slots=True)
class Board:
    """A page of small tables, one below the other, each with its chart."""

    key: str
    name: str
    about: str
    blocks: tuple[Block, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class Book:
    """A whole workbook and what its properties say of it.

    Attributes:
        day: Stands as day of creation and change, so that the same tables give the same bytes.
        page_footer: `&P` is the page, `&N` the number of pages.
        to_contents: Text of the link on each sheet that leads back to the first page.
        cut: Words that mark where a text too long for a cell was cut.
        day_format: How cells show a day.
    """

    title: str
    subject: str
    language: str
    day: date
    page_footer: str
    to_contents: str
    pages: tuple[Page | Sheet | Board, ...]
    cut: str = " …"
    day_format: str = "yyyy\\-mm\\-dd"
