"""Units and multipliers that a list or a pair says once: "экспорт – 3,0; импорт – 1,2 млрд", "420 и 310 тыс. тонн"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.understand.figures.donors import is_amount
from analysis.understand.figures.hedges import role_words
from analysis.understand.figures.words import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity
    from analysis.understand.figures.segments import Segment

FULL = 100  # percent
MILLION = 1_000_000
ITEM = 6  # tokens from one figure of a list to the next
LEVELS = {"to", "from", "by"}


def coordinated(quantity: Quantity, after: Quantity, ground: Ground) -> Quantity | None:
    """As in "420 и 310 тысяч тонн": the unit of the number right after "and" or a comma."""
    if quantity.unit not in {None, "count"} or not quantity.number.written or quantity.number.scale > 1:
        return None
    between = ground.tokens[quantity.number.last : after.first]
    joins = {",", *role_words(ground.language)["middle"]}
    if len(between) != 1 or between[0].norm not in joins or not _lends(after, quantity) or after.value_to is not None:
        return None
    if between[0].norm == "," and after.unit_basis != "inferred":
        return None  # "1, 8 млрд" is no list
    return like(quantity, after)


def by_origin(quantity: Quantity, after: Quantity, ground: Ground) -> Quantity | None:
    """As in "из Чили – 9 959, из Перу – 4 136 студентов": a list by states whose last item names what is counted."""
    if quantity.unit is not None or quantity.counted or not quantity.number.written or after.unit != "count":
        return None
    between = ground.tokens[quantity.stop : after.left.start]
    if not after.counted or not 1 < len(between) <= ITEM or between[0].norm != ",":
        return None
    own = _after_state(quantity, ground) and _after_state(after, ground)
    return replace(quantity, unit="count", unit_basis="inferred", counted=after.counted) if own else None


def _after_state(quantity: Quantity, ground: Ground) -> bool:
    """Whether the name of a state or region stands right before a figure, but for a dash."""
    at = quantity.left.start
    at -= at > 0 and ground.tokens[at - 1].norm == "-"
    return any(s.last == at for s in ground.sightings)


def in_list(
    quantity: Quantity, n: int, found: Sequence[Quantity], ground: Ground, before: Sequence[Quantity]
) -> Quantity | None:
    """A number with unit and multiplier of the item beside it; None where it is no item of a list."""
    segment = ground.segments[ground.segment_of(quantity.first)]
    another = n > 0 and _goes_on(found[n - 1]) and _another(quantity, ground)
    if n and _parallel(quantity, found[n - 1], segment, ground):
        return like(quantity, found[n - 1])
    moved = n > 0 and "to" in quantity.left.roles and ends(quantity, ground) and found[n - 1].unit == "percent"
    if not another and not moved and not _item(quantity, segment, ground) and not _level(quantity, ground):
        return None
    beside = [*([] if another else found[n + 1 : n + 2]), *reversed(found[max(0, n - 3) : n])]
    if quantity.hedge and not beside:
        beside = list(reversed(before[-1:]))
    donors = [q for q in beside if _lends(q, quantity)]
    if "by" not in quantity.left.roles:  # a share between two amounts lends nothing to the next amount
        donors.sort(key=lambda q: q.unit == "percent")
    return like(quantity, donors[0]) if donors else None


def like(quantity: Quantity, donor: Quantity) -> Quantity:
    """A number with unit and noun of another figure, and its multiplier where it has none of its own."""
    if quantity.number.scale > 1 or quantity.value >= 1000:
        return replace(quantity, unit=donor.unit, unit_basis="inferred", counted=donor.counted)
    factor = donor.value / donor.number.value if donor.number.value else 1.0
    value = quantity.value * factor * donor.number.scale
    return replace(quantity, unit=donor.unit, unit_basis="inferred", value=value, counted=donor.counted)


def _lends(donor: Quantity, quantity: Quantity) -> bool:
    """Whether a figure of a list may lend unit and multiplier: millions of something, or a percentage."""
    if donor.unit == "percent":
        return quantity.value <= FULL and donor.number.form == "plain"
    if quantity.value >= 1000 or donor.number.value == 0:
        return False
    large = donor.number.scale > 1 or donor.value != donor.number.value
    counts = donor.unit == "count" and donor.counted is not None
    return (large and (is_amount(donor) or counts)) or (is_amount(donor) and quantity.value != int(quantity.value))


def ends(quantity: Quantity, ground: Ground) -> bool:
    """Whether the number is the last word of its segment but for a date ("до 6,4 в 2024-м")."""
    stop = quantity.number.last
    if stop >= len(ground.tokens) or any(stop <= d.first <= stop + 1 for d in ground.dates):
        return True
    after = ground.tokens[stop]
    return after.kind == "mark" or after.norm in role_words(ground.language)["middle"]


def _item(quantity: Quantity, segment: Segment, ground: Ground) -> bool:
    """Whether a number is all that an item of a list says of its head: "экспорт – 3,0;", "ал мақсат – 70"."""
    if not quantity.number.written or quantity.left.start - segment.first > 1 or not ends(quantity, ground):
        return False
    heads = [h for h in (*ground.heads, *ground.named("plans")) if h.group != "weak"]
    return any(segment.first - 2 <= head.last <= quantity.left.start for head in heads)


def _goes_on(before: Quantity) -> bool:
    """Whether "another twelve" may go on from a figure: its unit was left out too, or it is millions of money."""
    return before.unit_basis == "inferred" or (is_amount(before) and before.number.scale >= MILLION)


def _parallel(quantity: Quantity, before: Quantity, segment: Segment, ground: Ground) -> bool:
    """As in "40 процентов приходится на Казахстан, на Канаду – 15": label, dash and the number alone."""
    if segment.mark != "-" or quantity.left.start - segment.first > 1 or not ends(quantity, ground):
        return False
    label = ground.segments[ground.segment_of(quantity.first) - 1]
    if any(
        phrases("figures", "number_of", ground.language).at(ground.tokens, n) for n in range(label.first, label.last)
    ):
        return False  # "… стоит 55 млн, число рабочих – 340"
    if quantity.number.scale > 1 or quantity.value >= 1000 or before.value_to is not None:
        return False
    if before.unit == "percent":
        return quantity.value <= FULL and before.number.form == "plain"
    counts = before.unit == "count" and before.counted is not None
    return (counts or is_amount(before)) and ground.segment_of(before.first) < ground.segment_of(quantity.first) - 1


def _level(quantity: Quantity, ground: Ground) -> bool:
    """As in "услуги – на 13,3", "Казахстан – 2,4", "не больше 6,5": hedged, moved to, or with decimals, at the end."""
    if not ends(quantity, ground) or quantity.left.sign:
        return False
    decimal = quantity.number.written and quantity.value != int(quantity.value)
    said = quantity.hedge is not None or bool(quantity.left.roles & LEVELS)
    return decimal or (said and ground.segments[ground.segment_of(quantity.first)].first > 0)


def _another(quantity: Quantity, ground: Ground) -> bool:
    """As in "ещё двенадцать": one more of a list whose unit was left out before."""
    here = quantity.left.start - 1
    return here >= 0 and bool(phrases("figures", "more_of_it", ground.language).at(ground.tokens, here))
