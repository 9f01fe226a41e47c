"""Charts of topics and agreements count what the tables hold, in three languages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import analysis
from analysis import charts, knowledge
from analysis.errors import InputError
from analysis.tables import SCHEMAS, Tables

SEEDS = Path(__file__).parent.parent.parent / "seeds"


@pytest.fixture(scope="module")
def tables():
    return analysis.analyze(SEEDS)


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
@pytest.mark.parametrize("by", ["month", "source"])
def test_topics_count_releases(tables, by, lang):
    figure = charts.topics(tables, lang, by=by)
    [cells] = figure.data
    said = tables.topic_mentions.select("topic", "document_id").unique()
    assert sum(n or 0 for row in cells.z for n in row) == said.height
    labels = {entry[lang] for entry in knowledge.load().ontology["topics"].values()}
    assert set(figure.layout.yaxis.ticktext) <= labels
    assert "bdata" not in json.dumps(json.loads(figure.to_json()))


def test_outlets_are_columns(tables):
    assert set(charts.topics(tables, by="source").layout.xaxis.ticktext) == {"CentralAsia (KZ)", "KAZINFORM"}
    with pytest.raises(InputError, match="by must be one of month, source"):
        charts.topics(tables, by="week")


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_agreements_stand_where_the_table_says(tables, lang):
    [bars] = charts.agreements(tables, lang).data
    stages = knowledge.load().ontology["agreement_statuses"]
    drawn = dict(zip(bars.y, bars.x, strict=True))
    assert drawn == {stages["under_negotiation"][lang]: 2, stages["reached"][lang]: 1, stages["signed"][lang]: 1}
    assert any("EPCA" in text or "Enhanced" in text for text in bars.hovertext) or lang != "en"


def test_nothing_to_show_is_said():
    nothing = Tables(**{name: schema.create_empty() for name, schema in SCHEMAS.items()})
    for chart in (charts.topics, charts.agreements):
        assert any("Nothing to show" in note.text for note in chart(nothing).layout.annotations)
