"""Thirty releases' worth of sentences per language, with gold: precision and recall over all of them."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from analysis.model import LANGUAGES

from .notation import Case, measure

RELEASES = yaml.safe_load((Path(__file__).parent / "releases.yml").read_text(encoding="utf-8"))


def cases(language: str) -> list[Case]:
    return [Case(each[language], each["acts"], each["topics"], each["deals"]) for each in RELEASES]


def test_there_are_thirty_in_each_language():
    assert len(RELEASES) >= 30
    assert all(each[language] for each in RELEASES for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_precision_and_recall(language):
    tallies = measure(cases(language), language)
    print(language, {layer: str(tally) for layer, tally in tallies.items()})
    for layer, tally in tallies.items():
        assert tally.precision >= 0.95, (layer, tally.extra)
        assert tally.recall >= 0.93, (layer, tally.missed)
