"""A second process for an archive: it works out what needs nobody's name while the first finds out who is who."""

from __future__ import annotations

import os
from concurrent.futures import BrokenExecutor, Future
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis import knowledge
from analysis.archive import Shelf, Store
from analysis.reconcile.apart import Apart, Now, comparable
from analysis.reconcile.copies import copies
from analysis.resting import resting
from analysis.workers import processes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from analysis.model import Findings
    from analysis.reconcile.copies import Copies
    from analysis.reconcile.figures import Figure
    from analysis.world import ClaimKey


@contextmanager
def meanwhile(store: Path | None, reading: Sequence[Findings]) -> Iterator[Apart]:
    """Have findings looked at by a second process, where there is a processor for it and a file that it can open."""
    own = Now(reading)
    if store is None or (os.cpu_count() or 1) < 2:
        yield own
        return
    with processes(1) as other:
        yield Elsewhere(own, other.submit(_copies, store), other.submit(_sets, store))


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Waits for the second process; where that was ended from outside, the first does its work."""

    own: Now
    found: Future[Copies]
    one: Future[list[list[ClaimKey]]]

    def copies(self) -> Copies:
        """Which texts and paragraphs stand in several documents."""
        try:
            return self.found.result()
        except BrokenExecutor:
            return self.own.copies()

    def sets(self, told: Sequence[Figure]) -> list[list[Figure]]:
        """The figures of all documents, those of one indicator together, in a fixed order."""
        try:
            sets = self.one.result()
        except BrokenExecutor:
            return self.own.sets(told)
        by_key = {figure.key: figure for figure in told}
        return [[by_key[key] for key in keys] for keys in sets]


def _copies(path: Path) -> Copies:
    with resting(), closing(Store(path)) as store:
        return copies(_all(store))


def _sets(path: Path) -> list[list[ClaimKey]]:
    with resting(), closing(Store(path)) as store:
        reading = _all(store)
        sets = Now(reading).sets(comparable(reading, knowledge.load()))
        return [[figure.key for figure in figures] for figures in sets]


def _all(store: Store) -> tuple[Findings, ...]:
    return Shelf(store, store.documents()).findings()
