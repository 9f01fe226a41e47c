"""Any table as a sheet: what its schema says of its columns is enough to show it, and a new table needs no code here.

A column of codes shows their labels, an id of a thing links to its row, dates stand in words, what serves computing
stands at the right and does not print.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import polars as pl

from analysis.export.grounds import grounds
from analysis.export.limits import LONGEST_NAME
from analysis.export.sheet import Cell, Column, Row, Sheet
from analysis.tables import SCHEMAS, summaries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from analysis.export.labels import Labels
    from analysis.export.material import Material
    from analysis.export.sheet import Kind

    Making = tuple[Column, Callable[[dict[str, Any]], Cell]]

# Tables that have sheets of their own making, or stand on Evidence sentence by sentence.
ELSEWHERE = frozenset(
    {
        *("documents", "events", "participants", "indicators", "agreements", "commitments", "conflicts"),
        *("event_mentions", "participant_mentions", "participations", "indicator_claims"),
        *("topic_mentions", "agreement_mentions", "observations", "claim_checks", "rejected", "problems"),
    }
)
ALWAYS = frozenset({"claim_history", "event_status_history", "review_queue"})
DESK = ("review_queue", "corrections", "changes")  # the analyst's part, which stands behind the evidence
# What is printed of tables we know, with the width of each column; of others as much as a page holds.
PRINTED: dict[str, dict[str, int]] = {
    "claim_history": {"measure": 22, "areas": 20, "as_of": 13, "figure": 24, "period_edtf": 14, "changed": 15,
                      "quote": 30, "source": 28, "evidence": 14},
    "event_status_history": {"about": 50, "as_of": 13, "status": 14, "step": 15, "date_edtf": 17, "place": 12,
                             "quote": 26, "source": 26, "evidence": 14},
    "coverage": {"label_*": 36, "matter": 14, "verdict": 16, "language": 12, "said_*": 26, "sentence": 44,
                 "source": 28},
    "commitment_outcomes": {"commitment_id": 34, "outcome": 18, "as_of": 13, "about": 34, "sentence": 44, "source": 28,
                            "evidence": 14},
    "passages": {"quote": 90, "source": 28, "source_id": 28},
    "review_queue": {"question_*": 56, "kind": 16, "about": 36, "reason": 46, "actions": 14, "evidence": 14},
    "corrections": {"action": 12, "table": 16, "row_id": 30, "field": 16, "value": 24, "author": 20, "reason": 36,
                    "state": 16, "fault": 20},
    "changes": {"table": 18, "change": 14, "about": 38, "field": 16, "before": 42, "after": 42, "evidence": 14},
}  # fmt: skip
GROUPS = {
    "claim_history": "history_id",
    "event_status_history": "event_id",
    "coverage": "coverage_id",
    "commitment_outcomes": "commitment_id",
}
THINGS = {
    "commitment_id": "commitments",
    "indicator_id": "indicators",
    "agreement_id": "agreements",
    "participant_id": "participants",
    "event_id": "events",
}
NAMED = ("label", "name", "display", "question")  # texts that stand in each language, of which one is shown
# Codes of a closed list, separated by spaces.
SPACED = {
    "changed": "claim_changes",
    "actions": "correction_actions",
    "differences": "coverage_differences",
    "said_in": "languages",
    "missing_in": "languages",
    "topics": "topics",
}
AREAS = frozenset({"ref_area", "counterpart_area", "country", "represents", "place_country"})
AMOUNT = ("value", "unit", "qualifier")  # together they are a figure
COMPUTING = ("_id", "_from", "_to", "_start", "_stop", "_basis", "sha256", "rule", "start", "stop", "strength", "lower",
             "upper", "position", "key")  # fmt: skip
MOST_PRINTED = 172  # characters of the ordinary font
TITLE, SENTENCE, SOURCE, PLAIN = 34, 46, 28, 18


def rest(material: Material, labels: Labels) -> dict[str, Sheet]:
    """Every table without a sheet of its own, by name; one without rows only where a reader looks for it."""
    wanted = [name for name in SCHEMAS if name not in ELSEWHERE]
    return {
        name: table(name, material, labels)
        for name in wanted
        if name in ALWAYS or getattr(material.tables, name).height
    }


def table(name: str, material: Material, labels: Labels) -> Sheet:
    """A table of the contract as a sheet."""
    frame: pl.DataFrame = getattr(material.tables, name)
    columns, cells = zip(*_Making(name, frame, material, labels).columns(), strict=True)
    group, before, rows = GROUPS.get(name), None, []
    for row in frame.to_dicts():
        opens = group is not None and row[group] != before
        before = row[group] if group else None
        rows.append(Row(tuple(cell(row) for cell in cells), opens=opens))
    words = labels.words
    called = str(words["sheets"].get(name) or labels.code("tables", name))
    empty = words["empty"].get(name, words["empty"]["other"])
    return Sheet(name, called[:LONGEST_NAME].rstrip(), labels.about(name), columns, tuple(rows), empty)


class _Making:
    """Columns of a sheet and how their cells are made out of a row."""

    def __init__(self, name: str, frame: pl.DataFrame, material: Material, labels: Labels) -> None:
        self._name, self._frame = name, frame
        self._material, self._labels = material, labels
        self._printed = {
            each.replace("*", labels.language): width for each, width in PRINTED.get(name, {}).items()
        } or self._as_many_as_fit()

    def columns(self) -> Iterator[Making]:
        """Printed columns in their order, then the others."""
        beside = [each for each in self._frame.columns if each not in self._printed]
        seen: set[str] = set()
        for place, name in enumerate((*self._printed, *beside)):
            column, cell = self._made(name, self._printed.get(name, PLAIN), place < len(self._printed))
            # A table nobody has looked at may call two columns alike; a workbook may not.
            heading = column.heading if column.heading.casefold() not in seen else f"{column.heading} ({name})"
            seen.add(heading.casefold())
            yield replace(column, heading=heading), cell

    def _as_many_as_fit(self) -> dict[str, int]:
        """Of a table that nobody has told us about: what it is of, what is said, where it is said."""
        columns = self._frame.columns
        wanted = {"about": TITLE} if self._thing() else {}
        for name in columns:
            stem, _, lang = name.rpartition("_")
            if stem in NAMED and lang in ("en", "ru", "kk"):
                wanted[f"{stem}_{self._labels.language}"] = TITLE
            elif name == "sentence" or (name == "quote" and "sentence" not in columns):
                wanted[name] = SENTENCE
            elif not name.endswith(COMPUTING) and name not in (*AMOUNT, "quote", "table", "document_id"):
                wanted[name] = PLAIN
        if "document_id" in columns:
            wanted["source"] = SOURCE
        while sum(wanted.values()) > MOST_PRINTED:
            plain = [name for name, width in wanted.items() if width == PLAIN]
            wanted.pop(plain[-1] if plain else list(wanted)[-1])
        return wanted

    def _made(self, name: str, width: int, printed: bool) -> Making:
        """A column put together out of several, or one of the table."""
        put_together: dict[str, tuple[Kind, Callable[[dict[str, Any]], Cell]]] = {
            "about": ("link", lambda row: self._about(row, width)),
            "source": ("link", lambda row: self._source(row["document_id"], width)),
            "source_id": ("link", lambda row: self._source(row["source_id"], width)),
            **{key: ("link", partial(self._thing_link, key, width)) for key in THINGS},
            "evidence": ("link", self._evidence),
            **({"reason": ("text", self._because)} if self._name == "review_queue" else {}),
            "areas": ("text", lambda row: self._labels.sides(row["ref_area"], row["counterpart_area"])),
            "figure": ("text", lambda row: self._labels.amount(*(row[each] for each in AMOUNT))),
        }
        made = put_together.get(name) if printed else None
        kind, cell = made or self._plain(name, printed)
        return self._labels.column(self._name, name, width, kind, printed), cell

    def _plain(self, name: str, printed: bool) -> tuple[Kind, Callable[[dict[str, Any]], Cell]]:
        dtype = self._frame.schema[name]
        if dtype.is_numeric():
            return "number", lambda row: row[name]
        if dtype == pl.Date:
            return "day", lambda row: row[name]
        return ("text" if printed else "line"), lambda row: self._words(name, row[name])

    def _words(self, name: str, value: Any) -> Cell:
        labels = self._labels
        if value is None or isinstance(value, bool):
            return None if value is None else labels.phrase("is_so" if value else "is_not")
        if name.endswith("_edtf"):
            return labels.date(value, brief=True)
        if name in SPACED:
            return ", ".join(str(labels.code(SPACED[name], code)) for code in value.split())
        if name in AREAS:
            return labels.area(value)
        if name in ("place", "origin", "producer"):
            return labels.place(value)
        return labels.label(self._name, name, value)

    def _because(self, row: dict[str, Any]) -> Cell:
        """Why a question is open: the values of a disagreement as worded everywhere else, else the evidence."""
        said = self._disputed.get((row["row_id"], row["field"]), ()) if row["kind"] == "conflict" else ()
        values = dict.fromkeys(self._material.value_said(each, self._labels) for each in said)
        return " / ".join(values) or grounds(row["reason"], self._material, self._labels)

    @cached_property
    def _disputed(self) -> dict[tuple[str, str], list[dict[str, Any]]]:
        """What documents say, by row and field."""
        said: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
        for each in summaries.disagreements(self._material.tables).to_dicts():
            said[each["row_id"], each["field"]].append(each)
        return said

    def _thing(self) -> str | None:
        """The column by which a row says what it is about."""
        if {"table", "row_id"} <= set(self._frame.columns):
            return "row_id"
        return next((key for key in THINGS if key in self._frame.columns), None)

    def _about(self, row: dict[str, Any], width: int) -> Cell:
        home, key = self._home(row)
        return self._material.link_to_row(home, key, self._labels, width) if key else None

    def _home(self, row: dict[str, Any]) -> tuple[str, str]:
        """Table and id of what a row is about."""
        key = self._thing() or ""
        return (row["table"] if key == "row_id" else THINGS[key]), row[key]

    def _thing_link(self, key: str, width: int, row: dict[str, Any]) -> Cell:
        return self._material.link_to_row(THINGS[key], row[key], self._labels, width) if row[key] else None

    def _source(self, document: str | None, width: int) -> Cell:
        return self._material.link_to_source(document, self._labels, width) if document else None

    def _evidence(self, row: dict[str, Any]) -> Cell:
        return self._material.link_to_evidence(*self._home(row), self._labels)
