"""What a document that is added can do to the ids of things that others speak of. All names are invented."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import knowledge
from analysis.model import Findings
from analysis.reconcile import reconcile
from analysis.reconcile.clusters import Naming, lasting_ids
from analysis.world import Kept, World
from tests.reconcile.building import Release
from tests.reconcile.test_world import BN, release

KNOWN = knowledge.load()


def kept(world: World) -> Kept:
    """The ids of a world by the places that bear them."""
    events, participants = defaultdict(list), defaultdict(list)
    for findings in world.findings:
        name = findings.document.document_id
        for said in findings.events:
            events[name, said.span.start, said.span.stop].append(world.event_ids[name, said.event])
        for said in findings.mentions:
            place = (name, said.span.start, said.span.stop)
            participants[place].append(world.participant_ids[name, said.participant])
    return Kept(
        {place: tuple(ids) for place, ids in events.items()},
        {place: tuple(ids) for place, ids in participants.items()},
        world.indicator_ids,
    )


def assert_ids_last(before: dict, after: dict) -> None:
    """Members that stay one thing keep its id; things shown to be one have an id of one of them."""
    then, now = sets(before), sets({key: after[key] for key in before})
    for row_id, members in then.items():
        if members in now.values():
            assert now.get(row_id) == members, (row_id, [i for i, m in now.items() if m == members])
    for row_id, members in now.items():
        parts = [former for former, its in then.items() if its <= members]
        if parts and members == set().union(*(then[part] for part in parts)):
            assert row_id in parts


def sets(ids: dict) -> dict[str, set]:
    found = defaultdict(set)
    for key, row_id in ids.items():
        found[row_id].add(key)
    return dict(found)


def all_ids(world: World) -> list[dict]:
    return [dict(world.participant_ids), dict(world.event_ids), dict(world.indicator_ids)]


@st.composite
def corpus_and_one_more(draw) -> tuple[list[Findings], Findings]:
    count = draw(st.integers(1, 5))
    names = draw(st.permutations([f"d{n}" for n in range(count + 1)]))
    *others, last = [draw(release(name)) for name in names]
    return others, last


@settings(max_examples=60, deadline=None)
@given(corpus_and_one_more())
def test_any_document_more_changes_no_id_that_was_kept(found):
    others, more = found
    before = reconcile(others, KNOWN)
    after = reconcile([*others, more], KNOWN, kept=kept(before))
    for then, now in zip(all_ids(before), all_ids(after), strict=True):
        assert_ids_last(then, now)


@settings(max_examples=50, deadline=None)
@given(corpus_and_one_more())
def test_a_later_document_changes_no_id_even_without_a_memory(found):
    others, more = found
    youngest = max(
        others, key=lambda f: (f.document.published is None, f.document.date_published, f.document.document_id)
    )
    if youngest.document.published is None or not (
        more.document.published is None
        or (more.document.date_published, more.document.document_id)
        > (youngest.document.date_published, youngest.document.document_id)
    ):
        return
    before, after = reconcile(others, KNOWN), reconcile([*others, more], KNOWN)
    for then, now in zip(all_ids(before), all_ids(after), strict=True):
        assert_ids_last(then, now)


@settings(max_examples=30, deadline=None)
@given(corpus_and_one_more())
def test_keeping_what_is_so_changes_nothing(found):
    world = reconcile([*found[0], found[1]], KNOWN)
    assert reconcile([*found[0], found[1]], KNOWN, kept=kept(world)) == world


@pytest.mark.parametrize("remembers", [True, False])
def test_a_later_english_name_changes_no_id(remembers):
    first = Release("a", "ru").who("p", "Асель Ким", country="KZ").event("e", "visit", "p", date="2031-05-09").build()
    later = Release("b", "en", published="2031-05-12").who("p", "Assel Kim", country="KZ").build()
    before = reconcile([first], KNOWN)
    after = reconcile([later, first], KNOWN, kept=kept(before) if remembers else None)
    assert after.participant_ids["b", "p"] == after.participant_ids["a", "p"] == before.participant_ids["a", "p"]
    assert after.event_ids["a", "e"] == before.event_ids["a", "e"]


def test_an_earlier_report_found_later_changes_no_id_that_was_kept():
    first = Release("b", "ru").who("p", "Садык Омаров", country="KZ").event("e", "visit", "p", date="2031-05-09")
    first.claim("export", BN, period="2030", said="экспорт")
    before = reconcile([first.build()], KNOWN)
    found = Release("a", "en", published="2031-05-09").who("p", "Sadyq Omarov", country="KZ")
    found.event("e", "visit", "p", date="2031-05-09", place="Vienna").claim("export", BN, period="2030", said="exports")
    after = reconcile([found.build(), first.build()], KNOWN, kept=kept(before))
    assert len(after.events) == len(after.participants) == len(after.indicators) == 1
    for then, now in zip(all_ids(before), all_ids(after), strict=True):
        assert {key: now[key] for key in then} == then


def test_a_later_document_that_shows_two_people_to_be_one_changes_no_id_of_an_event():
    first = Release("d2", "ru").who("p0", "Садык Омаров").who("p1", "С. Омаров", country="KZ").who("p2", "Садык Омаров")
    first.event("e0", "meeting", "p0", "p1", "p2", status="planned")
    others = [Release("d0", "ru").build(), Release("d1", "ru").build(), first.build()]
    more = Release("d3", "ru", published="2031-05-11").who("p", "Садык Омаров", country="KZ").build()
    before, after = reconcile(others, KNOWN), reconcile([*others, more], KNOWN)
    assert before.participant_ids["d2", "p0"] != before.participant_ids["d2", "p1"]
    assert after.participant_ids["d2", "p0"] == after.participant_ids["d2", "p1"]
    assert dict(before.event_ids).items() <= dict(after.event_ids).items()


def test_a_number_that_is_learned_later_changes_no_id():
    first = Release("a", "ru").event("e", "council_session", series="x-council", date="2031-05-09").build()
    later = Release("b", "kk", published="2031-05-11").event(
        "e", "council_session", series="x-council", ordinal=7, date="2031-05-09"
    )
    after = reconcile([first, later.build()], KNOWN)
    assert len(after.events) == 1
    assert after.events[0].ordinal == 7
    assert after.events[0].event_id == reconcile([first], KNOWN).events[0].event_id


def named(*groups):
    """Ids of sets given as wishes and former ids, in the order in which they were founded."""
    numbered = [[(n, wishes, former)] for n, (wishes, *former) in enumerate(groups)]
    return lasting_ids(numbered, Naming(lambda m: m[0], lambda m: m[2], lambda m: m[1]))


class TestLastingIds:
    def test_the_one_founded_first_has_the_plain_name(self):
        assert named((("a", "a-kz"),), (("a", "a-us"),), (("b",),)) == ["a", "a-us", "b"]

    def test_the_larger_part_keeps_the_id_of_what_was_one(self):
        assert named((("a", "a-1"), "x"), (("a", "a-2"), "x", "x")) == ["a", "x"]

    def test_what_would_be_called_so_anyhow_keeps_the_id_before_a_larger_part(self):
        assert named((("a", "a-1"), "a"), (("b", "b-2"), "a", "a")) == ["a", "b"]

    def test_of_two_that_became_one_the_id_with_more_bearers_stays(self):
        assert named((("a",), "x", "y", "y")) == ["y"]

    def test_a_newcomer_never_takes_an_id_that_was_somebody_elses(self):
        assert named((("x", "x-1"),), (("a",), "y", "y", "x")) == ["x-1", "y"]

    def test_whoever_is_founded_first_chooses_first(self):
        assert lasting_ids([[3, 9], [5, 1]], Naming(lambda m: m, lambda _: (), lambda m: ("a", f"a-{m}"))) == [
            "a-3",
            "a",
        ]
