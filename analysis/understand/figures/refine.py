"""What a measure becomes in its clause: goods sold are exports, money for a project its price, and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.acts import done, is_money, of_a_site
from analysis.understand.figures.measures import AGREEMENT, CARRIER, FUNDS, GIVEN, PHYSICAL, SHIPPED, TRADE, VOLUME
from analysis.understand.figures.sides import area_of
from analysis.understand.figures.words import listed, phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.periods import When
    from analysis.understand.figures.quantities import Quantity

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


SMALL = 10_000  # money that one piece costs, and no project
MILLION = 1_000_000  # what no piece of anything costs
MANY = 1000  # fewer people who come are a delegation, not tourism
SENT_HOME = {"migration", GIVEN, FUNDS, "investment", SHIPPED}  # what verbs and people of remittances would measure
SPENDING = "spending"  # money spent on whatever the clause names
OTHER_WAY = {"export": "import", "import": "export"}
ADDS_UP = {"since", "last_years", "then", "as_of"}
ONE_YEAR = 366  # days: a longer period adds up


def of_people(quantity: Quantity, measure: str, ground: Ground) -> str:
    """What a count of people measures: who work, travel or live somewhere; other counts stay as they are."""
    if measure not in {"population", "other"}:
        return measure
    plain = quantity.counted is None or quantity.counted.measure == "other"
    here = ground.segment_of(quantity.first)
    dash = ground.segments[here].mark == "-" and here and ground.segments[here].first >= quantity.left.start
    if plain and ground.cue_in(
        ground.segments[here - 1].first if dash else quantity.left.start - 1, quantity.first, "works"
    ):
        return "jobs"  # "will employ 1,200", "трудоустроено 3 250 сельчан", "штат – 190"
    low, high = ground.clause_of(quantity.first)
    named = {cue.name for cue in ground.heads if low <= cue.first < high}
    staff = quantity.noun and phrases("measures", "staff", ground.language).at(ground.tokens, quantity.noun.first)
    if (measure == "population" or staff) and ("jobs" in named or ground.cue_in(low, high, "works")):
        return "jobs"
    if phrases("measures", "learners", ground.language).find(ground.tokens):
        return measure  # who comes to learn is no tourist
    if quantity.value >= MANY and ("tourism" in named or ground.cue_in(low, high, "travels")):
        return "tourism"
    return measure


def as_used(measure: str, quantity: Quantity, ground: Ground, home: str | None) -> str:
    """The measure of a head in its clause; what migrants send home is neither aid nor migration."""
    if measure in SENT_HOME and is_money(quantity) and ground.named("remittances"):
        return "other"
    return _as_used(measure, quantity, ground, home)


def _as_used(measure: str, quantity: Quantity, ground: Ground, home: str | None) -> str:
    """The measure of a head in its clause: money put into a project is its price, a capacity in tons no power."""
    measure = done(measure, quantity, ground, home)
    if measure == "investment" and (of_a_site(quantity, ground) or _an_investment(quantity, ground)):
        return "investment_value"
    if measure == "trade_balance":
        return _of_balance(quantity, ground)
    if measure in {"fiscal", SPENDING}:
        return _of_purse(measure, quantity, ground)
    if measure == "energy" and quantity.unit in {"tonne", "barrel", "cubic_metre"}:
        return "production" if ground.cue_in(*ground.clause_of(quantity.first), "sites") else "freight_volume"
    if measure == "production" and quantity.unit == "kilowatt_hour":
        return "energy"
    return OTHER_WAY[measure] if measure in OTHER_WAY and _turned(quantity, ground) else measure


def _turned(quantity: Quantity, ground: Ground) -> bool:
    """As in "встречные поставки – 2 млн", "sales the other way": told of this figure, with no other between."""
    low, _ = ground.clause_of(quantity.first)
    starts = [last for _, last in ground.numbers if low < last <= quantity.first]
    if ground.cue_in(max([low, *starts]), quantity.first, "other_way"):
        return True
    stops = [first for first, _ in ground.numbers if first >= quantity.stop]
    high = min([ground.segments[ground.segment_of(quantity.first)].last, *stops])
    return ground.cue_in(quantity.stop, high, "other_way") is not None


def _of_balance(quantity: Quantity, ground: Ground) -> str:
    """A deficit is one of trade where neither power nor a budget is told of."""
    if quantity.unit in PHYSICAL or _of_power(quantity, ground):
        return "other"  # a lack of electricity
    return "fiscal" if _of_budget(quantity, ground) else "trade_balance"


def _of_power(quantity: Quantity, ground: Ground) -> bool:
    """As in "снизив зимний дефицит электричества на 6 %": a deficit of power, and no trade named."""
    low, high = ground.clause_of(quantity.first)
    named = {cue.name for cue in ground.heads if low <= cue.first < high}
    return "energy" in named and not named & TRADE


def _of_budget(quantity: Quantity, ground: Ground) -> bool:
    """Whether a deficit is that of a budget: "дефицит – 4,9 % ВВП", "the deficit …, with revenue of …"."""
    low, high = ground.clause_of(quantity.first)
    named = {cue.name for cue in ground.heads if low <= cue.first < high}
    return bool(named & {"gdp", "fiscal"}) and not named & TRADE


def _of_purse(measure: str, quantity: Quantity, ground: Ground) -> str:
    """Money of the state, of tourists, or for something built; what is no money ("reserves of gas") is none of it."""
    low, high = ground.clause_of(quantity.first)
    if not is_money(quantity) and quantity.unit != "percent":
        return "other"
    if is_money(quantity) and any(c.name == "tourism" and low <= c.first < high for c in ground.heads):
        return "tourism"
    return _spent(quantity, ground, low, high) if measure == SPENDING and is_money(quantity) else "fiscal"


def _spent(quantity: Quantity, ground: Ground, low: int, high: int) -> str:
    """Money spent: on something built what it costs, by one state on another aid, by a state at home its budget's."""
    if ground.cue_in(low, high, "sites"):
        return "investment_value"
    named = [area for s in ground.sightings if low <= s.first < high and (area := area_of(s))]
    spender = named[0] if named and ground.sightings[0].first < quantity.first else None
    if spender and any(area != spender for area in named):
        return "financing"
    if spender or ground.cue_in(low, high, "givers"):
        return "fiscal"
    return "investment_value" if quantity.value >= SMALL else "other"


