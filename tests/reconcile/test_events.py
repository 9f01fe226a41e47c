"""Which reports are of one event. All names are invented."""

import pytest

from analysis import knowledge
from analysis.reconcile import reconcile
from tests.reconcile.building import Release

KNOWN = knowledge.load()


def events(*releases):
    return reconcile([release.build() for release in releases], KNOWN).events


def conflicts(*releases):
    found = reconcile([release.build() for release in releases], KNOWN).conflicts
    return {(c.field, c.severity): [(s.document_id, s.value) for s in c.values] for c in found if c.table == "events"}


def talks(name, *people, lang="ru", published="2031-05-10", kind="meeting", **fields):
    release = Release(name, lang, published=published)
    for n, person in enumerate(people):
        release.who(f"p{n}", person)
    return release.event("e", kind, *(f"p{n}" for n in range(len(people))), **fields)


def test_a_session_by_series_and_number_whatever_else_is_said():
    (event,) = events(
        talks("a", "Садык Омаров", kind="council_session", series="kz-xx-council", ordinal=7),
        talks("b", "Марта Вебер", kind="meeting", series="kz-xx-council", ordinal=7, place="Brussels", lang="kk"),
    )
    assert (event.event_id, event.place, event.n_documents, event.n_languages) == ("kz-xx-council-7", "Brussels", 2, 2)
    assert event.match_reasons == ("same series and ordinal: kz-xx-council, 7",)


def test_one_number_years_apart_is_two_sessions_of_two_bodies():
    same = {"series": "kz-committee-session", "ordinal": 3, "kind": "committee_session"}
    assert len(events(talks("a", date="2024-05", **same), talks("b", date="2031-05", **same))) == 2


@pytest.mark.parametrize(
    "other",
    [
        {"series": "kz-xx-parliamentary-committee"},  # another body
        {"ordinal": 8},
    ],
)
def test_another_body_or_another_number_is_another_event(other):
    same = {
        "series": "kz-xx-council",
        "ordinal": 7,
        "date": "2031-05-09",
        "place": "Brussels",
        "kind": "council_session",
    }
    assert len(events(talks("a", "Садык Омаров", **same), talks("b", "Садык Омаров", **{**same, **other}))) == 2


def test_the_same_people_about_the_same_time():
    undated = {"date": "../2031-05-10", "date_basis": "not_after_publication"}
    (event,) = events(
        talks("a", "Садык Омаров", "Марта Вебер", **undated),
        talks("b", "Садық Омаров", "Марта Вебер", lang="kk", published="2031-05-12", date="2031-05-09"),
    )
    assert (event.date.edtf, event.date_basis) == ("2031-05-09", "stated")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # one of the two sides is another
        ((["Садык Омаров", "Марта Вебер"], {}), (["Садык Омаров", "Йонас Штайн"], {})),
        # another day, another city
        ((["Садык Омаров", "Марта Вебер"], {"date": "2031-05-09"}),
         (["Садык Омаров", "Марта Вебер"], {"date": "2031-05-07"})),
        ((["Садык Омаров", "Марта Вебер"], {"place": "Brussels", "place_country": "BE"}),
         (["Садык Омаров", "Марта Вебер"], {"place": "Vienna", "place_country": "AT"})),
        # a visit is no meeting
        ((["Садык Омаров", "Марта Вебер"], {}), (["Садык Омаров", "Марта Вебер"], {"kind": "visit"})),
        # years apart
        ((["Садык Омаров", "Марта Вебер"], {}), (["Садык Омаров", "Марта Вебер"], {"published": "2032-05-10"})),
    ],
)  # fmt: skip
def test_events_that_differ_in_one_thing_stay_two(first, second):
    assert len(events(talks("a", *first[0], **first[1]), talks("b", *second[0], **second[1]))) == 2


def test_one_document_never_tells_one_event_twice():
    two = talks("a", "Садык Омаров", "Марта Вебер", date="2031-05-09").event(
        "f", "meeting", "p0", "p1", date="2031-05-09"
    )
    assert len(events(two, talks("b", "Садык Омаров", "Марта Вебер", date="2031-05-09"))) == 2


