"""What holds for any releases: order, repetition, removal, growth. All names are invented."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import knowledge
from analysis.model import Findings, Problem
from analysis.reconcile import reconcile
from tests.reconcile.building import Release
from tests.reconcile.synthetic import synthetic

KNOWN = knowledge.load()
NAMES = [
    "Садык Омаров",
    "Садық Омаров",
    "Sadyk Omarov",
    "С. Омаров",
    "Омаров",
    "Асан Омаров",
    "Марта Вебер",
    "Martha Weber",
]
BN = 1e9


@st.composite
def releases(draw) -> list[Findings]:
    """Up to six small releases whose things often, but not always, are the same."""
    count = draw(st.integers(1, 6))
    return [draw(release(f"d{n}")) for n in range(count)]


@st.composite
def release(draw, name: str) -> Findings:
    built = Release(
        name,
        draw(st.sampled_from(["ru", "kk", "en"])),
        published=draw(st.sampled_from([None, "2031-05-10", "2031-05-11", "2032-01-01"])),
        outlet=draw(st.sampled_from([None, "Herald", "Courier"])),
    )
    people = draw(st.lists(st.sampled_from(NAMES), max_size=3))
    for n, person in enumerate(people):
        built.who(f"p{n}", person, country=draw(st.sampled_from([None, "KZ", "AT"])))
    for n in range(draw(st.integers(0, 2))):
        built.event(
            f"e{n}",
            draw(st.sampled_from(["meeting", "negotiation", "visit", "signing"])),
            *(f"p{i}" for i in range(len(people))),
            "nobody",
            status=draw(st.sampled_from(["planned", "held", "cancelled"])),
            series=draw(st.sampled_from([None, "x-council"])),
            ordinal=draw(st.sampled_from([None, 7, 8])),
            date=draw(st.sampled_from([None, "2031-05-10", "2031-05", "../2031-05-11"])),
            place=draw(st.sampled_from([None, "Vienna", "Astana"])),
        )
    for _ in range(draw(st.integers(0, 3))):
        built.claim(
            draw(st.sampled_from(["trade_turnover", "export", "investment_stock", "production"])),
            draw(st.sampled_from([50 * BN, 49 * BN, 40 * BN, -3.0])),
            qualifier=draw(st.sampled_from(["exact", "almost", "more_than", "reached", "up_to"])),
            period=draw(st.sampled_from([None, "2030"])),
            counterpart_area=draw(st.sampled_from([None, "EU"])),
        )
    if people and draw(st.booleans()):
        built.credits("p0")
    return built.build()


@settings(max_examples=50, deadline=None)
@given(releases(), st.randoms(use_true_random=False))
def test_order_changes_nothing(found, shuffle):
    shuffled = list(found)
    shuffle.shuffle(shuffled)
    assert reconcile(shuffled, KNOWN) == reconcile(found, KNOWN)


@settings(max_examples=40, deadline=None)
@given(releases())
def test_twice_is_once_and_every_reference_holds(found):
    world = reconcile([*found, *found], KNOWN)
    assert reconcile(world.findings, KNOWN) == world
    people, events = {p.participant_id for p in world.participants}, {e.event_id for e in world.events}
    indicators = {i.indicator_id for i in world.indicators}
    assert set(world.participant_ids.values()) == people
    assert set(world.event_ids.values()) == events
    assert set(world.indicator_ids.values()) == indicators
    assert set(world.indicator_ids) == set(world.claim_ids.values())
    assert len(people) == len(world.participants)
    assert len(events) == len(world.events)
    assert len(indicators) == len(world.indicators)
    assert {c.row_id for c in world.conflicts} <= events | indicators
    assert len({c.conflict_id for c in world.conflicts}) == len(world.conflicts)
    assert {e.event_id for e in world.events if e.has_conflict} == {c.row_id for c in world.conflicts} & events
    assert set(world.origins) == {f.document.document_id for f in found}


@settings(max_examples=40, deadline=None)
@given(releases())
def test_removing_a_document_removes_its_support(found):
    kept = [f for f in found if f.document.document_id != "d0"]
    world = reconcile(kept, KNOWN)
    assert not [key for key in (*world.participant_ids, *world.event_ids, *world.claim_ids) if key[0] == "d0"]
    assert sum(i.n_claims for i in world.indicators) == sum(len(f.claims) for f in kept)
    assert sum(p.n_mentions for p in world.participants) == sum(len(f.mentions) for f in kept)
    assert not [said for c in world.conflicts for said in c.values if said.document_id == "d0"]


def test_a_stranger_changes_no_id():
    first = [
        Release("b", "ru").who("p", "Садык Омаров", country="KZ").event("e", "visit", "p").claim("export", BN).build(),
        Release("c", "kk").who("p", "Садық Омаров", country="KZ").event("e", "visit", "p").claim("export", BN).build(),
    ]
    stranger = Release("a", "en").who("p", "Jo Doe", country="GB").event("e", "forum", "p").claim("import", BN).build()
    before, after = reconcile(first, KNOWN), reconcile([stranger, *first], KNOWN)
    assert {key: after.participant_ids[key] for key in before.participant_ids} == before.participant_ids
    assert {key: after.event_ids[key] for key in before.event_ids} == before.event_ids
    assert {key: after.indicator_ids[key] for key in before.indicator_ids} == before.indicator_ids


def test_a_later_report_of_the_same_changes_no_id():
    first = Release("b", "ru").who("p", "Садык Омаров", country="KZ").event("e", "visit", "p", date="2031-05-09")
    later = Release("a", "kk", published="2031-05-12").who("p", "Садық Омаров", country="KZ")
    later.event("e", "visit", "p", date="2031-05-09", place="Vienna")
    before, after = reconcile([first.build()], KNOWN), reconcile([later.build(), first.build()], KNOWN)
    assert len(after.events) == len(after.participants) == 1
    assert after.participant_ids["b", "p"] == before.participant_ids["b", "p"]
    assert after.event_ids["b", "e"] == before.event_ids["b", "e"]


def test_nothing_in_nothing_out_and_problems_are_handed_on():
    world = reconcile([], KNOWN, [Problem("x.txt", "is empty")])
    assert (world.findings, world.events, world.problems) == ((), (), (Problem("x.txt", "is empty"),))


def test_work_grows_about_as_the_number_of_documents():
    small, large = synthetic(250), synthetic(1000)
    reconcile(small, KNOWN)
    seconds = []
    for corpus in (small, large):
        begin = time.process_time()
        reconcile(corpus, KNOWN)
        seconds.append(time.process_time() - begin)
    # Four times the documents; sixteen times the work would be quadratic. Wide, because the machine may be busy.
    assert seconds[1] < 10 * seconds[0]
