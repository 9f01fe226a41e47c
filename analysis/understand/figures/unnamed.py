"""Counts whose noun stands elsewhere: "five of the 31 projects", "only five have started", "вакансий – 41 200"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.understand.figures.hedges import role_words
from analysis.understand.figures.nouns import Counted, is_attribute, is_genitive_plural, is_verbal
from analysis.understand.figures.words import listed, phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity

FORWARD = 14  # words within which a hedged number finds the count it is coordinated with
OWNER = 3  # words between "five of" and the count it is a part of


def counted_nearby(quantity: Quantity, n: int, found: list[Quantity], ground: Ground) -> Quantity | None:
    """The count of its sentence whose noun a bare number shares: coordinated, or introduced as a part of it."""
    counts = [q for q in found if q.unit == "count" and q.counted]
    after = [q for q in counts if q.first > quantity.first]
    earlier = [q for q in counts if q.first < quantity.first]
    if (
        after
        and after[0].first - quantity.stop <= FORWARD
        and (quantity.hedge or _of_those(quantity, after[0], ground))
    ):
        return after[0]
    if not earlier:
        return None
    if _joined(quantity, ground):
        return earlier[-1]
    out_of = "from" in earlier[-1].left.roles and _alone(
        quantity, ground
    )  # "из 34 видов страна поставляет девятнадцать"
    return earlier[-1] if out_of or _elliptic(quantity, ground) else None


def counted_before(quantity: Quantity, ground: Ground, before: Sequence[Quantity]) -> Quantity | None:
    """As in "Олардың төртеуі", "Of them 12": a part of what the sentence before counted."""
    opens = phrases("figures", "of_those", ground.language).at(ground.tokens, 0)
    last = before[-1] if before else None
    return last if opens and last and last.unit == "count" and last.value > quantity.value else None


def part_of_noun(quantity: Quantity, ground: Ground) -> Counted | None:
    """The noun right before "of which": "Chilean companies, of which about 120 are registered here"."""
    cue = ground.cue_in(quantity.left.start - OWNER, quantity.left.start, "part_of")
    if not cue or cue.last != quantity.left.start or not cue.first:
        return None
    index, before = phrases("measures", "counts", ground.language), range(max(0, cue.first - OWNER), cue.first)
    hit = next((hit for n in reversed(before) if (hit := index.at(ground.tokens, n))), None)
    return Counted(hit.start, hit.stop, hit.meanings[0]) if hit and cue.first - hit.stop <= 1 else None


def fronted(quantity: Quantity, ground: Ground) -> Counted | None:
    """The Russian noun before its number: "вакансий на портале – 41 200", "жалоб поступило 173"."""
    if ground.language != "ru" or not _alone(quantity, ground):
        return None
    low, _ = ground.clause_of(quantity.first)
    here = low
    while here < quantity.left.start and is_attribute(ground.tokens[here].norm):
        here += 1
    if here >= quantity.left.start or not is_genitive_plural(ground.tokens[here].norm):
        return None
    if any(low <= first < quantity.first for first, _ in ground.numbers):
        return None
    hit = phrases("measures", "counts", "ru").at(ground.tokens, here)
    refused = phrases("measures", "no_counts", "ru").at(ground.tokens, here)
    return None if refused else Counted(here, here + 1, hit.meanings[0] if hit else "other")


def same_noun(quantity: Quantity, n: int, found: list[Quantity], before: Sequence[Quantity]) -> Quantity:
    """As in "43 ongoing ones": what the count before counts."""
    counts = [q for q in (*reversed(found[:n]), *reversed(before)) if q.counted and q.unit == "count"]
    noun = counts[0].counted if counts else None
    return replace(quantity, unit="count", counted=noun, unit_basis="inferred")


def _alone(quantity: Quantity, ground: Ground) -> bool:
    """Whether nothing that could be counted stands after the number."""
    stop = quantity.number.last
    return stop >= len(ground.tokens) or ground.tokens[stop].kind == "mark" or not quantity.number.written


def _of_those(quantity: Quantity, count: Quantity, ground: Ground) -> bool:
    """As in "nineteen of the 34 materials", "девять из 34 видов"."""
    joins = listed("figures", "part_joins", ground.language)
    stop = quantity.number.last
    return stop < len(ground.tokens) and ground.tokens[stop].norm in joins and count.first - stop <= OWNER


def _joined(quantity: Quantity, ground: Ground) -> bool:
    """As in "30,000 vehicles a year at first and 50,000 from 2028": the same once more, for another time."""
    start, stop = quantity.left.start, quantity.number.last
    dated = any(stop <= d.first <= stop + 1 for d in ground.dates)
    return dated and start > 0 and ground.tokens[start - 1].norm in role_words(ground.language)["middle"]


def _elliptic(quantity: Quantity, ground: Ground) -> bool:
    index = phrases("figures", "elliptic_counts", ground.language)
    tokens = ground.tokens
    around = range(max(0, quantity.left.start - 5), quantity.first)
    left = any(index.at(tokens, n) for n in around)
    right = any(index.at(tokens, n) for n in range(quantity.last, min(len(tokens), quantity.last + 2)))
    return left or right or _of_them(quantity, ground) or _beside_a_verb(quantity, ground)


def _of_them(quantity: Quantity, ground: Ground) -> bool:
    """As in "оның 21-і", "соның 60-қа жуығы"."""
    if ground.language != "kk":
        return False
    start = quantity.left.start
    owned = start > 0 and phrases("figures", "of_those", "kk").at(ground.tokens, start - 1) is not None
    return owned or quantity.case in {"possessive", "possessive_object"}


def _beside_a_verb(quantity: Quantity, ground: Ground) -> bool:
    """As in "завершён 21", "120 работают", "only five have started": the number is the subject itself."""
    beside = [n for n in (quantity.left.start - 1, quantity.last) if 0 <= n < len(ground.tokens)]
    if ground.language == "ru":
        return any(is_verbal(ground.tokens[n].norm) for n in beside if ground.tokens[n].kind == "word")
    verbs = listed("figures", "subject_verbs", ground.language)
    after = quantity.last < len(ground.tokens) and ground.tokens[quantity.last].norm in verbs
    start = quantity.left.start
    middle = role_words(ground.language)["middle"]
    return after and (start == 0 or ground.tokens[start - 1].kind == "mark" or _only(start, ground, middle))


def _only(start: int, ground: Ground, middle: frozenset[str]) -> bool:
    before = ground.tokens[start - 1].norm
    return before in middle or before in listed("figures", "only", ground.language)
