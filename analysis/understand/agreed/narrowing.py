"""Wider topics left out where the text names the part of them that is meant."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.understand.agreed.ground import Place


def narrow(places: Sequence[Place], knowledge: Knowledge) -> None:
    """Leave out a field where the paragraph names a part of it, and any topic beside a part of it in its sentence."""
    above = wider(knowledge)
    around: dict[int, set[str]] = {}
    told = [place for place in places if place.topics]
    for place in told:
        covered = around.setdefault(place.sentence.paragraph, set())
        for match in place.topics:
            covered |= above[match.meaning]
    for place in told:
        covered = around[place.sentence.paragraph]
        if any(match.meaning in covered for match in place.topics):
            here = frozenset().union(*[above[match.meaning] for match in place.topics])
            place.topics = [m for m in place.topics if m.meaning not in (here if above[m.meaning] else covered)]


@lru_cache(maxsize=4)
def wider(knowledge: Knowledge) -> Mapping[str, frozenset[str]]:
    """For each topic all that it is part of."""
    topics: Mapping[str, Any] = knowledge.ontology["topics"]
    return {topic: frozenset(_above(topic, topics)) for topic in topics}


def _above(topic: str, topics: Mapping[str, Any]) -> list[str]:
    found: list[str] = []
    while (topic := topics[topic]["broader"]) is not None:
        found.append(topic)
    return found
