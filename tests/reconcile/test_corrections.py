"""The analyst's last word over what documents come to. All names are invented."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import knowledge
from analysis.corrections import WORKS_ON, correction
from analysis.model import Findings
from analysis.reconcile import reconcile
from analysis.tables import build
from analysis.world import World
from tests.reconcile.building import Release
from tests.reconcile.test_ids import kept
from tests.reconcile.test_world import release

KNOWN = knowledge.load()
BN = 1e9


def releases(english: str = "Sadyk Omarov"):
    first = Release("a", "ru", published="2031-05-10", outlet="Вестник").who("p", "Садык Омаров", country="KZ")
    first.who("q", "Марта Вебер", country="AT").event("e", "meeting", "p", "q", date="2031-05-09", place="Vienna")
    first.claim("export", 5 * BN, period="2030", said="экспорт").text("Глава делегации уехал вечером.")
    second = Release("b", "en", published="2031-05-11", outlet="Herald").who("p", english, country="KZ")
    second.who("q", "Martha Weber", country="AT").event("e", "meeting", "p", "q", date="2031-05-09", place="Graz")
    second.claim("export", 5 * BN, period="2030", said="exports")
    return [first.build(), second.build()]


def decided(*records: dict, found=None, **more) -> World:
    by = {"author": "A. Analyst", "reason": "the ministry's page"}
    said = [correction(by | record) for record in records]
    return reconcile(found or releases(), KNOWN, corrections=said, **more)


def plain() -> World:
    return reconcile(releases(), KNOWN)


def state(world: World) -> list[str]:
    return [each.state for each in world.decisions]


def test_the_releases_are_one_meeting_of_two_that_differs_in_its_place():
    world = plain()
    assert (len(world.events), len(world.participants), len(world.indicators)) == (2, 2, 1)


class TestSet:
    def event(self) -> str:
        return plain().event_ids["a", "e"]

    def test_a_field_of_an_event(self):
        world = decided(
            {"action": "set", "table": "events", "row": self.event(), "field": "place", "value": "Linz"},
            {"action": "set", "table": "events", "row": self.event(), "field": "date", "value": "2031-05"},
        )
        event = next(e for e in world.events if e.event_id == self.event())
        assert (event.place, event.date.edtf, event.date_basis) == ("Linz", "2031-05", "analyst")
        assert "Linz" in event.labels["en"]
        assert state(world) == ["applied", "applied"]
        assert world.corrected["events", self.event()] == ("place", "date")
        assert [e.event_id for e in world.events] == [e.event_id for e in plain().events]

    def test_a_name(self):
        row = plain().participant_ids["a", "p"]
        world = decided(
            {"action": "set", "table": "participants", "row": row, "field": "name_kk", "value": "Садық Омар"}
        )
        assert next(p for p in world.participants if p.participant_id == row).names["kk"] == "Садық Омар"

    def test_a_claim_keeps_its_id(self):
        claim = plain().claim_ids["a", 0]
        world = decided({"action": "set", "table": "indicator_claims", "row": claim, "field": "value", "value": 70e9})
        assert world.claim_ids["a", 0] == claim
        assert sorted(i.lower for i in world.indicators) == [5e9, 70e9]
        assert world.corrected["indicator_claims", claim] == ("value",)

    def test_a_display(self):
        row = plain().indicators[0].indicator_id
        world = decided({"action": "set", "table": "indicators", "row": row, "field": "display_en", "value": "about 5"})
        assert world.indicators[0].displays["en"] == "about 5"

    @pytest.mark.parametrize(("field", "value"), [("status", "over"), ("date", "soon"), ("ordinal", "seventh")])
    def test_a_value_that_does_not_fit_is_not_applied_and_says_why(self, field, value):
        world = decided({"action": "set", "table": "events", "row": self.event(), "field": field, "value": value})
        assert state(world) == ["unfit"]
        assert field in world.decisions[0].fault
        assert world.events == plain().events


class TestMergeAndSplit:
    def test_two_events_become_one_under_the_first_id(self):
        a, b = plain().event_ids["a", "e"], plain().event_ids["b", "e"]
        world = decided({"action": "merge", "table": "events", "row": b, "with": [a]})
        (event,) = world.events
        assert event.event_id == b
        assert event.n_documents == 2
        assert any(reason.startswith("analyst A. Analyst") for reason in event.match_reasons)
        assert event.has_conflict  # the place is still in dispute …
        both = decided(
            {"action": "merge", "table": "events", "row": b, "with": [a]},
            {"action": "set", "table": "events", "row": b, "field": "place", "value": "Graz"},
        )
        assert not both.events[0].has_conflict  # … until it is decided
        assert [c.resolved for c in both.conflicts] == ["A. Analyst"]

    def test_a_person_taken_apart(self):
        row = plain().participant_ids["a", "p"]
        world = decided({"action": "split", "table": "participants", "row": row, "with": ["b"]})
        assert len(world.participants) == 3
        assert world.participant_ids["a", "p"] == row != world.participant_ids["b", "p"]

    def test_an_indicator_taken_apart_and_put_together_again(self):
        row = plain().indicators[0].indicator_id
        apart = decided({"action": "split", "table": "indicators", "row": row, "with": ["b"]})
        assert sorted(i.n_claims for i in apart.indicators) == [1, 1]
        other = next(i.indicator_id for i in apart.indicators if i.indicator_id != row)
        again = decided(
            {"action": "merge", "table": "indicators", "row": row, "with": [other]},
            found=[apart.findings[0], apart.findings[1]],
            kept=kept(apart),
        )
        assert [i.indicator_id for i in again.indicators] == [row]

    def test_persons_confirmed_to_be_two_stay_two(self):
        found = releases(english="Sadyk Omarow")
        world = reconcile(found, KNOWN)
        a, b = world.participant_ids["a", "p"], world.participant_ids["b", "p"]
        again = decided({"action": "confirm", "table": "participants", "row": a, "with": [b]}, found=found)
        assert again.participant_ids["a", "p"] == a
        assert len({again.participant_ids[k, "p"] for k in "ab"}) == len({a, b})


class TestDeleteAndAdd:
    def test_an_event(self):
        row = plain().event_ids["a", "e"]
        world = decided({"action": "delete", "table": "events", "row": row})
        assert [e.event_id for e in world.events] == [plain().event_ids["b", "e"]]
        assert not [p for f in world.findings if f.document.document_id == "a" for p in f.participations]

    def test_a_participant_an_indicator_and_a_claim(self):
        person, figure = plain().participant_ids["a", "q"], plain().indicators[0].indicator_id
        world = decided(
            {"action": "delete", "table": "participants", "row": person},
            {"action": "delete", "table": "indicators", "row": figure},
        )
        assert person not in {p.participant_id for p in world.participants}
        assert not world.indicators
        one = decided({"action": "delete", "table": "indicator_claims", "row": plain().claim_ids["a", 0]})
        assert [i.n_claims for i in one.indicators] == [1]
        assert one.claim_ids["b", 0] == plain().claim_ids["b", 0]

    def test_a_participation(self):
        event, person = plain().event_ids["a", "e"], plain().participant_ids["a", "q"]
        world = decided({"action": "delete", "table": "participations", "row": event, "with": [person]})
        assert [p.participant for f in world.findings if f.document.document_id == "a" for p in f.participations] == [
            "p"
        ]

    def test_a_claim_with_its_words(self):
        values = {"measure": "import", "kind": "level", "value": 2e9, "unit": "USD", "ref_area": "KZ", "period": "2030"}
        quote = {"document": "a", "quote": "уехал вечером"}
        world = decided({"action": "add", "table": "indicator_claims", "values": values, **quote})
        (claim,) = [c for f in world.findings for c in f.claims if c.rule == "analyst"]
        assert claim.span.of(world.findings[0].document.text) == "уехал вечером"
        assert sorted(i.measure for i in world.indicators) == ["export", "import"]

    def test_an_event_and_who_was_there(self):
        quote = {"document": "a", "quote": "уехал вечером"}
        event = {"event_type": "visit", "status": "held", "place": "Vienna"}
        world = decided({"action": "add", "table": "events", "values": event, **quote})
        row = next(e.event_id for e in world.events if e.event_type == "visit")
        person = plain().participant_ids["b", "q"]
        part = {"event_id": plain().event_ids["b", "e"], "participant_id": person, "role": "chair"}
        again = decided({"action": "add", "table": "participations", "values": part, **quote})
        assert row
        assert [p.role for f in again.findings for p in f.participations if p.rule == "analyst"] == ["chair"]
        assert len(again.events) == len(plain().events)
        assert len(again.participants) == len(plain().participants)

    def test_words_that_stand_nowhere_add_nothing(self):
        values = {"measure": "import", "kind": "level", "value": 2e9, "unit": "USD"}
        said = {"action": "add", "table": "indicator_claims", "values": values, "document": "a", "quote": "нет таких"}
        assert state(decided(said)) == ["not_found"]


class TestFindingTheRowAgain:
    def test_by_the_words_where_the_id_is_another(self):
        said = {"action": "set", "table": "events", "row": "old-id", "field": "place", "value": "Linz"}
        world = decided(said | {"document": "a", "quote": "meeting e"})
        assert state(world) == ["applied"]
        assert world.decisions[0].row == plain().event_ids["a", "e"]
        assert state(decided(said)) == ["not_found"]

    def test_a_text_that_changed_is_reported_and_the_decision_holds(self):
        row = plain().event_ids["a", "e"]
        said = {"action": "set", "table": "events", "row": row, "field": "place", "value": "Linz"}
        world = decided(said | {"document": "a", "quote": "words of an earlier version"})
        assert state(world) == ["text_changed"]
        assert next(e for e in world.events if e.event_id == row).place == "Linz"

    def test_of_two_decisions_the_later_holds(self):
        row = plain().event_ids["a", "e"]
        said = {"action": "set", "table": "events", "row": row, "field": "place"}
        world = decided(said | {"value": "Linz"}, said | {"value": "Graz"})
        assert next(e for e in world.events if e.event_id == row).place == "Graz"

    def test_deciding_again_on_the_next_run_gives_the_same(self):
        a, b = plain().event_ids["a", "e"], plain().event_ids["b", "e"]
        said = {"action": "merge", "table": "events", "row": a, "with": [b]}
        first = decided(said)
        second = decided(said, kept=kept(first))
        assert second.events == first.events
        assert state(second) == ["applied"]

    def test_nothing_decided_changes_nothing(self):
        assert decided() == plain()


def named(findings: Findings) -> Findings:
    """Findings in which only those take part who are named, as the table contract wants it."""
    keys = {each.key for each in findings.participants}
    return replace(findings, participations=tuple(p for p in findings.participations if p.participant in keys))


@st.composite
def corpus_with_decisions(draw):
    """Some releases, and decisions about rows of theirs (and about rows that are not there)."""
    found = [named(draw(release(f"d{n}"))) for n in range(draw(st.integers(1, 4)))]
    world = reconcile(found, KNOWN)
    rows = {
        "events": [e.event_id for e in world.events],
        "participants": [p.participant_id for p in world.participants],
        "indicators": [i.indicator_id for i in world.indicators],
        "indicator_claims": list(world.claim_ids.values()),
        "participations": [e.event_id for e in world.events],
    }
    fields = {"events": ("status", "held"), "participants": ("role", "minister"), "indicators": ("display_ru", "x")}
    fields["indicator_claims"] = ("value", 3.0)
    said = []
    for _ in range(draw(st.integers(1, 4))):
        action = draw(st.sampled_from(["set", "delete", "merge", "split", "confirm"]))
        table = draw(st.sampled_from(WORKS_ON[action]))
        some = st.sampled_from([*rows.get(table, []), "nowhere"])
        others = st.sampled_from([*rows.get(table, []), *rows["participants"], "d0", "d1"])
        record = {"action": action, "table": table, "row": draw(some), "author": "a", "reason": "b"}
        if action == "set":
            record |= dict(zip(("field", "value"), fields[table], strict=True))
        if action in ("merge", "split") or draw(st.booleans()):
            record["with"] = [draw(others)]
        said.append(correction(record))
    return found, said


@settings(max_examples=25, deadline=None)
@given(corpus_with_decisions())
def test_no_decision_breaks_the_contract(given_):
    found, said = given_
    world = reconcile(found, KNOWN, corrections=said)
    tables = build(world, KNOWN)  # which checks every reference, every quote and every closed list
    assert len(world.decisions) == len(said)
    assert tables.indicators.height == len(world.indicators)
    again = reconcile(found[::-1], KNOWN, corrections=said)
    assert again == world
    kept_ids = reconcile(found, KNOWN, corrections=said, kept=kept(world))
    assert {e.event_id for e in kept_ids.events} == {e.event_id for e in world.events}
