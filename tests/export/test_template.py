"""An organization's own workbook: filled where it has names, byte for byte elsewhere."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.styles import Font
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table

from analysis.errors import InputError, OutputError
from analysis.export import fill_template
from analysis.export.sheet_xml import SheetXml
from tests.export.many import many_tables
from tests.tables.sample import sample_tables

HEADINGS = ["Own", "date_from", "Событие", "evidence", "Оқиға коды", "Ours"]


def template(path, rows=1, totals=False, below=None, formula=False, headings=HEADINGS, name="Events", picture=True):
    """A workbook with a named cell, a table with headings in several languages, a picture and a part of its own."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "It's ours"
    sheet["B2"] = "=1+1" if formula else "period"
    sheet["B2"].font = Font(bold=True, color="FF0000")
    workbook.defined_names["DataThrough"] = DefinedName("DataThrough", attr_text="'It''s ours'!$B$2")
    workbook.defined_names["Other"] = DefinedName("Other", attr_text="'It''s ours'!$B$3")
    sheet["B3"] = "stays"
    for column, heading in enumerate(headings, start=1):
        sheet.cell(5, column).value = heading
        for number in range(6, 6 + rows):
            sheet.cell(number, column).value = "sample"
    sheet.cell(6, 2).number_format = "dd.mm.yyyy"
    sheet.cell(6, 3).font = Font(italic=True)
    last = 5 + rows + totals
    table = Table(displayName=name, ref=f"A5:{chr(64 + len(headings))}{last}")
    table.totalsRowCount = int(totals) or None
    sheet.add_table(table)
    if below:
        sheet[below] = "in the way"
    workbook.create_sheet("Second")["A1"] = "stays too"
    buffer = BytesIO()
    workbook.save(buffer)
    with ZipFile(buffer) as source, ZipFile(path, "w") as target:
        for entry in source.infolist():
            target.writestr(entry, source.read(entry))
        if picture:
            target.writestr("xl/media/logo.png", b"\x89PNG picture", ZIP_STORED)
    return path


def parts(path):
    with ZipFile(path) as package:
        return {entry.filename: (package.read(entry), entry.date_time) for entry in package.infolist()}


def test_only_the_filled_sheet_and_its_table_change(tmp_path):
    source = template(tmp_path / "ministry.xlsx")
    before = source.read_bytes()
    done = fill_template(source, sample_tables(), tmp_path / "filled.xlsx")
    old, new = parts(source), parts(done.path)
    assert list(old) == list(new)
    changed = {name for name in old if old[name] != new[name]}
    assert changed == {"xl/worksheets/sheet1.xml", "xl/tables/table1.xml"}
    assert (done.names, done.tables) == (["DataThrough"], ["Events"])
    assert source.read_bytes() == before


def test_values_take_the_style_of_the_template(tmp_path):
    done = fill_template(template(tmp_path / "ministry.xlsx"), sample_tables(), tmp_path / "filled.xlsx", "ru")
    sheet = openpyxl.load_workbook(done.path)["It's ours"]
    assert sheet["B2"].value == "2031-05-15"  # the style of the cell shows no days
    assert (sheet["B2"].font.b, sheet["B2"].font.color.rgb) == (True, "00FF0000")
    assert sheet["B3"].value == "stays"
    assert sheet.tables["Events"].ref == "A5:F7"
    rows = [[sheet.cell(n, c).value for c in range(1, 7)] for n in (6, 7)]
    assert rows[0][1].date() == date(2031, 5, 14)
    assert rows[1][1].date() == date(2031, 10, 1)  # a new row looks like the first one
    assert [row[2] for row in rows] == ["7-е заседание Совета по торговле", "Переговоры в Таллине"]
    assert rows[0][3].startswith("предложений")
    assert rows[0][4] == "council_session-trade_council-7"
    assert [row[0] for row in rows] == ["sample", None]  # a column we do not know
    assert [row[5] for row in rows] == ["sample", None]
    assert sheet["C7"].font.i


