"""An archive into which nothing came: its tables are taken over as files, and nothing is reconciled again.

A mark stands for all that the tables were made of. It is kept beside the findings with the checksums of the files; a
file that is not what the list says, or another mark, and all is made anew.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from analysis.tables.changes import SCHEMA
from analysis.tables.parts import LEVEL_1
from analysis.tables.reuse import checksum, linked
from analysis.tables.schemas import SCHEMAS, Tables
from analysis.tables.store import write, write_file
from analysis.tables.stream import AT_HAND
from analysis.tables.written import FOLDER, Written

if TYPE_CHECKING:
    from pathlib import Path

CHANGES = "changes"  # what is other than in the build before: of tables taken over, nothing


@dataclass(frozen=True, slots=True)
class Archive:
    """The tables of an archive in the output folder.

    Attributes:
        listed: The list of their files: where it is read from, and written to.
        home: The tables of the build before.
        mark: What this build is made of.
    """

    listed: Path
    home: Path
    mark: str

    def taken_over(self, folder: Path) -> Tables | None:
        """The tables of the build before, put under a folder; None where they must be made."""
        try:
            found = json.loads(self.listed.read_text(encoding="utf-8"))
            mark, sums = found["mark"], dict(found["sums"])
        except (OSError, ValueError, TypeError, KeyError):
            return None
        if mark != self.mark or any(checksum(self.home / name) != known for name, known in sums.items()):
            return None
        for name in sums:
            linked(self.home / name, folder / FOLDER / name)
        tables = _read(Written(folder / FOLDER))
        write(tables, folder, leave_out=set(SCHEMAS) - {CHANGES})
        return tables

    def note(self, folder: Path) -> None:
        """Remember the tables under a folder.

        Raises:
            OutputError: The list cannot be written.
        """
        home = folder / FOLDER
        files = (path for path in sorted(home.rglob("*")) if path.is_file() and path.stem != CHANGES)
        sums = {path.relative_to(home).as_posix(): checksum(path) for path in files}
        told = json.dumps({"mark": self.mark, "sums": sums})
        write_file(self.listed, lambda path: path.write_text(told, encoding="utf-8"))


def _read(written: Written) -> Tables:
    """As `stream` gives them: level 1 with the columns at hand alone."""
    frames = {name: written.part(name, *AT_HAND.get(name, ())) for name in SCHEMAS if name != CHANGES}
    none = {name: frames[name].select(AT_HAND.get(name, ())) for name in LEVEL_1}
    return Tables(**{**frames, **none, CHANGES: pl.DataFrame(schema=SCHEMA)})
