"""Results handed over as a whole: all files of a build take their places, or none does.

A build writes into a folder of its own beside the results. When all is written, a list of the files is put there; only
then are they moved. Cut off before the list, the old results stand; cut off after it, the next build ends the moving.
"""

from __future__ import annotations

import json
import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator

STAGE = ".next"
LIST = "complete.json"
TABLES = "tables"


@contextmanager
def handed_over(folder: Path) -> Iterator[Path]:
    """A folder to write results into; at the end they are moved into the output folder, after an error they are not.

    Raises:
        OutputError: The results cannot take their places.
    """
    stage = folder / STAGE
    finish(folder)
    try:
        with _told(folder):
            stage.mkdir(parents=True, exist_ok=True)
        yield stage
        with _told(folder):
            _complete(stage)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    finish(folder)


def finish(folder: Path) -> None:
    """End what a build before began: move what was complete, forget what was not.

    Raises:
        OutputError: A file cannot take its place.
    """
    stage = folder / STAGE
    if not stage.exists():
        return
    with _told(folder):
        if (stage / LIST).exists():
            names: list[str] = json.loads((stage / LIST).read_text(encoding="utf-8"))
            for name in names:
                _move(stage / name, folder / name)
            _forget_superseded(folder, names)
        shutil.rmtree(stage)


def _complete(stage: Path) -> None:
    names = sorted(path.relative_to(stage).as_posix() for path in stage.rglob("*") if path.is_file())
    draft = stage / f"{LIST}.part"
    draft.write_text(json.dumps(names), encoding="utf-8")
    os.replace(draft, stage / LIST)


def _move(source: Path, target: Path) -> None:
    if source.exists():  # else it was moved before the build was cut off
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(source, target)


def _forget_superseded(folder: Path, names: list[str]) -> None:
    """A table lies in one file or in several: forget the other form, and parts that are no more."""
    fresh = {folder / name for name in names}
    home = folder / TABLES
    for path in sorted({path if path.parent == home else path.parent for path in fresh if home in path.parents}):
        parts = set(path.with_suffix("").glob("part-*.parquet"))
        single = set() if path in fresh else {path.with_suffix(".parquet"), path.with_suffix(".csv")}
        for old in sorted((parts | single) - fresh):
            old.unlink(missing_ok=True)
        if parts and path in fresh and not any(path.with_suffix("").iterdir()):
            path.with_suffix("").rmdir()


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(
            f"the results cannot take their places in {folder}: {error.strerror or error} ({error.filename}). "
            "Choose a folder that you may write to and that has room (--out), or close the file if a program holds it "
            "open; then run the same command again."
        ) from error
