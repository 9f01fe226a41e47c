"""The areas that one document is about: the state at home, its main partner, or the bloc it meets in."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from analysis.understand.figures.words import cues, listed, phrases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.model import Language
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Text, Token

HOME = "KZ"  # the state whose releases these are, where the text speaks of it
REGION = ("UZ", "KG", "TJ", "TM")  # whose releases tell of others from their own side
LEAD = (3.0, 2.0, 1.0, 0.5)  # what the headline and the first sentences weigh
LATER = 0.05
WEIGHTS = {"name": 1.0, "adjective": 1.0, "metonym": 0.5, "weak": 0.2}
NAMED = 0.3  # more than in passing
ROW = 3  # states beside each other in a list
SAME, MANY = 0.99, 3  # as much evidence as for the first of them; so many that none is the partner
CITY = 0.4  # a city, a body or a person stands for its state less than the name of the state
# Parts of the world that are a scene and hardly ever a side.
SCENES = {"EURASIA", "ASIA", "CASPIAN"}
# Parts of the world that stand for the body of their states where the text names it.
STAND_FOR = {"EUROPE": "EU", "GULF": "GCC"}

Areas = tuple[str | None, str | None]
Lender = tuple[tuple[int, int], str | None]  # sentence and token, and the area code of a bank that is a side of its own


def area_of(sighting: Sighting) -> str | None:
    """The area code that a sighting stands for by name; None for people, cities and other bodies."""
    thing = sighting.thing
    if thing.kind == "state" or (thing.kind == "region" and (len(thing.id) == 2 or thing.id in STAND_FOR)):
        return thing.id if sighting.how != "metonym" else None
    return thing.id if thing.kind == "organisation" and thing.country == thing.id else None


def passed(sighting: Sighting, tokens: Sequence[Token], language: Language) -> bool:
    """Whether a state is only crossed: "через иранскую территорию", "via Iran", "Иран арқылы"."""
    words = listed("figures", "passage", language)
    first, last = sighting.first, sighting.last
    near = tokens[last : last + 2] if language == "kk" else tokens[max(0, first - 2) : first]
    return any(token.norm in words for token in near)


class Sides:
    """Whom a document is about.

    Attributes:
        text, sightings: The document and what it names.
        home: The state whose figures these are where nothing else is said.
        partner: The main other side.
        other: Who "the two countries" are besides the home state: the partner or the only other one named at all.
        bloc: The bloc that the document is about, where the home state is a member of it.
        region: The part of the world of the home state that is named most.
        bank: Whether the document is about an international bank: its money has no counterpart state.
        lenders: The banks that are named, the last first.
        bodies: The blocs that are named, in order.
        format: The two sides of the first standing format that is named.
        meeting: The bloc of the home state and the other side that it deals with, where the document is about them.
        members: The members of the blocs that are named.
        listed_only: Whether Kazakhstan is named in rows of states only.
        named: All areas that are named.
    """

    def __init__(self, text: Text, sightings: Sequence[Sighting]) -> None:
        self.text, self.sightings = text, sightings
        things = {s.thing.id: s.thing for s in sightings}.values()
        areas = [area_of(s) for s in sightings]
        self.bodies = [thing.id for thing in things if thing.members and thing.kind != "region"]
        pairs = (thing.parties for thing in things if len(thing.parties) == 2)
        self.format: Areas | None = next(((one, other) for one, other in pairs), None)
        self.members = {thing.id: frozenset(thing.members) for thing in things if thing.members}
        self.named = {area for area in areas if area} | {party for thing in things for party in thing.parties}
        self.bank = any(_banks(sentence.tokens, text.language) for sentence in text.sentences[:2])
        self.lenders = _lenders(sightings, text)
        self.leading = next((code for place, code in reversed(self.lenders) if place[0] < len(LEAD)), None)
        scores: dict[str, float] = defaultdict(float)
        self.regions = {thing.id for thing in things if thing.kind == "region"}
        self.listed_only = _in_lists_only(HOME, sightings, areas)
        own = _without_bodies_of_others(text, sightings, listed=self.listed_only)
        for area, weight in _evidence(own, [area_of(s) for s in own] if len(own) < len(areas) else areas):
            scores[self.as_named(area)] += weight
        ranked = sorted(scores, key=lambda area: -scores[area])  # of equal ones the first named
        self.home = self._home(text, scores, ranked)
        self.region = next((a for a in ranked if a in self.regions and self.home in self.members.get(a, ())), None)
        self.bloc = next((a for a in ranked if self._own_bloc(a) and scores[a] >= 1), None)
        others = [a for a in ranked if a != self.home and self._a_side(a) and scores[a] >= 0.4]
        named = [(area or s.thing.country, s) for s, area in zip(sightings, areas, strict=True)]
        self.partner = next((a for a in others if not _in_passing(text, [s for area, s in named if area == a])), None)
        self.other = self.partner or (others[0] if len(others) == 1 else None)
        if self.bloc and self.partner and not _outweighs(scores[self.bloc], scores[self.partner]):
            self.bloc = None
        self.meeting = self._meeting(scores, ranked)
        if not self.bloc and self.region and _says(text, "all_states"):
            within = not self.partner or self.partner in self.members[self.region]
            self.bloc = self.region if within else None
        if self.partner and self.partner not in self.members and _one_of_many(self.partner, others, scores):
            self.partner = None

    def _home(self, text: Text, scores: dict[str, float], ranked: list[str]) -> str | None:
        states = [a for a in ranked if a not in self.members and scores[a] >= 1.0]
        if self.listed_only and (near := next((state for state in states if state != HOME), "")) in REGION:
            return near  # a release of a neighbor that names Kazakhstan as one of many partners
        if scores.get(HOME, 0.0) >= 1.0 or not states:
            if HOME in scores or _says(text, "our_country"):
                return HOME
            return self._own_state(states, ranked) if states else None
        if scores.get(HOME, 0.0) >= (0.0 if text.language == "kk" and HOME in scores else NAMED) and len(states) == 1:
            return HOME
        return HOME if _says(text, "our_country") and len(states) < 2 else self._own_state(states, ranked)

    def as_named(self, area: str) -> str:
        """An area, or the body that it stands for where the text names that: Europe as the Union."""
        body = STAND_FOR.get(area)
        return body if body and body in self.named else area

    def _meeting(self, scores: dict[str, float], ranked: Sequence[str]) -> Areas | None:
        """A body of the state at home and the partner that it deals with, as in "ЕАЭС и Чили"."""
        own = next((a for a in ranked if self._own_bloc(a)), None)
        if not own or not self.partner or self.partner in self.members[own] or self.partner in self.members:
            return None
        lead = scores[own] >= LEAD[0] and scores[own] > scores.get(str(self.home), 0.0)
        return (own, self.partner) if lead else None

    def _own_state(self, states: Sequence[str], ranked: Sequence[str]) -> str:
        """The state whose side a release tells: the only one of the region, where it is one of the two named most."""
        region = [state for state in states if state in REGION]
        if len(region) != 1 or region[0] not in states[:2]:
            return states[0]
        wider = ranked[: ranked.index(region[0])]
        return states[0] if any(region[0] in self.members.get(area, ()) for area in wider) else region[0]

    def _own_bloc(self, area: str) -> bool:
        return area not in self.regions and self.home in self.members.get(area, ())

    def _a_side(self, area: str) -> bool:
        """Whether an area can be the other side of the home state: a state, or a bloc that it is no member of."""
        if area in SCENES or area in STAND_FOR:
            return False
        return self.home not in self.members.get(area, ())

    def pair(self) -> Areas:
        """The areas of a figure of which the text says nothing nearer."""
        if self.meeting or self.bloc:
            return self.meeting or (self.bloc, None)
        return self.home, self.leading if self.bank else self.partner


def _without_bodies_of_others(text: Text, sightings: Sequence[Sighting], *, listed: bool) -> Sequence[Sighting]:
    """Without the bodies of a common name that the text gives to another state: "Национальный банк Чили".

    `listed`: whether Kazakhstan is one of many only, so that none of them is its own.
    """
    weak = [(n, s) for n, s in enumerate(sightings) if s.how == "weak" and s.thing.kind == "organisation"]
    others = {s.thing.id for n, s in weak if listed or _of_another_state(n, s, text, sightings)}
    return [s for s in sightings if s.how != "weak" or s.thing.id not in others] if others else sightings


def _of_another_state(n: int, body: Sighting, text: Text, sightings: Sequence[Sighting]) -> bool:
    """Whether the state beside a body is not the one that its name stands for."""
    before, after = sightings[n - 1 : n], sightings[n + 1 : n + 2]
    if text.language != "kk" and after and after[0].sentence == body.sentence and after[0].how == "name":
        gap = text.sentences[body.sentence].tokens[body.last : after[0].first]
        plain = not gap or (text.language == "en" and len(gap) <= 2 and gap[0].norm == "of")
        return plain and after[0].thing.kind == "state" and after[0].thing.id != body.thing.country
    beside = before and before[0].sentence == body.sentence and before[0].last == body.first
    return bool(beside and before[0].thing.kind == "state" and before[0].thing.id != body.thing.country)


def _in_lists_only(home: str, sightings: Sequence[Sighting], areas: Sequence[str | None]) -> bool:
    """Whether a state is named only among three or more states of one sentence, none of the first."""
    pairs = [(s, area) for s, area in zip(sightings, areas, strict=True) if s.how != "weak"]
    named = {s.sentence for s, area in pairs if home in {area, s.thing.country}}
    rows = ({area for s, area in pairs if s.sentence == n and area} for n in named)
    return bool(named) and min(named) > 1 and all(len(row) > ROW for row in rows)


def _in_passing(text: Text, named: Sequence[Sighting]) -> bool:
    """Whether an area is only crossed, or named by one adjective and no headline: "13 percent of them are Chinese"."""
    if len(named) == 1 and named[0].how == "adjective" and named[0].sentence > 0:
        return True
    return bool(named) and all(passed(s, text.sentences[s.sentence].tokens, text.language) for s in named)


def _one_of_many(partner: str, others: Sequence[str], scores: dict[str, float]) -> bool:
    """Whether the text names several others as much as the main one: a list of buyers, and no talks of two sides."""
    return sum(scores[other] >= SAME * scores[partner] for other in others) >= MANY


def _outweighs(bloc: float, partner: float) -> bool:
    return bloc >= 1.5 * partner


def _banks(tokens: Sequence[Token], language: Language) -> bool:
    return any(name in {"banks", "agencies"} for hit in cues(language).find(tokens) for name, _ in hit.meanings)


def _lenders(sightings: Sequence[Sighting], text: Text) -> list[Lender]:
    """The banks that are named, the last first; none where no bank is a side of its own."""
    bodies = [s for s in reversed(sightings) if s.thing.kind == "organisation"]
    codes = {s.thing.id for s in bodies if s.thing.id.isupper() and not s.thing.country}
    banks = (s for s in bodies if codes and _banks(text.sentences[s.sentence].tokens[s.first : s.last], text.language))
    return [((s.sentence, s.first), s.thing.id if s.thing.id in codes else None) for s in banks]


def _says(text: Text, name: str) -> bool:
    """Whether a text has a word of a list; no release of another state says "our country" in Kazakh."""
    index = phrases("figures", name, text.language)
    return any(index.find(sentence.tokens) for sentence in text.sentences)


def _evidence(sightings: Sequence[Sighting], areas: Sequence[str | None]) -> Iterator[tuple[str, float]]:
    for s, area in zip(sightings, areas, strict=True):
        weight = LEAD[s.sentence] if s.sentence < len(LEAD) else LATER
        if area:
            yield area, WEIGHTS[s.how] * weight
        elif s.thing.parties:
            yield from ((party, weight) for party in s.thing.parties)
        elif metonym := s.metonym_of():
            yield metonym.id, CITY * weight
        elif s.thing.country:
            yield s.thing.country, CITY * weight
