"""Claims out of quantities, field by field; what is no figure goes to the rejected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.model import Claim, Rejected
from analysis.understand.figures.acts import is_money
from analysis.understand.figures.ahead import kind_in_time
from analysis.understand.figures.areas import areas_of
from analysis.understand.figures.context import Reading, Taken, continued, restates
from analysis.understand.figures.ellipsis import fill, merge
from analysis.understand.figures.ground import Ground
from analysis.understand.figures.kinds import kind_of
from analysis.understand.figures.measured import of_count, raw_measure
from analysis.understand.figures.measures import TRADE, head_of
from analysis.understand.figures.numbers import numbers_of
from analysis.understand.figures.pages import reason_for_line
from analysis.understand.figures.plans import held_against
from analysis.understand.figures.qualifiers import bounds, decimal, qualifier_of
from analysis.understand.figures.quantities import Quantity, find_quantities
from analysis.understand.figures.refine import of_goods, refined, stock_flow_of
from analysis.understand.figures.rejections import idle, reason_for, refused_span, unread
from analysis.understand.figures.sides import Areas, area_of
from analysis.understand.figures.sources import claimant_of
from analysis.understand.figures.terms import Pieces
from analysis.understand.figures.units import FAMILY, of_country
from analysis.understand.figures.whens import of_its_total, when_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.dates import DateMention
    from analysis.understand.figures.ground import Cue
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Sentence

MOST = 120  # numbers in one sentence: more are a table or noise, and no rule should look at each beside all others
PAGE = "in a line of the page that is no text"
TABLE = "one of a long row of numbers, not a statement"


def read_sentence(
    reading: Reading, sentence: Sentence, dates: Sequence[DateMention], sightings: Sequence[Sighting]
) -> None:
    """Adds the claims and rejections of one sentence."""
    pieces = Pieces(sentence.tokens, reading.text.language, sentence.norms)
    if not pieces.atoms:
        return
    numbers = numbers_of(pieces)
    digits = [n for atom in pieces.atoms if atom.written for n in range(atom.first, atom.last)]
    if not numbers:
        reading.rejected.extend(unread(sentence, digits, ()))
        return
    aside = TABLE if len(numbers) > MOST else PAGE if sentence.paragraph >= reading.tail else None
    if aside:
        reading.rejected.extend(Rejected(sentence.slice(n.first, n.last), aside) for n in numbers)
        return
    found = [q for q in find_quantities(sentence, numbers, reading.text.language) if not idle(q)]
    if not found:
        reading.rejected.extend(unread(sentence, digits, found))
        return
    ground = Ground(sentence, reading.text.language, dates, sightings)
    ground.numbers = [(q.first, q.last) for q in found]
    found = [_in_currency(q, ground, reading) if q.unit and q.unit.startswith(FAMILY) else q for q in found]
    found = merge(fill(found, ground, [t.quantity for t in reading.taken[-4:]]), ground)
    accepted: list[Quantity] = []
    in_line = reason_for_line(ground)
    for quantity in found:
        reason = in_line or reason_for(quantity, ground)
        if reason:
            reading.rejected.append(Rejected(refused_span(quantity), reason))
        else:
            accepted.append(quantity)
    reading.rejected.extend(unread(sentence, digits, found))
    ground.numbers = [(q.first, q.last) for q in accepted]
    for n, quantity in enumerate(accepted):
        beside = accepted[max(0, n - 1) : n + 2]
        reading.taken.append(_take(reading, quantity, ground, beside))


def _in_currency(quantity: Quantity, ground: Ground, reading: Reading) -> Quantity:
    """A word for currencies as that of the country the sentence names, or the document is about ("крон", "rupees")."""
    near = sorted(ground.sightings, key=lambda s: abs(s.first - quantity.first))
    named = [area_of(s) or s.thing.country or "" for s in near]
    sides = [reading.sides.partner, reading.sides.home, *sorted(reading.sides.named)]
    countries = [c for c in (*named, *sides) if c and len(c) == 2]
    return replace(quantity, unit=of_country(str(quantity.unit), countries, ground.language))


def _take(reading: Reading, quantity: Quantity, ground: Ground, beside: Sequence[Quantity]) -> Taken:
    before = beside[0] if beside[0].first < quantity.first else None
    head = head_of(quantity, ground, (before.first, before.last) if before else None)
    raw = of_count(quantity, head, beside) or raw_measure(reading, quantity, head, ground)
    raw = of_goods(raw, quantity, beside, ground)
    quantity = _in_currency_of_trade(quantity, raw, reading, ground)
    cue = head.cue if head and not quantity.counted else None
    kind, sign = kind_of(quantity, ground, raw)
    earlier = continued(reading, quantity, ground, raw, cue)
    noun = quantity.noun
    own = cue or (None if noun and raw == "tourism" and noun.measure == "population" else noun)  # "100 thousand people"
    source = earlier or (None if own else reading.same(raw, ground.sentence.index))
    home, partner = _areas(reading, quantity, ground, raw, source)
    when = when_of(reading, quantity, ground, raw, kind, earlier, own.first if own else None)
    when = of_its_total(reading, quantity, ground, raw, kind, when) if partner else when
    kind = kind_in_time(reading, quantity, ground, raw, kind, when)
    same_sentence = reading.last is not None and reading.last.sentence == ground.sentence.index
    qualifier = qualifier_of(quantity, ground, reading.last.claim.qualifier if reading.last and same_sentence else None)
    value, value_to = _signed(quantity, sign)
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
    world = _worldwide(quantity, ground) if partner is None and raw in TRADE else False
    return Taken(quantity, claim, raw, ground.sentence.index, cue, held_against(quantity, ground), world)


def _areas(reading: Reading, quantity: Quantity, ground: Ground, raw: str, source: Taken | None) -> Areas:
    """Whose figure it is; an amount told again in another way has the areas of the first."""
    taken_over = (source.claim.ref_area, source.claim.counterpart_area) if source else None
    if taken_over and restates(reading.last, quantity, ground):
        return taken_over
    abroad = raw in TRADE and reading.national(raw) is not None
    return areas_of(reading.sides, quantity, ground, raw, taken_over, abroad=abroad)


def _signed(quantity: Quantity, sign: int) -> tuple[float, float | None]:
    """The value and its second bound, negative for a fall; both ends of a change stay as they are."""
    sign = 1 if quantity.merged else sign
    return decimal(quantity.value * sign), decimal(quantity.value_to * sign) if quantity.value_to is not None else None


def _worldwide(quantity: Quantity, ground: Ground) -> bool:
    """Whether trade is told of one state with all the world: "shipped 4 million tons abroad"."""
    return ground.cue_in(*ground.clause_of(quantity.first), "worldwide") is not None


def _in_currency_of_trade(quantity: Quantity, raw: str, reading: Reading, ground: Ground) -> Quantity:
    """An amount of trade without a currency, in that of the trade told before and not of a loan between."""
    trade = reading.trade() if raw == "trade_turnover" and quantity.unit_basis == "inferred" else None
    here = ground.sentence.index
    if not trade or not is_money(quantity) or not is_money(trade.quantity) or trade.sentence == here:
        return quantity
    near = reading.last is not None and reading.last.sentence == here
    return quantity if near else replace(quantity, unit=trade.quantity.unit)


def _as_said(reading: Reading, quantity: Quantity, cue: Cue | None, ground: Ground) -> str | None:
    """The head or the counted noun in the text's words."""
    if quantity.counted:
        noun = quantity.noun
        return reading.text.quote(ground.sentence.slice(noun.first, noun.last)) if noun else None
    return reading.text.quote(ground.sentence.slice(cue.first, cue.last)) if cue else None
