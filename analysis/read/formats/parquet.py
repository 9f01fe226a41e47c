"""Parquet files of articles. The one reader that needs Polars, which begins with tables; loaded for such files only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from analysis.errors import ReadError
from analysis.read.article import Article, Fault
from analysis.read.formats.hushed import hushed
from analysis.read.formats.rows import from_records, mapped
from analysis.read.opening import Opened

BATCH = 1_000
MOST_ROWS = 5_000_000
# A few bytes can stand for the same page millions of times.
MOST_GROWTH = 1_000


def articles(opened: Opened) -> Iterator[Article | Fault]:
    """The articles of a Parquet file, one a row."""
    yield from from_records(_records(opened))


def _records(opened: Opened) -> Iterator[tuple[str, Any]]:
    import polars as pl  # noqa: PLC0415  # reading text needs no frames

    size = opened.stream.seek(0, 2)
    opened.stream.seek(0)
    try:
        with hushed():  # a panic is written out before it is raised
            lazy = pl.scan_parquet(opened.stream)
            wanted = _wanted(lazy.collect_schema().names())
            rows = lazy.select(pl.len()).collect().item()
        if rows > min(MOST_ROWS, MOST_GROWTH * size):
            raise ReadError(f"holds {rows:,} rows in {size:,} bytes, more than articles do; split it, or remove it")
        for start in range(0, rows, BATCH):
            with hushed():
                part = lazy.select(wanted).slice(start, BATCH).collect()
            for number, row in enumerate(part.iter_rows(named=True), start=start + 1):
                yield f"row {number}", {name: _said(value) for name, value in row.items()}
    except (KeyboardInterrupt, SystemExit, GeneratorExit, ReadError):
        raise
    except BaseException as error:  # a panic of the library on a damaged file is no Exception
        raise ReadError("is a damaged Parquet file; write it again, or remove it") from error


def _wanted(names: list[str]) -> list[str]:
    return [name for name in names if mapped({name: "x"})]


def _said(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else value
