"""Bodies, states and regions of a document, each with the places that name it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.model import Participant, ParticipantMention
from analysis.understand.cast.body_names import identity, nominative
from analysis.understand.cast.sides import groups, sides
from analysis.understand.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.knowledge.records import Knowledge, Thing
    from analysis.model import Language, Span
    from analysis.understand.cast.bodies import Body
    from analysis.understand.cast.keys import Keys
    from analysis.understand.cast.reading import Reading
    from analysis.understand.sightings import Sighting

NAMED = frozenset({"state", "region", "organisation"})
SESSIONS = frozenset({"council_session", "committee_session"})  # a series of these is a standing body
UNION = "EU"


class Things:
    """Collects what a document names besides people."""

    def __init__(self, knowledge: Knowledge, keys: Keys, language: Language, own: str | None) -> None:
        self.knowledge, self.keys, self.language, self.own = knowledge, keys, language, own
        self.participants: dict[str, Participant] = {}
        self.mentions: list[ParticipantMention] = []
        self.short: dict[str, str] = {}  # abbreviation given in brackets -> identity

    def add(self, reading: Reading, bodies: Sequence[Body]) -> None:
        """Takes what one sentence names."""
        inside = {at for body in bodies for at in range(body.first, body.last)}
        for body in bodies:
            self._body(body)
        for sighting in reading.within(0, len(reading.tokens)):
            self._sighting(reading, sighting, inside)
        for at, token in enumerate(reading.tokens):
            if token.acronym and token.base in self.short and at not in inside and reading.sighting(at) is None:
                self._mention(self.short[token.base], token.span, "organisation.short", "acronym")
        for thing, span in sides(reading):
            self._thing(thing)
            self._mention(thing.id, span, "state.side", "full")
        for name, span in groups(reading):
            identity_ = f"group {name}"
            if identity_ not in self.participants:
                names: dict[str, str] = {self.language: name}
                self.participants[identity_] = Participant(self.keys.of("group", name), "group", names)
            self._mention(identity_, span, "group.acts", "full")

    def _sighting(self, reading: Reading, sighting: Sighting, inside: set[int]) -> None:
        thing = sighting.thing
        if thing.kind == "series" and sighting.how == "name":
            self._series(reading, sighting)
        elif thing.kind in NAMED and sighting.how == "name" and not self._covered(sighting, inside):
            self._thing(thing)
            form = "acronym" if reading.tokens[sighting.first].acronym else "full"
            self._mention(thing.id, sighting.span, f"{thing.kind}.named", form)

    def _covered(self, sighting: Sighting, inside: set[int]) -> bool:
        """Whether a state stands inside the name of a body ("Министерство транспорта Казахстана")."""
        return sighting.first in inside

    def _series(self, reading: Reading, sighting: Sighting) -> None:
        """A council or committee is a body; of a summit the bodies and states in its name are mentioned."""
        thing = sighting.thing
        if thing.event_type in SESSIONS:
            self._thing(thing)
            self._mention(thing.id, sighting.span, "organisation.series", "full")
        index = _inner(self.knowledge, self.language)
        tokens = reading.tokens[sighting.first : sighting.last]
        for hit in index.find(tokens):
            inner = self.knowledge.by_id[hit.meanings[0]]
            self._thing(inner)
            span = reading.span(sighting.first + hit.start, sighting.first + hit.stop)
            self._mention(inner.id, span, f"{inner.kind}.in_series", "full")

    def _body(self, body: Body) -> None:
        key = identity(body)
        if key not in self.participants:
            names: dict[str, str] = {self.language: nominative(body)}
            country = self._country(body)
            self.participants[key] = Participant(
                self.keys.of("organisation", key), "organisation", names, country=country
            )
        if body.short is not None:
            self.short[body.reading.tokens[body.short].base] = key
        self._mention(key, body.reading.span(body.first, body.last), f"organisation.{body.rule}", "full")

    def _country(self, body: Body) -> str | None:
        """The state said in the name; a ministry of which none is said is the home state's; joint bodies have none."""
        words = body.reading.words
        seen = body.reading.within(body.first, body.last)
        codes = dict.fromkeys(code for s in seen if (code := _state(s)))
        if len(codes) == 1:
            return next(iter(codes))
        joint = any(body.reading.norm(at) in words.joint for at in range(body.first, body.last))
        return self.own if body.mark.means("government", "acronym") and not codes and not joint else None

    def _thing(self, thing: Thing) -> None:
        if thing.id not in self.participants:
            country = thing.id if thing.kind == "state" or thing.id == UNION else thing.country
            kind = "organisation" if thing.kind == "series" else thing.kind
            names: dict[str, str] = {lang: listed[0] for lang, listed in thing.names.items() if listed}
            key = self.keys.of(kind, thing.id)
            self.participants[thing.id] = Participant(key, kind, names, thing.id, country=country)

    def _mention(self, identity_: str, span: Span, rule: str, form: str) -> None:
        self.mentions.append(ParticipantMention(span, rule, self.participants[identity_].key, form))


def _state(sighting: Sighting) -> str | None:
    if sighting.thing.kind == "state" or sighting.thing.id == UNION:
        return sighting.thing.id
    return sighting.thing.country if sighting.thing.kind == "place" else None


@lru_cache(maxsize=12)
def _inner(knowledge: Knowledge, language: Language) -> Phrases[str]:
    return Phrases(_names(knowledge, language), language)


def _names(knowledge: Knowledge, language: Language) -> Iterator[tuple[str, str]]:
    for thing in knowledge.of_kind("state", "organisation"):
        for name in thing.names.get(language, ()):
            yield name, thing.id
