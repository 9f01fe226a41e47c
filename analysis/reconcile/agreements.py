"""One row per agreement over all documents: what joins its mentions, what it is called, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from analysis.agreed import AgreementMention, KnownAgreement, Step
from analysis.knowledge.records import Knowledge
from analysis.model import LANGUAGES, Findings, Language
from analysis.reconcile.clusters import Naming, lasting_ids, mark, short_slug
from analysis.reconcile.dates import published
from analysis.world import Kept, Key, World

LONGEST = 90  # letters of a label
BASES = ("stated", "known", "event", "sides", "none")


@dataclass(frozen=True, slots=True)
class Told:
    """What one document tells of one agreement."""

    key: Key
    findings: Findings
    mentions: tuple[AgreementMention, ...]
    events: frozenset[str]
    parties: tuple[str, ...]

    @property
    def first(self) -> AgreementMention:
        """The mention that says most."""
        return max(self.mentions, key=lambda m: (m.span.stop - m.span.start, -m.span.start))

    @property
    def topics(self) -> frozenset[str]:
        """What it is about."""
        return frozenset(topic for mention in self.mentions for topic in mention.topics)

    @property
    def counted(self) -> int | None:
        """How many documents."""
        return max((m.n_documents for m in self.mentions if m.n_documents), default=None)

    @property
    def age(self) -> tuple[date, Key]:
        """What tells the document that founds an agreement: the one that came out first."""
        return published(self.findings.document), self.key

    @property
    def published(self) -> str:
        """When the document was published, empty where it does not say."""
        period = self.findings.document.published
        return period.edtf if period else ""


def with_agreements(world: World, knowledge: Knowledge, kept: Kept) -> World:
    """The world with its agreements: once each, with the furthest status that a document gives, and its history."""
    rows: list[KnownAgreement] = []
    ids: dict[Key, str] = {}
    groups = _groups([told for findings in world.findings for told in _told(findings, world)])
    groups.sort(key=lambda group: min(told.age for told in group))
    names = lasting_ids(groups, Naming(lambda told: told.age, lambda told: _former(told, kept), _wishes))
    for agreement_id, group in zip(names, groups, strict=True):
        row = _row(agreement_id, group, world, knowledge)
        rows.append(row)
        ids.update((told.key, row.agreement_id) for told in group)
    return replace(world, agreements=tuple(sorted(rows, key=lambda r: r.agreement_id)), agreement_ids=ids)


def _told(findings: Findings, world: World) -> Iterator[Told]:
    document = findings.document.document_id
    for key in dict.fromkeys(mention.agreement for mention in findings.agreements):
        mentions = tuple(m for m in findings.agreements if m.agreement == key)
        events = frozenset(known for m in mentions if m.event and (known := world.event_ids.get((document, m.event))))
        sides = [known for m in mentions for p in m.parties if (known := world.participant_ids.get((document, p)))]
        yield Told((document, key), findings, mentions, events, tuple(dict.fromkeys(sides)))


def _groups(told: Sequence[Told]) -> list[list[Told]]:
    """Sets of what is one agreement; each is compared with what was told before, in the order of documents."""
    groups: list[list[Told]] = []
    shelf: dict[object, list[int]] = {}
    for one in told:
        marks = list(_marks(one))
        near = sorted({n for each in marks for n in shelf.get(each, ())})
        home = next((n for n in near if all(_may_be_one(one, other) for other in groups[n])), None)
        if home is None:
            home = len(groups)
            groups.append([])
        groups[home].append(one)
        for each in marks:
            shelf.setdefault(each, []).append(home)
    return groups


def _marks(one: Told) -> Iterator[object]:
    """What two documents that tell of one agreement have in common."""
    if one.first.thing:
        yield one.first.thing
        return
    kind = one.first.kind
    for event in one.events:
        yield kind, event
    said = one.key[1].partition(":")[2]
    if said and one.parties:
        yield kind, said, frozenset(one.parties)


def _may_be_one(one: Told, other: Told) -> bool:
    if one.first.thing or other.first.thing:
        return one.first.thing == other.first.thing
    if one.key[0] == other.key[0] or (one.counted and other.counted and one.counted != other.counted):
        return False
    if one.key[1] == other.key[1] or one.first.kind == "package_of_documents":
        return True
    bare = not one.key[1].partition(":")[2] or not other.key[1].partition(":")[2]
    return bare or bool(one.topics & other.topics)


def _row(agreement_id: str, group: Sequence[Told], world: World, knowledge: Knowledge) -> KnownAgreement:
    first = group[0].first
    mentions = [m for told in group for m in told.mentions]
    parties = tuple(dict.fromkeys(party for told in group for party in told.parties))
    documents = dict.fromkeys(told.key[0] for told in group)
    order = list(knowledge.ontology["agreement_statuses"])
    history = tuple(_history(group, order))
    dated = [m.date for m in mentions if m.date]
    return KnownAgreement(
        agreement_id=agreement_id,
        kind=first.kind,
        labels=_labels(group, parties, world, knowledge),
        # What was signed is not unsigned by an older text, nor by one without a date.
        status=max((step.status for step in history), key=order.index, default=None),
        history=history,
        parties=parties,
        parties_basis=min((m.parties_basis for m in mentions), key=BASES.index),
        topics=tuple(dict.fromkeys(topic for m in mentions for topic in m.topics)),
        n_signed=max((m.n_documents for m in mentions if m.n_documents), default=None),
        date=max(dated, key=lambda period: (len(period.edtf), period.edtf)) if dated else None,
        n_documents=len(documents),
        n_origins=len({world.origins.get(document, document) for document in documents}),
        n_languages=len({told.findings.document.language for told in group}),
    )


def _former(told: Told, kept: Kept) -> list[str]:
    places = [(told.key[0], m.span.start, m.span.stop) for m in told.mentions] if kept.agreements else []
    return [row for place in places for row in kept.agreements.get(place, ())]


def _wishes(told: Told) -> tuple[str]:
    """Readable and lasting: the gazetteer's id, else kind and sides as the founding document says them, with a mark."""
    kind = told.first.kind
    name = f"{short_slug(48, kind.replace('_', '-'), *sorted(told.parties)[:2])}-{mark(kind, *told.key)}"
    return (told.first.thing or name,)


