"""Companies named without a noun for what they are, where the text makes them act or deal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.agreement import animate
from analysis.understand.cast.cues import LATIN
from analysis.understand.cast.kazakh import is_possessed
from analysis.understand.cast.reading import Mark
from analysis.understand.morphology import stems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.cast.reading import Reading

NEAR = 3  # tokens after a name in which its verb stands
CAMEL = re.compile("[a-z]{1,4}[A-Z]")  # airBaltic, flydubai is told by its flights
HUMP = re.compile("^(?!Mac|Mc|De|Di|La|Le|Van|Fitz|Al|El)[A-Z][a-z]+[A-Z][a-z]")  # EnerTejo, but McKay
VERB = 5  # tokens after a Latin name in which its verb stands
DEAL = 7  # tokens around a name in which the word for a deal stands
SHORTEST = 3  # letters of a name of one word
NOWHERE: frozenset[int] = frozenset()


def brands(reading: Reading, taken: frozenset[int], bodies: frozenset[int]) -> Iterator[tuple[int, int, Mark]]:
    """First token, the token after the last and a mark for each company that acts.

    Args:
        reading: The sentence.
        taken: Places of people and of bodies found otherwise.
        bodies: Places of these bodies.
    """
    runs = list(_runs(reading, taken))
    sure = [run for run in runs if _evident(reading, *run)]
    ends = {last: first for first, last in sure}
    for first, last in runs:
        if (first, last) in sure or _beside(reading, first, last, ends, {first for first, _ in sure}, bodies):
            yield first, last, Mark(first, first, frozenset({"company"}), "")


def has_latin(reading: Reading) -> bool:
    """Whether a sentence of the body has a Latin word at all."""
    return reading.sentence.part != "title" and bool(reading.cued & LATIN)


def _runs(reading: Reading, taken: frozenset[int]) -> Iterator[tuple[int, int]]:
    own = [
        at
        for at, text in enumerate(reading.sentence.texts)
        if not text.islower() and reading.sentence.kinds[at] == "word" and at not in taken and _own(reading, at)
    ]
    for place, start in enumerate(own):
        if place and own[place - 1] == start - 1:
            continue
        stop = start + 1
        while place + stop - start < len(own) and own[place + stop - start] == stop:
            stop += 1
        if _long_enough(reading, start, stop):
            yield start, stop


def _own(reading: Reading, at: int) -> bool:
    """Whether a token may be a word of a company's name."""
    token, norm = reading.tokens[at], reading.norm(at)
    if not (token.capital or CAMEL.match(token.text)):
        return False
    if norm in reading.words.trades:
        return True
    if (mark := reading.mark(at)) and (mark.office or mark.means("government", "body", "media", "acronym")):
        return False
    if reading.sighting(at) is not None or norm in reading.words.never or in_address(reading, at):
        return False
    return token.base.isascii() if reading.language != "en" else not _common(reading, at)


def in_address(reading: Reading, at: int) -> bool:
    """Whether a word is part of the address of a site: «передаёт NEWS.KZ»."""
    tokens = reading.tokens
    dots = (dot for dot in (at - 1, at + 1) if 0 < dot < len(tokens) - 1 and tokens[dot].text == ".")
    return any(tokens[dot - 1].stop == tokens[dot].start and tokens[dot].stop == tokens[dot + 1].start for dot in dots)


def _common(reading: Reading, at: int) -> bool:
    """Whether an English word is none of a name: owners, small words, subjects of ministries."""
    norm, words = reading.norm(at), reading.words
    if (
        norm.endswith(("'s", "s'", "-based"))
        or norm in words.stops
        or norm in words.articles
        or norm in words.portfolio
    ):
        return True
    return reading.opening(at) and norm in reading.common


def _long_enough(reading: Reading, first: int, last: int) -> bool:
    word = reading.tokens[first].base
    if last - first > 1:
        return reading.language != "en" or any(
            reading.norm(at) not in reading.words.trades for at in range(first, last)
        )
    if reading.norm(first) in reading.words.trades:
        return False
    free = reading.language != "en" or not reading.opening(first) or HUMP.search(word) is not None
    paired = reading.norm(last) in reading.words.conj and _known(reading, last + 1, NOWHERE)
    free = free or paired or _explained(reading, last)
    return len(word) >= SHORTEST and free


