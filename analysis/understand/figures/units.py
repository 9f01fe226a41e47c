"""Units beside a number: currencies by sign, code or word, percent, times, physical units."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.model import LANGUAGES
from analysis.understand.figures.words import section
from analysis.understand.fold import fold
from analysis.understand.phrases import Phrases
from analysis.understand.remembered import Remembered
from analysis.understand.text import token_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.model import Language
    from analysis.understand.text import Sentence, Token

UNKNOWN = "unknown"
POINTS = "percent_points"
FAMILY = "~"  # before the name of currencies that share a word, until the country is known
YEAR = 4  # digits of a year
SHORT = 3  # letters; an abbreviation as short as that is no form of another word ("has" is not "ha")


@immutable
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
    for words, code, factor in _named(language):
        for word in words:
            yield word, (code, factor)


def _named(language: Language) -> Iterator[tuple[Sequence[str], str, float]]:
    """The names of units by list, with code and factor."""
    raw = section("units", language)
    for table in (raw["currencies"], raw["measures"]):
        yield from ((words, str(code), 1.0) for code, words in table.items())
    yield from ((family["words"], FAMILY + str(name), 1.0) for name, family in raw["families"].items())
    yield from ((raw[key], key, 1.0) for key in ("percent", "times", UNKNOWN, POINTS))
    yield from ((words, code, float(factor)) for code, factor, words in raw["scaled"])


def unit_at(tokens: Sequence[Token], start: int, language: Language) -> Unit | None:
    """The unit that begins at a token, the longest name of it."""
    if start >= len(tokens):
        return None
    token = tokens[start]
    if token.norm == '"' and start + 2 < len(tokens) and tokens[start + 2].norm == '"':
        quoted = _index(language).at(tokens, start + 1)  # 27 млрд «кубов»
        return Unit(quoted.meanings[0][0], start, start + 3, quoted.meanings[0][1]) if quoted else None
    if token.kind == "sign":
        code = "percent" if token.base == "%" else section_signs(language).get(token.base)
        hit = _index(language).at(tokens, start)
        return Unit(code, start, max(start + 1, hit.stop if hit else 0)) if code else None
    hit = _index(language).at(tokens, start)
    if not hit or (language == "en" and len(token.norm) <= SHORT and token.norm not in _exact(language)):
        return None
    code, factor = hit.meanings[0]
    points = code == POINTS
    stop = _full_stop(tokens, hit.stop)
    if tokens[stop - 1].text == "." and stop - start > 1 and ends_statement(tokens, stop - 1):
        stop -= 1
    return Unit("percent" if points else code, start, stop, factor, points)


@lru_cache(maxsize=3)
def _exact(language: Language) -> frozenset[str]:
    """The first words of all names of units, folded."""
    return frozenset(fold(entry).split()[0] for entry, _ in _entries(language))


@lru_cache(maxsize=3)
def unit_words(language: Language) -> frozenset[str]:
    """The names of units that are one word, folded."""
    return frozenset(fold(entry) for entry, _ in _entries(language) if " " not in entry)


def of_country(unit: str, countries: Sequence[str], language: Language) -> str:
    """The currency that a word shared by several means: that of the first country that has one.

    A currency code begins with the code of its country. Without such a country it is the one that the word stands for
    by itself, and unknown where it stands for none.
    """
    family = section("units", language)["families"][unit.removeprefix(FAMILY)]
    named = (code for country in countries for code in family["codes"] if code.startswith(country))
    return next(named, family["default"] or UNKNOWN)


def ends_statement(tokens: Sequence[Token], dot: int) -> bool:
    """Whether a full stop after an abbreviation also ends the statement: "26 млрд. Годом ранее", "48 км."."""
    if dot + 1 >= len(tokens):
        return True
    after = tokens[dot + 1]
    if after.norm == '"' and dot + 2 < len(tokens) and after.start > tokens[dot].stop:
        after = tokens[dot + 2]  # "52 млн. «Баланс явно …"
    if after.kind == "number" and len(after.base) == YEAR and after.base.isdigit() and after.base[:2] in {"19", "20"}:
        return True  # "638,8 млн. 2030 жылға қарай …"
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
    raw = section("units", language)
    return frozenset((*raw["sign_prefixes"], *raw["currencies"]))


@lru_cache(maxsize=3)
def _words_before(language: Language) -> dict[str, str]:
    """Words that are a unit where they stand before a number, with its code or the family of currencies they mean."""
    codes = {code: code for code in _prefixes(language) if len(code) == 3}
    return {**section("units", language)["words_before"], **codes}


def unit_before(tokens: Sequence[Token], first: int, language: Language) -> Unit | None:
    """A currency sign or code before a number: "$26", "US $ 63", "EUR 5"."""
    if not first:
        return None
    before = tokens[first - 1]
    if before.kind == "sign" and (code := section_signs(language).get(before.base)):
        start = first - 1
        dollars = section("units", language)["dollars"]
        if start and tokens[start - 1].base in dollars and tokens[start - 1].stop == before.start:
            return Unit(dollars[tokens[start - 1].base], start - 1, first)
        if start and tokens[start - 1].base in _prefixes(language):
            start -= 1
        return Unit(code, start, first)
    family = _words_before(language).get(before.base)  # Rs 500 crore
    if not family:
        return None
    return Unit(
        family if len(family) == 3 and family.isupper() else FAMILY + family, first - 1, first
    )  # RM 350 million


def names_a_currency(sentence: Sentence, first: int, language: Language) -> bool:
    """Whether a state at a token only names a currency: "долларов США", "АҚШ долларына", "US $ 5"."""
    near = sentence.texts[max(0, first - 2) : first + 2]
    return any(map(_MAY_NAME[language].__getitem__, near)) and _is_of_currency(sentence.tokens, first, language)


def _may_name(written: str, language: Language) -> bool:
    """Whether the name of a unit may begin with a token, or the token is its sign: few are."""
    token = token_of(written)
    return token.kind == "sign" or _index(language).begins(token)


_MAY_NAME = {language: Remembered(partial(_may_name, language=language)) for language in LANGUAGES}


def _is_of_currency(tokens: Sequence[Token], first: int, language: Language) -> bool:
    starts = range(max(0, first - 2), first + 1)
    begun = [start for start, _, _ in _index(language).beginning(tokens, starts)]
    for start in (*begun, *(n for n in starts if tokens[n].kind == "sign")):
        unit = unit_at(tokens, start, language)
        if unit and unit.last > first and len(unit.code) == 3 and unit.code.isupper() and unit.last - start > 1:
            return True
    return first + 1 < len(tokens) and tokens[first + 1].kind == "sign" and tokens[first].base in _prefixes(language)
