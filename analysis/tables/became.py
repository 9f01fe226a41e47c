"""What became of undertakings, as far as the documents of a run tell: the one part of level 1 that time changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from analysis.world import World

COLUMNS = {"commitment_id": pl.String, "outcome": pl.String, "outcome_edtf": pl.String}


class Became:
    """Puts to acts the last that is told of them."""

    def __init__(self, world: World) -> None:
        last = {each.commitment_id: (each.outcome, each.published or None) for each in world.outcomes}
        self._last = pl.DataFrame([(act, *told) for act, told in last.items()], schema=COLUMNS, orient="row")
        days = (findings.document.date_published for findings in world.findings)
        self._until = max((day for day in days if day), default=None)

    def onto(self, commitments: pl.DataFrame) -> pl.DataFrame:
        """The last that is told, and when; that nothing is told where the time is past on the day of the last text."""
        told = commitments.drop("outcome", "outcome_edtf").join(
            self._last, on="commitment_id", how="left", maintain_order="left"
        )
        if self._until:
            past = pl.col("outcome").is_null() & (pl.col("due_to") < self._until)
            told = told.with_columns(
                outcome=pl.when(past).then(pl.lit("no_report")).otherwise("outcome"),
                outcome_edtf=pl.when(past).then(pl.lit(self._until.isoformat())).otherwise("outcome_edtf"),
            )
        return told.select(commitments.columns)
