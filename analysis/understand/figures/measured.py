"""What a figure measures, before its clause is looked at: by the noun counted, its head, or the figure before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.acts import GOODS, is_money, of_goods_moved
from analysis.understand.figures.context import RELATIVE, Reading, Taken, part_of_it, unit_class
from analysis.understand.figures.growth import growth_of
from analysis.understand.figures.kinds import goal_named
from analysis.understand.figures.measures import AGREEMENT, CARRIER, GIVEN, OF_MONEY, PHYSICAL, TRADE, VOLUME, Head
from analysis.understand.figures.plans import held_against, marks_a_goal, planned
from analysis.understand.figures.quantities import TIME, Quantity
from analysis.understand.figures.refine import as_used, of_people
from analysis.understand.figures.subjects import unknown_subject
from analysis.understand.figures.words import ACTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.figures.ground import Cue, Ground

COUNTED = {"tourism", "freight_volume", "company_count", "project_count", "document_count", "jobs", "population"}
LENT = {"financing", AGREEMENT, GIVEN}  # what has a term
MOVED = {"export", "import", "freight_volume", "production", "energy"}  # measured in tons as well


def _counted_just_now(reading: Reading, cue: Cue, ground: Ground) -> bool:
    """Whether a head is the noun that the figure before counts: "95 thousand residents came (+62%)"."""
    last = reading.last
    if not last or last.sentence != ground.sentence.index or not last.quantity.counted:
        return False
    return last.quantity.first <= cue.first < last.quantity.last


def _apart(reading: Reading, quantity: Quantity, ground: Ground) -> bool:
    """Whether a share begins a sentence of its own that takes nothing up: "27 percent of a field"."""
    new = reading.last is not None and reading.last.sentence != ground.sentence.index
    if quantity.unit != "percent" or not new or growth_of(quantity, ground):
        return False
    return (
        not part_of_it(quantity, ground)
        and ground.cue_in(0, quantity.first, "anaphors", "breakdowns", "taken_up") is None
    )


def of_count(quantity: Quantity, head: Head | None, beside: Sequence[Quantity]) -> str | None:
    """As in "half of the 1,300 companies": a share measures what the count after it counts."""
    if head or quantity.unit != "percent":
        return None
    after = next((q for q in beside if q.first > quantity.first), None)
    if not after or not after.counted or after.first - quantity.stop > 3:
        return None
    return after.counted.measure


def raw_measure(reading: Reading, quantity: Quantity, head: Head | None, ground: Ground) -> str:
    """The measure of the counted noun, of the head, or of the figure before."""
    if quantity.counted:
        return _of_counted(reading, quantity, quantity.counted.measure, head, ground)
    relative = unit_class(quantity.unit) == RELATIVE
    if head and head.measure in ACTS and marks_a_goal(quantity, ground):
        head = None  # "берген сұхбатында 5 млрд долларлық межені атады": what was given is no money
    own = head is not None and not _elsewhere(head, quantity, ground)
    held = not own and (_held_against(reading, quantity, ground) or _not_its_measure(reading, head, quantity, ground))
    if held or (relative and _beside_its_base(reading, quantity, head, ground)):
        return reading.taken[-1].measure
    again = head is not None and head.measure == CARRIER and (quantity.unit == "percent" or _taken_up(head, ground))
    of_freight = quantity.unit in TIME and not head and (not reading.last or reading.last.measure not in OF_MONEY)
    if of_freight or (head and not own and unknown_subject(quantity, ground)):
        return "other"  # the days that freight takes are no freight
    if head and not (reading.last and (head.measure == VOLUME or again)):
        return as_used(head.measure, quantity, ground, reading.sides.home)
    if quantity.unit == "count":
        return _of_count_before(reading, quantity, ground)
    subject = reading.subject(ground.sentence.index)
    fits = subject in MOVED if quantity.unit in PHYSICAL else subject is not None
    return subject if subject and fits else _of_figure_before(reading, quantity, ground)


def _of_counted(reading: Reading, quantity: Quantity, measure: str, head: Head | None, ground: Ground) -> str:
    """The measure of a count by its noun, which is of wider use: people who come, goods that are sent."""
    measure = of_people(quantity, measure, ground)
    if measure == "population" and _people_told_of(reading, quantity, ground):
        return "tourism"
    if measure != "other":
        return measure
    if reading.last and reading.last.measure in COUNTED and counted_of_it(quantity, ground):
        return reading.last.measure  # "of them 48 thousand foreigners"
    moved = of_goods_moved(head, quantity, ground, reading.sides.home) if head else None
    return moved or _of_count_before(reading, quantity, ground)


def _people_told_of(reading: Reading, quantity: Quantity, ground: Ground) -> bool:
    """As in "800 thousand tourists came. This figure is 225 thousand people more": those who travel, taken up again."""
    last = reading.last
    if not last or last.measure != "tourism" or last.sentence < ground.sentence.index - 1:
        return False
    taken_up = ground.cue_in(*ground.clause_of(quantity.first), "anaphors", "taken_up", "comparisons") is not None
    return taken_up or last.sentence == ground.sentence.index


def counted_of_it(quantity: Quantity, ground: Ground) -> bool:
    """Whether a count is told as a part of the one before: "из них 48 тысяч иностранцев"."""
    start = quantity.left.start
    return ground.cue_in(start - 2, start, "part_of") is not None


def _held_against(reading: Reading, quantity: Quantity, ground: Ground) -> bool:
    """As in "37.8 percent of GDP, down from 42.4": the amount that the one before is held against."""
    last = reading.last
    if not last or last.sentence != ground.sentence.index or last.quantity.unit != quantity.unit:
        return False
    return held_against(quantity, ground)


def _not_its_measure(reading: Reading, head: Head | None, quantity: Quantity, ground: Ground) -> bool:
    """As in "energy accounts for half of the loans, water for 22 percent": a head that tells of neither what it is."""
    last = reading.last
    if not head or not head.cue or not last or last.sentence != ground.sentence.index or last.cue != head.cue:
        return False
    own = quantity.unit in {"count", *TIME} or unknown_subject(quantity, ground)
    return not own and ground.clause_of(quantity.first)[0] <= last.quantity.first


def _elsewhere(head: Head, quantity: Quantity, ground: Ground) -> bool:
    """Whether a head stands in another stretch of the sentence than its figure."""
    if not head.cue:
        return False
    here, there = ground.segment_of(quantity.first), ground.segment_of(head.cue.first)
    labeled = ground.segments[here].mark == "-" and there == here - 1
    return here != there and not labeled


def _beside_its_base(reading: Reading, quantity: Quantity, head: Head | None, ground: Ground) -> bool:
    """Whether a percentage is of the figure before it: "95 thousand came (+62 %)", "sold for 3 million, half of it"."""
    last = reading.last
    if not last or last.sentence != ground.sentence.index:
        return False
    segment = ground.segments[ground.segment_of(quantity.first)]
    if segment.mark == "(" and quantity.left.sign:
        return True
    if head and head.cue and _counted_just_now(reading, head.cue, ground):
        return True
    return head is not None and (head.measure in ACTS or _of_another(head, last, ground))


def _of_another(head: Head, last: Taken, ground: Ground) -> bool:
    """As in "exports totaled 12 billion, energy accounting for three quarters": a share of what was told before."""
    shared = ground.cue_in(head.cue.last, head.cue.last + 2, "shares") if head.cue else None
    money = is_money(last.quantity) and head.measure not in {*OF_MONEY, last.measure}
    return shared is not None and head.measure not in TRADE and (money or last.measure in TRADE)


def _taken_up(head: Head, ground: Ground) -> bool:
    """Whether a carrier stands for the figure before: "бұл сома", "эта сумма"."""
    return head.cue is not None and ground.cue_in(head.cue.first - 1, head.cue.last, "anaphors") is not None


def _of_count_before(reading: Reading, quantity: Quantity, ground: Ground) -> str:
    """The measure of a bare count: of people who travel, of the count before, or of the noun of the sentence before."""
    measure = of_people(quantity, "other", ground)
    last, here = reading.last, ground.sentence.index
    if measure != "other" or not (quantity.unit_basis == "inferred" or quantity.counted is None):
        return measure
    if last and last.claim.unit == "count" and last.sentence >= here - 2 and last.measure in COUNTED:
        return last.measure
    return "other"


def _just_before(reading: Reading, ground: Ground) -> bool:
    """Whether the figure before stands in this sentence or the one before it."""
    return reading.last is not None and reading.last.sentence >= ground.sentence.index - 1


def _of_figure_before(reading: Reading, quantity: Quantity, ground: Ground) -> str:
    """The measure of a figure that names none: that of the figure it goes on from."""
    named = goal_named(quantity, ground)
    if _apart(reading, quantity, ground) or (not named and unknown_subject(quantity, ground)):
        return "other"
    if quantity.unit in TIME:
        return (
            "financing" if reading.last and reading.last.measure in LENT else "other"
        )  # "the money runs for 25 years"
    goal = reading.trade() if is_money(quantity) and (named or planned(quantity, ground)) else None
    last = goal or reading.total(ground.sentence.index)
    if last and unit_class(last.quantity.unit) != RELATIVE and unit_class(quantity.unit) != RELATIVE:
        last = last if unit_class(quantity.unit) == unit_class(last.quantity.unit) else reading.alike(quantity)
    if (
        is_money(quantity)
        and reading.last
        and reading.last.measure == "document_count"
        and _just_before(reading, ground)
    ):
        return AGREEMENT  # "signed two financing agreements. The first, for $350 million"
    moved = last is not None and last.measure in MOVED and quantity.unit in GOODS
    if last and quantity.unit in PHYSICAL and unit_class(last.quantity.unit) == RELATIVE and not moved:
        return "other"
    return last.measure if last else "other"
