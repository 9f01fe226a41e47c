"""The words at the places of level 2: they stand in the tables of level 1, where each was cut out of its text once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from analysis.tables.frames import in_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from analysis.agreed import Outcome
    from analysis.world import Covered, EventNews, Place, World

PLACE = ("document_id", "start", "stop")
SCHEMA = {"document_id": pl.String, "start": pl.Int64, "stop": pl.Int64}
# Tables of level 1 at whose places things of level 2 stand.
HOMES = (
    "event_mentions",
    "participant_mentions",
    "indicator_claims",
    "topic_mentions",
    "agreement_mentions",
    "commitments",
)
QUOTED = ("event_status_history", "coverage", "commitment_outcomes")  # … which these are


class Quotes:
    """Collects the words at the places that level 2 speaks of, while the tables of level 1 go by."""

    def __init__(self, world: World) -> None:
        said: tuple[EventNews | Covered | Outcome, ...] = (*world.history, *world.coverage, *world.outcomes)
        self._wanted = _places((each.document_id, each.span.start, each.span.stop) for each in said)
        self._pieces = _places((each.document_id, each.start, each.stop) for each in world.passages)
        self._found: list[pl.DataFrame] = []
        self._cut: list[pl.DataFrame] = []

    def take(self, columns: Callable[..., pl.DataFrame]) -> None:
        """See some documents: `columns(table, *names)` gives columns of a table of level 1."""
        for name in HOMES:
            rows = columns(name, *PLACE, "quote", "sentence")
            self._found.append(_own(rows.join(self._wanted, on=PLACE, how="semi").unique(PLACE)))
        if self._pieces.height:
            self._cut.append(self._cut_out(columns("documents", "document_id", "text")))

    def _cut_out(self, documents: pl.DataFrame) -> pl.DataFrame:
        """Paragraphs, cut in Python: Polars counts the characters of a text from its start each time."""
        here = self._pieces.join(documents, on="document_id", how="inner", maintain_order="left")
        words = [text[start:stop] for start, stop, text in here.select("start", "stop", "text").iter_rows()]
        return here.select(PLACE).with_columns(pl.Series("quote", words, pl.String))

    def onto(self, frames: dict[str, pl.DataFrame]) -> None:
        """Put the words to the rows of level 2."""
        said = pl.concat(self._found).unique(PLACE)
        for name in QUOTED:
            frames[name] = _joined(frames[name], said, "quote", "sentence")
        if self._cut:
            frames["passages"] = in_order("passages", _joined(frames["passages"], pl.concat(self._cut), "quote"))


def _own(frame: pl.DataFrame) -> pl.DataFrame:
    """The same rows in memory of their own: those that Polars picks out hold all the words they were picked from."""
    return pl.DataFrame(frame.rows(), schema=frame.schema, orient="row")


def _places(rows: Iterable[Place]) -> pl.DataFrame:
    return pl.DataFrame(list(rows), schema=SCHEMA, orient="row").unique()


def _joined(frame: pl.DataFrame, words: pl.DataFrame, *columns: str) -> pl.DataFrame:
    found = frame.drop(columns).join(words, on=PLACE, how="left", maintain_order="left")
    return found.select(frame.columns)
