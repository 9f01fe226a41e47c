"""Decisions that the text names by a noun: "решение саммита о …", "қабылданған шешім", "the decision to …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.agreed import Commitment
from analysis.understand.agreed.forms import is_plural
from analysis.understand.agreed.settings import event_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.agreed.ground import Place
    from analysis.understand.agreed.patterns import Match
    from analysis.understand.agreed.vocabulary import Word

REACH = {"ru": 16, "en": 2, "kk": 3}  # tokens between the noun and the word that begins what was decided


def decisions(place: Place, acts: list[Match[Word]]) -> Iterator[Commitment]:
    """The decisions of a sentence, apart from those that a verb says ("приняли решение")."""
    used = place.masked
    for match in acts:
        used |= match.taken
    for match in place.acting["decisions"]:
        plural = is_plural(place.tokens[match.last - 1].norm, place.ground.words)
        if not plural and not match.taken & used:
            content = _content(place, match)
            if content:
                event = _event(place, match, content)
                sides = place.ground.sides.of(event)
                first, last = min(match.first, content[0]), max(match.last, content[1])
                yield Commitment(
                    place.slice(first, last),
                    "act.decision",
                    "decide",
                    place.slice(*content),
                    sides,
                    "event" if sides else "none",
                    place.topics_in(first, last),
                    event,
                )


def _content(place: Place, match: Match[Word]) -> tuple[int, int] | None:
    tokens, words = place.tokens, place.ground.words
    if words.language == "kk":
        made = [
            n for n in range(max(match.first - REACH["kk"], 0), match.first) if tokens[n].norm in words.words("decided")
        ]
        return (made[0], match.last) if made else None
    ahead = range(match.last, min(match.last + REACH[words.language], len(tokens)))
    start = next((n for n in ahead if tokens[n].norm in words.words("about")), None)
    if start is None or any(tokens[n].norm in {";", ":"} for n in range(match.last, start)):
        return None
    stop = next((n for n in range(start, len(tokens)) if tokens[n].norm in {",", ";", "."}), len(tokens))
    return (start, stop) if stop - start > 1 else None


def _event(place: Place, match: Match[Word], content: tuple[int, int]) -> str | None:
    """The event that decided: named beside the noun."""
    start, stop = place.tokens[min(match.first, content[0])].start, place.tokens[max(match.last, content[0]) - 1].stop
    own = [m for m in place.mentions if m.span.start < stop and start < m.span.stop]
    if place.language == "kk":
        own = own or [m for m in place.mentions if m.span.stop <= start]
    return own[0].event if own else event_at(place, match.first)
