"""Which words of a sentence belong to which act: Kazakh says what before the verb, Russian and English behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Span
    from analysis.understand.agreed.ground import Place
    from analysis.understand.agreed.patterns import Match
    from analysis.understand.agreed.vocabulary import Word

SHORT = 2  # words behind a verb that are no content of their own
COMMAS = frozenset({",", ";"})
STOPS = frozenset({".", "!", "?"})


@dataclass(eq=False, slots=True)
class Clause:
    """An act with its words.

    Attributes:
        first: The token at which its clause begins.
        since: The token from which on its subject may stand.
        content: Tokens of what is said; None where nothing is.
        before: The sentence before, where the act only points to it ("Об этом сообщил …").
    """

    match: Match[Word]
    first: int
    since: int
    content: tuple[int, int] | None
    before: Span | None = None


def clauses(place: Place, acts: Sequence[Match[Word]]) -> list[Clause]:
    """The clauses of a sentence's acts in reading order."""
    make = _kazakh if place.language == "kk" else _behind
    return [make(place, acts, number, match) for number, match in enumerate(acts)]


def _kazakh(place: Place, acts: Sequence[Match[Word]], number: int, match: Match[Word]) -> Clause:
    start = acts[number - 1].last if number else 0
    while start < match.first and place.tokens[start].kind == "mark":
        start += 1
    since = 0 if number and not _new_subject(place, start, match.first) else start
    if _points_back(place, match):
        return Clause(match, start, since, (start, match.last), _sentence_before(place))
    if start >= match.first or (match.first - start == 1 and match.meaning.group != "verbs"):
        start = min(start, match.first)
    last = match.first
    if last <= start and match.meaning.kind == "inform":  # "…, – деді X" behind an act that X tells of
        return Clause(match, 0, since, (0, last) if last else None)
    if last <= start:  # the act's words are all there is: "талқыланды" behind a converb
        return Clause(match, start, since, (start, match.last) if number == 0 else None)
    return Clause(match, start, since, (start, last))


def _new_subject(place: Place, start: int, stop: int) -> bool:
    return any(start <= named.first < stop and named.participant.kind in {"person", "state"} for named in place.named)


def _behind(place: Place, acts: Sequence[Match[Word]], number: int, match: Match[Word]) -> Clause:
    first = _clause_start(place, acts[number - 1].last if number else 0, match.first)
    stop = _stop(place, acts, number, match)
    since = 0 if number and first == match.first else first
    if _points_back(place, match):
        return Clause(match, first, first, (first, match.last), _sentence_before(place))
    if match.first - first > SHORT and _is_short(place, match.last, stop):
        return Clause(match, first, since, (first, match.first))
    return Clause(match, first, since, (match.last, stop) if stop > match.last else None)


def _is_short(place: Place, start: int, stop: int) -> bool:
    """Whether the tokens are too few words beside names to be content."""
    room = SHORT + sum(
        named.last - named.office for named in place.named if start <= named.office and named.last <= stop
    )
    for token in place.tokens[start:stop]:
        room -= token.kind != "mark"
        if room < 0:
            return False
    return True


def _clause_start(place: Place, since: int, first: int) -> int:
    """Behind the last comma before an act, if another act came before it; else the beginning."""
    if since == 0:
        return 0
    joining = place.ground.words.words("joining")
    norms = place.norms
    for at in range(first - 1, since - 1, -1):
        if norms[at] in COMMAS or norms[at] in joining:
            return at + 1
    return first


def _stop(place: Place, acts: Sequence[Match[Word]], number: int, match: Match[Word]) -> int:
    """Where what is said ends: at the next act of its own, else with the sentence."""
    end = len(place.tokens)
    while end > match.last and place.tokens[end - 1].norm in STOPS:
        end -= 1
    if number + 1 == len(acts) or _complement(place, match.last):
        return end
    later = acts[number + 1]
    start = _clause_start(place, match.last, later.first)
    return max(start - 1, match.last) if start < later.first else later.first


def _complement(place: Place, at: int) -> bool:
    """Whether a clause follows that is what is said: ", что …", " that …"."""
    return not place.ground.words.words("breaks").isdisjoint(place.norms[at : at + 2])


def _points_back(place: Place, match: Match[Word]) -> bool:
    this = place.acting.get("this")
    return this is not None and any(m.first <= 1 and m.last <= match.first for m in this)


def _sentence_before(place: Place) -> Span | None:
    index = place.sentence.index
    earlier = place.ground.places[index - 1] if index else None
    same = earlier and earlier.sentence.paragraph == place.sentence.paragraph
    return earlier.sentence.span if earlier and same and earlier.sentence.part == "body" else None
