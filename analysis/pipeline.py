"""The whole way on one screen: files → documents → findings → the world → tables."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from analysis import knowledge
from analysis.model import Problem
from analysis.read import list_files, read_each
from analysis.reconcile import reconcile
from analysis.tables import Tables, build
from analysis.understand.walk import understand

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from analysis.model import Findings


def analyze(inputs: str | Path | Sequence[str | Path], progress: Callable[[int, int], None] | None = None) -> Tables:
    """Read releases and return the tables of what they say.

    Args:
        inputs: A file, a folder (read with all below it), or several of them.
        progress: Called with (files done, files in all) after each file.

    Returns:
        Validated, immutable tables. Files that cannot be read stand in `problems`; they never stop a run.

    Raises:
        InputError: There is nothing to read at `inputs`.
    """
    paths = [Path(inputs)] if isinstance(inputs, str | Path) else [Path(each) for each in inputs]
    known = knowledge.load()
    files = list_files(paths)
    findings: list[Findings] = []
    problems: list[Problem] = []
    for done, outcome in enumerate(read_each(files), start=1):
        if isinstance(outcome, Problem):
            problems.append(outcome)
        else:
            findings.append(understand(outcome, known))
            problems += [Problem(outcome.path, f"{each}; please report it") for each in findings[-1].failures]
        if progress:
            progress(done, len(files))
    world = reconcile(findings, known, tuple(problems))
    return build(world, known)
