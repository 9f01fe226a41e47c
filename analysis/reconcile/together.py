"""All documents together: the one function of this room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from analysis.corrections import Correction
from analysis.knowledge.records import Knowledge
from analysis.model import Findings, Problem
from analysis.reconcile.agreements import with_agreements
from analysis.reconcile.apart import Apart, Now
from analysis.reconcile.coverage import with_coverage
from analysis.reconcile.decisions import Decisions, decide
from analysis.reconcile.doubts import doubts
from analysis.reconcile.edits import edited
from analysis.reconcile.event_rows import Maker, event_ids
from analysis.reconcile.events import Matcher
from analysis.reconcile.happenings import Teller
from analysis.reconcile.history import news
from analysis.reconcile.labels import Labeler
from analysis.reconcile.lineage import parents
from analysis.reconcile.names import Spelling
from analysis.reconcile.origins import origins
from analysis.reconcile.outcomes import with_outcomes
from analysis.reconcile.parties import cast
from analysis.reconcile.resolved import resolved
from analysis.reconcile.romanize import Romanizer
from analysis.resting import resting
from analysis.world import ClaimKey, Conflict, EventNews, Kept, Key, KnownEvent, World


def reconcile(
    findings: Sequence[Findings],
    knowledge: Knowledge,
    problems: Sequence[Problem] = (),
    kept: Kept | None = None,
    corrections: Sequence[Correction] = (),
    apart: Apart | None = None,
) -> World:
    """Participants, events and indicators over all documents, each once, and where the documents disagree.

    Args:
        findings: Of each document, in any order; the order changes nothing.
        knowledge: The package's own; `ontology/comparison`, `ontology/romanization` and `lexicon/wording` are used.
        problems: Files that could not be read, handed on.
        kept: Ids of an earlier run, which its things keep.
        corrections: The analyst's decisions: they are found again in what the documents come to without them, and then
            all is reconciled once more with them.
        apart: What somebody else works out of the same findings meanwhile.
    """
    reading = tuple({f.document.document_id: f for f in sorted(findings, key=_order)}.values())
    former = kept or Kept()
    with resting():
        world = _Desk(knowledge, Decisions(kept=former), apart or Now(reading, knowledge)).world(reading, {})
        if corrections:
            decisions = decide(world, corrections, former, knowledge.ontology)
            corrected, claim_ids = edited(world, decisions)
            desk = _Desk(knowledge, decisions, Now(corrected, knowledge))
            world = resolved(desk.world(corrected, claim_ids), decisions)
        world = with_agreements(replace(world, problems=tuple(problems)), knowledge, former)
        return with_coverage(with_outcomes(world, knowledge), knowledge)


def _order(findings: Findings) -> tuple[str, str]:
    return findings.document.document_id, findings.document.sha256


@dataclass(frozen=True)
class _Desk:
    """One reconciling with all that it needs at hand."""

    knowledge: Knowledge
    decisions: Decisions
    apart: Apart

    def world(self, reading: tuple[Findings, ...], known_claims: Mapping[ClaimKey, str]) -> World:
        knowledge, tables = self.knowledge, self.knowledge.ontology["romanization"]
        romanize = Romanizer(tables)
        spelling = Spelling(tables, romanize)
        who = cast(reading, knowledge, spelling, romanize, self.decisions)
        first_copy, shared = self.apart.copies()
        behind = origins(reading, who, first_copy, shared, spelling)
        figured = self.apart.figured(behind, self.decisions, known_claims)
        teller = Teller(knowledge, spelling, who, first_copy, self.decisions.kept)
        countries = frozenset(state.label("en") for state in knowledge.of_kind("state"))
        rules = knowledge.ontology["comparison"]
        documents = {f.document.document_id: f.document for f in reading}
        maker = Maker(rules, who, behind, Labeler(knowledge), countries, self.decisions, documents)
        matcher = Matcher(rules, countries)
        events, ids, history, disputed = self._events(reading, teller, maker, matcher)
        claims = figured()
        return World(
            findings=reading,
            participants=who.participants,
            events=events,
            indicators=claims.indicators,
            conflicts=tuple(sorted([*disputed, *claims.conflicts], key=lambda c: (c.table, c.row_id, c.field))),
            participant_ids=who.ids,
            event_ids=ids,
            claim_ids=claims.claim_ids,
            indicator_ids=claims.indicator_ids,
            origins=behind.labels,
            outlets=behind.outlets,
            history=history,
            passages=shared,
            doubts=doubts(who.participants, events, ids, matcher.near, self.decisions),
        )

    def _events(
        self, reading: Sequence[Findings], teller: Teller, maker: Maker, matcher: Matcher
    ) -> tuple[tuple[KnownEvent, ...], dict[Key, str], tuple[EventNews, ...], list[Conflict]]:
        happenings = [happening for findings in reading for happening in teller.tell(findings)]
        rows: list[KnownEvent] = []
        ids: dict[Key, str] = {}
        disputed: list[Conflict] = []
        history: list[EventNews] = []
        sets = matcher.clusters(happenings).sets()
        sets = self.decisions.rearranged("events", sets, lambda happening: happening.key)
        names = event_ids([group for group, _ in sets], maker.cast)
        parent = parents(dict(zip(names, (group for group, _ in sets), strict=True)), maker.rules)
        known = set(names)
        published = {f.document.document_id: f.document.published for f in reading}
        for event_id, (group, reasons) in zip(names, sets, strict=True):
            event, conflicts = maker.make(event_id, group, reasons)
            above = self.decisions.values.get(("events", event_id), {}).get("parent_event_id", parent.get(event_id))
            rows.append(replace(event, parent_event_id=above if above in known else None))
            disputed += conflicts
            history += news(event_id, group, published, maker.rules["statuses"])
            ids.update((happening.key, event.event_id) for happening in group)
        rows.sort(key=lambda row: row.event_id)
        history.sort(key=lambda each: each.event_id)
        return tuple(rows), dict(sorted(ids.items())), tuple(history), disputed
