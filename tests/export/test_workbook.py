"""The written file: what is in its cells whatever the text, and how it opens and prints."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from math import isfinite
from zipfile import ZipFile

import fastexcel
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import OutputError
from analysis.export import cells, limits
from analysis.export.layout import HEAD
from analysis.export.sheet import Book, Column, Line, Link, Page, Row, Sheet, Stream
from analysis.export.text import clean
from analysis.export.workbook import render

COLUMNS = (
    Column("name", "Name", 20),
    Column("amount", "Amount", 14, "number"),
    Column("day", "Day", 12, "day"),
    Column("more", "More", 16, "link"),
    Column("code", "Code", 10, printed=False),
)


def book(*rows, name="Data", **changes):
    sheet = Sheet("set_aside", name, "About it.", COLUMNS, rows, "There is nothing.")
    cover = Page("cover", "Cover", (Line("Title", style="title"), Line(Link(name, "set_aside"), "the data")))
    given = {"title": "T", "subject": "S", "language": "ru", "day": date(2031, 5, 14), "page_footer": "&P / &N"}
    return Book(**{**given, **changes}, to_contents="back", pages=(cover, sheet))


def row(name="a", amount=None, day=None, more=None, code=None, anchor=None):
    return Row((name, amount, day, more, code), (anchor,) if anchor else ())


def read(data, name="Data"):
    return openpyxl.load_workbook(BytesIO(data))[name]


def part(data, name):
    return ZipFile(BytesIO(data)).read(name).decode()


FORMULA = re.compile(r"<f[ />]")
HOSTILE = [
    "=1+1",
    '=HYPERLINK("http://example.org","x")',
    "+7 717 2",
    "-5 %",
    "@SUM(A1)",
    "\t=1",
    "#N/A",
    "#REF!",
    "_x0041_",
    "<b>&amp;</b>",
    "'quoted",
    "2031-05-14",
    "007",
    "1e5",
    "TRUE",
    " spaces ",
    "two\nlines",
    "😀 ₸ ә",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_back_as_text(text):
    data = render(book(row(text)))
    cell = read(data).cell(HEAD + 1, 1)
    assert cell.data_type in ("s", "inlineStr")
    assert cell.value.replace("_x005F_", "_") == text
    assert not FORMULA.search(part(data, "xl/worksheets/sheet2.xml"))


@pytest.mark.parametrize("text", ["=1+1", "+7", "-5", "@A1", "\t=1"])
def test_text_like_a_formula_stays_text_when_edited(text):
    sheet = read(render(book(row(text), row("plain"))))
    assert sheet.cell(HEAD + 1, 1).quotePrefix
    assert not sheet.cell(HEAD + 2, 1).quotePrefix


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(st.characters(codec=None), min_size=1, max_size=40), min_size=1, max_size=8))
def test_any_text_can_be_written_and_read_by_two_readers(texts):
    cleaned = [clean(text, "[cut]")[0] for text in texts]
    data = render(book(*(row(text) for text in cleaned)))
    sheet = read(data)
    assert [sheet.cell(HEAD + n, 1).value.replace("_x005F_", "_") for n in range(1, len(cleaned) + 1)] == cleaned
    frame = fastexcel.read_excel(data).load_sheet("Data", header_row=HEAD - 1, dtypes="string").to_polars()
    # This reader undoes the escape, and may take blank text for empty.
    found = [text if text.strip() else "" for text in frame["Name"].to_list()]
    assert found == [text if text.strip() else "" for text in cleaned]
    assert not FORMULA.search(part(data, "xl/worksheets/sheet2.xml"))


def test_numbers_and_days_are_numbers_and_days():
    rows = row("a", 200_000_000_000.0, date(2031, 5, 14)), row("b", 11.5, None), row("c", 3, date(1899, 1, 1))
    sheet = read(render(book(*rows)))
    first, second, third = ([sheet.cell(HEAD + n, c) for c in (2, 3)] for n in (1, 2, 3))
    assert (first[0].value, first[0].number_format) == (200_000_000_000, "#,##0")
    assert (first[1].value.date(), first[1].number_format) == (date(2031, 5, 14), "yyyy\\-mm\\-dd")
    assert (second[0].value, second[0].number_format) == (11.5, "#,##0.0##")
    assert third[1].value == "1899-01-01"  # before the days that Excel counts right


def test_the_table_has_a_stable_name_a_filter_and_frozen_heads():
    sheet = read(render(book(row("a"), row("b"), name="Отложено")), "Отложено")
    (table,) = sheet.tables.values()
    assert (table.displayName, table.ref) == ("SetAside", f"A{HEAD}:E{HEAD + 2}")
    assert table.autoFilter is not None
    assert sheet.freeze_panes == f"B{HEAD + 1}"


def test_no_rows_make_no_table():
    sheet = read(render(book()))
    assert not sheet.tables
    assert sheet.cell(HEAD, 1).value == "There is nothing."


def test_links_lead_to_the_row_they_name():
    data = render(
        book(row("a", more=Link("to b", "set_aside", "b")), row("b", anchor="b"), row("again", anchor="b"), name="It's")
    )
    link = read(data, "It's").cell(HEAD + 1, 4)
    assert (link.value, link.hyperlink.location) == ("to b", f"'It''s'!A{HEAD + 2}")
    assert link.font.underline == "single"
    cover = openpyxl.load_workbook(BytesIO(data))["Cover"]
    assert cover["A2"].hyperlink.location == "'It''s'!A1"


def test_a_link_to_nowhere_is_plain_text():
    cell = read(render(book(row(more=Link("gone", "set_aside", "x"))))).cell(HEAD + 1, 4)
    assert (cell.value, cell.hyperlink, cell.font.underline) == ("gone", None, None)


def test_links_beyond_what_a_sheet_holds_are_plain_text(monkeypatch):
    monkeypatch.setattr(cells, "MOST_LINKS", 2)
    sheet = read(render(book(*(row(more=Link("top", "set_aside")) for _ in range(3)))))
    # One link leads back to the first page.
    assert [bool(sheet.cell(HEAD + n, 4).hyperlink) for n in (1, 2, 3)] == [True, False, False]


def test_more_rows_than_a_sheet_holds_go_on_on_the_next(monkeypatch):
    monkeypatch.setattr(limits, "MOST_ROWS", 2)
    rows = [row("a", more=Link("to c", "set_aside", "c")), row("b"), row("c", anchor="c"), row("d"), row("e")]
    workbook = openpyxl.load_workbook(BytesIO(render(book(*rows))))
    assert workbook.sheetnames == ["Cover", "Data", "Data 2", "Data 3"]
    assert [list(sheet.tables) for sheet in workbook.worksheets[1:]] == [["SetAside"], ["SetAside2"], ["SetAside3"]]
    assert [workbook["Data 2"].cell(HEAD + n, 1).value for n in (0, 1, 2, 3)] == ["Name", "c", "d", None]
    assert workbook["Data"].cell(HEAD + 1, 4).hyperlink.location == f"'Data 2'!A{HEAD + 1}"
    assert workbook["Data 3"].max_row == HEAD + 1


def test_a_stream_is_written_like_a_tuple_and_split_like_one(monkeypatch):
    rows = [row(str(n), n, anchor=str(n)) for n in range(7)]
    stream = Stream(lambda: iter(rows), len(rows))

    def streamed(given):
        made = book(*rows)
        sheet = replace(made.pages[1], rows=given)
        return render(replace(made, pages=(made.pages[0], sheet)))

    assert streamed(stream) == streamed(tuple(rows))
    monkeypatch.setattr(limits, "MOST_ROWS", 3)
    assert streamed(stream) == streamed(tuple(rows))


@pytest.mark.parametrize("name", ["", "a" * 32, "😀" * 16, "a/b", "[a]", "what?", "'a", "a'", "History", "a\nb", "a:b"])
def test_names_that_no_sheet_may_have_are_refused(name):
    with pytest.raises(OutputError, match="cannot be the name of a sheet"):
        render(book(row(), name=name))


def test_two_sheets_may_not_have_one_name():
    with pytest.raises(OutputError, match="two sheets have one name"):
        render(book(row(), name="COVER"))


@pytest.mark.parametrize(
    ("key", "headings", "what"),
    [
        ("ab1", ["A"], "'Ab1' cannot be the name of a table"),
        ("r1c1", ["A"], "cannot be the name of a table"),
        ("data", ["A", "a"], "one heading twice"),
        ("data", ["A", " "], "a column without a heading"),
        ("data", ["A\nb"], "a heading of several lines"),
        ("data", [], "0 columns"),
    ],
)
def test_tables_that_excel_would_repair_are_refused(key, headings, what):
    columns = tuple(Column(f"c{n}", heading, 10) for n, heading in enumerate(headings))
    sheet = Sheet(key, "Data", "About it.", columns, (Row(("x",) * len(columns)),), "Nothing.")
    made = book()
    with pytest.raises(OutputError, match=what):
        render(replace(made, pages=(made.pages[0], sheet)))


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=40), st.integers(2, 2000))
def test_the_name_of_a_further_sheet_is_always_one_that_a_sheet_may_have(name, part):
    if limits.is_sheet_name(name):
        assert limits.is_sheet_name(limits._numbered(name, part))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_what_is_no_number_is_an_empty_cell(value):
    assert read(render(book(row(amount=value)))).cell(HEAD + 1, 2).value is None


def test_numbers_longer_than_a_spreadsheet_keeps_are_text():
    sheet = read(render(book(row(amount=10**15 + 1), row(amount=10**15 - 1))))
    assert [sheet.cell(HEAD + n, 2).value for n in (1, 2)] == [str(10**15 + 1), 10**15 - 1]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats() | st.integers() | st.dates(), min_size=1, max_size=6))
def test_any_number_and_day_comes_back_or_is_empty(values):
    sheet = read(render(book(*(row(amount=value) for value in values))))
    for n, value in enumerate(values, start=1):
        found = sheet.cell(HEAD + n, 2).value
        assert found in (None, value, str(value)) or found.date() == value
        assert (found is None) == (isinstance(value, float) and not isfinite(value))


def test_print_set_up():
    sheet = read(render(book(row())))
    assert (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)) == ("landscape", 9)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == f"${HEAD}:${HEAD}"
    assert sheet.oddFooter.center.text == "&P / &N"
    assert sheet.print_area == f"'Data'!$A$1:$D${HEAD + 1}"  # the column of codes does not print


def test_text_wraps_and_its_row_is_high_enough():
    data = render(book(row("слово " * 30)))
    sheet = read(data)
    assert sheet.cell(HEAD + 1, 1).alignment.wrap_text
    assert sheet.row_dimensions[HEAD + 1].height > 60
    assert "customHeight" not in part(data, "xl/worksheets/sheet2.xml")


def test_properties():
    properties = openpyxl.load_workbook(BytesIO(render(book()))).properties
    assert (properties.title, properties.subject, properties.language) == ("T", "S", "ru")
    assert properties.created == properties.modified
    assert properties.modified.date() == date(2031, 5, 14)


def test_same_book_same_bytes():
    assert render(book(row("a", 1.5))) == render(book(row("a", 1.5)))
    assert render(book(row("a", 1.5))) != render(book(row("b", 1.5)))


def test_parts_have_fixed_dates_and_order():
    package = ZipFile(BytesIO(render(book(row()))))
    names = package.namelist()
    assert names[0] == "[Content_Types].xml"
    assert names[1:] == sorted(names[1:])
    assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_fonts_say_things_in_the_order_of_the_format():
    styles = part(render(book(row(more=Link("top", "set_aside")))), "xl/styles.xml")
    fonts = re.findall(r"<font>(.*?)</font>", styles)
    order = ["b", "i", "u", "sz", "color", "name", "family", "scheme"]
    for font in fonts:
        children = re.findall(r"<(\w+)", font)
        assert children == sorted(children, key=order.index), font
    assert len(fonts) > 3


def test_no_sheet_of_styles_is_left():
    assert openpyxl.load_workbook(BytesIO(render(book()))).sheetnames == ["Cover", "Data"]
