"""What drop-downs offer; how they work with a mouse is tried in tests/browser."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import analysis
from analysis import select
from analysis.pages import answers, filters
from analysis.pages.menus import entries, months
from analysis.tables import SCHEMAS, Tables

SEEDS = Path(__file__).parent.parent.parent / "seeds"


@pytest.fixture(scope="module")
def tables():
    return analysis.analyze(SEEDS)


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_every_entry_leaves_something(tables, lang):
    menus = entries(tables, lang)
    assert set(menus) == {"country", "event_types", "topics"}
    for name, found in menus.items():
        assert [label for label, _ in found] == sorted((label for label, _ in found), key=str.casefold)
        for label, value in found:
            chosen = select(tables, **{name: value})
            assert label
            assert chosen.events.height + chosen.indicators.height
            assert chosen.events.height < tables.events.height or chosen.indicators.height < tables.indicators.height


def test_months_run_from_the_first_event_to_the_last(tables):
    found = months(tables)
    assert found[0] == min(tables.events["date_from"].drop_nulls()).isoformat()[:7]
    assert found == sorted(set(found))
    assert all(select(tables, since=found[0], until=found[-1]).events.height for _ in found[:1])


def test_nothing_to_choose():
    nothing = Tables(**{name: schema.create_empty() for name, schema in SCHEMAS.items()})
    assert entries(nothing, "en") == {}
    assert months(nothing) == []


@pytest.mark.parametrize(("lang", "told"), [("en", "parameters above"), ("ru", "Параметры"), ("kk", "параметрлер")])
def test_without_the_extra_it_is_named(tables, monkeypatch, lang, told):
    monkeypatch.setitem(sys.modules, "ipywidgets", None)
    said = filters(tables, lang=lang).html
    assert "--extra widgets" in said
    assert told in said


def test_no_workbook_came_back(tables, tmp_path):
    assert "answered" in answers(None, tables, "en", tmp_path, tmp_path / "corrections.yaml").html
    assert not list(tmp_path.iterdir())
