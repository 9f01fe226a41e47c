"""Whose figure it is: the reporting area and its counterpart, from the clause, the figure before or the document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.understand.figures.sides import SCENES, Areas, Sides, area_of

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
OF_THE_OTHER = {"company_count", "tourism"}  # a state named beside them is where they come from
NATIONAL = {"gdp", "population", "prices"}  # of the one state named nearest
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
        return self.measure in BILATERAL or self.both or (self.measure == "company_count" and self.says("capital"))

    @property
    def with_all(self) -> bool:
        """Whether the figure is of one state with all others: its foreign trade, money that comes into it."""
        return not self.both and self.quantity.unit != "percent" and self.says("worldwide")


def areas_of(sides: Sides, quantity: Quantity, ground: Ground, measure: str, taken_over: Areas | None) -> Areas:
    """The areas of a figure; `taken_over` are those of the figure that it continues."""
    low, high = ground.clause_of(quantity.first)
    both = ground.cue_in(low, high, "both_sides") is not None
    asked = Question(sides, quantity, ground, measure, both, low, high)
    if (beside := _beside(asked)) and measure in BILATERAL:
        return _one(asked, beside)
    found = _said(asked, low, high)
    if not found and taken_over:
        return taken_over
    if not found and asked.with_all:
        return sides.home, None
    found = found or _said(asked, 0, len(ground.tokens))
    if ground.cue_in(0, len(ground.tokens), "banks") and (len(found) < 2 or sides.home not in found):
        return _borrower(sides, found), None
    return _named(asked, found) if found else _unnamed(asked)


def _borrower(sides: Sides, found: list[str]) -> str | None:
    """Whose money of a bank it is: of the state at home, where the document names it, else of the one state named."""
    if len(found) == 1 and sides.home not in sides.named:
        return found[0]
    return sides.home or (found[0] if found else None)


def _named(asked: Question, found: list[str]) -> Areas:
    return _two(asked, found) if len(found) >= 2 else _one(asked, found[0])


def _unnamed(asked: Question) -> Areas:
    sides = asked.sides
    if asked.both and sides.partner and not sides.bloc:
        return sides.home, sides.partner
    return sides.pair() if asked.between and not asked.with_all else (sides.bloc or sides.home, None)


def _one(asked: Question, area: str) -> Areas:
    sides, company = asked.sides, asked.measure in OF_THE_OTHER
    if sides.home in sides.members.get(area, ()):
        return (sides.home, area) if asked.says("home") or company else (area, None)
    if area != sides.home:
        return (sides.home, area) if sides.home and (asked.between or company) else (area, None)
    if not asked.between or asked.with_all:
        return area, None
    return (area, sides.bloc) if sides.bloc else sides.pair()


def _two(asked: Question, found: list[str]) -> Areas:
    sides = asked.sides
    if asked.measure in NATIONAL:
        return found[0], None
    if not asked.between and asked.measure not in {*OF_THE_OTHER, "freight_volume"}:
        return (sides.home, None) if sides.home in found else (found[0], None)
    if sides.home in found:
        others = [area for area in found if area != sides.home]
        return sides.home, sides.partner if sides.partner in others else others[0]
    if sides.home and sides.partner in found:
        return sides.home, sides.partner
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
