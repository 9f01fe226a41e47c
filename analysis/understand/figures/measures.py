"""What a figure measures: the head it hangs on, in its clause, its sentence or the sentence before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.understand.figures.hedges import small_words
from analysis.understand.figures.words import listed

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Cue, Ground
    from analysis.understand.figures.periods import When
    from analysis.understand.figures.quantities import Quantity

NONE = "none"
CARRIER = "value"  # "worth", "сумма", "құны": carries an amount of what is named beside it
AGREEMENT = "agreement"
VOLUME = "volume"  # "объём", "көлемі": of what was named before
FUNDS = "funds"
PHYSICAL = {"tonne", "kilometre", "hectare", "cubic_metre", "barrel", "kilowatt_hour"}
OF_MONEY = {"investment", "investment_value", "investment_stock", "financing", "agreement", "funds", "value"}
DEALS = {"investment_value", AGREEMENT}
LAST_CHOICE = 20.0  # what a carrier costs that stands alone
WEAK = 7.0  # what a weak head costs beyond its distance
SEGMENT = 4.0  # what each mark between costs
CLAUSE = 25.0  # what a border of clauses costs
AHEAD = 12.0  # what standing after the figure costs, where it is not what the figure is "of"
COMPLEMENT = 3  # words between a unit and what it is "of"
TOO_FAR = 60.0


@dataclass(frozen=True, slots=True)
class Head:
    """The measure of a figure, the cue that says it (None where it comes from a figure before), and its cost."""

    measure: str
    cue: Cue | None
    cost: float
    weak: bool = False


def head_of(quantity: Quantity, ground: Ground, before: tuple[int, int] | None = None) -> Head | None:
    """The nearest head of a measure in the sentence; None where the sentence has none.

    Args:
        quantity: The figure.
        ground: Its sentence.
        before: Tokens of the figure before it in the sentence: heads beyond it are farther away.
    """
    found = [
        Head(cue.name, cue, _cost(cue, quantity, ground, before), cue.group == "weak")
        for cue in ground.heads
        if cue.name != NONE and not _inside(cue, quantity) and not _of_a_name(cue, ground)
    ]
    found = [head for head in found if head.cost < TOO_FAR and _plausible(head, quantity)]
    if _price_of_noun(quantity, ground):
        near = [h for h in found if h.cue and quantity.stop <= h.cue.first <= quantity.stop + COMPLEMENT]
        found = [h for h in near if h.measure in OF_MONEY] or [Head("investment_value", None, 0.0)]
    if _carried(quantity, ground):
        found = [head for head in found if head.measure in DEALS] or found
    return min(found, key=lambda head: (head.cost, head.cue.first if head.cue else 0)) if found else None


def _plausible(head: Head, quantity: Quantity) -> bool:
    """Whether a weak head of no measure of its own ("срок") may be what an amount of this unit is of."""
    money = len(quantity.unit or "") == 3
    if (quantity.unit in PHYSICAL and head.measure in OF_MONEY) or (money and head.measure == "company_count"):
        return False
    if head.weak and head.measure == "production" and money:
        return False  # "миллиард долларға шығару": brought up to, not produced
    return not (head.weak and head.measure == "other" and (money or quantity.unit == "percent"))


def _carried(quantity: Quantity, ground: Ground) -> bool:
    """Whether a carrier stands right before the figure: "worth", "на общую сумму", "құны"."""
    start = quantity.left.start
    return any(cue.name in {CARRIER, VOLUME} and start - 2 <= cue.last <= start for cue in ground.heads)


def _of_a_name(cue: Cue, ground: Ground) -> bool:
    """Whether a head is written as part of a name within a sentence: "the Ministry of Trade and Fisheries"."""
    tokens, word = ground.tokens, ground.tokens[cue.first]
    if not cue.first or not word.capital or word.acronym or ground.sentence.part == "title":
        return False
    return tokens[cue.first - 1].kind == "word" and ground.language != "ru"


def _price_of_noun(quantity: Quantity, ground: Ground) -> bool:
    """As in "15 млн еуролық терминал": an amount that is an attribute of what it buys."""
    word = ground.tokens[quantity.last - 1].norm
    return len(quantity.unit or "") == 3 and any(
        word.endswith(e) for e in listed("measures", "priced", ground.language)
    )


def _inside(cue: Cue, quantity: Quantity) -> bool:
    return quantity.first <= cue.first < quantity.last


def _cost(cue: Cue, quantity: Quantity, ground: Ground, before: tuple[int, int] | None) -> float:
    if cue.first >= quantity.last:
        return _cost_ahead(cue, quantity, ground)
    distance = float(quantity.left.start - cue.last)
    if (parted := ground.cue_in(cue.last, quantity.left.start, "part_of")) and quantity.left.start - parted.last <= 2:
        distance += AHEAD  # "costs 9 bn, of which 4 bn will be lent": the part is what its own words say
    here, there = ground.segment_of(quantity.first), ground.segment_of(cue.first)
    marks = sum(CLAUSE if ground.segments[n].hard else SEGMENT for n in range(there + 1, here + 1))
    beyond = SEGMENT if before and cue.last <= before[0] else 0.0
    return max(distance, 0.0) + marks + beyond + _burden(cue)


def _burden(cue: Cue) -> float:
    """What a head costs beyond its distance."""
    if cue.name in {CARRIER, VOLUME}:
        return LAST_CHOICE
    return WEAK if cue.group == "weak" else 0.0


def _cost_ahead(cue: Cue, quantity: Quantity, ground: Ground) -> float:
    """A head after the figure: cheap where it is what the figure is "of", dear elsewhere."""
    distance = float(cue.first - quantity.stop)
    here, there = ground.segment_of(quantity.first), ground.segment_of(cue.first)
    between = [(first, last) for first, last in ground.numbers if quantity.stop <= first < cue.first]
    # "құны 600 млн долларлық 15 жоба": the noun of the count right after may be what the price is of
    other = any(here != there or cue.first >= last for first, last in between)
    if here != there or other:
        hard = ground.segments[there].hard
        return TOO_FAR if other or hard or there - here > 1 else distance + AHEAD + CLAUSE
    if distance <= COMPLEMENT and _complement(quantity, cue, ground):
        if quantity.unit == "percent" and cue.name == "gdp" and ground.cue_in(0, quantity.first, "growth"):
            return distance + AHEAD  # "снизился до 21 % ВВП": what falls is not the GDP
        return distance - 2 + _burden(cue)
    return distance + (AHEAD / 2 if ground.language == "kk" else AHEAD) + _burden(cue)


def _complement(quantity: Quantity, cue: Cue, ground: Ground) -> bool:
    """Whether the words between let the head be what the figure is "of"."""
    between = ground.tokens[quantity.stop : cue.first]
    if ground.language == "en":
        return not between or between[0].norm in listed("measures", "of", "en")
    return not any(
        (token.kind == "mark" and token.norm != '"') or token.norm in small_words(ground.language) for token in between
    )


FLOWS = {
    "trade_turnover", "export", "import", "trade_balance", "investment_inflow", "gdp", "production", "freight_volume",
    "tourism", "energy",
}  # fmt: skip


def stock_flow_of(measure: str, kind: str, quantity: Quantity, ground: Ground, when: When) -> str | None:
    """Whether an amount runs over a period, stands at a moment or has been added up; None where it is not told."""
    if kind not in {"level", "target", "count"}:
        return None
    if measure == "investment_stock" or (measure == "company_count" and not when.period):
        return "stock"
    segment = ground.segments[ground.segment_of(quantity.first)]
    added = ground.cue_in(segment.first, segment.last, "cumulative") is not None or when.form in {"since", "last_years"}
    if measure == "investment_cumulative" or (added and measure not in FLOWS):
        return "cumulative"
    return "flow" if measure in FLOWS else None


MANY = 1000  # fewer people who come are a delegation, not tourism
TRADE = {"trade_turnover", "export", "import"}
ADDS_UP = {"since", "last_years", "then", "as_of"}
ONE_YEAR = 366  # days: a longer period adds up


def of_people(quantity: Quantity, measure: str, ground: Ground) -> str:
    """What a count of people measures: who work, travel or live somewhere; other counts stay as they are."""
    if measure not in {"population", "other"}:
        return measure
    low, high = ground.clause_of(quantity.first)
    named = {cue.name for cue in ground.heads if low <= cue.first < high}
    if measure == "population" and ("jobs" in named or ground.cue_in(low, high, "works")):
        return "jobs"
    if quantity.value >= MANY and ("tourism" in named or ground.cue_in(low, high, "travels")):
        return "tourism"
    return measure


def as_used(measure: str, quantity: Quantity, ground: Ground) -> str:
    """The measure of a head in its clause: money put into a project is its price, a capacity in tons no power."""
    if measure == "investment" and _of_a_site(quantity, ground):
        return "investment_value"
    if measure == "fiscal" and len(quantity.unit or "") != 3 and quantity.unit != "percent":
        return "other"  # reserves of gas are none of the state's purse
    if measure == "energy" and quantity.unit in {"tonne", "barrel", "cubic_metre"}:
        return "production" if ground.cue_in(*ground.clause_of(quantity.first), "sites") else "freight_volume"
    return measure


def refined(measure: str, kind: str, when: When, ground: Ground, quantity: Quantity, *, bank: bool) -> str:
    """The measure with what kind, period and payer (`bank`) tell: a share of trade, an inflow, an amount added up."""
    bank = bank or ground.cue_in(0, len(ground.tokens), "banks") is not None
    bank = bank and not ground.cue_in(*ground.clause_of(quantity.first), "direct")
    if kind == "share" and measure in TRADE:
        return "trade_share"
    if measure == FUNDS:
        measure = "financing" if bank else "investment"
    if measure in {AGREEMENT, CARRIER, VOLUME}:
        return "financing" if bank and measure == AGREEMENT else "investment_value"
    return _of_investment(kind, when, ground, quantity, bank=bank) if measure == "investment" else measure


def _of_investment(kind: str, when: When, ground: Ground, quantity: Quantity, *, bank: bool) -> str:
    if bank:
        return "investment_value"
    yearly = _within_a_year(when) or ground.cue_in(*ground.clause_of(quantity.first), "recurring") is not None
    return "investment_inflow" if yearly or kind in {"share", "change"} else "investment_cumulative"


def _of_a_site(quantity: Quantity, ground: Ground) -> bool:
    """Whether the segment speaks of a project or a plant that the money goes into."""
    segment = ground.segments[ground.segment_of(quantity.first)]
    return ground.cue_in(segment.first, quantity.first, "sites") is not None


def _within_a_year(when: When) -> bool:
    period = when.period
    if not period or not period.start or not period.stop or when.form in ADDS_UP:
        return False
    return (period.stop - period.start).days <= ONE_YEAR
