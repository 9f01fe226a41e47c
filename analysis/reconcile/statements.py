"""Which acts of two language versions are one: they share a topic, are of the same side and of like force."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

from analysis.agreed import Commitment
from analysis.knowledge.records import Knowledge
from analysis.model import LANGUAGES, Findings, Language
from analysis.reconcile.clusters import Clusters
from analysis.reconcile.telling import Telling
from analysis.reconcile.versions import Release
from analysis.world import World

FAR = 5  # steps on the scale of force between acts that may still be one
MOST = 6  # documents of a version whose acts are compared: what others add are copies
APART = ("decide", "expect_effect", "sign")  # acts that are one only with acts of their own kind


@dataclass(frozen=True)
class Act:
    """An act of one version.

    Attributes:
        number: Its place in the order of all acts of the release.
        sides: Whom those who act stand for: codes of states and blocs, else ids of participants.
        place: Where in its document it stands, from 0 to 1.
    """

    number: int
    language: Language
    commitment: Commitment
    row: str
    document_id: str
    event: str | None
    sides: frozenset[str]
    attributes: frozenset[str]
    place: float
    strength: int

    @property
    def topics(self) -> frozenset[str]:
        """What it is about."""
        return frozenset(self.commitment.topics)


@dataclass(frozen=True)
class Alike:
    """One statement of a release as its versions make it, with the topics by which they were found to be one."""

    topics: tuple[str, ...]
    acts: tuple[Act, ...]
    tellings: tuple[Telling, ...]


class Attributes:
    """The attributes that words of a text say, by language (`lexicon/attributes`)."""

    def __init__(self, knowledge: Knowledge) -> None:
        sections = knowledge.lexicon["attributes"]
        self._begins = {lang: {name: _pattern(words) for name, words in sections[lang].items()} for lang in LANGUAGES}

    def of(self, text: str, language: Language) -> frozenset[str]:
        """The attributes that a text names."""
        folded = text.casefold()
        return frozenset(name for name, pattern in self._begins[language].items() if pattern.search(folded))


def _pattern(begins: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, begins))})")


def statements(release: Release, world: World, attributes: Attributes, strengths: Mapping[str, int]) -> Iterator[Alike]:
    """The acts of a release, those that are one together; an act nobody else makes stands alone."""
    acts = list(_acts(release, world, attributes, strengths))
    joined = list(_joined(acts))
    partners: dict[int, dict[Language, set[str]]] = defaultdict(lambda: defaultdict(set))
    for _, group in joined:
        for one, other in permutations(group, 2):
            partners[one.number][other.language] |= other.attributes
    for topics, group in joined:
        yield Alike(topics, group, tuple(_telling(act, partners[act.number].values()) for act in group))


def _acts(release: Release, world: World, attributes: Attributes, strengths: Mapping[str, int]) -> Iterator[Act]:
    """The acts of all versions; of copies in one language each act once."""
    seen: set[tuple[Language, str]] = set()
    number = 0
    for findings in [each for lang in release.languages for each in release.of(lang)[:MOST]]:
        document, text = findings.document, findings.document.text
        areas = _areas(findings)
        for n, act in enumerate(findings.commitments):
            said = document.language, act.span.of(text)
            if said in seen:
                continue
            seen.add(said)
            yield Act(
                number=number,
                language=document.language,
                commitment=act,
                row=world.commitment_ids[document.document_id, n],
                document_id=document.document_id,
                event=world.event_ids.get((document.document_id, act.event)) if act.event else None,
                sides=frozenset(areas.get(key, key) for key in act.actors),
                attributes=attributes.of(act.content.of(text), document.language),
                place=act.span.start / max(len(text), 1),
                strength=strengths[act.act],
            )
            number += 1


def _areas(findings: Findings) -> dict[str, str]:
    """For whom each participant stands: their state or bloc, where they have one."""
    return {p.key: p.country or p.thing or p.key for p in findings.participants}


def _joined(acts: Sequence[Act]) -> Iterator[tuple[tuple[str, ...], tuple[Act, ...]]]:
    """Sets of acts that are one, each topic of an act in one set at the most."""
    nodes = Clusters((act.number, topic) for act in acts for topic in sorted(act.topics) or [""])
    taken: set[tuple[int, str, Language]] = set()  # that an act's topic has a partner in a language
    for one, other in _pairs(acts):
        fresh = [topic for topic in _shared(one, other) if not _is_taken(one, other, topic, taken)]
        for topic in fresh:
            a, b = (one.number, topic), (other.number, topic)
            languages = {acts[n].language for root in (a, b) for n, _ in nodes.members[nodes.find(root)]}
            size = sum(len(nodes.members[nodes.find(root)]) for root in (a, b))
            if len(languages) == size:  # one act of each language
                nodes.join(a, b)
                taken |= {(one.number, topic, other.language), (other.number, topic, one.language)}
    groups: dict[tuple[int, ...], list[str]] = defaultdict(list)
    for members, _ in nodes.sets():
        groups[tuple(sorted(n for n, _ in members))] += [topic for _, topic in members]
    matched = {n for numbers in groups if len(numbers) > 1 for n in numbers}
    for numbers, topics in sorted(groups.items()):
        if len(numbers) > 1 or numbers[0] not in matched:
            yield tuple(sorted(set(topics) - {""})), tuple(acts[n] for n in numbers)


def _is_taken(one: Act, other: Act, topic: str, taken: set[tuple[int, str, Language]]) -> bool:
    return (one.number, topic, other.language) in taken or (other.number, topic, one.language) in taken


def _pairs(acts: Sequence[Act]) -> list[tuple[Act, Act]]:
    """Pairs of acts that may be one, the likeliest first."""
    pairs = [(a, b) for a, b in combinations(acts, 2) if a.language != b.language and _may_be_one(a, b)]
    return sorted(pairs, key=lambda pair: (-_likeness(*pair), pair[0].number, pair[1].number))


def _shared(one: Act, other: Act) -> list[str]:
    """Topics of both; "" where neither has any."""
    return sorted(one.topics & other.topics) or [""]


def _may_be_one(one: Act, other: Act) -> bool:
    kinds = {one.commitment.act, other.commitment.act}
    if len(kinds) > 1 and (kinds & set(APART) or abs(one.strength - other.strength) > FAR):
        return False
    if one.sides and other.sides and not one.sides & other.sides:
        return False
    if one.topics & other.topics:
        return True
    # Without a topic only the same act with the same attributes on the same occasion is one.
    bare = not one.topics and not other.topics and len(kinds) == 1
    return bare and one.event == other.event and bool(one.attributes & other.attributes)


def _likeness(one: Act, other: Act) -> float:
    """How much speaks for two acts being one: what they are about, force, sides, event, attributes, place."""
    return (
        3 * _common(one.topics, other.topics)
        + 2 * (1 - abs(one.strength - other.strength) / 12)
        + _common(one.attributes, other.attributes)
        + _common(one.sides, other.sides)
        + (one.event == other.event)
        + 1
        - abs(one.place - other.place)
    )


def _common(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


def _telling(act: Act, partners: Iterable[set[str]]) -> Telling:
    """What an act says; of its attributes those that not every version has, in whichever acts that are one with it."""
    shared = act.attributes.intersection(*partners)
    fields = {
        "act": act.commitment.act,
        "attributes": " ".join(sorted(act.attributes - shared)),
        "actors": " ".join(sorted(act.sides)),
        "event": act.event or "",
    }
    said = {name: value for name, value in fields.items() if value}
    return Telling(act.row, act.language, act.document_id, act.commitment.span, act.commitment.rule, said)
