"""The gazetteer of people sharpens names and is no condition for finding them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from .people_off import PEOPLE, people

REPOSITORY = Path(__file__).parents[2]
GOLD = Path(os.environ.get("COMMUNIQUE_GOLD") or REPOSITORY.parent / "shared" / "evaluation" / "dev")
COST = 0.05  # what doing without may cost


@pytest.mark.skipif(not (GOLD / "gold").is_dir(), reason="no reviewed releases: name their folder in COMMUNIQUE_GOLD")
def test_the_gazetteer_of_people_costs_little():
    known, unknown = people(GOLD, frozenset()), people(GOLD, PEOPLE)
    assert known["F1"] > 0.5  # they were found at all
    assert unknown["F1"] >= known["F1"] - COST
    assert unknown["state"] >= known["state"] - COST
