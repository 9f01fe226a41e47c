"""A second process for an archive: it finds copies and indicators while the first finds out who is who and what was."""

from __future__ import annotations

import os
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis import knowledge
from analysis.archive import Shelf, Store
from analysis.reconcile.apart import Apart, Figured, Now, figured
from analysis.reconcile.decisions import Decisions
from analysis.resting import resting
from analysis.workers import processes
from analysis.world import Kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from analysis.model import Findings
    from analysis.reconcile.apart import Groups
    from analysis.reconcile.copies import Copies
    from analysis.reconcile.origins import Origins
    from analysis.world import ClaimKey


@contextmanager
def meanwhile(store: Path | None, reading: Sequence[Findings]) -> Iterator[Apart]:
    """Have findings looked at by a second process, where there is a processor for it and a file that it can open."""
    own = Now(reading, knowledge.load())
    if store is None or (os.cpu_count() or 1) < 2:
        yield own
        return
    with processes(1) as other:
        found = other.submit(_copies, store)
        other.submit(_grouped, store)
        yield Elsewhere(own, store, other, found)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Waits for the second process; where that was ended from outside, the first does its work."""

    own: Now
    store: Path
    other: Executor
    found: Future[Copies]

    def copies(self) -> Copies:
        """Which texts and paragraphs stand in several documents."""
        try:
            return self.found.result()
        except BrokenExecutor:
            return self.own.copies()

    def figured(self, behind: Origins, decisions: Decisions, known: Mapping[ClaimKey, str]) -> Callable[[], Figured]:
        """What to call for the indicators; the second process knows the claims of the store and no decisions."""
        here = self.own.figured(behind, decisions, known)
        if known:
            return here
        try:
            there = self.other.submit(_figured, self.store, behind, decisions.kept.indicators)
        except BrokenExecutor:
            return here

        def told() -> Figured:
            try:
                return there.result()
            except BrokenExecutor:
                return here()

        return told


def _copies(path: Path) -> Copies:
    with resting():
        return _held(path).copies()


def _grouped(path: Path) -> None:
    with resting():
        _groups(path)


def _figured(path: Path, behind: Origins, kept: Mapping[str, str]) -> Figured:
    with resting():
        return figured(_held(path), _groups(path), behind, Decisions(kept=Kept(indicators=kept)), {})


# What the second process keeps at hand from one question to the next.
@lru_cache(maxsize=1)
def _held(path: Path) -> Now:
    store = Store(path)
    return Now(Shelf(store, store.documents()).findings(), knowledge.load())


@lru_cache(maxsize=1)
def _groups(path: Path) -> Groups:
    return _held(path).grouped()
