"""How far the name of a body reaches in Kazakh: its head comes last; and whether it is a name at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast.endings import endings
from analysis.understand.cast.kazakh import after_stem, case_of, is_participle
from analysis.understand.cast.roles_kk import possessor
from analysis.understand.cast.states import named_state

if TYPE_CHECKING:
    from analysis.understand.cast.reading import Mark, Reading

LONGEST = 12
CLOSING = frozenset("»”")
OPENING = frozenset("«„“")


def extent(reading: Reading, mark: Mark, people: frozenset[int]) -> tuple[int, int] | None:
    """First token and the token after the last of a named body, None where nothing makes it a name."""
    at = mark.first
    owned = after_stem(reading.norm(mark.last - 1), mark.phrase.split()[-1])[1] or mark.last - mark.first > 1
    owned = owned or (mark.means("company") and reading.norm(mark.first - 1) == '"')  # «…» АҚ
    owned = owned or (mark.means("acronym") and named_state(reading, mark.first - 1) is not None)  # Перу СІМ
    while at and mark.first - at < LONGEST and at - 1 not in people and _belongs(reading, at - 1, owned):
        at = _opening(reading, at - 1) if reading.tokens[at - 1].text in CLOSING else at - 1
    while at < mark.first and _cannot_begin(reading, at):
        at += 1
    first = _first_of_name(reading, at, mark)
    last = _latin(reading, mark) if owned else mark.last
    named = last > mark.last or (_named(reading, mark, first) and (owned or not _held(reading, mark, first)))
    return (first, last) if named else None


def _opening(reading: Reading, closing: int) -> int:
    """The mark that opens what one closes, whatever stands between («Хабар 24»); itself where none does."""
    near = range(closing - 1, max(closing - LONGEST, -1), -1)
    return next((at for at in near if reading.tokens[at].text in OPENING), closing)


def _latin(reading: Reading, mark: Mark) -> int:
    """Where a Latin name after a body that bears no case ends («… агенттігі CESCE»)."""
    last = mark.last
    if mark.phrase in reading.words.sites or case_of(reading.norm(last - 1)) not in {None, "gen"}:
        return last
    while last < len(reading.tokens) and reading.tokens[last].capital and reading.tokens[last].base.isascii():
        last += 1
    return last


def _belongs(reading: Reading, at: int, owned: bool) -> bool:
    """Whether the token before belongs to the name as well."""
    token, norm = reading.tokens[at], reading.norm(at)
    if sighting := reading.sighting(at):
        return sighting.how == "adjective" or (
            owned and (possessor(reading, sighting) or reading.norm(at + 1) in reading.words.within)
        )
    if token.kind == "mark":
        return owned and (norm == '"' or (norm == "-" and _between_states(reading, at)))
    return token.kind == "word" and not _ends(reading, at) and _word_belongs(reading, at, owned)


def _ends(reading: Reading, at: int) -> bool:
    """Whether a word ends what can belong to a name: an office, sides that act, a word of another clause."""
    mark, norm = reading.mark(at), reading.norm(at)
    if mark and ((mark.office and case_of(norm) != "gen" and not _several(norm)) or mark.means("group")):
        return True
    if mark and mark.means("company") and reading.norm(mark.first - 1) == '"' and case_of(norm) != "gen":
        return True  # «…» холдингі ауыл шаруашылығы …
    words = reading.words
    if norm in words.joint or norm in words.within or norm in words.portfolio:
        return False
    if reading.tokens[at].capital and not reading.opening(at):
        return False
    return norm in words.stops or (is_participle(norm) and not (reading.tokens[at].capital and "-" in norm))


def _several(norm: str) -> bool:
    """Whether people in the plural are what a body is of («кәсіпкерлер палатасы»)."""
    return norm.endswith(endings("kk")["plurals"])


def _word_belongs(reading: Reading, at: int, owned: bool) -> bool:
    norm, within = reading.norm(at), reading.words.within
    if norm in within:
        return _link_belongs(reading, at)
    if norm in reading.words.joint or norm in reading.words.portfolio or _two_peoples(reading, at):
        return True
    if norm.endswith(endings("kk")["adjectives"]):
        return True
    if reading.norm(at + 1) in within:
        return case_of(norm) in {None, "gen"}
    return owned and case_of(norm) in {None, "gen", "att"}


def _link_belongs(reading: Reading, at: int) -> bool:
    """Whether a small word belongs to the name: none that leads from another body («Аягөз» пен Қарағай банкі)."""
    before, seen = reading.mark(at - 1), reading.sighting(at - 1)
    if reading.norm(at) in reading.words.conj:
        body = before is not None and before.means("body", "company")
        if reading.norm(at - 1) == '"' or (
            body and before is not None and after_stem(reading.norm(before.last - 1), before.phrase.split()[-1])[1]
        ):
            return False
    return at > 0 and (seen is not None or case_of(reading.norm(at - 1)) in {None, "gen"})


def _between_states(reading: Reading, at: int) -> bool:
    return bool(reading.sighting(at - 1) and reading.sighting(at + 1))


def _cannot_begin(reading: Reading, at: int) -> bool:
    norm, words = reading.norm(at), reading.words
    if norm in words.within or norm in words.stops:
        return True
    return reading.tokens[at].kind == "mark" and norm != '"'


def _first_of_name(reading: Reading, at: int, mark: Mark) -> int:
    """The first capital, quotation mark, state or shared adjective; words in small letters before it are no name."""
    for place in range(at, mark.last):
        token = reading.tokens[place]
        if (
            (token.capital and (place > 0 or token.norm not in reading.common or _institutional(reading, token.norm)))
            or token.norm == '"'
            or _telling(reading, place)
        ):
            return place
    return mark.first


def _institutional(reading: Reading, norm: str) -> bool:
    """Whether a word at the head of a sentence is an adjective of bodies («Халықаралық төрелік орталығы»)."""
    return norm in reading.words.institutional


def _telling(reading: Reading, at: int) -> bool:
    return reading.sighting(at) is not None or reading.norm(at) in reading.words.joint or _two_peoples(reading, at)


def _two_peoples(reading: Reading, at: int) -> bool:
    """Whether a word names two peoples («қазақ-румын»)."""
    parts = reading.norm(at).split("-")
    return len(parts) > 1 and reading.words.peoples.issuperset(parts)


def _held(reading: Reading, mark: Mark, first: int) -> bool:
    """Whether a word for a body is a sitting that takes place: «бірлескен кеңес өткізу»."""
    after = reading.norm(mark.last)
    small = not any(token.capital or token.norm == '"' for token in reading.tokens[first + (first == 0) : mark.last])
    seen = any(reading.sighting(at) for at in range(first, mark.last))
    return small and not seen and bool(after) and after.startswith(tuple(reading.words.meets))


def _named(reading: Reading, mark: Mark, first: int) -> bool:
    """Whether capitals, quotation marks, a state or an adjective of joint bodies make the words a name."""
    before = reading.tokens[first : mark.first]
    if mark.phrase in reading.words.sites:
        return any(token.capital for token in before)
    if mark.means("company", "media") and not mark.means("body"):
        if mark.means("media") and len(before) == 1:
            return before[0].capital and not reading.opening(first)  # Азаттық радиосы
        own = len(before) > 1 and before[0].capital and not reading.opening(first) and not reading.sighting(first)
        # Аграрлық несие корпорациясы
        return own or any(token.norm == '"' or (token.text.isascii() and token.capital) for token in before)
    if mark.means("acronym") or mark.phrase.split()[0] in reading.words.joint:
        return True
    if not before:
        return reading.tokens[first].capital and mark.last - mark.first > 1
    return any(t.capital or t.norm == '"' for t in before) or any(
        _telling(reading, at) for at in range(first, mark.first)
    )
