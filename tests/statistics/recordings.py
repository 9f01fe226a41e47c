"""Real files of the sources, which are not part of this repository: tests that need them skip without them.

They lie in the folder that COMMUNIQUE_RECORDINGS names, or in `shared`, `statistics` beside the repository.
"""

from __future__ import annotations

import os
from pathlib import Path

import polars as pl
import pytest

from analysis import statistics

REPOSITORY = Path(__file__).parents[2]
HOME = Path(os.environ.get("COMMUNIQUE_RECORDINGS") or REPOSITORY.parent / "shared" / "statistics")
FILES = sorted(path for path in (HOME / "recordings").rglob("*") if path.is_file()) if HOME.is_dir() else []
needed = pytest.mark.skipif(
    not FILES, reason="no recordings of the sources (set COMMUNIQUE_RECORDINGS to their folder)"
)


def stored(folder: Path, *names: str) -> pl.DataFrame:
    """Observations of the recordings whose path holds one of the names; of all without names."""
    for file in FILES:
        if not names or any(name in str(file) for name in names):
            statistics.add(file, folder)
    return statistics.observations(folder)


def reference() -> pl.DataFrame:
    """The normalized observations that were taken from the recordings by other means."""
    return pl.read_csv(HOME / "reference.csv", schema_overrides={"time_period": pl.String, "sha256": pl.String})


def annual_rates() -> pl.DataFrame:
    """Dollars for one euro by year, out of the reference, as rows of observations."""
    rows = reference().filter(indicator="FX_AVG").iter_rows(named=True)
    from .building import observations, rate  # noqa: PLC0415  # only with recordings

    return observations(*(rate(row["obs_value"], row["time_period"]) for row in rows))
