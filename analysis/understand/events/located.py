"""What of the gazetteer a sighting may place something in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.knowledge.records import Thing
    from analysis.understand.sightings import Sighting


def located(sighting: Sighting) -> Thing | None:
    """The city or the region of a country that a sighting may stand for."""
    if _has_place(sighting.thing):
        return sighting.thing
    return next((thing for thing, _ in sighting.others if _has_place(thing)), None) if sighting.others else None


def _has_place(thing: Thing) -> bool:
    return thing.kind == "place" or (thing.kind == "region" and bool(thing.country))
