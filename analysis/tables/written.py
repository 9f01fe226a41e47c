"""Tables in a folder, each read when it is asked for and only the columns that are wanted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from analysis.errors import InputError
from analysis.tables.schemas import columns_of

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = "tables"
PLACE = ("document_id", "start", "stop")
# What the next build must know of this one; for what changed it looks at all columns of the things.
NEEDED: dict[str, tuple[str, ...]] = {
    "event_mentions": (*PLACE, "event_id"),
    "participant_mentions": (*PLACE, "participant_id"),
    "indicator_claims": ("claim_id", "indicator_id"),
    **{name: tuple(columns_of(name)) for name in ("documents", "events", "participants", "indicators", "conflicts")},
}


@dataclass(frozen=True, slots=True)
class Written:
    """The tables that were written under a folder. Large ones lie in several files, some documents in each."""

    home: Path

    @classmethod
    def under(cls, folder: Path) -> Written | None:
        """The tables of a build in an output folder; None where there are none that this version can read."""
        written = cls(folder / FOLDER)
        try:
            fits = all(set(NEEDED[table]) <= written.columns(table) for table in NEEDED)
        except (OSError, pl.exceptions.PolarsError):
            return None
        return written if fits else None

    def columns(self, table: str) -> set[str]:
        """Names of the columns of a table."""
        return set(pl.read_parquet_schema(self.files(table)[0]))

    def part(self, table: str, *columns: str) -> pl.DataFrame:
        """Some columns of a table; all where none is named.

        Raises:
            InputError: The table is missing, damaged, or without such columns.
        """
        return self._read(table, self.files(table), columns)

    def pieces(self, table: str, *columns: str) -> Iterator[pl.DataFrame]:
        """As `part`, file by file: no document stands in two of them."""
        return (self._read(table, [path], columns) for path in self.files(table))

    def _read(self, table: str, files: list[Path], columns: tuple[str, ...]) -> pl.DataFrame:
        try:
            return pl.read_parquet(files, columns=list(columns) or None)
        except (OSError, pl.exceptions.PolarsError) as error:
            reason = str(error).partition("\n")[0]
            place = self.home / f"{table}.parquet"
            raise InputError(
                f"{place} cannot be read: {reason}. Build the tables first: communique build INPUT"
            ) from error

    def files(self, table: str) -> list[Path]:
        """The files of a table in their order."""
        return sorted((self.home / table).glob("*.parquet")) or [self.home / f"{table}.parquet"]
