"""Companies told by their name alone («Казгидромет», «Туронбанк»), outlets by their address ("Vatan.uz")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast.reading import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.cast.reading import Reading

NEAR = 4  # words between an interview and the outlet it is for


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


def outlets(reading: Reading) -> Iterator[tuple[int, int, Mark]]:
    """The same for outlets named by an address to which somebody gives an interview: "an interview with Vatan.uz"."""
    spoken = [at for at, norm in enumerate(reading.norms) if norm.startswith(reading.words.interviews)]
    for dot in (
        at for at, norm in enumerate(reading.norms) if spoken and norm == "." and 0 < at < len(reading.norms) - 1
    ):
        name, mark, end = reading.tokens[dot - 1 : dot + 2]
        whole = name.stop == mark.start and mark.stop == end.start
        near = any(0 < dot - at <= NEAR or (reading.language == "kk" and 0 < at - dot <= 2 * NEAR) for at in spoken)
        if whole and near and name.capital and end.norm in reading.words.domains:
            yield dot - 1, dot + 2, Mark(dot - 1, dot + 2, frozenset({"media"}), name.norm)
