"""What the command line prints: progress, the summary of a run, the sentences behind a row."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from textwrap import fill, indent
from typing import TYPE_CHECKING, Any

from analysis import knowledge
from analysis.tables import explain
from analysis.tables.summaries import disagreements, documents_by, rejected_by_reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from analysis.tables import Tables

WIDTH = 100
LISTED = 5  # rows of a kind that the summary shows; the workbook has them all


@contextmanager
def progress_bar(shown: bool) -> Iterator[Callable[[int, int], None] | None]:
    """A line that counts files as they are read; a terminal sees it rewritten, a log one line for each tenth."""
    if not shown:
        yield None
        return
    terminal, began, told = sys.stderr.isatty(), time.monotonic(), [-1]

    def tell(done: int, of: int) -> None:
        tenth = done * 10 // max(of, 1)
        if not terminal and tenth == told[0]:
            return
        told[0] = tenth
        rate = done / max(time.monotonic() - began, 1e-3)
        print(
            f"\rreading {done}/{of} releases, {rate:.0f}/s ", end="" if terminal else "\n", file=sys.stderr, flush=True
        )

    yield tell
    if terminal:
        print("\r" + " " * 50 + "\r", end="", file=sys.stderr)


def summary(tables: Tables, workbook: Path | None, files: list[Path]) -> str:
    """What came out of a run, in a screenful."""
    known = [_read(tables), _found(tables), _differs(tables), _decided(tables)]
    parts = [*known, _aside(tables), _written(tables, workbook, files)]
    return "\n".join(part for part in parts if part)


def _read(tables: Tables) -> str:
    languages = ", ".join(f"{row['n']} {row['language']}" for row in documents_by(tables, "language").to_dicts())
    outlets = tables.documents["producer"].drop_nulls().n_unique()
    origins = tables.documents["origin"].n_unique()
    return _line("Documents", f"{tables.documents.height} ({languages}), outlets: {outlets}, origins: {origins}")


def _found(tables: Tables) -> str:
    kinds = {row["kind"]: row["n"] for row in _count(tables, "participants", "kind")}
    people = ", ".join(f"{kind}: {n}" for kind, n in kinds.items())
    measures = ", ".join(f"{row['measure']}: {row['n']}" for row in _count(tables, "indicators", "measure")[:LISTED])
    types = ", ".join(f"{row['event_type']}: {row['n']}" for row in _count(tables, "events", "event_type")[:LISTED])
    lines = [
        _line("Events", f"{tables.events.height} ({types})"),
        _line("Participants", f"{tables.participants.height} ({people})"),
        _line("Indicators", f"{tables.indicators.height} ({measures})"),
    ]
    shown = tables.indicators.sort("n_documents", "indicator_id", descending=[True, False]).head(LISTED)
    lines += [_line("", f"{_figure(row)}  [{row['indicator_id']}]") for row in shown.to_dicts()]
    return "\n".join(lines)


def _figure(row: dict[str, Any]) -> str:
    """Measure, areas, safe wording and period of an indicator: trade turnover KZ–EU 2024: almost 50 bn USD."""
    measure = knowledge.load().ontology["measures"][row["measure"]]["en"]
    areas = "–".join(area for area in (row["ref_area"], row["counterpart_area"]) if area)
    return " ".join(filter(None, [measure, areas, row["period_edtf"]])) + f": {row['display_en']}"


def _count(tables: Tables, table: str, column: str) -> list[dict[str, Any]]:
    frame = getattr(tables, table)
    rows: list[dict[str, Any]] = (
        frame[column].value_counts(name="n").sort("n", column, descending=[True, False]).to_dicts()
    )
    return rows


def _differs(tables: Tables) -> str:
    said: dict[str, list[str]] = {}
    for row in disagreements(tables).to_dicts():
        head = f"{row['row_id']}, {row['field']} ({row['severity']})"
        said.setdefault(head, []).append(f"{row['language']} {row['producer'] or row['document_id']}: «{row['quote']}»")
    lines = [_line("Disagreements", str(tables.conflicts.height))]
    lines += [_line("", f"{head}: {'; '.join(voices)}") for head, voices in list(said.items())[:LISTED]]
    return "\n".join(lines)


def _decided(tables: Tables) -> str:
    """What became of the analyst's decisions, and how many questions are open; nothing where there is neither."""
    counted = {row["state"].replace("_", " "): row["n"] for row in _count(tables, "corrections", "state")}
    states = ", ".join(f"{state}: {n}" for state, n in counted.items())
    lines = [_line("Decisions", states)] if states else []
    if tables.review_queue.height:
        lines.append(_line("Questions", f"open: {tables.review_queue.height} (communique review)"))
    return "\n".join(lines)


