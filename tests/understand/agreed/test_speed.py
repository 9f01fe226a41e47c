"""Benchmarks: `pytest -o addopts= --benchmark-only tests/understand/agreed/test_speed.py`.

What topics, agreements and acts cost of a release of which figures, cast and events are known: in time of the processor
and without Python's search for cycles (reading rests it too), on the seeds and on the same text four times as long.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from analysis import knowledge
from analysis.read import document
from analysis.understand.agreed import find_acts, find_agreements, find_topics, survey
from analysis.understand.cast import find_cast
from analysis.understand.dates import find_dates
from analysis.understand.events import find_events
from analysis.understand.figures import find_claims
from analysis.understand.segment import segment
from analysis.understand.sightings import find_sightings

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))


@pytest.mark.benchmark(timer=time.process_time, group="one release", max_time=0.4, warmup=True, disable_gc=True)
@pytest.mark.parametrize("copies", [1, 4])
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_agreed(benchmark, path, copies):
    known = knowledge.load()
    text = segment(document("\n".join([path.read_text(encoding="utf-8")] * copies), path.name, "", path.stem))
    sightings, dates = find_sightings(text, known), find_dates(text, known)
    cast = find_cast(text, sightings, known)
    scenes = find_events(text, sightings, dates, cast, known)
    claims, _ = find_claims(text, sightings, dates, known)

    def agreed():
        ground = survey(text, sightings, dates, cast, scenes, known, claims)
        return find_topics(ground), find_agreements(ground), find_acts(ground)

    assert all(benchmark(agreed))
    benchmark.extra_info["characters"] = len(text.document.text)
