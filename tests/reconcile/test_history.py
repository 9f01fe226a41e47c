"""What became of plans, which events were part of which, whose words stand in whose text. All names are invented."""

from __future__ import annotations

from dataclasses import replace

from analysis import knowledge
from analysis.reconcile import reconcile
from tests.reconcile.building import Release

KNOWN = knowledge.load()


def talks(name: str, published: str, status: str = "held", day: str | None = None, **fields) -> Release:
    release = Release(name, "en", published=published, outlet=f"{name} Daily")
    release.who("p", "Sadyk Omarov", country="KZ").who("q", "Marta Weber", country="AT")
    given = {"place": "Vienna", "place_country": "AT", "date": day, **fields}
    return release.event("e", "negotiation", "p", "q", status=status, **given)


def world(*releases: Release):
    return reconcile([release.build() for release in releases], KNOWN)


def ledger(*releases: Release) -> list[tuple[str, str, str, str | None]]:
    found = world(*releases)
    assert len(found.events) == 1, [(e.event_id, e.status) for e in found.events]
    return [(n.document_id, n.status, n.step, n.date.edtf if n.date else None) for n in found.history]


def test_a_plan_that_was_put_off_and_held_is_one_event_with_its_history():
    reports = [
        talks("d", "2031-06-21", "held", "2031-06-20"),
        talks("b", "2031-05-10", "postponed", "2031-06-20"),
        talks("a", "2031-05-01", "planned", "2031-05-12"),
        talks("c", "2031-06-01", "planned", "2031-06-20"),
    ]
    assert ledger(*reports) == [
        ("a", "planned", "first", "2031-05-12"),
        ("b", "postponed", "postponed", "2031-06-20"),
        ("c", "planned", "planned", "2031-06-20"),
        ("d", "held", "held", "2031-06-20"),
    ]
    (event,) = world(*reports).events
    assert (event.status, event.date.edtf, event.has_conflict) == ("held", "2031-06-20", False)
    assert not world(*reports).conflicts


def test_put_off_without_a_new_day():
    assert ledger(
        talks("a", "2031-05-01", "planned", "2031-05-12"),
        talks("b", "2031-05-10", "postponed"),
    ) == [("a", "planned", "first", "2031-05-12"), ("b", "postponed", "postponed", None)]


def test_a_numbered_session_that_is_moved():
    session = {"series": "x-council", "ordinal": 7}
    steps = ledger(
        talks("a", "2031-05-01", "planned", "2031-05-12", **session),
        talks("b", "2031-05-05", "planned", "2031-05-26", **session),
        talks("c", "2031-05-27", "held", "2031-05-26", **session),
    )
    assert [step for _, _, step, _ in steps] == ["first", "moved", "held"]


def test_cancelled():
    steps = ledger(
        talks("a", "2031-05-01", "planned", "2031-05-12"), talks("b", "2031-05-11", "cancelled", "2031-05-12")
    )
    assert [step for _, _, step, _ in steps] == ["first", "cancelled"]


def test_a_plan_and_a_later_meeting_of_the_same_two_are_two():
    reports = [talks("a", "2031-05-01", "planned", "2031-05-12"), talks("b", "2031-06-21", "held", "2031-06-20")]
    assert len(world(*reports).events) == 2


def test_what_is_recalled_is_no_news_of_a_plan():
    steps = ledger(
        talks("a", "2031-05-13", "held", "2031-05-12"),
        talks("b", "2031-09-01", "held", "2031-05-12", narrative_role="background"),
    )
    assert [document for document, *_ in steps] == ["a"]


