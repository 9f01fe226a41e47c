"""What documents say, some documents at a time, so that memory holds no more rows than it must."""

from __future__ import annotations

from itertools import chain
from operator import methodcaller
from typing import TYPE_CHECKING, Any

from analysis.tables import rows_agreed, rows_said
from analysis.tables.check import SAID
from analysis.tables.frames import frame

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import polars as pl

    from analysis.knowledge.records import Knowledge
    from analysis.model import Findings
    from analysis.world import World

DOCUMENTS = 500  # laid out together
LEVEL_1 = ("documents", *SAID)


def said_parts(world: World, knowledge: Knowledge) -> Iterator[dict[str, pl.DataFrame]]:
    """The tables of level 1, part after part in order of `document_id`; at least one part."""
    became = rows_agreed.Became(world)
    found = sorted(world.findings, key=lambda findings: findings.document.document_id)
    for start in range(0, max(1, len(found)), DOCUMENTS):
        rows = _rows(found[start : start + DOCUMENTS], world, knowledge, became)
        yield {name: frame(name, given) for name, given in rows.items()}


def _rows(
    found: Sequence[Findings], world: World, knowledge: Knowledge, became: rows_agreed.Became
) -> dict[str, Iterable[dict[str, Any]]]:
    said = [rows_agreed.Agreed(findings, world, knowledge, became) for findings in found]
    rows: dict[str, Iterable[dict[str, Any]]] = {"documents": (rows_said.document(each, world) for each in found)}
    for name in SAID:
        rows[name] = chain.from_iterable(map(methodcaller(name), said))
    return rows
