"""The question whose figure it is, and the areas that a stretch of a sentence names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.figures.growth import growth_of
from analysis.understand.figures.measures import TRADE
from analysis.understand.figures.number_words import case_of
from analysis.understand.figures.quantities import ending_of
from analysis.understand.figures.sides import SCENES, Sides
from analysis.understand.figures.words import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.understand.figures.ground import Ground, Side
    from analysis.understand.figures.quantities import Quantity
    from analysis.understand.sightings import Sighting

# Figures that hang between two sides where nothing nearer is said.
BILATERAL = {
    "trade_turnover", "export", "import", "trade_balance", "trade_share", "investment", "investment_inflow",
    "investment_cumulative", "investment_stock", "investment_value", "project_count", "document_count",
    "financing", "freight_volume", "other", "value", "volume", "funds", "agreement",
}  # fmt: skip
PORT = 4  # words from "in" to a city: "in the port of"
OWN = {"percent", "hectare", "kilometre", "cubic_metre", "kilowatt_hour", "year", "month", "day", "hour"}  # of one side
OF_THE_OTHER = {"company_count", "tourism"}  # a state named beside them is where they come from
INVESTED = {"investment", "investment_inflow", "investment_cumulative", "investment_stock"}
UNMEASURED = {"other", "value", "volume"}
NATIONAL = {"gdp", "population", "prices"}  # of the one state named nearest
NATION = 1_000_000  # fewer people of one state that is told beside another live or work there


@immutable
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

    def says(self, *names: str) -> bool:
        """Whether the clause has a word of some lists."""
        return self.ground.cue_in(self.low, self.high, *names) is not None

    @property
    def between(self) -> bool:
        """Whether the figure hangs between two sides."""
        if self.measure == "company_count" and not self.both:
            return self.says("capital") and not self.says("foreign")
        if self.measure == "freight_volume" and not self.both and self._carried:
            return False
        return self.both or (self.measure in BILATERAL and not self.plain)

    @property
    def _carried(self) -> bool:
        """Whether freight is told of a route, a port or a railway, or is none: what costs money or covers land."""
        all_of_it = self.ground.cue_in(0, len(self.ground.tokens), "carriers") is not None
        return all_of_it or self.quantity.unit not in {"tonne", "count", "percent", "times"}

    @property
    def shared(self) -> bool:
        """Whether the partner of the document is a side of it where the sentence names none.

        What has no measure of the tables is of one state, unless the sentence speaks of what two sides do together.
        """
        if self.measure == "other" and not self.both:
            way = self.quantity.unit in {"day", "hour"} and any(
                cue.name == "freight_volume" for cue in self.ground.heads
            )
            return way or self.ground.cue_in(0, len(self.ground.tokens), "relations", "signed") is not None
        return self.between

    @property
    def plain(self) -> bool:
        """Whether it is a length, an area or a share of who knows what: of one side where the text names no other."""
        return self.measure == "other" and self.quantity.unit in OWN

    @property
    def with_all(self) -> bool:
        """Whether the figure is of one state with all others: its foreign trade, money that comes into it."""
        if self.both or self.of_all_trade:
            return not self.both
        if self.measure in INVESTED and self._from_anywhere:
            return True
        return self.quantity.unit != "percent" and self.says("worldwide")

    @property
    def of_the_country(self) -> bool:
        """Whether what has no measure of the tables is told of the country: "объём рынка лекарств республики"."""
        near = self.ground.cue_in(self.low, self.quantity.stop + PORT, "the_country")
        return near is not None and not self.both and self.measure in UNMEASURED

    @property
    def _from_anywhere(self) -> bool:
        """Whether investment is foreign and nobody says whose: "FDI came to 4 billion", and no "FDI from Chile"."""
        cue = self.ground.cue_in(self.low, self.high, "fdi")
        after = self.ground.tokens[cue.last : cue.last + 1] if cue else ()
        origins = listed("figures", "origins", self.ground.language)
        return cue is not None and not any(token.norm in origins for token in after)

    @property
    def of_all_trade(self) -> bool:
        """Whether the clause tells of the foreign trade of one state as a whole, or of how it grew."""
        if self.measure not in TRADE or not self.says("all_trade"):
            return False
        return self.quantity.unit != "percent" or growth_of(self.quantity, self.ground) is not None


def said(asked: Question, low: int, high: int) -> list[str]:
    """The areas named within tokens, the nearest to the figure first; those in the name of an office only if alone."""
    ground = asked.ground
    carried = asked.measure == "freight_volume" and not asked.both  # freight may be of the state that it crosses
    near = [side for side in ground.sides if low <= side.first < high and (carried or not side.crossed)]
    joint = {side.area for side in near if side.joint and side.first < asked.quantity.first}
    if asked.sides.home not in joint:  # a firm of two other states, a council that was told
        near = [side for side in near if not side.joint]
    if not near:
        return []
    if len(near) > 1:
        near.sort(key=lambda side: (away(side, asked.quantity), side.first))
    for choice in ([side for side in near if not side.in_office], near):
        if found := list(dict.fromkeys(merged(asked.sides, [side.area for side in choice]))):
            return sharpest(asked.sides, found) if len(found) > 1 else found
    return []


def of_cities(asked: Question, low: int, high: int) -> tuple[str, bool] | None:
    """The state abroad whose city a stretch names, and whether goods go there: "through Riga", "in Riga"."""
    sides, ground = asked.sides, asked.ground
    for s in ground.sightings:
        country = s.thing.country if s.thing.kind == "place" and low <= s.first < high else None
        if country and country != sides.home and country in sides.named:
            return country, not within(s, ground)
    return None


def within(sighting: Sighting, ground: Ground) -> bool:
    """Whether a city is only where something happens: "перевалка в порту Риги", "Ригада"."""
    if ground.language == "kk":
        return case_of(ending_of(ground.tokens[sighting.last - 1], "kk"), "kk") == "locative"
    before = ground.tokens[max(0, sighting.first - PORT) : sighting.first]
    word = ground.tokens[sighting.last - 1].norm
    if ground.language == "ru" and before and before[-1].norm in listed("figures", "within_place", "ru"):
        return word.endswith(("е", "и", "х"))  # "в Риге", and "в Ригу" is where goods go
    return any(token.norm in listed("figures", "within_place", ground.language) for token in before)


def away(side: Side, quantity: Quantity) -> float:
    """How far a side stands from a figure; what is named before it is nearer."""
    distance = side.first - quantity.first
    return -distance if distance < 0 else 1.5 * distance


def sharpest(sides: Sides, found: list[str]) -> list[str]:
    """Without blocs and regions that a state beside them belongs to, where enough is left."""
    wide = [a for a in found if a in sides.members and any(b in sides.members[a] for b in found)]
    sharp = [a for a in found if a not in wide]
    return sharp if len(sharp) >= 2 or (sharp and sharp[0] != sides.home) else found


def merged(sides: Sides, areas: Iterable[str]) -> list[str]:
    """Europe is the Union where the text names the Union, the Gulf its body or none; scenes are no sides."""
    named = (sides.as_named(area) for area in areas if area not in SCENES)
    return [area for area in named if area != "GULF"]
