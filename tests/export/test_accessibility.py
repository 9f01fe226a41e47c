"""What people who listen to a workbook, print it or see few colors need of it, in all three editions."""

from __future__ import annotations

import re
from functools import lru_cache
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.utils import range_boundaries

from analysis.export import book, briefing, native_charts, styles
from analysis.export.sheet import Board, Sheet
from tests.tables.sample import sample_tables

pytestmark = pytest.mark.parametrize("lang", ["en", "ru", "kk"])


@lru_cache(maxsize=3)
def written(lang):
    return briefing(sample_tables(), lang=lang)


@lru_cache(maxsize=3)
def opened(lang):
    return openpyxl.load_workbook(BytesIO(written(lang)))


def tables(lang):
    return [(sheet, table) for sheet in opened(lang) for table in sheet.tables.values()]


def test_every_table_has_a_row_of_headings_and_no_blank_row_or_column(lang):
    assert len(tables(lang)) > 12
    for sheet, table in tables(lang):
        left, top, right, bottom = range_boundaries(table.ref)
        rows = [[sheet.cell(r, c).value for c in range(left, right + 1)] for r in range(top, bottom + 1)]
        assert rows[0] == [column.name for column in table.tableColumns]
        assert all(any(value is not None for value in row) for row in rows), table.displayName
        assert all(isinstance(heading, str) and heading.strip() for heading in rows[0])


def test_tables_begin_in_column_a_and_nothing_stands_below_the_last(lang):
    last = {}
    for sheet, table in tables(lang):
        left, _, _, bottom = range_boundaries(table.ref)
        assert left == 1
        last[sheet.title] = max(bottom, last.get(sheet.title, 0))
    for name, bottom in last.items():
        assert opened(lang)[name].max_row == bottom


def test_no_cells_are_merged_and_nothing_is_hidden(lang):
    for sheet in opened(lang):
        assert not sheet.merged_cells.ranges
        assert sheet.sheet_state == "visible"
        assert not any(row.hidden for row in sheet.row_dimensions.values())
        assert not any(column.hidden for column in sheet.column_dimensions.values())


def test_every_sheet_begins_with_its_title_in_a1_and_the_workbook_opens_there(lang):
    workbook = opened(lang)
    assert workbook.active is workbook.worksheets[0]
    for sheet in workbook.worksheets:
        assert sheet["A1"].value
        assert sheet["A1"].font.b
    assert workbook.worksheets[0].sheet_view.selection[0].activeCell == "A1"


def test_title_and_language_are_said(lang):
    properties = opened(lang).properties
    assert properties.language == lang
    assert properties.title


def test_every_chart_is_described_with_its_numbers(lang):
    package = ZipFile(BytesIO(written(lang)))
    drawings = [name for name in package.namelist() if re.match(r"xl/drawings/drawing\d+\.xml", name)]
    frames = [f for name in drawings for f in re.findall(r"<(?:\w+:)?cNvPr [^>]*>", package.read(name).decode())]
    charts = [name for name in package.namelist() if name.startswith("xl/charts/chart")]
    board = next(page for page in book(sample_tables(), lang).pages if isinstance(page, Board))
    assert len(frames) == len(charts) == len(board.blocks) == 5
    for frame, block in zip(frames, board.blocks, strict=True):
        described = re.search(r'descr="([^"]*)"', frame)[1].replace("&lt;", "<").replace("&gt;", ">")
        assert described == block.chart.alt
        assert described.startswith(block.chart.title)
        for row in block.table.rows:
            assert str(row.cells[0]) in described


def test_no_series_is_told_by_color_alone(lang):
    package = ZipFile(BytesIO(written(lang)))
    for name in package.namelist():
        if name.startswith("xl/charts/chart"):
            series = re.findall(r"<ser>.*?</ser>", package.read(name).decode(), re.DOTALL)
            assert all('<showVal val="1"' in each for each in series)
            assert all("pattFill" in each for each in series[1:])
            assert "<legend>" in package.read(name).decode() or len(series) == 1


def test_links_say_where_they_lead(lang):
    for sheet in opened(lang):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.hyperlink:
                    assert len(str(cell.value)) > 1
                    assert not str(cell.value).startswith(("http", "#"))


def test_letters_are_large_and_dark_enough(lang):
    fonts = set()
    for sheet in opened(lang):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    ground = cell.fill.fgColor.rgb[2:] if cell.fill.fill_type == "solid" else "FFFFFF"
                    fonts.add((cell.font.sz, cell.font.color.rgb[2:], ground))
    assert len(fonts) > 3
    assert min(size for size, *_ in fonts) >= 11
    assert all(contrast(ink, ground) >= 4.5 for _, ink, ground in fonts)


def test_pictures_are_dark_enough(lang):
    assert contrast(native_charts.WHITE, native_charts.COLORS[0]) >= 4.5
    assert all(contrast(color, "FFFFFF") >= 3 for color in native_charts.COLORS)
    assert contrast(styles.INK, "FFFFFF") >= 4.5


def test_print_fits_a_page_without_getting_tiny(lang):
    for page in book(sample_tables(), lang).pages:
        if isinstance(page, Sheet):
            assert sum(column.width for column in page.columns if column.printed) <= 190, (
                page.key
            )  # at least 8.6 points


def contrast(ink, ground):
    light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color):
    parts = (int(color[n : n + 2], 16) / 255 for n in (0, 2, 4))
    linear = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