def _history(group: Sequence[Told], order: list[str]) -> Iterator[Step]:
    """What each document says of the status, by date of publication; of several in one document the furthest."""
    for told in sorted(group, key=lambda each: (each.published, each.key)):
        said = [m for m in told.mentions if m.status]
        if said:
            furthest = max(said, key=lambda m: (order.index(m.status or ""), -m.span.start))
            text = told.findings.document.text
            yield Step(told.key[0], told.published or None, furthest.status or "", furthest.span.of(text))


def _labels(group: Sequence[Told], parties: Sequence[str], world: World, knowledge: Knowledge) -> Mapping[str, str]:
    thing = knowledge.by_id.get(group[0].first.thing or "")
    if thing:
        names = {lang: thing.label(lang) or thing.label("en") or thing.id for lang in LANGUAGES}
        return {lang: name[:1].upper() + name[1:] for lang, name in names.items()}
    return {lang: _label(group, parties, world, knowledge, lang) for lang in LANGUAGES}


def _label(group: Sequence[Told], parties: Sequence[str], world: World, knowledge: Knowledge, lang: Language) -> str:
    """Kind and what it is about, in the words of a document in this language or by its topics; with the sides."""
    kind = str(knowledge.ontology["agreement_kinds"][group[0].first.kind][lang])
    own = next((told for told in group if told.findings.document.language == lang), None)
    about = _about(own, knowledge, lang) if own else ""
    topics = sorted({topic for told in group for topic in told.topics})
    counted = next((told.counted for told in group if told.counted), None)
    if about:
        name = f"{about} {kind}" if lang == "kk" else f"{kind} {about}"
    elif counted or topics:
        name = f"{kind}: {counted or ', '.join(knowledge.ontology['topics'][t][lang] for t in topics)}"
    else:
        name = kind
    named: dict[str, Mapping[Any, str]] = {p.participant_id: p.names for p in world.participants}
    sides = [named[p].get(lang) or next(iter(named[p].values())) for p in parties if p in named]
    label = " ".join((f"{name} ({' – '.join(sides[:3])})" if sides else name).split())
    short = label if len(label) <= LONGEST else label[: LONGEST - 1].rstrip() + "…"
    return short[:1].upper() + short[1:]


def _about(told: Told, knowledge: Knowledge, lang: Language) -> str:
    """The words that say what it is about: the head of the name changes its case, they do not."""
    words = told.first.span.of(told.findings.document.text).split()
    about = knowledge.lexicon["agreements"][lang]["about"]
    at = next((n for n, word in enumerate(words) if word.lower() in about), None)
    if at is None:
        return ""
    return " ".join(words[: at + 1] if lang == "kk" else words[at:])
