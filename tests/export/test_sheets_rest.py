"""Tables without a sheet of their own making: they are shown as their schema says."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import openpyxl
import polars as pl
import pytest

from analysis.export import book
from analysis.export.labels import Labels
from analysis.export.material import Material
from analysis.export.sheet import Column, Link, Row, Sheet
from analysis.export.sheets_rest import ALWAYS, ELSEWHERE, PRINTED, rest, table
from analysis.export.tidy import PAGE, tidy
from analysis.export.workbook import render
from analysis.knowledge import load
from analysis.tables import SCHEMAS
from analysis.tables.dictionary import OFFICIAL
from tests.tables.sample import sample_tables

LANGUAGES = ("en", "ru", "kk")


def made(name, tables=None, lang="en"):
    return table(name, Material(tables or sample_tables()), Labels(load(), lang))


def column(sheet, name):
    place = [each.name for each in sheet.columns].index(name)
    return [row.cells[place] for row in sheet.rows]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_table_of_the_contract_is_shown_or_stands_elsewhere(lang):
    shown = rest(Material(sample_tables()), Labels(load(), lang))
    assert set(SCHEMAS) > ELSEWHERE
    for name in set(SCHEMAS) - ELSEWHERE:
        assert (name in shown) == (name in ALWAYS or getattr(sample_tables(), name).height > 0)
    for name, sheet in shown.items():
        assert len(sheet.rows) == getattr(sample_tables(), name).height
        assert {each.name for each in sheet.columns} >= set(getattr(sample_tables(), name).columns) - set(PRINTED)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", sorted(set(SCHEMAS) - {"documents", *OFFICIAL}))
def test_any_table_can_be_shown_with_no_word_about_it(name, lang, monkeypatch):
    """Also those that have sheets of their own: a table that nobody has thought of is no other."""
    for known in list(PRINTED):
        monkeypatch.delitem(PRINTED, known)
    sheet = made(name, lang=lang)
    headings = [each.heading.casefold() for each in sheet.columns]
    assert len(set(headings)) == len(headings)
    assert 0 < sum(each.width for each in sheet.columns if each.printed) <= PAGE + 20
    workbook = render(replace(book(sample_tables(), lang), pages=(book(sample_tables(), lang).pages[0], tidy(sheet))))
    assert openpyxl.load_workbook(BytesIO(workbook)).worksheets[1].title == sheet.name


def test_the_history_of_a_claim_says_who_said_what_when_and_what_changed():
    sheet, frame = made("claim_history"), sample_tables().claim_history
    assert column(sheet, "claim_id") == frame["claim_id"].to_list()
    assert column(sheet, "as_of") == frame["as_of"].to_list()
    assert "8 bn EUR (more than)" in column(sheet, "figure")
    assert all(link.sheet == "sources" for link in column(sheet, "source"))
    assert all(isinstance(link, Link) for link in column(sheet, "evidence"))
    assert column(sheet, "changed")[0] == "first claim"
    assert [row.opens for row in sheet.rows] == (frame["history_id"].shift().ne_missing(frame["history_id"])).to_list()


def test_codes_stand_in_the_words_of_the_edition():
    status = column(made("event_status_history", lang="ru"), "status")
    codes = sample_tables().event_status_history["status"].to_list()
    assert status == [load().ontology["statuses"][code]["ru"] for code in codes]


def test_ids_link_to_the_rows_they_name():
    about = column(made("event_status_history"), "about")
    ids = sample_tables().event_status_history["event_id"].to_list()
    assert [(link.sheet, link.row) for link in about] == [("events", key) for key in ids]


def sheet_of(columns, *rows):
    return Sheet("data", "Data", "About it.", tuple(columns), tuple(Row(cells) for cells in rows))


def test_a_printed_column_that_nothing_fills_makes_room():
    columns = [Column("a", "A", 10), Column("b", "B", 10), Column("c", "C", 10), Column("d", "D", 10, printed=False)]
    found = tidy(sheet_of(columns, ("1", None, "3", "4"), ("5", None, "7", "8")))
    assert [each.name for each in found.columns] == ["a", "c", "b", "d"]
    assert [each.printed for each in found.columns] == [True, True, False, False]
    assert found.rows[1].cells == ("5", "7", None, "8")


def test_no_word_is_broken_while_the_page_has_room():
    narrow, wide = Column("a", "A", 8), Column("b", "B", 60)
    found = tidy(sheet_of([narrow, wide], ("запланировано", "short")))
    assert found.columns[0].width > len("запланировано")
    full = tidy(sheet_of([narrow, replace(wide, width=PAGE - 8)], ("запланировано", "short")))
    assert sum(each.width for each in full.columns) == PAGE


def test_a_stream_and_an_empty_sheet_stay_as_they_are():
    empty = sheet_of([Column("a", "A", 8)])
    assert tidy(empty) is empty


def test_decisions_of_the_analyst_are_shown_where_they_were_made():
    tables = sample_tables()
    decided = tables.events.with_columns(corrected=pl.lit("date place"))
    sheet = next(page for page in book(replace(tables, events=decided)).pages if page.key == "events")
    assert [each.printed for each in sheet.columns if each.name == "corrected"] == [True]
    plain = next(page for page in book(tables).pages if page.key == "events")
    filled = any(tables.events["corrected"].is_not_null())
    assert [each.printed for each in plain.columns if each.name == "corrected"] == [filled]


def test_a_part_of_an_event_links_to_the_whole():
    tables = sample_tables()
    first, second = tables.events["event_id"].to_list()[:2]
    child = pl.when(pl.col("event_id") == second).then(pl.lit(first)).alias("parent_event_id")
    sheet = next(page for page in book(replace(tables, events=tables.events.with_columns(child))).pages
                 if page.key == "events")  # fmt: skip
    assert column(sheet, "parent")[1].row == first
    assert column(sheet, "parent")[0] is None
