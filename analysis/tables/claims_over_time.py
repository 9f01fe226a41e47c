"""Claims of one measure and pair of areas over time: who said what first, in which words, and what changed since."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import polars as pl

from analysis import knowledge
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from analysis.knowledge.records import Knowledge
    from analysis.tables.schemas import Tables

Row = dict[str, Any]
# What may change from one claim to the next, in the order in which it is told, and the columns that show it.
CHANGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("value", ("value", "value_to")),
    ("unit", ("unit",)),
    ("qualifier", ("qualifier",)),
    ("period", ("period_edtf",)),
    ("definition", ("measure", "stock_flow")),
)

STEPS = {
    "place": pl.Int64,
    "history_id": pl.String,
    "position": pl.Int64,
    "changed": pl.String,
    "first_claim_id": pl.String,
    "days_since_first": pl.Int64,
}
COMPARED = (
    *("document_id", "start", "claim_id", "indicator_id", "language", "as_of", "measure_as_said"),
    *(column for _, columns in CHANGES for column in columns),
)
SUBJECT = ("measure", "ref_area", "counterpart_area", "unit", "kind")


def rows(claims: pl.DataFrame, documents: pl.DataFrame, known: Knowledge) -> pl.DataFrame:
    """The rows of `claim_history`, history by history, each in the order of publication; undated claims last.

    Args:
        claims: The table `indicator_claims`.
        documents: The table `documents`.
        known: `ontology/comparison` says which measures are definitions of one subject and where areas may swap.
    """
    about = documents.select("document_id", "language", "producer", "origin", pl.col("date_published").alias("as_of"))
    told = claims.join(about, on="document_id", maintain_order="left")
    histories: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, row in enumerate(told.select(SUBJECT).iter_rows(named=True)):
        histories[_subject(row, known)].append(place)
    compared = told.select(COMPARED)  # words and sentences stay where they are
    found = [row for subject in sorted(histories) for row in _of_subject(subject, compared, histories[subject])]
    steps = pl.DataFrame(found, schema=STEPS, orient="row")
    return told[steps["place"].to_list()].hstack(steps.drop("place"))


def _of_subject(subject: tuple[str, ...], compared: pl.DataFrame, places: list[int]) -> Iterator[tuple[Any, ...]]:
    history = [row | {"place": place} for place, row in zip(places, compared[places].to_dicts(), strict=True)]
    history.sort(key=lambda r: (r["as_of"] is None, r["as_of"], r["document_id"], r["start"], r["claim_id"]))
    return _history("-".join(part for part in subject if part).lower(), history)


def _subject(row: Row, known: Knowledge) -> tuple[str, ...]:
    rules = known.ontology["comparison"]
    family = next((name for name, held in rules["measure_families"].items() if row["measure"] in held), row["measure"])
    areas = [row["ref_area"] or "", row["counterpart_area"] or ""]
    unit = row["unit"] if row["unit"] in known.ontology["units"] else "money"
    return (family, row["kind"], unit, *(sorted(areas) if row["measure"] in rules["symmetric"] else areas))


def _history(name: str, told: Sequence[Row]) -> Iterator[tuple[Any, ...]]:
    """What each claim of a history changes, as `STEPS`."""
    before: Row | None = None
    words: dict[str, str] = {}  # by language, the last words for what is measured
    first_said: dict[str, str] = {}  # by indicator, the claim that said it first
    for place, row in enumerate(told, start=1):
        said = " ".join((row["measure_as_said"] or "").lower().split())
        changed = [code for code, columns in CHANGES if before and any(row[c] != before[c] for c in columns)]
        if said and words.get(row["language"], said) != said:
            changed.append("wording")
        first = first_said.setdefault(row["indicator_id"], row["claim_id"])
        step = " ".join(changed) if before and changed else "repeated" if before else "first"
        yield row["place"], name, place, step, first, _days(told[0]["as_of"], row["as_of"])
        words[row["language"]] = said or words.get(row["language"], "")
        before = row


def _days(first: date | None, day: date | None) -> int | None:
    return (day - first).days if first and day else None


def claim_history(
    tables: Tables,
    measure: str | None = None,
    ref_area: str | None = None,
    counterpart_area: str | None = None,
    kind: str | None = None,
) -> pl.DataFrame:
    """All claims over time of one subject: a measure (with its other definitions) and a pair of areas.

    Args:
        tables: The tables of a run.
        measure: A code of the closed list; measures that are definitions of one subject come together.
        ref_area: ISO 3166-1 alpha-2 or bloc; of a pair either may stand first where the measure is of both.
        counterpart_area: As `ref_area`.
        kind: level, change, share, target, count or rank.

    Returns:
        Rows of `claim_history`, histories one after the other, each in the order of publication. `changed` says what
        differs from the claim before (value, unit, qualifier, period, definition, wording), `first_claim_id` who said
        that figure first.

    Raises:
        InputError: No claim has this measure or area; the message names those there are.
    """
    found = tables.claim_history
    for column, wanted in (("measure", measure), ("kind", kind)):
        _known(found, (column,), wanted)
        if wanted:
            held = found.filter(pl.col(column) == wanted)["history_id"].unique().to_list()
            found = found.filter(pl.col("history_id").is_in(held))
    areas = [area for area in (ref_area, counterpart_area) if area]
    for area in areas:
        _known(tables.claim_history, ("ref_area", "counterpart_area"), area)
    if not areas:
        return found
    as_asked = _fits("ref_area", ref_area) & _fits("counterpart_area", counterpart_area)
    swapped = _fits("ref_area", counterpart_area) & _fits("counterpart_area", ref_area)
    of_both = pl.col("measure").is_in(knowledge.load().ontology["comparison"]["symmetric"])
    return found.filter(as_asked | (of_both & swapped))


def _fits(column: str, wanted: str | None) -> pl.Expr:
    return pl.col(column) == wanted if wanted else pl.lit(value=True)


def _known(frame: pl.DataFrame, columns: Iterable[str], wanted: str | None) -> None:
    there = sorted({value for column in columns for value in frame[column].drop_nulls().to_list()})
    if wanted and wanted not in there:
        raise InputError(f"no claim has {' or '.join(columns)} {wanted!r}; there are {', '.join(there) or 'none'}")
