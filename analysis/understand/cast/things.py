"""Bodies, states and regions of a document, each with the places that name it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.model import Participant, ParticipantMention
from analysis.understand.cast.body_names import identity, nominative
from analysis.understand.cast.english import english
from analysis.understand.cast.sides import groups, sides
from analysis.understand.cast.states import beside, currency, named_state, spoken_elsewhere
from analysis.understand.fold import fold
from analysis.understand.morphology import stems
from analysis.understand.once import once
from analysis.understand.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.knowledge.records import Knowledge, Thing
    from analysis.model import Document, Language, Span
    from analysis.understand.cast.bodies import Body
    from analysis.understand.cast.keys import Keys
    from analysis.understand.cast.reading import Reading
    from analysis.understand.sightings import Sighting

NAMED = frozenset({"state", "region", "organisation"})
SESSIONS = frozenset({"council_session", "committee_session"})  # a series of these is a standing body
UNION = "EU"
NOWHERE: AbstractSet[int] = frozenset()


class Things:
    """Collects what a document names besides people."""

    def __init__(
        self, knowledge: Knowledge, keys: Keys, document: Document, own: str | None, sentences: Sequence[Reading] = ()
    ) -> None:
        self.knowledge, self.keys, self.language, self.own = knowledge, keys, document.language, own
        self.frame = document.dateline  # agency and place of a dateline are no participants
        self.participants: dict[str, Participant] = {}
        self.mentions: list[ParticipantMention] = []
        self.short: dict[str, str] = {}  # abbreviation given in brackets -> identity
        self.media: set[str] = set()  # keys of newspapers and agencies
        self.document, self.sentences = document, sentences
        self.producer = fold(document.producer or "")

    @once
    def spoken(self) -> frozenset[str]:
        """The states that the text speaks of behind its dateline."""
        return frozenset(spoken_elsewhere(self.sentences, self.document))

    def add(self, reading: Reading, bodies: Sequence[Body]) -> None:
        """Takes what one sentence names."""
        inside = {at for body in bodies for at in range(body.first, body.last)} if bodies else NOWHERE
        for body in bodies:
            self._body(body)
        for sighting in reading.seen:
            self._sighting(reading, sighting, inside)
        for at, token in enumerate(reading.tokens) if self.short else ():
            if token.acronym and token.base in self.short and at not in inside and reading.sighting(at) is None:
                self._mention(self.short[token.base], token.span, "organisation.short", "acronym")
        for thing, span in sides(reading) if reading.seen else ():
            self._thing(thing)
            self._mention(thing.id, span, "state.side", "full")
        for name, span in groups(reading):
            identity_ = f"group {name}"
            if identity_ not in self.participants:
                names: dict[str, str] = {self.language: name}
                self.participants[identity_] = Participant(self.keys.of("group", name), "group", names)
            self._mention(identity_, span, "group.acts", "full")

    def organisation_at(self, span: Span) -> str | None:
        """The key of the organisation named at a place, the longest name first."""
        kinds = {p.key: p.kind for p in self.participants.values()}
        found = [m for m in self.mentions if m.span.contains(span) and kinds[m.participant] == "organisation"]
        return max(found, key=lambda m: (m.span.stop - m.span.start, m.participant)).participant if found else None

    def key_of(self, thing: Thing, span: Span) -> str:
        """The key of a thing of the gazetteer that is meant at a place, a participant from there on if it was none."""
        if thing.id not in self.participants:
            self._thing(thing)
            self._mention(thing.id, span, "organisation.press", "full")
        return self.participants[thing.id].key

    def named_by(self, span: Span, words: str) -> str:
        """The key of a body that the text only names so («пресс-служба главы государства»)."""
        if words not in self.participants:
            key = self.keys.of("organisation", words)
            self.participants[words] = Participant(key, "organisation", self._names(words, self.own), country=self.own)
        self._mention(words, span, "organisation.press", "full")
        return self.participants[words].key

    def _sighting(self, reading: Reading, sighting: Sighting, inside: AbstractSet[int]) -> None:
        thing, how = sighting.thing, sighting.how
        if how not in {"name", "weak"}:
            return
        if self.frame is not None and (self.frame.overlaps(sighting.span) or self._files(sighting)):
            return
        if thing.kind == "state" and currency(reading, sighting):
            return
        if thing.kind == "series" and how == "name":
            self._series(reading, sighting)
        elif sighting.first in inside:  # as a state in "Министерство транспорта Казахстана"
            return
        elif how == "weak":
            self._weak(reading, sighting)
        elif thing.kind in NAMED:
            self._thing(thing)
            form = "acronym" if reading.tokens[sighting.first].acronym else "full"
            span = _with_quotes(reading, sighting) if reading.has_quotes else sighting.span
            self._mention(thing.id, span, f"{thing.kind}.named", form)

    def _files(self, sighting: Sighting) -> bool:
        """Whether a state only says where the town of a dateline lies: "ORBEND, Latvia, May 5."."""
        return self.frame is not None and beside(self.frame, sighting.span) and sighting.thing.id not in self.spoken

    def _series(self, reading: Reading, sighting: Sighting) -> None:
        """A council of two sides is a body; of other series the bodies and states in their names are mentioned."""
        thing = sighting.thing
        index = _inner(self.knowledge, self.language)
        tokens = reading.tokens[sighting.first : sighting.last]
        hits = [(self.knowledge.by_id[hit.meanings[0]], hit) for hit in index.find(tokens)]
        organ = len(thing.parties) < 2 and any(inner.kind == "organisation" for inner, _ in hits)
        if thing.event_type in SESSIONS and not organ:
            self._thing(thing)
            self._mention(thing.id, _with_quotes(reading, sighting), "organisation.series", "full")
        for inner, hit in hits:
            self._thing(inner)
            span = reading.span(sighting.first + hit.start, sighting.first + hit.stop)
            self._mention(inner.id, span, f"{inner.kind}.in_series", "full")

    def _weak(self, reading: Reading, sighting: Sighting) -> None:
        """What bodies of many states are called (МИД, СІМ) means that of the state beside it, else the home state's."""
        thing = _of_state(sighting, _owner(reading, sighting) or self.own)
        if thing is not None and not _numbered(reading, sighting):
            self._thing(thing)
            form = "acronym" if reading.tokens[sighting.first].acronym else "full"
            self._mention(thing.id, sighting.span, "organisation.home", form)

    def _body(self, body: Body) -> None:
        country = self._country(body)
        key = self._known(body, country) or self._joint(body) or identity(body)
        if key not in self.participants:
            names = self._names(nominative(body), country)
            self.participants[key] = Participant(
                self.keys.of("organisation", key), "organisation", names, country=country
            )
        if body.short is not None:
            self.short[body.reading.tokens[body.short].base] = key
        form = "acronym" if body.mark.means("acronym") else "full"
        self._mention(key, body.reading.span(body.first, body.last), f"organisation.{body.rule}", form)

    def _names(self, name: str, country: str | None) -> dict[str, str]:
        """A body's name in the document's language, and in English where its words are known."""
        said = english(name, self.language, self.knowledge, country) if self.language != "en" else None
        return {self.language: name, "en": said} if said else {self.language: name}

    def _joint(self, body: Body) -> str | None:
        """One key for a body of two states however it is worded; without its states it is the one spoken of before."""
        if not self._is_joint(body):
            return None
        head = body.mark.phrase.split()[-1]
        seen = body.reading.within(body.first, body.last)
        codes = sorted({code for s in seen if (code := _state(s))})
        before = [key for key in self.participants if key.startswith(f"joint {head} ")]
        if not codes and before:
            return before[-1]
        return f"joint {head} {' '.join(codes)}"

    def _is_joint(self, body: Body) -> bool:
        joint = body.reading.words.joint
        tokens = body.reading.tokens[body.first : body.last]
        named = bool(body.mark.phrase)  # a company known by its name alone has no word for a body
        return named and any(t.norm in joint or not joint.isdisjoint(stems(t.norm, self.language)) for t in tokens)

    def _known(self, body: Body, country: str | None) -> str | None:
        """The gazetteer's body that a bare name inside means, given the state said or implied («МИД Нидерландов»)."""
        for sighting in body.reading.within(body.mark.first, body.mark.last):
            thing = _of_state(sighting, country)
            if thing is not None:
                self._thing(thing)
                return thing.id
        return None

    def _country(self, body: Body) -> str | None:
        """The state said in the name; a ministry of which none is said is the home state's; joint bodies have none."""
        seen = body.reading.within(body.first, body.last)
        codes = dict.fromkeys(code for s in seen if (code := _state(s)))
        joint = self._is_joint(body)
        if codes and not joint and (len(codes) == 1 or body.mark.means("government")):
            return next(iter(codes))
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


