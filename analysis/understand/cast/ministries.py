"""The ministry that a minister's office names: «министр энергетики» is at the head of the Министерство энергетики."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.kazakh import after_stem
from analysis.understand.cast.roles_ru import is_plural
from analysis.understand.phrases import Phrases
from analysis.understand.text import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.knowledge.records import Knowledge, Thing
    from analysis.model import Language
    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.roles import Role


def ministry(reading: Reading, role: Role) -> str | None:
    """The ministry in the words of the office, None where it is no minister's or does not say of what."""
    at = _minister(reading, role)
    if at is None:
        return None
    before, after = _before(reading, role, at), _after(reading, role, at)
    word = reading.words.ministry[1]
    if reading.language == "ru":
        return f"{word} {after}" if after else None
    if reading.language == "kk":
        return f"{before} {word}" if before else None
    return " ".join(part for part in (before, word, after) if part) if before or after else None


def _minister(reading: Reading, role: Role) -> int | None:
    """The last token of an office that is the word for a minister."""
    stem = reading.words.ministry[0]
    norms = enumerate(reading.norms[role.first : role.last], role.first)
    found = [at for at, norm in norms if norm.startswith(stem) and _is_one(reading, norm, stem)]
    found = [at for at in found if reading.norm(at - 1) not in reading.words.no_ministry]
    return found[-1] if found else None


def _is_one(reading: Reading, norm: str, stem: str) -> bool:
    """Whether a word is the word for a minister in the singular."""
    if reading.language == "ru":
        return russian.lemma(norm) == stem and not is_plural(norm)
    return norm.removesuffix("'s") == stem if reading.language == "en" else not after_stem(norm, stem)[0]


def _before(reading: Reading, role: Role, at: int) -> str:
    """What stands before the word, from the last dash or "and" on, ranks and owners left out."""
    first = role.first
    for place in range(role.first, at):
        if _is_rank(reading, place):
            first = place + 1
    return reading.quote(first, at) if first < at else ""


def _is_rank(reading: Reading, at: int) -> bool:
    """Whether a token belongs to the person's rank or owner and not to the ministry."""
    norm, pairs = reading.norm(at), reading.words.pairs
    if norm == "-" or norm in reading.words.modifiers:
        return True
    if (norm, reading.norm(at + 1)) in pairs or (reading.norm(at - 1), norm) in pairs:
        return True
    english = reading.language == "en"
    return english and (reading.sighting(at) is not None or norm.endswith("'s") or norm in reading.words.conj)


def _after(reading: Reading, role: Role, at: int) -> str:
    """What stands after the word, up to a dash or a comma before another office."""
    last = at + 1
    while last < role.last and reading.norm(last) != "-":
        last += 1
    return reading.quote(at + 1, last) if last > at + 1 else ""


def known_ministry(knowledge: Knowledge, language: Language, name: str, country: str | None) -> Thing | None:
    """The body of the gazetteer that a ministry's words are the name of, in the state of the office."""
    tokens = tokenize(name)
    hit = _index(knowledge, language).at(tokens, 0)
    if hit is None or hit.stop < len(tokens):
        return None
    things = (knowledge.by_id[identity] for identity in hit.meanings)
    return next((thing for thing in things if thing.country == country), None)


@lru_cache(maxsize=12)
def _index(knowledge: Knowledge, language: Language) -> Phrases[str]:
    return Phrases(_names(knowledge, language), language)


def _names(knowledge: Knowledge, language: Language) -> Iterator[tuple[str, str]]:
    for thing in knowledge.of_kind("organisation"):
        for name in (*thing.names.get(language, ()), *thing.weak.get(language, ())):
            yield name, thing.id
