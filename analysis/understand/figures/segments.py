"""The stretches of a sentence between its marks, and where clauses of their own begin."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import compress, pairwise
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.figures.hedges import role_words
from analysis.understand.figures.units import ends_statement
from analysis.understand.figures.words import listed, phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language
    from analysis.understand.text import Sentence, Token

BREAKS = {",", ";", ":", "(", ")", "-"}
PLAIN = BREAKS - {"-"}  # these always part what stands before and behind them
HARD = {";", "that", "."}


@immutable
class Segment:
    """Tokens between two marks.

    Attributes:
        hard: Whether a clause of its own begins.
        mark: The mark before it, empty for the first.
        aside: Whether it is a clause put into another ("…, который …, …"), to be passed over from outside.
        gapped: Whether it begins a clause whose verb is that of the clause before.
    """

    first: int
    last: int
    hard: bool
    mark: str
    aside: bool = False
    gapped: bool = False


def segments(sentence: Sentence, language: Language) -> tuple[Segment, ...]:
    """The stretches between commas, dashes, brackets and the like, with what opens a clause of its own."""
    found: list[Segment] = []
    tokens = sentence.tokens
    first, mark, depth = 0, "", 0
    openers = _openers(sentence, language)
    for here in _borders(sentence, language):
        if here > first:
            found.append(_segment(first, here, mark, openers))
        first, mark = here + 1, tokens[here].norm
        depth = max(0, depth + {"(": 1, ")": -1}.get(mark, 0))
        mark = "," if depth and mark == ";" else mark  # in brackets a semicolon only parts a list
    if len(tokens) > first:
        found.append(_segment(first, len(tokens), mark, openers))
    for n, (segment, after) in enumerate(pairwise(found)):
        if n and segment.hard and not segment.aside and segment.mark not in HARD and _gapped(tokens, after, language):
            found[n] = replace(segment, hard=False, gapped=True)
    return tuple(found) or (Segment(0, len(tokens), True, ""),)


@lru_cache(maxsize=3)
def _signs(language: Language) -> frozenset[str]:
    """The marks and words that may stand between segments."""
    return listed("figures", "says_that", language) | BREAKS | {"."}


def _borders(sentence: Sentence, language: Language) -> list[int]:
    """The marks and words between segments."""
    tokens, norms, says = sentence.tokens, sentence.norms, listed("figures", "says_that", language)
    return [
        n
        for n in compress(range(len(norms)), map(_signs(language).__contains__, norms))
        if norms[n] in PLAIN or _breaks(tokens, n, tokens[n]) or (norms[n] in says and _says_that(tokens, n, language))
    ]


def _gapped(tokens: Sequence[Token], after: Segment, language: Language) -> bool:
    """Whether a dash stands for the verb of the clause before: "ВВП вырос на 4 %, а торговля – на 8 %"."""
    roles = role_words(language)
    small = roles["by"] | roles["to"] | roles["toward"]
    return after.mark == "-" and after.last > after.first and tokens[after.first].norm in small


def _openers(sentence: Sentence, language: Language) -> tuple[dict[int, int], list[int]]:
    """Words that begin a clause of its own, each with where they stop, and those that begin a clause put in."""
    tokens, every = sentence.tokens, range(len(sentence.tokens))
    own = phrases("figures", "clause_openers", language).beginning(tokens, every)
    aside = phrases("figures", "subordinators", language).beginning(tokens, every)
    return {start: stop for start, stop, _ in own}, [start for start, _, _ in aside]


def _segment(first: int, last: int, mark: str, openers: tuple[dict[int, int], list[int]]) -> Segment:
    """A stretch of tokens by the words that it begins with."""
    own, put_in = openers
    aside = bool(put_in) and any(first <= start < min(first + 3, last) for start in put_in)
    opens = aside or (first in own and last > own[first])  # not ", though,"
    return Segment(first, last, mark in HARD or opens, mark, aside)


def _says_that(tokens: Sequence[Token], here: int, language: Language) -> bool:
    """Whether a clause begins without a comma: "said that companies had invested"."""
    if not here:
        return False
    after_and = tokens[here - 1].norm in role_words(language)["middle"]
    return after_and or bool(phrases("figures", "speech", language).at(tokens, here - 1))


def _breaks(tokens: Sequence[Token], here: int, token: Token) -> bool:
    if token.kind != "mark":
        return False
    if token.text == ".":
        return here > 0 and here + 1 < len(tokens) and len(tokens[here - 1].norm) > 2 and ends_statement(tokens, here)
    if token.norm not in BREAKS:
        return False
    if token.norm != "-":
        return True
    spaced_left = here > 0 and tokens[here - 1].stop < token.start
    return spaced_left and here + 1 < len(tokens) and tokens[here + 1].start > token.stop
