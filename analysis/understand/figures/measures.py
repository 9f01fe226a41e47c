"""What a figure measures: the head it hangs on in its sentence, the nearest by what stands between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.figures.hedges import small_words
from analysis.understand.figures.nouns import is_verbal
from analysis.understand.figures.quantities import TIME
from analysis.understand.figures.words import affixes, listed, section

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Cue, Ground
    from analysis.understand.figures.quantities import Quantity

NONE = "none"
CARRIER = "value"  # "worth", "сумма", "құны": carries an amount of what is named beside it
AGREEMENT = "agreement"
VOLUME = "volume"  # "объём", "көлемі": of what was named before
CARRIERS = {CARRIER, VOLUME}
FUNDS = "funds"
# Acts, whose clause tells what they measure (`acts`).
SALE, PURCHASE, DELIVERY, SHIPPED, BROUGHT, GIVEN = "sale", "purchase", "delivery", "shipped", "brought", "given"
RECEIVED = "received"  # from a bank or a donor
PHYSICAL = {"tonne", "kilometre", "hectare", "cubic_metre", "barrel", "kilowatt_hour"}
OF_MONEY = {"investment", "investment_value", "investment_stock", "financing", "agreement", "funds", "value", GIVEN}
OF_PEOPLE = {"jobs", "population", "tourism", "migration"}
UNPRICED = {"production", "energy", "freight_volume", "jobs", "population"}
TRADE = {"trade_turnover", "export", "import"}
SOLD = {"export", "import", SALE, PURCHASE, DELIVERY}
DEALS = {"investment_value", AGREEMENT}
CARRIED = {*TRADE, "financing"}  # trade worth so much, loans worth so much
LAST_CHOICE = 20.0  # what a carrier costs that stands alone
WEAK = 7.0  # what a weak head costs beyond its distance
SEGMENT = 4.0  # what each mark between costs
CLAUSE = 25.0  # what a border of clauses costs
AHEAD = 12.0  # what standing after the figure costs, where it is not what the figure is "of"
COMPLEMENT = 3  # words between a unit and what it is "of"
NEAR = 12.0  # the cost of a verb of trade that says more than the goods it is about
TOO_FAR = 60.0


@immutable
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
        for cue in ground.measuring
        if not _inside(cue, quantity)
    ]
    found = [head for head in found if head.cost < TOO_FAR and _plausible(head, quantity, ground)]
    found = [head for head in found if head.measure != RECEIVED or _from_a_bank(quantity, ground)]
    if quantity.unit == "kilowatt_hour" and any(h.measure in SOLD and h.cost < NEAR for h in found):
        found = [head for head in found if head.measure != "energy"]  # "exported 2.9 billion kWh of electricity"
    if quantity.unit in TIME and any(head.measure in OF_MONEY for head in found):
        found = [head for head in found if head.measure != "other"]  # the term of a loan
    free = _priced(found, quantity)
    found = [head for head in found if not _governed(head, free, ground)]
    if _price_of_noun(quantity, ground):
        near = [h for h in found if h.cue and quantity.stop <= h.cue.first <= quantity.stop + COMPLEMENT]
        found = [h for h in near if h.measure in OF_MONEY] or [Head("investment_value", None, 0.0)]
    if carrier := _carrier(quantity, ground):
        own = [h for h in found if h.cue and h.measure in CARRIED and _adjoin(h.cue, carrier)]
        if not own and _predicate(carrier, ground):
            return _cheapest([head for head in found if head.cue is not carrier])
        found = own or [head for head in found if head.measure in DEALS] or _priced(found, quantity)
    return _cheapest(found)


def _from_a_bank(quantity: Quantity, ground: Ground) -> bool:
    """Whether it is money that a bank or a donor may have given."""
    banks = ground.cue_in(0, len(ground.tokens), "banks", "givers", "agencies")
    return len(quantity.unit or "") == 3 and banks is not None


def _cheapest(found: list[Head]) -> Head | None:
    if len(found) < 2:
        return found[0] if found else None
    return min(found, key=lambda head: (head.cost, head.cue.first if head.cue else 0))


def _predicate(carrier: Cue, ground: Ground) -> bool:
    """As in "exports, mostly of wool, were worth a mere 4 million": the carrier tells of the subject of the clause."""
    copulas = listed("measures", "copulas", ground.language)
    return carrier.first > 0 and ground.tokens[carrier.first - 1].norm in copulas


def _attributive(quantity: Quantity, ground: Ground) -> bool:
    """Whether an English amount stands between an article and what it is the price of."""
    start = quantity.left.start
    articles = listed("numbers", "articles", "en") | {"the"}
    opened = start < quantity.first and ground.tokens[start].norm in articles and quantity.first - start == 1
    near = range(quantity.stop, quantity.stop + COMPLEMENT)
    return opened and any(cue.first in near and cue.name in OF_MONEY for cue in ground.heads)


def _governed(head: Head, found: list[Head], ground: Ground) -> bool:
    """Whether a head only tells what another one is of: "дефицит внешней торговли", "exports of electricity"."""
    if not head.cue or ground.language == "kk":
        return False
    joins = listed("measures", "of", ground.language)
    for other in found:
        if not other.cue or other.weak or other.measure in {CARRIER, VOLUME} or other.cue.last > head.cue.first:
            continue
        between = ground.tokens[other.cue.last : head.cue.first]
        if (between or ground.language == "ru") and all(token.norm in joins for token in between):
            return True
    return False


def _plausible(head: Head, quantity: Quantity, ground: Ground) -> bool:
    """Whether a head may be what an amount of this unit is of; most verbs and wide nouns only of some."""
    unit, measure = quantity.unit or "", head.measure
    if unit in TIME or measure == DELIVERY:  # the days that freight takes; "10 млн тоннаға жеткізу": brought up to
        return measure in {*OF_MONEY, "other"} or (unit in PHYSICAL and quantity.case != "dative")
    if len(unit) == 3:  # money put into the economy is not what it makes, nor is "миллиард долларға шығару" an output
        return measure not in {"company_count", "jobs"} and not (
            head.weak and measure in {"gdp", "production", "other", "energy"}
        )
    if unit in PHYSICAL:
        return measure not in {*OF_MONEY, *OF_PEOPLE, "company_count"} and not (head.weak and measure == "gdp")
    if unit != "percent" or not head.weak:
        return unit == "percent" or not (head.weak and measure == "gdp")
    if measure == "gdp":
        return head.cue is None or not _a_place(head.cue, ground)
    return (
        measure != "other" and measure not in TRADE and not _of_deals(head)
    )  # "renewables supplied 23 % of the power"


def _a_place(cue: Cue, ground: Ground) -> bool:
    """Whether the economy is only where something happens or goes: "в экономику страны", "ел экономикасына"."""
    if ground.language == "kk":
        return ground.tokens[cue.last - 1].norm.endswith(affixes("measures", "places", "kk"))
    here = cue.first - 1
    if ground.language == "ru":
        return here >= 0 and ground.tokens[here].norm in small_words("ru")
    before = {token.norm for token in ground.tokens[max(0, here - 1) : here + 1]}
    return not before.isdisjoint(listed("figures", "of_what", "en"))


def _adjoin(cue: Cue, carrier: Cue) -> bool:
    """Whether a head is what a carrier is of: "сауда көлемі", "объём торговли", "the volume of trade"."""
    return cue.last == carrier.first or 0 <= cue.first - carrier.last <= 1


def _priced(found: list[Head], quantity: Quantity) -> list[Head]:
    """The heads that may have a price: "цех по переработке стоимостью 74 млн" tells of no production."""
    return [h for h in found if h.measure not in UNPRICED] if len(quantity.unit or "") == 3 else found


def _of_deals(head: Head) -> bool:
    """Whether a weak head is one of deals and loans: "предоставить скидку 10 %" is no share of a loan."""
    return head.measure in {"financing", "investment_value", GIVEN}


def _carrier(quantity: Quantity, ground: Ground) -> Cue | None:
    """A carrier right before the figure: "worth", "на общую сумму", "құны"; "сауда көлемі" is of trade."""
    start = quantity.left.start
    for cue in ground.heads:
        if start - 2 <= cue.last <= start and cue.name in CARRIERS:
            return cue
    return None


def _of_a_name(cue: Cue, ground: Ground) -> bool:
    """Whether a head is written as part of a name within a sentence: "the Ministry of Trade and Fisheries"."""
    first, sentence = cue.first, ground.sentence
    if not first or ground.language == "ru" or not sentence.capitals[first] or sentence.part == "title":
        return False
    return sentence.kinds[first - 1] == "word" and not sentence.tokens[first].acronym


def none_here(cue: Cue, ground: Ground) -> bool:
    """Whether a head stands in a name, in another form or in a mere circumstance: "при транспортировке теряется"."""
    before = ground.sentence.norms[cue.first - 1] if cue.first else ""
    aside = before in listed("measures", "circumstances", ground.language) or _modal(cue, ground)
    return aside or _of_a_name(cue, ground) or _other_form(cue, ground)


def _modal(cue: Cue, ground: Ground) -> bool:
    """Whether "needs", "қажет" say what must be done, and carry no amount: "needs to create", "асыру қажет"."""
    if ground.tokens[cue.first].norm not in listed("measures", "modal", ground.language):
        return False
    if ground.language == "kk":
        endings = affixes("measures", "verb_nouns", "kk")
        return cue.first > 0 and ground.tokens[cue.first - 1].norm.endswith(endings)
    return cue.last < len(ground.tokens) and ground.tokens[cue.last].norm in listed("measures", "verb_nouns", "en")


def _other_form(cue: Cue, ground: Ground) -> bool:
    """Whether a head is one only as it is written: "под 5 % годовых", and no "годовой бюджет"."""
    norm = ground.tokens[cue.first].norm
    if not norm.startswith(affixes("measures", "only_as", ground.language)):
        return False
    stems = section("measures", ground.language)["only_as"]
    return any(norm.startswith(stem) and norm != form for stem, form in stems.items())


def _price_of_noun(quantity: Quantity, ground: Ground) -> bool:
    """As in "15 млн еуролық терминал", "a $210 million car factory": an amount that is an attribute of what it buys."""
    if len(quantity.unit or "") != 3:
        return False
    if ground.language == "en":
        return _attributive(quantity, ground)
    if not ground.tokens[quantity.last - 1].norm.endswith(affixes("measures", "priced", ground.language)):
        return False
    # "5 млрд долларлық меже": a mark to be reached, and no price
    return ground.cue_in(quantity.stop, quantity.stop + 1, "taken_up", "anaphors") is None


def _inside(cue: Cue, quantity: Quantity) -> bool:
    return quantity.first <= cue.first < quantity.last


def _cost(cue: Cue, quantity: Quantity, ground: Ground, before: tuple[int, int] | None) -> float:
    if cue.first >= quantity.last:
        return _cost_ahead(cue, quantity, ground)
    distance = float(quantity.left.start - cue.last)
    if (parted := ground.cue_in(cue.last, quantity.left.start, "part_of")) and quantity.left.start - parted.last <= 2:
        distance += AHEAD  # "costs 9 bn, of which 4 bn will be lent": the part is what its own words say
    here, there = ground.segment_of(quantity.first), ground.segment_of(cue.first)
    marks = sum(_border(ground, n, there, here) for n in range(there + 1, here + 1)) if there < here else 0.0
    beyond = SEGMENT if before and cue.last <= before[0] else 0.0
    return max(distance, 0.0) + marks + beyond + _burden(cue)


def _border(ground: Ground, n: int, there: int, here: int) -> float:
    """What the mark before segment `n` costs; a clause put in between is passed over, out of one there is a border."""
    aside = ground.segments[n].aside and n < here
    out_of_one = n == here and there < n and ground.segments[there].aside
    return CLAUSE if out_of_one or (ground.segments[n].hard and not aside) else SEGMENT


def _burden(cue: Cue) -> float:
    """What a head costs beyond its distance."""
    if cue.name in CARRIERS:
        return LAST_CHOICE
    return WEAK if cue.group == "weak" else 0.0


def _cost_ahead(cue: Cue, quantity: Quantity, ground: Ground) -> float:
    """A head after the figure: cheap where it is what the figure is "of", dear elsewhere."""
    distance = float(cue.first - quantity.stop)
    here, there = ground.segment_of(quantity.first), ground.segment_of(cue.first)
    between = [(first, last) for first, last in ground.numbers if quantity.stop <= first < cue.first]
    # "құны 600 млн долларлық 15 жоба": the noun of the count right after may be what the price is of
    other = any(here != there or cue.first >= last for first, last in between)
    part = ground.cue_in(quantity.left.start - 2, quantity.left.start, "part_of")
    if part and there == here + 1 and ground.segments[there].mark == "-" and not between:
        return distance  # "соның 40 миллионы – импорт": the part is told behind the dash
    if here != there or other:
        hard = ground.segments[there].hard or cue.group == "weak"
        return TOO_FAR if other or hard or there - here > 1 else distance + AHEAD + CLAUSE
    if distance <= COMPLEMENT and _complement(quantity, cue, ground):
        if quantity.unit == "percent" and cue.name == "gdp":
            return distance + AHEAD  # "долг – 21 % ВВП": what is measured is the debt
        return distance - 2 + _burden(cue)
    return distance + (AHEAD / 2 if ground.language == "kk" else AHEAD) + _burden(cue)


def _complement(quantity: Quantity, cue: Cue, ground: Ground) -> bool:
    """Whether the words between let the head be what the figure is "of"."""
    between = ground.tokens[quantity.stop : cue.first]
    if ground.language == "en":
        return not between or between[0].norm in listed("measures", "of", "en")
    if ground.language == "ru" and is_verbal(ground.tokens[cue.first].norm):
        return False
    return not any(
        (token.kind == "mark" and token.norm != '"') or token.norm in small_words(ground.language) for token in between
    )
