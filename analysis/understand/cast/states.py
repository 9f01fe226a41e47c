"""States, unions and regions that a text names, and which of them is the one it is written in."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.understand.cast.reading import Reading
    from analysis.understand.sightings import Sighting

PARTIES = frozenset({"state", "region", "organisation"})


def named_things(reading: Reading) -> list[Sighting]:
    """Sightings in a sentence that name (not only allude to) a state, region or body."""
    found: dict[int, Sighting] = {}
    for sighting in reading.sightings:
        if sighting is None or sighting.thing.kind not in PARTIES or sighting.how != "name":
            continue
        found.setdefault(id(sighting), sighting)
    return list(found.values())


def home(readings: Iterable[Reading]) -> str | None:
    """The state most spoken of, adjectives and capitals counted: whose president "the President" is."""
    counts: Counter[str] = Counter()
    for reading in readings:
        seen = {id(s): s for s in reading.sightings if s is not None}
        for sighting in seen.values():
            for thing, how in ((sighting.thing, sighting.how), *sighting.others):
                if thing.kind == "state" and how in {"name", "adjective", "metonym"}:
                    counts[thing.id] += 1
                    break
    return counts.most_common(1)[0][0] if counts else None
