"""Which event a figure belongs to, where the sentence says it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Claim, EventMention
    from analysis.understand.events.scenes import Scenes
    from analysis.understand.text import Text

POINTING = ("anaphor.", "frame.")  # rules of mentions that tell no event of their own
SIGNED = {"document_count", "investment_value", "financing"}


def attach(claims: Sequence[Claim], scenes: Scenes, text: Text) -> tuple[Claim, ...]:
    """The claims with `event` set where their sentence speaks of one.

    "На встрече отметили, что …" ties its figures to the meeting it points to, if it tells nothing else; documents and
    sums signed belong to the signing of their sentence. A sentence that speaks of several such events ties nothing.
    """
    starts = [sentence.span.start for sentence in text.sentences]
    spoken: dict[int, list[EventMention]] = {}
    for mention in scenes.mentions:
        spoken.setdefault(bisect_right(starts, mention.span.start) - 1, []).append(mention)
    return tuple(_attached(claim, spoken.get(bisect_right(starts, claim.span.start) - 1, [])) for claim in claims)


def _attached(claim: Claim, mentions: list[EventMention]) -> Claim:
    if claim.event is not None:
        return claim
    signed = {m.event for m in mentions if m.event_type == "signing" and claim.measure in SIGNED}
    told = any(not m.rule.startswith(POINTING) for m in mentions)
    pointed = set() if told else {m.event for m in mentions}
    for events in (signed, pointed):
        if len(events) == 1:
            return replace(claim, event=min(events))
    return claim
