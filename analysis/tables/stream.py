"""World → the tables of an archive, written part by part: memory holds what they are about, not all that they say."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import polars as pl

from analysis.tables.became import Became
from analysis.tables.build import rest
from analysis.tables.check import HOMES, QUOTED, check_homes, check_part
from analysis.tables.parts import LEVEL_1, in_parts, laid_out
from analysis.tables.quotes import Quotes
from analysis.tables.reuse import Marks, Parts, part_file
from analysis.tables.schemas import SCHEMAS, Tables
from analysis.tables.store import write_file
from analysis.tables.written import FOLDER

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from analysis.knowledge.records import Knowledge
    from analysis.model import Findings
    from analysis.world import World

    Frames = dict[str, pl.DataFrame]

ABREAST = 8  # parts that are looked at together: each look costs some milliseconds, however little there is to see
# Columns of level 1 that stay at hand; of what is not named none.
AT_HAND = {
    "documents": tuple(column for column in SCHEMAS["documents"].columns() if column != "text"),
    "indicator_claims": tuple(SCHEMAS["indicator_claims"].columns()),
    "rejected": ("reason",),
}


def stream(world: World, knowledge: Knowledge, folder: Path, before: Parts | None = None) -> Tables:
    """Write the tables of level 1 under `<folder>/tables/<name>/`, some thousand documents in each file.

    Args:
        world: Findings of all documents and what they come to.
        knowledge: Its ontology holds the closed lists the rows may draw from.
        folder: The output folder.
        before: The parts of an earlier build: those that are as they were are taken over.

    Returns:
        All other tables whole, for `write`; those of level 1 with the columns `AT_HAND` alone.

    Raises:
        TableError: Rows break a rule of the contract.
        OutputError: A file cannot be written.
    """
    desk = _Desk(world, knowledge, folder / FOLDER, before)
    found = sorted(world.findings, key=lambda findings: findings.document.document_id)
    parts = 0
    for part in in_parts(found):
        desk.place(parts, part)
        parts += 1
    for start in range(0, parts, ABREAST):
        desk.keep(range(start, min(start + ABREAST, parts)))
    if before:
        before.save()
    return desk.tables()


class _Desk:
    """One laying out with all that it needs at hand."""

    def __init__(self, world: World, knowledge: Knowledge, home: Path, before: Parts | None) -> None:
        self._world, self._knowledge, self._home, self._before = world, knowledge, home, before
        self._homes, self._became, self._quotes = _homes(world), Became(world), Quotes(world)
        self._marks = Marks(world, before.sources, before.rules) if before else None
        self._at_hand, self._quoted = defaultdict[str, list[pl.DataFrame]](list), _no_quotes()

    def place(self, number: int, part: Sequence[Findings]) -> None:
        """Write the tables of some documents, or take them over."""
        if not self._before or not self._marks:
            self._lay_out(number, part)
            return
        mark = self._marks.of(part)
        if self._before.taken_over(mark, self._home, LEVEL_1) is None:
            self._lay_out(number, part)
        else:
            self._take_over(number)
        self._before.note(mark, self._home, LEVEL_1)

    def _lay_out(self, number: int, part: Sequence[Findings]) -> None:
        frames = laid_out(part, self._world, self._knowledge, self._became)
        check_part(frames, self._homes, self._knowledge)
        for name, frame in frames.items():
            write_file(part_file(self._home, name, number), frame.write_parquet)

    def _take_over(self, number: int) -> None:
        """What became of acts is told by other documents, so this alone may be other than it was."""
        path = part_file(self._home, "commitments", number)
        acts = pl.read_parquet(path)
        if not (now := self._became.onto(acts)).equals(acts):
            write_file(path, now.rechunk().write_parquet)

    def keep(self, parts: Sequence[int]) -> None:
        """Keep of some parts what level 2 is made of and checked against."""

        def columns(name: str, *wanted: str) -> pl.DataFrame:
            files = [part_file(self._home, name, number) for number in parts]
            return pl.read_parquet(files, columns=list(wanted)) if wanted else pl.DataFrame()

        self._quotes.take(columns)
        for name in LEVEL_1:
            self._at_hand[name].append(columns(name, *AT_HAND.get(name, ())))
        for name, key in QUOTED:
            self._quoted[name, key].append(
                pl.Series(columns(name, key).to_series().unique().to_list(), dtype=pl.String)
            )

    def tables(self) -> Tables:
        """All tables, found to fit."""
        said = {name: pl.concat(self._at_hand[name]) for name in LEVEL_1}
        others = rest(self._world, said, self._quotes, self._knowledge)
        check_part(others, {**self._homes, "documents": said["documents"]}, self._knowledge)
        check_homes({**said, **others}, {where: pl.concat(ids) for where, ids in self._quoted.items()})
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


def _no_quotes() -> dict[tuple[str, str], list[pl.Series]]:
    return {where: [] for where in QUOTED}
