"""What words are cues of in this step, a bit for each."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.understand.cast.words import Words

JOINED = 1  # two words with a hyphen
SMALL = 1 << 1  # may begin a name without a capital
CHAIN = 1 << 2  # "bin", "ibn", "Abdul"
GIVEN_TOO = 1 << 3  # a given name that is a title too
MONEY = 1 << 4
MONUMENT = 1 << 5
FIRM = 1 << 6  # a company by one word («Казгидромет»)
LATIN = 1 << 7
CREDITS = 1 << 8  # a word of a line of credits
NO_NAME = 1 << 9  # never a word of a name
COURTEOUS = 1 << 10  # may be a title of courtesy
INTERVIEW = 1 << 11
LETTER = re.compile("[a-z]")


@lru_cache(maxsize=12)
def cues(words: Words) -> Remembered[str, int]:
    """What each folded word of a language is a cue of."""
    return Remembered(lambda norm: _bits(norm, words))


def cued(known: Remembered[str, int], norms: Iterable[str]) -> int:
    """What the words of a sentence are cues of, together."""
    found = 0
    for norm in norms:
        found |= known[norm]
    return found


def _bits(norm: str, words: Words) -> int:
    joined = "-" in norm and norm != "-"
    firm = _is_firm(norm, words)
    tests = {
        JOINED: joined,
        SMALL: joined or norm in words.particles,
        CHAIN: norm in words.sons or norm in words.compound,
        GIVEN_TOO: norm in words.given_too,
        MONEY: norm.startswith(words.money),
        MONUMENT: norm.startswith(words.monuments),
        FIRM: firm,
        LATIN: LETTER.search(norm) is not None,
        CREDITS: norm in words.crediting,
        NO_NAME: firm or norm in words.never or norm in words.modifiers,
        INTERVIEW: norm.startswith(words.interviews),
        COURTEOUS: norm in words.honorifics or norm in words.before_courtesy,
    }
    return sum(cue for cue, met in tests.items() if met)


def _is_firm(norm: str, words: Words) -> bool:
    """Whether one word is made of a state and a trade («Казгидромет», "Uzbekneftegaz")."""
    if norm.endswith(words.sure_endings):
        return False
    if norm.endswith(words.bank_ends) and not norm.startswith(words.no_banks):
        return True  # Туронбанк
    states = (state for state in words.state_parts if norm.startswith(state))
    return any(norm[len(state) :].startswith(words.trade_parts) for state in states)
