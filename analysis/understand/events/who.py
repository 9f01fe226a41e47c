"""Who takes part, as the sentence ties people and sides to an event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line, Named
    from analysis.understand.events.vocabulary import Vocabulary

NEAR = 1.6


@dataclass(frozen=True, slots=True)
class Tie:
    """A participant of an event with the role the sentence gives."""

    named: Named
    role: str
    rule: str


def ties(draft: Draft, words: Vocabulary) -> tuple[Tie, ...]:
    """The people of the clause with their roles."""
    line = draft.line
    near = [p for p in line.people if line.distance((p.first, p.last), (draft.first, draft.last)) < NEAR]
    if draft.event_type in {"council_session", "committee_session", "summit", "forum"}:
        return tuple(_session(line, near, words))
    if draft.event_type == "signing":
        return tuple(Tie(p, "signatory", "who.signing") for p in near)
    if draft.event_type == "statement":
        return tuple(Tie(p, "speaker", "who.statement") for p in near)
    if draft.event_type == "visit":
        return tuple(Tie(p, "visitor", "who.visit") for p in near[:1])
    return tuple(Tie(p, "participant", "who.talks") for p in near)


def _session(line: Line, near: list[Named], words: Vocabulary) -> list[Tie]:
    chaired = bool(line.of("chairing"))
    role = "participant" if not chaired else "co_chair" if len(near) > 1 else "chair"
    return [Tie(p, role, "who.session") for p in near]
