"""Where an event takes place: said in its clause, with its neighbors, at the scene of the release, in the dateline."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from analysis.understand.events.places import city, named
from analysis.understand.events.when import points_back

if TYPE_CHECKING:
    from datetime import date

    from analysis.knowledge.records import Knowledge
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.places import Place
    from analysis.understand.events.vocabulary import Vocabulary

NEAR = 2.6
BESIDE = 4  # words between an event and the host that a clause behind it names
AROUND = 40  # drafts of one sentence at the most
RIGHT_THERE = 0.16  # "обсудили в Минске": what is discussed has places of its own
BESIDE_IT = 0.45
AHEAD = 1.5  # "в Минске министры обсудили": before the verb stands the scene
CROSSING = 1.2  # what it costs to reach over another event
APPOSITION = 1.6  # what two commas part less: "the session, chaired by A and B, ended in Oslo"
DAYS = timedelta(days=2)  # what is announced for these days takes place where the release speaks from


def assign_places(line: Line, drafts: list[Draft], words: Vocabulary) -> None:
    """Each event takes the nearest place said; a destination is for visits first."""
    said = line.places
    for draft in drafts:
        if draft.place or draft.settled or draft.event_type == "call":
            continue
        costs = sorted((_cost(line, draft, place, drafts, words), n) for n, place in enumerate(said))
        if costs and costs[0][0] < _limit(draft, said[costs[0][1]], words):
            place = said[costs[0][1]]
            draft.place = replace(place, basis="title") if draft.title else place
    for draft in drafts:
        draft.place = draft.place or _named_after(line, draft)
    for draft in drafts:
        points = draft.settled or draft.event_type == "call" or (draft.framed and points_back(draft))
        if draft.place is None and not points:
            draft.place = _neighbor(line, draft, drafts)


def _named_after(line: Line, draft: Draft) -> Place | None:
    """The city in the name of a forum: "Tashkent International Investment Forum"."""
    if draft.event_type != "forum" or draft.settled:
        return None
    inside = (s for s in line.sightings if draft.phrase[0] <= s.first < draft.phrase[1])
    return next((place for s in inside if (place := city(s))), None)


def _limit(draft: Draft, place: Place, words: Vocabulary) -> float:
    """How far a place may stand: what is discussed, and what is said at a meeting, have places of their own."""
    if draft.fallback:
        ending = draft.line.tokens[place.last - 1].norm
        scene = place.last <= draft.first and not ending.endswith(tuple(words.raw["attributive"] or ("-",)))
        return AHEAD if scene else RIGHT_THERE
    return BESIDE_IT if draft.framed and points_back(draft) else NEAR


def _cost(line: Line, draft: Draft, place: Place, drafts: list[Draft], words: Vocabulary) -> float:
    own, there = (draft.first, draft.last), (place.first, place.last)
    cost = line.distance(own, there)
    low, high = min(own[1], there[1]), max(own[0], there[0])
    cost += CROSSING * sum(low <= other.first and other.last <= high for other in drafts if other is not draft)
    visits = any(other.family == "visit" for other in drafts)
    if draft.family == "visit":
        cost += 0.8 if place.how == "in" else 0.0
    elif place.host and place.first >= draft.anchor[1] and place.first - draft.last <= BESIDE:
        cost -= 1.0  # "the summit, which Italy will host"
    elif place.how == "to" and visits and any(_left_for(other) for other in drafts):
        cost += NEAR
    elif place.how == "to" or place.home:
        cost += 3.0 if visits or draft.family != "gathering" else 0.8
    if words.language == "kk" and there[0] >= own[1]:
        cost += 1.0
    return cost + _between(line, draft, low, high, words)


def _between(line: Line, draft: Draft, low: int, high: int, words: Vocabulary) -> float:
    """What stands between: an apposition parts nothing, a topic ("for a road in Oslo") has a place of its own."""
    between = line.tokens[low:high]
    if draft.family == "signing" and draft.last <= low and any(t.norm in words.raw["topics"] for t in between):
        return 1.0
    commas = sum(token.norm == "," for token in between)
    return -APPOSITION if commas == 2 and draft.rule.startswith("noun.") and draft.last <= low else 0.0


def _neighbor(line: Line, draft: Draft, drafts: list[Draft]) -> Place | None:
    """The place of another event of the sentence that is told in the same breath."""
    near = sorted(
        (line.distance((d.first, d.last), (draft.first, draft.last)), n)
        for n, d in enumerate(drafts)
        if d is not draft
        and d.place is not None
        and d.place.city
        and not _left_for(d)
        and (d.status == "planned") == (draft.status == "planned")
    )
    return drafts[near[0][1]].place if near and draft.family != "visit" else None


def _left_for(draft: Draft) -> bool:
    """Whether somebody leaves for a place: what is told beside it happened before, elsewhere."""
    return any(draft.first <= sign.first < draft.last for sign in draft.line.of("leaving"))


def inherit_places(drafts: list[Draft], dateline: Place | None, published: date | None, knowledge: Knowledge) -> None:
    """Events with no place of their own: from what is told just before, else the scene of the release."""
    scene = _scene(drafts, dateline)
    home = _home(drafts, dateline or scene, knowledge)
    said = {d.event: d.place for d in reversed(drafts) if d.place and not d.place.home}
    for n, draft in enumerate(drafts):
        if draft.place and draft.place.home:
            draft.place = _at_home(draft, home, dateline)
        elif draft.place is None and not draft.settled and draft.event_type != "call":
            draft.place = (
                said.get(draft.event)
                or _inherited(drafts, n, scene, published)
                or _country(drafts, n)
                or _abroad(draft, home)
            )


def _at_home(draft: Draft, home: Place | None, dateline: Place | None) -> Place | None:
    """The country that "the country" means; for what takes place there now, the city the release speaks from."""
    if draft.place is None or home is None:
        return None
    now = draft.narrative_role == "main" and draft.family != "visit"
    if now and dateline and dateline.country == home.country:
        return dateline
    return replace(home, first=draft.place.first, last=draft.place.last)


def _abroad(draft: Draft, home: Place | None) -> Place | None:
    """A guest from abroad who visits no place in particular visits the country that the release speaks from."""
    if draft.family != "visit" or home is None or home.basis != "dateline":
        return None
    codes = {tie.named.participant.country for tie in draft.ties}
    return home if codes and home.country not in codes else None


def _country(drafts: list[Draft], n: int) -> Place | None:
    """The country of another event of the sentence, where no city is known."""
    draft, around = drafts[n], drafts[max(0, n - AROUND) : n + AROUND]
    near = [
        d.place
        for d in around
        if d.line is draft.line
        and d.place
        and (d.status == "planned") == (draft.status == "planned")
        and not _left_for(d)
    ]
    return near[0] if near and draft.family != "visit" else None


def _inherited(drafts: list[Draft], n: int, scene: Place | None, published: date | None) -> Place | None:
    draft = drafts[n]
    if draft.status in {"cancelled", "postponed"}:
        return None  # what did not take place took place nowhere
    if draft.narrative_role == "main":
        return scene if draft.family != "visit" else None
    if draft.narrative_role == "announced" and (_at_hand(draft, published) or _on_the_spot(drafts, n)):
        return _before(drafts, n) or scene
    return _before(drafts, n)


def _on_the_spot(drafts: list[Draft], n: int) -> bool:
    """Whether a signing still to come is one at the gathering its paragraph is about."""
    draft = drafts[n]
    paragraph = draft.line.sentence.paragraph
    before = (d for d in drafts[max(0, n - AROUND) : n] if d.line.sentence.paragraph == paragraph)
    at_it = any(d.family == "gathering" and d.narrative_role == "main" for d in before)
    return draft.family == "signing" and draft.date is None and at_it


def _at_hand(draft: Draft, published: date | None) -> bool:
    start = draft.date.period.start if draft.date and draft.date.period else None
    return bool(start and published and start - published <= DAYS)


def _before(drafts: list[Draft], n: int) -> Place | None:
    """The place of the event told before in the same paragraph, unless a date of its own sets the mention apart."""
    draft = drafts[n]
    for other in (drafts[at] for at in range(n - 1, -1, -1)):
        if other.line.sentence.paragraph != draft.line.sentence.paragraph:
            return None
        if other.narrative_role == draft.narrative_role and other.place:
            together = draft.date is None or _same_time(draft, other) or _close(draft, other)
            return other.place if together and draft.family != "visit" else None
    return None


def _same_time(draft: Draft, other: Draft) -> bool:
    return bool(draft.date and other.date and draft.date.period == other.date.period)


def _close(draft: Draft, other: Draft) -> bool:
    """Whether two announced events are days of one trip."""
    if draft.narrative_role != "announced" or not (draft.date and other.date):
        return False
    one, two = draft.date.period.start, other.date.period.start
    return bool(one and two and abs(one - two) <= DAYS)


def _scene(drafts: list[Draft], dateline: Place | None) -> Place | None:
    """The place of the lead's events; the dateline's city where they name its country or none; the headline's."""
    body = [d for d in drafts if d.narrative_role == "main" and d.place and not d.title and not _left_for(d)]
    first = body[0].line.sentence.paragraph if body else 0
    lead = [d.place for d in body if d.place and d.line.sentence.paragraph <= first + 1 and not d.place.home]
    city = next((place for place in lead if place.city), None)
    country = next(iter(lead), None)
    if city:
        return city
    if dateline and (country is None or country.country == dateline.country):
        return dateline
    if country:
        return country
    title = next(
        (d.place for d in drafts if d.title and d.place and not d.place.home and d.narrative_role == "main"), None
    )
    return replace(title, basis="title") if title else None


def _home(drafts: list[Draft], scene: Place | None, knowledge: Knowledge) -> Place | None:
    """The country that "the country" means: of the scene, else of who is named first and did not come to visit."""
    visitors = {t.named.participant.key for d in drafts if d.family == "visit" for t in d.ties}
    people = (tie.named.participant for draft in drafts for tie in draft.ties)
    hosts = (person.country for person in people if person.key not in visitors and person.country)
    code = scene.country if scene and scene.country else next(hosts, None)
    state = knowledge.by_id.get(code or "")
    if state is None or state.kind != "state":
        return None
    return replace(named(state, None, 0, 0, "in"), basis=scene.basis if scene else "stated")