def test_rows_that_are_not_needed_are_emptied(tmp_path):
    done = fill_template(template(tmp_path / "ministry.xlsx", rows=5), sample_tables(), tmp_path / "filled.xlsx")
    sheet = openpyxl.load_workbook(done.path)["It's ours"]
    assert sheet.tables["Events"].ref == "A5:F7"
    assert [sheet.cell(n, 3).value for n in (8, 9, 10)] == [None, None, None]


def test_a_row_of_totals_stays_below(tmp_path):
    source = template(tmp_path / "ministry.xlsx", rows=4, totals=True)
    sheet = openpyxl.load_workbook(fill_template(source, sample_tables(), tmp_path / "filled.xlsx").path)["It's ours"]
    assert sheet.tables["Events"].ref == "A5:F10"
    with pytest.raises(OutputError, match="a row of totals and 2 rows too few"):
        fill_template(source, many_tables(3), tmp_path / "filled.xlsx")


def test_what_stands_below_a_table_is_never_overwritten(tmp_path):
    source = template(tmp_path / "ministry.xlsx", below="C7")
    with pytest.raises(OutputError, match="1 more rows are needed, but C7 is filled"):
        fill_template(source, sample_tables(), tmp_path / "filled.xlsx")
    assert not (tmp_path / "filled.xlsx").exists()


def test_a_formula_is_never_overwritten(tmp_path):
    with pytest.raises(OutputError, match=r"B2 .* holds a formula"):
        fill_template(template(tmp_path / "m.xlsx", formula=True), sample_tables(), tmp_path / "filled.xlsx")


def test_the_template_itself_is_never_overwritten(tmp_path):
    source = template(tmp_path / "ministry.xlsx")
    with pytest.raises(OutputError, match="the template itself"):
        fill_template(source, sample_tables(), source)


def test_nothing_to_fill_names_what_could_be_filled(tmp_path):
    workbook = openpyxl.Workbook()
    workbook.save(tmp_path / "plain.xlsx")
    with pytest.raises(InputError, match=r"DataThrough.*Events.*Indicators"):
        fill_template(tmp_path / "plain.xlsx", sample_tables(), tmp_path / "filled.xlsx")
    (tmp_path / "text.xlsx").write_text("text")
    with pytest.raises(InputError, match="cannot be read as a workbook"):
        fill_template(tmp_path / "text.xlsx", sample_tables(), tmp_path / "filled.xlsx")


SHEET = (
    '<x:worksheet xmlns:x="n"><x:sheetData><x:row r="2" spans="1:2" ht="20"><x:c r="A2" s="3" t="s"><x:v>0</x:v></x:c>'
    '<x:c r="C2"/></x:row><x:row><x:c t="n"><x:v>1</x:v></x:c></x:row></x:sheetData><x:more/></x:worksheet>'
)


def test_a_prefix_and_cells_without_reference_are_understood():
    sheet = SheetXml(SHEET)
    assert sorted(sheet.cells) == [(2, 1), (2, 3), (3, 1)]
    assert (sheet.cells[2, 1].style, sheet.cells[2, 1].filled, sheet.cells[2, 3].filled) == (3, True, False)
    filled = sheet.filled({(2, 2): "<&>", (5, 1): None}, {(2, 2): 4}, frozenset())
    assert (
        '<x:c r="B2" s="4" t="inlineStr"><x:is><x:t xml:space="preserve">&lt;&amp;&gt;</x:t></x:is></x:c><x:c r="C2"/>'
        in filled
    )
    assert filled.endswith('<x:row r="5"><x:c r="A5"/></x:row></x:sheetData><x:more/></x:worksheet>')
    assert "<x:row><x:c t=" in filled


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(st.tuples(st.integers(1, 9), st.integers(1, 9)), st.text(max_size=8) | st.integers(-9, 9)))
def test_any_cells_can_be_put_in_and_are_found_in_order(values):
    again = SheetXml(SheetXml(SHEET).filled(values, {}, frozenset()))
    assert set(again.cells) >= set(values)
    places = list(again.cells)
    assert places == sorted(places)


def test_an_empty_sheet_can_be_filled():
    filled = SheetXml("<worksheet><sheetData/></worksheet>").filled({(1, 2): 7}, {}, frozenset())
    assert filled == '<worksheet><sheetData><row r="1"><c r="B1"><v>7</v></c></row></sheetData></worksheet>'
