"""What the words of a document are cues of: a rule whose cues a sentence has none of is not asked there."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from analysis.understand.cast.words import Words

Cues = dict[str, set[str]]  # the words of a document by what they are cues of

CACHED = 1 << 16  # words that are remembered
LATIN = re.compile("[a-z]")


class _Known(dict[str, tuple[str, ...]]):
    """What each word is a cue of, worked out when a text first says it."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words

    def __missing__(self, norm: str) -> tuple[str, ...]:
        if len(self) >= CACHED:
            self.clear()
        found = self[norm] = _cues(norm, self.words)
        return found


def cues(said: Iterable[str], words: Words) -> Cues:
    """The folded words of a document that are cues, each under what it is a cue of."""
    known, found = _known(words), Cues()
    for norm in filter(known.__getitem__, said):
        for cue in known[norm]:
            found.setdefault(cue, set()).add(norm)
    return found


def cued(found: Mapping[str, set[str]], cue: str, norms: Iterable[str]) -> bool:
    """Whether one of these words is a cue."""
    return cue in found and not found[cue].isdisjoint(norms)


@lru_cache(maxsize=12)
def _known(words: Words) -> _Known:
    return _Known(words)


def _cues(norm: str, words: Words) -> tuple[str, ...]:
    joined = "-" in norm and norm != "-"
    tests = {
        "joined": joined,
        "small": joined or norm in words.particles,  # may begin a name without a capital
        "chain": norm in words.sons or norm in words.compound,
        "given_too": norm in words.given_too,
        "money": norm.startswith(words.money),
        "monument": norm.startswith(words.monuments),
        "firm": _is_firm(norm, words),
        "latin": LATIN.search(norm) is not None,
    }
    return tuple(cue for cue, met in tests.items() if met)


def _is_firm(norm: str, words: Words) -> bool:
    """Whether one word is made of a state and a trade («Казгидромет», "Uzbekneftegaz")."""
    if norm.endswith(words.sure_endings):
        return False
    states = (state for state in words.state_parts if norm.startswith(state))
    return any(norm[len(state) :].startswith(words.trade_parts) for state in states)