def _evident(reading: Reading, first: int, last: int) -> bool:
    if _led(reading, first, last):
        return True
    if _of_a_thing(reading, first, last):
        return False
    if reading.language == "en" and last - first > 1 and _trading(reading, first, last):
        return True
    return _deals(reading, first, last) or _acts(reading, first, last)


def _led(reading: Reading, first: int, last: int) -> bool:
    """Whether what stands beside it tells a company: a flight, where it is based, whose it is («латвийской X»)."""
    before, words, flights = reading.norm(first - 1), reading.words, reading.words.flights
    if reading.language == "en":
        return (
            before.endswith("-based")
            or _explained(reading, last)
            or _introduced(reading, first, last)
            or _made_by(reading, first)
            or (last - first == 1 and before in reading.words.dealing and reading.norm(first - 2) in words.told_by)
            or (reading.norm(last) in flights and CAMEL.match(reading.tokens[first].text) is not None)
            or (HUMP.search(reading.tokens[first].text) is not None and last - first == 1)
        )
    owner = reading.sighting(first - 1)
    if reading.language == "kk":
        owned = owner is not None and owner.how == "adjective"
        told = reading.norm(last) in reading.words.told_by
        return told or reading.norm(last) in flights or (owned and not _owns(reading, first, last))
    owned = owner is not None and owner.how == "adjective" and "femn" in russian.grammemes(before)
    owned = owned or before in words.told_by
    if owned or not flights.isdisjoint({before, russian.lemma(before)} if before else ()):
        return True
    return (bool(before) and animate(before)) or _chosen(reading, first)


def _chosen(reading: Reading, first: int) -> bool:
    """Whether a Latin name is said to be an operator, investor or the like: «поставщик рельсов – X», «выбрана X»."""
    before = reading.norm(first - 1)
    if before != "-" and russian.part_of_speech(before or ".") not in {"PRTS", "VERB"}:
        return False
    near = (reading.mark(at) for at in range(max(first - NEAR - 2, 0), first - 1))
    return any(mark is not None and mark.means("company") and mark.phrase in reading.words.listed for mark in near)


def _explained(reading: Reading, last: int) -> bool:
    """Whether an apposition says that an English name is a company's: "X, a Danish shipper, …"."""
    if reading.norm(last) != "," or reading.norm(last + 1) not in reading.words.articles:
        return False
    marks = (reading.mark(at) for at in range(last + 2, last + 2 + NEAR))
    return any(mark is not None and mark.means("company") and mark.office is None for mark in marks)


def _introduced(reading: Reading, first: int, last: int) -> bool:
    """Whether an English name stands between commas after a word for a company: "its sponsor, Nile Ships, …"."""
    if reading.norm(first - 1) != "," or reading.norm(last) not in {",", "."}:
        return False
    mark = reading.mark(first - 2)
    return mark is not None and mark.means("company") and not mark.office and not reading.tokens[first - 2].capital


def _made_by(reading: Reading, first: int) -> bool:
    """Whether something is supplied, built or lent by it."""
    return reading.norm(first - 1) == "by" and reading.norm(first - 2) in reading.words.made


def _trading(reading: Reading, first: int, last: int) -> bool:
    """Whether a word of trade makes the name a company's: "Gulf Air", "Air Malta", "Nile Insurance"."""
    trades = reading.words.trades
    return reading.norm(last - 1) in trades or reading.norm(first) == "air"


def _of_a_thing(reading: Reading, first: int, last: int) -> bool:
    """Whether the name is of something else: «форум X», «X жобасы», "the X project"."""
    if reading.norm(last) in reading.words.not_companies or _continued(reading, first - 1):
        return True
    return {"ru": _after_noun, "kk": _owns, "en": _part}[reading.language](reading, first, last)


def _after_noun(reading: Reading, first: int, _last: int) -> bool:
    """Whether a Russian noun, which the name is of, stands before it."""
    before, mark = reading.norm(first - 1), reading.mark(first - 1)
    if not before or reading.tokens[first - 1].kind != "word" or before in reading.words.deals:
        return False
    if russian.lemma(before) in reading.words.never:  # с 1 июля X увеличит
        return False
    named = mark is not None and mark.means("company", "body", "agreement")
    return russian.part_of_speech(before) == "NOUN" and not named


