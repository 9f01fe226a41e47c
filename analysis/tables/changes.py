"""What is other in one build than in another: rows added, changed, withdrawn, and rows that became part of another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from analysis.tables.kept import kept

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analysis.tables.schemas import Tables

# What is compared, by its id; the text of a document is told by its checksum.
COMPARED = {
    "documents": "document_id",
    "events": "event_id",
    "participants": "participant_id",
    "indicators": "indicator_id",
    "conflicts": "conflict_id",
}
UNTOLD = frozenset({"text", "path", "match_reasons", "values"})
SCHEMA = dict.fromkeys(("table", "row_id", "change", "field", "before", "after"), pl.String)


def changes(old: Tables, new: Tables) -> pl.DataFrame:
    """What changed from one build to the next.

    Returns:
        `table`, `row_id`, `change` (added, changed, withdrawn, merged), `field`, `before`, `after`: one row per field
        of a changed row; `after` of a merged row is the id of the row that now bears its sentences. In the order of the
        tables, then by id. Empty where nothing changed.
    """
    became = _became(old, new)
    rows = [
        {"table": table, **row}
        for table, key in COMPARED.items()
        for row in _of_table(_by_id(old, table, key), _by_id(new, table, key), became)
    ]
    return pl.DataFrame(rows, schema=SCHEMA)


def _by_id(tables: Tables, table: str, key: str) -> dict[str, dict[str, Any]]:
    frame: pl.DataFrame = getattr(tables, table)
    shown = frame.select(column for column in frame.columns if column not in UNTOLD)
    return {str(row[key]): row for row in shown.to_dicts()}


def _of_table(
    old: Mapping[str, dict[str, Any]], new: Mapping[str, dict[str, Any]], became: Mapping[str, str]
) -> Iterator[dict[str, str | None]]:
    for row_id in sorted({*old, *new}):
        if row_id not in old:
            yield {"row_id": row_id, "change": "added", "after": _shown(new[row_id])}
        elif row_id not in new:
            home = became.get(row_id)
            told = {"row_id": row_id, "before": _shown(old[row_id])}
            yield told | ({"change": "merged", "after": home} if home else {"change": "withdrawn"})
        else:
            before, after = old[row_id], new[row_id]
            for field in after:
                if before.get(field) != after[field]:
                    values = {"before": _text(before.get(field)), "after": _text(after[field])}
                    yield {"row_id": row_id, "change": "changed", "field": field, **values}


def _shown(row: Mapping[str, Any]) -> str | None:
    """What a reader knows a row by."""
    names = ("label_en", "name_en", "name_ru", "name_kk", "display_en", "title", "field")
    return next((_text(row[name]) for name in names if row.get(name)), None)


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _became(old: Tables, new: Tables) -> dict[str, str]:
    """By id of a row that is gone: the row that now bears the places (of indicators, the claims) it rested on."""
    then, now = kept(old), kept(new)
    found: dict[str, str] = {}
    for before, after in ((then.events, now.events), (then.participants, now.participants)):
        for place, ids in before.items():
            for row_id in ids:
                found.update(dict.fromkeys([row_id], after[place][0]) if after.get(place) else {})
    found.update({row: now.indicators[c] for c, row in then.indicators.items() if c in now.indicators})
    return found
