"""Tables ↔ files: Parquet to compute with, CSV to open in a spreadsheet."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from analysis import knowledge
from analysis.errors import OutputError
from analysis.tables.check import check
from analysis.tables.schemas import SCHEMAS, Tables
from analysis.tables.written import FOLDER, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

# Tables of an earlier version do not have them; they are empty then, as they are without official statistics.
LATER = ("observations", "claim_checks")
# A spreadsheet takes a cell that begins so for a formula, also in a CSV file.
FORMULA = r"^([=+\-@\t\r])"


def write(tables: Tables, folder: str | Path, leave_out: Collection[str] = ()) -> list[Path]:
    """Write each table as Parquet and as CSV under `<folder>/tables/`.

    CSV is UTF-8 with a byte order mark, so that Excel opens Cyrillic; text that a spreadsheet would take for a formula
    gets a leading apostrophe there (Parquet keeps it as it is). A file is written beside its name and moved into place,
    so that a reader never meets half a file.

    Args:
        tables: What to write.
        folder: The output folder.
        leave_out: Names of tables that are not to be written.

    Returns:
        The files written, in the order of the contract.

    Raises:
        OutputError: A file cannot be written: what, where and how to mend it.
    """
    home, written = Path(folder) / FOLDER, []
    for name, frame in tables:
        if name in leave_out:
            continue
        written.append(write_file(home / f"{name}.parquet", frame.write_parquet))
        guarded = frame.with_columns(pl.col(pl.String).str.replace(FORMULA, "'$1"))
        save = partial(guarded.write_csv, include_bom=True)
        written.append(write_file(home / f"{name}.csv", save))
    return written


def write_file(path: Path, save: Callable[[Path], object]) -> Path:
    """Let `save` write to a temporary name beside `path`, then move it into place.

    Raises:
        OutputError: The file cannot be written.
    """
    draft = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save(draft)
        os.replace(draft, path)
    except OSError as error:
        _forget(draft)
        raise OutputError(
            f"{path.name} cannot be written to {path.parent}: {error.strerror or error}. "
            "Choose a folder that you may write to and that has room (--out), close the file if a program "
            "holds it open, and see that no part of the path is a file."
        ) from error
    return path


def _forget(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return  # the folder itself is not there or not ours: there is no draft to forget


def load(folder: str | Path) -> Tables:
    """The tables that `write` put under a folder, checked again.

    Args:
        folder: The output folder, or the `tables` folder in it.

    Raises:
        InputError: There are no tables, or a file is missing or damaged.
        TableError: The files do not fit the contract.
    """
    home = Path(folder) / FOLDER
    home = home if home.is_dir() else Path(folder)
    return check(Tables(**{name: _read(Written(home), name) for name in SCHEMAS}), knowledge.load())


def _read(written: Written, name: str) -> pl.DataFrame:
    if name in LATER and not written.files(name)[0].exists():
        return SCHEMAS[name].create_empty()
    return written.part(name)
