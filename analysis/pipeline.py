"""The whole way on one screen: files → documents → findings → the world → tables."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from analysis import corrections, knowledge
from analysis.archive import Store
from analysis.gather import gather
from analysis.read import list_files
from analysis.reconcile import reconcile
from analysis.tables import Tables, build
from analysis.tables.changes import changes
from analysis.tables.kept import kept
from analysis.tables.official import beside, said

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

    from analysis.knowledge.records import Knowledge


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
    paths = [Path(inputs)] if isinstance(inputs, str | Path) else [Path(each) for each in inputs]
    known = knowledge.load()
    decisions = corrections.load(corrections.beside(paths))
    files = tuple(file for file in list_files(paths) if file.location.name != corrections.FILE)
    former = kept(previous) if previous else None
    with closing(Store(Path(store) if store else None)) as kept_findings:
        findings, problems = gather(files, kept_findings, progress, executor)
        tables = build(reconcile(findings, known, problems, former, decisions), known)
    tables = _checked(tables, statistics, known)
    return replace(tables, changes=changes(previous, tables)) if previous else tables


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
