"""The whole way on one screen: files → documents → findings → the world → tables."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from analysis import corrections, knowledge
from analysis.archive import Store, Stored, layout_version, whole_version
from analysis.gather import SURE, gather
from analysis.log import stage, tell
from analysis.meanwhile import meanwhile
from analysis.read import list_files
from analysis.reconcile import reconcile
from analysis.resting import resting
from analysis.tables import SCHEMAS, Tables, build, write
from analysis.tables.changes import changes
from analysis.tables.kept import kept
from analysis.tables.official import beside, said
from analysis.tables.parts import LEVEL_1
from analysis.tables.reuse import Parts, checksum
from analysis.tables.stream import stream
from analysis.tables.unchanged import Archive
from analysis.tables.written import FOLDER, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

    from analysis.corrections import Correction
    from analysis.knowledge.records import Knowledge
    from analysis.model import Findings, Problem
    from analysis.world import World

ARCHIVE = 20_000  # documents from which on tables are no longer held in memory as a whole
ARCHIVE_LIST = "archive.json"  # the list of the tables of an archive, beside the store
PARTS = "parts.json"  # the list of the parts of an archive, beside the store


def analyze(
    inputs: str | Path | Sequence[str | Path],
    progress: Callable[[int, int], None] | None = None,
    previous: Tables | None = None,
    statistics: str | Path | None = None,
    executor: Executor | None = None,
    store: str | Path | None = None,
) -> Tables:
    """Read releases and return the tables of what they say.

    Args:
        inputs: A file, a folder (read with all below it), or several of them.
        progress: Called with (files done, files in all) after each file.
        previous: Tables of an earlier run: its things keep their ids, and `changes` says what is other now.
        statistics: Folder with stored files of official statistics; claims are held against them in `claim_checks`.
        executor: Who reads, in batches: any `concurrent.futures.Executor`, such as Dask's `Client.get_executor()`. None
            for processes of this machine where there is enough to read. Who reads changes nothing in the result.
        store: File that keeps what was found, so that only what is new or changed is read next time.

    Returns:
        Validated, immutable tables. Files that cannot be read stand in `problems`; they never stop a run. The analyst's
        decisions in `corrections.yaml` beside the inputs are applied.

    Raises:
        InputError: There is nothing to read at `inputs`.
        KnowledgeError: A corrections file is not as it must be.
        StatisticsError: A stored file of official statistics is damaged.
        OutputError: The store cannot be written.
    """
    known = knowledge.load()
    with closing(Store(Path(store) if store else None)) as findings:
        read = _gathered(inputs, findings, progress, executor)
        with resting():
            world = _world(read, previous)
            with stage("tables"):
                tables = build(world, known)
    tables = _checked(tables, statistics, known)
    return replace(tables, changes=changes(previous, tables)) if previous else tables


def build_into(
    folder: Path,
    inputs: str | Path | Sequence[str | Path],
    progress: Callable[[int, int], None] | None = None,
    previous: Written | None = None,
    statistics: str | Path | None = None,
    executor: Executor | None = None,
    store: Path | None = None,
    most: int = ARCHIVE,
) -> Tables:
    """As `analyze`, with the tables written under a folder.

    `folder` gets them in `tables`; `most` is the number of documents from which on what they say is written part by
    part and does not come back (see `stream`); the others are those of `analyze`.

    Returns:
        The tables; of an archive only what its documents are about (`Tables.is_whole` tells).

    Raises:
        AnalysisError: As `analyze`; OutputError also where a table cannot be written.
    """
    known = knowledge.load()
    with closing(Store(store)) as findings:
        read = _gathered(inputs, findings, progress, executor)
        is_archive = len(read.findings) > most
        archive = _archive(read, findings, previous, statistics, store) if is_archive else None
        if archive and (found := archive.taken_over(folder)):
            tell("unchanged", documents=len(read.findings))
            return found
        with resting():
            world = _world(read, previous, store if is_archive else None)
            with stage("tables"):
                if is_archive:
                    tables = stream(world, known, folder, _parts(world, findings, previous, store))
                else:
                    tables = build(world, known)
            del world  # what was reconciled takes more room than all that comes now
    tables = _checked(tables, statistics, known)
    with resting(), stage("write"):
        tables = _written(tables, folder, previous)
        if archive:
            archive.note(folder)
        return tables


@dataclass(frozen=True, slots=True)
class _Gathered:
    """All that the files say, and what the analyst decided."""

    findings: tuple[Findings, ...]
    problems: tuple[Problem, ...]
    decisions: Sequence[Correction]


def _gathered(
    inputs: str | Path | Sequence[str | Path],
    store: Store,
    progress: Callable[[int, int], None] | None,
    executor: Executor | None,
) -> _Gathered:
    paths = [Path(inputs)] if isinstance(inputs, str | Path) else [Path(each) for each in inputs]
    decisions = corrections.load(corrections.beside(paths))
    with stage("list") as about:
        files = tuple(file for file in list_files(paths) if file.location.name != corrections.FILE)
        about["files"] = len(files)
    with stage("read") as about:
        findings, problems = gather(files, store, progress, executor)
        about["documents"] = len(findings)
    for problem in problems:
        tell("problem", file=problem.path, reason=problem.reason)
    return _Gathered(findings, problems, decisions)


def _world(read: _Gathered, previous: Tables | Written | None, archive: Path | None = None) -> World:
    """What all documents come to, as the analyst decided, with the ids of an earlier build.

    Args:
        read: What the files say.
        previous: The earlier build.
        archive: The store, where there is so much in it that a second process is worth it.
    """
    with stage("reconcile"), meanwhile(archive, read.findings) as apart:
        former = kept(previous) if previous else None
        return reconcile(read.findings, knowledge.load(), read.problems, former, read.decisions, apart)


def _archive(
    read: _Gathered, findings: Store, previous: Written | None, statistics: str | Path | None, store: Path | None
) -> Archive | None:
    """The archive as a whole, where a mark can stand for all it is made of: decisions may do more the second time."""
    sources = findings.sources(SURE)
    if store is None or read.decisions or len(sources) < len(read.findings):
        return None
    mark = sha256(repr((whole_version(), sorted(sources.items()), read.problems)).encode("utf-8", "surrogateescape"))
    series = Path(statistics) if statistics else None
    for path in sorted(series.rglob("*")) if series and series.is_dir() else ():
        mark.update(f"\0{path}\0{checksum(path)}".encode("utf-8", "surrogateescape"))
    return Archive(store.parent / ARCHIVE_LIST, previous.home if previous else store.parent, mark.hexdigest())


def _parts(world: World, findings: Store, previous: Written | None, store: Path | None) -> Parts | None:
    """The parts of the build before; what an analyst edited has no source in a file."""
    if store is None:
        return None
    home = previous.home if previous else store.parent
    sources = findings.sources(SURE)
    edited = {f.document.document_id for f in world.findings if not isinstance(f, Stored)}
    return Parts(store.parent / PARTS, home, {n: s for n, s in sources.items() if n not in edited}, layout_version())


def _written(tables: Tables, folder: Path, previous: Written | None) -> Tables:
    """The tables with what changed since the build before, all of them written."""
    if not tables.is_whole:
        write(tables, folder, leave_out=LEVEL_1)
    if previous:
        tables = replace(tables, changes=changes(previous, tables if tables.is_whole else Written(folder / FOLDER)))
    write(tables, folder, leave_out=() if tables.is_whole else set(SCHEMAS) - {"changes"})
    return tables


def _checked(tables: Tables, folder: str | Path | None, known: Knowledge) -> Tables:
    """The tables with claims held against official series, where any are stored; only stored files are read."""
    if folder is None or not Path(folder).is_dir():
        return tables
    from analysis.statistics import check, observations, used  # noqa: PLC0415  # a run without them need not load this

    series = observations(folder)
    if series.is_empty():
        return tables
    checks = check(said(tables), series, known)
    return beside(tables, used(checks, series), checks, known)
