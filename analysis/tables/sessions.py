"""The sessions of standing bodies in their order: what is missing between them, and when the next may be expected."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Any

import polars as pl

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from analysis.tables.schemas import Tables

Row = dict[str, Any]
RHYTHM = 2  # intervals between dated sessions from which on a next one is reckoned
SCHEMA = {
    "series": pl.String,
    "ordinal": pl.Int64,
    "state": pl.String,
    "date_from": pl.Date,
    "date_to": pl.Date,
    "days_since_previous": pl.Int64,
    "place": pl.String,
    "event_id": pl.String,
}


def sessions(tables: Tables) -> pl.DataFrame:
    """Sessions of every series in order.

    Returns:
        One row per session: `series`, `ordinal`, `state` (a status, or `missing` for a number that nobody speaks of, or
        `expected` for the next one), `date_from`, `date_to`, `days_since_previous`, `place`, `event_id`. A next session
        is reckoned from two intervals on, as the time that the shortest and the longest interval leave; none where one
        is planned.
    """
    wanted = [column for column in SCHEMA if column in tables.events.columns]
    known = tables.events.filter(pl.col("series").is_not_null()).select("status", *wanted).to_dicts()
    by_series: dict[str, list[Row]] = {}
    for row in known:
        by_series.setdefault(row["series"], []).append(row)
    return pl.DataFrame([row for name in sorted(by_series) for row in _in_order(by_series[name])], schema=SCHEMA)


def _in_order(held: list[Row]) -> Iterator[Row]:
    held.sort(key=lambda r: (r["ordinal"] is None, r["ordinal"], r["date_to"] is None, r["date_to"], r["event_id"]))
    before: Row | None = None
    for row in held:
        if before and before["ordinal"] is not None and row["ordinal"] is not None:
            for number in range(before["ordinal"] + 1, row["ordinal"]):
                yield {"series": row["series"], "ordinal": number, "state": "missing"}
        gap = _day(row) and before and _day(before)
        days = (_day(row) - _day(before)).days if gap and before else None  # type: ignore[operator]
        yield {name: row[name] for name in SCHEMA if name in row} | {
            "state": row["status"],
            "days_since_previous": days,
        }
        before = row
    yield from _expected(held)


def _day(row: Row) -> date | None:
    """The day a session is reckoned from: its first; its last where only that is known."""
    found: date | None = row["date_from"] or row["date_to"]
    return found


def _expected(held: Sequence[Row]) -> Iterator[Row]:
    numbered = [
        row for row in held if row["ordinal"] is not None and row["status"] in ("held", "ongoing") and _day(row)
    ]
    if any(row["status"] in ("planned", "postponed") for row in held) or len(numbered) <= RHYTHM:
        return
    pairs = [(a, b) for a, b in pairwise(numbered) if b["ordinal"] == a["ordinal"] + 1]
    gaps = [(_day(b) - _day(a)).days for a, b in pairs]  # type: ignore[operator]
    last = _day(numbered[-1])
    if len(gaps) < RHYTHM or min(gaps) <= 0 or last is None:
        return
    yield {
        "series": numbered[-1]["series"],
        "ordinal": numbered[-1]["ordinal"] + 1,
        "state": "expected",
        "date_from": last + timedelta(days=min(gaps)),
        "date_to": last + timedelta(days=max(gaps)),
        "days_since_previous": round(median(gaps)),
    }
