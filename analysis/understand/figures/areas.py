"""Whose figure it is: the reporting area and its counterpart, from the clause, the figure before or the document."""

from __future__ import annotations

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


def areas_of(
    sides: Sides, quantity: Quantity, ground: Ground, measure: str, taken_over: Areas | None, *, both: bool
) -> Areas:
    """The areas of a figure.

    Args:
        sides: Whom the document is about.
        quantity: The figure.
        ground: Its sentence.
        measure: What it measures.
        taken_over: The areas of the figure that this one continues.
        both: Whether the clause speaks of "the two countries" or of mutual trade.
    """
    low, high = ground.clause_of(quantity.first)
    found = _said(sides, ground, low, high, quantity)
    if not found and taken_over:
        return taken_over
    found = found or _said(sides, ground, 0, len(ground.tokens), quantity)
    bank = ground.cue_in(0, len(ground.tokens), "banks") is not None
    if bank and (len(found) < 2 or sides.home not in found):
        return (sides.home, None) if not found or sides.home in found or sides.home else (found[0], None)
    if len(found) >= 2:
        return _two(sides, found, measure, ground, both=both)
    if found:
        at_home = ground.cue_in(low, high, "home") is not None
        return _one(sides, found[0], measure, both=both, at_home=at_home)
    if both and sides.partner and not sides.bloc:
        return sides.home, sides.partner
    return sides.pair() if measure in BILATERAL else (sides.bloc or sides.home, None)


def _one(sides: Sides, area: str, measure: str, *, both: bool, at_home: bool) -> Areas:
    between = measure in BILATERAL or both
    if sides.home in sides.members.get(area, ()):
        return (sides.home, area) if at_home or measure == "company_count" else (area, None)
    if area != sides.home:
        if not sides.home:
            return area, None
        return (sides.home, area) if between or measure == "company_count" else (area, None)
    if not between:
        return area, None
    return (area, sides.bloc) if sides.bloc else sides.pair()


def _two(sides: Sides, found: list[str], measure: str, ground: Ground, *, both: bool) -> Areas:
    if measure not in BILATERAL and measure not in {"company_count", "freight_volume"} and not both:
        return (sides.home, None) if sides.home in found else (found[0], None)
    if sides.home not in found:
        named = {area: n for n, s in enumerate(ground.sightings) if (area := area_of(s))}
        first, second = sorted(found[:2], key=lambda area: named.get(area, 0))
        return (sides.home, sides.partner) if sides.partner in found and sides.home else (first, second)
    others = [area for area in found if area != sides.home]
    return sides.home, sides.partner if sides.partner in others else others[0]


def _said(sides: Sides, ground: Ground, low: int, high: int, quantity: Quantity) -> list[str]:
    """The areas named within tokens, the nearest to the figure first."""
    near = sorted(
        (s for s in ground.sightings if low <= s.first < high),
        key=lambda s: (
            quantity.first - s.first if s.first < quantity.first else 1.5 * (s.first - quantity.first),
            s.first,
        ),
    )
    free = [s for s in near if not ground.in_office(s)]
    for choice in (free, near):
        found = list(dict.fromkeys(_merged(sides, (a for s in choice if (a := area_of(s) or ground.speaks_for(s))))))
        if found:
            return _sharpest(sides, found)
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
