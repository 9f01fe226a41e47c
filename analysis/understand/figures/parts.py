"""Parts of a figure that fall on another state: "exported 700 tons, of which 90 went to Chile"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.named import said
from analysis.understand.figures.sides import area_of

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Cue, Ground
    from analysis.understand.figures.named import Question
    from analysis.understand.figures.quantities import Quantity

FOLLOWS = 4  # words from a part to the state it falls on: "свыше трети пришлось на Чили"


def before_parts(quantity: Quantity, ground: Ground, home: str | None) -> int:
    """Where the parts of a figure begin that have areas of their own: "…, из них 68 % пришлось на Чили"."""
    later = next(((first, last) for first, last in ground.numbers if first >= quantity.stop), None)
    if not later:
        return len(ground.tokens)
    parts = ground.cue_in(quantity.stop, later[1] + 2, "part_of")
    parts = parts or _part_of_another(quantity, ground, later, home)
    return min(parts.first, later[0]) if parts else len(ground.tokens)


def _behind(figure: tuple[int, int]) -> tuple[int, int]:
    """The token right behind a figure: "a third of it"."""
    return figure[1], figure[1] + 1


def part_elsewhere(asked: Question) -> str | None:
    """As in "a debt of 3 billion, a third of it to Chile": the state that a part falls on."""
    part = asked.ground.cue_in(asked.quantity.left.start - 2, asked.quantity.stop + 2, "part_of", "breakdowns")
    if part is None or asked.quantity.unit == "count":
        return None
    found = said(asked, min(part.first, asked.quantity.first), asked.high)
    return found[0] if len(found) == 1 and found[0] != asked.sides.home and len(found[0]) == 2 else None


def _part_of_another(quantity: Quantity, ground: Ground, later: tuple[int, int], home: str | None) -> Cue | None:
    """As in "…, with Chile taking 28 percent", "…, причём свыше трети пришлось на Чили": a part of a state abroad."""
    opened = ground.cue_in(quantity.stop, later[0], "parts_open") or ground.cue_in(*_behind(later), "breakdowns")
    if not opened:
        return None
    near = [s for s in ground.sightings if opened.last <= s.first < later[1] + FOLLOWS and area_of(s)]
    if not near or area_of(near[0]) == home:
        return None
    taking = ground.language != "en" or opened.first >= later[1] or ground.tokens[near[0].last].norm.endswith("ing")
    return opened if taking else None


def parts_abroad(asked: Question) -> bool:
    """Whether the part after a figure falls on another state: "exported 700 tons, of which 90 went to Chile"."""
    ground = asked.ground
    later = next((last for first, last in ground.numbers if first >= asked.quantity.stop), None)
    if later is None or asked.both:
        return False
    after = [area_of(s) for s in ground.sightings if asked.quantity.stop <= s.first < later + 2 * FOLLOWS]
    return any(area and area != asked.sides.home for area in after)
