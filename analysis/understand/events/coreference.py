"""Which mentions speak of one event."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from analysis.understand.events.alike import (
    OFF,
    adds_to,
    meant,
    one,
    own,
    same_names,
    same_people,
    same_place,
    same_time,
    session_of,
    spoken_of_only,
)
from analysis.understand.events.kinds import resolve_type
from analysis.understand.events.occasions import in_plan

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.vocabulary import Vocabulary

CHOICES = 3  # mentions among which the one of the same type is preferred
MEMORY = 200  # mentions back that a mention may speak of again


def join(drafts: list[Draft], words: Vocabulary) -> list[Draft]:
    """The drafts with their event keys; an anaphor that points to nothing is dropped.

    The headline is joined last: it repeats in other words what the text says.
    """
    kept: list[Draft] = []
    told: list[Draft] = []  # without what only points back: that says too little to compare with
    number = 0
    _generalize(drafts, frozenset(words.raw["documents"]))
    for draft in sorted(drafts, key=lambda d: d.title):
        resolve_type(draft, kept[: -MEMORY - 1 : -1])
        draft.foreseen = in_plan(draft)
        same = _event(draft, told, kept)
        pointer = (
            draft.dependent
            or (draft.title and draft.rule.endswith(".opening") and draft.status == "planned" and not draft.date)
            or (draft.bare and not (draft.date or draft.place))
            or (draft.rule == "noun.occasion" and not draft.date)
            or (draft.known and not own(draft) and draft.status not in OFF and _points_back(draft, kept))
        )
        if same is None and pointer:
            continue
        if same is None:
            number += 1
            if draft.foreseen and own(draft):
                draft.status, draft.narrative_role = "planned", "announced"
        draft.event = same.event if same else f"e{number}"
        if same:
            _follow(draft, same)
        kept.append(draft)
        if not draft.rule.startswith("anaphor."):
            told.append(draft)
    _name_frames(kept)
    types = {draft.event: draft.event_type for draft in reversed(told)}  # as the text says it first
    for draft in kept:
        draft.event_type = types.get(draft.event, draft.event_type)
    return sorted(kept, key=lambda d: d.order)


def _name_frames(drafts: list[Draft]) -> None:
    """Tell by its rule what no verb of its own tells: "На встрече отметили, что …"."""
    for draft in drafts:
        if draft.known and draft.framed and draft.rule.startswith("noun.") and draft.family in {"talks", "gathering"}:
            draft.rule = "frame." + draft.rule.partition(".")[2]


def _generalize(drafts: list[Draft], general: frozenset[str]) -> None:
    """Documents of no kind are any documents: what is signed says nothing there."""
    for draft in drafts:
        if draft.objects & general:
            draft.objects, draft.general = frozenset(), True


def _follow(draft: Draft, same: Draft) -> None:
    """What a mention of an event told before takes over from it."""
    if (
        draft.ahead
        or session_of(same, draft)
        or adds_to(same, draft)
        or meant(same, draft)
        or (spoken_of_only(draft) and same.status == "planned")
    ):
        draft.status, draft.narrative_role = same.status, same.narrative_role
    if draft.known and not draft.title:
        draft.rule = "anaphor." + draft.rule.partition(".")[2]
    if same.family != draft.family:
        draft.event_type = same.event_type


def _event(draft: Draft, told: list[Draft], kept: list[Draft]) -> Draft | None:
    """The mention whose event this one speaks of: the nearest before; for a headline the first that fits."""
    if not draft.title:
        fitting = (d for d in told[: -MEMORY - 1 : -1] if one(d, draft) and _fits(kept, d.event, draft))
        if not draft.known or draft.family != "talks":
            return next(fitting, None)
        near = list(islice(fitting, CHOICES))  # "по итогам переговоров": of the negotiation, not of the reception
        return next((d for d in near if d.event_type == draft.event_type), near[0] if near else None)
    found = next((d for d in told[:MEMORY] if one(d, draft)), None)
    return found or next((d for d in told[:MEMORY] if _repeats(d, draft)), None) or _only(told[:MEMORY], draft)


def _fits(kept: list[Draft], event: str, draft: Draft) -> bool:
    """Whether no other mention of the event gives another number, place, day or name."""
    mentions = [d for d in kept[-MEMORY:] if d.event == event]
    if _of_others(mentions, draft):
        return False
    return all(
        not (d.ordinal and draft.ordinal and d.ordinal != draft.ordinal)
        and same_place(d, draft)
        and (draft.ahead or same_time(d, draft))
        and (d.family != "gathering" or same_names(d, draft))
        for d in mentions
    )


def _of_others(mentions: list[Draft], draft: Draft) -> bool:
    """Whether a verb tells talks of other people than the mentions of the event name together."""
    told = draft.rule.startswith("verb.") or (not draft.known and len(draft.named()) > 1)
    if draft.family != "talks" or not told or not draft.named():
        return False
    people, named = frozenset[str]().union(*(d.named() for d in mentions)), draft.named()
    return bool(people) and not (people <= named or named <= people)


def _only(told: list[Draft], title: Draft) -> Draft | None:
    """The one event of its type that the text tells: a headline names its people otherwise."""
    alike = [d for d in told if d.event_type == title.event_type and d.narrative_role == title.narrative_role]
    fits = alike and same_time(alike[0], title) and same_place(alike[0], title)
    return alike[0] if fits and len({d.event for d in alike}) == 1 else None


def _repeats(a: Draft, title: Draft) -> bool:
    """Whether a headline calls talks what the text calls a summit, or the other way round."""
    families = {"talks", "gathering"}
    alike = a.narrative_role == title.narrative_role and {a.family, title.family} <= families
    return alike and same_people(a, title) and same_time(a, title) and same_place(a, title)


def _points_back(draft: Draft, kept: list[Draft]) -> bool:
    """Whether a bare word is to be dropped: only talks may come first as "по итогам переговоров"."""
    if draft.event_type == "summit":
        return any(d.event_type == "summit" for d in kept[-MEMORY:])
    return (
        draft.family != "talks"
        or not draft.framed
        or any(d.family in {"talks", "gathering"} and d.narrative_role == draft.narrative_role for d in kept[-MEMORY:])
    )
