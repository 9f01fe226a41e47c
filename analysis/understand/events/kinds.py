"""Of what kind an event is that a general word names: that of the body spoken of, of the series told."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft

OWN = 3  # words between "their" and a meeting


def resolve_type(draft: Draft, spoken: list[Draft]) -> None:
    """A session of no named body is one of the body spoken of last; `spoken` are the drafts before, nearest first."""
    if draft.rule == "noun.conclave" and draft.event_type == "meeting" and draft.ordinal:  # "the inaugural gathering"
        draft.event_type = next((d.event_type for d in spoken if d.family == "gathering"), draft.event_type)
    if _next_in_line(draft):
        _continue(draft, spoken)
    if draft.event_type == "session":
        before = [d for d in spoken if d.event_type.endswith("_session")]
        beside = (d for d in before if d.rule == "body.gathers" and d.line is draft.line)
        alike = (d for d in before if d.narrative_role == draft.narrative_role)
        last = next(beside, next(alike, before[0] if before else None))
        draft.event_type = last.event_type if last else "council_session"


def _next_in_line(draft: Draft) -> bool:
    """Whether it is a meeting told by its number only: "The fourth meeting will take place in Oslo"."""
    if draft.rule != "noun.meeting" or draft.event_type != "meeting" or draft.ordinal or draft.named():
        return False
    own = draft.line.words.raw["own"]  # "the ministers held their second meeting"
    return not any(t.norm in own for t in draft.line.tokens[max(draft.anchor[0] - OWN, 0) : draft.anchor[0]])


def _continue(draft: Draft, spoken: list[Draft]) -> None:
    """Make it one of the series told whose number stands right beside its own."""
    last = next((d for d in spoken if d.family == "gathering" and d.ordinal), None)
    if last and last.ordinal and draft.count and abs(draft.count - last.ordinal) <= 1:
        draft.event_type, draft.series, draft.ordinal = last.event_type, last.series, draft.count


def count_on(drafts: list[Draft]) -> None:
    """A meeting told by its number is of the series told: "Оныншы кездесу 2031 жылы өтеді"."""
    counted = any(d.ordinal and d.event_type == "meeting" for d in drafts)
    for draft in drafts:
        if counted and draft.event_type == "meeting" and draft.rule.startswith("noun.") and not draft.named():
            draft.ordinal = draft.ordinal or draft.count
