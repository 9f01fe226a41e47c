"""How far the name of a body reaches in Russian, and whether it is a name at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.roles_ru import right

if TYPE_CHECKING:
    from analysis.understand.cast.reading import Mark, Reading


def extent(reading: Reading, mark: Mark, people: frozenset[int]) -> tuple[int, int] | None:
    """First token and the token after the last of a named body, None where nothing makes it a name."""
    if mark.means("media") and _short(reading, mark.last):
        return mark.first, mark.last + 1  # агентству БТК
    first = _left(reading, mark.first, people)
    second = _coordinated(reading, mark)
    last = mark.last if second else _latin(reading, right(reading, mark.last, people, reading.words.within))
    last = next((at for at in range(mark.last, last) if _another(reading, at)), last)
    if mark.phrase in reading.words.channels and last == mark.last:
        last = _apposed(reading, last, people)
    if second:
        return first, last
    return (first, last) if _named(reading, mark, first, last) else None


def _short(reading: Reading, at: int) -> bool:
    """Whether an abbreviation stands at a token that nothing else is known of."""
    token = reading.tokens[at] if at < len(reading.tokens) else None
    return token is not None and token.acronym and reading.sighting(at) is None and reading.mark(at) is None


def _apposed(reading: Reading, last: int, people: frozenset[int]) -> int:
    """Where a name in capitals beside the word for a medium ends («Радио Свобода»)."""
    while last < len(reading.tokens) and last not in people and reading.tokens[last].capital and not reading.mark(last):
        last += 1
    return last


def _another(reading: Reading, at: int) -> bool:
    """Whether "and" leads to another body («порт Варны и порт Бургаса»)."""
    after = reading.mark(at + 1) if reading.norm(at) in reading.words.conj else None
    if after is not None:
        return after.phrase in reading.words.sites
    closed = reading.norm(at - 1) == '"' or reading.tokens[at - 1].base.isascii()
    return reading.norm(at) in reading.words.conj and closed and reading.norm(at + 1) == '"'


def _coordinated(reading: Reading, mark: Mark) -> bool:
    """Whether a second head shares what follows («Парламента и Правительства Таджикистана»)."""
    after = reading.mark(mark.last + 1)
    return bool(
        reading.norm(mark.last) == "и"
        and after
        and after.means("government")
        and mark.means("government")
        and reading.tokens[mark.first].capital
    )


def _left(reading: Reading, start: int, people: frozenset[int]) -> int:
    """Goes back over adjectives as far as one is a capital, an adjective of a state or one of joint bodies."""
    at = first = start
    while (
        at
        and (at - 1 not in people or _of_place(reading, at - 1))
        and russian.is_adjective(reading.norm(at - 1))
        and reading.tokens[at - 1].kind == "word"
    ):
        at -= 1
        if (
            (reading.tokens[at].capital and not reading.opening(at))
            or _shared(reading, at)
            or _institutional(reading, at)
        ):
            first = at
    return first


def _shared(reading: Reading, at: int) -> bool:
    """An adjective of a state, of two states («казахско-перуанская»), or one of joint bodies."""
    sighting = reading.sighting(at)
    small = not reading.tokens[at].capital or reading.opening(at)
    compound = small and "-" in reading.norm(at) and russian.is_adjective(reading.norm(at))
    return (
        compound
        or bool(sighting and sighting.how == "adjective")
        or bool(russian.lemma_set(reading.norm(at)) & reading.words.joint)
    )


def _institutional(reading: Reading, at: int) -> bool:
    """An adjective of offices of a state or of a place («Федеральное агентство», «Рижский университет»)."""
    if not reading.tokens[at].capital:
        return False
    return _of_place(reading, at) or not russian.lemma_set(reading.norm(at)).isdisjoint(reading.words.institutional)


def _of_place(reading: Reading, at: int) -> bool:
    """Whether a capital is an adjective made of a place and no surname after a given name."""
    alone = not (at and reading.tokens[at - 1].capital)
    return alone and any(lemma.endswith(reading.words.of_places) for lemma in russian.lemma_set(reading.norm(at)))


def _latin(reading: Reading, last: int) -> int:
    while last < len(reading.tokens) and reading.tokens[last].capital and reading.tokens[last].text.isascii():
        last += 1
    return last


def _named(reading: Reading, mark: Mark, first: int, last: int) -> bool:
    """Whether capitals, quotation marks, an abbreviation or a state make the words a name."""
    after = reading.tokens[mark.last : last]
    quoted = any(token.norm == '"' for token in after)
    latin = any(token.text.isascii() and token.capital for token in after)
    if mark.phrase in reading.words.sites:
        return bool(reading.within(mark.last, last)) or quoted or any(token.capital for token in after)
    if mark.means("company", "media") and not mark.means("body"):
        own = first < mark.first and reading.tokens[first].capital and reading.sighting(first) is None
        return own or quoted or latin or (mark.phrase in reading.words.channels and bool(after) and after[0].capital)
    if mark.means("acronym"):
        return mark.last < last
    if quoted or latin or any(_shared(reading, at) for at in range(first, mark.first)):
        return True
    if mark.means("alone") or (mark.means("government") and last > mark.last):
        return reading.tokens[mark.first].capital or not mark.means("alone")
    telling = not reading.opening(first) or last > mark.last or (first < mark.first and _institutional(reading, first))
    capital = reading.tokens[first].capital and telling
    return (capital and last - first > 1) or bool(reading.within(mark.last, last))
