"""What a text is about, place by place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.agreed import TopicMention
from analysis.understand.agreed.settings import event_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.agreed.ground import Ground, Place
    from analysis.understand.sightings import Sighting

TREATY = "politics.treaty_framework"


def find_topics(ground: Ground) -> tuple[TopicMention, ...]:
    """All places that show a topic, in reading order; names of bodies, offices and furniture show none."""
    return tuple(mention for place in ground.places if place.topics or place.treaties for mention in _in(place))


def _in(place: Place) -> Iterator[TopicMention]:
    found = {(m.first, m.last, m.meaning, "word") for m in place.topics}
    for sighting in place.treaties:
        if not _covered(sighting, place):
            found.add((sighting.first, sighting.last, TREATY, "agreement"))
    for first, last, topic, how in sorted(found):
        yield TopicMention(place.slice(first, last), f"topic.{how}", topic, event_of(place, first, last))


def _covered(sighting: Sighting, place: Place) -> bool:
    return any(match.first < sighting.last and sighting.first < match.last for match in place.topics)
