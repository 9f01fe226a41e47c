"""One build into a folder: alone there, only what is new is read, and all results take their places together."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from analysis.archive import alone
from analysis.archive.store import NAME
from analysis.export import briefing, file_name
from analysis.handover import STAGE, handed_over
from analysis.log import stage, tell
from analysis.pipeline import ARCHIVE, build_into
from analysis.tables.written import FOLDER, Written

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

    from analysis.model import Language
    from analysis.tables import Tables

CACHE = ".cache"


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made. Without `workbook` where there are more documents than a workbook is good for."""

    tables: Tables
    workbook: Path | None
    files: list[Path]


def run(
    inputs: Sequence[Path],
    out: Path,
    statistics: str | Path | None = None,
    lang: Language = "en",
    progress: Callable[[int, int], None] | None = None,
    executor: Executor | None = None,
    most: int = ARCHIVE,
) -> Built:
    """Build tables and workbook.

    Args:
        inputs: Files and folders.
        out: The output folder; what was found in each file is kept in `.cache` there.
        statistics: Folder with stored official statistics.
        lang: Language of the workbook.
        progress: Called with (files done, files in all).
        executor: Who reads, see `analyze`.
        most: Documents from which on there is no workbook, and tables are written part by part.

    Raises:
        AnalysisError: What is wrong, where, and how to mend it; the results of the build before stand as they were.
    """
    with alone(out, lambda message: print(f"communique: {message}", file=sys.stderr, flush=True)):
        with handed_over(out) as draft:
            store = out / CACHE / NAME
            tables = build_into(draft, inputs, progress, Written.under(out), statistics, executor, store, most)
            workbook = None
            if tables.is_whole:
                with stage("workbook"):
                    workbook = out / briefing(tables, draft / file_name(tables), lang=lang).name
            files = [path for path in sorted((draft / FOLDER).rglob("*")) if path.is_file()]
        placed = [out / path.relative_to(out / STAGE) for path in files]
    tell("done", documents=tables.documents.height, files=len(placed), workbook=workbook)
    return Built(tables, workbook, placed)
