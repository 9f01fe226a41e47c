"""Whose unit a large number without one shares: its twin in the line before, the figure beside it, the one before.

"Exports came to 3 billion dollars, imports to 2 billion" shares a currency; "11.7m arrivals … – 15.8m" shares what is
counted. Nothing is shared with a figure of another size or from a stretch that measures something else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.quantities import TIME
from analysis.understand.figures.words import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity
    from analysis.understand.text import Sentence

UNLIKE = {"percent", "times", "unknown", *TIME}
PEOPLE = {"population", "tourism", "migration", "jobs"}  # "население превысило 20 млн"
ALIKE = 1000.0  # a count of thousands says nothing of billions
LABEL = 5  # words in which the label of a line ends: "Kazakhstan – 15.8m"


def is_amount(quantity: Quantity) -> bool:
    """Whether a figure is money or measured: its unit may be left out at the next."""
    return quantity.unit is not None and quantity.unit not in {"count", *UNLIKE}


def donor_of(
    quantity: Quantity, n: int, found: Sequence[Quantity], before: Sequence[Quantity], ground: Ground
) -> Quantity | None:
    """The figure whose unit number `n` of a sentence shares; None where none is meant."""
    if twin := _in_line_before(quantity, n, found, before, ground):
        return twin
    people = of_people(quantity, ground)
    for other in _around(n, found, before):
        if other.unit == "count" and not people and _of_amounts(quantity, ground):
            continue
        if other.unit == "count" and other.value * ALIKE >= quantity.value and (people or other.value >= ALIKE):
            return other
        if is_amount(other) and not people and _alike(other, quantity):
            return other
    return None


def _alike(donor: Quantity, quantity: Quantity) -> bool:
    """Whether a measured amount is of the size of the figure: 40 million are no kilometers after 320 of them."""
    money = len(donor.unit or "") == 3
    return money or donor.value * ALIKE >= quantity.value


def _around(n: int, found: Sequence[Quantity], before: Sequence[Quantity]) -> Iterator[Quantity]:
    """The figures that may lend a unit: those before, those after that have it after the number, earlier sentences."""
    yield from reversed(found[:n])
    yield from (q for q in found[n + 1 :] if q.first == q.number.first or q.unit == "count")
    yield from reversed(before)


def of_people(quantity: Quantity, ground: Ground) -> bool:
    """Whether the clause of a figure names people before it: tourists, residents, migrants."""
    low, _ = ground.clause_of(quantity.first)
    return any(cue.name in PEOPLE and low <= cue.first < quantity.first for cue in ground.heads)


def _of_amounts(quantity: Quantity, ground: Ground) -> bool:
    """Whether the clause names what is measured in money or tons before the figure."""
    low, _ = ground.clause_of(quantity.first)
    return any(cue.name not in {"none", *PEOPLE} and low <= cue.first < quantity.first for cue in ground.heads)


def _in_line_before(
    quantity: Quantity, n: int, found: Sequence[Quantity], before: Sequence[Quantity], ground: Ground
) -> Quantity | None:
    """The figure at the same place of the line before, where both lines are a label with its figures."""
    if not before or not _labeled(ground.sentence, ground) or quantity.left.start > LABEL + 1:
        return None
    line = before[-1].sentence
    if line.paragraph == ground.sentence.paragraph or not _labeled(line, ground):
        return None
    place = sum(other.unit not in UNLIKE for other in found[:n])
    there = [other for other in before if other.sentence is line and other.unit not in UNLIKE]
    return there[place] if place < len(there) else None


def _labeled(sentence: Sentence, ground: Ground) -> bool:
    """Whether a sentence begins with a label: "Uzbekistan – 11.7m arrivals", "with Turkey: 4 bn"."""
    bullets = listed("figures", "bullets", ground.language)
    tokens = sentence.tokens[1:] if sentence.tokens[0].norm in bullets else sentence.tokens
    return any(token.norm in {"-", ":"} for token in tokens[1 : LABEL + 1])
