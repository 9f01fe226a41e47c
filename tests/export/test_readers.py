"""Three readers that have nothing in common give back every value: openpyxl, calamine (fastexcel) and LibreOffice.

LibreOffice opens the workbook and saves it anew; where `soffice` is not installed its tests are skipped.
"""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, datetime
from functools import lru_cache
from io import BytesIO

import fastexcel
import openpyxl
import polars as pl
import pytest

from analysis.export import book, briefing
from analysis.export.layout import HEAD
from analysis.export.sheet import Board, Link, Page, Sheet
from analysis.export.workbook import render
from tests.export.test_workbook import HOSTILE, row
from tests.export.test_workbook import book as book_of
from tests.tables.sample import sample_tables

LANGUAGES = ("en", "ru", "kk")
needs_libreoffice = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not installed")


@lru_cache(maxsize=3)
def made(lang):
    return book(sample_tables(), lang)


@lru_cache(maxsize=3)
def written(lang):
    return briefing(sample_tables(), lang=lang)


def said(cell):
    """A cell as any reader may give it: text, whole numbers as such, days as text; blank text is nothing."""
    if isinstance(cell, Link):
        cell = cell.text
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, bool | None):
        return None
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return cell.isoformat() if isinstance(cell, date) else cell


def grid(page):
    """Headings and rows of a page as they should be read."""
    return [[c.heading for c in page.columns], *([said(cell) for cell in row.cells] for row in page.rows)]


def tables_of(page):
    if isinstance(page, Sheet):
        yield page
    elif isinstance(page, Board):
        yield from (block.table for block in page.blocks)


def read_by_openpyxl(workbook, name, head, n_columns, n_rows):
    rows = workbook[name].iter_rows(head, head + n_rows, 1, n_columns, values_only=True)
    return [[said(value) for value in each] for each in rows]


@pytest.fixture(scope="module")
def converted(tmp_path_factory):
    """The three editions and a sheet of hostile text, opened by LibreOffice and saved anew."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    folder = tmp_path_factory.mktemp("libreoffice")
    files = {lang: written(lang) for lang in LANGUAGES} | {"hostile": render(hostile())}
    for name, data in files.items():
        (folder / f"{name}.xlsx").write_bytes(data)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        folder / "o",
    ]
    subprocess.run(
        [*command, *(folder / f"{name}.xlsx" for name in files)], check=True, capture_output=True, timeout=180
    )
    return {name: openpyxl.load_workbook(folder / "o" / f"{name}.xlsx") for name in files}


def hostile():
    return book_of(*(row(text, n * 1.5, date(2031, 5, 14)) for n, text in enumerate(HOSTILE)))


@needs_libreoffice
@pytest.mark.parametrize("lang", LANGUAGES)
def test_libreoffice_gives_back_every_cell_of_every_sheet(converted, lang):
    workbook, cells = converted[lang], 0
    assert workbook.sheetnames == [page.name for page in made(lang).pages]
    for page in made(lang).pages:
        if isinstance(page, Sheet) and page.rows:
            expected = grid(page)
            assert read_by_openpyxl(workbook, page.name, HEAD, len(page.columns), len(page.rows)) == expected, page.key
            cells += len(expected) * len(page.columns)
    assert cells > 3_000


@needs_libreoffice
@pytest.mark.parametrize("lang", LANGUAGES)
def test_libreoffice_gives_back_the_cover_and_the_small_tables(converted, lang):
    cover, *_ = made(lang).pages
    assert isinstance(cover, Page)
    shown = read_by_openpyxl(converted[lang], cover.name, 1, 3, len(cover.lines) - 1)
    assert shown == [[said(each) for each in (line.left, line.right, line.end)] for line in cover.lines]
    board = next(page for page in made(lang).pages if isinstance(page, Board))
    values = {value for row in converted[lang][board.name].iter_rows(values_only=True) for value in row}
    for table in tables_of(board):
        assert {value for row in grid(table) for value in row} <= values


@needs_libreoffice
def test_libreoffice_takes_hostile_text_as_text(converted):
    sheet = converted["hostile"]["Data"]
    found = [sheet.cell(HEAD + n, 1) for n in range(1, len(HOSTILE) + 1)]
    # openpyxl does not undo the escape that guards "_x0041_".
    assert [cell.value.replace("_x005F_", "_") for cell in found] == HOSTILE
    assert all(cell.data_type == "s" for cell in found)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_calamine_gives_back_every_cell_of_every_table(lang):
    reader, cells = fastexcel.read_excel(written(lang)), 0
    for page in made(lang).pages:
        for table in tables_of(page):
            if not table.rows:
                continue
            frame = reader.load_table(table.table_name, dtypes="string").to_polars()
            assert frame.columns == [column.heading for column in table.columns]
            expected = [[as_text(value, column.kind) for value, column in zip(r, table.columns, strict=True)]
                        for r in grid(table)[1:]]  # fmt: skip
            assert [
                [as_text(v, c.kind) for v, c in zip(r, table.columns, strict=True)] for r in frame.rows()
            ] == expected
            cells += frame.height * frame.width
    assert cells > 3_000


def as_text(value, kind):
    """A value as text, numbers to the digits a spreadsheet keeps, days without the time of day."""
    if value is None or str(value) == "":
        return None
    if kind == "number":
        return f"{float(value):.12g}"
    return str(value)[:10] if kind == "day" else str(value)


# Sheet and the table whose rows it shows, each row in the order of the table.
SHOWN = {
    "events": "events",
    "indicators": "indicators",
    "disagreements": "conflicts",
    "claim_history": "claim_history",
    "event_status_history": "event_status_history",
    "agreements": "agreements",
    "commitments": "commitments",
    "review_queue": "review_queue",
    "corrections": "corrections",
    "changes": "changes",
    "passages": "passages",
    "sources": "documents",
}


@pytest.mark.parametrize(("key", "table"), SHOWN.items())
def test_what_is_read_back_is_what_stands_in_the_tables(key, table):
    """Every column that bears the name of one of the table and holds no words: numbers, days, ids, quotes."""
    frame: pl.DataFrame = getattr(sample_tables(), table)
    page = next(page for page in made("en").pages if page.key == key)
    rows = read_by_openpyxl(openpyxl.load_workbook(BytesIO(written("en"))), page.name, HEAD, len(page.columns),
                            len(page.rows))[1:]  # fmt: skip
    compared = 0
    for place, column in enumerate(page.columns):
        plain = column.kind in ("number", "day") or column.name.endswith("_id") or column.name in ("quote", "sentence")
        if column.name in frame.columns and plain and column.kind != "link":
            assert [row[place] for row in rows] == [said(value) for value in frame[column.name]], column.name
            compared += 1
    assert compared > 0
    assert len(rows) == frame.height
