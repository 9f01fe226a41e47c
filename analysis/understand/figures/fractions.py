"""Fractions in words: "две трети", "пятая часть", "бестен төрті", "жартысы", "a quarter", "half a billion"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.figures.number_words import case_of, lexicon
from analysis.understand.figures.units import unit_at
from analysis.understand.figures.words import listed
from analysis.understand.fold import fold
from analysis.understand.morphology import lemmas

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.understand.figures.atoms import Atom
    from analysis.understand.figures.terms import Pieces

MOST = 10  # of so many: a share; "two in fifty" is none


@immutable
class Fraction:
    """Pieces `start` to before `stop` as a part of one; `scale` where a multiplier makes it an amount."""

    start: int
    stop: int
    value: float
    scale: float = 1.0


def fraction(pieces: Pieces, n: int) -> Fraction | None:
    """The fraction that begins with piece `n`, None where none does."""
    found = _of_ablative(pieces, n) if pieces.language == "kk" else None
    found = found or _with_numerator(pieces, n) or _noun(pieces, n) or _out_of(pieces, n) or _each(pieces, n)
    if not found:
        return None
    found = _scaled(pieces, found)
    return None if found.scale == 1 and _of_time(pieces, found) else found


def _of_ablative(pieces: Pieces, n: int) -> Fraction | None:
    """As in "бестен төрті": the whole in the ablative, then the smaller part."""
    whole, part = pieces.atoms[n], pieces.after[n + 1]
    if not part or case_of(whole.ending, "kk") != "ablative":
        return None
    below, above = whole.value("cardinal") or (whole.value("hundred") and 100.0), part.value("cardinal")
    if not below or not above or above >= below:
        return None
    return Fraction(n, n + 2, above / below)


def _with_numerator(pieces: Pieces, n: int) -> Fraction | None:
    """As in "две трети", "одна пятая (часть)", "three quarters", "a third"."""
    name = pieces.after[n + 1]
    if not name:
        return None
    above = pieces.atoms[n].value("cardinal") or pieces.atoms[n].value("article")
    below = name.value("fraction") or name.value("denominator")
    if not above or not below or above >= below:
        return None
    if below == 2 and above != 1:
        return None
    stop = n + 2
    part = pieces.after[stop]
    if part and part.value("part"):
        stop += 1
    return Fraction(n, stop, above / below)


def _noun(pieces: Pieces, n: int) -> Fraction | None:
    """As in "половина", "треть", "жартысы", "half", "пятая часть" without a numerator."""
    atom = pieces.atoms[n]
    part = pieces.after[n + 1]
    if (below := atom.value("denominator")) and part and part.value("part"):
        return Fraction(n, n + 2, 1 / below)
    below = atom.value("fraction")
    if not below or (pieces.language == "en" and below != 2):
        return None  # "the third of its kind"
    if pieces.language == "kk" and not atom.ending and not pieces.after[n + 1] and not _before_percent(pieces, atom):
        return None
    if pieces.language == "ru" and below == 3 and atom.value("denominator"):
        return None  # "третий", "третью" beside "треть" and "третью": read only with a numerator or a part
    return Fraction(n, n + 1, 1 / below)


def _each(pieces: Pieces, n: int) -> Fraction | None:
    """As in "каждое пятое из них", "every fifth of them": one of so many."""
    atom = pieces.atoms[n]
    below = atom.value("denominator") or (atom.value("fraction") if pieces.language == "en" else None)
    tokens, each = pieces.tokens, lexicon(pieces.language).raw["each"]
    if not below or not each or not atom.first or tokens[atom.first - 1].norm not in each:
        return None
    after = tokens[atom.last].norm if atom.last < len(tokens) else ""
    return Fraction(n, n + 1, 1 / below) if after in listed("figures", "part_joins", pieces.language) else None


def _before_percent(pieces: Pieces, atom: Atom) -> bool:
    """As in "жарты пайыз": half of one percent."""
    here = atom.last
    unit = unit_at(pieces.tokens, here, pieces.language) if here < len(pieces.tokens) else None
    return unit is not None and unit.code == "percent"


def _out_of(pieces: Pieces, n: int) -> Fraction | None:
    """As in "nearly four in five", "nine out of ten"."""
    phrases = _out_of_words(pieces.language)
    if not phrases or n + 1 >= len(pieces.atoms):
        return None
    part, whole = pieces.atoms[n], pieces.atoms[n + 1]
    above, below = part.value("cardinal"), whole.value("cardinal")
    if not above or not below or above >= below or below > MOST:
        return None
    if " ".join(token.norm for token in pieces.tokens[part.last : whole.first]) not in phrases:
        return None
    after = pieces.tokens[whole.last] if whole.last < len(pieces.tokens) else None
    if pieces.language == "ru" and (above == 1 or (after and after.kind != "mark")):
        return None  # "две из пяти компаний" counts
    return Fraction(n, n + 2, above / below)


@lru_cache(maxsize=3)
def _out_of_words(language: Language) -> frozenset[str]:
    return frozenset(fold(words) for words in lexicon(language).raw["out_of"])


def _scaled(pieces: Pieces, found: Fraction) -> Fraction:
    """With the multiplier after it, "a" or "of a" between: "half a billion", "четверть миллиона"."""
    stop = found.stop
    article = pieces.after[stop] or _of_one(pieces, stop)
    if article and article.value("article"):
        stop += 1
    multiplier = pieces.after[stop]
    scale = multiplier.value("multiplier") if multiplier else None
    return Fraction(found.start, stop + 1, found.value, scale) if scale else found


def _of_one(pieces: Pieces, n: int) -> Atom | None:
    """The article in "a quarter of a billion"; None for what a share is of: "a quarter of a plant"."""
    if pieces.language != "en" or n + 1 >= len(pieces.atoms):
        return None
    before, article, multiplier = pieces.atoms[n - 1], pieces.atoms[n], pieces.after[n + 1]
    between = pieces.tokens[before.last : article.first]
    joined = len(between) == 1 and between[0].norm in listed("measures", "of", "en")
    return article if joined and multiplier and multiplier.value("multiplier") else None


def _of_time(pieces: Pieces, found: Fraction) -> bool:
    """A half or a quarter of a year, or "the second half", is a period and no share."""
    first, last = pieces.atoms[found.start].first, pieces.atoms[found.stop - 1].last
    before = pieces.tokens[first - 1].norm if first else ""
    ahead = " ".join(t.norm for t in pieces.tokens[last : last + 3])
    heads, tails = _time_words(pieces.language)
    if lemmas(before, pieces.language) & heads:
        return True
    following = pieces.tokens[last] if last < len(pieces.tokens) else None
    dated = following is not None and following.kind == "number" and len(following.base) == 4
    return dated or any(ahead == tail or ahead.startswith(tail + " ") for tail in tails)


@lru_cache(maxsize=3)
def _time_words(language: Language) -> tuple[frozenset[str], tuple[str, ...]]:
    raw = lexicon(language).raw["fraction_of_time"]
    return frozenset(fold(w) for w in raw["before"]), tuple(fold(w) for w in raw["after"])
