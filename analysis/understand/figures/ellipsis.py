"""Units that a text leaves out because a figure beside it has just said them, and from–to pairs."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.figures.acts import GOODS
from analysis.understand.figures.bases import RELATIVE
from analysis.understand.figures.donors import donor_of, is_amount, of_people
from analysis.understand.figures.growth import growth_of
from analysis.understand.figures.hedges import Left, role_words
from analysis.understand.figures.listing import by_origin, coordinated, ends, in_list, like
from analysis.understand.figures.nouns import SAME, Counted
from analysis.understand.figures.quantities import TIME
from analysis.understand.figures.unnamed import counted_before, counted_nearby, fronted, part_of_noun, same_noun
from analysis.understand.figures.words import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity

APART = 9  # tokens between the two ends of a from–to
THOUSAND = 1000
SPAN = 200  # a larger number is no length of time
MONEY = 1_000_000  # from this scale on a number without a unit is an amount like the one before


@immutable
class Pair:
    """Positions of the two ends of a from–to within the quantities of a sentence."""

    low: int
    high: int


def fill(found: list[Quantity], ground: Ground, before: Sequence[Quantity]) -> list[Quantity]:
    """The quantities of a sentence with units inferred from their neighbours; `before` are those of earlier ones."""
    filled = list(found)
    for pair in pairs(found, ground):
        filled[pair.low], filled[pair.high] = _shared(filled[pair.low], filled[pair.high])
    for n in range(len(filled) - 2, -1, -1):  # from the right: "420, 310 и 200 тыс. тонн"
        filled[n] = (
            coordinated(filled[n], filled[n + 1], ground) or by_origin(filled[n], filled[n + 1], ground) or filled[n]
        )
    for n, quantity in enumerate(filled):
        if quantity.counted and quantity.counted.measure == SAME:
            filled[n] = same_noun(quantity, n, filled, before)
        elif quantity.unit is None and quantity.number.form == "plain":
            filled[n] = _inferred(quantity, n, filled, ground, before)
    return filled


def pairs(found: Sequence[Quantity], ground: Ground) -> list[Pair]:
    """The from–to pairs: "с 0,8 до 4,5", "from 90 to 302", "1,05 млрд-тан 1,27 млрд долларға дейін"."""
    if len(found) < 2:
        return []
    ends = [n for n, quantity in enumerate(found) if not _dating(n, quantity, found, ground)]
    return [Pair(low, high) for low, high in pairwise(ends) if _is_pair(found[low], found[high], ground)]


def _dating(n: int, quantity: Quantity, found: Sequence[Quantity], ground: Ground) -> bool:
    """Whether a number is only the year between two ends: "с 0,9 млн TEU в 2023 году до 1,35 млн"."""
    if not 0 < n < len(found) - 1 or not _year(quantity):
        return False
    return (quantity.unit is None or quantity.unit in TIME) and any(
        date.first <= quantity.first < date.last for date in ground.dates
    )


def _is_pair(low: Quantity, high: Quantity, ground: Ground) -> bool:
    if not _opens(low, ground.language) and not _range(low, high, ground):
        return False
    if high.unit == "percent" and low.unit is None and low.number.scale > 1:
        return False  # "былтырғы 17 миллионнан 35 пайызға артық"
    if high.left.start - low.stop > APART or any(t.norm == ";" for t in ground.tokens[low.stop : high.first]):
        return False
    joined = high.left.start > 0 and ground.tokens[high.left.start - 1].norm in role_words(ground.language)["middle"]
    if "between" in low.left.roles and not joined:
        return False  # "trade between the two neighbors rose to 74 million"
    return _closes(high, ground)


def _range(low: Quantity, high: Quantity, ground: Ground) -> bool:
    """As in "4 to 5 percent" without "from": a range, not a change."""
    if ground.language != "en" or _year(low) or low.value >= high.value:
        return False
    between = ground.tokens[low.number.last : high.first]
    said = len(between) == 1 and between[0].norm in role_words(ground.language)["to"]
    return said and (low.unit is None or low.unit_basis == "inferred")


def _opens(low: Quantity, language: str) -> bool:
    if language == "kk":
        return low.case == "ablative" and low.right.hedge is None
    return "from" in low.left.roles


def _closes(high: Quantity, ground: Ground) -> bool:
    middle = role_words(ground.language)["middle"]  # between 10 and 15 · между 10 и 15
    if high.left.start and ground.tokens[high.left.start - 1].norm in middle and not high.left.roles:
        return True
    return high.hedge == "up_to" or "to" in high.left.roles or _ends_a_change(high, ground)


def _ends_a_change(high: Quantity, ground: Ground) -> bool:
    """As in "320 теңгеден 345 теңгеге көтерілді": after a start, the dative is the end."""
    if ground.language != "kk" or high.case != "dative":
        return False
    verbs, stop = phrases("qualifiers", "verbs", "kk"), min(high.stop + 3, len(ground.tokens))
    grows = ground.cue_in(high.stop, stop, "growth") is not None
    return grows or any(verbs.at(ground.tokens, n) for n in range(high.stop, stop))


def _shared(low: Quantity, high: Quantity) -> tuple[Quantity, Quantity]:
    if low.unit is None and high.unit is None and low.number.scale == 1 < high.number.scale and low.value < THOUSAND:
        number = replace(low.number, value=low.value * high.number.scale, scale=high.number.scale)
        low = replace(low, number=number, value=number.value)  # "от 21 до 23 млн"
    if low.unit is None and high.unit is not None:
        scale = (
            high.number.scale if low.number.scale == 1 and low.value < high.value / high.number.scale * 1000 else 1.0
        )
        low = replace(low, unit=high.unit, unit_basis="inferred", counted=high.counted, value=low.value * scale)
    elif high.unit is None and low.unit is not None and high.number.form == "plain" and not _year(high):
        scale = low.number.scale if high.number.scale == 1 else 1.0
        high = replace(high, unit=low.unit, unit_basis="inferred", counted=low.counted, value=high.value * scale)
    return low, high


def _year(quantity: Quantity) -> bool:
    return quantity.number.scale == 1 and 1900 <= quantity.value <= 2100 and quantity.value == int(quantity.value)


def _inferred(
    quantity: Quantity, n: int, found: list[Quantity], ground: Ground, before: Sequence[Quantity]
) -> Quantity:
    if quantity.number.scale >= MONEY or (quantity.value >= MONEY and not quantity.number.written):
        return _of_millions(quantity, n, found, before, ground)
    return _of_few(quantity, n, found, ground, before)


def _of_millions(
    quantity: Quantity, n: int, found: list[Quantity], before: Sequence[Quantity], ground: Ground
) -> Quantity:
    """Millions without a unit: the unit of the figure they are coordinated with."""
    donor = donor_of(quantity, n, found, before, ground)
    if donor:
        return replace(quantity, unit=donor.unit, unit_basis="inferred", counted=donor.counted)
    if of_people(quantity, ground):
        return replace(quantity, unit="count", unit_basis="inferred", counted=None)
    return quantity


def _of_few(quantity: Quantity, n: int, found: list[Quantity], ground: Ground, before: Sequence[Quantity]) -> Quantity:
    """A small number without a unit: an item of a list, or a count whose noun was said before."""
    if (quantity.counted and quantity.counted.measure != SAME) or (_year(quantity) and quantity.number.ending == ""):
        return quantity
    if (
        named := _compared(quantity, n, found, ground)
        or _same_again(quantity, n, found, ground, before)
        or in_list(quantity, n, found, ground, before)
    ):
        return named
    if counted := counted_nearby(quantity, n, found, ground) or counted_before(quantity, ground, before):
        return replace(quantity, unit="count", unit_basis="inferred", counted=counted.counted)
    if n and found[n - 1].unit in TIME and quantity.value < SPAN and ends(quantity, ground):
        return replace(quantity, unit=found[n - 1].unit, unit_basis="inferred", counted=None)  # "23 days, we want 14"
    return _by_its_clause(quantity, ground)


def _by_its_clause(quantity: Quantity, ground: Ground) -> Quantity:
    """A count of what its clause speaks of before it: "вакансий – 41 200", "will employ 1,200", "number 735"."""
    if noun := part_of_noun(quantity, ground) or fronted(quantity, ground):
        return replace(quantity, unit="count", counted=noun)
    if ground.cue_in(quantity.left.start - 2, quantity.left.start, "works"):
        return replace(quantity, unit="count", unit_basis="inferred", counted=None)  # "will employ 1,200"
    if quantity.number.scale == THOUSAND or _said_to_number(quantity, ground) or _grown(quantity, ground):
        return replace(quantity, unit="count", unit_basis="inferred", counted=_subject(quantity, ground))
    return quantity


def _compared(quantity: Quantity, n: int, found: list[Quantity], ground: Ground) -> Quantity | None:
    """As in "1,3 миллиона гектаров против нынешних 543 тысяч": thousands of what they are compared with."""
    before = found[n - 1] if n else None
    if before and before.unit and ground.cue_in(quantity.left.start - 2, quantity.left.start, "against"):
        return like(quantity, before)  # "12 суток вместо 30", "4,5 млрд против 3,9"
    if before and _slid_from(quantity, before, ground):
        return like(quantity, before)
    if not before or not is_amount(before) or quantity.number.scale < THOUSAND:
        return None
    part = quantity.case in {"possessive", "possessive_object"}  # "1,7 миллионы – мұнай, 410 мыңы – астық"
    told = part or ground.cue_in(before.stop, quantity.first, "comparisons") is not None
    return replace(quantity, unit=before.unit, unit_basis="inferred", counted=None) if told else None


def _same_again(
    quantity: Quantity, n: int, found: list[Quantity], ground: Ground, before: Sequence[Quantity]
) -> Quantity | None:
    """As in "1,6 млн тонн; в Чили ушло 520 тыс.", "зарплата 448,6 тыс. тенге. Медиана – 306 тысяч"."""
    if quantity.number.scale != THOUSAND or quantity.counted or not ends(quantity, ground):
        return None
    if of_people(quantity, ground) or _said_to_number(quantity, ground):
        return None
    same = next((q for q in reversed(found[:n]) if q.unit not in RELATIVE), None)
    last = same or next((q for q in reversed(before) if q.unit not in RELATIVE), None)
    if not last or not is_amount(last) or last.number.scale < THOUSAND:
        return None
    near = last.unit in GOODS if same else last.number.scale == THOUSAND
    near = near or last.number.scale == THOUSAND
    return like(quantity, last) if near else None


def _slid_from(quantity: Quantity, before: Quantity, ground: Ground) -> bool:
    """As in "slid to $67 a barrel from 80": both ends of one growth, the end first."""
    near = "to" in before.left.roles and "from" in quantity.left.roles and before.value < SPAN * THOUSAND
    same = near and is_amount(before) and ground.segment_of(before.first) == ground.segment_of(quantity.first)
    return same and ends(quantity, ground)


def _grown(quantity: Quantity, ground: Ground) -> bool:
    """As in "increase flights to 20", "рейсов – с 12 до 20": the end of a growth of something counted."""
    if not quantity.left.roles & {"to", "from"} or not ground.cue_in(*ground.clause_of(quantity.first), "growth"):
        return False
    subject = _subject(quantity, ground)
    return subject is not None and quantity.left.start - subject.last <= APART


def _said_to_number(quantity: Quantity, ground: Ground) -> bool:
    """As in "олардың саны – 735", "число компаний достигло 735"."""
    low, _ = ground.clause_of(quantity.first)
    index = phrases("figures", "number_of", ground.language)
    return any(index.at(ground.tokens, n) for n in range(low, quantity.left.start))


def _subject(quantity: Quantity, ground: Ground) -> Counted | None:
    """The noun of the sentence before a figure that it may count: "Companies … number more than 10 thousand"."""
    hits = phrases("measures", "counts", ground.language).find(ground.tokens[: quantity.first])
    return Counted(hits[-1].start, hits[-1].stop, hits[-1].meanings[0]) if hits else None


def merge(found: list[Quantity], ground: Ground) -> list[Quantity]:
    """From–to pairs as one quantity, but where each end has a time of its own: then they are two figures."""
    merged = list(found)
    for pair in reversed(pairs(merged, ground)):
        low, high = merged[pair.low], merged[pair.high]
        if low.unit is None or low.unit != high.unit or _dated(low, high, ground):
            continue
        if _after_fold(pair, merged, ground):
            merged[pair.low], merged[pair.high] = replace(low, end="low"), replace(high, end="high")
            continue
        opened = _opens(low, ground.language) and "to" not in low.left.roles  # "to between 5 and 6" is one level
        grown = opened and ground.cue_in(*ground.clause_of(low.first), "growth") is not None
        both = replace(
            low, last=high.last, value_to=high.value, right=high.right, left=_without_hedge(low), merged=grown
        )
        both = replace(both, right=replace(high.right, hedge=None))
        merged[pair.low : pair.high + 1] = [replace(both, unit_basis="stated", case=high.case)]
    return merged


def _after_fold(pair: Pair, found: Sequence[Quantity], ground: Ground) -> bool:
    """As in "выросла вчетверо – с 4,9 до 19,6 млн": a growth already told in full, then the two levels."""
    before = next((q for q in reversed(found[: pair.low]) if q.unit), None)
    if not before or before.unit not in {"times", "percent"} or before.value_to is not None:
        return False
    low = ground.clause_of(found[pair.low].first)[0]
    told = ground.cue_in(low, found[pair.low].first, "growth") is not None
    return before.first >= low and (told or (ground.language == "kk" and growth_of(before, ground) is not None))


def _without_hedge(low: Quantity) -> Left:
    """What stands before the first end: its "from" is no hedge."""
    return replace(low.left, hedge=None, hedge_at=None)


def _dated(low: Quantity, high: Quantity, ground: Ground) -> bool:
    """Whether a time stands between the ends or right after the second one."""
    between = any(low.stop <= d.first < high.first for d in ground.dates)
    if not between and ground.tokens[high.first - 1].norm in role_words(ground.language)["middle"]:
        return False  # "slow to between 5 and 6 percent next year"
    return between or any(high.stop <= d.first <= high.stop + 2 for d in ground.dates)
