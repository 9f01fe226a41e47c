"""A Russian office in the nominative: «министра иностранных дел» → «министр иностранных дел»."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from analysis.understand.cast.russian import ADJECTIVES, NAMES, parses

WORD = re.compile(r"[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*")  # the dictionary has no other letters
GENDERS = frozenset({"masc", "femn", "neut"})
JOINT = re.compile(r"(\s[–—-]\s)")  # two offices of one person

Word = tuple[re.Match[str], Any]  # where a word stands, and how it is read


@lru_cache(maxsize=1 << 12)
def nominative_office(office: str) -> str:
    """The office with its head, and the adjectives before it, in the nominative; as it was where they are not sure.

    Only the head agrees with the person: what follows it («иностранных дел», «по торговле») stays in its case.
    """
    return "".join(part if JOINT.fullmatch(part) else _nominative(part) for part in JOINT.split(office))


def _nominative(office: str) -> str:
    before: list[Word] = []
    for found in WORD.finditer(office):
        readings = parses(found.group().lower())
        if any(r.tag.POS == "CONJ" or "Apro" in r.tag for r in readings):
            continue
        if readings[0].tag.POS in ADJECTIVES:  # likeliest, though many an adjective is a noun for people too
            before.append((found, readings[0]))
            continue
        head = _head(readings)
        return _written(office, [*before, (found, head)]) if head else _led_by_adjective(office, before)
    return _led_by_adjective(office, before)


def _head(readings: tuple[Any, ...]) -> Any:
    """The reading as a noun for one person: «директора» is rather one director's than several directors."""
    people = [r for r in readings if _is_person(r)]
    single = [r for r in people if r.tag.number == "sing"] or people
    sure = (r for r in single if r.tag.case == "nomn" and NAMES.isdisjoint(r.tag.grammemes))
    return next(sure, next(iter(single), None))


def _is_person(reading: Any) -> bool:
    """Whether a reading is a noun for people; single letters are read as initials, which are none."""
    return reading.tag.POS == "NOUN" and reading.tag.animacy == "anim" and "Abbr" not in reading.tag


def _led_by_adjective(office: str, before: list[Word]) -> str:
    """The office where a participle stands for the person («заведующей отделом», «поверенного в делах»)."""
    if not before:
        return office
    last = parses(before[-1][0].group().lower())
    return _written(office, before) if any(r.tag.POS == "PRTF" or _is_person(r) for r in last) else office


def _written(office: str, words: list[Word]) -> str:
    gender = words[-1][1].tag.gender
    for found, reading in reversed(words):
        agreed = {gender} if gender in GENDERS and reading.tag.POS in ADJECTIVES else set()
        if _stands(reading, agreed):
            continue
        inflected = reading.inflect({"nomn", "sing"} | agreed)
        if inflected is None:
            return office
        word = inflected.word[:1].upper() + inflected.word[1:] if found.group()[0].isupper() else inflected.word
        office = office[: found.start()] + word + office[found.end() :]
    return office


def _stands(reading: Any, agreed: set[str]) -> bool:
    """Whether a word is in the nominative already."""
    tag = reading.tag
    return tag.case == "nomn" and tag.number == "sing" and agreed <= {tag.gender}
