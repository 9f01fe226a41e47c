"""The way there and back: what a reviewer writes is found again, kept for good, and never applied in silence."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import openpyxl
import polars as pl
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils import range_boundaries

from analysis import corrections, knowledge
from analysis.errors import InputError
from analysis.export import book, briefing, import_review
from analysis.export.answers import NAME, add
from analysis.export.layout import HEAD
from analysis.export.review import Answer, read_review
from tests.tables.sample import sample_tables

COUNCIL = "council_session-trade_council-7"


def place(workbook, table, column, row_id, lang="en"):
    """The cell of a column in the row of an id."""
    sheet = next(page for page in book(sample_tables(), lang).pages if page.key == table)
    names = [c.name for c in sheet.columns]
    ids = names.index({"events": "event_id", "participants": "participant_id", "indicators": "indicator_id"}[table])
    worksheet = next(each for each in workbook if table.capitalize() in each.tables)
    number = next(n for n in range(HEAD + 1, worksheet.max_row + 1) if worksheet.cell(n, ids + 1).value == row_id)
    return worksheet.cell(number, names.index(column) + 1)


def reviewed(tmp_path, answers, lang="en", change=None):
    workbook = openpyxl.load_workbook(BytesIO(briefing(sample_tables(), lang=lang)))
    for (table, row_id, column), value in answers.items():
        place(workbook, table, column, row_id, lang).value = value
    if change:
        change(workbook)
    workbook.properties.lastModifiedBy = "A. Reviewer"
    path = tmp_path / f"back-{lang}.xlsx"
    workbook.save(path)
    return path


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_a_workbook_nobody_answered_brings_nothing(tmp_path, lang):
    review = read_review(reviewed(tmp_path, {}, lang), sample_tables())
    assert review.answers == []
    assert review.remarks == []


@pytest.mark.parametrize(("lang", "word"), [("en", "rejected"), ("ru", "отклонено"), ("kk", "қабылданбады")])
def test_a_decision_is_found_by_id_with_the_words_it_rests_on(tmp_path, lang, word):
    path = reviewed(
        tmp_path, {("events", COUNCIL, "decision"): word, ("events", COUNCIL, "review_reason"): "twice"}, lang
    )
    (answer,) = read_review(path, sample_tables()).answers
    assert (answer.table, answer.row_id, answer.decision, answer.reason) == ("events", COUNCIL, "rejected", "twice")
    assert (answer.quote, answer.document_id) == ("seventh session of the Trade Council", "en-observer")
    assert answer.author == "A. Reviewer"


def test_the_list_of_decisions_is_offered_in_every_row(tmp_path):
    workbook = openpyxl.load_workbook(BytesIO(briefing(sample_tables(), lang="kk")))
    for table, count in (("Events", 2), ("Participants", 3), ("Indicators", 4)):
        worksheet = next(each for each in workbook if table in each.tables)
        (listed,) = worksheet.data_validations.dataValidation
        assert listed.formula1 == '"расталды,күмәнді,қабылданбады,түзетілді"'
        _, top, _, bottom = range_boundaries(str(listed.sqref))
        assert (top, bottom) == (HEAD + 1, HEAD + count)


def test_a_corrected_value_without_a_decision_is_a_correction(tmp_path):
    path = reviewed(tmp_path, {("indicators", "ind-export", "correction"): "8.1 bn EUR"})
    (answer,) = read_review(path, sample_tables()).answers
    assert (answer.decision, answer.correction) == ("corrected", "8.1 bn EUR")


def test_a_changed_cell_is_told_with_both_values(tmp_path):
    path = reviewed(tmp_path, {("events", COUNCIL, "when"): "2031-05-15", ("indicators", "ind-share", "lower"): 16})
    review = read_review(path, sample_tables())
    assert [(a.row_id, a.decision, a.changes) for a in review.answers] == [
        (COUNCIL, "changed", {"when": {"was": "14 May 2031", "now": "2031-05-15"}}),
        ("ind-share", "changed", {"lower": {"was": 15, "now": 16}}),
    ]
    assert review.remarks[0] == f"changed cell: events {COUNCIL}, when: 14 May 2031 → 2031-05-15"


def test_sorted_rows_renamed_sheets_and_added_columns_do_not_matter(tmp_path):
    def change(workbook):
        worksheet = workbook["Events"]
        worksheet.title = "Mine"
        first, second = ([c.value for c in worksheet[n]] for n in (HEAD + 1, HEAD + 2))
        for column, (one, other) in enumerate(zip(first, second, strict=True), start=1):
            worksheet.cell(HEAD + 1, column).value, worksheet.cell(HEAD + 2, column).value = other, one

    path = reviewed(tmp_path, {("events", COUNCIL, "decision"): "confirmed"}, change=change)
    review = read_review(path, sample_tables())
    assert [(a.row_id, a.decision, a.changes) for a in review.answers] == [(COUNCIL, "confirmed", {})]


def test_a_word_that_is_no_decision_is_kept_and_told(tmp_path):
    review = read_review(reviewed(tmp_path, {("events", COUNCIL, "decision"): "hm?"}), sample_tables())
    assert (review.answers[0].decision, review.answers[0].reason) == ("noted", "hm?")
    assert "hm?" in review.remarks[0]


def test_rows_that_are_gone_or_new_are_told(tmp_path):
    path = reviewed(tmp_path, {("events", COUNCIL, "decision"): "confirmed", ("events", COUNCIL, "event_id"): "other"})
    review = read_review(path, sample_tables())
    assert review.remarks == ["row that the tables do not have: events other", "rows missing from the file: events: 1"]
    assert (review.answers[0].row_id, review.answers[0].quote) == ("other", None)


def test_answers_are_kept_once_and_nothing_there_is_lost(tmp_path):
    path = reviewed(tmp_path, {("events", COUNCIL, "decision"): "confirmed"})
    kept = tmp_path / "out" / NAME
    told = import_review(path, sample_tables(), kept.parent)
    assert told[0].startswith("answers taken: 1")
    kept.write_text("# by hand\n" + kept.read_text() + "- {table: events, row_id: x, decision: rejected}  # mine\n")
    before = kept.read_text()
    assert import_review(path, sample_tables(), kept.parent)[:2] == [
        f"answers taken: 0 → {kept}",
        "answers already there: 1",
    ]
    assert kept.read_text() == before
    import_review(path, sample_tables(), kept.parent, author="B. Second")
    assert kept.read_text().startswith(before)
    entries = yaml.safe_load(kept.read_text())
    assert [entry.get("author") for entry in entries] == ["A. Reviewer", None, "B. Second"]
    assert entries[0] == {
        "table": "events",
        "row_id": COUNCIL,
        "decision": "confirmed",
        "quote": "seventh session of the Trade Council",
        "document_id": "en-observer",
        "author": "A. Reviewer",
        "reviewed": entries[0]["reviewed"],
    }


@pytest.mark.parametrize("text", ["just text", "a: 1", "- one", "- {a: [", "\x00"])
def test_a_file_of_another_shape_is_left_alone(tmp_path, text):
    kept = tmp_path / NAME
    kept.write_text(text)
    with pytest.raises(InputError, match=r"review-answers\.yaml .*nothing was written"):
        add(kept, [ANSWER])
    assert kept.read_text() == text


def test_a_list_in_another_style_is_not_broken(tmp_path):
    kept = tmp_path / NAME
    kept.write_text("[{table: events, row_id: x}]")
    with pytest.raises(InputError, match="plain list"):
        add(kept, [ANSWER])
    assert kept.read_text() == "[{table: events, row_id: x}]"


ANSWER = Answer("events", COUNCIL, "confirmed", "q", "d", None, None, {}, "A", "2031-06-01")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.text(min_size=1), st.text(min_size=1)), max_size=5))
def test_any_answer_comes_back_as_it_was(tmp_path_factory, texts):
    kept = tmp_path_factory.mktemp("kept") / NAME
    answers = [replace(ANSWER, reason=reason, author=author) for reason, author in texts]
    for answer in answers:
        add(kept, [answer])
    entries = yaml.safe_load(kept.read_text(encoding="utf-8")) if kept.exists() else []
    assert {(e["reason"], e["author"]) for e in entries} == set(texts)
    assert add(kept, answers) == []


def test_what_is_no_workbook_of_ours_is_refused(tmp_path):
    (tmp_path / "text.xlsx").write_text("text")
    with pytest.raises(InputError, match="cannot be read as a workbook"):
        read_review(tmp_path / "text.xlsx", sample_tables())
    openpyxl.Workbook().save(tmp_path / "other.xlsx")
    with pytest.raises(InputError, match="has none of the tables"):
        read_review(tmp_path / "other.xlsx", sample_tables())


def test_an_edition_of_changed_tables_still_gives_its_decisions(tmp_path):
    tables = sample_tables()
    fewer = replace(tables, events=tables.events.filter(pl.col("event_id") != COUNCIL))
    path = reviewed(tmp_path, {("events", COUNCIL, "decision"): "doubtful"})
    assert [a.decision for a in read_review(path, fewer).answers if a.row_id == COUNCIL] == ["doubtful"]


def test_decisions_are_those_that_a_build_applies(tmp_path):
    path = reviewed(
        tmp_path,
        {
            ("events", COUNCIL, "decision"): "corrected",
            ("events", COUNCIL, "correction"): "2031-05-13",
            ("events", COUNCIL, "status"): "отменено",
            ("events", COUNCIL, "series"): "grain_council",
            ("events", COUNCIL, "n_documents"): 4,
            ("events", "negotiation-2031-10-tallinn", "decision"): "rejected",
            ("participants", "person-lindqvist", "decision"): "confirmed",
            ("participants", "org-kz-trade", "decision"): "doubtful",
            ("indicators", "ind-share", "figure"): "up 16 %",
            ("indicators", "ind-export", "correction"): "8.1 bn EUR",
            ("indicators", "ind-export", "review_reason"): "the ministry says so",
        },
    )
    told = import_review(path, sample_tables(), tmp_path / "out", decisions=tmp_path / "in" / "corrections.yaml")
    decisions = corrections.load([tmp_path / "in" / "corrections.yaml"])
    assert [(d.action, d.table, d.row, d.field, d.value) for d in decisions] == [
        ("set", "events", COUNCIL, "status", knowledge_code("statuses", "отменено")),
        ("set", "events", COUNCIL, "series", "grain_council"),
        ("set", "events", COUNCIL, "date", "2031-05-13"),
        ("delete", "events", "negotiation-2031-10-tallinn", None, None),
        ("confirm", "participants", "person-lindqvist", None, None),
        ("set", "indicators", "ind-export", "display_en", "8.1 bn EUR"),
    ]
    assert {d.author for d in decisions} == {"A. Reviewer"}
    assert (decisions[-1].reason, decisions[0].reason) == ("the ministry says so", "back-en.xlsx")
    assert decisions[0].quote == "seventh session of the Trade Council"
    answers = yaml.safe_load((tmp_path / "out" / NAME).read_text())
    # What a build cannot do, or what nobody marked as corrected, is kept and told, and not applied.
    assert {(a["row_id"], a["decision"]) for a in answers} >= {("org-kz-trade", "doubtful"), ("ind-share", "changed")}
    assert any("ind-share, figure: up 15 % → up 16 %" in line for line in told)
    assert f"a corrected cell that a build cannot set, kept as an answer: events {COUNCIL}, n_documents" in told
    again = import_review(path, sample_tables(), tmp_path / "out", decisions=tmp_path / "in" / "corrections.yaml")
    assert any(line.startswith("decisions for the next build: 0") for line in again)


def knowledge_code(words, label):
    return next((c for c, e in knowledge.load().ontology[words].items() if e["ru"] == label), label)


def test_somebody_must_have_reviewed(tmp_path):
    workbook = openpyxl.load_workbook(BytesIO(briefing(sample_tables())))
    place(workbook, "events", "decision", COUNCIL).value = "confirmed"
    workbook.save(tmp_path / "nobody.xlsx")
    with pytest.raises(InputError, match="--author NAME"):
        import_review(tmp_path / "nobody.xlsx", sample_tables(), tmp_path)
