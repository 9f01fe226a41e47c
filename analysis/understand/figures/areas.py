"""Whose figure it is: the reporting area and its counterpart, from the clause, the figure before or the document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.understand.figures.sides import SCENES, Areas, Sides, area_of
from analysis.understand.figures.words import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity
    from analysis.understand.sightings import Sighting

# Figures that hang between two sides where nothing nearer is said.
BILATERAL = {
    "trade_turnover", "export", "import", "trade_balance", "trade_share", "investment", "investment_inflow",
    "investment_cumulative", "investment_stock", "investment_value", "project_count", "document_count",
    "financing", "other", "value", "volume", "funds", "agreement",
}  # fmt: skip
OWN = {"percent", "hectare", "kilometre", "cubic_metre", "kilowatt_hour", "year", "month", "day", "hour"}  # of one side
TRADE = {"trade_turnover", "export", "import"}
LENT = {
    "financing", "funds", "investment", "investment_value", "agreement", "value", "volume", "other", "project_count",
}  # fmt: skip
OF_THE_OTHER = {"company_count", "tourism"}  # a state named beside them is where they come from
NATIONAL = {"gdp", "population", "prices"}  # of the one state named nearest
LENDERS = {"EU", "UN"}  # their banks are no side
LIST = {"-", "("}  # marks between the items of a list and their figures


@dataclass(frozen=True, slots=True)
class Question:
    """Whose figure is asked about, with its sentence and its document.

    Attributes:
        both: Whether the clause speaks of "the two countries" or of mutual trade.
        low, high: The tokens of the clause.
    """

    sides: Sides
    quantity: Quantity
    ground: Ground
    measure: str
    both: bool
    low: int
    high: int

    def says(self, name: str) -> bool:
        """Whether the clause has a word of a list."""
        return self.ground.cue_in(self.low, self.high, name) is not None

    @property
    def between(self) -> bool:
        """Whether the figure hangs between two sides."""
        if self.measure == "company_count" and not self.both:
            return self.says("capital") and not self.says("foreign")
        return self.both or (self.measure in BILATERAL and not self.plain)

    @property
    def shared(self) -> bool:
        """Whether the partner of the document is a side of it where the sentence names none.

        What has no measure of the tables is of one state, unless the sentence speaks of what two sides do together.
        """
        if self.measure == "other" and not self.both:
            return self.ground.cue_in(0, len(self.ground.tokens), "relations", "signed") is not None
        return self.between

    @property
    def plain(self) -> bool:
        """Whether it is a length, an area or a share of who knows what: of one side where the text names no other."""
        return self.measure == "other" and self.quantity.unit in OWN

    @property
    def with_all(self) -> bool:
        """Whether the figure is of one state with all others: its foreign trade, money that comes into it."""
        return not self.both and self.quantity.unit != "percent" and self.says("worldwide")


def areas_of(sides: Sides, quantity: Quantity, ground: Ground, measure: str, taken_over: Areas | None) -> Areas:
    """The areas of a figure; `taken_over` are those of the figure that it continues."""
    low, high = ground.clause_of(quantity.first)
    end = _before_parts(quantity, ground)
    high = min(high, end)
    both = ground.cue_in(low, high, "both_sides") is not None
    asked = Question(sides, quantity, ground, measure, both, low, high)
    if given := _in_list(asked, taken_over):
        return given
    found = _said(asked, low, high)
    if found and sides.home not in found and asked.says("home"):
        found.append(str(sides.home))
    if not found and taken_over:
        return taken_over
    if not found and asked.with_all:
        return sides.home, None
    found = found or [a for a in _said(asked, 0, end) if a not in sides.regions]
    if end < len(ground.tokens) and measure in TRADE and len(found) == 1 and found[0] != sides.home:
        return found[0], None  # its partners follow as parts
    if _lent(asked) and (len(found) < 2 or sides.home not in found):
        return _borrower(asked, found)
    return _named(asked, found) if found else _unnamed(asked)


def _before_parts(quantity: Quantity, ground: Ground) -> int:
    """Where the parts of a figure begin that have areas of their own: "…, из них 68 % пришлось на Чили"."""
    later = [first for first, _ in ground.numbers if first >= quantity.stop]
    parts = ground.cue_in(quantity.stop, later[0], "part_of") if later else None
    return parts.first if parts else len(ground.tokens)


def _lent(asked: Question) -> bool:
    """Whether it is money that the sentence says a bank lends, or what is built with it."""
    return asked.measure in LENT and asked.ground.cue_in(0, len(asked.ground.tokens), "banks") is not None


def _in_list(asked: Question, taken_over: Areas | None) -> Areas | None:
    """The areas of an item of a list: its label, the partner right before the figure, or the one of its segment."""
    if asked.measure not in TRADE and (label := _label(asked.ground)):
        return label, None
    if asked.measure in BILATERAL and (beside := _beside(asked)):
        return _one(asked, beside)
    if (asked.plain or asked.measure in NATIONAL) and (own := _own_side(asked)):
        return own, None
    if own := _own_partner(asked):
        return (taken_over[0], own) if taken_over and taken_over[0] not in {None, own} else _one(asked, own)
    return None


def _label(ground: Ground) -> str | None:
    """The area that labels a line: "Kazakhstan – 15.8m"; not "с Россией – 2,7 млрд"."""
    bullets = listed("figures", "bullets", ground.language)
    first = 1 if ground.tokens[0].norm in bullets else 0
    label = next((s for s in ground.sightings if s.first == first), None)
    if not label or label.last >= len(ground.tokens) or ground.tokens[label.last].norm not in {"-", ":"}:
        return None
    return area_of(label)


def _own_side(asked: Question) -> str | None:
    """The side that an item of a list is about: "Узбекистан израсходовал 7,9, Казахстан – 2,4"."""
    ground = asked.ground
    n = ground.segment_of(asked.quantity.first)
    segment = ground.segments[n]
    low = ground.segments[n - 1].first if segment.mark == "-" and n else segment.first
    own, others = _said(asked, low, segment.last), _said(asked, asked.low, asked.high)
    return own[0] if len(ground.numbers) > 1 and len(own) == 1 and len(others) > 1 else None


def _own_partner(asked: Question) -> str | None:
    """The partner in the own segment of a list: "… 12 млрд пришлось на Европу, 9 млрд – на Турцию"."""
    ground, sides = asked.ground, asked.sides
    n = ground.segment_of(asked.quantity.first)
    if asked.measure not in TRADE or len(ground.numbers) < 2:
        return None
    segment = ground.segments[n]
    last = segment.last
    if n + 1 < len(ground.segments) and ground.segments[n + 1].mark == "-":
        after = ground.segments[n + 1]
        last = last if any(after.first <= f < after.last for f, _ in ground.numbers) else after.last
    before = ground.segments[max(0, n - 1)]  # "и Иран, закупивший 800 тыс. тонн"
    crossed = any(before.first <= f < before.last for f, _ in ground.numbers)
    low = segment.first if crossed else before.first
    own = [a for a in _said(asked, segment.first, last) or _said(asked, low, last) if a != sides.home]
    others = [a for a in _said(asked, asked.low, asked.high) if a not in {*own, sides.home}]
    return own[0] if len(own) == 1 and others else None


def _borrower(asked: Question, found: list[str]) -> Areas:
    """Whose money of a bank it is: of the state at home, where the document names it, else of the one state named."""
    sides = asked.sides
    if len(found) == 1 and sides.home not in sides.named:
        return found[0], None
    lender = _lender(asked.ground)
    return sides.home or (found[0] if found else None), lender if lender != sides.home else None


def _lender(ground: Ground) -> str | None:
    """The state whose bank it is: "Экспортно-импортный банк Кореи", "Korea Eximbank"."""
    banks = ground.named("banks")
    near = (s for s in ground.sightings if any(s.first == bank.last or s.last == bank.first for bank in banks))
    return next((area for s in near if (area := area_of(s)) and len(area) == 2 and area not in LENDERS), None)


def _named(asked: Question, found: list[str]) -> Areas:
    return _two(asked, found) if len(found) >= 2 else _one(asked, found[0])


def _unnamed(asked: Question) -> Areas:
    sides = asked.sides
    if asked.both and sides.partner and not sides.bloc:
        return sides.home, sides.partner
    return sides.pair() if asked.shared and not asked.with_all else (sides.bloc or sides.home, None)


def _one(asked: Question, area: str) -> Areas:
    sides, company = asked.sides, asked.measure in OF_THE_OTHER
    if sides.home in sides.members.get(area, ()):
        return (sides.home, area) if asked.says("home") or company else (area, None)
    if area != sides.home:
        return (sides.home, area) if sides.home and (asked.between or company) else (area, None)
    if asked.measure == "tourism" and sides.partner and _abroad(asked):
        return area, sides.partner
    if not asked.shared or asked.with_all:
        return area, None
    return (area, sides.bloc) if sides.bloc else sides.pair()


def _abroad(asked: Question) -> bool:
    """Whether those who travel are people of the state at home: "число чилийских туристов", "pilgrims from Chile"."""
    ground, quantity = asked.ground, asked.quantity
    origins = listed("figures", "origins", ground.language)
    nouns = {cue.first for cue in ground.heads if cue.name == "tourism"}
    nouns |= {quantity.counted.first} if quantity.counted else set()
    for s in ground.sightings:
        if area_of(s) != asked.sides.home:
            continue
        people = s.how == "adjective" and (s.last in nouns or quantity.number.last <= s.first <= quantity.stop)
        if people or (s.first and ground.tokens[s.first - 1].norm in origins):
            return True
    return False


def _two(asked: Question, found: list[str]) -> Areas:
    sides = asked.sides
    if asked.measure in NATIONAL:
        return found[0], None
    if not asked.between and not asked.plain and asked.measure not in {*OF_THE_OTHER, "freight_volume"}:
        return (sides.home, None) if sides.home in found else (found[0], None)
    if sides.home in found:
        others = [area for area in found if area != sides.home]
        return sides.home, sides.partner if sides.partner in others else others[0]
    order = [area_of(s) for s in asked.ground.sightings]
    first, second = sorted(found[:2], key=lambda area: order.index(area) if area in order else 0)
    return first, second


def _beside(asked: Question) -> str | None:
    """The partner right before a figure in a list: "с Турцией – 4,9 млрд", "Кыргызстан (2 млрд)"."""
    ground, quantity = asked.ground, asked.quantity
    segment = ground.segments[ground.segment_of(quantity.first)]
    if segment.mark not in LIST or quantity.left.start - segment.first > 1:
        return None
    near = [area_of(s) for s in ground.sightings if segment.first - 3 <= s.last < segment.first]
    areas = [area for area in _merged(asked.sides, (a for a in near if a)) if area != asked.sides.home]
    return areas[-1] if areas else None


def _said(asked: Question, low: int, high: int) -> list[str]:
    """The areas named within tokens, the nearest to the figure first; those in the name of an office only if alone."""
    ground = asked.ground
    inside = (s for s in ground.sightings if low <= s.first < high)
    near = sorted(inside, key=lambda s: (_away(s, asked.quantity), s.first))
    free = [s for s in near if not ground.in_office(s)]
    for choice in (free, near):
        areas = (area_of(s) or ground.speaks_for(s) for s in choice)
        if found := list(dict.fromkeys(_merged(asked.sides, (a for a in areas if a)))):
            return _sharpest(asked.sides, found)
    return []


def _away(sighting: Sighting, quantity: Quantity) -> float:
    """How far a side stands from a figure; what is named before it is nearer."""
    distance = sighting.first - quantity.first
    return -distance if distance < 0 else 1.5 * distance


def _sharpest(sides: Sides, found: list[str]) -> list[str]:
    """Without blocs and regions that a state beside them belongs to, where enough is left."""
    wide = [a for a in found if a in sides.members and any(b in sides.members[a] for b in found)]
    sharp = [a for a in found if a not in wide]
    return sharp if len(sharp) >= 2 or (sharp and sharp[0] != sides.home) else found


def _merged(sides: Sides, areas: Iterable[str]) -> Iterator[str]:
    """Europe is the Union where the text names the Union; scenes are no sides."""
    for area in areas:
        if area == "EUROPE":
            yield "EU" if "EU" in sides.named else area
        elif area not in SCENES:
            yield area
