"""Workbooks as rows of text: .xls and .xlsx alike (calamine, through fastexcel)."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Any

from analysis.statistics.faults import ReaderMissingError, TruncatedError

OLD, NEW = b"\xd0\xcf\x11\xe0", b"PK\x03\x04"
Row = Sequence[str | None]


def is_workbook(data: bytes) -> bool:
    """Whether the bytes begin as .xls or .xlsx does."""
    return data.startswith((OLD, NEW))


def sheets(data: bytes, what: str) -> dict[str, list[Row]]:
    """Rows of each sheet by its name, cells as text, empty cells None.

    Raises:
        ReaderMissingError: fastexcel is not installed.
        TruncatedError: The file is not whole.
    """
    try:
        import fastexcel  # noqa: PLC0415  # an optional package
    except ImportError as error:
        raise ReaderMissingError(
            f"{what}: to read workbooks install the extra: pip install 'communique[statistics]'."
        ) from error
    try:
        book = fastexcel.read_excel(data)
        return {name: _rows(book, name) for name in book.sheet_names}
    except fastexcel.FastExcelError as error:
        raise TruncatedError(
            f"{what}: the workbook cannot be opened ({str(error).partition(chr(10))[0]}). "
            "It is cut or damaged: download it again, or open and save it in a spreadsheet."
        ) from error


def _rows(book: Any, name: str) -> list[Row]:
    sheet = book.load_sheet(name, header_row=None, dtypes="string")
    if not sheet.width:
        return []
    return [tuple(row) for row in sheet.to_polars().rows()]


def table(data: bytes, what: str) -> dict[str, list[Row]]:
    """Rows of a workbook, or of a CSV file as its only sheet."""
    if is_workbook(data):
        return sheets(data, what)
    text = data.decode("utf-8-sig", "replace")
    rows = csv.reader(io.StringIO(text), delimiter=";" if text.count(";") > text.count(",") else ",")
    return {"": [tuple(cell.strip() or None for cell in row) for row in rows]}


def number(text: str | None) -> float | None:
    """A figure of a cell ("1 234,5" and "1234.5"); None where the cell holds none."""
    if text is None:
        return None
    plain = "".join(text.split()).replace(",", ".")
    try:
        return float(plain)
    except ValueError:
        return None
