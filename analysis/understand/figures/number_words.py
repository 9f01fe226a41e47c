"""What a single word can mean inside a number: a cardinal, a multiplier, a fraction, a fold."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from analysis import knowledge
from analysis.immutable import immutable
from analysis.understand.fold import fold
from analysis.understand.morphology import lemmas, stems

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from analysis.model import Language

# Sections of the lexicon that map a value to its words, and the role a word of theirs plays.
BY_VALUE = {
    "cardinals": "cardinal",
    "wholes": "whole",
    "multipliers": "multiplier",
    "fractions": "fraction",
    "denominators": "denominator",
    "decimal_places": "place",
    "folds": "fold",
}
BY_LIST = {"hundred": "hundred", "decimal_point": "point", "articles": "article", "parts": "part"}


LONGEST = 40  # letters; a longer word is no number


@immutable
class Sense:
    """The roles a word can play, each with its value, and the case ending it carries (folded, may be empty)."""

    roles: Mapping[str, float]
    ending: str = ""


@immutable
class Lexicon:
    """The number words of a language, ready for look-up."""

    words: Mapping[str, Mapping[str, float]]
    refused: frozenset[str]
    vague: frozenset[str]
    genitive: frozenset[str]
    endings: tuple[tuple[str, str], ...]  # ending, case; the longest first
    raw: Mapping[str, Any]


@lru_cache(maxsize=3)
def lexicon(language: Language) -> Lexicon:
    """The number lexicon of a language."""
    raw = knowledge.load().lexicon["numbers"][language]
    words: dict[str, dict[str, float]] = {}
    for section, role in BY_VALUE.items():
        for value, entries in raw[section].items():
            for entry in entries:
                words.setdefault(fold(entry), {})[role] = float(value)
    for section, role in BY_LIST.items():
        for entry in raw[section]:
            words.setdefault(fold(entry), {})[role] = 1.0
    endings = [(fold(e), case) for case, entries in raw["case_endings"].items() for e in entries]
    return Lexicon(
        words=MappingProxyType({w: MappingProxyType(r) for w, r in words.items()}),
        refused=frozenset(fold(w) for w in (*raw["not_numbers"], *raw["vague"])),
        vague=frozenset(fold(w) for w in raw["plural_vague"]),
        genitive=frozenset(fold(w) for w in raw["before_genitive"]),
        endings=tuple(sorted(endings, key=lambda e: (-len(e[0]), e))),
        raw=raw,
    )


@lru_cache(maxsize=1 << 15)
def sense(norm: str, language: Language) -> Sense | None:
    """What a folded word can mean inside a number; None for most words."""
    known = lexicon(language)
    if norm in known.words:
        return Sense(known.words[norm])
    if norm in known.refused or len(norm) > LONGEST:
        return None
    head, _, tail = norm.partition("-")  # млн-ға, млрд-тан
    if tail and head in known.words and known.words[head].get("multiplier") and len(tail) <= 4:
        return Sense(known.words[head], tail)
    if language == "kk":
        return _without_ending(norm, known)
    return _normal_form(norm, language, known) if language == "ru" else None


def _without_ending(norm: str, known: Lexicon) -> Sense | None:
    for ending, _ in known.endings:
        stem = norm[: -len(ending)]
        if norm.endswith(ending) and (roles := known.words.get(stem)):
            return Sense(roles, ending)
    return None


def _normal_form(norm: str, language: Language, known: Lexicon) -> Sense | None:
    found: dict[str, float] = {}
    for form in sorted(lemmas(norm, language)):
        found.update(known.words.get(form, {}))
    if not found:
        for form in sorted(stems(norm, language)):
            found.update({r: v for r, v in known.words.get(form, {}).items() if r == "multiplier"})
    return Sense(MappingProxyType(found)) if found else None


@lru_cache(maxsize=1 << 12)
def case_of(ending: str, language: Language) -> str:
    """The case that a folded ending marks ("ға" is dative); empty where it marks none."""
    return next((case for known, case in lexicon(language).endings if known == ending), "")
