"""Writing 100,000 × 12 cells: ours against polars.write_excel and XlsxWriter, in one run, as ratios.

    python tests/benchmarks/workbooks.py [ROWS]        # XlsxWriter must be installed; it is no dependency of ours
    python tests/benchmarks/workbooks.py split         # more rows than a sheet holds, read back by another program

Each writer runs in a process of its own, the least time of two counts; memory is the growth over the process with the
frame already made.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from multiprocessing import Queue


def sample(rows: int) -> pl.DataFrame:
    """Text in Russian and Kazakh, days, decimals, whole numbers and gaps."""
    days = [date(2030, 1, 1) + timedelta(days=n % 365) for n in range(rows)]
    return pl.DataFrame(
        {
            "id": [f"event-{n:06}" for n in range(rows)],
            "day": days,
            "event": [f"{n}-е заседание Совета по торговле в Шымкенте" for n in range(rows)],
            "place": ["Шымкент" if n % 3 else None for n in range(rows)],
            "name": [f"Ермұхан Сарыбасов {n % 97}" for n in range(rows)],
            "role": ["министр торговли" if n % 2 else "комиссар" for n in range(rows)],
            "value": [n * 1.37 for n in range(rows)],
            "upper": [n * 1.5 if n % 4 else None for n in range(rows)],
            "documents": [n % 9 for n in range(rows)],
            "origins": [n % 4 for n in range(rows)],
            "verdict": [("same", "conflict", None)[n % 3] for n in range(rows)],
            "note": ["=1+1" if n % 50 == 0 else "почти 12 млрд евро" for n in range(rows)],
        }
    )


def ours(frame: pl.DataFrame, path: Path) -> None:
    from analysis.export.frames import spreadsheet  # noqa: PLC0415  # each process loads what it measures

    spreadsheet(frame, path)


def polars_write_excel(frame: pl.DataFrame, path: Path) -> None:
    frame.write_excel(path)


def xlsxwriter(frame: pl.DataFrame, path: Path) -> None:
    from xlsxwriter import Workbook  # noqa: PLC0415

    with Workbook(path) as workbook:
        sheet, day = workbook.add_worksheet(), workbook.add_format({"num_format": "yyyy-mm-dd"})
        for place, heading in enumerate(frame.columns):
            sheet.write_string(0, place, heading)
        for number, row in enumerate(frame.iter_rows(), start=1):
            for place, value in enumerate(row):
                if isinstance(value, str):
                    sheet.write_string(number, place, value)
                elif isinstance(value, date):
                    sheet.write_datetime(number, place, value, day)
                elif value is not None:
                    sheet.write_number(number, place, value)


def measure(writer: str, rows: int, found: Queue) -> None:
    frame = sample(rows)
    with tempfile.TemporaryDirectory() as folder:
        globals()[writer](frame.head(10), Path(folder) / "small.xlsx")  # imports do not count
        before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, perf_counter()
        globals()[writer](frame, Path(folder) / "large.xlsx")
        took, after = perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        found.put((took, (after - before) / 1024, (Path(folder) / "large.xlsx").stat().st_size / 1e6))


def dressed(rows: int) -> None:
    """Rows with wrapped text, heights and a link each, against the same rows plain."""
    from analysis.export.sheet import Book, Column, Link, Row, Sheet  # noqa: PLC0415
    from analysis.export.workbook import render  # noqa: PLC0415

    frame, took = sample(rows), {}
    for text, last in (("line", "line"), ("text", "link")):
        kinds = ["line", "day", *[text] * 4, *["number"] * 4, *[text] * 2]
        columns = [Column(n, n, 24, kind) for n, kind in zip(frame.columns, kinds, strict=True)]
        link = Link("sentences: 1", "data", "event-000001") if last == "link" else "sentences: 1"
        made = tuple(Row((*row, link), (row[0],)) for row in frame.iter_rows())
        sheet = Sheet("data", "Data", "", (*columns, Column("evidence", "evidence", 15, last)), made)
        book, runs = Book("", "", "en", date(2031, 1, 1), "&P", "↑", (sheet,)), []
        for _ in range(2):
            start = perf_counter()
            render(book)
            runs.append(perf_counter() - start)
        took[text] = min(runs)
    print(f"{rows:,} rows dressed: {took['text']:.2f} s, {took['text'] / took['line']:.2f} × plain")


def split(rows: int = 1_100_000) -> None:
    """More rows than a sheet holds: they go on on a second one, and all are there."""
    import fastexcel  # noqa: PLC0415

    frame = pl.DataFrame({"id": pl.int_range(rows, eager=True)}).with_columns(
        event=pl.format("{}-е заседание", "id"), value=pl.col("id") * 1.5, documents=pl.col("id") % 9
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.xlsx"
        ours(frame.head(10), path)
        before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, perf_counter()
        ours(frame, path)
        took, after = perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        size = path.stat().st_size / 1e6
        print(f"{rows:,} × 4 cells: {took:.1f} s, growth {(after - before) / 1024:.0f} MB, {size:.1f} MB")
        reader = fastexcel.read_excel(path)
        found = [reader.load_table(name).to_polars() for name in reader.table_names()]
        for name, part in zip(reader.table_names(), found, strict=True):
            print(f"{name}: {part.height:,} rows")
        print(f"read back equal: {pl.concat(found)['id'].cast(pl.Int64).equals(frame['id'])}")


def main(rows: int) -> None:
    found = {}
    for writer in ("ours", "polars_write_excel", "xlsxwriter"):
        runs = []
        for _ in range(2):
            fresh = multiprocessing.get_context("spawn")
            queue = fresh.Queue()
            process = fresh.Process(target=measure, args=(writer, rows, queue))
            process.start()
            runs.append(queue.get())
            process.join()
        found[writer] = min(runs)
    base = found["polars_write_excel"][0]
    print(f"{rows:,} × 12 cells    seconds   × polars   peak growth MB   file MB")
    for writer, (took, memory, size) in found.items():
        print(f"{writer:20} {took:10.2f} {took / base:9.2f} {memory:16.0f} {size:9.1f}")
    dressed(min(rows, 20_000))


if __name__ == "__main__":
    if sys.argv[1:] == ["split"]:
        split()
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
