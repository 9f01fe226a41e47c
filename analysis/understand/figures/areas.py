"""Whose figure it is: the reporting area and its counterpart, from the clause, the figure before or the document."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Text

HOME = "KZ"  # the state whose releases these are, where the text speaks of it at all
LEAD = 5  # sentences, the headline among them, that tell what a release is about
BILATERAL = {
    "trade_turnover", "export", "import", "trade_balance", "trade_share", "investment", "investment_inflow",
    "investment_cumulative", "investment_stock", "investment_value", "project_count", "document_count",
    "company_count", "financing", "freight_volume", "other",
}  # fmt: skip
WEIGHTS = {"name": 1.0, "adjective": 0.7, "metonym": 0.5, "weak": 0.2}


Areas = tuple[str | None, str | None]


def area_of(sighting: Sighting) -> str | None:
    """The area code that a sighting stands for as a side; None for people, cities and other bodies."""
    thing = sighting.thing
    if thing.kind in {"state", "region"}:
        return thing.id
    if thing.kind == "organisation" and thing.country == thing.id:
        return thing.id
    state = sighting.metonym_of()
    return state.id if state and state.kind in {"state", "organisation"} else None


class Sides:
    """The areas that one document is about: the state at home and its main partner."""

    def __init__(self, text: Text, sightings: Sequence[Sighting]) -> None:
        self.members = {s.thing.id: frozenset(s.thing.members) for s in sightings if s.thing.members}
        self.named = {area for s in sightings if (area := area_of(s))}
        scores: Counter[str] = Counter()
        for area, weight in self._evidence(text, sightings):
            scores[area] += weight  # type: ignore[assignment]  # a Counter of floats
        ranked = [area for area, _ in sorted(scores.items(), key=lambda item: (-item[1], item[0]))]
        self.home = HOME if HOME in scores else (ranked[0] if ranked else None)
        others = [a for a in ranked if a != self.home and self._a_side(a) and scores[a] >= 1.0]
        self.partner = others[0] if others else None

    def _a_side(self, area: str) -> bool:
        """Whether an area can be the other side of the home state: a state, or a bloc that it is no member of."""
        return len(area) == 2 and area != "CA" and self.home not in self.members.get(area, ())

    def _evidence(self, text: Text, sightings: Sequence[Sighting]) -> Iterator[tuple[str, float]]:
        for s in sightings:
            factor = 1.0 if s.sentence < LEAD else 0.05
            if text.sentences and s.sentence == 0:
                factor = 2.0
            if area := area_of(s):
                yield area, WEIGHTS[s.how] * factor
            elif s.thing.parties:
                yield from ((party, factor) for party in s.thing.parties)
            elif s.thing.country:
                yield s.thing.country, 0.5 * factor

    def pair(self) -> Areas:
        """The home state and the main partner."""
        return self.home, self.partner

    def areas(
        self, quantity: Quantity, ground: Ground, measure: str, taken_over: Areas | None, *, both: bool
    ) -> Areas:
        """The areas of a figure.

        Args:
            quantity: The figure.
            ground: Its sentence.
            measure: What it measures.
            taken_over: The areas of the figure before, where this one continues it.
            both: Whether the clause speaks of "the two countries" or of mutual trade.
        """
        low, high = ground.clause_of(quantity.first)
        found = self._said(ground, low, high, quantity)
        if not found and taken_over:
            return taken_over
        found = found or self._said(ground, 0, len(ground.tokens), quantity)
        if len(found) >= 2:
            return self._two(found, measure)
        if not found:
            return self.pair() if measure in BILATERAL else (self.home, None)
        return self._one(found[0], measure, both=both)

    def _one(self, area: str, measure: str, *, both: bool) -> Areas:
        if self.home in self.members.get(area, ()):
            return (self.home, area) if both and self.home else (area, None)
        if area != self.home:
            return (self.home, area) if measure in BILATERAL else (area, None)
        return self.pair() if measure in BILATERAL else (area, None)

    def _two(self, found: list[str], measure: str) -> Areas:
        if measure not in BILATERAL:
            return (self.home, None) if self.home in found else (found[0], None)
        if self.home in found:
            other = next(a for a in found if a != self.home)
            return self.home, other
        return found[0], found[1]

    def _said(self, ground: Ground, low: int, high: int, quantity: Quantity) -> list[str]:
        """The areas named within tokens, the nearest to the figure first."""
        near = sorted(
            (s for s in ground.sightings if low <= s.first < high),
            key=lambda s: (abs(s.first - quantity.first), s.first),
        )
        return list(dict.fromkeys(self._merged(area for s in near if (area := area_of(s)))))

    def _merged(self, areas: Iterable[str]) -> Iterator[str]:
        """Europe is the Union where the text names the Union."""
        for area in areas:
            if area == "EUROPE":
                yield "EU" if "EU" in self.named else area
            elif area not in {"EURASIA", "ASIA", "CASPIAN"}:
                yield area
