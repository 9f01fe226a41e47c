"""The lasting ids in tables already built, for the next run to keep."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping
from sys import intern
from typing import TYPE_CHECKING

from analysis.world import Kept, Place

if TYPE_CHECKING:
    import polars as pl

    from analysis.tables.schemas import Tables
    from analysis.tables.written import Written

AT_ONCE = 10_000  # rows that are values of Python at a time


def kept(tables: Tables | Written) -> Kept:
    """Which place of which document bears which id."""
    claims = tables.pieces("indicator_claims", "claim_id", "indicator_id")
    return Kept(
        events=_by_place(tables, "event_mentions", "event_id"),
        participants=_by_place(tables, "participant_mentions", "participant_id"),
        indicators={claim: intern(row) for some in claims for claim, row in some.iter_rows()},
        agreements=_by_place(tables, "agreement_mentions", "agreement_id"),
    )


def _by_place(tables: Tables | Written, table: str, column: str) -> Places:
    return Places(tables.pieces(table, "document_id", "start", "stop", column))


class Places(Mapping[Place, tuple[str, ...]]):
    """Ids by place: rows of numbers and shared words, a tenth of what a dictionary of tuples would take."""

    def __init__(self, pieces: Iterable[pl.DataFrame]) -> None:
        """Take rows of document, start, stop and id; no document stands in two pieces."""
        self._documents: dict[str, tuple[int, int]] = {}
        self._starts, self._stops, self._ids = array("q"), array("q"), list[str]()
        self._at: tuple[str, dict[tuple[int, int], tuple[str, ...]]] = "", {}
        for piece in pieces:
            self._take(piece.sort(*piece.columns[:3], maintain_order=True))

    def _take(self, ordered: pl.DataFrame) -> None:
        first = len(self._ids)
        for number, document in ordered.to_series().rle().struct.unnest().iter_rows():
            self._documents[document] = first, first + number
            first += number
        for some in ordered.iter_slices(AT_ONCE):
            _, starts, stops, ids = (column.to_list() for column in some)
            self._starts.extend(starts)
            self._stops.extend(stops)
            self._ids.extend(map(intern, ids))

    def __getitem__(self, place: Place) -> tuple[str, ...]:
        document, start, stop = place
        return self._of(document)[start, stop]

    def _of(self, document: str) -> dict[tuple[int, int], tuple[str, ...]]:
        """The places of a document; who asks for one asks for the others next."""
        if self._at[0] != document:
            first, last = self._documents.get(document, (0, 0))
            found: dict[tuple[int, int], tuple[str, ...]] = {}
            for n in range(first, last):
                where = self._starts[n], self._stops[n]
                found[where] = (*found.get(where, ()), self._ids[n])
            self._at = document, found
        return self._at[1]

    def __iter__(self) -> Iterator[Place]:
        for document, (first, last) in self._documents.items():
            places = zip(self._starts[first:last], self._stops[first:last], strict=True)
            yield from dict.fromkeys((document, start, stop) for start, stop in places)

    def __len__(self) -> int:
        return len(self._ids)
