"""The file of the analyst's decisions: read, checked, written at its end. All names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.corrections import FILE, Correction, as_record, beside, correction, load, record
from analysis.errors import KnowledgeError, OutputError

SET = {
    "action": "set",
    "table": "events",
    "row": "visit-graz",
    "field": "place",
    "value": "Graz",
    "document": "herald-17",
    "quote": "arrived in the city",
    "author": "A. Analyst",
    "date": "2031-05-12",
    "reason": "the ministry's page",
}
MERGE = {
    "action": "merge",
    "table": "participants",
    "row": "sadyk-omarov",
    "with": ["omarov-kz"],
    "author": "A. Analyst",
    "reason": "one man",
}


def test_what_is_written_is_what_is_read(tmp_path: Path):
    decisions = [correction(SET), correction(MERGE)]
    assert record(tmp_path / FILE, decisions) == 2
    assert list(load([tmp_path / FILE])) == decisions
    assert [each.where for each in load([tmp_path / FILE])] == [1, 2]


def test_what_stands_in_the_file_is_kept_and_nothing_is_written_twice(tmp_path: Path):
    path = tmp_path / FILE
    path.write_text("# mine\n- {action: confirm, table: events, row: e1, author: a, reason: b}", encoding="utf-8")
    assert record(path, [correction(SET), correction(SET)]) == 1
    assert record(path, [correction(SET | {"author": "B", "reason": "again"})]) == 0
    assert path.read_text(encoding="utf-8").startswith("# mine\n")
    assert [each.action for each in load([path])] == ["confirm", "set"]


def test_a_field_may_be_set_to_nothing():
    said = correction(SET | {"value": None})
    assert (said.value, as_record(said)["value"]) == (None, None)
    assert correction(as_record(said)) == said


def test_days_and_numbers_that_yaml_reads_as_such():
    assert correction(SET | {"field": "ordinal", "value": 7}).value == 7


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"action": "alter"}, "action 'alter' is none of set, add, delete"),
        ({"table": "documents"}, "set works on events, participants"),
        ({"row": None}, "set needs 'row'"),
        ({"author": None}, "set needs 'author'"),
        ({"reason": ""}, "set needs 'reason'"),
        ({"field": "colour"}, "events has no field colour; there are event_type"),
        ({"value": True}, "must be text or a number"),
        ({"because": "x"}, "unknown field because"),
    ],
)
def test_a_record_that_is_not_as_it_must_be_is_named(change, message):
    with pytest.raises(KnowledgeError, match=message) as caught:
        correction(SET | change, "corrections.yaml, record 3")
    assert "corrections.yaml, record 3" in str(caught.value)


@pytest.mark.parametrize("text", ["action: set", "- set", "- [", "- {action: merge, table: events, row: a}"])
def test_a_file_that_is_no_list_of_records_is_refused(tmp_path: Path, text):
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(KnowledgeError, match=FILE):
        load([tmp_path / FILE])


def test_an_empty_file_decides_nothing(tmp_path: Path):
    (tmp_path / FILE).write_text("# nothing yet\n", encoding="utf-8")
    assert load([tmp_path / FILE]) == ()


def test_files_lie_in_folders_and_beside_files(tmp_path: Path):
    (tmp_path / "news").mkdir()
    (tmp_path / "a.txt").write_text("x")
    assert beside([tmp_path / "news", tmp_path / "a.txt"]) == []
    for home in (tmp_path, tmp_path / "news"):
        (home / FILE).write_text("[]")
    assert beside([tmp_path / "news", tmp_path / "a.txt", tmp_path]) == [tmp_path / "news" / FILE, tmp_path / FILE]


def test_a_place_that_cannot_be_written_says_so(tmp_path: Path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match="cannot be written"):
        record(tmp_path / "file" / FILE, [Correction("confirm", "events", "a", "b", row="e")])