def visit(name, *people, published="2031-05-10", **fields):
    release = Release(name, "ru", published=published)
    for n, person in enumerate(people):
        release.who(f"p{n}", person)
    return release.event("e", "visit", *(f"p{n}:{'host' if n else 'visitor'}" for n in range(len(people))), **fields)


def test_a_visit_remembered_years_later():
    there = {"place": "Vienna", "place_country": "AT"}
    (event,) = events(
        visit("a", "Садык Омаров", date="2031-05-09", **there),
        visit("b", "Садык Омаров", published="2035-01-01", date="2031", narrative_role="background", **there),
    )
    assert (event.date.edtf, event.narrative_role) == ("2031-05-09", "main")


def test_a_visit_to_the_city_is_one_to_the_country_and_the_host_is_no_visitor():
    city, country = ({"place": place, "place_country": "AT"} for place in ("Vienna", "Austria"))
    said = {"date": "2031-05"}
    assert (
        len(events(visit("a", "Садык Омаров", **city, **said), visit("b", "Садык Омаров", "Марта Вебер", **country)))
        == 1
    )
    assert (
        len(events(visit("a", "Садык Омаров", "Марта Вебер", **city), visit("b", "Асан Омаров", "Марта Вебер", **city)))
        == 2
    )


def test_one_side_alone_may_have_met_somebody_else():
    said = {"date": "2031-05-09", "place": "Vienna"}
    assert len(events(talks("a", "Садык Омаров", "Марта Вебер", **said), talks("b", "Садык Омаров", **said))) == 2


def test_a_gathering_needs_no_second_name():
    said = {"place": "Vienna", "kind": "summit"}
    undated = {"date": "../2031-05-10", "date_basis": "not_after_publication"}
    assert (
        len(
            events(talks("a", "Садык Омаров", date="2031-05-09", **said), talks("b", "Садык Омаров", **said, **undated))
        )
        == 1
    )


def test_nameless_talks_meet_by_day_and_place():
    said = {"kind": "negotiation", "date": "2031-06-02", "place": "Brussels"}
    assert len(events(talks("a", **said), talks("b", lang="kk", **said))) == 1
    assert len(events(talks("a", **said), talks("b", lang="kk", **{**said, "place": None}))) == 2


def test_planned_and_then_held_is_one_event_as_the_latest_says():
    (event,) = events(
        talks("b", "Садык Омаров", "Марта Вебер", published="2031-06-03", date="2031-06-02"),
        talks("a", "Садык Омаров", "Марта Вебер", published="2031-05-10", date="2031-06", status="planned"),
    )
    assert (event.status, event.date.edtf, event.has_conflict) == ("held", "2031-06-02", False)


def test_background_years_later_does_not_reopen_what_was_held():
    said = {"date": "2031-05-09", "place": "Vienna", "place_country": "AT"}
    held = visit("a", "Садык Омаров", **said)
    recalled = visit("b", "Садык Омаров", published="2035-01-01", narrative_role="background", status="ongoing", **said)
    (event,) = events(held, recalled)
    assert (event.status, event.has_conflict) == ("held", False)


def test_background_tells_that_a_plan_was_carried_out():
    said = {"date": "2031-06-02", "place": "Vienna"}
    planned = visit("a", "Садык Омаров", status="planned", **said)
    recalled = visit("b", "Садык Омаров", published="2035-01-01", narrative_role="background", **said)
    assert [e.status for e in events(planned, recalled)] == ["held"]


def test_two_cities_of_one_visit_abroad_are_two_stops():
    said = {"date": "2031-05", "place_country": "AT"}
    assert (
        len(
            events(visit("a", "Садык Омаров", place="Vienna", **said), visit("b", "Садык Омаров", place="Graz", **said))
        )
        == 2
    )


