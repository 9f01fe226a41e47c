"""Whose money of a bank it is: of the state it is lent to, with the one whose bank it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.sides import Areas, area_of

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.named import Question

# Money that a bank lends, or what is built with it.
LENT = {
    "financing", "funds", "investment", "investment_value", "agreement", "value", "volume", "other", "project_count",
}  # fmt: skip
LENDERS = {"EU", "UN"}  # their banks are no side


def lent(asked: Question) -> bool:
    """Whether it is money that the sentence says a bank lends, or what is built with it."""
    return asked.measure in LENT and asked.ground.cue_in(0, len(asked.ground.tokens), "banks") is not None


def borrower(asked: Question, found: list[str]) -> Areas:
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
