"""What documents say, some documents at a time, so that memory holds no more rows than it must."""

from __future__ import annotations

from itertools import chain
from operator import methodcaller
from typing import TYPE_CHECKING, Any
from zlib import crc32

import polars as pl

from analysis.tables import rows_agreed, rows_said
from analysis.tables.check import SAID
from analysis.tables.frames import frame

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.model import Findings
    from analysis.tables.became import Became
    from analysis.world import World

    Frames = dict[str, pl.DataFrame]

DOCUMENTS = 500  # laid out together
LEVEL_1 = ("documents", *SAID)
# Documents in one file of an archive: it ends where the name of a document says so, and not after so many, so that a
# document that is added or taken away changes the file it stands in and no other.
LEAST, ONE_IN, MOST = 500, 500, 1500


def in_parts(found: Sequence[Findings]) -> Iterator[Sequence[Findings]]:
    """The documents of each file, in order of `document_id`; at least one part."""
    start = 0
    for stop, findings in enumerate(found, start=1):
        ends = stop - start >= LEAST and crc32(findings.document.document_id.encode()) % ONE_IN == 0
        if ends or stop - start == MOST:
            yield found[start:stop]
            start = stop
    if start < len(found) or not found:
        yield found[start:]


def laid_out(found: Sequence[Findings], world: World, knowledge: Knowledge, became: Became) -> Frames:
    """The tables of level 1 of some documents."""
    parts = []
    for start in range(0, max(1, len(found)), DOCUMENTS):
        rows = _rows(found[start : start + DOCUMENTS], world, knowledge)
        parts.append({name: frame(name, given) for name, given in rows.items()})
    frames = {name: pl.concat([part[name] for part in parts]).rechunk() for name in LEVEL_1}
    return frames | {"commitments": became.onto(frames["commitments"])}


def _rows(found: Sequence[Findings], world: World, knowledge: Knowledge) -> dict[str, Iterable[dict[str, Any]]]:
    said = [rows_agreed.Agreed(findings, world, knowledge) for findings in found]
    rows: dict[str, Iterable[dict[str, Any]]] = {"documents": (rows_said.document(each, world) for each in found)}
    for name in SAID:
        rows[name] = chain.from_iterable(map(methodcaller(name), said))
    return rows