def _owns(reading: Reading, _first: int, last: int) -> bool:
    """Whether a Kazakh noun, which the name is of, follows it."""
    after, mark = reading.norm(last), reading.mark(last)
    named = mark is not None and mark.means("company", "body")
    return (after.endswith(("сы", "сі")) or is_possessed(after)) and not named


def _part(reading: Reading, first: int, last: int) -> bool:
    """Whether an English name is a part of a longer one or comes after an article or "of"."""
    after = reading.tokens[last] if last < len(reading.tokens) else None
    if after is not None and after.kind == "word" and after.capital and reading.sighting(last) is None:
        return True
    if first and reading.tokens[first - 1].kind == "word" and reading.tokens[first - 1].capital:
        owner = reading.sighting(first - 1)
        return owner is None or owner.thing.kind != "state" or reading.norm(first - 1).endswith("'s") is False
    return reading.norm(first - 1) in {"of", "for"} | reading.words.articles


def _continued(reading: Reading, at: int) -> bool:
    """Whether a name that the gazetteer knows stands right before in the same letters ("Alstom Transport")."""
    return reading.language != "en" and reading.sighting(at) is not None and reading.tokens[at].base.isascii()


def _deals(reading: Reading, first: int, last: int) -> bool:
    """Whether someone signs with it: "a deal by X", «контракт с X», «X-пен келісім»."""
    if reading.language == "kk":
        token, after = reading.tokens[last - 1], reading.norm(last)
        linked = token.ending in reading.words.dealing or after in reading.words.dealing
    else:
        linked = reading.norm(first - 1) in reading.words.dealing
    return linked and any(_is(reading, at, reading.words.deals) for at in range(first - DEAL, last + DEAL))


def _acts(reading: Reading, first: int, last: int) -> bool:
    """Whether a verb of business follows: «X построит завод», "X will build"."""
    stop = len(reading.tokens) if reading.language == "kk" else last + NEAR
    before = reading.norm(first - 1)
    led = {
        "ru": bool(before) and russian.part_of_speech(before) == "PREP",
        "kk": bool(reading.tokens[last - 1].ending) or reading.norm(last) in {"-", ")"},
        "en": before in reading.words.stops,
    }[reading.language]
    if led:
        return False
    return any(_is(reading, at, reading.words.ventures) for at in range(last, stop)) or _finite(reading, last)


def _finite(reading: Reading, last: int) -> bool:
    """Whether a Russian verb in the same clause has the Latin name for its subject: «X с февраля связывает …»."""
    if reading.language != "ru":
        return False
    for at in range(last, min(last + VERB, len(reading.tokens))):
        if reading.tokens[at].kind == "mark":
            return False
        if any(p.tag.POS == "VERB" and p.tag.number == "sing" for p in russian.parses(reading.norm(at))[:1]):
            return True
    return False


def _is(reading: Reading, at: int, words: frozenset[str]) -> bool:
    norm = reading.norm(at)
    return bool(norm) and (norm in words or not words.isdisjoint(stems(norm, reading.language)))


def _beside(
    reading: Reading, first: int, last: int, ends: dict[int, int], starts: set[int], bodies: frozenset[int]
) -> bool:
    """Whether it stands in a list next to a company that acts."""
    links = reading.words.list_marks
    before, after = reading.norm(first - 1), reading.norm(last)
    if (before in links and first - 1 in ends) or (after in links and last + 1 in starts):
        return True
    beyond = _past(reading, first - 2, -1) if before in reading.words.conj else -1
    behind = _past(reading, last + 1, 1) if after in reading.words.conj else -1
    return _known(reading, beyond, bodies) or _known(reading, behind, bodies)


def _past(reading: Reading, at: int, step: int) -> int:
    """The place behind an article or a quotation mark."""
    return at + step if reading.norm(at) in reading.words.articles or reading.norm(at) == '"' else at


def _known(reading: Reading, at: int, bodies: frozenset[int]) -> bool:
    """Whether a body stands at a place, one of the gazetteer or one told by its wording."""
    if at < 0:
        return False
    sighting = reading.sighting(at)
    seen = sighting is not None and sighting.thing.kind == "organisation" and sighting.how == "name"
    return seen or at in bodies
