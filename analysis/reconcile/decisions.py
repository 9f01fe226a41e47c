"""The analyst's decisions, found again in what the documents came to: which rows they mean and what is to be done.

A row is found by its id, by the id its places had in an earlier run, or by the words the decision rests on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from analysis.corrections import Correction
from analysis.model import Span
from analysis.reconcile.fields import checked
from analysis.world import Decided, Kept, Place, World

T = TypeVar("T")
Member = tuple[str, str]  # document and key of an event or a participant; ("", claim_id) of a claim
Groups = list[tuple[list[T], tuple[str, ...]]]


@dataclass(slots=True)
class Decisions:
    """What is to be done in a second reconciling.

    Attributes:
        together: By table: members that are one thing, and why.
        apart: By table: members that are none of the others of their set, and why.
        values: By table and row id: fields that are set.
        deleted: By table: members that go.
        edits: Corrections of single statements: of claims, and what is added.
        outcomes: What became of each decision.
    """

    together: dict[str, list[tuple[frozenset[Member], str]]] = field(default_factory=lambda: defaultdict(list))
    apart: dict[str, list[tuple[frozenset[Member], str]]] = field(default_factory=lambda: defaultdict(list))
    values: dict[tuple[str, str], dict[str, Any]] = field(default_factory=lambda: defaultdict(dict))
    deleted: dict[str, set[Member]] = field(default_factory=lambda: defaultdict(set))
    edits: list[tuple[Correction, frozenset[Member]]] = field(default_factory=list)
    outcomes: list[Decided] = field(default_factory=list)
    kept: Kept = field(default_factory=Kept)

    def rearranged(self, table: str, groups: Groups[T], member: Callable[[T], Member]) -> Groups[T]:
        """Groups of things after the analyst took some apart and put others together."""
        for leaving, why in self.apart[table]:
            groups = [part for group, reasons in groups for part in _parted(group, reasons, leaving, member, why)]
        for joined, why in self.together[table]:
            inside = [g for g in groups if any(member(each) in joined for each in g[0])]
            if len(inside) > 1:
                groups = [g for g in groups if g not in inside]
                groups.append(([each for g, _ in inside for each in g], (*{r for _, rs in inside for r in rs}, why)))
        return groups


def _parted(
    group: list[T], reasons: tuple[str, ...], leaving: frozenset[Member], member: Callable[[T], Member], why: str
) -> Iterable[tuple[list[T], tuple[str, ...]]]:
    gone = [each for each in group if member(each) in leaving]
    left = [each for each in group if member(each) not in leaving]
    if not gone or not left:
        return [(group, reasons)]
    return [(left, reasons), (gone, (*reasons, why))]


def decide(draft: World, corrections: Sequence[Correction], kept: Kept, lists: Mapping[str, Any]) -> Decisions:
    """What decisions mean for what the documents came to without them.

    Args:
        draft: The world as the documents alone have it.
        corrections: In the order in which they were taken: of two that contradict, the later one holds.
        kept: Ids of an earlier run.
        lists: The closed lists of the ontology.
    """
    register = Register(draft, kept)
    found = Decisions(kept=register.kept())
    for said in corrections:
        members = register.members(said.table, said)
        fault = checked(said, lists)
        state = _state(said, members, register, fault)
        row = register.row(said.table, members) or said.row
        if state in ("applied", "text_changed"):
            if said.action == "merge":
                row = said.row  # the row they become keeps the id the analyst gave it
            _note(found, said, members, register, row or "")
        found.outcomes.append(Decided(said, state, row, fault))
    return found


def _state(said: Correction, members: frozenset[Member], register: Register, fault: str | None) -> str:
    if fault:
        return "unfit"
    there = register.says(said.document, said.quote)
    if said.action == "add":
        return "applied" if there else "not_found"
    if not members and not (said.table == "conflicts" and register.has_conflict(said.row)):
        return "not_found"
    if said.action == "merge" and not any(register.of_row(said.table, other) - members for other in said.others):
        return "applied" if any(register.of_row(said.table, other) for other in said.others) else "not_found"
    return "text_changed" if said.quote and not there else "applied"


def _note(found: Decisions, said: Correction, members: frozenset[Member], register: Register, row: str) -> None:
    why = f"analyst {said.author}: {said.reason}"
    table = said.table
    others: frozenset[Member] = frozenset().union(*(register.of_row(table, other) for other in said.others))
    if said.action == "merge":
        found.together[table].append((members | others, why))
        found.kept = register.renamed(found.kept, table, members | others, row)
    elif said.action == "split":
        gone = frozenset(m for m in members if register.document_of(m) in said.others)
        found.apart[table].append((gone, why))
        found.kept = register.renamed(found.kept, table, gone, None)
    elif said.action == "confirm" and others - members and table in ("events", "participants", "indicators"):
        found.apart[table].append((others - members, why))
    elif said.action == "delete" and table != "participations":
        found.deleted["indicator_claims" if table == "indicators" else table] |= members
    elif said.action == "set" and table != "indicator_claims":
        found.values[table, row][str(said.field)] = said.value
    elif said.action != "confirm":
        found.edits.append((said, members))


class Register:
    """Where each row of a world stands in the texts."""

    def __init__(self, world: World, kept: Kept) -> None:
        self._world, self._kept = world, kept
        self._documents = {f.document.document_id: f.document for f in world.findings}
        self._rows: dict[tuple[str, str], set[Member]] = defaultdict(set)
        self._places: dict[str, dict[Place, set[Member]]] = defaultdict(lambda: defaultdict(set))
        self._row_of: dict[tuple[str, Member], str] = {}
        self._home: dict[Member, str] = {}
        for findings in world.findings:
            name = findings.document.document_id
            for mention in findings.events:
                self._enter("events", (name, mention.event), world.event_ids[name, mention.event], mention.span)
            for found in findings.mentions:
                lasting = world.participant_ids[name, found.participant]
                self._enter("participants", (name, found.participant), lasting, found.span)
            for n, claim in enumerate(findings.claims):
                claim_id = world.claim_ids[name, n]
                self._home["", claim_id] = name
                self._enter("indicators", ("", claim_id), world.indicator_ids[claim_id], claim.span, name)
                self._enter("indicator_claims", ("", claim_id), claim_id, claim.span, name)
        for key, lasting in world.participant_ids.items():
            self._rows["participants", lasting].add(key)
            self._row_of["participants", key] = lasting

    def _enter(self, table: str, member: Member, row: str, span: Span, document: str | None = None) -> None:
        self._rows[table, row].add(member)
        self._row_of[table, member] = row
        self._places[table][document or member[0], span.start, span.stop].add(member)

    def of_row(self, table: str, row: str | None) -> frozenset[Member]:
        """Members of a row, by its id or by the id its places had before."""
        table = "events" if table == "participations" else table
        if found := self._rows.get((table, row or "")):
            return frozenset(found)
        if table == "indicators":
            former = {("", claim) for claim, lasting in self._kept.indicators.items() if lasting == row}
            return frozenset(former & self._home.keys())
        places: Mapping[Place, tuple[str, ...]] = getattr(self._kept, table, {})
        return frozenset(m for place, ids in places.items() if row in ids for m in self._places[table].get(place, ()))

    def members(self, table: str, said: Correction) -> frozenset[Member]:
        """What a decision is about: by its row, else by the words it rests on."""
        table = "events" if table == "participations" else table
        if found := self.of_row(table, said.row):
            return found
        text = self._text(said.document)
        at = text.find(said.quote) if said.quote else -1
        if at < 0 or said.action == "add":
            return frozenset()
        quoted = Span(at, at + len(said.quote or ""))
        inside = [
            frozenset(members)
            for (document, start, stop), members in sorted(self._places[table].items())
            if document == said.document and quoted.overlaps(Span(start, stop))
        ]
        rows = {self._row_of[table, m] for members in inside for m in members}
        return frozenset().union(*inside) if len(rows) == 1 else frozenset()

    def row(self, table: str, members: frozenset[Member]) -> str | None:
        """The row most of the members stand in."""
        table = "events" if table == "participations" else table
        rows = sorted(self._row_of[table, m] for m in members if (table, m) in self._row_of)
        return max(rows, key=rows.count, default=None)

    def says(self, document: str | None, quote: str | None) -> bool:
        """Whether a document has these words."""
        return bool(quote) and str(quote) in self._text(document)

    def _text(self, document: str | None) -> str:
        found = self._documents.get(document or "")
        return found.text if found else ""

    def has_conflict(self, conflict_id: str | None) -> bool:
        """Whether there is such a disagreement."""
        return any(conflict.conflict_id == conflict_id for conflict in self._world.conflicts)

    def document_of(self, member: Member) -> str:
        """The document a member stands in."""
        return self._home.get(member, member[0])

    def kept(self) -> Kept:
        """The ids of the world, to be kept while decisions are applied."""
        return Kept(
            events=self._ids("events"),
            participants=self._ids("participants"),
            indicators={m[1]: self._row_of["indicators", m] for m in self._home},
        )

    def _ids(self, table: str) -> dict[Place, tuple[str, ...]]:
        return {place: tuple(sorted(self._row_of[table, m] for m in ms)) for place, ms in self._places[table].items()}

    def renamed(self, kept: Kept, table: str, members: frozenset[Member], row: str | None) -> Kept:
        """The ids to keep, with these members under another one, or under none."""
        if table == "indicators":
            others = {claim: lasting for claim, lasting in kept.indicators.items() if ("", claim) not in members}
            return replace(kept, indicators=others | ({m[1]: row for m in members} if row else {}))
        places = dict(getattr(kept, table))
        for place, its in self._places[table].items():
            if its & members:
                places[place] = (row,) if row else ()
        return replace(kept, **{table: places})
