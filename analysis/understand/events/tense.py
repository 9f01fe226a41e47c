"""The tense of a verb form, as far as its form tells: past, future, present, infinitive, converb or none."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.morphology import analyzer

if TYPE_CHECKING:
    from analysis.understand.events.vocabulary import Vocabulary
    from analysis.understand.text import Token

RUSSIAN = {"past": "past", "futr": "future", "pres": "present"}


def tense(token: Token, words: Vocabulary) -> str | None:
    """The tense of a token, None where it is no verb."""
    if token.kind != "word":
        return None
    if words.language == "ru":
        return _russian(token.norm)
    if words.language == "kk":
        return _kazakh(token.norm, words)
    return _english(token.norm, words)


@lru_cache(maxsize=1 << 14)
def _russian(norm: str) -> str | None:
    for parse in analyzer().parse(norm)[:2]:
        if parse.tag.POS in {"VERB", "PRTF", "PRTS"}:
            return RUSSIAN.get(str(parse.tag.tense))
        if parse.tag.POS in {"INFN", "GRND"}:
            return {"INFN": "infinitive", "GRND": "converb"}[str(parse.tag.POS)]
    return None


def _kazakh(norm: str, words: Vocabulary) -> str | None:
    """The longest ending decides: "қойды" ends in -йды and yet is past."""
    found = [
        (len(ending), name)
        for name in ("past", "future", "present", "converb")
        for ending in words.raw["endings"][name]
        if norm.endswith(ending) and (len(norm) > len(ending) + 1 or len(ending) > 3)
    ]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def _english(norm: str, words: Vocabulary) -> str | None:
    if norm in words.raw["future"]:
        return "future"
    if norm.endswith(tuple(words.raw["endings"]["past"])):
        return "past"
    return None
