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
    own = found[0] if len(found) == 1 and sides.home not in sides.named else sides.home or next(iter(found), None)
    lender = _state(asked.ground) or (_bank(asked) if asked.measure != "other" else None)
    return own, lender if lender != own else None


def _bank(asked: Question) -> str | None:
    """The bank that lends, where it is a side of its own: the one named last before the figure or in its clause."""
    sides, here = asked.sides, asked.ground.sentence.index
    near = next(((place, code) for place, code in sides.lenders if place < (here, asked.high)), None)
    if near is None or (sides.bank and not sides.leading and near[0][0] != here):
        return None  # "the bank" is the one of the headline
    return near[1]


def _state(ground: Ground) -> str | None:
    """The state whose bank it is: "Экспортно-импортный банк Кореи", "Korea Eximbank"."""
    banks = ground.named("banks")
    after = ground.language != "kk"  # "банктің Қазақстанға салған": a Kazakh owner stands before
    near = (s for s in ground.sightings if any(s.last == b.first or (after and s.first == b.last) for b in banks))
    return next((area for s in near if (area := area_of(s)) and len(area) == 2 and area not in LENDERS), None)
