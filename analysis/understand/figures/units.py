"""Units beside a number: currencies by sign, code or word, percent, times, physical units."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.figures.words import section
from analysis.understand.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.model import Language
    from analysis.understand.text import Token

UNKNOWN = "unknown"
POINTS = "percent_points"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit at tokens `first` to before `last`.

    Attributes:
        code: ISO 4217 or a unit of the tables; `unknown` for one that the tables do not have.
        factor: What a value in this unit is multiplied by.
        points: Whether it says percentage points.
    """

    code: str
    first: int
    last: int
    factor: float = 1.0
    points: bool = False


@lru_cache(maxsize=3)
def _index(language: Language) -> Phrases[tuple[str, float]]:
    return Phrases(list(_entries(language)), language)


def _entries(language: Language) -> Iterator[tuple[str, tuple[str, float]]]:
    raw = section("units", language)
    for table in (raw["currencies"], raw["measures"]):
        for code, words in table.items():
            for word in words:
                yield word, (str(code), 1.0)
    for key in ("percent", "times", UNKNOWN, POINTS):
        for word in raw[key]:
            yield word, (key, 1.0)
    for code, factor, words in raw["scaled"]:
        for word in words:
            yield word, (code, float(factor))


def unit_at(tokens: Sequence[Token], start: int, language: Language) -> Unit | None:
    """The unit that begins at a token, the longest name of it."""
    if start >= len(tokens):
        return None
    token = tokens[start]
    if token.kind == "sign":
        code = "percent" if token.base == "%" else section_signs(language).get(token.base)
        hit = _index(language).at(tokens, start)
        return Unit(code, start, max(start + 1, hit.stop if hit else 0)) if code else None
    hit = _index(language).at(tokens, start)
    if not hit:
        return None
    code, factor = hit.meanings[0]
    points = code == POINTS
    stop = _full_stop(tokens, hit.stop)
    if tokens[stop - 1].text == "." and stop - start > 1 and ends_statement(tokens, stop - 1):
        stop -= 1
    return Unit("percent" if points else code, start, stop, factor, points)


def ends_statement(tokens: Sequence[Token], dot: int) -> bool:
    """Whether a full stop after an abbreviation also ends the statement: "26 млрд. Годом ранее", "48 км."."""
    if dot + 1 >= len(tokens):
        return True
    after = tokens[dot + 1]
    return after.kind == "word" and after.capital and not after.acronym


def _full_stop(tokens: Sequence[Token], stop: int) -> int:
    """A full stop of an abbreviation belongs to the unit where the sentence goes on ("долл. шамасында")."""
    short = tokens[stop - 1].kind == "word" and len(tokens[stop - 1].norm) <= 4
    follows = stop + 1 < len(tokens) and tokens[stop].text == "." and tokens[stop].start == tokens[stop - 1].stop
    return stop + 1 if short and follows else stop


@lru_cache(maxsize=3)
def section_signs(language: Language) -> dict[str, str]:
    """Currency signs with their codes."""
    return dict(section("units", language)["signs"])


@lru_cache(maxsize=3)
def _prefixes(language: Language) -> frozenset[str]:
    return frozenset(section("units", language)["sign_prefixes"])


def unit_before(tokens: Sequence[Token], first: int, language: Language) -> Unit | None:
    """A currency sign or code before a number: "$26", "US $ 63", "EUR 5"."""
    if not first:
        return None
    before = tokens[first - 1]
    if before.kind == "sign" and (code := section_signs(language).get(before.base)):
        start = first - 1
        if start and tokens[start - 1].base in _prefixes(language):
            start -= 1
        return Unit(code, start, first)
    if before.base in _prefixes(language) and len(before.base) == 3:
        return Unit(before.base, first - 1, first)
    return None


def names_a_currency(tokens: Sequence[Token], first: int, language: Language) -> bool:
    """Whether a state at a token only names a currency: "долларов США", "АҚШ долларына", "US $ 5"."""
    for start in (first, first - 1, first - 2):
        unit = unit_at(tokens, start, language) if start >= 0 else None
        if unit and unit.last > first and len(unit.code) == 3 and unit.code.isupper() and unit.last - start > 1:
            return True
    return first + 1 < len(tokens) and tokens[first + 1].kind == "sign" and tokens[first].base in _prefixes(language)
