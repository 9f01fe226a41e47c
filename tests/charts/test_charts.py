"""Charts say what the tables hold, in three languages, and nothing leaves the machine."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import plotly.graph_objects as go
import plotly.io as pio
import polars as pl
import pytest

import analysis
from analysis import charts
from analysis.charts.cells import number
from analysis.charts.scales import Scale, spell
from analysis.charts.theme import CONFIG
from analysis.charts.timeline import mark
from analysis.errors import InputError
from analysis.tables import SCHEMAS, Tables

SEEDS = Path(__file__).parent.parent.parent / "seeds"
ALL = (
    charts.attendance,
    charts.claim_history,
    charts.coverage,
    charts.disagreements,
    charts.gaps,
    charts.indicators,
    charts.meetings,
    charts.network,
    charts.timeline,
    charts.venues,
)
LANGUAGES = ("en", "ru", "kk")


@pytest.fixture(scope="module")
def tables():
    return analysis.analyze(SEEDS)


@pytest.fixture(scope="module")
def nothing():
    return Tables(**{name: schema.create_empty() for name, schema in SCHEMAS.items()})


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("chart", ALL, ids=lambda chart: chart.__name__)
def test_every_chart_in_every_language(tables, chart, lang):
    figure = chart(tables, lang)
    assert isinstance(figure, go.Figure)
    assert figure.layout.title.text
    assert figure.data
    assert "bdata" not in json.dumps(json.loads(figure.to_json()))  # plain lists: the same bytes with or without numpy


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("chart", ALL, ids=lambda chart: chart.__name__)
def test_every_chart_says_the_same_in_words(tables, chart, lang):
    figure = chart(tables, lang)
    said = str(charts.in_words(figure))
    assert said.startswith(figure.layout.title.text.removeprefix("<b>").removesuffix("</b>"))
    assert len(said) > len(figure.layout.title.text) + 10
    assert "{" not in said + figure.layout.title.subtitle.text


@pytest.mark.parametrize("chart", ALL, ids=lambda chart: chart.__name__)
def test_nothing_to_show_is_said(nothing, chart):
    figure = chart(nothing, "en")
    assert any("Nothing to show" in a.text for a in figure.layout.annotations)


def test_timeline_shows_every_dated_event(tables):
    figure = charts.timeline(tables)
    drawn = sorted(e for trace in figure.data if trace.mode == "markers" for e in trace.customdata)
    dated = tables.events.filter(tables.events["date_from"].is_not_null() | tables.events["date_to"].is_not_null())
    assert drawn == sorted(dated["event_id"])


def test_indicators_show_every_claim(tables):
    figure = charts.indicators(tables)
    drawn = sorted(c for trace in figure.data if trace.mode == "markers" and trace.customdata for c in trace.customdata)
    assert drawn == sorted(tables.indicator_claims["claim_id"])


def test_attendance_shows_every_participation(tables):
    (matrix,) = charts.attendance(tables).data
    filled = sum(value is not None for row in matrix.z for value in row)
    assert filled == tables.participations.select("event_id", "participant_id").unique().height


@pytest.mark.parametrize(
    ("start", "stop", "precision"),
    [
        (date(2031, 5, 2), date(2031, 5, 2), "day"),
        (date(2031, 5, 1), date(2031, 5, 31), "month"),
        (date(2031, 1, 1), date(2031, 12, 31), "year"),
        (None, date(2031, 5, 2), "bound"),
    ],
)
def test_precision(start, stop, precision):
    assert mark({"date_from": start, "date_to": stop}).precision == precision


def test_an_event_without_a_date_is_not_drawn():
    assert mark({"date_from": None, "date_to": None}) is None


@pytest.mark.parametrize(
    ("value", "lang", "words"), [(5e10, "en", "50 bn"), (2.5e6, "ru", "2,5 млн"), (40, "kk", "40"), (0, "en", "0")]
)
def test_axis_words(value, lang, words):
    assert spell(value, lang) == words


@pytest.mark.parametrize("values", [[1.0], [0.0], [-5.0, 20.0], [3.0, 4e12], [7e-3], []])
def test_axis_has_ticks_inside_its_range(values):
    scale = Scale.of(values, factors=True)
    first, last = scale.range()
    assert first < last
    assert all(first <= scale.at(tick) <= last for tick in scale.ticks())
    assert 2 <= len(scale.ticks()) <= 14


def test_no_upload_button(tables, monkeypatch):
    chart, shown = charts.timeline(tables), {}
    assert chart._repr_mimebundle_()["application/vnd.plotly.v1+json"]["config"]["showSendToCloud"] is False
    monkeypatch.setattr(pio, "show", lambda figure, **told: shown.update(told))
    chart.show()
    assert shown["config"]["showSendToCloud"] is False


def test_showing_a_chart_loads_no_renderers():
    """They load jsonschema with all it can check, which takes longer than reading the releases."""
    code = (
        "import sys, analysis.charts; from analysis.charts.theme import Chart; Chart()._repr_mimebundle_()\n"
        "assert not {'nbformat', 'jsonschema', 'IPython'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_notebook_shows_what_plotly_would(tables):
    chart = charts.timeline(tables)
    kind = "application/vnd.plotly.v1+json"
    theirs = pio.renderers._build_mime_bundle(chart.to_dict(), "plotly_mimetype", config=CONFIG)[kind]
    assert {key: chart._repr_mimebundle_()[kind][key] for key in ("data", "layout")} == {
        key: theirs[key] for key in ("data", "layout")
    }


@pytest.mark.parametrize("table", SCHEMAS)
def test_every_table_is_listed(tables, table):
    html = charts.listing(tables, table, "kk").html
    assert html.count("<tr>") == 1 + max(1, min(getattr(tables, table).height, 200))
    assert "<caption>" in html


def test_listing_escapes_what_the_news_says(tables):
    changed = tables.rejected.head(1).with_columns(reason=pl.lit("<script>alert(1)</script>"))
    hostile = Tables(**{**dict(tables), "rejected": changed})
    assert "<script>" not in charts.listing(hostile, "rejected").html


@pytest.mark.parametrize("wrong", [("no_table", None), ("events", ["no_column"])])
def test_listing_names_what_is_wrong(tables, wrong):
    table, columns = wrong
    with pytest.raises(InputError, match="no_"):
        charts.listing(tables, table, columns=columns)


@pytest.mark.parametrize(
    ("value", "lang", "words"), [(1234.5, "en", "1,234.5"), (1234.5, "ru", "1 234,5"), (12, "kk", "12")]
)
def test_numbers_in_tables(value, lang, words):
    assert number(value, lang) == words


def test_a_table_opens_to_its_sentences_and_is_searched(tables):
    html = charts.listing(tables, "events", "en", sentences=True).html
    assert html.count("<details>") == tables.events.height
    first = tables.event_mentions.row(0, named=True)
    assert f"<mark>{first['quote']}</mark>" in html
    assert '<th scope="row">' in html
    assert 'type="search"' in html
    assert 'type="search"' not in charts.listing(tables, "documents", "en").html  # two rows are seen at a glance


def test_meetings_count_events_in_common(tables):
    (matrix,) = charts.meetings(tables).data
    drawn = sum(value for row in matrix.z for value in row if value)
    present = tables.participations.select("event_id", "participant_id").unique()
    sizes = present.group_by("event_id").len()["len"].to_list()
    assert drawn == sum(n * (n - 1) // 2 for n in sizes)


def test_disagreements_show_every_claim_about_a_disputed_figure(tables):
    figure = charts.disagreements(tables)
    drawn = sorted(c for trace in figure.data for c in trace.customdata or ())
    disputed = tables.conflicts.filter(pl.col("table") == "indicators")["row_id"].to_list()
    assert drawn == sorted(tables.indicator_claims.filter(pl.col("indicator_id").is_in(disputed))["claim_id"])
