"""The whole way on one screen: files → documents → findings → the world → tables."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from analysis import corrections, knowledge
from analysis.archive import Store, Stored, layout_version
from analysis.gather import SURE, gather
from analysis.log import stage, tell
from analysis.read import list_files
from analysis.reconcile import reconcile
from analysis.tables import SCHEMAS, Tables, build, write
from analysis.tables.changes import changes
from analysis.tables.kept import kept
from analysis.tables.official import beside, said
from analysis.tables.parts import LEVEL_1
from analysis.tables.reuse import Parts
from analysis.tables.stream import stream
from analysis.tables.written import FOLDER, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

    from analysis.knowledge.records import Knowledge
    from analysis.world import World

ARCHIVE = 20_000  # documents from which on tables are no longer held in memory as a whole
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
        world = _world(inputs, findings, progress, previous, executor)
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
        world = _world(inputs, findings, progress, previous, executor)
        with stage("tables"):
            if len(world.findings) > most:
                tables = stream(world, known, folder, _parts(world, findings, previous, store))
            else:
                tables = build(world, known)
        del world  # what was reconciled takes more room than all that comes now
    tables = _checked(tables, statistics, known)
    with stage("write"):
        return _written(tables, folder, previous)


def _world(
    inputs: str | Path | Sequence[str | Path],
    store: Store,
    progress: Callable[[int, int], None] | None,
    previous: Tables | Written | None,
    executor: Executor | None,
) -> World:
    """What all documents come to, as the analyst decided, with the ids of an earlier build."""
    paths = [Path(inputs)] if isinstance(inputs, str | Path) else [Path(each) for each in inputs]
    decisions = corrections.load(corrections.beside(paths))
    with stage("list") as about:
        files = tuple(file for file in list_files(paths) if file.location.name != corrections.FILE)
        about["files"] = len(files)
    former = kept(previous) if previous else None
    with stage("read") as about:
        findings, problems = gather(files, store, progress, executor)
        about["documents"] = len(findings)
    for problem in problems:
        tell("problem", file=problem.path, reason=problem.reason)
    with stage("reconcile"):
        return reconcile(findings, knowledge.load(), problems, former, decisions)


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
