"""The sheet that no list of figures has: where sources differ, each value beside the other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from analysis.export.material import grouped
from analysis.export.sheet import Cell, Column, Row, Sheet
from analysis.tables import summaries

if TYPE_CHECKING:
    from analysis.export.labels import Labels
    from analysis.export.material import Material

ABOUT = 36  # width of the column of links
MOST_VALUES = 3  # side by side; further ones share the last cell


def disagreements(material: Material, labels: Labels) -> Sheet:
    """One row per disputed field, each value beside the other with those who give it."""
    said = grouped(summaries.disagreements(material.tables).to_dicts(), "conflict_id")
    values = {key: _by_value(rows, material, labels) for key, rows in said.items()}
    n_values = min(max((len(each) for each in values.values()), default=2), MOST_VALUES)
    columns = (
        labels.column("conflicts", "about", ABOUT, "link"),
        labels.column("conflicts", "disputed", 12),
        labels.column("conflicts", "safe", 20),
        *(column for n in range(1, n_values + 1) for column in _value_columns(n, labels)),
        labels.column("conflicts", "severity", 12),
        labels.column("conflicts", "evidence", 15, "link"),
        labels.column("conflicts", "kind", 18, printed=False),
        labels.column("conflicts", "row_id", 38, printed=False),
        labels.column("conflicts", "conflict_id", 38, printed=False),
    )
    rows = [
        _disagreement(row, values.get(row["conflict_id"], []), n_values, material, labels) for row in material.conflicts
    ]
    return labels.sheet("disagreements", columns, rows)


def _value_columns(n: int, labels: Labels) -> tuple[Column, Column]:
    value, said_by = labels.column("conflicts", "value_n", 13), labels.column("conflicts", "said_by_n", 18)
    return (
        replace(value, name=f"value_{n}", heading=f"{value.heading} {n}"),
        replace(said_by, name=f"said_by_{n}", heading=f"{said_by.heading} {n}"),
    )


def _by_value(rows: list[dict[str, Any]], material: Material, labels: Labels) -> list[tuple[str, str]]:
    """Each value said, with the sources that say it."""
    sources: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        words = f"«{row['quote']}» – " if row["quote"] else ""
        sources[material.value_said(row, labels)].append(words + material.source_name(row["document_id"], labels))
    return [(value, "\n".join(said)) for value, said in sources.items()]


def _disagreement(
    row: dict[str, Any], values: list[tuple[str, str]], n_values: int, material: Material, labels: Labels
) -> Row:
    shown = [*values[: n_values - 1], _rest(values[n_values - 1 :], labels)] if len(values) > n_values else values
    padded: list[tuple[str | None, str | None]] = [*shown, *[(None, None)] * (n_values - len(shown))]
    cells: tuple[Cell, ...] = (
        material.link_to_row(row["table"], row["row_id"], labels, ABOUT),
        labels.code("disputes", row["field"]),
        material.safe_wording(row["table"], row["row_id"], [value for value, _ in values], labels),
        *(cell for pair in padded for cell in pair),
        labels.code("severities", row["severity"]),
        material.link_to_evidence(row["table"], row["row_id"], labels),
        row["kind"],
        row["row_id"],
        row["conflict_id"],
    )
    return Row(cells, (row["conflict_id"],))


def _rest(values: list[tuple[str, str]], labels: Labels) -> tuple[str, str]:
    (value, said), *more = values
    also = labels.phrase("also", "; ".join(other for other, _ in more))
    return f"{value}\n{also}", "\n".join([said, *(other for _, other in more)])
