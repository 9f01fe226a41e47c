"""Claims out of quantities, field by field; what is no figure goes to the rejected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.model import Claim, Rejected
from analysis.understand.figures.acts import GOODS, is_money, of_goods_moved
from analysis.understand.figures.areas import areas_of
from analysis.understand.figures.context import RELATIVE, Reading, Taken, continued, part_of_it, unit_class
from analysis.understand.figures.ellipsis import fill, merge
from analysis.understand.figures.ground import Ground
from analysis.understand.figures.kinds import goal_named, growth_of, kind_of
from analysis.understand.figures.measures import CARRIER, OF_MONEY, PHYSICAL, VOLUME, Head, head_of
from analysis.understand.figures.numbers import find_numbers
from analysis.understand.figures.plans import held_against, planned
from analysis.understand.figures.qualifiers import bounds, qualifier_of
from analysis.understand.figures.quantities import TIME, Quantity, find_quantities
from analysis.understand.figures.refine import as_used, of_goods, of_people, refined, stock_flow_of
from analysis.understand.figures.rejections import idle, reason_for, refused_span, unread
from analysis.understand.figures.sides import area_of
from analysis.understand.figures.sources import claimant_of
from analysis.understand.figures.subjects import unknown_subject
from analysis.understand.figures.units import FAMILY, of_country
from analysis.understand.figures.whens import when_of
from analysis.understand.figures.words import ACTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.dates import DateMention
    from analysis.understand.figures.ground import Cue
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Sentence

TRADE = {"trade_turnover", "export", "import"}
COUNTED = {"tourism", "freight_volume", "company_count", "project_count", "document_count", "jobs", "population"}
MOVED = {"export", "import", "freight_volume", "production", "energy"}  # measured in tons as well
MOST = 120  # numbers in one sentence: more are a table or noise, and no rule should look at each beside all others
TABLE = "one of a long row of numbers, not a statement"


def read_sentence(
    reading: Reading, sentence: Sentence, dates: Sequence[DateMention], sightings: Sequence[Sighting]
) -> None:
    """Adds the claims and rejections of one sentence."""
    numbers = find_numbers(sentence.tokens, reading.text.language)
    if not numbers:
        reading.rejected.extend(unread(sentence, ()))
        return
    if len(numbers) > MOST:
        reading.rejected.extend(Rejected(sentence.slice(n.first, n.last), TABLE) for n in numbers)
        return
    found = [q for q in find_quantities(sentence, numbers, reading.text.language) if not idle(q)]
    if not found:
        reading.rejected.extend(unread(sentence, found))
        return
    ground = Ground(sentence, reading.text.language, dates, sightings).with_numbers((q.first, q.last) for q in found)
    found = [_in_currency(q, ground, reading) for q in found]
    found = merge(fill(found, ground, [t.quantity for t in reading.taken[-4:]]), ground)
    accepted: list[Quantity] = []
    for quantity in found:
        reason = reason_for(quantity, ground)
        if reason:
            reading.rejected.append(Rejected(refused_span(quantity), reason))
        else:
            accepted.append(quantity)
    reading.rejected.extend(unread(sentence, found))
    ground = ground.with_numbers((q.first, q.last) for q in accepted)
    for n, quantity in enumerate(accepted):
        beside = accepted[max(0, n - 1) : n + 2]
        reading.taken.append(_take(reading, quantity, ground, beside))


def _in_currency(quantity: Quantity, ground: Ground, reading: Reading) -> Quantity:
    """With the currency of the country that the sentence names, or that the document is about ("крон", "rupees")."""
    if not quantity.unit or not quantity.unit.startswith(FAMILY):
        return quantity
    near = sorted(ground.sightings, key=lambda s: abs(s.first - quantity.first))
    named = [area_of(s) or s.thing.country or "" for s in near]
    sides = [reading.sides.partner, reading.sides.home, *sorted(reading.sides.named)]
    countries = [c for c in (*named, *sides) if c and len(c) == 2]
    return replace(quantity, unit=of_country(quantity.unit, countries, ground.language))


def _take(reading: Reading, quantity: Quantity, ground: Ground, beside: Sequence[Quantity]) -> Taken:
    before = next((q for q in beside if q.first < quantity.first), None)
    head = head_of(quantity, ground, (before.first, before.last) if before else None)
    raw = _of_count(quantity, head, beside) or _raw_measure(reading, quantity, head, ground)
    raw = of_goods(raw, quantity, beside, ground)
    quantity = _in_currency_of_trade(quantity, raw, reading, ground)
    cue = head.cue if head and not quantity.counted else None
    kind, sign = kind_of(quantity, ground, raw)
    earlier = continued(reading, quantity, ground, raw, cue)
    noun = quantity.counted if quantity.counted and quantity.unit_basis == "stated" else None
    own = cue or noun
    when = when_of(reading, quantity, ground, raw, kind, earlier, own.first if own else None)
    source = earlier or (None if own else reading.same(raw, ground.sentence.index))
    taken_over = (source.claim.ref_area, source.claim.counterpart_area) if source else None
    home, partner = areas_of(reading.sides, quantity, ground, raw, taken_over)
    same_sentence = reading.last is not None and reading.last.sentence == ground.sentence.index
    qualifier = qualifier_of(quantity, ground, reading.last.claim.qualifier if reading.last and same_sentence else None)
    value = quantity.value if quantity.merged else quantity.value * sign
    value_to = quantity.value_to * sign if quantity.value_to is not None and not quantity.merged else quantity.value_to
    lower, upper = bounds(qualifier, value, value_to)
    measure = refined(raw, kind, when, ground, quantity, bank=reading.sides.bank)
    claimant = claimant_of(ground)
    claim = Claim(
        span=quantity.span,
        rule=f"figures.{quantity.how}.{kind}",
        measure=measure,
        kind=kind,
        value=value,
        unit=quantity.unit or "count",
        qualifier=qualifier,
        value_to=value_to,
        lower=lower,
        upper=upper,
        measure_as_said=_as_said(reading, quantity, cue, ground),
        ref_area=home,
        counterpart_area=partner,
        period=when.period,
        period_basis=when.basis if when.period else "none",
        stock_flow=stock_flow_of(measure, kind, quantity, ground, when),
        claimant=reading.text.quote(ground.sentence.slice(*claimant)) if claimant else None,
        unit_basis=quantity.unit_basis,
    )
    return Taken(quantity, claim, raw, ground.sentence.index, cue, held_against(quantity, ground))


def _in_currency_of_trade(quantity: Quantity, raw: str, reading: Reading, ground: Ground) -> Quantity:
    """An amount of trade without a currency, in that of the trade told before and not of a loan between."""
    trade = reading.trade() if raw == "trade_turnover" and quantity.unit_basis == "inferred" else None
    here = ground.sentence.index
    if not trade or not is_money(quantity) or not is_money(trade.quantity) or trade.sentence == here:
        return quantity
    near = reading.last is not None and reading.last.sentence == here
    return quantity if near else replace(quantity, unit=trade.quantity.unit)


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


def _of_count(quantity: Quantity, head: Head | None, beside: Sequence[Quantity]) -> str | None:
    """As in "half of the 1,300 companies": a share measures what the count after it counts."""
    after = next((q for q in beside if q.first > quantity.first), None)
    if head or quantity.unit != "percent" or not after or not after.counted or after.first - quantity.stop > 3:
        return None
    return after.counted.measure


def _as_said(reading: Reading, quantity: Quantity, cue: Cue | None, ground: Ground) -> str | None:
    """The head or the counted noun in the text's words."""
    if quantity.counted:
        if quantity.unit_basis != "stated":
            return None  # the noun may stand in another sentence
        return reading.text.quote(ground.sentence.slice(quantity.counted.first, quantity.counted.last))
    return reading.text.quote(ground.sentence.slice(cue.first, cue.last)) if cue else None


