"""What is only the occasion of something to come: "the sides will discuss trade during the visit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.status import BESIDE, NEAR, WITHIN, closes, sign_near, verbs_around

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft


def in_plan(draft: Draft) -> bool:
    """Whether something is to be done at it, as it is the first time that the text speaks of it.

    "Соглашение подпишут в ходе визита короля в Осло" tells a visit to come, where no visit was told before.
    """
    if not _open(draft):
        return False
    line, words = draft.line, draft.line.words
    if words.language == "en":
        clause = line.tokens[max(draft.first - WITHIN, 0) : draft.first]
        return any(token.norm in words.raw["future"] for token in clause)
    return sign_near(draft, "planned", BESIDE) or to_come(draft)  # "в рамках визита запланирована встреча"


def to_come(draft: Draft) -> bool:
    """Whether a phrase points to an event at which something is to be done: "сапары барысында кездесулер өтеді"."""
    if not _open(draft):
        return False
    line, words = draft.line, draft.line.words
    if words.language == "en":
        around = line.tokens[max(draft.first - WITHIN, 0) : draft.last + WITHIN]
        return any(token.norm in words.raw["future"] for token in around)
    if words.language == "kk":
        return next((form for at, form in line.verbs if at >= draft.last and closes(line, at)), "") == "future"
    return [form for distance, _, form in verbs_around(draft) if distance < NEAR][:1] == ["future"]


def _open(draft: Draft) -> bool:
    """Whether it is an occasion of which neither a time nor another status is told."""
    return draft.known and draft.framed and not (draft.settled or draft.date) and draft.status == "held"
