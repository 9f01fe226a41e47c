"""How far the name of a body reaches in English, and whether it is a name at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.understand.cast.reading import Mark, Reading

NEAR = 4  # words of the name of a port
LEADS = frozenset({"of", "for", "on", "between"})


def extent(reading: Reading, mark: Mark, people: frozenset[int]) -> tuple[int, int] | None:
    """First token and the token after the last of a named body, None where nothing makes it a name."""
    first = _left(reading, mark.first, people)
    last = _right(reading, mark.last, people)
    if mark.means("media") and not mark.means("body") and reading.tokens[mark.first].capital:
        return _company(reading, mark, first, people)
    if not reading.tokens[mark.first].capital:
        if _of_entrepreneurs(reading, mark):
            return mark.first - 1, last
        if _between(reading, mark, first):
            return first, last
        if not mark.means("government"):
            return _company(reading, mark, first, people)
    capital = reading.tokens[mark.first].capital and (last - first > mark.last - mark.first)
    named = capital or (mark.means("government") and bool(reading.within(first, last)))
    return (first, last) if named else None


def _of_entrepreneurs(reading: Reading, mark: Mark) -> bool:
    """Whether a body of several words in small letters is the one of an area ("the regional chamber of commerce")."""
    return len(mark.phrase.split()) > 2 and reading.norm(mark.first - 1) in reading.words.institutional


def _left(reading: Reading, start: int, people: frozenset[int]) -> int:
    """Goes back over capitals, owners and adjectives of states."""
    at = start
    while at and at - 1 not in people and _belongs(reading, at - 1):
        at -= 1
    while at < start and (reading.norm(at) in {"and", ",", "-"} or _opening_word(reading, at)):
        at += 1
    return at


def _between(reading: Reading, mark: Mark, first: int) -> bool:
    """Whether a body in small letters is one of two sides: "the Kazakh-Chilean intergovernmental commission"."""
    shared = reading.norm(mark.first - 1) in reading.words.shared or mark.phrase.split()[0] in reading.words.shared
    return mark.means("body") and shared and first <= mark.first


def _opening_word(reading: Reading, at: int) -> bool:
    norm, words = reading.norm(at), reading.words
    return norm in words.stops or norm in words.articles or (reading.opening(at) and norm in reading.common)


def _belongs(reading: Reading, at: int) -> bool:
    token, norm = reading.tokens[at], reading.norm(at)
    mark = reading.mark(at)
    if mark and (mark.office or mark.means("reports", "group")):
        return False
    if reading.sentence.part == "title" and not (reading.sighting(at) or norm in reading.words.portfolio):
        return False
    if (
        norm in reading.words.shared
        or reading.sighting(at)
        or (token.kind == "word" and token.capital and norm not in reading.words.no_names)
    ):
        return True
    if norm == "and":  # Cooperation and Coordination Agency
        before = reading.mark(at - 1)
        return (
            at > 0
            and not (before is not None and before.means("body", "company") and reading.tokens[at - 2].capital)
            and reading.tokens[at - 1].capital
            and reading.tokens[at + 1].capital
            and not reading.sighting(at - 1)
        )
    return norm == "-" and at > 0 and bool(reading.sighting(at - 1))


def _right(reading: Reading, at: int, people: frozenset[int]) -> int:
    """Goes on over "of", "for", "on", "between" with capitals, lists of them and an abbreviation in brackets."""
    end = at
    if reading.norm(at) not in LEADS:
        return end
    while at < len(reading.tokens) and at not in people:
        token, norm = reading.tokens[at], reading.norm(at)
        if (norm in reading.words.conj and _another(reading, at + 1)) or _dated(reading, at):
            break
        if norm in reading.words.within or (norm == "," and _list_goes_on(reading, at)):
            at += 1
        elif token.kind == "word" and (token.capital or reading.sighting(at)):
            at = end = at + 1
        else:
            break
    return end


def _dated(reading: Reading, at: int) -> bool:
    """Whether a day follows: "the commission met on Feb. 16", "the council in Oslo on May 5"."""
    ahead = at + 1 if reading.norm(at) in LEADS else at + 3
    if reading.norm(at) not in reading.words.within or reading.norm(ahead - 1) != "on":
        return False
    if reading.norm(ahead) in reading.words.weekdays:
        return True
    return any(token.kind == "number" for token in reading.tokens[ahead + 1 : ahead + 3])


def _another(reading: Reading, at: int) -> bool:
    """Whether the capitals after "and" end in the word for another body ("… and Aktau Seaport")."""
    stop = at
    while stop < len(reading.tokens) and stop - at < NEAR and reading.tokens[stop].capital:
        stop += 1
    mark = reading.mark(stop - 1) if stop > at + 1 else None
    return mark is not None and mark.phrase in reading.words.sites


def _list_goes_on(reading: Reading, at: int) -> bool:
    ahead = reading.tokens[at + 1 : at + 6]
    return bool(ahead) and ahead[0].norm in reading.words.portfolio and any(t.norm == "and" for t in ahead)


def _company(reading: Reading, mark: Mark, first: int, people: frozenset[int]) -> tuple[int, int] | None:
    """The capitals beside a head in small letters: "the company Nordgruva Energy", "Nordgruva company"."""
    last = mark.last
    if mark.means("body") and (reading.norm(last) in reading.words.never or reading.sighting(last)):
        return None
    if reading.norm(last) not in reading.words.first_names:
        people = frozenset()  # the insurer Nordhavn Lloyd is nobody
    while (
        last < len(reading.tokens)
        and last not in people
        and reading.tokens[last].capital
        and reading.tokens[last].kind == "word"
    ):
        last += 1
    if last > mark.last:
        return mark.first, last
    own = [at for at in range(first, mark.first) if reading.tokens[at].capital and not reading.sighting(at)]
    return (own[0], mark.last) if own else None