def of_goods(measure: str, quantity: Quantity, beside: Sequence[Quantity], ground: Ground) -> str:
    """As in "80 наименований на сумму 140 млн долларов": the worth of so many kinds of goods is trade."""
    if measure not in {CARRIER, VOLUME, "investment_value"} or not is_money(quantity):
        return measure
    index = phrases("measures", "goods", ground.language)
    clause = ground.clause_of(quantity.first)
    counted = (q.counted for q in beside if q is not quantity and q.counted and ground.clause_of(q.first) == clause)
    return "export" if any(index.at(ground.tokens, noun.first) for noun in counted) else measure


def refined(measure: str, kind: str, when: When, ground: Ground, quantity: Quantity, *, bank: bool) -> str:
    """The measure with what kind, period and payer (`bank`) tell: a share of trade, an inflow, an amount added up."""
    bank = bank or ground.cue_in(0, len(ground.tokens), "banks") is not None
    bank = bank and not ground.cue_in(*ground.clause_of(quantity.first), "direct")
    if kind == "share" and measure in TRADE:
        return "trade_share"
    if measure == FUNDS and (bank or ground.cue_in(*ground.clause_of(quantity.first), "givers")):
        measure = "financing"
    elif measure == FUNDS:
        measure = "investment_value" if of_a_site(quantity, ground) or _priced(quantity, ground) else "investment"
    if measure == "prices" and is_money(quantity) and quantity.value >= MILLION:
        return "investment_value"  # "a terminal at a price of 90 million": what one thing to be built costs
    if measure == CARRIER and is_money(quantity) and quantity.value < SMALL:
        return "prices"  # "виза стоит 25 долларов"
    if measure in {AGREEMENT, CARRIER, VOLUME} and quantity.unit in PHYSICAL:
        return "other"  # "көлемі 24 млн тонна" of what no measure stands for
    if measure in {AGREEMENT, CARRIER, VOLUME}:
        return "financing" if bank and measure == AGREEMENT else "investment_value"
    return _of_investment(kind, when, ground, quantity, bank=bank) if measure == "investment" else measure


def _priced(quantity: Quantity, ground: Ground) -> bool:
    """As in "құны 9 млн еуро болатын орталық салады": the verb builds, and the amount is a price."""
    start = quantity.left.start
    return any(cue.name == CARRIER and start - 2 <= cue.last <= start for cue in ground.heads)


def _of_investment(kind: str, when: When, ground: Ground, quantity: Quantity, *, bank: bool) -> str:
    if bank:
        return "investment_value"
    clause = ground.clause_of(quantity.first)
    yearly = _within_a_year(when) or ground.cue_in(*clause, "recurring") is not None
    flows = when.period is None and ground.cue_in(*clause, "inflows") and not ground.cue_in(*clause, "cumulative")
    return "investment_inflow" if yearly or flows or kind in {"share", "change"} else "investment_cumulative"


def _an_investment(quantity: Quantity, ground: Ground) -> bool:
    """As in "the plant, a $160 million investment": what one thing costs."""
    articles = listed("numbers", "articles", ground.language)
    return quantity.left.start < quantity.first and ground.tokens[quantity.left.start].norm in articles


def _within_a_year(when: When) -> bool:
    period = when.period
    if not period or not period.start or not period.stop or when.form in ADDS_UP:
        return False
    return (period.stop - period.start).days <= ONE_YEAR
