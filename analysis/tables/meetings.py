"""Who met whom: pairs of participants and the events both took part in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from analysis.tables.schemas import Tables


def meetings(tables: Tables) -> pl.DataFrame:
    """One row per pair of participants with an event in common.

    A state that is a party and a person who speaks for it at the same event are both participants, and so are a pair.

    Returns:
        `first`, `second` (participant ids, first < second), `n_events`, `events` (ids, sorted); most events first.
    """
    present = tables.participations.select("event_id", "participant_id").unique()
    pairs = present.join(present, on="event_id", suffix="_second").filter(
        pl.col("participant_id") < pl.col("participant_id_second")
    )
    return (
        pairs.group_by(pl.col("participant_id").alias("first"), pl.col("participant_id_second").alias("second"))
        .agg(pl.len().cast(pl.Int64).alias("n_events"), pl.col("event_id").sort().alias("events"))
        .sort("n_events", "first", "second", descending=[True, False, False])
    )
