"""What is other in one build than in another: rows added, changed, withdrawn, and rows that became part of another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from analysis.tables.schemas import columns_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analysis.tables.schemas import Tables
    from analysis.tables.written import Written

# What is compared, by its id; the text of a document is told by its checksum.
COMPARED = {
    "documents": "document_id",
    "events": "event_id",
    "participants": "participant_id",
    "indicators": "indicator_id",
    "agreements": "agreement_id",
    "conflicts": "conflict_id",
}
UNTOLD = frozenset({"text", "path", "match_reasons", "values", "history"})
SCHEMA = dict.fromkeys(("table", "row_id", "change", "field", "before", "after"), pl.String)


def changes(old: Tables | Written, new: Tables | Written) -> pl.DataFrame:
    """What changed from one build to the next.

    Returns:
        `table`, `row_id`, `change` (added, changed, withdrawn, merged), `field`, `before`, `after`: one row per field
        of a changed row; `after` of a merged row is the id of the row that now bears its sentences. In the order of the
        tables, then by id. Empty where nothing changed.
    """
    other = {table: (_others(old, new, table), _others(new, old, table)) for table in COMPARED}
    gone = {t: _ids(other[t][0], key) - _ids(other[t][1], key) for t, key in COMPARED.items()}
    became = _became(old, new, gone)
    rows = [
        {"table": table, **row}
        for table, key in COMPARED.items()
        for row in _of_table(_by_id(other[table][0], key), _by_id(other[table][1], key), became)
    ]
    return pl.DataFrame(rows, schema=SCHEMA)


def _others(these: Tables | Written, those: Tables | Written, table: str) -> pl.DataFrame:
    """The rows of a table that are not the same in the other build."""
    shown = [c for c in columns_of(table) if c not in UNTOLD]
    return these.part(table, *shown).join(those.part(table, *shown), on=shown, how="anti", nulls_equal=True)


def _ids(frame: pl.DataFrame, key: str) -> set[str]:
    return set(frame[key])


def _by_id(frame: pl.DataFrame, key: str) -> dict[str, dict[str, Any]]:
    return {str(row[key]): row for row in frame.to_dicts()}


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


# By table: the table in which its places stand, the columns that are a place, and the column of the id.
PLACES = {
    "events": ("event_mentions", ("document_id", "start", "stop"), "event_id"),
    "participants": ("participant_mentions", ("document_id", "start", "stop"), "participant_id"),
    "indicators": ("indicator_claims", ("claim_id",), "indicator_id"),
    "agreements": ("agreement_mentions", ("document_id", "start", "stop"), "agreement_id"),
}


def _became(old: Tables | Written, new: Tables | Written, gone: Mapping[str, set[str]]) -> dict[str, str]:
    """By id of a row that is gone: the row that now bears the places (of indicators, the claims) it rested on."""
    found: dict[str, str] = {}
    for table, (home, place, key) in PLACES.items():
        if not gone[table]:
            continue
        then = old.part(home, *place, key).filter(pl.col(key).is_in(list(gone[table])))
        now = new.part(home, *place, key).unique(place, keep="first", maintain_order=True)
        both = then.join(now, on=place, suffix="_now", maintain_order="left")
        found.update(both.select(key, f"{key}_now").drop_nulls().iter_rows())
    return found
