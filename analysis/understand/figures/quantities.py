"""Quantities of a sentence: a number with its unit or counted noun, its hedges and the small words before it."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.figures.hedges import Left, Right, look_left, look_right
from analysis.understand.figures.nouns import Counted, counted
from analysis.understand.figures.number_words import case_of, lexicon
from analysis.understand.figures.numbers import Number
from analysis.understand.figures.units import Unit, ends_statement, unit_at, unit_before, unit_words
from analysis.understand.figures.words import listed, section
from analysis.understand.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language, Span
    from analysis.understand.text import Sentence, Token


TIME = {"year", "month", "day", "hour"}
MILLION = 1_000_000


@immutable
class Quantity:
    """Tokens `first` to before `last` of a sentence as an amount.

    Attributes:
        unit: The code of the unit, None where none stands with the number.
        counted: The noun counted.
        left: What stands before it.
        right: What stands after the number or the unit; it stops behind both.
        case: The Kazakh case of its last word, empty elsewhere.
        unit_basis: stated | inferred.
        points: Whether the unit is percentage points.
        merged: Whether it is both ends of one from–to change.
        end: low | high where it is one end of a change that the text has told before; else empty.
    """

    sentence: Sentence
    number: Number
    first: int
    last: int
    value: float
    unit: str | None
    left: Left
    right: Right
    case: str = ""
    value_to: float | None = None
    counted: Counted | None = None
    unit_basis: str = "stated"
    points: bool = False
    merged: bool = False
    end: str = ""

    @property
    def noun(self) -> Counted | None:
        """The noun counted, where it stands beside the number; one taken over may be of another sentence."""
        return self.counted if self.unit_basis == "stated" else None

    @property
    def hedge(self) -> str | None:
        """The hedge beside it."""
        return self.left.hedge or self.right.hedge

    @property
    def how(self) -> str:
        """How it is written: digits, words, fraction, fold, range, or change from one end to the other."""
        if self.value_to is not None:
            return "change" if self.merged else "range"
        if self.number.form != "plain":
            return self.number.form
        return "digits" if self.number.written else "words"

    @property
    def span(self) -> Span:
        """Number and unit with the hedges that adjoin."""
        start = self.left.hedge_at if self.left.hedge_at is not None else self.first
        return self.sentence.slice(start, self.right.stop)

    @property
    def stop(self) -> int:
        """The token after it and its hedge."""
        return self.right.stop


@immutable
class _Start:
    """A number with what stands before it and a hedge after it, before its unit or noun is looked for."""

    sentence: Sentence
    number: Number
    first: int
    left: Left
    right: Right
    case: str

    def with_unit(self, code: str | None, noun: Counted | None = None) -> Quantity:
        """The quantity where its unit takes no words after the number."""
        n = self.number
        return Quantity(
            self.sentence, n, self.first, n.last, n.value, code, self.left, self.right, self.case, n.value_to, noun
        )


def find_quantities(sentence: Sentence, numbers: Sequence[Number], language: Language) -> list[Quantity]:
    """The numbers of a sentence with what stands beside them."""
    return [_quantity(sentence, number, language) for number in numbers]


def _quantity(sentence: Sentence, number: Number, language: Language) -> Quantity:
    tokens = sentence.tokens
    if number.form == "fraction" and (at := _percent_after(tokens, number.last, language)):
        number = replace(number, value=number.value / 100, form="plain", last=at)
    last = _unit_start(tokens, number.last, language)
    before = unit_before(tokens, number.first, language)
    first = before.first if before else number.first
    left, case = look_left(tokens, first, language), number.ending and case_of(number.ending, language)
    between = look_right(tokens, last, language, case)
    start = _Start(sentence, number, first, left, between, case)
    unit = unit_at(tokens, between.stop, language) or (unit_at(tokens, last, language) if between.hedge else None)
    ago = unit is not None and tokens[unit.first].norm in listed("figures", "ago", language)  # "против 3,9 годом ранее"
    if before or ago:
        return start.with_unit(before.code if before else None)
    if number.form == "fraction" or (unit and unit.code in TIME and number.scale >= MILLION):
        unit = None  # "800 миллионов годом ранее"
    return _measured(start, unit, tokens, language)


def _unit_start(tokens: Sequence[Token], last: int, language: Language) -> int:
    """Where the unit may begin: after the full stop of "млрд." and after the hyphen of "10 million-ton"."""
    if last >= len(tokens) or tokens[last].kind != "mark":
        return last
    short = tokens[last].text == "." and tokens[last - 1].norm in lexicon(language).raw["abbreviated"]
    if short and not ends_statement(tokens, last):
        last += 1
    if last + 1 >= len(tokens) or tokens[last].norm != "-":
        return last
    grown = tokens[last - 1].stop == tokens[last].start and tokens[last].stop == tokens[last + 1].start
    return last + 1 if grown else last


def _percent_after(tokens: Sequence[Token], last: int, language: Language) -> int | None:
    """Where "percent" stands after a fraction: "half a percent", "половина процента"; None for "half of the firms"."""
    joins = {*lexicon(language).raw["articles"], *listed("measures", "of", language)}
    for here in range(last, min(last + 3, len(tokens))):
        if (unit := unit_at(tokens, here, language)) and unit.code == "percent":
            return here
        if tokens[here].norm not in joins:
            return None
    return None


def _measured(start: _Start, unit: Unit | None, tokens: Sequence[Token], language: Language) -> Quantity:
    """The number with the unit or the noun after it."""
    number, between = start.number, start.right
    if number.ending and (glued := glued_unit(number.ending, language)):
        return start.with_unit(glued)
    if unit:
        return _with_unit(start, unit, tokens, language)
    if number.form != "plain":
        return start.with_unit("times" if number.form == "fold" else "percent")
    if start.case in {"possessive", "possessive_object"} or (language == "kk" and _owned(between, tokens)):
        return start.with_unit(None)  # "төртеуі", "оның 21-і": what they are was said before
    bound = language == "kk" and start.case not in {"", "similative"} and not between.hedge
    sure = number.written or number.last - number.first > 1  # a number of several words is no other word
    noun = counted(tokens, between.stop, language, number.value, sure and not bound)
    if noun and noun.measure:
        return _with_noun(start, noun, tokens, language)
    return start.with_unit(None, noun)


def _owned(hedge: Right, tokens: Sequence[Token]) -> bool:
    """Whether a Kazakh hedge stands for the noun as well: "460-қа жуығы", and not "460-қа жуық ауыл"."""
    return hedge.hedge is not None and tokens[hedge.stop - 1].norm in listed("qualifiers", "owned", "kk")


@lru_cache(maxsize=3)
def fold_endings(language: Language) -> frozenset[str]:
    """What makes a number n-fold: "7-fold", "5-кратный"."""
    return frozenset(lexicon(language).raw["fold_endings"])


@lru_cache(maxsize=1 << 12)
def glued_unit(ending: str, language: Language) -> str | None:
    """The unit that a number is grown together with: "20-percent", "300-километровый"."""
    if ending in fold_endings(language):
        return "times"
    table = section("units", language)["glued"]
    return next((code for code, words in table.items() for w in words if ending.startswith(fold(w))), None)


def _with_unit(start: _Start, unit: Unit, tokens: Sequence[Token], language: Language) -> Quantity:
    name, number, value_to = tokens[unit.last - 1], start.number, start.number.value_to
    plain = name.norm in unit_words(language) and not name.ending  # "тонна", "теңге" end like a dative
    case = "" if plain else case_of(ending_of(name, language), language)
    after = look_right(tokens, unit.last, language, case)
    return Quantity(
        start.sentence,
        number,
        start.first,
        unit.last,
        number.value * unit.factor,
        unit.code,
        start.left,
        after if after.hedge else Right(max(unit.last, start.right.stop), start.right.hedge),
        case,
        value_to * unit.factor if value_to is not None else None,
        points=unit.points,
    )


def _with_noun(start: _Start, noun: Counted, tokens: Sequence[Token], language: Language) -> Quantity:
    number, hedge = start.number, start.right
    case = case_of(ending_of(tokens[noun.last - 1], language), language)
    after = look_right(tokens, noun.last, language, case) if not hedge.hedge else hedge
    right = Right(max(after.stop, noun.last), hedge.hedge or after.hedge)
    return Quantity(
        start.sentence,
        number,
        start.first,
        noun.last,
        number.value,
        "count",
        start.left,
        right,
        case,
        number.value_to,
        noun,
    )


def ending_of(token: Token, language: Language) -> str:
    """The folded case ending of a word or sign, found from the right, the longest first."""
    if token.ending:
        return token.ending
    return _ending(token.norm, language) if language == "kk" else ""


@lru_cache(maxsize=1 << 15)
def _ending(norm: str, language: Language) -> str:
    endings = lexicon(language).endings
    head, _, tail = norm.rpartition("-")
    if head and any(tail == ending for ending, _ in endings):
        return tail
    return next((e for e, _ in endings if norm.endswith(e) and len(norm) - len(e) >= 3), "")
