"""The noun that is counted: "более 35 венгерских компаний", "қырық коммерциялық келісім", "28 major joint projects"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.figures.words import listed, phrases
from analysis.understand.morphology import analyzer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language
    from analysis.understand.text import Token

LONGEST = 40  # letters that the dictionary is asked about
FARTHEST = 5  # words between the number and its noun
SAME = "same"  # "43 ongoing ones": the noun counted before
LEAST_UNKNOWN = 10  # a count of things the lexicon does not know is taken from here on


@dataclass(frozen=True, slots=True)
class Counted:
    """Tokens `first` to before `last` are what is counted; `measure` is its code, empty for what is never counted."""

    first: int
    last: int
    measure: str


def counted(tokens: Sequence[Token], start: int, language: Language, value: float, written: bool) -> Counted | None:
    """The noun counted by a number that ends before token `start`."""
    for here in range(start, min(start + FARTHEST, len(tokens))):
        token = tokens[here]
        if token.kind != "word" and token.norm != '"':
            return None
        if found := _listed_noun(tokens, here, language):
            return found
        if not _attribute(token, language, here > start):
            return _unknown(tokens, here, language) if value >= LEAST_UNKNOWN and written else None
    known_kk = language == "kk" and value >= LEAST_UNKNOWN and written and start < len(tokens)
    return _unknown(tokens, start, language) if known_kk else None


def _unknown(tokens: Sequence[Token], here: int, language: Language) -> Counted | None:
    """A noun that the lexicon does not know, as a count of other things."""
    return Counted(here, here + 1, "other") if _noun(tokens[here], language) else None


def _listed_noun(tokens: Sequence[Token], here: int, language: Language) -> Counted | None:
    """A noun that the lexicon lists: counted by its measure, never counted, or standing for the noun before."""
    hit = phrases("measures", "counts", language).at(tokens, here)
    refused = phrases("measures", "no_counts", language).at(tokens, here)
    if hit and (not refused or hit.stop > refused.stop):
        return Counted(here, hit.stop, hit.meanings[0])
    if refused:
        return Counted(here, refused.stop, "")
    return Counted(here, here + 1, SAME) if tokens[here].norm in listed("measures", "same", language) else None


@lru_cache(maxsize=1 << 14)
def _tag(norm: str) -> str:
    parses = analyzer().parse(norm[-LONGEST:])
    return str(parses[0].tag.POS or "")


def _attribute(token: Token, language: Language, later: bool) -> bool:
    """Whether a word may stand between a number and its noun; `later` where another one stands before it."""
    joins = later and token.norm in listed("measures", "count_joins", language)
    if language == "ru":
        return joins or token.norm == '"' or _tag(token.norm) in {"ADJF", "PRTF", "NPRO"}
    inflected = language == "kk" and any(token.norm.endswith(e) for e in listed("measures", "bound", language))
    return joins or not (inflected or token.norm in listed("measures", "count_stops", language))


def _noun(token: Token, language: Language) -> bool:
    if language == "ru":
        return _tag(token.norm) == "NOUN"
    bound = any(token.norm.endswith(e) for e in listed("measures", "attributive", language))
    return language == "kk" and len(token.norm) > 2 and not token.capital and not bound


def is_verbal(norm: str) -> bool:
    """Whether a Russian word is a finite verb or a short participle."""
    return _tag(norm) in {"VERB", "PRTS"}


def is_noun(norm: str) -> bool:
    """Whether a Russian word is a noun."""
    return _tag(norm) == "NOUN"