def _with_quotes(reading: Reading, sighting: Sighting) -> Span:
    """The span of a sighting with the quotation marks that belong to it."""
    first, last = sighting.first, sighting.last
    if sum(reading.norm(at) == '"' for at in range(first, last)) % 2:
        if reading.norm(first - 1) == '"':
            first -= 1
        elif reading.norm(last) == '"':
            last += 1
    elif reading.norm(first - 1) == '"' and reading.norm(last) == '"':
        first, last = first - 1, last + 1
    return reading.span(first, last)


def _numbered(reading: Reading, sighting: Sighting) -> bool:
    """Whether the letters are the name of a channel or a paper with a number in it: «МИР 24»."""
    last = sighting.last
    if reading.norm(sighting.first - 1) != '"' or last >= len(reading.tokens):
        return False
    return reading.tokens[last].kind == "number" and reading.norm(last + 1) == '"'


def _owner(reading: Reading, sighting: Sighting) -> str | None:
    """The state right after a body in Russian («глава МИД Перу»), right before it in Kazakh («Перу СІМ басшысы»)."""
    if reading.language == "en":
        return None  # "Peru's MFA" is a body of its own words
    return named_state(reading, sighting.last if reading.language == "ru" else sighting.first - 1)


def _of_state(sighting: Sighting, country: str | None) -> Thing | None:
    """The organisation of a state among what a weak sighting may mean."""
    readings = ((sighting.thing, sighting.how), *sighting.others)
    found = (t for t, how in readings if how == "weak" and t.kind == "organisation" and t.country == country)
    return next(found, None) if country else None


@lru_cache(maxsize=12)
def _inner(knowledge: Knowledge, language: Language) -> Phrases[str]:
    return Phrases(_names(knowledge, language), language)


def _names(knowledge: Knowledge, language: Language) -> Iterator[tuple[str, str]]:
    for thing in knowledge.of_kind("state", "organisation"):
        for name in thing.names.get(language, ()):
            yield name, thing.id
