"""The lasting ids in tables already built, for the next run to keep."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
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
    claims = tables.part("indicator_claims", "claim_id", "indicator_id").iter_rows()
    return Kept(
        events=_by_place(tables, "event_mentions", "event_id"),
        participants=_by_place(tables, "participant_mentions", "participant_id"),
        indicators=dict(claims),
        agreements=_by_place(tables, "agreement_mentions", "agreement_id"),
    )


def _by_place(tables: Tables | Written, table: str, column: str) -> Places:
    return Places(tables.part(table, "document_id", "start", "stop", column))


class Places(Mapping[Place, tuple[str, ...]]):
    """Ids by place: rows of numbers and shared words, a tenth of what a dictionary of tuples would take."""

    def __init__(self, rows: pl.DataFrame) -> None:
        """Take rows of document, start, stop and id."""
        self._documents: dict[str, tuple[int, int]] = {}
        self._starts, self._stops, self._ids = array("q"), array("q"), list[str]()
        ordered = rows.sort(*rows.columns[:3], maintain_order=True)
        for document, start, stop, row_id in ordered.iter_rows(buffer_size=AT_ONCE):
            first, _ = self._documents.get(document, (len(self._ids), 0))
            self._starts.append(start)
            self._stops.append(stop)
            self._ids.append(intern(row_id))
            self._documents[document] = first, len(self._ids)

    def __getitem__(self, place: Place) -> tuple[str, ...]:
        document, start, stop = place
        first, last = self._documents[document]
        at = bisect_left(self._starts, start, first, last)
        found = []
        while at < last and self._starts[at] == start:
            if self._stops[at] == stop:
                found.append(self._ids[at])
            at += 1
        if not found:
            raise KeyError(place)
        return tuple(found)

    def __iter__(self) -> Iterator[Place]:
        for document, (first, last) in self._documents.items():
            places = zip(self._starts[first:last], self._stops[first:last], strict=True)
            yield from dict.fromkeys((document, start, stop) for start, stop in places)

    def __len__(self) -> int:
        return len(self._ids)
