"""What reviewers answered, kept for good: entries are only ever added, never changed or dropped."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from analysis import corrections, knowledge
from analysis.errors import InputError
from analysis.export.review import read_review
from analysis.export.rulings import rulings
from analysis.tables.store import write_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.export.review import Answer
    from analysis.tables import Tables

NAME = "review-answers.yaml"
HEAD = """\
# What reviewers answered: one entry per answer, found again by table and row_id, and by quote where an id changed.
# decision: confirmed | doubtful | rejected | corrected; changed or noted: cells were changed or a reason
# written, but no decision was chosen.
# Written by `communique review-import`, which only ever adds entries. Comments are kept.
"""


def import_review(
    workbook: str | Path,
    tables: Tables,
    folder: str | Path,
    author: str | None = None,
    decisions: str | Path | None = None,
) -> list[str]:
    """Take the answers out of a workbook that came back.

    Every answer is kept in `<folder>/review-answers.yaml`. Those that say what is to be done are added to the analysts'
    decisions, which the next build applies: confirmed, rejected, and corrected with a value or with changed cells. A
    changed cell of a row that is not marked as corrected is kept and told, never applied.

    Args:
        workbook: The file.
        tables: The tables it was made from.
        folder: Where the results are.
        author: Who reviewed; else who saved the file last.
        decisions: The file of decisions, beside the inputs; else `corrections.yaml` in the folder.

    Returns:
        What was taken and what a person should look at, line by line.

    Raises:
        InputError: The workbook or the answers that are there already cannot be read, or nobody is named as author.
        KnowledgeError: The file of decisions is not as it must be.
        OutputError: A file cannot be written.
    """
    review = read_review(workbook, tables, author)
    if review.answers and not review.answers[0].author:
        raise InputError(f"{workbook} does not say who saved it; say who reviewed: --author NAME")
    ruled = rulings(review, Path(workbook).name)
    target = Path(decisions) if decisions else Path(folder) / corrections.FILE
    n_decisions = corrections.record(target, ruled)
    path = Path(folder) / NAME
    new = add(path, review.answers)
    words = knowledge.load().lexicon["briefing"][review.language]["review"]
    counted = Counter(entry["decision"] for entry in new)
    known = [words["known"].format(len(review.answers) - len(new))] if len(new) < len(review.answers) else []
    return [
        f"{words['taken'].format(len(new))} → {path}",
        *(f"{words['decisions'].get(code, code)}: {n}" for code, n in sorted(counted.items())),
        *known,
        f"{words['ruled'].format(n_decisions)} → {target}",
        *review.remarks,
    ]


def add(path: Path, answers: Sequence[Answer]) -> list[dict[str, Any]]:
    """Add answers to the file, made where there is none; what it holds stays as it is, comments too.

    Returns:
        The entries added: those that were not there yet.

    Raises:
        InputError: The file is there, but is not a list of entries; nothing is written.
        OutputError: The file cannot be written.
    """
    text, known = _read(path)
    new: list[dict[str, Any]] = []
    for entry in map(_entry, answers):
        if not any(_same(entry, each) for each in (*known, *new)):
            new.append(entry)
    if new:
        added = "".join(map(_dumped, new))
        whole = f"{text or HEAD}{'' if text.endswith(chr(10)) or not text else chr(10)}{added}"
        if not _holds(whole, [*known, *new]):
            raise InputError(f"{path} is laid out in a way that entries cannot be added to; make it a plain list")
        write_file(path, lambda draft: draft.write_text(whole, encoding="utf-8"))
    return new


def _read(path: Path) -> tuple[str, list[dict[str, Any]]]:
    if not path.exists():
        return "", []
    try:
        text = path.read_text(encoding="utf-8")
        known = yaml.safe_load(text) or []
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        what = " ".join(str(error).split())
        raise InputError(f"{path} cannot be read: {what}. Mend it or move it away; nothing was written") from error
    if not isinstance(known, list) or not all(isinstance(each, dict) for each in known):
        raise InputError(f"{path} is no list of entries. Mend it or move it away; nothing was written")
    return text, known


def _dumped(entry: dict[str, Any]) -> str:
    """An entry as YAML; with escapes where a rare sign would not come back as it was."""
    plain, escaped = (
        yaml.safe_dump([entry], allow_unicode=letters, sort_keys=False, width=110) for letters in (True, False)
    )
    return plain if _holds(plain, [entry]) else escaped


def _holds(text: str, entries: list[dict[str, Any]]) -> bool:
    try:
        return bool(yaml.safe_load(text) == entries)
    except yaml.YAMLError:
        return False


def _entry(answer: Answer) -> dict[str, Any]:
    return {name: value for name, value in asdict(answer).items() if value not in (None, {})}


def _same(entry: dict[str, Any], known: dict[str, Any]) -> bool:
    """The same answer by the same person; the day on which the file was saved does not make it another."""
    said = [{key: value for key, value in each.items() if key != "reviewed"} for each in (entry, known)]
    return said[0] == said[1]
