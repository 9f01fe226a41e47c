"""The lasting ids in tables already built, for the next run to keep."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from analysis.world import Kept, Place

if TYPE_CHECKING:
    import polars as pl

    from analysis.tables.schemas import Tables


def kept(tables: Tables) -> Kept:
    """Which place of which document bears which id."""
    claims = tables.indicator_claims.select("claim_id", "indicator_id").iter_rows()
    return Kept(
        events=_by_place(tables.event_mentions, "event_id"),
        participants=_by_place(tables.participant_mentions, "participant_id"),
        indicators=dict(claims),
    )


def _by_place(frame: pl.DataFrame, column: str) -> dict[Place, tuple[str, ...]]:
    found: dict[Place, list[str]] = defaultdict(list)
    for document, start, stop, row_id in frame.select("document_id", "start", "stop", column).iter_rows():
        found[document, start, stop].append(row_id)
    return {place: tuple(ids) for place, ids in found.items()}
