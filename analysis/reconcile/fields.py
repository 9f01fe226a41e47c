"""Whether a value that an analyst gives fits its field, and what it is as a value of the model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from analysis.corrections import Correction
from analysis.model import LANGUAGES, Period

LISTS = {
    ("events", "event_type"): "event_types",
    ("events", "status"): "statuses",
    ("events", "narrative_role"): "narrative_roles",
    ("participants", "kind"): "participant_kinds",
    ("indicator_claims", "measure"): "measures",
    ("indicator_claims", "kind"): "kinds",
    ("indicator_claims", "qualifier"): "qualifiers",
    ("indicator_claims", "stock_flow"): "stock_flow",
    ("participations", "role"): "participation_roles",
}
NUMBERS = frozenset({"value", "value_to", "ordinal"})
PERIODS = frozenset({"date", "period"})
NEEDED = {
    "events": ("event_type", "status"),
    "indicator_claims": ("measure", "kind", "value", "unit"),
    "participations": ("event_id", "participant_id", "role"),
}
DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")


def checked(said: Correction, lists: Mapping[str, Any]) -> str | None:
    """Why the values of a decision do not fit their fields; None where they do."""
    given = dict(said.values) if said.action == "add" else {said.field or "": said.value} if said.field else {}
    if said.action == "add" and (lost := [name for name in NEEDED[said.table] if given.get(name) is None]):
        return f"{', '.join(lost)} must be given"
    faults = (_fault(said.table, name, value, lists) for name, value in given.items() if value is not None)
    return next((fault for fault in faults if fault), None)


def _fault(table: str, name: str, value: object, lists: Mapping[str, Any]) -> str | None:
    if codes := LISTS.get((table, name)):
        return None if value in lists[codes] else f"{name} {value!r} is none of {', '.join(lists[codes])}"
    if name in NUMBERS:
        return None if isinstance(value, int | float) else f"{name} must be a number, not {value!r}"
    if name in PERIODS:
        return None if period(value) else f"{name} must be EDTF (2031, 2031-05, 2031-05-09, a/b), not {value!r}"
    return None if str(value).strip() else f"{name} must not be blank; give nothing (null) to empty it"


def period(value: object) -> Period | None:
    """A time out of EDTF text: year, month or day, or an interval of two of them with an open end as `..`."""
    text = str(value)
    first, slash, last = text.partition("/")
    begin, end = _bounds(first), _bounds(last if slash else first)
    if begin is None or end is None or (begin[0] and end[1] and begin[0] > end[1]):
        return None
    return Period(text, begin[0], end[1]) if begin[0] or end[1] else None


def _bounds(text: str) -> tuple[date | None, date | None] | None:
    if text in ("..", ""):
        return None, None
    if not (found := DAY.match(text)):
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 1, month or 1, day or 1)
        if day:
            return first, first
        if month:
            return first, date.fromordinal(date(first.year + month // 12, month % 12 + 1, 1).toordinal() - 1)
        return first, date(first.year, 12, 31)
    except ValueError:
        return None


def as_fields(values: Mapping[str, Any], by_language: str) -> dict[str, Any]:
    """Values as fields of the model: times as periods, `name_ru` and the like under their language in `by_language`."""
    fields: dict[str, Any] = {}
    words: dict[str, str | None] = {}
    for name, value in values.items():
        stem, _, language = name.rpartition("_")
        if language in LANGUAGES and stem in ("name", "label", "display"):
            words[language] = value
        elif name in PERIODS:
            fields[name] = period(value) if value is not None else None
        else:
            fields[name] = int(value) if name == "ordinal" and value is not None else value
    return fields | ({by_language: words} if words else {})
