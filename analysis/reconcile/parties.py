"""Participants over all documents: who is who, under which names, in which office."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from analysis.knowledge.records import Knowledge, Thing
from analysis.model import LANGUAGES, Findings, Participant
from analysis.reconcile.clusters import Clusters, Naming, lasting_ids, mark, short_slug, slug
from analysis.reconcile.dates import published
from analysis.reconcile.decisions import Decisions
from analysis.reconcile.fields import as_fields
from analysis.reconcile.names import Spelling
from analysis.reconcile.once import Once
from analysis.reconcile.people import Face, PeopleIndex, people
from analysis.reconcile.romanize import Romanizer
from analysis.world import Kept, Key, KnownParticipant


@dataclass(frozen=True, slots=True)
class Sighting:
    """A participant of one document."""

    key: Key
    participant: Participant
    language: str
    published: date
    n_mentions: int
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cast:
    """All participants, and the lasting id of each document's; `shown` is how a document shows them."""

    participants: tuple[KnownParticipant, ...]
    ids: Mapping[Key, str]
    by_id: Mapping[str, KnownParticipant]
    shown: Mapping[Key, Participant]
    romanize: Romanizer

    def said(self, key: Key) -> str:
        """Slug of the name as the document itself gives it."""
        return _said(self.shown[key], self.romanize)


def cast(
    reading: Sequence[Findings], knowledge: Knowledge, spelling: Spelling, romanize: Romanizer, decisions: Decisions
) -> Cast:
    """The participants of all documents, each once; with the ids kept from an earlier run, as the analyst decided."""
    index = PeopleIndex(knowledge, spelling)
    placed: Once[Participant, Participant] = Once(lambda participant: _placed(participant, index))
    sightings = [s for findings in reading for s in _sightings(findings, placed, decisions.kept)]
    groups = _persons([s for s in sightings if s.participant.kind == "person"], spelling, knowledge)
    groups += _others([s for s in sightings if s.participant.kind != "person"], spelling)
    groups = decisions.rearranged("participants", groups, lambda sighting: sighting.key)
    by_age = sorted(((sorted(group, key=_age), reasons) for group, reasons in groups), key=lambda g: _age(g[0][0]))
    naming = Naming(_age, lambda sighting: sighting.former, lambda sighting: _wishes(sighting, romanize))
    ids = lasting_ids([group for group, _ in by_age], naming)
    found, rows = {}, []
    for (group, reasons), participant_id in zip(by_age, ids, strict=True):
        row = _known(participant_id, group, reasons, knowledge, romanize)
        rows.append(_as_decided(row, decisions.values.get(("participants", participant_id), {})))
        found.update(dict.fromkeys((s.key for s in group), participant_id))
    rows.sort(key=lambda row: row.participant_id)
    shown = {s.key: s.participant for s in sightings}
    return Cast(tuple(rows), found, {row.participant_id: row for row in rows}, shown, romanize)


def _as_decided(row: KnownParticipant, values: Mapping[str, Any]) -> KnownParticipant:
    """The row with the fields that the analyst set."""
    given = as_fields(values, "names")
    names = {lang: name for lang, name in {**row.names, **given.pop("names", {})}.items() if name}
    return replace(row, names={lang: names[lang] for lang in LANGUAGES if lang in names}, **given)


def _placed(said: Participant, known_people: PeopleIndex) -> Participant:
    """A participant with the gazetteer's id where only the name tells it."""
    is_unknown = said.kind == "person" and not said.thing
    return replace(said, thing=known_people.find(said.names.values())) if is_unknown else said


def _sightings(findings: Findings, placed: Once[Participant, Participant], kept: Kept) -> Iterable[Sighting]:
    document = findings.document
    counts = Counter(mention.participant for mention in findings.mentions)
    former: dict[str, list[str]] = defaultdict(list)
    for mention in findings.mentions if kept.participants else ():
        place = (document.document_id, mention.span.start, mention.span.stop)
        former[mention.participant] += kept.participants.get(place, ())
    for said in findings.participants:
        key = (document.document_id, said.key)
        day, before = published(document), tuple(former[said.key]) if former else ()
        yield Sighting(key, placed(said), document.language, day, counts[said.key], before)


def _age(sighting: Sighting) -> tuple[date, Key]:
    return sighting.published, sighting.key


Groups = list[tuple[list[Sighting], tuple[str, ...]]]


def _persons(sightings: list[Sighting], spelling: Spelling, knowledge: Knowledge) -> Groups:
    faces: dict[Face, list[Sighting]] = defaultdict(list)
    worn: Once[Participant, Face] = Once(lambda person: _face(person, spelling, knowledge))
    for sighting in sightings:
        face = worn(sighting.participant)
        is_sure = bool(face.full or face.thing)
        faces[face if is_sure else replace(face, only_in=sighting.key)].append(sighting)
    return [([s for face in members for s in faces[face]], reasons) for members, reasons in people(faces).sets()]


