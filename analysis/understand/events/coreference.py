"""Which mentions speak of one event."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft


def join(drafts: list[Draft]) -> list[Draft]:
    """The drafts with their event keys; an anaphor that points to nothing is dropped."""
    kept: list[Draft] = []
    number = 0
    for draft in drafts:
        same = next((d for d in reversed(kept) if one(d, draft)), None)
        if same is None and draft.known and not own(draft):
            if draft.family != "talks" or any(d.family in {"talks", "gathering"} for d in kept):
                continue
        if same is None:
            number += 1
        draft.event = same.event if same else f"e{number}"
        kept.append(draft)
    return kept


def own(draft: Draft) -> bool:
    """Whether a mention says enough of its own to be an event and no mere pointer back."""
    return bool(draft.date or draft.ordinal or draft.named() or draft.series or draft.place)


def one(a: Draft, b: Draft) -> bool:
    """Whether two mentions may be one event."""
    if a.family != b.family and not (b.known and b.general and a.family in {"talks", "gathering"}):
        return False
    if a.ordinal and b.ordinal and a.ordinal != b.ordinal or (a.status == "planned") != (b.status == "planned"):
        return False
    if a.series and b.series and a.series != b.series:
        return False
    return _same_people(a, b) and _same_time(a, b) and _same_place(a, b)


def _same_people(a: Draft, b: Draft) -> bool:
    one, two = a.named(), b.named()
    return not one or not two or one <= two or two <= one


def _same_time(a: Draft, b: Draft) -> bool:
    if (a.narrative_role == "background") != (b.narrative_role == "background"):
        return False
    if not (a.date and b.date):
        return True
    one, two = a.date.period, b.date.period
    if not (one.start and one.stop and two.start and two.stop):
        return True
    return bool(one.start <= two.stop and two.start <= one.stop)


def _same_place(a: Draft, b: Draft) -> bool:
    if not (a.place and b.place):
        return True
    if a.place.country and b.place.country and a.place.country != b.place.country:
        return False
    return not (a.place.city and b.place.city) or a.place.name == b.place.name
