"""Findings as the analyst decided: statements deleted, claims set, statements added with the rule `analyst`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from analysis.corrections import Correction
from analysis.model import Claim, EventMention, Findings, Participant, Participation, Span
from analysis.reconcile.clusters import mark
from analysis.reconcile.decisions import Decisions, Member
from analysis.reconcile.fields import as_fields
from analysis.world import ClaimKey, World

RULE = "analyst"


def edited(world: World, decisions: Decisions) -> tuple[tuple[Findings, ...], dict[ClaimKey, str]]:
    """The findings after all edits, and the ids that their claims keep; what is added has no id yet."""
    added: dict[str, list[Correction]] = defaultdict(list)
    for said, _ in decisions.edits:
        if said.action == "add":
            added[said.document or ""].append(said)
    found: list[Findings] = []
    ids: dict[ClaimKey, str] = {}
    for findings in world.findings:
        name = findings.document.document_id
        claims = _claims(findings, world, decisions)
        ids.update(((name, n), key) for n, key in enumerate(claims))
        left = replace(_without(findings, decisions), claims=tuple(claims.values()))
        left = _unattended(left, decisions, world)
        for said in added[name]:
            left = _with(left, said, world, decisions)
        found.append(findings if left == findings else left)  # what nobody edits stays in the store
    return tuple(found), ids


def _claims(findings: Findings, world: World, decisions: Decisions) -> dict[str, Claim]:
    """The claims that stay, by id, with what was set in them."""
    name = findings.document.document_id
    gone = {event for document, event in decisions.deleted["events"] if document == name}
    claims: dict[str, Claim] = {}
    for n, claim in enumerate(findings.claims):
        key = world.claim_ids[name, n]
        if ("", key) not in decisions.deleted["indicator_claims"]:
            claims[key] = replace(claim, event=None) if claim.event in gone else claim
    for said, members in decisions.edits:
        if said.action == "set":
            claims.update({key: _set(claims[key], said) for _, key in members if key in claims})
    return claims


def _without(findings: Findings, decisions: Decisions) -> Findings:
    """Findings without the events and participants that were deleted."""
    name = findings.document.document_id
    events = {key for document, key in decisions.deleted["events"] if document == name}
    people = {key for document, key in decisions.deleted["participants"] if document == name}
    origin = findings.origin if findings.origin and findings.origin.participant not in people else None
    return replace(
        findings,
        events=tuple(e for e in findings.events if e.event not in events),
        participants=tuple(p for p in findings.participants if p.key not in people),
        mentions=tuple(m for m in findings.mentions if m.participant not in people),
        participations=tuple(
            p for p in findings.participations if p.event not in events and p.participant not in people
        ),
        origin=origin,
    )


def _unattended(findings: Findings, decisions: Decisions, world: World) -> Findings:
    """Findings in which those whom the analyst took out of an event take no part in it."""
    name = findings.document.document_id
    out = {(said.row, who) for said, _ in decisions.edits if said.action == "delete" for who in said.others}
    if not out:
        return findings
    left = tuple(
        part
        for part in findings.participations
        if (world.event_ids.get((name, part.event)), world.participant_ids.get((name, part.participant))) not in out
    )
    return replace(findings, participations=left)


def _set(claim: Claim, said: Correction) -> Claim:
    """A claim with a field as the analyst has it; its interval follows from the new words."""
    changed = as_fields({str(said.field): said.value}, "")
    if said.field in ("value", "value_to", "qualifier", "kind"):
        changed |= {"lower": None, "upper": None}
    if said.field == "period":
        changed["period_basis"] = "stated" if changed["period"] else "none"
    return replace(claim, **changed)


def _with(findings: Findings, said: Correction, world: World, decisions: Decisions) -> Findings:
    """Findings with a statement that the analyst found; its words stand in the text."""
    at = findings.document.text.index(said.quote or "")
    span = Span(at, at + len(said.quote or ""))
    fields = as_fields(said.values, "labels")
    if said.table == "indicator_claims":
        claim = Claim(span=span, rule=RULE, **fields)
        claim = replace(claim, period_basis="stated" if claim.period else "none")
        return replace(findings, claims=(*findings.claims, claim))
    if said.table == "events":
        return replace(findings, events=(*findings.events, _event(span, said, fields)))
    return _attended(findings, span, said, world, decisions)


def _event(span: Span, said: Correction, fields: Mapping[str, Any]) -> EventMention:
    names = ("event_type", "status", "narrative_role", "series", "ordinal", "date", "place", "place_country")
    given: dict[str, Any] = {"narrative_role": "main"}
    given |= {name: fields[name] for name in names if fields.get(name) is not None}
    given |= {f"{name}_basis": "stated" if name in given else "none" for name in ("date", "place")}
    key = f"{RULE}-{mark(said.table, said.document, said.quote, *sorted(map(str, said.values.items())))}"
    return EventMention(span=span, rule=RULE, event=key, **given)


def _attended(findings: Findings, span: Span, said: Correction, world: World, decisions: Decisions) -> Findings:
    """Findings in which a participant takes part in an event; either is named where the document names it not yet."""
    name, values = findings.document.document_id, said.values
    event = _key(world.event_ids, name, values["event_id"])
    who = _key(world.participant_ids, name, values["participant_id"])
    own = f"{RULE}-{mark(said.document, said.quote, *sorted(map(str, values.items())))}"
    if event is None:
        known = next((e for e in world.events if e.event_id == values["event_id"]), None)
        if known is None:
            return findings
        told = EventMention(span, RULE, own, known.event_type, known.status, known.narrative_role)
        findings, event = replace(findings, events=(*findings.events, told)), own
        decisions.together["events"].append((_joined(world.event_ids, values["event_id"], name, own), RULE))
    if who is None:
        person = next((p for p in world.participants if p.participant_id == values["participant_id"]), None)
        if person is None:
            return findings
        named = Participant(
            own, person.kind, dict(person.names), None, person.role, person.organisation, person.country
        )
        findings, who = replace(findings, participants=(*findings.participants, named)), own
        decisions.together["participants"].append(
            (_joined(world.participant_ids, values["participant_id"], name, own), RULE)
        )
    part = Participation(span, RULE, event, who, str(values["role"]))
    return replace(findings, participations=(*findings.participations, part))


def _key(ids: Mapping[Member, str], document: str, row: object) -> str | None:
    return min((key for (name, key), lasting in ids.items() if name == document and lasting == row), default=None)


def _joined(ids: Mapping[Member, str], row: object, document: str, own: str) -> frozenset[Member]:
    return frozenset({(document, own), *(member for member, lasting in ids.items() if lasting == row)})
