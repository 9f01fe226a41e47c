"""Of what kind an event is that a general word names: that of the body spoken of, of the series told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.holders import before

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft

SERIAL = {"council_session", "committee_session", "summit", "forum", "negotiation"}
MEMORY = 200  # mentions back that a session may follow
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
    elif last and not draft.count and last.word == draft.word and _bare_next(draft):
        draft.event_type, draft.series = last.event_type, last.series


def _bare_next(draft: Draft) -> bool:
    """Whether it is "the next meeting" with nothing behind it: that of the body that the text tells of."""
    line = draft.line
    after = line.tokens[draft.anchor[1]].norm if draft.anchor[1] < len(line.tokens) else ""
    return _next(draft) and after not in line.words.binding


def _next(draft: Draft) -> bool:
    """Whether "next", "келесі" stands in one phrase with it."""
    line = draft.line
    dated = {at for date in line.dates for at in range(date.first, date.last)}  # "келесі жылы" is a year
    signs = (sign for sign in line.of("next") if sign.word.phrase in line.words.raw["following_one"])
    near = (sign for sign in signs if sign.first not in dated and draft.anchor[0] - sign.last <= OWN)
    return any(before(line, sign, draft.anchor) for sign in near)


def count_ahead(drafts: list[Draft]) -> None:
    """The session after the one told is the one with the next number: "the 21st session … the next session"."""
    for n, draft in enumerate(drafts):
        if draft.ordinal or draft.status != "planned" or draft.event_type not in SERIAL or not _next(draft):
            continue
        told = (d for d in reversed(drafts[max(n - MEMORY, 0) : n]) if d.ordinal and d.event_type == draft.event_type)
        last = next((d for d in told if d.narrative_role == "main" and d.status in {"held", "ongoing"}), None)
        alike = last and not (draft.series and last.series and draft.series != last.series)
        if last and last.ordinal and alike and not _numbered(drafts, draft.event):
            draft.ordinal = last.ordinal + 1


def _numbered(drafts: list[Draft], event: str) -> bool:
    return any(d.ordinal for d in drafts if d.event == event)


def count_on(drafts: list[Draft]) -> None:
    """A meeting told by its number is of the series told: "Оныншы кездесу 2031 жылы өтеді"."""
    counted = any(d.ordinal and d.event_type == "meeting" for d in drafts)
    for draft in drafts:
        if counted and draft.event_type == "meeting" and draft.rule.startswith("noun.") and not draft.named():
            draft.ordinal = draft.ordinal or draft.count
