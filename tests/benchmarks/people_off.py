"""What the gazetteer of people is worth: scores of people with it and without.

    python -m tests.benchmarks.people_off FOLDER

The folder holds `docs/<id>.txt` and reviewed `gold/<id>.json` (`participants` with `kind`, `name_as_written`, `quote`,
`offset`, `country`, `ambiguous`). A person is found where one of their places overlaps the gold's.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any
from unittest import mock

from analysis import analyze, knowledge

PEOPLE = frozenset({"person"})


def people(folder: Path, leave_out: frozenset[str]) -> dict[str, float]:
    """F1 of people and how often their state is right, with a part of the gazetteer left out."""
    known = knowledge.load(leave_out)
    with mock.patch.object(knowledge, "load", return_value=known):
        tables = analyze(folder / "docs")
    stems = {row["document_id"]: Path(row["path"]).stem for row in tables.documents.to_dicts()}
    kinds = {row["participant_id"]: row for row in tables.participants.to_dicts()}
    found: dict[str, dict[str, list[tuple[int, int]]]] = {}
    for row in tables.participant_mentions.to_dicts():
        if kinds[row["participant_id"]]["kind"] == "person":
            spans = found.setdefault(stems[row["document_id"]], {}).setdefault(row["participant_id"], [])
            spans.append((row["start"], row["stop"]))
    counts = [_compared(path, found.get(path.stem, {}), kinds) for path in sorted((folder / "gold").glob("*.json"))]
    hits, missed, invented, right, asked = (sum(column) for column in zip(*counts, strict=True))
    return {"F1": 2 * hits / (2 * hits + missed + invented), "state": right / asked}


def _compared(path: Path, people: dict[str, list[tuple[int, int]]], kinds: dict[str, Any]) -> tuple[int, ...]:
    """Found, missed and invented people of a document, states that are right and those asked for."""
    gold = json.loads(path.read_text(encoding="utf-8"))["participants"]
    hits = missed = right = asked = 0
    used: set[str] = set()
    for person in (item for item in gold if item["kind"] == "person"):
        start = person["offset"] + max(0, person["quote"].find(person["name_as_written"]))
        stop = start + len(person["name_as_written"])
        hit = next((key for key, spans in people.items() if any(a < stop and start < b for a, b in spans)), None)
        used |= {hit} if hit else set()
        if person.get("ambiguous"):
            continue
        hits, missed = hits + (hit is not None), missed + (hit is None)
        if hit and person["country"] and not person.get("country_ambiguous"):
            right, asked = right + (kinds[hit]["country"] == person["country"]), asked + 1
    return hits, missed, len(people.keys() - used), right, asked


def main() -> None:
    """Prints both scores for every folder."""
    for folder in map(Path, sys.argv[1:]):
        rows = {"with": people(folder, frozenset()), "without": people(folder, PEOPLE)}
        for name, scores in rows.items():
            print(f"{folder.name:12} {name:8}", *(f"{key} {value:.3f}" for key, value in scores.items()))


if __name__ == "__main__":
    main()
