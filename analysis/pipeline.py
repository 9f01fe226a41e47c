"""The whole way on one screen: files → documents → findings → the world → tables."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from analysis import corrections, knowledge
from analysis.model import Problem
from analysis.read import list_files, read_file
from analysis.reconcile import reconcile
from analysis.tables import Tables, build
from analysis.tables.changes import changes
from analysis.tables.kept import kept
from analysis.tables.official import beside, said
from analysis.understand.walk import understand

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.model import Findings
    from analysis.read import SourceFile


def analyze(
    inputs: str | Path | Sequence[str | Path],
    progress: Callable[[int, int], None] | None = None,
    previous: Tables | None = None,
    statistics: str | Path | None = None,
) -> Tables:
    """Read releases and return the tables of what they say.

    Args:
        inputs: A file, a folder (read with all below it), or several of them.
        progress: Called with (files done, files in all) after each file.
        previous: Tables of an earlier run: its things keep their ids, and `changes` says what is other now.
        statistics: Folder with stored files of official statistics; claims are held against them in `claim_checks`.

    Returns:
        Validated, immutable tables. Files that cannot be read stand in `problems`; they never stop a run. The analyst's
        decisions in `corrections.yaml` beside the inputs are applied.

    Raises:
        InputError: There is nothing to read at `inputs`.
        KnowledgeError: A corrections file is not as it must be.
        StatisticsError: A stored file of official statistics is damaged.
    """
    paths = [Path(inputs)] if isinstance(inputs, str | Path) else [Path(each) for each in inputs]
    known = knowledge.load()
    decisions = corrections.load(corrections.beside(paths))
    files = tuple(file for file in list_files(paths) if file.location.name != corrections.FILE)
    findings, problems = read_all(files, known, progress)
    former = kept(previous) if previous else None
    tables = build(reconcile(findings, known, problems, former, decisions), known)
    tables = _checked(tables, statistics, known)
    return replace(tables, changes=changes(previous, tables)) if previous else tables


def read_all(
    files: tuple[SourceFile, ...], known: Knowledge, progress: Callable[[int, int], None] | None = None
) -> tuple[list[Findings], tuple[Problem, ...]]:
    """The findings of all files that can be read, and what went wrong with the others.

    Python's search for cycles rests meanwhile: findings are trees of immutable values and have none, while looking for
    them in a growing heap costs a sixth of the time.
    """
    findings: list[Findings] = []
    problems: list[Problem] = []
    searching = gc.isenabled()
    gc.disable()
    try:
        for done, file in enumerate(files, start=1):
            for outcome in read_file(file):
                if isinstance(outcome, Problem):
                    problems.append(outcome)
                else:
                    findings.append(understand(outcome, known))
                    problems += [Problem(outcome.path, f"{each}; please report it") for each in findings[-1].failures]
            if progress:
                progress(done, len(files))
    finally:
        if searching:
            gc.enable()
    return findings, tuple(problems)


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
