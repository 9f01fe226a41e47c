from __future__ import annotations

from dataclasses import replace
from datetime import date

import polars as pl

from analysis import knowledge
from analysis.tables import build, summaries
from analysis.world import World

from .sample import sample_tables, sample_world


def undated():
    world = sample_world()
    findings = tuple(replace(f, document=replace(f.document, published=None)) for f in world.findings)
    return build(replace(world, findings=findings), knowledge.load())


def test_counts():
    counts = summaries.counts(sample_tables())
    assert (counts["documents"], counts["events"], counts["indicator_claims"], counts["problems"]) == (3, 2, 6, 1)


def test_period_is_that_of_publication():
    assert summaries.period(sample_tables()) == (date(2031, 5, 14), date(2031, 5, 15))


def test_period_of_undated_documents_is_that_of_their_events():
    assert summaries.period(undated()) == (date(2031, 5, 14), date(2031, 10, 31))


def test_nothing_has_no_period():
    assert summaries.period(build(World(findings=()), knowledge.load())) is None


def test_documents_by():
    by_origin = summaries.documents_by(sample_tables(), "origin")
    assert by_origin.rows() == [("Министерство торговли РК", 2), ("The Observer", 1)]
    assert summaries.documents_by(sample_tables(), "origin", "language")["n"].sum() == 3


def test_rejected_by_reason():
    assert summaries.rejected_by_reason(sample_tables()).rows() == [("a place in a row, not an amount", 2)]


def test_attendance():
    rows = summaries.attendance(sample_tables())
    lindqvist = rows.row(by_predicate=pl.col("participant_id") == "person-lindqvist", named=True)
    assert lindqvist["roles"] == ["co_chair", "speaker"]
    assert (lindqvist["represents"], lindqvist["n_documents"], lindqvist["name_en"]) == ("EU", 3, "Klara Lindqvist")
    assert rows.height == 2


def test_disagreements_give_each_document_its_word():
    rows = summaries.disagreements(sample_tables())
    assert rows.height == 5
    export = rows.filter(pl.col("row_id") == "ind-export")
    assert export["producer"].to_list() == ["ХАБАРШЫ", "ВЕСТНИК"]
    assert export["origin"].n_unique() == 1
    assert "values" not in rows.columns


def test_rows_by_document():
    rows = summaries.rows_by_document(sample_tables())
    assert rows.rows() == [
        ("en-observer", 1, 1, 1, 0, 0, 3),
        ("kk-khabarshy", 1, 3, 2, 3, 1, 9),
        ("ru-vestnik", 2, 3, 2, 3, 1, 10),
    ]


def test_summaries_of_nothing_are_empty():
    tables = build(World(findings=()), knowledge.load())
    for made in (summaries.attendance(tables), summaries.disagreements(tables), summaries.rows_by_document(tables)):
        assert made.height == 0
    assert summaries.rejected_by_reason(tables).height == summaries.documents_by(tables, "origin").height == 0
