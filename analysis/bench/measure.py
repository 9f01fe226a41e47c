"""What it costs to build archives of growing size, stage by stage, and to add a few releases to the largest."""

from __future__ import annotations

import math
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from analysis.bench.grammar import releases, write_archive
from analysis.export.briefing import book
from analysis.export.limits import fit
from analysis.export.sheet import Sheet
from analysis.export.workbook import render
from analysis.gather import key_of, read_batch
from analysis.log import heard
from analysis.read import list_files
from analysis.run import run
from analysis.tables import load

STAGES = ("list", "read", "reconcile", "tables", "write", "workbook")
ADDED = 10  # releases of a morning
ALONE = 200  # releases read by one process
OTHER_SEED = 8


@dataclass(frozen=True, slots=True)
class Measured:
    """One build.

    Attributes:
        seconds: By stage, `processor` those of all processors.
        megabytes: Peak of the first process; `readers` of the largest reading process.
    """

    documents: int
    seconds: dict[str, float]
    processor: dict[str, float]
    whole: float
    rows: int
    megabytes: int
    readers: int


def measure(sizes: Sequence[int], folder: Path | None = None) -> Iterator[str]:
    """Lines of a report.

    Args:
        sizes: Numbers of releases, the smallest first.
        folder: Where archives and results are put, and stay; None for a folder that is removed.
    """
    with TemporaryDirectory() as temporary:
        home = folder or Path(temporary)
        yield f"processors: {os.cpu_count()}, load before: {_load()}"
        built: list[Measured] = []
        for size in sizes:
            inputs = home / f"releases-{size}"
            if not inputs.exists():
                write_archive(inputs, size)
            if not built:
                yield from _alone(inputs)
            built.append(_measured(inputs, home / f"results-{size}"))
            yield from _told(built[-1])
        if len(built) > 1:
            first, last = built[0], built[-1]
            times = last.documents / first.documents
            wall = math.log(last.whole / first.whole, times)
            cpu = math.log(sum(last.processor.values()) / sum(first.processor.values()), times)
            span = f"from {first.documents} to {last.documents} releases"
            yield f"growth: exponent {wall:.2f} of time, {cpu:.2f} of processor time, {span}"
        yield from _added(home, sizes[-1])
        yield from _workbook(home / f"results-{sizes[0]}")
        yield f"load after: {_load()}"


def _load() -> str:
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def _alone(inputs: Path) -> Iterator[str]:
    batch = [(file, key_of(file)) for file in list_files([inputs])[:ALONE]]
    read_batch(batch[:20])
    began, used = time.perf_counter(), time.process_time()
    read_batch(batch)
    wall, cpu = time.perf_counter() - began, time.process_time() - used
    yield f"one process: {len(batch) / wall:.0f} releases/s read ({1000 * cpu / len(batch):.1f} ms of processor each)"


def _measured(inputs: Path, out: Path) -> Measured:
    began = time.perf_counter()
    with heard() as lines:
        built = run([inputs], out)
    whole = time.perf_counter() - began
    stages = [line for line in lines if line["event"] == "stage"]
    rows = sum(frame.height for _, frame in built.tables)
    seconds, processor = ({line["name"]: line[what] for line in stages} for what in ("seconds", "processor"))
    peak = max(line["peak_mb"] or 0 for line in stages)
    return Measured(built.tables.documents.height, seconds, processor, whole, rows, peak, _largest_reader())


def _largest_reader() -> int:
    try:
        import resource  # noqa: PLC0415  # Windows has none
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // (2**20 if sys.platform == "darwin" else 2**10)


def _told(found: Measured) -> Iterator[str]:
    n = found.documents
    yield f"{n} releases: {found.whole:.1f} s, {n / found.whole:.0f} releases/s"
    for told, seconds in (("ms per release", found.seconds), ("ms of processors", found.processor)):
        yield f"  {told}: " + ", ".join(f"{name} {1000 * seconds.get(name, 0) / n:.2f}" for name in STAGES)
    yield f"  peak memory: {found.megabytes} MB, largest reading process {found.readers} MB"
    if write := found.seconds.get("write"):
        yield f"  tables written: {found.rows / write:.0f} rows/s"


def _added(home: Path, size: int) -> Iterator[str]:
    inputs = home / f"releases-{size}"
    new = inputs / "new"
    new.mkdir(exist_ok=True)
    for n, text in enumerate(releases(ADDED, OTHER_SEED)):
        (new / f"{n}.txt").write_text(text, encoding="utf-8")
    again = _measured(inputs, home / f"results-{size}")
    told = ", ".join(f"{name} {again.seconds[name]:.1f}" for name in STAGES if name in again.seconds)
    yield f"{ADDED} releases added to {size}: {again.whole:.1f} s ({told})"


def _workbook(out: Path) -> Iterator[str]:
    began = time.perf_counter()
    made = fit(book(load(out)))
    laid = time.perf_counter()
    render(made)
    rows = sum(len(page.rows) for page in made.pages if isinstance(page, Sheet))
    rate = rows / (time.perf_counter() - laid)
    yield f"workbook: {rows} rows laid out in {laid - began:.1f} s, written at {rate:.0f} rows/s"
