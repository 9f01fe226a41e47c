"""The file of the analyst's decisions: read, checked, written at its end. All names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

import analysis
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


class TestAWholeRun:
    RELEASE = (
        " date 2031-05-10 В Граце прошли переговоры\n"
        "ГРАЦ. ВЕСТНИК – 9 мая 2031 года в Граце министр иностранных дел Казахстана Садык Омаров встретился "
        "с министром иностранных дел Австрии Мартой Вебер.\n"
    )

    def home(self, folder: Path) -> Path:
        (folder / "a.txt").write_text(self.RELEASE, encoding="utf-8")
        return folder

    def test_decisions_beside_the_releases_are_applied_shown_and_kept(self, tmp_path: Path):
        before = analysis.analyze(self.home(tmp_path))
        row = before.events["event_id"].item()
        words = before.event_mentions["quote"][0]
        said = SET | {"row": row, "value": "Linz", "document": "a", "quote": words}
        record(tmp_path / FILE, [correction(said), correction(SET | {"row": "nothing", "document": None})])
        after = analysis.analyze(tmp_path, previous=before)
        assert after.problems.is_empty()  # the file of decisions is no release
        assert after.documents.height == 1
        (event,) = after.events.to_dicts()
        assert (event["event_id"], event["place"], event["corrected"]) == (row, "Linz", "place")
        assert sorted(after.corrections["state"]) == ["applied", "not_found"]
        assert after.review_queue.filter(after.review_queue["kind"] == "decision").height == 1
        changed = after.changes.filter(after.changes["field"] == "place").to_dicts()
        assert [(c["row_id"], c["before"], c["after"]) for c in changed] == [
            (row, before.events["place"].item(), "Linz")
        ]

    def test_a_text_that_changed_under_a_decision_is_reported(self, tmp_path: Path):
        before = analysis.analyze(self.home(tmp_path))
        row = before.events["event_id"].item()
        said = SET | {"row": row, "value": "Linz", "document": "a", "quote": "9 мая 2031 года"}
        record(tmp_path / FILE, [correction(said)])
        assert analysis.analyze(tmp_path).corrections["state"].to_list() == ["applied"]
        (tmp_path / "a.txt").write_text(self.RELEASE.replace("9 мая 2031 года", "Вчера"), encoding="utf-8")
        again = analysis.analyze(tmp_path, previous=before)
        assert again.corrections["state"].to_list() == ["text_changed"]
        assert again.events["place"].to_list() == ["Linz"]
        assert "text_changed" in again.review_queue["reason"].to_list()
