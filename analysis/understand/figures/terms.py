"""A term of a number: a coefficient ("63", "2,5", "төрт жүз", "екі бүтін оннан бір") with its multiplier."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.figures.atoms import Atom, adjoin, atoms
from analysis.understand.figures.number_words import case_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language
    from analysis.understand.text import Token

BEYOND = (None,) * 4  # a rule asks for so many pieces ahead


@immutable
class Term:
    """Pieces up to before `stop` as a value; `scale` is its multiplier (1 without), `written` whether in digits."""

    value: float
    scale: float
    stop: int
    ending: str
    written: bool


class Pieces:
    """The pieces of one sentence, with what follows what.

    Attributes:
        after: By number, and some numbers beyond the last, the piece where it follows directly on the one before and
            that one is not inflected.
    """

    def __init__(self, tokens: Sequence[Token], language: Language, norms: Sequence[str] | None = None) -> None:
        self.tokens, self.language = tokens, language
        self.atoms = atoms(tokens, language, norms)
        following = [here if self._follows(before, here) else None for before, here in pairwise(self.atoms)]
        self.after: list[Atom | None] = [None, *following, *BEYOND]

    def _follows(self, before: Atom, here: Atom) -> bool:
        if before.ending and not self._compounds(before):
            return False
        return adjoin(self.tokens, before, here, self.language)

    def _compounds(self, before: Atom) -> bool:
        """Whether an inflected piece may go on: Russian inflects every part, "оннан" and "бестен" call for one more."""
        return self.language == "ru" or case_of(before.ending, self.language) == "ablative"

    def term(self, n: int) -> Term | None:
        """The term that begins with piece `n`."""
        atom = self.atoms[n]
        if atom.written:
            return self._scaled(n, n + 1, atom.amount(self.language, False), written=True)
        if atom.value("whole"):
            return self._scaled(n, n + 1, atom.value("whole"), written=False)
        if atom.value("multiplier"):
            scale = atom.value("multiplier") or 1.0
            if (half := self.after[n + 1]) and half.value("half"):  # мың жарым
                return Term(1.5 * scale, scale, n + 2, half.ending, False)
            return Term(scale, scale, n + 1, atom.ending, False)
        if atom.value("article"):
            return self._scaled(n, n + 1, 1.0, written=False)
        value, stop = self._below_thousand(n)
        return self._scaled(n, stop, value, written=False) if stop > n else None

    def _scaled(self, n: int, stop: int, value: float | None, *, written: bool) -> Term | None:
        if value is None:
            return None
        value, stop = self._decimals(value, stop)
        if (half := self.after[stop]) and half.value("half"):
            value, stop = value + 0.5, stop + 1
        multiplier = self.after[stop]
        scale = multiplier.value("multiplier") if multiplier else None
        last = self.atoms[stop - 1]
        if not scale or (last.ending and self.language == "kk"):
            return Term(value, 1.0, stop, last.ending, written)
        if written and stop == n + 1:  # whether a comma groups depends on the multiplier
            value = self.atoms[n].amount(self.language, True) or value
        if self.language == "kk" and (half := self.after[stop + 1]) and half.value("half"):
            return Term((value + 0.5) * scale, scale, stop + 2, half.ending, written)  # үш мың жарым
        return Term(value * scale, scale, stop + 1, self.atoms[stop].ending, written)

    def _below_thousand(self, n: int) -> tuple[float, int]:
        """A sum of hundreds, tens and units in words, each smaller than the one before."""
        total, bound, here = 0.0, 1000.0, n
        while here < len(self.atoms) and (here == n or self.after[here]):
            atom = self.atoms[here]
            value = atom.value("cardinal")
            if value is not None and (here == n or value > 0) and value < bound:
                total, bound = total + value, self._room_after(value)
            elif atom.value("hundred") and total < 100:
                total, bound = max(total, 1.0) * 100, 100.0
            else:
                break
            here += 1
            if atom.ending and self.language == "kk":
                break
        return total, here

    def _room_after(self, value: float) -> float:
        """What may still be added must be smaller than this: after 20 a unit, after 200 less than a hundred."""
        if value >= 100:
            return 100.0
        if value >= 20 or (value == 10 and self.language == "kk"):
            return 10.0
        return 0.0

    def _decimals(self, value: float, stop: int) -> tuple[float, int]:
        """As in "екі бүтін оннан бір", "две целых пять десятых", "one point five": what stands after the point."""
        point = self.after[stop]
        if not point or not point.value("point"):
            return value, stop
        if self.language == "kk":
            place, digit = self.after[stop + 1], self.after[stop + 2]
            if place and digit and place.value("place") and digit.value("cardinal"):
                tenths, end = self._below_thousand(stop + 2)
                return value + tenths / (place.value("place") or 10.0), end
        return self._spoken(value, stop)

    def _spoken(self, value: float, stop: int) -> tuple[float, int]:
        if not self.after[stop + 1]:
            return value, stop
        tenths, end = self._below_thousand(stop + 1)
        place = self.after[end]
        if end == stop + 1:
            return value, stop
        if place and place.value("place"):
            return value + tenths / (place.value("place") or 10.0), end + 1
        return (value, stop) if self.language == "ru" else (value + tenths / 10 ** len(f"{tenths:.0f}"), end)
