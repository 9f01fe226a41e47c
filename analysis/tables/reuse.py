"""Parts of an archive that are as they were: taken over from the build before, not laid out again.

The rows of a document depend on what was found in it, on the ids of what it speaks of, and on the rules by which rows
are made. A mark of these stands for the rows of each part; a list of marks and of the checksums of the files they
became is kept beside the findings. A file that is not what the list says is made anew.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass, field
from hashlib import blake2b, file_digest, sha256
from typing import TYPE_CHECKING

from analysis.tables.store import write_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from analysis.model import Findings
    from analysis.world import World

Sums = dict[str, str]  # by table, the checksum of its file
SIZE = 16  # bytes of a mark
WHOLE = 1 << (8 * SIZE)


def part_file(home: Path, table: str, number: int) -> Path:
    """Where a part of a table lies."""
    return home / table / f"part-{number:05}.parquet"


@dataclass(slots=True)
class Parts:
    """The parts of the build before, and those of this one.

    Attributes:
        listed: The list of parts: where it is read from, and written to.
        home: The tables of the build before.
        sources: By document id, a mark of what was found in it; what has none is laid out each time.
        rules: A mark of the rules by which rows are made.
    """

    listed: Path
    home: Path
    sources: Mapping[str, str]
    rules: str
    _before: dict[str, tuple[int, Sums]] = field(default_factory=dict)
    _now: list[tuple[str | None, Sums]] = field(default_factory=list)

    def __post_init__(self) -> None:
        try:
            found = json.loads(self.listed.read_text(encoding="utf-8"))
            self._before = {mark: (number, dict(sums)) for number, (mark, sums) in enumerate(found) if mark}
        except (OSError, ValueError, TypeError, AttributeError):
            self._before = {}  # without the list all parts are laid out

    def taken_over(self, mark: str | None, home: Path, tables: Iterable[str]) -> int | None:
        """Put the files of a part that is as it was where they now belong.

        Returns:
            The number that the part had; None where it must be laid out.
        """
        if mark not in self._before:
            return None
        number, sums = self._before[mark]
        if any(checksum(part_file(self.home, name, number)) != sums.get(name) for name in tables):
            return None
        for name in tables:
            linked(part_file(self.home, name, number), part_file(home, name, len(self._now)))
        return number

    def note(self, mark: str | None, home: Path, tables: Iterable[str]) -> None:
        """Remember the files of the next part."""
        number = len(self._now)
        self._now.append((mark, {name: checksum(part_file(home, name, number)) for name in tables}))

    def save(self) -> None:
        """Write the list for the next build.

        Raises:
            OutputError: It cannot be written.
        """
        write_file(self.listed, lambda path: path.write_text(json.dumps(self._now), encoding="utf-8"))


class Marks:
    """Marks of what the rows of documents depend on."""

    def __init__(self, world: World, sources: Mapping[str, str], rules: str) -> None:
        self._sources, self._rules = sources, rules
        self._ids = dict.fromkeys(world.origins, 0)
        for document, said in _ids(world):
            own = blake2b(said.encode("utf-8", "surrogatepass"), digest_size=SIZE).digest()
            self._ids[document] = (self._ids.get(document, 0) + int.from_bytes(own)) % WHOLE  # in whatever order

    def of(self, part: Sequence[Findings]) -> str | None:
        """The mark of some documents; None where one of them has no source."""
        mark = sha256(self._rules.encode())
        for findings in part:
            name = findings.document.document_id
            source = self._sources.get(name)
            if source is None:
                return None
            mark.update(f"\0{name}\0{source}\0{self._ids.get(name, 0)}".encode())
        return mark.hexdigest()


def _ids(world: World) -> Iterator[tuple[str, str]]:
    """By document, the ids its rows bear; those of claims and acts are made of its own words and so in its source."""
    for kind, ids in (("p", world.participant_ids), ("e", world.event_ids), ("a", world.agreement_ids)):
        for (document, key), row in ids.items():
            yield document, f"{kind}\0{key}\0{row}"
    for (document, _), claim in world.claim_ids.items():
        corrected = world.corrected.get(("indicator_claims", claim), ())
        yield document, f"c\0{claim}\0{world.indicator_ids.get(claim)}\0{corrected}"
    for document, origin in world.origins.items():
        yield document, f"o\0{origin}"


def checksum(path: Path) -> str:
    """Of a file; empty where there is none."""
    try:
        with open(path, "rb") as opened:
            return file_digest(opened, "sha256").hexdigest()
    except OSError:
        return ""


def linked(source: Path, target: Path) -> None:
    """The same file under a second name, or a copy where the disk knows no such names."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
