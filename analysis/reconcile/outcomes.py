"""What became of what was undertaken: later releases on the event, the agreement or the figure that an act names.

Nothing is concluded from likeness of words: an act and a later report meet only in one thing, an event that the act
plans, an agreement that is yet to be signed, or a measure for which it sets a target.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from analysis.agreed import AgreementMention, Outcome
from analysis.knowledge.records import Knowledge
from analysis.model import Claim, Findings, Span
from analysis.reconcile.clusters import mark, slug
from analysis.reconcile.dates import published
from analysis.world import ClaimKey, World

AT_HAND = 500  # documents whose ids are held at a time
AHEAD = frozenset({"planned", "postponed"})
OF_EVENT = {"held": "came_about", "ongoing": "under_way", "postponed": "moved", "cancelled": "called_off"}
NOT_YET = (None, "proposed", "under_negotiation")
OF_AGREEMENT = {
    "under_negotiation": "under_way",
    "initialled": "under_way",
    **dict.fromkeys(("signed", "ratified", "provisionally_applied", "in_force"), "came_about"),
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """A place of a document that tells where a thing stands."""

    thing: tuple[str, Any]  # table, and the lasting id; of figures what they measure
    row: str
    outcome: str
    document: Findings
    span: Span
    rule: str
    value: float | None = None

    @property
    def day(self) -> date:
        """When the document came out."""
        return published(self.document.document)


def with_outcomes(world: World, knowledge: Knowledge) -> World:
    """The world with ids of acts and with what later documents tell of those by which somebody undertakes something."""
    undertaking = {act for act, entry in knowledge.ontology["acts"].items() if entry.get("undertakes")}
    ids = CommitmentIds(world.findings)
    rules = knowledge.ontology["comparison"]
    named = [
        (ids[findings.document.document_id, n], things, findings)
        for findings in world.findings
        if (ahead := list(_ahead(findings, world, rules)))
        for n, act in enumerate(findings.commitments)
        if act.act in undertaking
        and (things := [(thing, claim) for span, thing, claim in ahead if span.overlaps(act.span)])
    ]
    told: dict[tuple[str, Any], list[Evidence]] = defaultdict(list)
    for each in _evidence(world, rules, {thing for _, things, _ in named for thing, _ in things}):
        told[each.thing].append(each)
    found = [outcome for row, things, findings in named for outcome in _became(row, things, findings, told)]
    return replace(world, commitment_ids=ids, outcomes=tuple(found))


class CommitmentIds(Mapping[ClaimKey, str]):
    """A lasting id for every act: its document and a mark of what it says; of equal ones the later are numbered.

    They are made when they are asked for: most acts of an archive stand in rows that are as they were.
    """

    def __init__(self, reading: Sequence[Findings]) -> None:
        self._reading = {findings.document.document_id: findings for findings in reading}
        self._of = lru_cache(maxsize=AT_HAND)(self._made)

    def __getitem__(self, key: ClaimKey) -> str:
        document, n = key
        if document not in self._reading:
            raise KeyError(key)
        return self._of(document)[n]

    def __iter__(self) -> Iterator[ClaimKey]:
        for document, findings in self._reading.items():
            yield from ((document, n) for n in range(len(findings.commitments)))

    def __len__(self) -> int:
        return sum(len(findings.commitments) for findings in self._reading.values())

    def _made(self, name: str) -> tuple[str, ...]:
        ids: list[str] = []
        taken: Counter[str] = Counter()
        text = self._reading[name].document.text
        for act in self._reading[name].commitments:
            own = mark(name, act.act, act.span.of(text), act.content.of(text))
            made = f"{slug(name)}-{slug(act.act)}-{own}"
            taken[made] += 1
            ids.append(made if taken[made] == 1 else f"{made}-{taken[made]}")
        return tuple(ids)


def _evidence(world: World, rules: Mapping[str, Any], wanted: Collection[tuple[str, Any]]) -> Iterator[Evidence]:
    """What documents tell of where the wanted events, agreements and figures stand."""
    reading = {findings.document.document_id: findings for findings in world.findings}
    for news in world.history:
        outcome = "moved" if news.step == "moved" else OF_EVENT.get(news.status)
        if outcome and ("events", news.event_id) in wanted:
            row = news.event_id
            yield Evidence(("events", row), row, outcome, reading[news.document_id], news.span, news.rule)
    tables = {table for table, _ in wanted}
    for findings in world.findings if "agreements" in tables else ():
        for deal in findings.agreements:
            row = world.agreement_ids[findings.document.document_id, deal.agreement]
            if ("agreements", row) in wanted and (outcome := OF_AGREEMENT.get(deal.status or "")):
                yield Evidence(("agreements", row), row, outcome, findings, deal.span, deal.rule)
    for findings in world.findings if "indicators" in tables else ():
        yield from _levels(findings, world, rules, wanted)


def _levels(
    findings: Findings, world: World, rules: Mapping[str, Any], wanted: Collection[tuple[str, Any]]
) -> Iterator[Evidence]:
    for n, claim in enumerate(findings.claims):
        if claim.kind == "level" and claim.period and _is_comparable(claim, rules):
            thing = ("indicators", _measured(claim, rules))
            if thing in wanted:
                row = world.indicator_ids[world.claim_ids[findings.document.document_id, n]]
                yield Evidence(thing, row, "reached", findings, claim.span, claim.rule, claim.value)


def _is_comparable(claim: Claim, rules: Mapping[str, Any]) -> bool:
    """Whether a later figure can be held against a target: one thing is measured, and of whom is said in full."""
    areas = [claim.ref_area, claim.counterpart_area]
    whole = all(areas) if claim.measure in rules["bilateral"] else any(areas)
    return whole and claim.measure in rules["definite"]


def _measured(claim: Claim, rules: Mapping[str, Any]) -> tuple[object, ...]:
    """What must be one for a figure to be held against a target."""
    areas = (claim.ref_area or "", claim.counterpart_area or "")
    return claim.measure, tuple(sorted(areas)) if claim.measure in rules["symmetric"] else areas, claim.unit


def _became(
    row: str,
    named: Sequence[tuple[tuple[str, Any], Claim | None]],
    findings: Findings,
    told: Mapping[tuple[str, Any], Sequence[Evidence]],
) -> Iterator[Outcome]:
    """What documents that came out later tell, oldest first."""
    day = published(findings.document)
    later: dict[tuple[str, str, str], Evidence] = {}
    for thing, target in named:
        for each in told.get(thing, ()):
            if day < each.day < date.max and (judged := _judged(each, target, day)):
                later.setdefault((each.row, each.document.document.document_id, judged.outcome), judged)
    for each in sorted(later.values(), key=lambda e: (e.day, e.document.document.document_id, e.span, e.row)):
        document = each.document.document
        yield Outcome(
            commitment_id=row,
            promised_in=findings.document.document_id,
            outcome=each.outcome,
            table=each.thing[0],
            row=each.row,
            document_id=document.document_id,
            published=document.published.edtf if document.published else "",
            span=each.span,
            rule=each.rule,
        )


def _judged(evidence: Evidence, target: Claim | None, day: date) -> Evidence | None:
    """A figure against its target; None where it is of a time before the act."""
    if target is None or evidence.value is None:
        return evidence
    claim = next(c for c in evidence.document.claims if c.span == evidence.span and c.value == evidence.value)
    if claim.period is None or claim.period.stop is None or claim.period.stop < day:
        return None
    return evidence if evidence.value >= target.value else replace(evidence, outcome="below")


def _ahead(
    findings: Findings, world: World, rules: Mapping[str, Any]
) -> Iterator[tuple[Span, tuple[str, Any], Claim | None]]:
    """The things of which a document speaks as yet to come, and where: an act names those in its own words."""
    document = findings.document.document_id
    for event in findings.events:
        if event.status in AHEAD and (document, event.event) in world.event_ids:
            yield event.span, ("events", world.event_ids[document, event.event]), None
    for deal in findings.agreements:
        if _is_open(deal, findings):
            yield deal.span, ("agreements", world.agreement_ids[document, deal.agreement]), None
    for claim in findings.claims:
        if claim.kind == "target" and _is_comparable(claim, rules):
            yield claim.span, ("indicators", _measured(claim, rules)), claim


def _is_open(deal: AgreementMention, findings: Findings) -> bool:
    """Whether a document leaves an agreement unsigned wherever it speaks of it."""
    return all(m.status in NOT_YET for m in findings.agreements if m.agreement == deal.agreement)
