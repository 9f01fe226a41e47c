"""Venues are points: where they lie, how large they are, and which names have room."""

from __future__ import annotations

from dataclasses import replace

import polars as pl
import pytest

import analysis
from analysis import charts, knowledge
from analysis.charts.venues import _sides

TEXT = {
    "a": "TASHKENT, 5 May 2031. Minister of Trade Aldo Feretti of Italy met Minister Karim Saidov in Tashkent.",
    "b": "TASHKENT, 7 May 2031. Minister Karim Saidov held talks in Tashkent with Minister Jan Holub of Czechia.",
    "c": "PRAGUE, 9 May 2031. A business forum will take place in Prague on 20 June 2031.",
}


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    folder = tmp_path_factory.mktemp("venues")
    for name, text in TEXT.items():
        (folder / f"{name}.txt").write_text(f"{text}\n", encoding="utf-8")
    return analysis.analyze(folder)


def test_a_point_stands_where_the_place_lies_and_grows_with_its_events(tables):
    points = charts.venues(tables).data[0]
    places = knowledge.load().ontology["coordinates"]
    at = {text: (y, x) for text, y, x in zip(points.text, points.y, points.x, strict=True)}
    assert at == {"Tashkent": tuple(places["tashkent"]), "Prague": tuple(places["prague"])}
    size, symbol = (dict(zip(points.text, points.marker[key], strict=True)) for key in ("size", "symbol"))
    assert size["Tashkent"] > size["Prague"]
    assert symbol == {"Tashkent": "circle", "Prague": "circle-open"}
    ids = set(tables.events.filter(pl.col("place").is_in(["Tashkent", "Prague"]))["event_id"])
    assert {one for each in points.customdata for one in each} == ids


def test_no_map_and_no_borders_are_asked_for(tables):
    assert {trace.type for trace in charts.venues(tables).data} == {"scatter"}


def test_what_is_no_point_is_told(tables):
    place = pl.when(pl.col("place") == "Prague").then(pl.lit("Czechia")).otherwise("place")
    wide = replace(tables, events=tables.events.with_columns(place.alias("place")))
    assert "Prague" not in charts.venues(wide).data[0].text
    said = charts.venues(wide).layout.meta["said"]
    assert "without a known position: 1" in said


def test_every_position_is_of_a_place_and_on_the_globe():
    known = knowledge.load()
    for name, (north, east) in known.ontology["coordinates"].items():
        assert known.by_id[name].kind == "place"
        assert -90 <= north <= 90
        assert -180 <= east <= 180


def test_names_cover_no_name():
    assert _sides([(0.0, 0.0), (-0.1, 0.0), (0.1, 0.0)], ["Ash", "Birch", "Cedar"]) == ["right", "left", ""]
    assert _sides([(0.0, 0.0), (80.0, 0.0)], ["Ash", "Birch"]) == ["right", "right"]
