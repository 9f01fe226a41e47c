"""Ids by place, as the next build asks for them."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.tables.kept import Places

SCHEMA = {"document_id": pl.String, "start": pl.Int64, "stop": pl.Int64, "event_id": pl.String}
ROWS = st.lists(
    st.tuples(st.sampled_from("abc"), st.integers(0, 3), st.integers(4, 6), st.sampled_from(["e", "f", "g"]))
)


def frame(rows: list[tuple[str, int, int, str]]) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


@given(ROWS)
def test_every_place_has_its_ids_in_the_order_of_the_rows(rows):
    wanted: dict = {}
    for *place, row_id in rows:
        wanted[tuple(place)] = (*wanted.get(tuple(place), ()), row_id)
    pieces = [frame([row for row in rows if row[0] == document]) for document in "bac"]
    for places in (Places([frame(rows)]), Places(pieces)):
        assert {place: places[place] for place in places} == wanted
        assert len(places) == len(rows)


def test_what_is_no_place_has_no_ids():
    places = Places([frame([("a", 1, 2, "e")])])
    assert places.get(("a", 1, 3), ()) == places.get(("b", 1, 2), ()) == ()
    with pytest.raises(KeyError):
        places["b", 1, 2]