def _aside(tables: Tables) -> str:
    reasons = ", ".join(f"{row['reason']}: {row['n']}" for row in rejected_by_reason(tables).to_dicts()[:LISTED])
    lines = [_line("Set aside", f"numbers: {tables.rejected.height}" + (f" ({reasons})" if reasons else ""))]
    problems = tables.problems.to_dicts()
    if problems:
        lines.append(_line("", f"files that could not be read: {len(problems)}"))
        lines += [_line("", f"{p['path']}: {p['reason']}") for p in problems[: 2 * LISTED]]
    return "\n".join(lines)


def _written(tables: Tables, workbook: Path | None, files: list[Path]) -> str:
    folder = next((file.parent for file in files if file.stem == "events"), None)
    kinds, none = "Parquet and CSV", None
    if not tables.is_whole:
        kinds = "what documents say as Parquet alone, in parts; the rest as CSV, too"
        part = f"communique export{_where(folder)} --since {_latest(tables)}"
        none = f"none: {tables.documents.height} documents are too many for one. The workbook of a part: {part}"
    return "\n".join(
        [
            _line("Workbook", str(workbook or none)),
            _line("Tables", f"{folder} (files: {len(files)}, {kinds})"),
            _line("Next", "communique explain ROW_ID · jupyter lab notebooks/00_start.ipynb"),
        ]
    )


def _where(folder: Path | None) -> str:
    """The option that names the output folder, where it is not the usual one."""
    return f" --out {folder.parent}" if folder and folder.parent != Path("exports") else ""


def _latest(tables: Tables) -> str:
    """The month of the latest release."""
    day = tables.documents["date_published"].max()
    return f"{day:%Y-%m}" if isinstance(day, date) else "2031-05"


def _line(head: str, text: str) -> str:
    return fill(text, WIDTH, initial_indent=f"{head:<15}", subsequent_indent=" " * 17, break_on_hyphens=False)


def explanation(tables: Tables, row_id: str) -> str:
    """Each sentence a row rests on: document, span, rule, and the quote marked in its sentence.

    Raises:
        InputError: No row has this id.
    """
    blocks = []
    for row in explain(tables, row_id).to_dicts():
        marked = row["sentence"].replace(row["quote"], f"[{row['quote']}]", 1)
        head = f"{row['document_id']}, characters {row['start']}–{row['stop']}, rule {row['rule'] or '–'}"
        head = "\n".join(filter(None, [head, _remark(tables, row)]))
        blocks.append(f"{head}\n{indent(fill(marked, WIDTH - 4), '    ')}")
    return "\n\n".join([row_id, *blocks])


def _remark(tables: Tables, row: dict[str, Any]) -> str | None:
    """What the row of a sentence says that the sentence does not: how a version words it, what became of an act."""
    lists = {"coverage": ("verdict", "coverage_verdicts"), "commitment_outcomes": ("outcome", "commitment_outcomes")}
    if row["source"] not in lists:
        return None
    column, codes = lists[row["source"]]
    place = {"document_id": row["document_id"], "start": row["start"], "stop": row["stop"]}
    key = "coverage_id" if row["source"] == "coverage" else "commitment_id"
    (found, *_) = getattr(tables, row["source"]).filter(**place, **{key: row["row_id"]}).to_dicts()
    told = [knowledge.load().ontology[codes][found[column]]["en"], found.get("said_en")]
    return "; ".join(each for each in told if each)