def _raw_measure(reading: Reading, quantity: Quantity, head: Head | None, ground: Ground) -> str:
    """The measure of the counted noun, of the head, or of the figure before."""
    if quantity.counted:
        return _of_counted(reading, quantity, quantity.counted.measure, head, ground)
    relative = unit_class(quantity.unit) == RELATIVE
    own = head is not None and not _elsewhere(head, quantity, ground)
    held = not own and _held_against(reading, quantity, ground)
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
    if measure != "other":
        return measure
    moved = of_goods_moved(head, quantity, ground, reading.sides.home) if head else None
    return moved or _of_count_before(reading, quantity, ground)


def _held_against(reading: Reading, quantity: Quantity, ground: Ground) -> bool:
    """As in "37.8 percent of GDP, down from 42.4": the amount that the one before is held against."""
    last = reading.last
    if not last or last.sentence != ground.sentence.index or last.quantity.unit != quantity.unit:
        return False
    return held_against(quantity, ground)


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
    return shared is not None and last.measure in TRADE and head.measure not in TRADE


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


def _of_figure_before(reading: Reading, quantity: Quantity, ground: Ground) -> str:
    """The measure of a figure that names none: that of the figure it goes on from."""
    named = goal_named(quantity, ground)
    if _apart(reading, quantity, ground) or (not named and unknown_subject(quantity, ground)):
        return "other"
    goal = reading.trade() if is_money(quantity) and (named or planned(quantity, ground)) else None
    last = goal or reading.total(ground.sentence.index)
    if last and unit_class(last.quantity.unit) != RELATIVE and unit_class(quantity.unit) != RELATIVE:
        last = last if unit_class(quantity.unit) == unit_class(last.quantity.unit) else reading.alike(quantity)
    moved = last is not None and last.measure in MOVED and quantity.unit in GOODS
    if last and quantity.unit in PHYSICAL and unit_class(last.quantity.unit) == RELATIVE and not moved:
        return "other"
    return last.measure if last else "other"
