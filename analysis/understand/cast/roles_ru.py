"""How far a Russian office reaches: adjectives before its head, genitives and phrases with a preposition after it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.cast import russian

if TYPE_CHECKING:
    from analysis.understand.cast.reading import Mark, Reading

QUOTED = 12  # tokens of a quoted name
OPENING = frozenset("«„“")
FOR = frozenset({"по", "при"})  # what an office is for: the only phrases of one without a name
POSTED = frozenset({"по", "при", "в", "во", "на"})
TOP = frozenset({"head_of_state", "head_of_government", "monarch"})  # one state's, and no subjects'
POSTS = frozenset({"diplomat", "official"})
OBLIQUE = frozenset({"gent", "datv", "ablt", "loct", "accs"})


def extent(reading: Reading, mark: Mark, names: frozenset[int], people: frozenset[int]) -> tuple[int, int]:
    """First token and the token after the last of an office.

    Args:
        reading: The sentence.
        mark: The head of the office.
        names: Places where a name begins.
        people: Places of all words of likely names of people.
    """
    return _left(reading, mark.first, people), right(reading, mark.last, names, reading.words.links)


@lru_cache(maxsize=1 << 12)
def head_place(phrase: str) -> int:
    """Which word of a head is the noun itself: «генеральный секретарь» the second, «глава государства» the first."""
    found = (
        n
        for n, word in enumerate(phrase.split())
        if any("NOUN" in p.tag and p.tag.case == "nomn" for p in russian.parses(word))
    )
    return next(found, 0)


def is_plural(norm: str, head: str = "", after: str = "") -> bool:
    """Whether the likeliest reading is a plural ("президентов"), or the office is one of several («главы государств»).

    Args:
        norm: The word.
        head: Its dictionary form: «премьеры» are ministers and no première.
        after: The word behind it in a phrase: of «глава государства» it tells the number where «главы» does not.
    """
    found = [p for p in russian.parses(norm) if not head or p.normal_form == head] or russian.parses(norm)
    numbers = {p.tag.number for p in found}
    if after and len(numbers) > 1:
        return all(p.tag.number == "plur" for p in russian.parses(after) if p.tag.POS == "NOUN")
    return bool(found) and found[0].tag.number == "plur"


def without_place(reading: Reading, first: int, last: int) -> int:
    """Where an office without a name ends: its heads with their genitives, and what it is for or at.

    A phrase with another preposition belongs to the verb («поблагодарил Президента за приём в Осло»), but for a
    diplomat's post («посол в Латвии»).
    """
    heads = [mark for at in range(first, last) if (mark := reading.mark(at)) is not None and mark.office]
    if not heads:
        return last
    if heads[0].office in TOP:  # «главе государства и народу Чили»
        joined = (at for at in range(heads[-1].last, last) if reading.norm(at) in reading.words.conj)
        last = next(joined, last)
    links = reading.words.links & (POSTED if heads[0].office in POSTS else FOR)
    return min(last, max(right(reading, heads[-1].last, frozenset(), links), heads[-1].last))


@lru_cache(maxsize=1 << 12)
def of_one(norm: str) -> bool:
    """Whether a word is an adjective of one person or thing and can be none of several."""
    found = [p.tag.number for p in russian.parses(norm) if p.tag.POS == "ADJF"]
    return bool(found) and "plur" not in found


def _left(reading: Reading, at: int, people: frozenset[int]) -> int:
    head = at
    while at and at - 1 not in people and _is_modifier(reading, at - 1):
        at -= 1
    words = reading.words
    while at < head and ((norm := reading.norm(at)) in words.conj or norm in words.honorifics):
        at += 1
    return at


def _is_modifier(reading: Reading, at: int) -> bool:
    token, norm = reading.tokens[at], reading.norm(at)
    if norm == "и":  # Чрезвычайный и Полномочный посол
        return at > 0 and russian.is_adjective(reading.norm(at - 1)) and reading.tokens[at - 1].capital
    if token.kind != "word":
        return False
    sighting = reading.sighting(at)
    if sighting:
        return sighting.how == "adjective"
    return len(norm) > 2 and russian.is_adjective(norm) and russian.lemma(norm) not in reading.words.stops


def right(reading: Reading, at: int, names: frozenset[int], links: frozenset[str]) -> int:
    """Where a complement ends: genitives, phrases with one of these prepositions, abbreviations, quoted names."""
    end, linked = at, False
    while at < len(reading.tokens) and (at not in names or reading.norm(at - 1) in links):
        if at in names:  # «полпред в Северо-Кавказском округе»: what follows a preposition is no holder
            at, linked = at + 1, True
            end = at
            continue
        step = _step(reading, at, linked, links)
        if step is None:
            break
        linked = linked or not (step[1] or russian.part_of_speech(reading.norm(at)) == "ADJF")
        at, solid = step
        end = at if solid else end
    return at if at in names else end


def _step(reading: Reading, at: int, linked: bool, links: frozenset[str]) -> tuple[int, bool] | None:
    """Where a complement goes on after a token and whether it could end there; None where it stops."""
    token = reading.tokens[at]
    if sighting := reading.sighting(at):
        return sighting.last, sighting.how != "adjective"
    if token.kind == "mark":
        return _mark(reading, at, linked)
    if token.norm in reading.words.namesake and (after := _bearer(reading, at + 1)) is not None:
        return after, True
    if token.kind != "word" or token.norm in reading.words.stops:
        return None
    return (at + 1, True) if token.acronym else _word(reading, at, linked, links)


def _word(reading: Reading, at: int, linked: bool, links: frozenset[str]) -> tuple[int, bool] | None:
    norm = reading.norm(at)
    if norm in reading.words.conj:
        return (at + 1, False) if _goes_on(reading, at + 1, linked) else None
    if norm in links:
        return (at + 1, False) if _goes_on(reading, at + 1, True) else None
    return (at + 1, russian.part_of_speech(norm) != "ADJF") if _goes_on(reading, at, linked) else None


def _goes_on(reading: Reading, at: int, linked: bool) -> bool:
    """Whether a word can belong to the complement: a noun or adjective in an oblique case."""
    if at >= len(reading.tokens):
        return False
    token, norm = reading.tokens[at], reading.norm(at)
    if reading.sighting(at) or token.acronym or norm == '"' or (token.capital and token.text.isascii()):
        return True
    mark = reading.mark(at)
    if token.kind != "word" or russian.is_finite(norm) or russian.is_preposition(norm):
        return False
    if mark and mark.office and not token.capital and linked:
        return False
    cases = russian.cases(norm)
    before = reading.mark(at - 1)
    if token.capital and before is not None and before.means("area"):  # эмир провинции Эль-Касим
        return True
    return bool(cases & OBLIQUE) if linked else "gent" in cases or (token.capital and not cases)


def _bearer(reading: Reading, at: int) -> int | None:
    """Where it goes on after initials and the surname of whose name a thing bears («имени Л.Н. Гумилёва»)."""
    start = at
    while reading.norm(at + 1) == "." and len(reading.norm(at)) == 1:
        at += 2
    return at + 1 if at > start and at < len(reading.tokens) and reading.tokens[at].capital else None


def _mark(reading: Reading, at: int, linked: bool) -> tuple[int, bool] | None:
    """Quoted names and abbreviations in brackets belong; other punctuation ends the office."""
    norm = reading.norm(at)
    if norm == '"':
        end = _closing(reading, at)
        return None if end is None else (end, True)
    if norm == "(" and reading.norm(at + 2) == ")" and (reading.tokens[at + 1].acronym or _is_head(reading, at + 1)):
        return at + 3, True  # (АБР) · член Коллегии (министр) по торговле
    place = reading.sighting(at + 1) if norm == "(" else None
    if place is not None and reading.norm(place.last) == ")":
        return place.last + 1, True  # директор музея (Сеул)
    if norm == "," and _state(reading, at - 1) and _state(reading, at + 1):  # президенты Латвии, Литвы и Эстонии
        return at + 1, False
    if norm == "," and _listed(reading, at + 1, linked):  # министр экологии, геологии и природных ресурсов
        return at + 1, False
    return None


def _closing(reading: Reading, at: int) -> int | None:
    """The token after a quoted name, which may hold another («АО «НК «Дала жолы»»), None where it does not end."""
    depth = 0
    for place in range(at, min(at + QUOTED, len(reading.tokens))):
        text = reading.tokens[place].text
        if text in OPENING or (text == '"' and depth == 0):
            depth += 1
        elif reading.norm(place) == '"':
            return place + 1  # names inside names often share one closing mark
    return None


def _state(reading: Reading, at: int) -> bool:
    sighting = reading.sighting(at)
    return bool(sighting and sighting.thing.kind == "state" and sighting.how == "name")


def _listed(reading: Reading, at: int, linked: bool) -> bool:
    """Whether a list of subjects goes on: genitives, or after a preposition its case, in small letters up to «и»."""
    wanted = OBLIQUE if linked else frozenset({"gent"})
    for place in range(at, min(at + 5, len(reading.tokens))):
        if reading.norm(place) == "и":
            return place > at and _goes_on(reading, place + 1, linked) and not _is_head(reading, place + 1)
        if (
            reading.tokens[place].capital
            or _is_head(reading, place)
            or wanted.isdisjoint(russian.cases(reading.norm(place)))
        ):
            return False
    return False


def _is_head(reading: Reading, at: int) -> bool:
    mark = reading.mark(at)
    return bool(mark and mark.office)
