"""Talks told as one more: "He also met …", or with a partner who has no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

ADDED = 1.2  # "also" stands in the clause of its verb
PARTNER = 4  # words between talks, "with" and whom they are with


def added(line: Line, draft: Draft, words: Vocabulary) -> bool:
    """Whether talks are told as one more: "He also met …", "встретился с руководителями компаний"."""
    if draft.family != "talks" or draft.known:
        return False
    own = draft.first, draft.last
    if any(line.distance((sign.first, sign.last), own) < ADDED for sign in line.of("adding")):
        return True
    offices = {at for person in line.people for at in range(person.role_first, person.last)}
    guests = (g for g in line.of("guests") if g.first not in offices and 0 <= _behind(line, g, own, words) <= PARTNER)
    return any(_with(line, g, words) for g in guests)


def _behind(line: Line, guest: Found, own: tuple[int, int], words: Vocabulary) -> int:
    return own[1] - guest.last if words.language == "kk" else guest.first - own[1]


def _with(line: Line, guest: Found, words: Vocabulary) -> bool:
    """Whether somebody without a name is the partner: "с главами компаний", "with the heads of", "басшыларымен"."""
    if words.language == "kk":
        return line.tokens[guest.last - 1].norm.endswith(words.raw["endings"]["with"])
    before = [token.norm for token in line.tokens[max(guest.first - PARTNER, 0) : guest.first]]
    return any(norm in words.raw["with"] for norm in before)