def test_reports_of_one_day_that_differ_in_status_are_told_with_caution():
    pair = [
        talks("a", "Садык Омаров", "Марта Вебер", date="2031-05-10", status="ongoing"),
        talks("b", "Садык Омаров", "Марта Вебер", date="2031-05-10", status="planned"),
    ]
    assert events(*pair)[0].status == "planned"
    assert conflicts(*pair) == {("status", "low"): [("a", "ongoing"), ("b", "planned")]}


def test_held_after_it_was_called_off_is_a_grave_matter():
    pair = [
        talks("a", "Садык Омаров", "Марта Вебер", date="2031-05-10", status="cancelled"),
        talks("b", "Садык Омаров", "Марта Вебер", date="2031-05-10", published="2031-05-11"),
    ]
    assert list(conflicts(*pair)) == [("status", "high")]


def test_dates_and_places_that_cannot_both_be_right_are_shown():
    pair = [
        talks("a", kind="summit", series="x-summit", ordinal=2, date="2031-05-01", place="Vienna", place_country="AT"),
        talks("b", kind="summit", series="x-summit", ordinal=2, date="2031-05-02", place="Graz", place_country="AT"),
    ]
    (event,) = events(*pair)
    assert event.has_conflict
    assert event.date.edtf == "2031-05-01/2031-05-02"
    assert conflicts(*pair) == {
        ("date", "low"): [("a", "2031-05-01"), ("b", "2031-05-02")],
        ("place", "medium"): [("a", "Vienna"), ("b", "Graz")],
    }


def test_a_bound_by_publication_never_beats_a_stated_month():
    (event,) = events(
        talks(
            "a", kind="summit", series="x-summit", ordinal=2, date="../2031-05-01", date_basis="not_after_publication"
        ),
        talks("b", kind="summit", series="x-summit", ordinal=2, date="2031-04"),
    )
    assert (event.date.edtf, event.date_basis, event.has_conflict) == ("2031-04", "stated", False)


def test_an_agreement_is_signed_once():
    name = next(t for t in KNOWN.of_kind("agreement", "series") if len(t.label("ru") or "") > 20)
    signing = {"kind": "signing", "narrative_role": "background"}
    reports = [
        talks("a", subject=name.label("ru"), **signing),
        talks("b", lang="kk", subject=name.label("kk") or name.label("en"), date="2021", **signing),
    ]
    assert len(events(*reports)) == 1


def test_the_sentence_tells_which_agreement_was_signed():
    known = next(t for t in KNOWN.of_kind("agreement") if t.label("ru") and t.label("kk"))
    reports = [
        talks(name, lang=lang, kind="signing", said=f"{name}: {known.label(lang)}", narrative_role="background", **date)
        for name, lang, date in (("a", "ru", {"date": "2021-12"}), ("b", "kk", {"date": "2021"}))
    ]
    (event,) = events(*reports)
    assert event.date.edtf == "2021-12"
    assert known.label("kk") in event.labels["kk"]


def test_titles_in_three_languages():
    event = events(talks("a", "Садык Омаров", "Йонас Штайн", place="Brussels"))[0]
    assert event.labels["en"] == "Meeting: Sadyk Omarov – Jonas Stein, Brussels"
    assert event.labels["ru"].startswith("Встреча: Садык Омаров – Йонас Штайн, ")
    session = events(talks("a", kind="forum", series="unknown-forum", ordinal=22, date="2031-05"))[0]
    assert session.labels == {
        "en": "22nd forum, May 2031",
        "ru": "22-й форум, май 2031",
        "kk": "22-форум, 2031 жылғы мамыр",
    }


@pytest.mark.parametrize(
    ("number", "said"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (12, "12th"), (21, "21st"), (113, "113th")]
)
def test_english_ordinals(number, said):
    assert events(talks("a", kind="forum", ordinal=number))[0].labels["en"] == f"{said} forum"


def test_two_outlets_of_one_ministry_are_one_origin():
    reports = [
        talks(n, "Садык Омаров", "Марта Вебер", date="2031-05-09")
        .who("m", "Минтранс", "organisation", country="KZ")
        .credits("m")
        for n in "ab"
    ]
    (event,) = events(*reports)
    assert (event.n_documents, event.n_origins) == (2, 1)
