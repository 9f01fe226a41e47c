"""What findings depend on besides the file they were found in, and tables besides the findings."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.resources.abc import Traversable

# Rooms and modules whose words and rules decide what is found; charts may change without anything being read again.
DECIDING = (
    *("read", "understand", "knowledge"),
    *("archive/coding.py", "agreed.py", "model.py", "reconcile/prints.py", "script.py"),
)
LIBRARIES = ("razdel", "pymorphy3", "pymorphy3-dicts-ru", "trafilatura", "feedparser", "pypdf", "defusedxml", "lxml")
SUFFIXES = (".py", ".yml", ".yaml", ".json", ".txt")


# … and those that decide what becomes of findings and ids in a table, and which bytes its file has.
LAYING_OUT = ("tables", "knowledge", "agreed.py", "model.py", "world.py")
WRITERS = ("polars", "dataframely")
# … and all the rest that decides what becomes of an archive.
JOINING = ("reconcile", "statistics", "corrections.py", "meanwhile.py", "pipeline.py")
MATCHERS = ("rapidfuzz",)


@lru_cache(maxsize=1)
def rules_version() -> str:
    """A mark of all rules, words and libraries by which documents are read: another mark, other findings."""
    return _mark(DECIDING, LIBRARIES)


@lru_cache(maxsize=1)
def layout_version() -> str:
    """A mark of all by which findings become tables: another mark, other files."""
    return _mark(LAYING_OUT, WRITERS)


@lru_cache(maxsize=1)
def whole_version() -> str:
    """A mark of all by which files become tables."""
    return _mark((*DECIDING, *LAYING_OUT, *JOINING), (*LIBRARIES, *WRITERS, *MATCHERS))


def _mark(deciding: Sequence[str], libraries: tuple[str, ...]) -> str:
    mark = sha256(f"python {sys.version_info[:2]}".encode())
    for library in _libraries(libraries):
        mark.update(f"\0{library}".encode())
    root = files("analysis")
    for name in deciding:
        for path, entry in _sources(name, root.joinpath(name)):
            mark.update(f"\0{path}\0".encode())
            mark.update(entry.read_bytes())
    return mark.hexdigest()


def _sources(path: str, entry: Traversable) -> Iterator[tuple[str, Traversable]]:
    if entry.is_file():
        if entry.name.endswith(SUFFIXES):
            yield path, entry
        return
    for inner in sorted(entry.iterdir(), key=lambda each: each.name):
        if inner.name != "__pycache__":
            yield from _sources(f"{path}/{inner.name}", inner)


def _libraries(names: tuple[str, ...]) -> list[str]:
    """Names with versions, as their folders say; `importlib.metadata` says the same and takes ten times as long."""
    folders = (entry for path in sys.path if os.path.isdir(path) for entry in os.listdir(path))
    return sorted({f for f in folders if f.endswith(".dist-info") and f.lower().startswith(names)})
