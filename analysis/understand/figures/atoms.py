"""The pieces that numbers are made of: groups of digits and number words, hyphened words taken apart."""

from __future__ import annotations

from functools import lru_cache, partial
from itertools import compress
from types import MappingProxyType
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.model import LANGUAGES
from analysis.understand.figures.digits import digits_stop, digits_value
from analysis.understand.figures.number_words import Sense, lexicon, sense
from analysis.understand.fold import fold
from analysis.understand.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language
    from analysis.understand.text import Token


LONG = 5  # letters of a multiplier that may be the beginning of an adjective
HALF = Sense(MappingProxyType({"half": 0.5}))


@immutable
class Atom:
    """Tokens `first` to before `last` as one piece of a number.

    Attributes:
        sense: The roles of a number word; None for digits.
        written: The digits as written without spaces; empty for words.
        ending: The folded case ending ("ден" of "200-ден").
        inner: Whether the piece is the second or a later part of a hyphened token.
    """

    first: int
    last: int
    sense: Sense | None
    written: str
    ending: str
    inner: bool = False

    def value(self, role: str) -> float | None:
        """The value in a role, None where the piece cannot play it."""
        return self.sense.roles.get(role) if self.sense else None

    def amount(self, language: Language, scaled: bool) -> float | None:
        """The value of digits."""
        return digits_value(self.written, language, scaled) if self.written else None


def atoms(tokens: Sequence[Token], language: Language, norms: Sequence[str] | None = None) -> list[Atom]:
    """All pieces of numbers in a sentence, in order; `norms` are the folded tokens, where at hand."""
    found: list[Atom] = []
    free, maybe = 0, map(_MAYBE[language].__getitem__, norms or [token.norm for token in tokens])
    for here in compress(range(len(tokens)), maybe):
        if here >= free:
            free = here + 1
            found += _at(tokens, here, language)
            if found:
                free = max(free, found[-1].last)
    return found


def _at(tokens: Sequence[Token], here: int, language: Language) -> list[Atom]:
    """The pieces that begin with a token."""
    token = tokens[here]
    if token.kind == "number":
        return _digits(tokens, here, digits_stop(tokens, here), language)
    halves = half_phrases(language)
    if token.norm in halves and (half := _half(tokens, here, language)):
        return [half]
    senses = _senses(token.norm, language) if token.kind == "word" else ()
    return [Atom(here, here + 1, one, "", one.ending, n > 0) for n, one in enumerate(senses)]


def _digits(tokens: Sequence[Token], here: int, stop: int, language: Language) -> list[Atom]:
    """The piece of digits, with a second one for a multiplier grown together with them ("$5-billion")."""
    ending = tokens[stop - 1].ending
    written = tokens[here].base if stop == here + 1 else "".join(t.base for t in tokens[here:stop])
    if ending and (glued := glued_multiplier(ending, language)):
        return [Atom(here, stop, None, written, ""), Atom(here, stop, glued, "", "", inner=True)]
    return [Atom(here, stop, None, written, ending)]


def _may_be_number(norm: str, language: Language) -> bool:
    """Whether a token may be part of a number: most words and all marks are not."""
    return norm[:1].isdecimal() or norm in half_phrases(language) or bool(_senses(norm, language))


_MAYBE = {language: Remembered(partial(_may_be_number, language=language)) for language in LANGUAGES}


@lru_cache(maxsize=1 << 12)
def _senses(norm: str, language: Language) -> tuple[Sense, ...]:
    """What a word can mean in a number: one sense, one for each part of a word with hyphens, or none."""
    if whole := sense(norm, language):
        return (whole,)
    if "-" not in norm:
        return ()
    parts = [sense(part, language) for part in norm.split("-")]
    return tuple(part for part in parts if part) if all(parts) else ()


@lru_cache(maxsize=1 << 12)
def glued_multiplier(ending: str, language: Language) -> Sense | None:
    """The multiplier that a number is grown together with: "$5-billion", "5-миллиардный"."""
    multipliers = [(word, roles) for word, roles in lexicon(language).words.items() if "multiplier" in roles]
    for word, roles in multipliers:
        if ending == word or (len(word) >= LONG and ending.startswith(word)):
            return Sense(MappingProxyType({"multiplier": roles["multiplier"]}))
    return None


def _half(tokens: Sequence[Token], here: int, language: Language) -> Atom | None:
    """As in "с половиной", "жарым", "and a half" after a number, as one piece."""
    for phrase in half_phrases(language)[tokens[here].norm]:
        if tuple(t.norm for t in tokens[here : here + len(phrase)]) == phrase:
            ending = _ending_of_half(tokens[here].norm) if language == "kk" else ""
            return Atom(here, here + len(phrase), HALF, "", ending)
    return None


def _ending_of_half(norm: str) -> str:
    """The case ending of "жарымға": what stands after the shortest way to say "and a half"."""
    return norm.removeprefix(min(half_phrases("kk"), key=len))


@lru_cache(maxsize=3)
def half_phrases(language: Language) -> dict[str, list[tuple[str, ...]]]:
    """The ways to say "and a half" as folded words, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in lexicon(language).raw["half_after"]:
        words = tuple(fold(entry).split())
        found.setdefault(words[0], []).append(words)
    return found


def adjoin(tokens: Sequence[Token], before: Atom, after: Atom, language: Language) -> bool:
    """Whether one piece follows the other directly, a full stop of an abbreviation or a joining word aside."""
    if after.first <= before.last:
        return True
    if after.first > before.last + 1:
        return False
    between, known = tokens[before.last], lexicon(language).raw
    if between.text == ".":
        anew = tokens[after.first].kind == "word" and tokens[after.first].capital
        return not anew and tokens[before.last - 1].norm in known["abbreviated"]
    return between.norm in known["joins"]
