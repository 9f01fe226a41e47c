"""The scene of a release: what takes place where its dateline, its lead or its headline says, and what does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from analysis.understand.events.places import named
from analysis.understand.events.where import left_for, nowhere

if TYPE_CHECKING:
    from datetime import date

    from analysis.knowledge.records import Knowledge
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.places import Place

TOLD_APART = {"talks", "statement"}  # families of events that have a place of their own beside a trip
LEAD = 2  # paragraphs behind the first one that may still say where all of it takes place
OFF = {"cancelled", "postponed"}
HERE = 0.2  # "came here"
AROUND = 40  # drafts of one sentence at the most
DAYS = timedelta(days=2)  # what is announced for these days takes place where the release speaks from


def inherit_places(
    drafts: list[Draft], scenes: tuple[Place | None, Place | None], published: date | None, knowledge: Knowledge
) -> None:
    """Events with no place of their own: from what is told just before, else the scene of the release.

    `scenes` are the city of the dateline and a city that only the headline names.
    """
    dateline, heading = scenes
    _narrow_visits(drafts)
    _as_precise(drafts)
    scene = _scene(drafts, dateline) or heading
    if heading and scene and not (scene.city or scene.area) and scene.country == heading.country:
        scene = heading
    _narrow(drafts, scene, heading)
    home = _home(drafts, dateline or scene, knowledge)
    said = {d.event: d.place for d in reversed(drafts) if d.place and not d.place.home}
    remote = {d.event for d in drafts if nowhere(d)}
    for n, draft in enumerate(drafts):
        if draft.place and draft.place.home:
            draft.place = _at_home(draft, home, dateline, knowledge)
        elif draft.place is None and not draft.settled and draft.event not in remote:
            draft.place = (
                said.get(draft.event)
                or _there(drafts, n)
                or _here(draft, dateline or scene)
                or _inherited(drafts, n, scene, published)
                or _country(drafts, n)
                or _abroad(draft, home, dateline)
            )


def _narrow_visits(drafts: list[Draft]) -> None:
    """A visit to a country is one to the city where it is said to begin or end; the talks beside it have their own."""
    taken = {(d.line.sentence.index, d.place.name) for d in drafts if d.family in TOLD_APART and d.place}
    for draft in drafts:
        if draft.family == "visit" and draft.place and not (draft.place.city or draft.place.area):
            at = draft.line.sentence.index
            cities = (p for p in draft.line.places if p.city and p.how == "in" and p.country == draft.place.country)
            draft.place = next((p for p in cities if (at, p.name) not in taken), draft.place)


def _as_precise(drafts: list[Draft]) -> None:
    """What one mention of an event tells of its place in a country, all tell: "a visit to Peru … arrived in Lima"."""
    cities = {d.event: d.place for d in reversed(drafts) if d.place and d.place.city and d.place.basis == "stated"}
    for draft in drafts:
        city, said = cities.get(draft.event), draft.place
        if city and said and not (said.city or said.area or said.home) and said.country == city.country:
            draft.place = city


def _narrow(drafts: list[Draft], scene: Place | None, heading: Place | None) -> None:
    """A country is the city of the scene that lies in it; for a visit, the one that the headline names."""
    for draft in drafts:
        city, said = heading if draft.family == "visit" else scene, draft.place
        now = draft.narrative_role == "main" and draft.status in {"held", "ongoing"} and not draft.remote
        if now and city and said and not (said.city or said.area or said.home) and said.country == city.country:
            draft.place = city if city.city else said


def heading_place(found: list[Line]) -> Place | None:
    """A city that the headline gives as a scene, whatever it tells: "Академия в Осло выпустила магистров"."""
    said = (place for line in found if line.sentence.part == "title" for place in line.places)
    place = next((place for place in said if place.city and place.how != "to" and not place.home), None)
    return replace(place, basis="title") if place else None


def _there(drafts: list[Draft], n: int) -> Place | None:
    """The place told last, where a sentence says "there": "Там же пройдёт форум"."""
    draft = drafts[n]
    if not any(draft.line.distance((f.first, f.last), (draft.first, draft.last)) < 1 for f in draft.line.of("there")):
        return None
    before = (d for d in reversed(drafts[:n]) if d.place and not d.place.home)
    return next((d.place for d in before if draft.line.sentence.index - d.line.sentence.index <= 1), None)


def _here(draft: Draft, scene: Place | None) -> Place | None:
    """Where the release speaks from, for who came "here"."""
    own = draft.first, draft.last
    return scene if any(draft.line.distance((f.first, f.last), own) < HERE for f in draft.line.of("here")) else None


def _at_home(draft: Draft, home: Place | None, dateline: Place | None, knowledge: Knowledge) -> Place | None:
    """The country that "the country" means; for what takes place there now, the city the release speaks from."""
    if draft.place is None or home is None:
        return None
    if draft.place.city and home.country:  # "в столице"
        state = knowledge.by_id[home.country]
        return named(state, state if state.metonyms.get("en") else None, draft.place.first, draft.place.last, "in")
    now = draft.narrative_role == "main" and draft.family != "visit"
    if now and dateline and dateline.country == home.country:
        return dateline
    return replace(home, first=draft.place.first, last=draft.place.last)


def _abroad(draft: Draft, home: Place | None, dateline: Place | None) -> Place | None:
    """A guest from abroad who visits no place in particular is where the release speaks from, or was in its country."""
    if draft.family != "visit" or home is None or home.basis != "dateline":
        return None
    codes = {tie.named.participant.country for tie in draft.ties}
    here = dateline if draft.narrative_role == "main" else home
    return here if codes and home.country not in codes else None


def _country(drafts: list[Draft], n: int) -> Place | None:
    """The country of another event of the sentence, where no city is known."""
    draft, around = drafts[n], drafts[max(0, n - AROUND) : n + AROUND]
    near = [
        d.place
        for d in around
        if d.line is draft.line
        and d.place
        and (d.status == "planned") == (draft.status == "planned")
        and not (left_for(d) or d.recalled)
    ]
    return near[0] if near and draft.family != "visit" else None


def _inherited(drafts: list[Draft], n: int, scene: Place | None, published: date | None) -> Place | None:
    draft = drafts[n]
    if draft.status in OFF:  # what did not take place took place nowhere, or was to now
        return scene if draft.status == "cancelled" and _at_hand(draft, published, both=True) else None
    if draft.narrative_role == "main":
        return scene if draft.family != "visit" else None
    today = draft.date is None and bool(draft.line.of("today_parts"))
    if draft.narrative_role == "announced" and (today or _at_hand(draft, published) or _on_the_spot(drafts, n)):
        return (_just_told(drafts, n) if today else None) or _before(drafts, n) or scene
    return _before(drafts, n)


def _just_told(drafts: list[Draft], n: int) -> Place | None:
    """The place of the event told in the sentence before, where something else is to happen on the same day."""
    at = drafts[n].line.sentence.index
    near = (d for d in drafts[max(0, n - AROUND) : n][::-1] if at - d.line.sentence.index <= 1)
    return next((d.place for d in near if d.place and not d.place.home), None)


def _on_the_spot(drafts: list[Draft], n: int) -> bool:
    """Whether a signing still to come is one at the gathering its paragraph is about."""
    draft = drafts[n]
    paragraph = draft.line.sentence.paragraph
    before = (d for d in drafts[max(0, n - AROUND) : n] if d.line.sentence.paragraph == paragraph)
    at_it = any(d.family == "gathering" and d.narrative_role == "main" for d in before)
    return draft.family == "signing" and draft.date is None and at_it


def _at_hand(draft: Draft, published: date | None, *, both: bool = False) -> bool:
    start = draft.date.period.start if draft.date and draft.date.period else None
    return bool(start and published and start - published <= DAYS and not (both and published - start > DAYS))


def _before(drafts: list[Draft], n: int) -> Place | None:
    """The place of the event told before in the same paragraph, unless a date of its own sets the mention apart."""
    draft = drafts[n]
    for other in (drafts[at] for at in range(n - 1, -1, -1)):
        if other.line.sentence.paragraph != draft.line.sentence.paragraph:
            return None
        if other.rule.startswith("anaphor.") and other.date is None and draft.date is not None:
            continue  # it has the date of what it points to
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
    body = [
        d
        for d in drafts
        if d.narrative_role == "main" and d.status not in OFF and not d.title
        if not (left_for(d) or d.onward or d.touring)
    ]
    first = min((d.line.sentence.paragraph for d in body), default=0)
    if dateline:  # who goes on to a place later does not move the scene
        there = [d for d in body if d.family == "visit" and d.place and d.place.country == dateline.country]
        body = [d for n, d in enumerate(body) if not n or d not in there]
    reach = first if dateline else first + LEAD
    lead = [d.place for d in body if d.place and d.line.sentence.paragraph <= reach and not d.place.home]
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
    return named(state, None, 0, 0, "in", scene.basis if scene else "stated")
