"""Which event each sentence speaks of: the main one told last, unless the sentence points to another before it acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import EventMention
    from analysis.understand.agreed.ground import Place

PARTING = frozenset({",", ";", ":", "("})


def settings(places: Sequence[Place]) -> list[str | None]:
    """For each sentence the key of the event it goes on to speak of; None before and without any."""
    current = next((m.event for place in places for m in place.mentions if _leads(m)), None)
    # A paragraph that recalls what somebody said earlier speaks of that statement from its first sentence on.
    recalled = {
        place.sentence.paragraph: m.event
        for place in places
        for m in place.mentions
        if m.event_type == "statement" and m.narrative_role == "background"
    }
    found: list[str | None] = []
    for place in places:
        own = [m for m in place.mentions if _leads(m)]
        if own and place.sentence.part == "body":
            current = own[0].event
        found.append(recalled.get(place.sentence.paragraph, current))
    return found


def _leads(mention: EventMention) -> bool:
    """Whether the text goes on to speak of the event: told as what it is about, or pointed back to."""
    return mention.narrative_role == "main" or mention.rule.startswith("anaphor.")


def event_at(place: Place, at: int) -> str | None:
    """The event that an act at token `at` belongs to: one that frames it, else the one the text speaks of."""
    if not place.mentions:
        return place.ground.settings[place.sentence.index]
    if at not in place.events:
        place.events[at] = _event_at(place, at)
    return place.events[at]


def _event_at(place: Place, at: int) -> str | None:
    start = place.tokens[at].start
    framing = [m for m in place.mentions if m.span.start <= start]
    leading = [m for m in framing if _leads(m)]
    if leading:
        return leading[-1].event
    if framing and place.language != "kk":
        return framing[-1].event
    return place.ground.settings[place.sentence.index]


def event_of(place: Place, first: int, last: int) -> str | None:
    """The event that words are said of: "переговоры … по соглашениям о …", else the one of the sentence."""
    if not place.mentions:
        return place.ground.settings[place.sentence.index]
    kazakh = place.language == "kk"
    near: list[tuple[int, str]] = []
    for start, stop, mention in place.happening:
        if start < last and first < stop:
            return mention.event
        gap = start - last if kazakh else first - stop
        if gap >= 0 and not _parted(place, min(last, stop), max(first, start)):
            near.append((gap, mention.event))
    if near:
        return min(near)[1]
    return event_at(place, len(place.tokens) - 1 if kazakh else min(first, place.opening))


def _parted(place: Place, first: int, last: int) -> bool:
    return not PARTING.isdisjoint(place.norms[first:last])
