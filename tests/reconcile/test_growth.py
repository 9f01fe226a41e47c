"""How reconciling grows: `uv run pytest -s -o addopts= --benchmark-only tests/reconcile/test_growth.py`."""

from __future__ import annotations

import math
import resource
import sys
import time

import pytest

from analysis import knowledge
from analysis.reconcile import reconcile
from tests.reconcile.synthetic import synthetic

FEW, MANY = 1_000, 10_000


@pytest.mark.benchmark(group="reconcile")
def test_ten_thousand_releases(benchmark):
    """Under a minute of one core and 2 GB, growing near linearly: the exponent is printed."""
    known = knowledge.load()
    reconcile(synthetic(50), known)
    seconds = {}
    for count in (FEW, MANY):
        releases = synthetic(count)
        begin = time.process_time()
        if count == MANY:
            benchmark.pedantic(reconcile, args=(releases, known), rounds=1)
        else:
            reconcile(releases, known)
        seconds[count] = time.process_time() - begin
    exponent = math.log(seconds[MANY] / seconds[FEW]) / math.log(MANY / FEW)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**30 if sys.platform == "darwin" else 2**20)
    benchmark.extra_info.update(exponent=round(exponent, 2), gigabytes=round(peak, 2))
    print(f"\n{FEW}: {seconds[FEW]:.1f} s, {MANY}: {seconds[MANY]:.1f} s, exponent {exponent:.2f}, {peak:.2f} GB")
    assert seconds[MANY] < 60
    assert peak < 2
    assert exponent < 1.2