def _face(person: Participant, spelling: Spelling, knowledge: Knowledge) -> Face:
    thing = knowledge.by_id.get(person.thing or "")
    texts = set(person.names.values()) | {name for names in (thing.names.values() if thing else ()) for name in names}
    forms = sorted((spelling.form(text) for text in texts), key=lambda f: (-len(f.words), f.text))
    return Face(
        forms=tuple(form for form in forms if form.words),
        country=person.country or (thing.country if thing else None),
        thing=person.thing,
        role=spelling.fold(person.role) if person.role else None,
        organisation=spelling.fold(person.organisation) if person.organisation else None,
    )


def _others(sightings: list[Sighting], spelling: Spelling) -> Groups:
    """Bodies, states and regions by the gazetteer's id or name and country; the nameless belong to their document."""
    clusters = Clusters(s.key for s in sightings)
    by_key = {s.key: s for s in sightings}
    named: dict[tuple[str, str, str | None], Key] = {}
    names: Once[Participant, tuple[tuple[str, str, str | None], ...]] = Once(
        lambda party: tuple(_names_to_join(party, spelling))
    )
    for sighting in sightings:
        for name in names(sighting.participant):
            clusters.join(named.setdefault(name, sighting.key), sighting.key, _why(sighting.participant))
    return [
        ([by_key[key] for key in members], reasons if len(members) > 1 else ()) for members, reasons in clusters.sets()
    ]


def _names_to_join(party: Participant, spelling: Spelling) -> Iterable[tuple[str, str, str | None]]:
    if party.thing:
        yield "thing", party.thing, None
    elif not _nameless(party):
        for name in party.names.values():
            words = " ".join(word.skeleton for word in spelling.form(name).words)
            yield party.kind, words or name, party.country


def _nameless(party: Participant) -> bool:
    """Whether it is only told what it is ("the sides", "intergovernmental commission"), in each document of another."""
    name = party.names.get("en", "A")  # small letters: see `understand.cast.english`
    return party.kind == "group" or (party.kind == "organisation" and not party.country and name == name.lower())


def _why(party: Participant) -> str:
    return f"gazetteer: {party.thing}" if party.thing else "same name and country"


def _known(
    participant_id: str, group: list[Sighting], reasons: tuple[str, ...], knowledge: Knowledge, romanize: Romanizer
) -> KnownParticipant:
    first = group[0].participant
    thing_id = min((s.participant.thing for s in group if s.participant.thing), default=None)
    thing = knowledge.by_id.get(thing_id or "")
    country = (thing.country if thing else None) or _country(group)
    names = _names(group, thing)
    if "en" not in names and first.kind == "person" and names:
        names["en"] = romanize(names.get("ru") or names["kk"], country)
    offices = [s for s in group if s.participant.role]
    latest = max(offices, key=lambda s: (s.published, len(s.participant.role or "")), default=None)
    office = latest.participant if latest else None
    bodies = [s.participant.organisation for s in group if s.participant.organisation]
    return KnownParticipant(
        participant_id=participant_id,
        kind=first.kind,
        names={lang: names[lang] for lang in LANGUAGES if lang in names},
        role=office.role if office else None,
        organisation=(office.organisation if office else None) or (bodies[-1] if bodies else None),
        country=country,
        n_documents=len({s.key[0] for s in group}),
        n_mentions=sum(s.n_mentions for s in group),
        match_reasons=reasons if len({s.key for s in group}) > 1 else (),
    )


def _country(group: list[Sighting]) -> str | None:
    votes = Counter(s.participant.country for s in group if s.participant.country)
    return min(votes, key=lambda c: (-votes[c], c), default=None)


def _names(group: list[Sighting], thing: Thing | None) -> dict[str, str]:
    """One name a language: the gazetteer's, else the fullest, by vote of the documents."""
    names: dict[str, str] = {}
    for lang in LANGUAGES:
        label = thing.label(lang) if thing else None
        votes = Counter(s.participant.names[lang] for s in group if s.participant.names.get(lang))
        voted = min(votes, key=lambda name: (-_fullness(name), -votes[name], name), default=None)
        if chosen := label or voted:
            names[lang] = chosen
    return names


def _fullness(name: str) -> int:
    """Words written out, two at most: a patronymic wins no vote."""
    return min(2, sum(len(word.strip(".")) > 1 for word in name.split()))


def _wishes(sighting: Sighting, romanize: Romanizer) -> tuple[str, ...]:
    """What to call a participant: as its founding document names it, then with its country, kind and a mark."""
    first, own = sighting.participant, mark(*sighting.key)
    wish = _said(first, romanize)
    if not first.thing and _nameless(first):
        kind = ["group"] if first.kind == "group" else []
        wish = f"{short_slug(48, *kind, wish)}-{own}"
    return tuple(
        dict.fromkeys([wish, slug(wish, first.country), slug(wish, first.country, first.kind), slug(wish, own)])
    )


def _said(participant: Participant, romanize: Romanizer) -> str:
    if participant.thing:
        return slug(participant.thing)
    names = participant.names
    name = names.get("en") or next((romanize(names[x], participant.country) for x in LANGUAGES if x in names), "")
    return short_slug(60, name) or participant.kind
