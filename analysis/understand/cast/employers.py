"""Companies told by the office that someone holds at them: "chief executive of Nile Foods", «президент KOTRA Имя»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.roles import Role

SHORTEST = 3  # letters of a name of one word
NUMERAL = re.compile("[IVXLC]+")
LATIN = re.compile("[A-Z]")


def employers(reading: Reading, roles: Sequence[Role], taken: frozenset[int]) -> Iterator[tuple[int, int]]:
    """First token and the token after the last of each company inside the office of someone named.

    Args:
        reading: The sentence.
        roles: Offices of people named in it.
        taken: Places of bodies found otherwise.
    """
    for role in roles:
        if reading.language == "en":
            found = _english(reading, role)
        elif LATIN.search(reading.quote(role.first, role.last)):
            found = _runs(reading, role.first, role.last)
        else:
            continue
        yield from (span for span in found if taken.isdisjoint(range(*span)))


def _english(reading: Reading, role: Role) -> list[tuple[int, int]]:
    """The name behind "of" or "at", or before the head of an office at companies ("Nile Foods' chairman")."""
    head = reading.mark(role.head)
    if head is None or head.phrase not in reading.words.officers:
        return []
    behind = head.last
    while behind < role.last and _leads(reading, behind):
        behind += 1
    led = behind > head.last and head.office != "head_of_state"  # the president of an unknown name may be a state's
    found = _runs(reading, behind, role.last) if led else []
    return [span for span in found if span[0] == behind] + [
        span for span in _runs(reading, role.first, head.first) if span[1] == head.first
    ]


def _leads(reading: Reading, at: int) -> bool:
    """Whether a word leads from an office to the company: "of the Danish", "at the Riga-based"."""
    norm = reading.norm(at)
    if norm in reading.words.articles or norm in reading.words.employed or norm.endswith("-based"):
        return True
    sighting = reading.sighting(at)
    return sighting is not None and sighting.how == "adjective"


def _runs(reading: Reading, first: int, last: int) -> list[tuple[int, int]]:
    """Runs of words that may be a company's name, one word of two letters left out."""
    found: list[tuple[int, int]] = []
    for at in range(first, last):
        if not _own(reading, at):
            continue
        if found and found[-1][1] == at:
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return [span for span in found if span[1] - span[0] > 1 or _telling(reading, span[0])]


def _telling(reading: Reading, at: int) -> bool:
    """Whether one word can be the whole name of a company: "Railways" is not."""
    return len(reading.tokens[at].base) >= SHORTEST and reading.norm(at) not in reading.words.trades


def _own(reading: Reading, at: int) -> bool:
    """Whether a word of an office is one of a company's own name."""
    token, norm, words = reading.tokens[at], reading.norm(at), reading.words
    if token.kind != "word" or not token.capital or reading.sighting(at) is not None or reading.mark(at) is not None:
        return False
    if reading.language != "en":
        return token.base.isascii() and NUMERAL.fullmatch(token.base) is None
    if norm in words.trades:
        return True
    bare = norm.removesuffix("'s").removesuffix("'")
    common = bare in words.portfolio or bare in words.modifiers or bare in words.stops or bare in words.never
    return not common and not norm.endswith("-based")
