"""Filters choose whole things, and what is left is still the contract."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import analysis
from analysis import knowledge
from analysis.errors import InputError
from analysis.tables import SCHEMAS, Tables, select
from analysis.tables.check import check
from analysis.tables.choice import Wish

SEEDS = Path(__file__).parent.parent.parent / "seeds"
ONTOLOGY = knowledge.load().ontology
DAYS = st.none() | st.dates(date(2010, 1, 1), date(2027, 1, 1))


@pytest.fixture(scope="module")
def tables():
    return analysis.analyze(SEEDS)


def test_no_wish_changes_nothing(tables):
    assert select(tables) is tables
    assert select(tables, language=[], country="", since=None) is tables


@settings(max_examples=60, deadline=None)
@given(
    language=st.lists(st.sampled_from(["en", "ru", "kk"]), max_size=2),
    types=st.lists(st.sampled_from(sorted(ONTOLOGY["event_types"])), max_size=4),
    country=st.sampled_from(["", "KZ", "EU", "UZ", "CA"]),
    days=st.tuples(DAYS, DAYS),
)
def test_any_wish_leaves_the_contract(tables, language, types, country, days):
    since, until = sorted(days) if all(days) else days
    wish = {"language": language, "event_types": types, "country": country, "since": since, "until": until}
    chosen = select(tables, **wish)
    check(chosen, knowledge.load())
    assert all(frame.schema == getattr(tables, name).schema for name, frame in chosen)
    assert all(frame.height <= getattr(tables, name).height for name, frame in chosen)
    again = select(chosen, **wish)
    assert again.events.equals(chosen.events)  # asking twice asks no more
    assert again.chosen.equals(chosen.chosen)


def test_what_was_asked_for_is_kept_word_for_word(tables):
    assert tables.chosen.is_empty()
    chosen = select(select(tables, country=["KZ", "EU"], since="2025-04"), until=date(2025, 12, 31))
    assert chosen.chosen.rows() == [("country", "KZ, EU"), ("since", "2025-04"), ("until", "2025-12-31")]


def test_chosen_events_keep_all_their_sentences(tables):
    chosen = select(tables, event_types="summit")
    assert set(chosen.events["event_type"]) == {"summit"}
    kept = tables.event_mentions.filter(tables.event_mentions["event_id"].is_in(chosen.events["event_id"].to_list()))
    assert chosen.event_mentions.equals(kept)


def test_a_country_is_a_place_a_participant_or_a_side_of_a_figure(tables):
    chosen = select(tables, country="EU")
    assert set(chosen.indicators["counterpart_area"]) | set(chosen.indicators["ref_area"]) >= {"EU"}
    assert chosen.events.height
    assert select(tables, country="NZ").events.is_empty()


@pytest.mark.parametrize(
    ("since", "until", "start", "stop", "inside"),
    [
        ("2031-05", None, date(2031, 5, 1), date(2031, 5, 1), True),
        ("2031-05", None, date(2031, 4, 30), date(2031, 4, 30), False),
        (None, "2031-05", date(2031, 5, 31), date(2031, 6, 2), True),  # may lie in it
        (None, "2031", date(2032, 1, 1), None, False),
        ("2031", "2031", None, date(2031, 7, 1), True),  # one bound is known
        ("2031", "2031", None, None, False),
        (None, None, None, None, True),
    ],
)
def test_periods(since, until, start, stop, inside):
    assert Wish.of(None, None, None, None, since, until).covers(start, stop) is inside


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"event_types": "vist"}, "there is no event type 'vist'; choose of meeting"),
        ({"language": "de"}, "there is no language 'de'"),
        ({"country": "Kazakhstan"}, "country must be a code"),
        ({"since": "May 2031"}, "since must be a day"),
        ({"until": "2031-13"}, "until must be a day"),
        ({"since": "2031-02", "until": "2031-01"}, "swap them"),
    ],
)
def test_impossible_wishes_say_what_is_possible(tables, wish, said):
    with pytest.raises(InputError, match=said):
        select(tables, **wish)


def test_nothing_to_choose_from():
    nothing = Tables(**{name: schema.create_empty() for name, schema in SCHEMAS.items()})
    assert select(nothing, country="KZ", since="2031").events.is_empty()
