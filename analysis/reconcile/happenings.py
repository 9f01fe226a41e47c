"""What one document says of one event, drawn together from its mentions and ready to be compared."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from sys import intern
from typing import TypeVar

from rapidfuzz import fuzz

from analysis.knowledge.records import Knowledge
from analysis.model import EventMention, Findings, Period, Span
from analysis.reconcile.dates import Window, bounds, length, near_publication, published
from analysis.reconcile.names import Spelling
from analysis.reconcile.parties import Cast
from analysis.world import Kept, Key

NAMED = 90.0  # rapidfuzz partial ratio from which on a subject names an agreement or a series, whatever its endings
V = TypeVar("V")
Sides = Mapping[str, set[str]]  # by lasting id the roles, in the order of the text
Topics = list[tuple[str, list[str]]]  # a gazetteer id and its folded names
LOOSE = ("not_after_publication", "none")
FIELDS = ("date", "place", "status")  # about which documents may disagree
PLACE_BASES = ("stated", "title", "dateline", "none")


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as one document tells it.

    Attributes:
        window: The days it may have been on; None where nothing bounds it.
        is_dated: Whether the text dates it; else `window` is only near the publication.
        sides: Lasting ids of those who took part, in the order of the text; `persons` and `parties` are the two kinds.
        subjects: Gazetteer ids of what it is about.
        copy: The first document with nearly the same text.
        attended: Keys of those who took part, in the order of the text.
        told_by: Where the document tells each of `FIELDS`.
        spans: Where the document speaks of it.
        news: The mention that tells the status.
        former: The ids its mentions had in an earlier run.
    """

    key: Key
    published: datetime.date
    language: str
    copy: str
    event_type: str
    family: str
    status: str
    narrative_role: str
    series: str | None
    ordinal: int | None
    date: Period | None
    date_basis: str
    window: Window | None
    is_dated: bool
    place: str | None
    place_country: str | None
    place_basis: str
    sides: tuple[str, ...]
    visitors: frozenset[str]
    persons: frozenset[str]
    parties: frozenset[str]
    subjects: frozenset[str]
    subject: str | None
    told_by: tuple[Span, ...]
    spans: tuple[Span, ...]
    news: EventMention
    attended: tuple[str, ...] = ()
    former: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.key)

    @property
    def day(self) -> datetime.date | None:
        """The day, where the text says it."""
        return self.window[0] if self.window and self.is_dated and self.window[0] == self.window[1] else None


