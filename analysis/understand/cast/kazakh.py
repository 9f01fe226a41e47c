"""What the ending of a Kazakh word says: its case, its possessive, and what is left without them."""

from __future__ import annotations

import re
from functools import lru_cache

from analysis.understand.cast.endings import endings

# What must stand before an ending, by the name the lexicon gives it.
BEFORE = {
    "any": "",
    "hard": r"(?<=[пфктсшщчцхқһбвгд])",
    "soft": r"(?<![пфктсшщчцхқһ])",
    "open": r"(?<=[аәеёиоөуұүыіэюя])",
}
SHORTEST = 5  # letters of a word that bears a case


@lru_cache(maxsize=1)
def _cases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """A pattern per case, in the order of the lexicon."""
    parts: dict[str, list[str]] = {}
    for case, before, found in endings("kk")["endings"]:
        parts.setdefault(case, []).extend(BEFORE[before] + ending for ending in found)
    return tuple((case, re.compile(f"(?:{'|'.join(found)})$")) for case, found in parts.items())


@lru_cache(maxsize=4)
def _any_of(key: str) -> tuple[str, ...]:
    return tuple(sorted(endings("kk")[key], key=len, reverse=True))


@lru_cache(maxsize=1 << 15)
def case_of(norm: str) -> str | None:
    """The case whose ending a word seems to bear; None for the bare form."""
    if len(norm) < SHORTEST:
        return None
    return next((case for case, pattern in _cases() if pattern.search(norm)), None)


def is_genitive(ending: str) -> bool:
    """Whether an ending joined by a hyphen is the genitive's ("ЕО-ның")."""
    return any(ending in found for case, _, found in endings("kk")["endings"] if case == "gen")


def is_situated(ending: str) -> bool:
    """Whether an ending joined by a hyphen tells where something is ("АҚШ-тағы елші")."""
    return any(ending in found for case, _, found in endings("kk")["endings"] if case == "att")


@lru_cache(maxsize=1 << 15)
def is_participle(norm: str) -> bool:
    """Whether a word looks like a participle or converb: the end of a clause."""
    return len(norm) >= SHORTEST and norm.endswith(_any_of("participles"))


@lru_cache(maxsize=1 << 15)
def after_stem(norm: str, stem: str) -> tuple[bool, bool, str | None]:
    """Plural, possessive and case that a word adds to a stem ("министрлерінің", "министр")."""
    rest = norm[len(stem) :] if norm.startswith(stem) else norm[len(stem) - 1 :]
    plural = next((ending for ending in _any_of("plurals") if rest.startswith(ending)), "")
    rest = rest[len(plural) :]
    possessive = rest.startswith(_any_of("possessed"))
    case = next((name for name, pattern in _cases() if pattern.search(rest)), None)
    return bool(plural), possessive or stem.endswith(("сы", "сі")), case


@lru_cache(maxsize=1 << 15)
def is_possessed(norm: str) -> bool:
    """Whether a word in some case is something possessed, as no name is ("Рио Олимпиадасына")."""
    bare = next((norm[: found.start()] for _, pattern in _cases() if (found := pattern.search(norm))), norm)
    return bare != norm and bare.endswith(("сы", "сі"))
