"""Which lengths of time are figures: the term of a loan, the days that goods are on the way, how long people live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.quantities import TIME
from analysis.understand.figures.words import listed

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity


def only_a_duration(quantity: Quantity, ground: Ground) -> bool:
    """Whether a length of time is no figure: no term, no way and no growth is told of it."""
    if quantity.unit not in TIME:
        return False
    low, high = ground.clause_of(quantity.first)
    if quantity.left.roles & {"to", "by"} and ground.cue_in(low, quantity.first, "growth"):
        return False  # "время в пути сократилось до 14 суток"
    if _spans(quantity, ground):
        return True
    both = quantity.merged or "from" in quantity.left.roles
    if both and ground.cue_in(low, high, "growth"):
        return False  # "cut registration from twelve days to one"
    if quantity.unit_basis == "inferred":
        low, high = 0, len(ground.tokens)  # "twenty-three days, and we want fourteen"
    return ground.cue_in(low, high, "terms") is None


def _spans(quantity: Quantity, ground: Ground) -> bool:
    """As in "in the ten months", "за тридцать лет", "бес жылда": the time in which something happened."""
    if quantity.unit_basis == "inferred":
        return False  # "… need 11 days, the railway will do it in five"
    if ground.language == "kk":
        return quantity.case == "locative"
    around = ground.tokens[max(0, quantity.left.start - 1) : quantity.first]
    known = listed("figures", "within", ground.language)
    return any(token.norm in known for token in around)
