"""Who sells and who buys: of goods that go between two states, the one whose export or import it is comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.number_words import case_of
from analysis.understand.figures.quantities import ending_of
from analysis.understand.figures.sides import area_of
from analysis.understand.figures.words import listed

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Cue, Ground
    from analysis.understand.figures.quantities import Quantity
    from analysis.understand.figures.sides import Areas
    from analysis.understand.sightings import Sighting

OWNER = 2  # words between a state and what it sells: "China exported", "экспорт товаров Китая"


def turned(areas: Areas, measure: str, quantity: Quantity, ground: Ground) -> Areas:
    """The areas with the second first, where the text says that the goods are its own: "Chilean exports to Peru"."""
    first, second = areas
    if first is None or second is None:
        return areas
    head = _head(measure, quantity, ground)
    if head is None:
        return areas
    owners = {area_of(s) for s in ground.sightings if _owns(s, head, measure, ground)}
    if measure == "import":  # "imports from Chile" are of the other state
        sellers = {area_of(s) for s in ground.sightings if _behind(s, head, ground) and _comes_from(s, ground)}
        owners |= {second} if first in sellers and second not in sellers else set()
    return (second, first) if second in owners and first not in owners else areas


def _head(measure: str, quantity: Quantity, ground: Ground) -> Cue | None:
    """The word of selling or buying that a figure hangs on: the last one before it in its clause."""
    low, high = ground.clause_of(quantity.first)
    near = [cue for cue in ground.heads if cue.name == measure and low <= cue.first < high]
    before = [cue for cue in near if cue.last <= quantity.first]
    return before[-1] if before else next(iter(near), None)


def _owns(s: Sighting, head: Cue, measure: str, ground: Ground) -> bool:
    """Whether a state is told to be the one that sells or buys."""
    language = ground.language
    if s.last <= head.first and head.first - s.last < OWNER:
        return s.how in {"adjective", "name"} and _before_head(s, head, ground)
    if not _behind(s, head, ground):
        return False
    if _comes_from(s, ground):
        return measure == "export"  # "exports from Chile", "экспорт из Чили"
    return language == "ru" and s.how == "name" and s.first == head.last  # "экспорт Чили"


def _behind(s: Sighting, head: Cue, ground: Ground) -> bool:
    return ground.language != "kk" and 0 <= s.first - head.last <= OWNER


def _comes_from(s: Sighting, ground: Ground) -> bool:
    """Whether a state is where goods come from: "exports from Chile", "импорт из Чили"."""
    before = ground.tokens[s.first - 1].norm if s.first else ""
    return before in listed("figures", "out_of", ground.language)


def _before_head(s: Sighting, head: Cue, ground: Ground) -> bool:
    """Whether a state before the word is its subject or its owner, and not where the goods come from or go to."""
    tokens, language = ground.tokens, ground.language
    if language == "kk":
        ending = case_of(ending_of(tokens[s.last - 1], "kk"), "kk")
        return ending in {"", "genitive"} or (ending == "ablative" and head.name == "export")
    small = tokens[s.first - 1].norm if s.first else ""
    if s.how == "name" and (small in listed("figures", "within_place", language) or _comes_from(s, ground)):
        return False
    if s.how == "adjective" and language == "en" and head.name == "import":
        return False  # "Chinese imports" may be of what is bought in China
    return all(token.kind == "word" for token in tokens[s.last : head.first])
