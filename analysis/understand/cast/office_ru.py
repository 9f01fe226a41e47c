"""A Russian office in the nominative: «министра иностранных дел» → «министр иностранных дел»."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from analysis.understand.cast.russian import ADJECTIVES, parses

WORD = re.compile(r"[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*")  # the dictionary has no other letters
JOINT = re.compile(r"(\s[–—-]\s)")  # two offices of one person


@lru_cache(maxsize=1 << 12)
def nominative_office(office: str) -> str:
    """The office with its head, and the adjectives before it, in the nominative; as it was where they are not sure.

    Only the head agrees with the person: what follows it («иностранных дел», «по торговле») stays in its case.
    """
    return "".join(part if JOINT.fullmatch(part) else _nominative(part) for part in JOINT.split(office))


def _nominative(office: str) -> str:
    before: list[tuple[re.Match[str], Any]] = []
    for found in WORD.finditer(office):
        readings = parses(found.group().lower())
        head = next((r for r in readings if _is_person(r)), None)
        if readings[0].tag.POS in ADJECTIVES:  # likeliest, though many an adjective is a noun for people too
            before.append((found, readings[0]))
        elif head:
            return office if _is_nominative(readings) else _written(office, [*before, (found, head)], head)
        elif not any(r.tag.POS == "CONJ" for r in readings):
            return office
    return office


def _is_nominative(readings: tuple[Any, ...]) -> bool:
    return any(_is_person(r) and r.tag.case == "nomn" for r in readings)


def _is_person(reading: Any) -> bool:
    """Whether a reading is a noun for people; single letters are read as initials, which are none."""
    return reading.tag.POS == "NOUN" and reading.tag.animacy == "anim" and "Abbr" not in reading.tag


def _written(office: str, words: list[tuple[re.Match[str], Any]], head: Any) -> str:
    for found, reading in reversed(words):
        wanted = {"nomn", "sing"} | ({head.tag.gender} if reading is not head and head.tag.gender else set())
        inflected = reading.inflect(wanted)
        if inflected is None:
            return office
        word = inflected.word[:1].upper() + inflected.word[1:] if found.group()[0].isupper() else inflected.word
        office = office[: found.start()] + word + office[found.end() :]
    return office
