"""The cast of a document: people, bodies, states, and the places that name them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.model import Origin, Participant, ParticipantMention
from analysis.understand.cast.again import again
from analysis.understand.cast.bodies import find_bodies
from analysis.understand.cast.capitals import runs
from analysis.understand.cast.keys import Keys
from analysis.understand.cast.ministries import known_ministry, ministry
from analysis.understand.cast.office_ru import nominative_office
from analysis.understand.cast.offices import label
from analysis.understand.cast.origin import find_origin
from analysis.understand.cast.people import find_people
from analysis.understand.cast.reading import readings
from analysis.understand.cast.states import spoken_of
from analysis.understand.cast.things import Things
from analysis.understand.cast.titles import serves
from analysis.understand.cast.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.understand.cast.person import Person
    from analysis.understand.cast.persons import Named
    from analysis.understand.cast.roles import Role
    from analysis.understand.cast.titles import Title
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Text


@immutable
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
    states, partner = spoken_of(sentences, text.document, knowledge)
    own = states[0] if states else None
    names = [runs(reading) for reading in sentences]
    day = text.document.date_published
    people, alone = find_people(sentences, names, states, partner, day.year if day else None)
    participants: list[Participant] = []
    mentions: list[ParticipantMention] = []
    for person in people:
        participant = _participant(person, keys, own, knowledge)
        participants.append(participant)
        mentions.extend(_mention(named, participant.key) for named in person.mentions)
        mentions.extend(_title(title, participant.key) for title in person.titles)
    for title in alone:
        participants.append(_by_title(title, keys, knowledge))
        mentions.append(_title(title, participants[-1].key))
    persons: defaultdict[int, set[int]] = defaultdict(set)
    offices: defaultdict[int, list[Role]] = defaultdict(list)
    for named in (m for person in people for m in person.mentions):
        persons[named.reading.sentence.index].update(range(named.run.first, named.run.last))
        if named.role:
            persons[named.reading.sentence.index].update(range(named.role.first, named.role.last))
            offices[named.reading.sentence.index].append(named.role)
    things = Things(knowledge, keys, text.document, own, sentences)
    for reading, found in zip(sentences, names, strict=True):
        index = reading.sentence.index
        things.add(reading, find_bodies(reading, found, frozenset(persons[index]), offices.get(index, ())))
    unknown = {key: p for key, p in things.participants.items() if p.kind == "organisation" and p.thing is None}
    things.mentions.extend(again(text.document, unknown, things.mentions))
    origin = find_origin(sentences, things, people)
    participants.extend(things.participants.values())
    mentions.extend(things.mentions)
    mentions.sort(key=lambda m: (m.span.start, m.span.stop, m.participant))
    return Cast(tuple(participants), tuple(mentions), origin)


def _participant(person: Person, keys: Keys, own: str | None, knowledge: Knowledge) -> Participant:
    known = person.known
    names: dict[str, str] = {lang: found[0] for lang, found in known.names.items() if found} if known else {}
    name = names.get(person.language) or person.name()
    names[person.language] = name
    quotes = [
        *(_quote(m) for m in person.mentions),
        *(t.reading.quote(t.role.first, t.role.last) for t in person.titles),
    ]
    office = max((q for q in quotes if q), key=len, default=None)
    said, country = person.said(), person.country(own)
    body = next((o.body for o in said if o.body), None)
    return Participant(
        key=keys.of("person", name),
        kind="person",
        names=names,
        thing=known.id if known else None,
        role=nominative_office(office) if office and person.language == "ru" else office,
        organisation=body.label("en") if body else _ministry(person, country, knowledge),
        country=country,
    )


def _ministry(person: Person, country: str | None, knowledge: Knowledge) -> str | None:
    """The ministry of a minister: the gazetteer's label, else in the words of the office."""
    offices = [(m.reading, m.role) for m in person.mentions if m.role] + [(t.reading, t.role) for t in person.titles]
    found = [words for reading, role in offices if (words := ministry(reading, role))]
    if not found:
        return None
    known = (known_ministry(knowledge, person.language, words, country) for words in found)
    thing = next((thing for thing in known if thing is not None), None)
    return thing.label("en") if thing else max(found, key=len)


def _by_title(title: Title, keys: Keys, knowledge: Knowledge) -> Participant:
    """A person whom the document knows by office only."""
    quote = title.reading.quote(title.role.first, title.role.last)
    said, language = title.office(), title.reading.language
    office = nominative_office(quote) if language == "ru" else quote
    names: dict[str, str] = {language: office}
    if language != "en" and (english := _english_office(title, said.country, knowledge)):
        names["en"] = english
    return Participant(keys.of("person", quote), "person", names, role=office, country=said.country)


def _english_office(title: Title, country: str | None, knowledge: Knowledge) -> str | None:
    """A president or premier by the office ("President of Chile"); of monarchs there are too many kinds."""
    state = label(knowledge, country) if country else None
    mark = title.reading.mark(title.role.head)
    if state is None or mark is None or mark.office not in {"head_of_state", "head_of_government"}:
        return None
    if serves(title.reading, title.role):
        return None
    word = next(_words(knowledge.lexicon["roles"]["en"][mark.office]))
    return f"{word.title()} of {state}"


def _words(entries: Iterable[object]) -> Iterator[str]:
    for entry in entries:
        yield from entry if isinstance(entry, list) else [str(entry)]


def _title(title: Title, key: str) -> ParticipantMention:
    role = title.role
    quote = title.reading.quote(role.first, role.last)
    return ParticipantMention(title.reading.span(role.first, role.last), "person.title", key, "title_only", quote)


def _quote(named: Named) -> str | None:
    role = named.role
    if role is None:
        return None
    if (
        named.rule == "shared_role" and named.state is not None
    ):  # «президентов Казахстана А, Кыргызстана Б»: for Б the head
        head = named.reading.mark(role.head)
        return named.reading.quote(role.first, head.last if head else role.head + 1)
    return named.reading.quote(role.first, role.last)


def _mention(named: Named, key: str) -> ParticipantMention:
    run = named.run
    form = "initials" if run.initials else "full" if named.full else "surname"
    return ParticipantMention(named.reading.span(run.first, run.last), f"person.{named.rule}", key, form, _quote(named))
