"""Bodies named by quotation marks alone, where the text makes them act or sets them beside another body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.endings import endings
from analysis.understand.cast.kazakh import case_of, is_possessed
from analysis.understand.morphology import stems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.cast.reading import Reading

LONGEST = 4  # words of a quoted name
SHORTEST = 3  # letters of its last word
OBLIQUE = frozenset({"gen", "dat", "acc", "loc", "abl"})
NEAR = 3  # tokens after a quoted name in which its verb stands
BREAKS = frozenset(",.;:()-")
LOOSE = frozenset({"ADVB", "PRCL", "CONJ"})  # what may stand before a subject


def quoted(reading: Reading, taken: frozenset[int], ends: frozenset[int]) -> Iterator[tuple[int, int]]:
    """First token and the token after the last of each such name.

    Args:
        reading: The sentence, in Russian or Kazakh.
        taken: Places of people and of bodies found otherwise.
        ends: Tokens after the last one of those bodies.
    """
    names: dict[int, int] = {}
    free = 0
    for at, norm in enumerate(reading.norms):
        if norm == '"' and at >= free and (last := _name(reading, at, taken)) is not None:
            names[at] = free = last
    known = set(ends)
    for first, last in names.items():
        joined = reading.norm(first - 1) in reading.words.conj and first - 1 in known
        if joined or (_opens(reading, first) and _acts(reading, _list_end(reading, last, names))):
            known.add(last)
            yield first, last


def _name(reading: Reading, first: int, taken: frozenset[int]) -> int | None:
    """The token after a short quoted name, None where none begins."""
    at = first + 1
    while reading.norm(at) not in {'"', ""} and at - first <= LONGEST:
        if at in taken or reading.tokens[at].kind != "word" or reading.sighting(at) is not None:
            return None
        at += 1
    named = at > first + 1 and reading.norm(at) == '"' and reading.tokens[first + 1].capital
    if not named or reading.tokens[at].ending or len(reading.norm(at - 1)) < SHORTEST:
        return None
    return None if reading.language == "kk" and case_of(reading.norm(at - 1)) in OBLIQUE else at + 1


def _opens(reading: Reading, first: int) -> bool:
    """Whether a name opens its clause or follows the adjective of a state: no noun stands before it, which it is of."""
    before, owner = reading.norm(first - 1), reading.sighting(first - 1)
    if not before or before in BREAKS or before in reading.words.conj:
        return True
    if owner is not None and owner.how == "adjective":
        return True
    return reading.language == "ru" and russian.part_of_speech(before) in LOOSE


def _list_end(reading: Reading, at: int, names: dict[int, int]) -> int:
    """Where a list of names ends that a name begins («А» и «Б», «А» и Nile Foods)."""
    while reading.norm(at) in reading.words.list_marks:
        after = names.get(at + 1)
        if after is None:
            after = at + 1
            while after < len(reading.tokens) and reading.tokens[after].capital:
                after += 1
        if after == at + 1:
            break
        at = after
    return at


def _acts(reading: Reading, at: int) -> bool:
    """Whether a verb follows: in Russian soon, in Kazakh at the end of the clause."""
    if reading.language == "kk":
        thing = at
        while reading.norm(thing).endswith(endings("kk")["adjectives"]):
            thing += 1  # «Нұрлы жол» мемлекеттік бағдарламасы
        if not reading.norm(thing) or reading.norm(thing).endswith(("сы", "сі")) or is_possessed(reading.norm(thing)):
            return False
        stop = next((n for n in range(at, len(reading.tokens)) if reading.norm(n) in BREAKS), at)
        verb = reading.norm(stop - 1)
        if verb in reading.words.happens:
            return False
        said = verb.endswith(endings("kk")["finite"]) or not reading.words.ventures.isdisjoint(stems(verb, "kk"))
        return stop > at and said
    for place in range(at, min(at + NEAR, len(reading.tokens))):
        if reading.norm(place) in BREAKS:
            return False
        if russian.part_of_speech(reading.norm(place)) == "VERB":
            return russian.lemma(reading.norm(place)) not in reading.words.happens
    return False
