"""Companies told by their name alone: by a state and a trade in one word («Казгидромет»)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.cast.reading import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.words import Words


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


@lru_cache(maxsize=1 << 14)
def is_firm(norm: str, words: Words) -> bool:
    """Whether one word is made of a state and a trade («Казгидромет», "Uzbekneftegaz")."""
    if not norm.startswith(words.state_parts) or norm.endswith(words.sure_endings):
        return False
    return any(
        norm.startswith(state) and norm[len(state) :].startswith(words.trade_parts) for state in words.state_parts
    )
