"""The one file in which findings lie: SQLite, so that a build cut off at any moment leaves whole documents."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

NAME = "findings.sqlite"
ABREAST = 500  # rows asked for at once
TABLES = """
CREATE TABLE IF NOT EXISTS source (key BLOB PRIMARY KEY, found INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS outcome (
  key BLOB NOT NULL, place INTEGER NOT NULL, document_id TEXT, sha256 TEXT, stored BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS seen (look BLOB PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS outcome_key ON outcome (key);
CREATE INDEX IF NOT EXISTS outcome_document ON outcome (document_id, sha256, key, place);
"""
Outcome = tuple[str | None, str | None, bytes]  # document_id and checksum (of a problem none), encoded


class Store:
    """What was found in each file. A key stands for the content of a file, its name and the rules; see `gather`."""

    def __init__(self, path: Path | None = None) -> None:
        """Open or make a store.

        Args:
            path: The file; None for one of this run alone, on the disk and gone with it.

        Raises:
            OutputError: It cannot be opened or made.
        """
        self._path = path
        with _told(path):
            if path:
                path.parent.mkdir(parents=True, exist_ok=True)
            self._base = self._opened()

    def _opened(self) -> sqlite3.Connection:
        try:
            return _connected(self._path)
        except sqlite3.DatabaseError as error:
            # A damaged store costs reading again and nothing else: all in it comes from the files.
            if self._path is None or isinstance(error, sqlite3.OperationalError):
                raise
            for left in ("", "-wal", "-shm"):
                Path(f"{self._path}{left}").unlink(missing_ok=True)
            return _connected(self._path)

    def known(self, keys: Sequence[bytes]) -> set[bytes]:
        """Those of the keys whose files were read wholly."""
        return {key for (key,) in self._asked("SELECT key FROM source WHERE key", keys)}

    def seen(self, looks: Sequence[bytes]) -> dict[bytes, bytes]:
        """The keys of files that look as they did when their content was read."""
        return dict(self._asked("SELECT look, key FROM seen WHERE look", looks))

    def note(self, seen: Iterable[tuple[bytes, bytes]]) -> None:
        """Remember looks of files with the keys of their content."""
        with _told(self._path), self._base:
            self._base.executemany("INSERT OR REPLACE INTO seen VALUES (?, ?)", seen)

    def keep(self, found: Iterable[tuple[bytes, Sequence[Outcome]]]) -> None:
        """Store what was found in some files: all of it or, cut off, nothing."""
        with _told(self._path), self._base:
            for key, outcomes in found:
                self._base.execute("DELETE FROM outcome WHERE key = ?", (key,))
                self._base.executemany(
                    "INSERT INTO outcome VALUES (?, ?, ?, ?, ?)",
                    [(key, place, *outcome) for place, outcome in enumerate(outcomes)],
                )
                self._base.execute("INSERT OR REPLACE INTO source VALUES (?, ?)", (key, len(outcomes)))

    def drop_others(self, keys: Iterable[bytes]) -> None:
        """Forget what does not belong to these files any more."""
        with _told(self._path), self._base:
            self._base.execute("CREATE TEMP TABLE IF NOT EXISTS wanted (key BLOB PRIMARY KEY) WITHOUT ROWID")
            self._base.execute("DELETE FROM wanted")
            self._base.executemany("INSERT OR IGNORE INTO wanted VALUES (?)", ((key,) for key in keys))
            for table in ("source", "outcome", "seen"):
                self._base.execute(f"DELETE FROM {table} WHERE key NOT IN (SELECT key FROM wanted)")

    def documents(self) -> list[int]:
        """Numbers of all documents in order of `document_id`; of several of one name the last by checksum."""
        asked = "SELECT document_id, sha256, rowid FROM outcome WHERE document_id IS NOT NULL ORDER BY 1, 2, 3"
        with _told(self._path):
            return list({name: number for name, _, number in self._base.execute(asked)}.values())

    def sources(self, size: int) -> dict[str, str]:
        """By document id, a mark of the file and of the place in it; only of files whose key has so many bytes."""
        asked = (
            "SELECT document_id, hex(key), place FROM outcome WHERE document_id IS NOT NULL ORDER BY 1, sha256, rowid"
        )
        with _told(self._path):
            last = {name: (key, place) for name, key, place in self._base.execute(asked)}
        return {name: f"{key} {place}" for name, (key, place) in last.items() if len(key) == 2 * size}

    def problems(self) -> list[int]:
        """Numbers of all problems."""
        with _told(self._path):
            return [n for (n,) in self._base.execute("SELECT rowid FROM outcome WHERE document_id IS NULL ORDER BY 1")]

    def stored(self, numbers: Sequence[int]) -> list[bytes]:
        """What stands under some numbers, encoded, in their order."""
        found = dict(self._asked("SELECT rowid, stored FROM outcome WHERE rowid", numbers))
        return [found[number] for number in numbers]

    def _asked(self, query: str, values: Sequence[bytes] | Sequence[int]) -> Iterator[tuple[Any, ...]]:
        """The rows whose column, which ends the query, is one of some values."""
        with _told(self._path):
            for start in range(0, len(values), ABREAST):
                some = values[start : start + ABREAST]
                yield from self._base.execute(f"{query} IN ({','.join('?' * len(some))})", some)

    def close(self) -> None:
        """Let go of the file."""
        self._base.close()


def _connected(path: Path | None) -> sqlite3.Connection:
    base = sqlite3.connect(path or "", check_same_thread=False)
    base.execute("PRAGMA journal_mode = WAL" if path else "PRAGMA journal_mode = OFF")
    base.execute("PRAGMA synchronous = NORMAL")
    base.execute("PRAGMA cache_size = -16000")  # kilobytes: the disk, not the memory, holds the archive
    base.executescript(TABLES)
    return base


@contextmanager
def _told(path: Path | None) -> Iterator[None]:
    """What can go wrong with a store, in words."""
    where = path or "the folder for temporary files"
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise OutputError(
            f"findings cannot be kept in {where}: {error}. See that there is room and that you may write there; "
            "what was read before is kept, run the same command again. If the file is damaged, delete it."
        ) from error
