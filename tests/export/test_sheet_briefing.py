"""The page that is read first: what stands on it, what does not, and that it stays one or two pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import polars as pl
import pytest

from analysis import knowledge
from analysis.export import book
from analysis.export.sheet import Link
from analysis.export.sheet_briefing import ONE_PAGE, PARTS, ROOM
from analysis.export.widths import height
from analysis.tables import build
from analysis.world import World
from tests.export.many import many_tables
from tests.tables.sample import sample_tables


def page(tables, lang="en"):
    return next(page for page in book(tables, lang).pages if page.key == "briefing")


def parts(sheet):
    return list(dict.fromkeys(row.cells[0] for row in sheet.rows))


def rows_of(sheet, part):
    return [row.cells[1:] for row in sheet.rows if row.cells[0] == part]


def test_the_parts_stand_in_their_order():
    assert parts(page(sample_tables())) == [
        "What happened",
        "Who took part",
        "What was agreed",
        "Figures",
        "What to watch",
        "Sources differ",
    ]


def test_what_happened_names_who_was_there():
    when, what, who, sources, link = rows_of(page(sample_tables()), "What happened")[0]
    assert (when, what) == ("14 May 2031", "7th session of the Trade Council – Shymkent")
    assert who == "Klara Lindqvist (European Union); Yermukhan Sarybasov (Kazakhstan)"
    assert sources == "documents: 3; origins: 2; sources differ"
    assert isinstance(link, Link)
    assert link.sheet == "evidence"


def test_what_is_planned_stands_under_what_to_watch_only():
    sheet = page(sample_tables())
    assert [cells[0] for cells in rows_of(sheet, "What to watch")] == ["October 2031"]
    assert "October 2031" not in [cells[0] for cells in rows_of(sheet, "What happened")]


def test_what_was_planned_for_a_day_gone_by_is_not_to_be_watched():
    tables = sample_tables()
    gone = tables.events.with_columns(pl.lit(date(2031, 5, 1)).alias("date_to"))
    assert "What to watch" not in parts(page(replace(tables, events=gone)))


def test_figures_are_in_safe_words():
    figures = [cells[1] for cells in rows_of(page(sample_tables()), "Figures")]
    assert "Exports: 8 bn EUR or more" in figures
    values = [cells[2] for cells in rows_of(page(sample_tables()), "Sources differ")]
    assert any("ВЕСТНИК" in value and "ХАБАРШЫ" in value for value in values)


def test_an_office_is_given_in_the_words_of_the_edition():
    people = {lang: [c[1] for c in rows_of(page(sample_tables(), lang), name)] for lang, name in LED.items()}
    assert people["ru"][0].startswith("Клара Линдвист – комиссар ЕС")
    assert people["kk"][0].startswith("Клара Линдвист – ")


LED = {"ru": "Кто участвовал", "kk": "Кімдер қатысты"}


def test_each_part_opens_once_and_every_row_leads_somewhere():
    sheet = page(sample_tables())
    assert [row.cells[0] for row in sheet.rows if row.opens] == parts(sheet)
    assert all(isinstance(row.cells[-1], Link) for row in sheet.rows)


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_many_rows_stay_on_two_pages_and_say_how_many_are_left_out(lang):
    sheet = page(many_tables(60), lang)
    widths = [column.width for column in sheet.columns]
    tall = sum(height([(c, w) for c, w in zip(r.cells, widths, strict=True) if isinstance(c, str)]) for r in sheet.rows)
    assert ROOM - 80 < tall <= ROOM
    happened = rows_of(sheet, sheet.rows[0].cells[0])
    assert happened[-1][1].endswith(f" {60 - len(happened) + 1}")
    assert happened[-1][-1] == Link(sheets_word(lang), "events")
    assert len(sheet.rows) <= sum(most + 1 for _, most in PARTS.values())


def sheets_word(lang):
    return knowledge.load().lexicon["briefing"][lang]["sheets"]["events"]


def test_nothing_to_brief_about_says_so():
    sheet = page(build(World(findings=()), knowledge.load()))
    assert sheet.rows == ()
    assert sheet.empty == "Nothing was found to brief about."


def test_background_never_takes_a_second_page():
    tables = sample_tables()
    told = [pl.lit("background").alias("narrative_role"), pl.lit("long " * 40).alias("label_en")]
    before = many_tables(6).events.filter(pl.col("status") == "held").with_columns(told)
    sheet = page(replace(tables, events=pl.concat([tables.events, before])))
    widths = [column.width for column in sheet.columns]
    tall = sum(height([(c, w) for c, w in zip(r.cells, widths, strict=True) if isinstance(c, str)]) for r in sheet.rows)
    *shown, further = rows_of(sheet, "Background")
    assert ONE_PAGE - 150 < tall <= ONE_PAGE
    assert 0 < len(shown) < 6
    assert further[1] == f"Further rows: {6 - len(shown)}"
