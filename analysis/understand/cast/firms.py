"""Companies told by their name alone: by a state and a trade in one word («Казгидромет»), or quoted and acting."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.cast.reading import Mark
from analysis.understand.morphology import stems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.words import Words

LONGEST = 4  # words of a quoted name
NEAR = 3  # tokens after a quoted name in which its verb stands
BREAKS = frozenset(",.;:()")


def firms(reading: Reading, taken: frozenset[int]) -> Iterator[tuple[int, int, Mark]]:
    """First token, the token after the last and a mark for each of these companies.

    Args:
        reading: The sentence.
        taken: Places of people and of bodies found otherwise.
    """
    for at, token in enumerate(reading.tokens):
        if token.capital and is_firm(token.norm, reading.words) and at not in taken and reading.sighting(at) is None:
            quoted = reading.norm(at - 1) == reading.norm(at + 1) == '"'
            mark = Mark(at, at + 1, frozenset({"company"}), token.norm)
            yield (at - 1, at + 2, mark) if quoted else (at, at + 1, mark)
        elif token.norm == '"' and (last := _quoted(reading, at, taken)) and _acts(reading, at, last):
            yield at, last, Mark(at, at, frozenset({"company"}), "")


@lru_cache(maxsize=1 << 14)
def is_firm(norm: str, words: Words) -> bool:
    """Whether one word is made of a state and a trade («Казгидромет», "Uzbekneftegaz")."""
    if not norm.startswith(words.state_parts) or norm.endswith(words.sure_endings):
        return False
    return any(
        norm.startswith(state) and norm[len(state) :].startswith(words.trade_parts) for state in words.state_parts
    )


def _quoted(reading: Reading, first: int, taken: frozenset[int]) -> int | None:
    """The token after a quoted name that opens its clause, None where there is none."""
    at = first + 1
    while reading.norm(at) not in {'"', ""} and at - first <= LONGEST:
        if at in taken or reading.tokens[at].kind != "word" or reading.sighting(at) is not None:
            return None
        at += 1
    before = reading.norm(first - 1)
    named = at > first + 1 and reading.norm(at) == '"' and reading.tokens[first + 1].capital
    return at + 1 if named and (before in reading.words.conj or before in BREAKS or not before) else None


def _acts(reading: Reading, first: int, last: int) -> bool:
    """Whether a verb of business follows the quoted name: at once, in Kazakh at the end of the clause."""
    if reading.language == "en" or reading.tokens[last - 1].ending:
        return False
    verbs, stop = reading.words.ventures, last + NEAR
    if reading.language == "kk":
        stop = next((at for at in range(last, len(reading.tokens)) if reading.norm(at) in BREAKS), last)
        return stop > last and not verbs.isdisjoint(stems(reading.norm(stop - 1), "kk"))
    for at in range(last, stop):
        if reading.norm(at) in BREAKS or not reading.norm(at):
            return False
        if not verbs.isdisjoint(stems(reading.norm(at), reading.language)):
            return True
    return False