class TestPartOf:
    def visit(self, **fields) -> Release:
        release = Release("a", "en").who("p", "Sadyk Omarov", country="KZ").who("q", "Marta Weber", country="AT")
        return release.event("v", "visit", "p:visitor", place="Vienna", place_country="AT", **fields)

    def parents(self, *releases: Release) -> dict[str, str | None]:
        found = world(*releases)
        kinds = {e.event_id: e.event_type for e in found.events}
        return {e.event_type: e.parent_event_id and kinds[e.parent_event_id] for e in found.events}

    def test_talks_inside_a_visit(self):
        release = self.visit().event("t", "meeting", "p", "q", place="Vienna", place_country="AT")
        assert self.parents(release) == {"visit": None, "meeting": "visit"}

    def test_a_meeting_with_others_in_the_same_text_is_not(self):
        release = self.visit().who("r", "Jo Doe").event("t", "meeting", "q", "r", place="Vienna", place_country="AT")
        assert self.parents(release) == {"visit": None, "meeting": None}

    def test_nor_one_in_another_country_or_still_ahead(self):
        release = self.visit().event("t", "meeting", "p", "q", place="Rome", place_country="IT")
        assert self.parents(release)["meeting"] is None
        release = self.visit().event("t", "meeting", "p", "q", place_country="AT", status="planned")
        assert self.parents(release)["meeting"] is None

    def test_talks_told_elsewhere_on_a_day_of_the_visit(self):
        other = Release("b", "en").who("p", "Sadyk Omarov", country="KZ").who("q", "Marta Weber", country="AT")
        other.event("t", "meeting", "p", "q", date="2031-05-09", place_country="AT")
        assert self.parents(self.visit(date="2031-05-09"), other)["meeting"] == "visit"
        assert self.parents(self.visit(date="2031-05-08"), other)["meeting"] is None

    def test_signing_at_a_summit(self):
        release = Release("a", "en").who("k", "Kazakhstan", "state", country="KZ")
        release.event("s", "summit", "k", place="Astana", place_country="KZ").event("t", "signing", "k")
        assert self.parents(release) == {"summit": None, "signing": "summit"}

    def test_a_session_of_two_may_be_part_of_a_visit_a_summit_is_not(self):
        for kind, parent in (("council_session", "visit"), ("summit", None)):
            release = self.visit().event("t", kind, "p", "q", place="Vienna", place_country="AT")
            assert self.parents(release)[kind] == parent

    def test_a_signing_of_old_is_not_part_of_the_summit(self):
        release = Release("a", "en").who("k", "Kazakhstan", "state", country="KZ")
        release.event("s", "summit", "k", place="Astana").event("t", "signing", "k", narrative_role="background")
        assert self.parents(release)["signing"] is None


ONE = (
    "The Ministry of Lakes said on Tuesday that two new ferries will serve the northern shore from the "
    "middle of next summer on."
)
TWO = (
    "Talks on a common price for reeds went on in the harbor town until late at night and will be resumed "
    "after the feast of the fishermen."
)


class TestPassages:
    def splice(self) -> list[Release]:
        own = "The observer adds that nobody on the northern shore has seen a ferry in the last eleven years at all."
        parts = [
            Release("a", outlet="Herald", published="2031-05-01").text(ONE),
            Release("b", outlet="Courier", published="2031-05-02").text(TWO),
        ]
        spliced = Release("c", outlet="Observer", published="2031-05-03").text(ONE).text(own).text(TWO)
        return [*parts, spliced]

    def test_paragraphs_of_two_releases_in_a_third(self):
        found = world(*self.splice())
        assert [(p.document_id, p.source_id) for p in found.passages] == [("c", "a"), ("c", "b")]
        assert found.origins == {"a": "Herald", "b": "Courier", "c": "Observer"}

    def test_what_stands_in_a_spliced_paragraph_is_no_second_origin(self):
        first, second, spliced = self.splice()
        first.claim("export", 5.0, said=ONE, period="2030")
        own = spliced.claim("export", 5.0, said=ONE, period="2030")
        (row,) = world(first, second, own).indicators
        assert (row.n_documents, row.n_outlets, row.n_origins) == (2, 2, 1)
        other = Release("e", outlet="Gazette", published="2031-05-04").claim(
            "export", 5.0, period="2030", said="exports"
        )
        (row,) = world(first, second, other).indicators
        assert (row.n_documents, row.n_outlets, row.n_origins) == (2, 2, 2)

    def test_a_formula_that_everybody_writes_is_no_splice(self):
        short = "About this the press service reports."
        assert not world(Release("a").text(short), Release("b").text(short + " Indeed.").text(TWO)).passages


def test_spellings_of_one_outlet_are_one():
    releases = [talks(n, "2031-05-13", "held", "2031-05-12") for n in "ab"]
    built = [r.build() for r in releases]
    named = [
        replace(f, document=replace(f.document, producer=name))
        for f, name in zip(built, ["KAZVESTI", "Казвести"], strict=True)
    ]
    (event,) = reconcile(named, KNOWN).events
    assert event.n_outlets == 1
