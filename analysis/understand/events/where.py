"""Where an event takes place: said in its clause, with its neighbors, at the scene of the release, in the dateline."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.understand.events.clauses import contrasted, leads, of_thing, reported
from analysis.understand.events.entries import entry
from analysis.understand.events.places import city
from analysis.understand.events.when import points_back

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.places import Place
    from analysis.understand.events.vocabulary import Vocabulary

NEAR = 2.6
BESIDE = 4  # words between an event and the host that a clause behind it names
RIGHT_THERE = 0.16  # "обсудили в Минске": what is discussed has places of its own
BESIDE_IT = 0.45
AHEAD = 1.5  # "в Минске министры обсудили": before the verb stands the scene
APART = 3.0  # a semicolon parts what is told in one breath
CROSSING = 1.2  # what it costs to reach over another event
APPOSITION = 1.6  # what two commas part less: "the session, chaired by A and B, ended in Oslo"
LEADING = 1.5  # "In Oslo, the minister and the mayor, Jan Kral, opened …": commas part nothing
REMOTE = 1.1  # "по видеосвязи" stands in the clause of its event


def assign_places(line: Line, drafts: list[Draft], words: Vocabulary) -> None:
    """Each event takes the nearest place said; a destination is for visits first."""
    _hold_remotely(line, drafts)
    for draft in drafts:
        draft.onward = draft.rule == "verb.travel" and any(_afterwards(draft, other) for other in drafts)
    if line.places:
        for draft in drafts:
            if not (draft.place or draft.settled or nowhere(draft)):
                draft.place = _nearest(line, draft, drafts, words)
    _name_forums(line, drafts)
    if len(drafts) > 1:
        for draft in drafts:
            if draft.place is None and not _elsewhere(line, draft, drafts):
                draft.place = _neighbor(line, draft, drafts)


def _name_forums(line: Line, drafts: list[Draft]) -> None:
    """Give forums the city in their name, where no other is said."""
    for draft in drafts:
        if draft.event_type == "forum":
            draft.place = _narrowed(draft.place, _named_after(line, draft))


def _nearest(line: Line, draft: Draft, drafts: list[Draft], words: Vocabulary) -> Place | None:
    """The place that stands nearest to an event, if it is near enough."""
    cost, n = min((_cost(line, draft, place, drafts, words), n) for n, place in enumerate(line.places))
    place = line.places[n]
    if cost >= _limit(draft, place, words):
        return None
    return replace(place, basis="title") if draft.title else place


def _elsewhere(line: Line, draft: Draft, drafts: list[Draft]) -> bool:
    """Whether an event needs no place of its sentence: told before, told of the same day, held from afar."""
    if draft.settled or nowhere(draft) or (draft is drafts[0] and line.of("today_parts")):
        return True
    return draft.framed and points_back(draft)


def _hold_remotely(line: Line, drafts: list[Draft]) -> None:
    """Mark the event of a sentence that is nearest to "online", "по видеосвязи"."""
    for sign in line.of("remote"):
        near = [(line.distance((sign.first, sign.last), (d.first, d.last)), n) for n, d in enumerate(drafts)]
        cost, n = min(near, default=(REMOTE, 0))
        if cost < REMOTE and not points_back(drafts[n]):
            drafts[n].remote = True


def nowhere(draft: Draft) -> bool:
    """Whether those who take part are in different places: a call, talks "по видеосвязи", an online meeting."""
    return draft.event_type == "call" or (draft.remote and draft.family in {"talks", "gathering"})


def _named_after(line: Line, draft: Draft) -> Place | None:
    """The city in the name of a forum: "Tashkent International Investment Forum"."""
    if draft.settled:
        return None
    inside = (s for s in line.sightings if draft.phrase[0] <= s.first < draft.phrase[1])
    return next((place for s in inside if (place := city(s))), None)


def _narrowed(said: Place | None, inside: Place | None) -> Place | None:
    """The city in a name, where nothing or only its country is said to be the place."""
    within = said is None or (inside is not None and not said.city and not said.area and said.country == inside.country)
    return inside or said if within else said


def _limit(draft: Draft, place: Place, words: Vocabulary) -> float:
    """How far a place may stand: what is discussed, and what is said at a meeting, have places of their own."""
    if draft.fallback:
        ending = draft.line.tokens[place.last - 1].norm
        scene = place.last <= draft.first and not ending.endswith(words.raw["attributive"] or "-")
        return AHEAD if scene else RIGHT_THERE
    return BESIDE_IT if draft.framed and points_back(draft) else NEAR


def _cost(line: Line, draft: Draft, place: Place, drafts: list[Draft], words: Vocabulary) -> float:
    own, there = draft.extent(drafts), (place.first, place.last)
    cost = line.distance(own, there)
    if entry(line):
        return cost
    cost = min(cost, LEADING) if leads(line, place) else cost
    low, high = min(own[1], there[1]), max(own[0], there[0])
    cost += _beyond(draft, place, drafts, low, high) + (NEAR if _apart(line, draft, place, drafts, words) else 0.0)
    if draft.family == "visit":
        cost += 0.8 if place.how == "in" else 0.0
    elif place.host and place.first >= draft.anchor[1] and place.first - draft.last <= BESIDE:
        cost -= 1.0  # "the summit, which Italy will host"
    elif place.how == "to" and _purpose(line, draft, place, words):
        cost -= 0.5  # "goes to Oslo for talks"
    elif place.how == "to" or place.home:
        cost += _destined(draft, place, drafts)
    if words.language == "kk" and there[0] >= own[1]:
        cost += 1.0
    return cost + _between(line, draft, low, high, words)


def _apart(line: Line, draft: Draft, place: Place, drafts: list[Draft], words: Vocabulary) -> bool:
    """Whether a place is that of what somebody says, of another clause, or of a thing spoken of."""
    if line.parted(draft.anchor[0], place.first) or of_thing(line, draft, place, words):
        return True
    return contrasted(line, draft, place.first) or reported(line, drafts, place.first)


def _destined(draft: Draft, place: Place, drafts: list[Draft]) -> float:
    """What a destination costs that is not the event's own: less for a gathering, where nobody travels."""
    visits = any(other.family == "visit" for other in drafts)
    if visits and place.how == "to" and any(left_for(other) for other in drafts):
        return NEAR
    return 3.0 if visits or draft.family != "gathering" else 0.8


