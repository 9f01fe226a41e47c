"""The noun phrase around an event noun: the words that say which event it is."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.morphology import analyzer

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Vocabulary
    from analysis.understand.text import Token

LONGEST = 14
NOMINAL = frozenset({"ADJF", "NOUN", "PRTF"})
DESCRIBING = frozenset({"ADJF", "PRTF", "NUMR"})
STOPS = {",", ";", ":", ".", "(", ")", "!", "?"}


def phrase(line: Line, anchor: tuple[int, int], words: Vocabulary) -> tuple[int, int]:
    """The tokens of the noun phrase, the anchor included."""
    return {"ru": _russian, "kk": _kazakh, "en": _english}[words.language](line, anchor, words)


def _russian(line: Line, anchor: tuple[int, int], words: Vocabulary) -> tuple[int, int]:
    first, last = anchor
    while first > 0 and anchor[0] - first < LONGEST and _attribute(line, first - 1):
        first -= 1
    quoted = False
    named = named_at(line)
    while last < len(line.tokens) and last - anchor[1] < LONGEST and last not in named:
        token = line.tokens[last]
        if token.norm == '"':
            quoted = not quoted
        elif not quoted and not _goes_on(token, words):
            break
        last += 1
    return first, last


@lru_cache(maxsize=1 << 12)
def plural(norm: str) -> bool:
    """Whether a Russian noun can only be a plural."""
    tags = [p.tag for p in analyzer().parse(norm) if p.tag.POS == "NOUN"]
    return bool(tags) and all(tag.number == "plur" for tag in tags)


@lru_cache(maxsize=1 << 12)
def plural_subject(norm: str) -> bool:
    """Whether a Russian noun may be the plural subject: "министры", "главы"."""
    tags = (p.tag for p in analyzer().parse(norm) if p.tag.POS == "NOUN")
    return any(tag.number == "plur" and tag.case == "nomn" for tag in tags)


def adjective(norm: str) -> bool:
    """Whether a Russian word is an adjective or a participle before its noun."""
    return _is(norm, frozenset({"ADJF", "PRTF"}))


def _attribute(line: Line, at: int) -> bool:
    token = line.tokens[at]
    if token.kind == "number":
        return bool(token.ending)
    return token.kind == "word" and (_is(token.norm, DESCRIBING) or token.base[1:].isupper())


def _goes_on(token: Token, words: Vocabulary) -> bool:
    """What may follow in a name: genitives, "по" with what it is for, abbreviations, «…»."""
    if token.kind == "mark":
        return token.norm == "-"
    if token.kind != "word" or token.norm in words.raw["stops"]:
        return False
    return token.norm in words.raw["links"] or _is(token.norm, NOMINAL) or token.capital


@lru_cache(maxsize=1 << 14)
def _is(norm: str, parts: frozenset[str]) -> bool:
    found = analyzer().parse(norm)
    return bool(found) and found[0].tag.POS in parts


def named_at(line: Line) -> set[int]:
    """The tokens of the names of people: no name of an event goes on over them."""
    return {at for person in line.people for at in range(person.first, person.last)}


def _kazakh(line: Line, anchor: tuple[int, int], words: Vocabulary) -> tuple[int, int]:
    first = anchor[0]
    named = named_at(line)
    while first > 0 and anchor[0] - first < LONGEST and first - 1 not in named:
        token = line.tokens[first - 1]
        verbal = token.kind == "word" and len(token.norm) > 3 and not token.capital
        if (
            token.norm in STOPS
            or token.norm in words.raw["phrase_ends"]
            or (verbal and token.norm.endswith(words.raw["stops"]))
        ):
            break
        first -= 1
    return first, anchor[1]


def _english(line: Line, anchor: tuple[int, int], words: Vocabulary) -> tuple[int, int]:
    first, last = anchor
    while first > 0 and anchor[0] - first < LONGEST and _english_before(line, first - 1):
        first -= 1
    named = named_at(line) | {date.first for date in line.dates}  # "the Council on Oct. 23"
    while last < len(line.tokens) and last - anchor[1] < LONGEST and last not in named:
        token = line.tokens[last]
        if not (token.capital or token.norm in words.links) or token.norm in STOPS:
            break
        last += 1
    while last > anchor[1] and line.tokens[last - 1].norm in words.links:
        last -= 1
    return first, last


def _english_before(line: Line, at: int) -> bool:
    token = line.tokens[at]
    return token.kind == "number" or token.norm in {"-", "&"} or (token.kind == "word" and token.capital and at > 0)


def distinctive(line: Line, anchor: tuple[int, int], span: tuple[int, int]) -> frozenset[str]:
    """The capitalized or quoted words of a phrase, cut to their beginnings: what tells one forum from another."""
    found = set()
    quoted = False
    common = {at for trigger in line.triggers for at in range(trigger.first, trigger.last)}
    for at in range(*span):
        token = line.tokens[at]
        if token.norm == '"':
            quoted = not quoted
        elif (
            at not in common
            and token.kind == "word"
            and (token.capital or quoted)
            and (at > 0 or token.acronym)
            and len(token.norm) > 1
        ):
            found.add(token.base.lower() if token.acronym else token.norm[: max(4, len(token.norm) - 3)])
    return frozenset(found)
