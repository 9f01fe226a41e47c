"""The noun that is counted: "более 35 венгерских компаний", "қырық коммерциялық келісім", "28 major joint projects"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.figures.words import phrases, section
from analysis.understand.fold import fold
from analysis.understand.morphology import analyzer, stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language
    from analysis.understand.text import Token

FARTHEST = 5  # words between the number and its noun
LEAST_UNKNOWN = 10  # a count of things the lexicon does not know is taken from here on


@dataclass(frozen=True, slots=True)
class Counted:
    """Tokens `first` to before `last` are what is counted; `measure` is its code, empty for what is never counted."""

    first: int
    last: int
    measure: str


def counted(tokens: Sequence[Token], start: int, language: Language, value: float, written: bool) -> Counted | None:
    """The noun counted by a number that ends before token `start`."""
    index = phrases("measures", "counts", language)
    never = phrases("measures", "no_counts", language)
    for here in range(start, min(start + FARTHEST, len(tokens))):
        token = tokens[here]
        if token.kind != "word" and token.norm != '"':
            return None
        hit, refused = index.at(tokens, here), never.at(tokens, here)
        if hit and (not refused or hit.stop > refused.stop):
            return Counted(here, hit.stop, hit.meanings[0])
        if refused and (language != "en" or refused.stop - here >= 1):
            return Counted(here, refused.stop, "")
        if not _attribute(token, language):
            known = value >= LEAST_UNKNOWN and written and _noun(token, language)
            return Counted(here, here + 1, "other") if known else None
    return None


@lru_cache(maxsize=1 << 14)
def _tag(norm: str) -> str:
    parses = analyzer().parse(norm)
    return str(parses[0].tag.POS or "")


def _attribute(token: Token, language: Language) -> bool:
    """Whether a word may stand between a number and its noun."""
    if language == "ru":
        return token.norm == '"' or token.norm == "и" or _tag(token.norm) in {"ADJF", "PRTF", "NPRO"}
    return True


def _noun(token: Token, language: Language) -> bool:
    if language == "ru":
        return _tag(token.norm) == "NOUN"
    return False
