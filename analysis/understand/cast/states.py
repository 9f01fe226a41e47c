"""States, unions and regions that a text names, and which of them is the one it is written in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.cast.cues import MONEY
from analysis.understand.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.knowledge.records import Knowledge, Thing
    from analysis.model import Document, Span
    from analysis.understand.cast.reading import Reading
    from analysis.understand.sightings import Sighting

CLEARLY = 2  # times the next state a partner is spoken of
DATELINE = 3  # what standing in the dateline adds
LEAD = 3  # what standing first in the text adds: a release begins with its own president, host or guest
SITE = 20  # what the address of an agency adds («передаёт news.kz»)
DOMAIN = re.compile(r"\.(?<=\w\.)(kz|kg|uz|tj|tm|az|by|am|ge|md|mn|ru)\b", re.IGNORECASE)
COUNTED = {"name": 2, "adjective": 2, "metonym": 1}


def named_state(reading: Reading, at: int) -> str | None:
    """The state whose name stands over a token."""
    sighting = reading.sighting(at)
    return sighting.thing.id if sighting and sighting.thing.kind == "state" and sighting.how == "name" else None


def spoken_of(readings: Sequence[Reading], document: Document, knowledge: Knowledge) -> tuple[list[str], str | None]:
    """The states a document speaks of: first the one it is written in, then the most spoken of; and its partner.

    The first decides whose president "the President" is: the agency's state, else of the states whose press writes in
    this language the one most spoken of.
    """
    counts: dict[str, int] = {}
    frame = document.dateline
    for reading in readings:
        for sighting in reading.seen:
            if sighting.thing.kind == "state" and currency(reading, sighting):
                continue
            if found := _state(sighting):
                code, weight = found
                framed = DATELINE if frame and frame.contains(sighting.span) else 0
                counts[code] = counts.get(code, 0) + weight + framed
    if (lead := _first(readings)) is not None:
        counts[lead] = counts.get(lead, 0) + LEAD
    if (site := _site(document)) in counts:
        counts[site] += SITE
    ordered = sorted(counts, key=counts.__getitem__, reverse=True)
    publishers = [str(code) for code in knowledge.lexicon["roles"][document.language]["publishers"]]
    likely = publishers if len(publishers) == 1 else [state for state in ordered if state in publishers]
    own = _agency(document, knowledge) or next(iter(likely or ordered), None)
    others = [state for state in ordered if state != own]
    return ([own] if own else []) + others, _partner([counts[state] for state in others], others)


def _first(readings: Sequence[Reading]) -> str | None:
    """The state that the text speaks of first, the headline left out."""
    for reading in readings:
        if reading.sentence.part == "title":
            continue
        for sighting in reading.seen:
            if (found := _state(sighting)) and not currency(reading, sighting):
                return found[0]
    return None


def _site(document: Document) -> str:
    """The state of the one kind of address that a text gives; empty where there is none, or several."""
    found = set(map(str.upper, DOMAIN.findall(document.text)))
    return found.pop() if len(found) == 1 else ""


def beside(frame: Span, span: Span) -> bool:
    """Whether a name stands right behind the town of a dateline: "ORBEND, Latvia, May 5."."""
    return 0 < span.start - frame.stop <= len(", ")


def spoken_elsewhere(readings: Sequence[Reading], document: Document) -> Iterator[str]:
    """The states that a document speaks of anywhere but in its dateline."""
    frame = document.dateline
    if frame is None:
        return
    for reading in readings:
        for sighting in reading.seen:
            if not beside(frame, sighting.span) and not frame.overlaps(sighting.span):
                yield from (state for state, _ in _states(sighting))


def currency(reading: Reading, sighting: Sighting) -> bool:
    """Whether a state only stands in the name of its money («долл. США», "US dollars")."""
    sign = reading.tokens[sighting.last] if sighting.last < len(reading.tokens) else None
    if sign is not None and sign.kind == "sign" and sign.base != "%" and reading.tokens[sighting.last - 1].acronym:
        return True  # US$26 billion
    if not reading.cued & MONEY:
        return False
    before = reading.norm(sighting.first - 2 if reading.norm(sighting.first - 1) == "." else sighting.first - 1)
    after = reading.norm(sighting.last)
    return before.startswith(reading.words.money) or after.startswith(reading.words.money)


def _partner(weights: list[int], others: list[str]) -> str | None:
    """The one other state a document is about: spoken of by far more than the next."""
    if not others or (len(others) > 1 and weights[0] < CLEARLY * weights[1]):
        return None
    return others[0]


def _state(sighting: Sighting) -> tuple[str, int] | None:
    """The first state that a sighting speaks of, with what that counts."""
    return _of(sighting.thing, sighting.how) or (next(_states(sighting), None) if sighting.others else None)


def _states(sighting: Sighting) -> Iterator[tuple[str, int]]:
    """States that a sighting speaks of, with what that counts."""
    for thing, how in ((sighting.thing, sighting.how), *sighting.others):
        if found := _of(thing, how):
            yield found


def _of(thing: Thing, how: str) -> tuple[str, int] | None:
    """The state that a thing stands for, said one way, with what that counts."""
    if thing.kind == "state":
        return (thing.id, COUNTED[how]) if how in COUNTED else None
    if how != "name" or not thing.country:
        return None
    if thing.kind == "person":
        return thing.country, COUNTED[how]
    return (thing.country, COUNTED["metonym"]) if thing.kind == "place" else None


def _agency(document: Document, knowledge: Knowledge) -> str | None:
    """The state of the agency that the frame names."""
    return _countries(knowledge).get(fold(document.producer)) if document.producer else None


@lru_cache(maxsize=4)
def _countries(knowledge: Knowledge) -> dict[str, str]:
    """States of organisations by their folded names."""
    things = [thing for thing in knowledge.of_kind("organisation") if thing.country]
    return {fold(name): str(t.country) for t in things for names in t.names.values() for name in names}
