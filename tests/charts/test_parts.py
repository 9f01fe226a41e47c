"""The parts of charts: lanes that hide nothing, a calendar that keeps order, a network that stays where it is."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.charts.dates import Calendar
from analysis.charts.lanes import lay
from analysis.charts.springs import STRETCH, springs
from analysis.charts.theme import COLORS, plain, wrap
from analysis.charts.voices import MOST, colors

DAYS = st.lists(st.dates(date(1990, 1, 1), date(2035, 1, 1)), min_size=1, max_size=40)
EXTENTS = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 0.3)).map(lambda e: (e[0], e[0] + e[1])), max_size=60)


@given(DAYS)
def test_time_runs_one_way(days):
    calendar = Calendar.of(days)
    places = [calendar.at(day) for day in sorted(days)]
    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)
    ticks = [place for place, _ in calendar.ticks("en")]
    assert ticks == sorted(ticks)
    assert len(ticks) <= 14


def test_a_lonely_year_is_drawn_shorter():
    busy = [date(2031, 3, 1) + timedelta(days=n) for n in range(50)]
    assert Calendar.of([date(2011, 1, 1), *busy]).broken
    assert not Calendar.of(busy).broken
    assert not Calendar.of([date(2011 + n // 2, 1 + 6 * (n % 2), 1) for n in range(40)]).broken


@given(EXTENTS, st.integers(1, 6))
def test_lanes_hide_nothing_and_nothing_overlaps(extents, most):
    members = list(enumerate(extents))
    (lane,) = lay({"all": members}, lambda member: member[1], most)
    surplus = [each for _, bin_ in lane.surplus for each in bin_]
    assert sorted(n for n, _ in [*(each for _, each in lane.placed), *surplus]) == [n for n, _ in members]
    for row in {row for row, _ in lane.placed}:
        there = sorted(each[1] for other, each in lane.placed if other == row)
        assert all(one[1] < two[0] for one, two in pairwise(there))
    assert lane.bottom - lane.top <= most


def test_a_network_is_the_same_every_time():
    links = {("a", "b"): 3.0, ("b", "c"): 1.0, ("d", "e"): 1.0}
    places = springs("abcde", links)
    assert places == springs("abcde", links)
    assert all(abs(x) <= STRETCH and abs(y) <= 1 for x, y in places.values())
    assert len(set(places.values())) == 5

    def far(one, two):
        return sum((p - q) ** 2 for p, q in zip(places[one], places[two], strict=True))

    assert far("a", "b") < far("a", "d")


@pytest.mark.parametrize("nodes", ["", "a"])
def test_a_network_of_nobody(nodes):
    assert springs(nodes, {}) == dict.fromkeys(nodes, (0.0, 0.0))


def test_an_origin_has_one_color_and_a_color_one_origin():
    spoken = [f"origin {n}" for n in range(9) for _ in range(9 - n)]
    given_colors = colors(spoken)
    assert list(given_colors) == [f"origin {n}" for n in range(MOST)]
    assert len(set(given_colors.values())) == MOST < len(COLORS)


def test_words_of_the_news_are_no_markup():
    assert plain('<a href="x">Nurlan & Co</a>') == '&lt;a href="x"&gt;Nurlan &amp; Co&lt;/a&gt;'
    assert plain("long words", 6) == "long…"
    assert wrap("one two three", 8) == "one two<br>three"
