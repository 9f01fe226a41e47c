"""States, unions and regions that a text names, and which of them is the one it is written in."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from analysis.understand.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.model import Document
    from analysis.understand.cast.reading import Reading

COUNTED = {"name": 2, "adjective": 2, "metonym": 1}


def spoken_of(readings: Sequence[Reading], document: Document, knowledge: Knowledge) -> list[str]:
    """The states a document speaks of: first the one it is written in, then the most spoken of.

    The first decides whose president "the President" is. A language with a publisher of its own (Kazakh releases come
    from Kazakhstan) gives it, else the agency and the dateline, else the state most spoken of.
    """
    counts: Counter[str] = Counter()
    for reading in readings:
        for sighting in reading.within(0, len(reading.tokens)):
            for thing, how in ((sighting.thing, sighting.how), *sighting.others):
                if thing.kind == "state" and how in COUNTED:
                    counts[thing.id] += COUNTED[how]
                    break
    publisher = [str(code) for code in knowledge.lexicon["roles"][document.language]["publisher"]]
    own = next(iter(publisher or _frame(readings, document, knowledge)), None)
    ordered = [state for state, _ in counts.most_common()]
    return ordered if own is None else [own, *(state for state in ordered if state != own)]


def _frame(readings: Sequence[Reading], document: Document, knowledge: Knowledge) -> list[str]:
    """States of the agency and of the dateline's place."""
    found: list[str] = []
    producer = fold(document.producer or "")
    for thing in knowledge.of_kind("organisation") if producer else ():
        if thing.country and any(fold(name) == producer for names in thing.names.values() for name in names):
            found.append(thing.country)
    for reading in readings:
        for sighting in reading.within(0, len(reading.tokens)):
            if document.dateline and document.dateline.contains(sighting.span) and sighting.thing.country:
                found.append(sighting.thing.country)
    return found
