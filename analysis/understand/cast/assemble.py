"""The cast of a document: people, bodies, states, and the places that name them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.model import Origin, Participant, ParticipantMention
from analysis.understand.cast.capitals import runs
from analysis.understand.cast.coreference import gather, resolve
from analysis.understand.cast.keys import Keys
from analysis.understand.cast.offices import Office, office
from analysis.understand.cast.persons import find_named, is_thing
from analysis.understand.cast.reading import readings
from analysis.understand.cast.roles import find_roles
from analysis.understand.cast.states import home, named_things
from analysis.understand.cast.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.understand.cast.capitals import Run
    from analysis.understand.cast.coreference import Person
    from analysis.understand.cast.persons import Named
    from analysis.understand.cast.reading import Reading
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Text


@dataclass(frozen=True, slots=True)
class Cast:
    """Who a document speaks of, where, and whom it credits for its news."""

    participants: tuple[Participant, ...]
    mentions: tuple[ParticipantMention, ...]
    origin: Origin | None = None


def find_cast(text: Text, sightings: Sequence[Sighting], knowledge: Knowledge) -> Cast:
    """The people, bodies and states that a document names.

    Args:
        text: The document as sentences.
        sightings: What the gazetteer saw in it; it sharpens and is no condition.
        knowledge: Words and things.
    """
    vocabulary = words(knowledge, text.language)
    sentences = readings(text, sightings, vocabulary)
    keys = Keys()
    people = _people(sentences)
    own = home(sentences)
    participants: list[Participant] = []
    mentions: list[ParticipantMention] = []
    for person in people:
        participant = _participant(person, keys, own)
        participants.append(participant)
        mentions.extend(_mention(named, participant.key) for named in person.mentions)
    for participant, found in _things(sentences, keys):
        participants.append(participant)
        mentions.extend(found)
    mentions.sort(key=lambda m: (m.span.start, m.span.stop, m.participant))
    return Cast(tuple(participants), tuple(mentions))


def _people(sentences: Sequence[Reading]) -> list[Person]:
    accepted: list[Named] = []
    left: list[tuple[Reading, Run]] = []
    for reading in sentences:
        names = runs(reading)
        roles = find_roles(reading, names)
        inside = [run for run in names if not any(r.first <= run.first < r.last for r in roles)]
        named, rest = find_named(reading, inside, roles)
        accepted.extend(named)
        left.extend((reading, run) for run in rest if not is_thing(reading, run))
    if not accepted:
        return []
    people = gather(accepted, sentences[0].language)
    for reading, run in left:
        resolve(people, reading, run)
    return people


def _participant(person: Person, keys: Keys, own: str | None) -> Participant:
    known = person.known
    names: dict[str, str] = {lang: found[0] for lang, found in known.names.items() if found} if known else {}
    name = names.get(person.language) or person.name()
    names[person.language] = name
    said = max((quote for m in person.mentions if (quote := _quote(m))), key=len, default=None)
    place = _office(person, own)
    return Participant(
        key=keys.of("person", name),
        kind="person",
        names=names,
        thing=known.id if known else None,
        role=said,
        organisation=(place.body.label("en") if place.body else None),
        country=place.country or (known.country if known and not place.international else None),
    )


def _office(person: Person, own: str | None) -> Office:
    found = [office(m.reading, m.role, m.state) for m in person.mentions if m.role]
    for place in found:
        if place.country or place.international:
            return place
    return Office(country=own)


def _quote(named: Named) -> str | None:
    role = named.role
    if role is None:
        return None
    return named.reading.quote(role.first, role.last)


def _mention(named: Named, key: str) -> ParticipantMention:
    run = named.run
    form = "initials" if run.initials else "full" if named.full else "surname"
    return ParticipantMention(named.reading.span(run.first, run.last), f"person.{named.rule}", key, form, _quote(named))


def _things(sentences: Iterable[Reading], keys: Keys) -> list[tuple[Participant, list[ParticipantMention]]]:
    found: dict[str, tuple[Participant, list[ParticipantMention]]] = {}
    for reading in sentences:
        for sighting in named_things(reading):
            thing = sighting.thing
            if thing.id not in found:
                country = thing.id if thing.kind == "state" or thing.id == "EU" else thing.country
                names: dict[str, str] = {lang: listed[0] for lang, listed in thing.names.items() if listed}
                participant = Participant(keys.of(thing.kind, thing.id), thing.kind, names, thing.id, country=country)
                found[thing.id] = (participant, [])
            participant, mentions = found[thing.id]
            form = "acronym" if reading.tokens[sighting.first].acronym else "full"
            mentions.append(ParticipantMention(sighting.span, f"{thing.kind}.named", participant.key, form))
    return list(found.values())