class Teller:
    """Draws the mentions of each document's events together."""

    def __init__(
        self, knowledge: Knowledge, spelling: Spelling, cast: Cast, copies: Mapping[str, str], kept: Kept | None = None
    ) -> None:
        self._cast, self._copies, self._fold = cast, copies, spelling.fold
        self._former = kept.events if kept else {}
        rules = knowledge.ontology["comparison"]
        self.families = {kind: name for name, kinds in rules["event_families"].items() for kind in kinds}
        self._bases: list[str] = rules["date_bases"]
        self._roles: list[str] = rules["narrative_roles"]
        self._sentence_tells = frozenset(rules["about_their_sentence"])
        self._agreements, series = (
            [(t.id, [self._fold(n) for names in t.names.values() for n in names if len(n) > 8]) for t in things]
            for things in (knowledge.of_kind("agreement"), knowledge.of_kind("series"))
        )
        self._topics = [*self._agreements, *series]
        self._about: dict[tuple[str, int], frozenset[str]] = {}

    def tell(self, findings: Findings) -> Iterator[Happening]:
        """The events of one document, each once."""
        mentions: dict[str, list[EventMention]] = defaultdict(list)
        for mention in sorted(findings.events, key=lambda m: (m.span, m.event_type)):
            mentions[mention.event].append(mention)
        sides: dict[str, dict[str, set[str]]] = defaultdict(dict)
        attended: dict[str, dict[str, None]] = defaultdict(dict)
        for part in sorted(findings.participations, key=lambda p: (p.span, p.participant)):
            key = (findings.document.document_id, part.participant)
            if found := self._cast.ids.get(key):
                sides[part.event].setdefault(found, set()).add(part.role)
                attended[part.event][intern(part.participant)] = None
        for event, group in sorted(mentions.items()):
            yield self._happening(findings, event, group, sides[event], tuple(attended[event]))

    def _formerly(self, findings: Findings, group: list[EventMention]) -> tuple[str, ...]:
        if not self._former:
            return ()
        places = ((findings.document.document_id, m.span.start, m.span.stop) for m in group)
        return tuple(former for place in places for former in self._former.get(place, ()))

    def _happening(
        self, findings: Findings, event: str, group: list[EventMention], sides: Sides, attended: tuple[str, ...]
    ) -> Happening:
        document = findings.document
        kind = most(group, lambda m: m.event_type) or "other"
        status = most(group, lambda m: m.status) or "held"
        role = min((m.narrative_role for m in group), key=self._roles.index)
        dated = min(group, key=lambda m: (self._bases.index(m.date_basis), length(m.date) if m.date else 10**7, m.span))
        placed = min((m for m in group if m.place), key=_place_rank, default=group[0])
        told = bounds(dated.date) if dated.date_basis not in LOOSE else None
        near = near_publication(document, status in ("planned", "postponed")) if role != "background" else None
        news = next(m for m in group if m.status == status)
        persons = frozenset(p for p in sides if self._cast.by_id[p].kind == "person")
        return Happening(
            key=(document.document_id, event),
            published=published(document),
            language=document.language,
            copy=self._copies[document.document_id],
            event_type=kind,
            family=self.families.get(kind, "other"),
            status=status,
            narrative_role=role,
            series=most(group, lambda m: m.series),
            ordinal=most(group, lambda m: m.ordinal),
            date=dated.date,
            date_basis=dated.date_basis,
            window=told or near,
            is_dated=told is not None,
            place=placed.place,
            place_country=placed.place_country or next((m.place_country for m in group if m.place_country), None),
            place_basis=placed.place_basis if placed.place else "none",
            sides=tuple(sides),
            visitors=persons & {side for side, roles in sides.items() if "visitor" in roles},
            persons=persons,
            parties=frozenset(sides) - persons,
            subjects=self._about_what(findings, group, kind),
            subject=next((m.subject for m in group if m.subject), None),
            spans=tuple(m.span for m in group),
            news=news,
            told_by=(dated.span, placed.span, news.span),
            attended=attended,
            former=self._formerly(findings, group),
        )

    def _about_what(self, findings: Findings, group: list[EventMention], kind: str) -> frozenset[str]:
        """What the mentions say it is about or, for some kinds, what their sentences name."""
        subjects = frozenset(about for m in group if m.subject for about in self._subjects(m.subject, self._topics))
        if subjects or self.families.get(kind) not in self._sentence_tells:
            return subjects
        text = findings.document.text
        beside = [s.of(text) for s in findings.sentences if any(s.overlaps(m.span) for m in group)]
        return frozenset(about for each in beside for about in self._subjects(each, self._agreements))

    def _subjects(self, text: str, topics: Topics) -> frozenset[str]:
        """Gazetteer ids of the agreements and series a text names."""
        key = (text, len(topics))
        if key not in self._about:
            folded = self._fold(text)
            found = {(name, topic) for topic, names in topics for name in names if _named(name, folded)}
            # A name inside a longer one that is found too is not meant: "partnership" within "enhanced partnership".
            within = {(n, t) for n, t in found for longer, other in found if t != other and n in longer}
            self._about[key] = frozenset({topic for _, topic in found - within} | {t for t, _ in topics if t == text})
        return self._about[key]


def _named(name: str, text: str) -> bool:
    return len(name) <= len(text) + 4 and fuzz.partial_ratio(name, text) >= NAMED


def most(group: Sequence[EventMention], field: Callable[[EventMention], V | None]) -> V | None:
    """The value most mentions give, the first of equals; None where none gives one."""
    votes = Counter(value for value in map(field, group) if value is not None)
    return max(votes, key=votes.__getitem__) if votes else None


def _place_rank(mention: EventMention) -> tuple[int, object]:
    return PLACE_BASES.index(mention.place_basis), mention.span
