"""Where: cities and countries that a sentence gives as the scene or the destination of an event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.understand.morphology import analyzer

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Vocabulary
    from analysis.understand.sightings import Sighting


@dataclass(frozen=True, slots=True)
class Place:
    """A place said at tokens `first` to before `last`; `how` is in (scene) or to (destination)."""

    first: int
    last: int
    name: str
    country: str | None
    how: str
    basis: str = "stated"
    city: bool = True


def places(line: Line, words: Vocabulary) -> list[Place]:
    """All scenes and destinations of a sentence, in reading order."""
    return [place for sighting in line.sightings if (place := _place(line, sighting, words))]


def _place(line: Line, sighting: Sighting, words: Vocabulary) -> Place | None:
    thing = next((t for t in _readings(sighting) if t.kind == "place"), None)
    capital = sighting.metonym_of() if thing is None else None
    if thing is None and capital is None and (sighting.thing.kind != "state" or sighting.how != "name"):
        return None
    how = {"ru": _russian, "kk": _kazakh, "en": _english}[words.language](line, sighting, words)
    if how is None:
        return None
    if thing is not None:
        return Place(sighting.first, sighting.last, thing.label("en") or thing.id, thing.country, how)
    if capital is not None:
        return Place(sighting.first, sighting.last, capital.metonyms.get("en", (capital.id,))[0], capital.id, how)
    return Place(sighting.first, sighting.last, sighting.thing.label("en") or "", sighting.thing.id, how, city=False)


def _readings(sighting: Sighting) -> list:  # type: ignore[type-arg]
    return [sighting.thing, *(thing for thing, _ in sighting.others)]


def _russian(line: Line, sighting: Sighting, words: Vocabulary) -> str | None:
    at = sighting.first - 1
    while at >= 0 and (line.tokens[at].norm == '"' or _adjective(line.tokens[at].norm)):
        at -= 1
    if at < 0 or line.tokens[at].norm not in words.raw["prepositions"]["in"]:
        return None
    return "to" if _accusative(line.tokens[sighting.first].norm) else "in"


def _adjective(norm: str) -> bool:
    return any(p.tag.POS == "ADJF" for p in analyzer().parse(norm)[:1])


def _accusative(norm: str) -> bool:
    cases = {str(p.tag.case) for p in analyzer().parse(norm) if p.tag.POS == "NOUN"}
    return "accs" in cases and "loct" not in cases


def _kazakh(line: Line, sighting: Sighting, words: Vocabulary) -> str | None:
    token = line.tokens[sighting.last - 1]
    ending = token.ending or token.norm
    if any(ending.endswith(e) for e in words.raw["endings"]["locative"]):
        return "in"
    return "to" if any(ending.endswith(e) for e in words.raw["endings"]["dative"]) else None


def _english(line: Line, sighting: Sighting, words: Vocabulary) -> str | None:
    at = sighting.first - 1
    while at >= 0 and line.tokens[at].norm in {'"', "the", "city", "of"}:
        at -= 1
    before = line.tokens[at].norm if at >= 0 else ""
    if before in words.raw["prepositions"]["in"]:
        return "in"
    return "to" if before in words.raw["prepositions"]["to"] else None
