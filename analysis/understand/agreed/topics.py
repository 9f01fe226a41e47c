"""What a text is about, place by place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.agreed import TopicMention
from analysis.understand.agreed.settings import event_of

if TYPE_CHECKING:
    from analysis.understand.agreed.ground import Ground, Place
    from analysis.understand.sightings import Sighting

TREATY = "politics.treaty_framework"


def find_topics(ground: Ground) -> tuple[TopicMention, ...]:
    """All places that show a topic, in reading order; names of bodies, offices and furniture show none."""
    found: list[TopicMention] = []
    for place in ground.places:
        if place.topics or place.treaties:
            found += _in(place)
    return tuple(found)


def _in(place: Place) -> list[TopicMention]:
    found = {(m.first, m.last, m.meaning, "topic.word") for m in place.topics}
    for sighting in place.treaties:
        if not _covered(sighting, place):
            found.add((sighting.first, sighting.last, TREATY, "topic.agreement"))
    return [
        TopicMention(place.slice(first, last), rule, topic, event_of(place, first, last))
        for first, last, topic, rule in sorted(found)
    ]


def _covered(sighting: Sighting, place: Place) -> bool:
    return any(match.first < sighting.last and sighting.first < match.last for match in place.topics)
