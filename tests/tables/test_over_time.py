"""Changes between builds, sessions in order, planned events as a calendar. All names are invented."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from analysis import knowledge
from analysis.ledger import differences, in_order, questions
from analysis.reconcile import reconcile
from analysis.tables import build
from analysis.tables.changes import changes
from analysis.tables.icalendar import escaped, icalendar
from analysis.tables.kept import kept
from analysis.tables.sessions import sessions
from tests.reconcile.building import Release
from tests.tables.sample import sample_tables

KNOWN = knowledge.load()


def tables(*releases: Release, before=None):
    found = [release.build() for release in releases]
    return build(reconcile(found, KNOWN, kept=kept(before) if before else None), KNOWN)


def session(name: str, ordinal: int, day: str | None, status: str = "held", published: str = "2031-05-10") -> Release:
    return Release(name, published=published).event(
        "e", "council_session", series="x-council", ordinal=ordinal, date=day, status=status, place="Vienna"
    )


class TestChanges:
    def test_added_changed_withdrawn(self):
        first, gone = session("a", 7, "2031-05-09", "planned"), session("b", 8, "2032-05-09", "planned")
        held = session("c", 7, "2031-05-09", "held", published="2031-05-11")
        before = tables(first, gone)
        found = changes(before, tables(first, held, before=before)).to_dicts()
        told = {(r["table"], r["row_id"], r["change"], r["field"]) for r in found}
        assert ("documents", "c", "added", None) in told
        assert ("documents", "b", "withdrawn", None) in told
        assert ("events", "x-council-7", "changed", "status") in told
        assert ("events", "x-council-8", "withdrawn", None) in told
        (status,) = [r for r in found if r["field"] == "status"]
        assert (status["before"], status["after"]) == ("planned", "held")

    def test_what_became_part_of_another_row(self):
        a = Release("a").event("e", "visit", date="2031-05-09", place="Vienna")
        b = Release("b", "kk").event("e", "visit", date="2031-05-09", place="Graz")
        before, now = tables(a, b), tables(a)
        assert before.events.height == 2
        gone = {r["row_id"]: r["change"] for r in changes(before, now).to_dicts() if r["table"] == "events"}
        assert set(gone.values()) == {"withdrawn"}
        one, other = sorted(before.events["event_id"])
        both = before.event_mentions.with_columns(event_id=before.event_mentions["event_id"].replace(other, one))
        merged = replace(before, event_mentions=both, events=before.events.filter(before.events["event_id"] == one))
        assert (other, "merged", one) in changes(before, merged).select("row_id", "change", "after").rows()

    def test_nothing_changed(self):
        assert changes(sample_tables(), sample_tables()).is_empty()
        assert differences(sample_tables(), sample_tables()) == "Changes: 0"


class TestSessions:
    def test_gaps_and_the_next(self):
        found = sessions(
            tables(session("a", 3, "2028-05-10"), session("b", 4, "2029-05-10"), session("c", 5, "2030-05-20"),
                   session("d", 7, "2032-05-20"))
        )  # fmt: skip
        rows = found.select("ordinal", "state", "days_since_previous").rows()
        assert rows[:5] == [
            (3, "held", None),
            (4, "held", 365),
            (5, "held", 375),
            (6, "missing", None),
            (7, "held", 731),
        ]
        last = found.to_dicts()[-1]
        assert (last["ordinal"], last["state"]) == (8, "expected")
        assert (last["date_from"], last["date_to"]) == (date(2033, 5, 20), date(2033, 5, 30))
        assert "missing" in in_order(tables(session("a", 3, "2028-05-10"), session("b", 5, "2030-05-10")))

    def test_nothing_is_expected_where_one_is_planned_or_little_is_known(self):
        held = [session(str(n), n, f"202{n}-05-10") for n in (3, 4, 5)]
        assert sessions(tables(*held))["state"].to_list()[-1] == "expected"
        assert "expected" not in sessions(tables(*held, session("p", 6, "2026-05-10", "planned")))["state"].to_list()
        assert "expected" not in sessions(tables(*held[:2]))["state"].to_list()


class TestCalendar:
    def text(self) -> str:
        planned = Release("a").event(
            "e", "forum", status="planned", date="2031-10-07", place="Ust, Kamen; north", said="forum; one, two\\three"
        )
        month = Release("b").event("e", "summit", status="planned", date="2031-11", place="Vienna")
        off = Release("c").event("e", "visit", status="cancelled", date="2031-06-02", place="Graz")
        past = Release("d").event("e", "visit", status="held", date="2031-05-02", place="Linz")
        return icalendar(tables(planned, month, off, past))

    def test_entries(self):
        unfolded = self.text().replace("\r\n ", "")
        assert unfolded.count("BEGIN:VEVENT") == unfolded.count("END:VEVENT") == 3
        assert "DTSTART;VALUE=DATE:20311007\r\nDTEND;VALUE=DATE:20311008\r\n" in unfolded
        assert "DTSTART;VALUE=DATE:20311101\r\nDTEND;VALUE=DATE:20311201\r\n" in unfolded
        assert set(re.findall(r"STATUS:(\w+)", unfolded)) == {"CONFIRMED", "TENTATIVE", "CANCELLED"}
        assert "LOCATION:Ust\\, Kamen\\; north\r\n" in unfolded
        assert "forum\\; one\\, two\\\\three" in unfolded
        assert "Linz" not in unfolded

    def test_lines_are_short_and_end_as_the_standard_says(self):
        text = self.text()
        assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
        assert "\n" not in text.replace("\r\n", "")
        assert text.startswith("BEGIN:VCALENDAR\r\n")
        assert text.endswith("END:VCALENDAR\r\n")

    def test_the_same_tables_give_the_same_file(self):
        assert self.text() == self.text()

    @pytest.mark.parametrize(
        ("raw", "value"), [("a\nb", "a\\nb"), ("a\r\nb", "a\\nb"), ("x\x07y", "xy"), ("BEGIN:VEVENT", "BEGIN:VEVENT")]
    )
    def test_no_text_is_taken_for_syntax(self, raw, value):
        assert escaped(raw) == value


class TestQuestions:
    def test_the_weightiest_first_in_three_languages(self):
        queue = sample_tables().review_queue
        assert queue["weight"].to_list() == sorted(queue["weight"], reverse=True)
        assert {"conflict", "merged"} <= set(queue["kind"])
        for lang in ("en", "ru", "kk"):
            said = questions(sample_tables(), lang, most=2)
            assert queue["row_id"][0] in said
            assert " ".join(queue[f"question_{lang}"][0].split()[-2:]) in " ".join(said.split())
            assert f"Open questions: {queue.height}" in said

    def test_decisions_are_rows(self):
        (row,) = sample_tables().corrections.to_dicts()
        assert (row["action"], row["row_id"], row["value"], row["state"]) == ("set", "ind-share", "up 15 %", "applied")
