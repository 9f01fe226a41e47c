"""What verbs of trade and giving make of a figure: goods sold, sent or brought, money given or put into something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.measures import BROUGHT, DELIVERY, GIVEN, PURCHASE, RECEIVED, SALE, SHIPPED
from analysis.understand.figures.sides import area_of
from analysis.understand.figures.words import phrases

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.measures import Head
    from analysis.understand.figures.quantities import Quantity

GOODS = {"tonne", "barrel", "cubic_metre", "kilowatt_hour"}  # units of what is sold across borders
TRADING = {SALE, PURCHASE, DELIVERY, SHIPPED, BROUGHT}
ACROSS = {"export", "import", SHIPPED, BROUGHT}  # acts that take counted goods across a border
SINCE = {"since", "last_years"}  # forms of times over which money adds up


def is_money(quantity: Quantity) -> bool:
    """Whether the unit is a currency."""
    return len(quantity.unit or "") == 3 and str(quantity.unit).isupper()


def done(measure: str, quantity: Quantity, ground: Ground, home: str | None) -> str:
    """The measure that an act stands for; other measures as they are."""
    if measure in TRADING:
        return _traded(measure, quantity, ground, home)
    if measure == RECEIVED:
        return "financing"
    return _given(quantity, ground) if measure == GIVEN else measure


def of_goods_moved(head: Head, quantity: Quantity, ground: Ground, home: str | None) -> str | None:
    """As in "exported 22,500 sheep": goods that are counted, where the verb of their segment takes them abroad."""
    noun, cue = quantity.noun, head.cue
    if (
        not noun
        or not cue
        or head.measure not in ACROSS
        or ground.segment_of(cue.first) != ground.segment_of(noun.first)
    ):
        return None
    low, high = sorted((cue.first, quantity.first))
    if any(low < first < high for first, _ in ground.numbers):
        return None
    goods = phrases("measures", "livestock", ground.language).at(ground.tokens, noun.first)
    known = phrases("measures", "counts", ground.language).at(ground.tokens, noun.first)
    people = any(noun.first <= s.first < noun.last for s in ground.sightings)  # "14,000 Kazakhs"
    if people or (known and not goods):
        return None
    found = done(head.measure, quantity, ground, home)
    return found if found in {"export", "import"} else None


def _traded(measure: str, quantity: Quantity, ground: Ground, home: str | None) -> str:
    """Goods sold are an export; goods bought an import, where the buyer is not another state than the one at home."""
    if not is_money(quantity) and quantity.unit not in GOODS and not quantity.counted:
        return "other"
    if measure in {SHIPPED, BROUGHT}:
        return _sent(measure, quantity, ground, home)
    if is_money(quantity) and not any(area_of(s) for s in ground.sightings):
        return "investment_value" if measure == PURCHASE else "other"  # rights, a company, a painting
    if measure != PURCHASE:
        return "export"
    buyers = [area_of(s) for s in ground.sightings if s.last <= quantity.first and area_of(s)]
    return "export" if home and buyers and home not in buyers[:1] else "import"


def _sent(measure: str, quantity: Quantity, ground: Ground, home: str | None) -> str:
    """Goods sent abroad are an export, goods brought in an import, and what is only moved is freight."""
    low, high = ground.clause_of(quantity.first)
    abroad = any(low <= s.first < high and area_of(s) not in {None, home} for s in ground.sightings)
    abroad = abroad or ground.cue_in(low, high, "worldwide") is not None
    if measure == BROUGHT:
        return "import" if abroad or not is_money(quantity) else "other"  # "oil brought in 42 billion"
    carried = ground.cue_in(low, high, "carriers") is not None
    if not carried and (abroad or (is_money(quantity) and any(area_of(s) for s in ground.sightings))):
        return "export"  # money is of goods, and "Chilean shipments were worth 6 million" is of those sold abroad
    return "freight_volume" if quantity.unit in GOODS else "other"


def _given(quantity: Quantity, ground: Ground) -> str:
    """Money given is financing; that of a company for something built is what it costs, that of investors theirs."""
    if not is_money(quantity):
        return "other"
    low, high = ground.clause_of(quantity.first)
    if ground.cue_in(low, high, "banks", "givers") or any(
        low <= s.first < quantity.first and (area_of(s) or ground.speaks_for(s)) for s in ground.sightings
    ):
        return "investment" if ground.cue_in(low, quantity.first, "investors") else "financing"
    if ground.cue_in(low, quantity.first, "investors"):
        return "investment"
    return "investment_value" if ground.cue_in(low, high, "sites") else "financing"


def of_a_site(quantity: Quantity, ground: Ground) -> bool:
    """Whether money goes into one project or plant, and is not added up over years."""
    low, high = ground.clause_of(quantity.first)
    if any(d.form in SINCE and low <= d.first < high for d in ground.dates):
        return False
    n = ground.segment_of(quantity.first)
    start = ground.segments[n - 1].first if n and ground.segments[n].mark in {";", "-"} else ground.segments[n].first
    return ground.cue_in(min(start, low), ground.segments[n].last, "sites") is not None
