"""Any frame as a workbook of one table: safe text, real numbers and days, a filter, frozen headings."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from analysis.export.sheet import Book, Column, Row, Sheet, Stream
from analysis.export.widths import fit_heading, pixels
from analysis.export.workbook import render
from analysis.tables.store import write_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    import polars as pl

    from analysis.export.sheet import Cell, Kind

UNDATED = date(2000, 1, 1)
NARROWEST, WIDEST = 8, 60  # characters of a column
SAMPLE = 200  # rows that decide about widths
DIGIT = 7  # pixels


@overload
def spreadsheet(frame: pl.DataFrame, path: None = None, name: str = "Data") -> bytes: ...
@overload
def spreadsheet(frame: pl.DataFrame, path: str | Path, name: str = "Data") -> Path: ...


def spreadsheet(frame: pl.DataFrame, path: str | Path | None = None, name: str = "Data") -> bytes | Path:
    """A frame as a workbook, written row by row: a million rows take no more memory than ten.

    Args:
        frame: Any frame. Numbers and days stay what they are; lists are joined by semicolons; times become text.
        path: Where to write; None gives the bytes.
        name: Of the sheet; rows beyond what a sheet holds go on on `name 2`.

    Returns:
        The bytes or the path. The same frame gives the same bytes.

    Raises:
        OutputError: The file cannot be written, or a name is one that a workbook cannot hold.
    """
    write = partial(render, _book(frame, name))
    if path is not None:
        return write_file(Path(path), write)
    file = BytesIO()
    write(file)
    return file.getvalue()


def _book(frame: pl.DataFrame, name: str) -> Book:
    columns = tuple(_column(frame[heading]) for heading in frame.columns)
    sheet = Sheet(
        "data", name, f"{frame.height:,} × {frame.width}", columns, Stream(lambda: _rows(frame), frame.height)
    )
    return Book(name, name, "en", UNDATED, "&P / &N", "↑", (sheet,))


def _column(series: pl.Series) -> Column:
    kind: Kind = "number" if series.dtype.is_numeric() else "line"
    kind = "day" if str(series.dtype) == "Date" else kind
    widest = max((pixels(str(_cell(value))) for value in series.head(SAMPLE).to_list()), default=0) // DIGIT + 2
    return Column(series.name, series.name, fit_heading(series.name, min(max(widest, NARROWEST), WIDEST)), kind)


def _rows(frame: pl.DataFrame) -> Iterator[Row]:
    plain = [dtype.is_numeric() or str(dtype) in ("String", "Date") for dtype in frame.dtypes]
    if all(plain):
        return (Row(values) for values in frame.iter_rows())
    return (Row(tuple(map(_cell, values))) for values in frame.iter_rows())


def _cell(value: Any) -> Cell:
    """A value that is no text, number or day, in words."""
    if isinstance(value, list | tuple):
        return "; ".join(str(each) for each in value)
    if value is None or (isinstance(value, str | int | float | date) and not isinstance(value, datetime | bool)):
        return value
    return value.isoformat(sep=" ") if isinstance(value, datetime) else str(value)
