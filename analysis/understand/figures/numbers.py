"""Numbers of a sentence: digits, number words, both mixed, fractions, n-fold words and ranges.

Each rule reads from a piece on and says before which piece it stopped; the first that finds something decides.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.figures.fractions import Fraction, fraction
from analysis.understand.figures.number_words import lexicon
from analysis.understand.figures.terms import Pieces, Term

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language
    from analysis.understand.figures.atoms import Atom
    from analysis.understand.text import Token

DASH = "-"
THOUSAND = 1000.0


@immutable
class Number:
    """Tokens `first` to before `last` as a number.

    Attributes:
        form: plain | fraction (the value is in percent) | fold (the value is the factor).
        scale: The largest multiplier that was said, 1 where none was.
        ending: The folded ending of its last token ("нан" of "мыңнан").
        written: Whether it begins with digits.
        value_to: The upper bound of a range.
    """

    first: int
    last: int
    value: float
    form: str = "plain"
    scale: float = 1.0
    ending: str = ""
    written: bool = False
    value_to: float | None = None

    @property
    def just_one(self) -> bool:
        """Whether it is the word for one alone: an article as often as a figure."""
        return self.value == 1 and not self.written and self.value_to is None


def find_numbers(tokens: Sequence[Token], language: Language) -> list[Number]:
    """All numbers in order, without overlap; ranges ("10-15", "два-три") as one."""
    return numbers_of(Pieces(tokens, language))


def numbers_of(pieces: Pieces) -> list[Number]:
    """All numbers among the pieces of a sentence."""
    found: list[Number] = []
    n = 0
    while n < len(pieces.atoms):
        number, stop = _one(pieces, n)
        if number:
            _append(found, number, pieces.tokens)
        n = stop
    return found


def _one(pieces: Pieces, n: int) -> tuple[Number | None, int]:
    atom = pieces.atoms[n]
    if not atom.sense:
        return _amount(pieces, n) if pieces.after[n + 1] else (_digits(pieces, atom), n + 1)
    if factor := atom.value("fold"):
        return Number(atom.first, atom.last, factor, "fold"), n + 1
    if part := fraction(pieces, n):
        return _of_fraction(pieces, part), part.stop
    return _amount(pieces, n)


def _digits(pieces: Pieces, atom: Atom) -> Number | None:
    """Digits that stand alone."""
    value = atom.amount(pieces.language, False)
    return None if value is None else Number(atom.first, atom.last, value, ending=atom.ending, written=True)


def _of_fraction(pieces: Pieces, part: Fraction) -> Number:
    """A fraction as percent; with a multiplier after it ("полмиллиарда", "half a billion") a plain number."""
    first, last = pieces.atoms[part.start].first, pieces.atoms[part.stop - 1].last
    ending = pieces.atoms[part.stop - 1].ending
    if part.scale > 1:
        return Number(first, last, part.value * part.scale, "plain", part.scale, ending)
    return Number(first, last, round(part.value * 100, 2), "fraction", 1.0, ending)


def _amount(pieces: Pieces, n: int) -> tuple[Number | None, int]:
    terms: list[Term] = []
    stop = n
    while stop < len(pieces.atoms) and (stop == n or pieces.after[stop]):
        term = pieces.term(stop)
        if not term or not _fits(terms, term) or (terms and term.scale == 1 and pieces.atoms[stop].value("article")):
            break  # "€2 million and an EBRD grant": an article adds nothing
        terms.append(term)
        stop = term.stop
    if not terms or not _by_itself(pieces, n, terms):
        return None, max(stop, n + 1)
    value, scale = terms[0].value, terms[0].scale
    if len(terms) > 1:
        value, scale = sum(t.value for t in terms), max(t.scale for t in terms)
    first, last = pieces.atoms[n].first, pieces.atoms[stop - 1].last
    return Number(first, last, value, "plain", scale, terms[-1].ending, terms[0].written), stop


def _fits(terms: list[Term], term: Term) -> bool:
    """Whether a term can be added: below the multiplier before it, and itself with a multiplier or in words."""
    if not terms:
        return True
    below = 1 < terms[-1].scale > term.value
    return below and (term.scale > 1 or not term.written or _rest(terms[-1], term))


def _rest(thousands: Term, term: Term) -> bool:
    """As in "4 тыс. 870", "1 мың 380": whole thousands in words, then the three digits that are left."""
    whole = thousands.scale == THOUSAND and thousands.written and thousands.value % THOUSAND == 0
    return whole and not thousands.ending and 100 <= term.value == int(term.value)


def _by_itself(pieces: Pieces, n: int, terms: list[Term]) -> bool:
    """As in "один", "a" and an abbreviation without a number before it are no figures."""
    atom = pieces.atoms[n]
    if len(terms) > 1 or terms[0].written:
        return True
    if atom.value("article"):
        return terms[0].scale > 1
    if atom.value("multiplier") and terms[0].stop == n + 1:
        return _bare(pieces, atom)
    return True


def _bare(pieces: Pieces, atom: Atom) -> bool:
    """Whether a multiplier without a coefficient counts once: "миллион", "более тысячи", but not "тысячи", "млн"."""
    norm = pieces.tokens[atom.first].norm
    known = lexicon(pieces.language)
    if norm in known.vague:
        return atom.first > 0 and pieces.tokens[atom.first - 1].norm in known.genitive
    return norm.partition("-")[0] not in known.raw["abbreviated"]


def _append(found: list[Number], number: Number, tokens: Sequence[Token]) -> None:
    """Adds a number, joined with the one before it where the two are a range."""
    if found and _range(found[-1], number, tokens):
        low = found.pop()
        factor = number.scale if low.scale == 1 else 1.0
        joined = replace(number, first=low.first, value=low.value * factor, written=low.written)
        found.append(replace(joined, value_to=number.value))
    else:
        found.append(number)


def _range(low: Number, high: Number, tokens: Sequence[Token]) -> bool:
    if low.form != "plain" or high.form != "plain" or low.value_to is not None or low.ending:
        return False
    between = tokens[low.last : high.first]
    one_token = low.last > high.first  # "два-три": two pieces of one token
    dashed = len(between) == 1 and between[0].norm == DASH
    factor = high.scale if low.scale == 1 else 1.0
    return (dashed or one_token) and low.value * factor < high.value
