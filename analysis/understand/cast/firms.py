"""Companies told by their name alone: by a state and a trade in one word («Казгидромет»)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast.reading import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.cast.reading import Reading


def firms(reading: Reading, taken: frozenset[int]) -> Iterator[tuple[int, int, Mark]]:
    """First token, the token after the last and a mark for each of these companies.

    Args:
        reading: The sentence.
        taken: Places of people and of bodies found otherwise.
    """
    for at, token in enumerate(reading.tokens):
        if token.capital and token.norm in reading.firms and at not in taken and reading.sighting(at) is None:
            quoted = reading.norm(at - 1) == reading.norm(at + 1) == '"'
            mark = Mark(at, at + 1, frozenset({"company"}), token.norm)
            yield (at - 1, at + 2, mark) if quoted else (at, at + 1, mark)
