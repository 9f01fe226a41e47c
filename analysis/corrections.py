"""The analyst's last word: decisions in `corrections.yaml` beside the inputs, applied on every run.

The file is a YAML list, one record per decision; what each action needs stands in `ACTIONS`, what may be set or added
in `FIELDS`. A decision names its row by lasting id and, so that it finds its row again when the id is another or the
text was changed, by the words it rests on: `document` and `quote`.

    - action: set            # this field of the row is so
      table: events
      row: visit-vienna-2031-05-09-1a2b3c4d
      field: place
      value: Graz
      document: herald-17
      quote: arrived in the city
      author: A. Analyst
      date: 2031-05-12
      reason: the ministry's own page says Graz

`delete` takes the row away; `add` makes one out of `values`, its quote verbatim in its document; `merge` makes the rows
in `with` part of `row`; `split` takes what the documents in `with` say out of `row`; `confirm` says that the row is
right as it stands or, where `with` names other rows, that they are other things than `row`.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from analysis.errors import KnowledgeError, OutputError

FILE = "corrections.yaml"
HEAD = "# Decisions of analysts, applied on every run. One record each: `communique review` lists what is open.\n"
# What each action cannot do without; every decision has an author and a reason.
ACTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "set": ("row", "field", "value"),
        "add": ("document", "quote", "values"),
        "delete": ("row",),
        "merge": ("row", "with"),
        "split": ("row", "with"),
        "confirm": ("row",),
    }
)
# By table, the fields that `set` may change and `add` may give. Times are EDTF text.
FIELDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "events": (
            *("event_type", "status", "narrative_role", "series", "ordinal", "date", "place", "place_country"),
            *("parent_event_id", "label_en", "label_ru", "label_kk"),
        ),
        "participants": ("kind", "role", "organisation", "country", "name_en", "name_ru", "name_kk"),
        "indicators": ("display_en", "display_ru", "display_kk"),
        "indicator_claims": (
            *("measure", "kind", "value", "value_to", "unit", "qualifier", "ref_area", "counterpart_area", "period"),
            "stock_flow",
        ),
        "participations": ("event_id", "participant_id", "role"),
        "conflicts": (),
    }
)
# Tables each action works on; the rest would change what a text says.
WORKS_ON: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "set": ("events", "participants", "indicators", "indicator_claims"),
        "add": ("events", "indicator_claims", "participations"),
        "delete": ("events", "participants", "indicators", "indicator_claims", "participations"),
        "merge": ("events", "participants", "indicators"),
        "split": ("events", "participants", "indicators"),
        "confirm": ("events", "participants", "indicators", "indicator_claims", "participations", "conflicts"),
    }
)


@dataclasses.dataclass(frozen=True, slots=True)
class Correction:
    """One decision.

    Attributes:
        row: Lasting id of the row; of a participation the `event_id`, with the `participant_id` in `others`.
        others: What the file calls `with`: ids of rows (merge, confirm, participations) or of documents (split).
        values: Of `add`: field → value.
        document: Where the words stand that the decision rests on.
        where: Number of the record in its file, from 1; 0 for a decision not yet in one.
    """

    action: str
    table: str
    author: str
    reason: str
    row: str | None = None
    field: str | None = None
    value: str | float | None = None
    values: Mapping[str, str | float | None] = dataclasses.field(default_factory=dict)
    others: tuple[str, ...] = ()
    document: str | None = None
    quote: str | None = None
    date: str | None = None
    where: int = dataclasses.field(default=0, compare=False)


def beside(inputs: Iterable[str | Path]) -> list[Path]:
    """The corrections files that belong to inputs: in each folder given, beside each file; those that exist."""
    homes = [Path(each) if Path(each).is_dir() else Path(each).parent for each in inputs]
    return [path for path in dict.fromkeys(home / FILE for home in homes) if path.is_file()]


def load(paths: Iterable[str | Path]) -> tuple[Correction, ...]:
    """The decisions of several files, in their order.

    Raises:
        KnowledgeError: A file is not as it must be; names the file, the record and the fix.
    """
    return tuple(
        correction(raw, f"{path}, record {number}", number) for path in paths for number, raw in _records(Path(path))
    )


def _records(path: Path) -> Iterable[tuple[int, Any]]:
    import yaml  # noqa: PLC0415  # a run without decisions need not load this

    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8-sig")) or []
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise KnowledgeError(f"{path}: cannot be read as YAML in UTF-8: {error}") from error
    if not isinstance(raw, list):
        raise KnowledgeError(f"{path}: must be a list of records, each beginning with '- action: …'")
    return enumerate(raw, start=1)


KNOWN = ("action", "table", "row", "field", "value", "values", "with", "document", "quote", "author", "date", "reason")


def correction(raw: Any, where: str = "a correction", number: int = 0) -> Correction:
    """A checked decision out of a record of the file.

    Raises:
        KnowledgeError: Something is missing, unknown or out of place; `where` names the record in the message.
    """
    if not isinstance(raw, Mapping):
        raise KnowledgeError(f"{where}: must be a record with an action, got {raw!r}")
    if unknown := sorted(str(name) for name in set(raw) - set(KNOWN)):
        raise KnowledgeError(f"{where}: unknown field {', '.join(unknown)}; known are {', '.join(KNOWN)}")
    given = {name: value for name, value in raw.items() if value is not None}
    if "field" in given and raw.get("action") == "set":
        given.setdefault("value", None)  # a field may be set to nothing
    _check(given, where)
    return Correction(
        action=given["action"],
        table=given["table"],
        author=str(given["author"]),
        reason=str(given["reason"]),
        row=_text(given.get("row")),
        field=_text(given.get("field")),
        document=_text(given.get("document")),
        quote=_text(given.get("quote")),
        date=_text(given.get("date")),
        value=_plain(given.get("value"), f"{where}, value"),
        values={str(k): _plain(v, f"{where}, {k}") for k, v in (given.get("values") or {}).items()},
        others=tuple(map(str, _list(given.get("with")))),
        where=number,
    )


def _check(given: Mapping[str, Any], where: str) -> None:
    action, table = str(given.get("action")), str(given.get("table"))
    if action not in ACTIONS:
        raise KnowledgeError(f"{where}: action {action!r} is none of {', '.join(ACTIONS)}")
    if table not in WORKS_ON[action]:
        raise KnowledgeError(f"{where}: {action} works on {', '.join(WORKS_ON[action])}, not on {table!r}")
    for name in (*ACTIONS[action], "author", "reason"):
        if name not in given or (name != "value" and given[name] in ("", [], {})):
            raise KnowledgeError(f"{where}: {action} needs {name!r}")
    if not isinstance(given.get("values", {}), Mapping):
        raise KnowledgeError(f"{where}: 'values' must be a record of field: value")
    named = [*given.get("values", {})] + ([given["field"]] if "field" in given else [])
    if odd := sorted(str(name) for name in named if name not in FIELDS[table]):
        raise KnowledgeError(f"{where}: {table} has no field {', '.join(odd)}; there are {', '.join(FIELDS[table])}")


def _text(value: object) -> str | None:
    return None if value is None else value.isoformat() if isinstance(value, date) else str(value)


def _list(value: object) -> Sequence[object]:
    return () if value is None else value if isinstance(value, list) else (value,)


def _plain(value: object, where: str) -> str | float | None:
    if value is None or isinstance(value, str) or (isinstance(value, int | float) and not isinstance(value, bool)):
        return value
    if isinstance(value, date):
        return value.isoformat()
    raise KnowledgeError(f"{where}: must be text or a number, got {value!r}; put text in quotes")


def record(path: str | Path, decisions: Sequence[Correction]) -> int:
    """Write decisions at the end of a file, which is made where there is none; what stands in it is not touched.

    Returns:
        How many were new: a decision that stands in the file already is not written twice.

    Raises:
        KnowledgeError: The file is not as it must be.
        OutputError: The file cannot be written.
    """
    import yaml  # noqa: PLC0415  # as above

    target = Path(path)
    known = set(map(_same, load([target]))) if target.is_file() else set()
    new = [each for key, each in {_same(each): each for each in decisions}.items() if key not in known]
    if not new:
        return 0
    before = target.read_text(encoding="utf-8-sig") if target.is_file() else HEAD
    rows = yaml.safe_dump([as_record(each) for each in new], allow_unicode=True, sort_keys=False, width=10_000)
    _write(target, before + ("" if before.endswith("\n") else "\n") + rows)
    return len(new)


def _write(target: Path, text: str) -> None:
    draft = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(text, encoding="utf-8")
        os.replace(draft, target)
    except OSError as error:
        raise OutputError(f"{target} cannot be written: {error.strerror or error}; free or unlock it") from error


def _same(said: Correction) -> tuple[object, ...]:
    """All that makes one decision another; not who wrote it when and why."""
    values = tuple(sorted((name, str(value)) for name, value in said.values.items()))
    place = (said.document, said.quote) if said.action == "add" else ()
    return said.action, said.table, said.row, said.field, str(said.value), values, said.others, place


def as_record(said: Correction) -> dict[str, Any]:
    """The record of the file that a decision is written as; what is empty is left out."""
    given = {name: getattr(said, "others" if name == "with" else name) for name in KNOWN}
    given |= {"values": dict(said.values), "with": list(said.others)}
    kept = {name: value for name, value in given.items() if value not in (None, "", [], {})}
    return kept | ({"value": said.value} if said.action == "set" else {})
