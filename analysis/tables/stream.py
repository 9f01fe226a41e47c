"""World → the tables of an archive, written part by part: memory holds what they are about, not all that they say."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING

import polars as pl

from analysis.tables.build import rest
from analysis.tables.check import HOMES, QUOTED, check_homes, check_part
from analysis.tables.parts import LEVEL_1, said_parts
from analysis.tables.schemas import SCHEMAS, Tables
from analysis.tables.store import write_file
from analysis.tables.written import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

    from analysis.knowledge.records import Knowledge
    from analysis.world import World

    Frames = dict[str, pl.DataFrame]

TOGETHER = 4  # parts in one file
# Columns of level 1 that stay at hand; of what is not named none.
AT_HAND = {
    "documents": tuple(column for column in SCHEMAS["documents"].columns() if column != "text"),
    "indicator_claims": tuple(SCHEMAS["indicator_claims"].columns()),
    "rejected": ("reason",),
}


def stream(world: World, knowledge: Knowledge, folder: Path) -> Tables:
    """Write the tables of level 1 under `<folder>/tables/<name>/`, some thousand documents in each file.

    Returns:
        All other tables whole, for `write`; those of level 1 with the columns `AT_HAND` alone.

    Raises:
        TableError: Rows break a rule of the contract.
        OutputError: A file cannot be written.
    """
    homes, kept, quoted = _homes(world), defaultdict[str, list[pl.DataFrame]](list), _no_quotes()
    parts = said_parts(world, knowledge)
    number = 0
    while some := list(islice(parts, TOGETHER)):
        part = {name: pl.concat([each[name] for each in some]) for name in LEVEL_1}
        check_part(part, homes, knowledge)
        for name, frame in part.items():
            write_file(folder / FOLDER / name / f"part-{number:05}.parquet", frame.write_parquet)
            kept[name].append(frame.select(AT_HAND.get(name, ())))
        for name, key in QUOTED:
            quoted[name, key] |= set(part[name][key])
        number += 1
    said = {name: pl.concat(kept[name]) for name in LEVEL_1}
    others = rest(world, said, knowledge)
    check_part(others, {**homes, "documents": said["documents"]}, knowledge)
    ids = {where: pl.Series(sorted(found), dtype=pl.String) for where, found in quoted.items()}
    check_homes({**said, **others}, ids)
    return Tables(**said, **others)


def _homes(world: World) -> Frames:
    """The ids that rows may refer to."""
    found = {
        "documents": [findings.document.document_id for findings in world.findings],
        "events": [row.event_id for row in world.events],
        "participants": [row.participant_id for row in world.participants],
        "indicators": [row.indicator_id for row in world.indicators],
        "agreements": [row.agreement_id for row in world.agreements],
    }
    return {name: pl.DataFrame({HOMES[name]: ids}, schema={HOMES[name]: pl.String}) for name, ids in found.items()}


def _no_quotes() -> dict[tuple[str, str], set[str]]:
    return {where: set() for where in QUOTED}
