"""Benchmarks of dates and figures: `pytest -o addopts= --benchmark-only tests/understand/figures/test_speed.py`.

Measured in time of the processor and without Python's search for cycles (reading rests it too), on the seeds and on the
same text four and sixteen times as long.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from analysis.read import document
from analysis.understand.dates import find_dates
from analysis.understand.figures import find_claims
from analysis.understand.segment import segment
from analysis.understand.sightings import find_sightings
from tests.understand.figures.notation import known

if TYPE_CHECKING:
    from analysis.understand.text import Text

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))
timed = pytest.mark.benchmark(timer=time.process_time, group="one release", max_time=0.4, warmup=True, disable_gc=True)


def read(path: Path, copies: int = 1) -> Text:
    """A seed as sentences; its body as often as asked for."""
    raw = path.read_text(encoding="utf-8")
    return segment(document("\n".join([raw] * copies), path.name, "", path.stem))


@timed
@pytest.mark.parametrize("copies", [1, 4, 16])
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_figures(benchmark, path, copies):
    text = read(path, copies)
    sightings, dates = find_sightings(text, known()), find_dates(text, known())
    claims, _ = benchmark(find_claims, text, sightings, dates, known())
    benchmark.extra_info["characters"] = len(text.document.text)
    assert claims


@timed
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_dates(benchmark, path):
    text = read(path)
    assert benchmark(find_dates, text, known())