def _beyond(draft: Draft, place: Place, drafts: list[Draft], low: int, high: int) -> float:
    """What it costs to reach over other events, and that a place stands with a trip to come: "ahead of a visit to"."""
    session = CROSSING if draft.rule == "unsaid.session" and place.last <= draft.first else 0.0
    if len(drafts) == 1:
        return session
    cost = CROSSING * sum(low <= other.first and other.last <= high for other in drafts if other is not draft)
    if session:
        return cost + session
    trips = (o for o in drafts if o.ahead and o.family == "visit" and o is not draft)
    return cost + (NEAR if any(0 <= place.first - o.last <= 1 for o in trips) else 0.0)


def _purpose(line: Line, draft: Draft, place: Place, words: Vocabulary) -> bool:
    """Whether somebody goes to a place for an event: "goes to Oslo for talks", "отправится в Осло на переговоры"."""
    low, high = place.last, draft.anchor[0]
    if draft.family == "visit" or not low <= high or line.border[low] != line.border[high]:
        return False
    return any(token.norm in words.raw["purpose"] for token in line.tokens[low:high])


def _between(line: Line, draft: Draft, low: int, high: int, words: Vocabulary) -> float:
    """What stands between: an apposition parts nothing, a topic ("for a road in Oslo") has a place of its own."""
    between = line.tokens[low:high]
    if draft.family == "signing" and draft.last <= low and any(t.norm in words.raw["topics"] for t in between):
        return 1.0
    commas = line.commas[high] - line.commas[low] if low < high else 0
    return -APPOSITION if commas == 2 and draft.rule.startswith("noun.") and draft.last <= low else 0.0


def _neighbor(line: Line, draft: Draft, drafts: list[Draft]) -> Place | None:
    """The place of another event of the sentence that is told in the same breath."""
    near = sorted(
        (line.distance((d.first, d.last), (draft.first, draft.last)), n)
        for n, d in enumerate(drafts)
        if d is not draft
        and d.place is not None
        and not contrasted(line, draft, d.first)
        and (d.place.city or d.place.area)
        and not (left_for(d) or d.onward or d.ahead or _seen_after(d, draft))
        and (d.status == "planned") == (draft.status == "planned")
    )
    return drafts[near[0][1]].place if near and near[0][0] < APART and draft.family != "visit" else None


def _seen_after(trip: Draft, draft: Draft) -> bool:
    """Whether somebody looks at something later: "met the mayor and visited the industrial zone"."""
    return trip.rule == "verb.visit" and draft.family == "talks" and trip.first >= draft.last


def _afterwards(trip: Draft, draft: Draft) -> bool:
    """Whether somebody went on to a place after it: "met the mayor and travelled to Bergen", and not "who came to"."""
    if draft.family != "talks" or trip.first < draft.last:
        return False
    between = [token.norm for token in draft.line.tokens[draft.last : trip.first]]
    words = draft.line.words
    return any(norm in words.joining for norm in between) and not any(norm in words.raw["relative"] for norm in between)


def left_for(draft: Draft) -> bool:
    """Whether somebody leaves for a place: what is told beside it happened before, elsewhere."""
    return any(draft.first <= sign.first < draft.last for sign in draft.line.of("leaving"))
