"""Tables in a folder, each read when it is asked for and only the columns that are wanted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import polars as pl

from analysis.errors import InputError

FOLDER = "tables"


@dataclass(frozen=True, slots=True)
class Written:
    """The tables that were written under a folder. Large ones lie in several files, some documents in each."""

    home: Path

    @classmethod
    def under(cls, folder: Path) -> Written | None:
        """The tables of a build in an output folder; None where there are none."""
        home = folder / FOLDER
        return cls(home) if (home / "events.parquet").exists() else None

    def part(self, table: str, *columns: str) -> pl.DataFrame:
        """Some columns of a table; all where none is named.

        Raises:
            InputError: The table is missing, damaged, or without such columns.
        """
        try:
            return pl.read_parquet(self.files(table), columns=list(columns) or None)
        except (OSError, pl.exceptions.PolarsError) as error:
            reason = str(error).partition("\n")[0]
            place = self.home / f"{table}.parquet"
            raise InputError(
                f"{place} cannot be read: {reason}. Build the tables first: communique build INPUT"
            ) from error

    def files(self, table: str) -> list[Path]:
        """The files of a table in their order."""
        return sorted((self.home / table).glob("*.parquet")) or [self.home / f"{table}.parquet"]
