"""What every column of the tables is: labels in three languages, type, unit, meaning, the values it may take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from analysis.errors import KnowledgeError
from analysis.tables.schemas import SCHEMAS, columns_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.knowledge.records import Knowledge

TYPES = {
    pl.String: "text",
    pl.Int64: "whole number",
    pl.Float64: "number",
    pl.Date: "date",
    pl.Datetime: "date",
    pl.Boolean: "yes or no",
}
# Their columns bear names of other tables with another meaning, and are described apart.
OFFICIAL = ("observations", "claim_checks")


def dictionary(knowledge: Knowledge) -> pl.DataFrame:
    """One row per column of the contract.

    Returns:
        `table`, `column`, `label_en`, `label_ru`, `label_kk`, `type`, `unit`, `required` (no empty cells), `key`,
        `meaning` (English) and `allowed` (codes of the closed list, separated by spaces; null where free).

    Raises:
        KnowledgeError: A column has no entry in `ontology/columns.yml`.
    """
    rows = [
        {
            "table": table,
            "column": name,
            **{f"label_{lang}": described(knowledge, table, name)[lang] for lang in ("en", "ru", "kk")},
            "type": TYPES[type(column.dtype)],
            "unit": described(knowledge, table, name).get("unit"),
            "required": not column.nullable,
            "key": column.primary_key,
            "meaning": described(knowledge, table, name)["meaning"],
            "allowed": _allowed(column.metadata or {}, knowledge),
        }
        for table in SCHEMAS
        for name, column in columns_of(table).items()
    ]
    return pl.DataFrame(rows, schema_overrides={"unit": pl.String, "allowed": pl.String})


def described(knowledge: Knowledge, table: str, column: str) -> Mapping[str, str]:
    """The entry of a column: its labels by language, `meaning`, and `unit` where it has one."""
    # A heading of the workbook names its column whole, "claim_checks.verdict".
    table, column = (table, column) if table else (column.rpartition(".")[0], column.rpartition(".")[2])
    file = "statistics_columns" if table in OFFICIAL else "columns"
    entries = knowledge.ontology[file]
    found: Mapping[str, str] | None = entries.get(f"{table}.{column}") or entries.get(column)
    if found is None:
        raise KnowledgeError(
            f"ontology/{file}.yml: add an entry {column!r} (or '{table}.{column}') with en, ru, kk, meaning"
        )
    return found


def _allowed(told: Mapping[str, Any], knowledge: Knowledge) -> str | None:
    codes = [code for words in told.get("lists", ()) for code in knowledge.ontology[words]]
    return " ".join(codes) or None
