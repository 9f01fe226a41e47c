"""The sample tables, many times over: each copy with ids of its own."""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from tests.tables.sample import sample_tables

COPIED = {
    "event_mentions": ("event_id",),
    "participant_mentions": ("participant_id",),
    "participations": ("event_id", "participant_id"),
    "indicator_claims": ("claim_id", "indicator_id", "event_id"),
    "events": ("event_id",),
    "participants": ("participant_id",),
    "indicators": ("indicator_id",),
}


def many_tables(n):
    """`n` copies of everything but the documents."""
    tables = sample_tables()
    return replace(tables, **{name: _copied(getattr(tables, name), keys, n) for name, keys in COPIED.items()})


def _copied(frame, keys, n):
    copies = pl.DataFrame({"copy": pl.Series(range(n), dtype=pl.String)}).join(frame, how="cross")
    numbered = [pl.format("{}-{}", key, "copy").alias(key) for key in keys]
    return copies.with_columns(numbered).select(frame.columns)
