"""Where an event takes place: said in its clause, with its neighbors, at the scene of the release, in the dateline."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.understand.events.places import places

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.places import Place
    from analysis.understand.events.vocabulary import Vocabulary

NEAR = 2.6
CROSSING = 1.2  # what it costs to reach over another event


def assign_places(line: Line, drafts: list[Draft], words: Vocabulary) -> None:
    """Each event takes the nearest place said; a destination is for visits first."""
    said = places(line, words)
    for draft in drafts:
        costs = sorted((_cost(line, draft, place, drafts, words), n) for n, place in enumerate(said))
        if costs and costs[0][0] < NEAR:
            draft.place = said[costs[0][1]]
    for draft in drafts:
        if draft.place is None:
            draft.place = _neighbor(line, draft, drafts)


def _cost(line: Line, draft: Draft, place: Place, drafts: list[Draft], words: Vocabulary) -> float:
    own, there = (draft.first, draft.last), (place.first, place.last)
    cost = line.distance(own, there)
    low, high = min(own[1], there[1]), max(own[0], there[0])
    cost += CROSSING * sum(low <= other.first and other.last <= high for other in drafts if other is not draft)
    if (place.how == "to") != (draft.family == "visit"):
        cost += 0.8 if place.how == "in" else 3.0
    if words.language == "kk" and there[0] >= own[1]:
        cost += 1.0
    return cost


def _neighbor(line: Line, draft: Draft, drafts: list[Draft]) -> Place | None:
    """The place of another event of the sentence that is told in the same breath."""
    near = sorted(
        (line.distance((d.first, d.last), (draft.first, draft.last)), n)
        for n, d in enumerate(drafts)
        if d is not draft and d.place is not None and (d.status == "planned") == (draft.status == "planned")
    )
    return drafts[near[0][1]].place if near and draft.family != "visit" else None


def inherit_places(drafts: list[Draft], dateline: Place | None) -> None:
    """Events with no place of their own: from what is told just before, else the scene of the release."""
    scene = _scene(drafts, dateline)
    for n, draft in enumerate(drafts):
        if draft.place is not None:
            continue
        if draft.narrative_role == "main":
            draft.place = scene if draft.family != "visit" or (scene and scene.basis == "stated") else None
        else:
            draft.place = _before(drafts[:n], draft)


def _before(drafts: list[Draft], draft: Draft) -> Place | None:
    """The place of the event told before in the same paragraph, unless a date of its own sets the mention apart."""
    for other in reversed(drafts):
        if other.line.sentence.paragraph != draft.line.sentence.paragraph:
            return None
        if other.narrative_role == draft.narrative_role and other.place:
            return other.place if draft.date is None and draft.family != "visit" else None
    return None


def _scene(drafts: list[Draft], dateline: Place | None) -> Place | None:
    """The place of the lead's events; the dateline's city where they name its country or none; the headline's."""
    body = [d for d in drafts if d.narrative_role == "main" and d.place and not d.title]
    first = body[0].line.sentence.paragraph if body else 0
    lead = [d.place for d in body if d.line.sentence.paragraph <= first + 1]
    city = next((place for place in lead if place and place.city), None)
    country = next((place for place in lead if place), None)
    if city:
        return city
    if dateline and (country is None or country.country == dateline.country):
        return dateline
    if country:
        return country
    title = next((d.place for d in drafts if d.title and d.place and d.narrative_role == "main"), None)
    return replace(title, basis="title") if title else None


def dateline_place(lines: list[Line], start: int, stop: int) -> Place | None:
    """The city of the dateline."""
    from analysis.understand.events.places import Place  # noqa: PLC0415

    for line in lines:
        for sighting in line.sightings:
            if start <= sighting.span.start < stop:
                thing = next((t for t in (sighting.thing, *(t for t, _ in sighting.others)) if t.kind == "place"), None)
                if thing:
                    return Place(sighting.first, sighting.last, thing.label("en") or thing.id, thing.country, "in", "dateline")
    return None
