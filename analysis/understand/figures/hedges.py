"""Words that say how firmly a number is stated, beside it and in the verb of its clause."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.model import LANGUAGES
from analysis.understand.figures.number_words import lexicon
from analysis.understand.figures.words import listed, phrases, section
from analysis.understand.fold import fold
from analysis.understand.phrases import Phrases
from analysis.understand.remembered import Remembered
from analysis.understand.text import token_of, tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language
    from analysis.understand.text import Token

LONGEST = 4  # words of a hedge
NO_ROLES: frozenset[str] = frozenset()


@immutable
class Left:
    """What stands before a number.

    Attributes:
        start: Where all that begins.
        hedge: The qualifier that a hedge says, and `hedge_at` its token.
        roles: What the small words do: by, to, from, of, at, times.
        sign: 1 or -1 for a sign written before it.
    """

    start: int
    hedge: str | None = None
    hedge_at: int | None = None
    roles: frozenset[str] = frozenset()
    sign: int = 0


def small_words(language: Language) -> frozenset[str]:
    """Prepositions and particles that may stand between a hedge and its number."""
    return listed("qualifiers", "prepositions", language)


def look_left(tokens: Sequence[Token], first: int, language: Language) -> Left:
    """Reads leftwards from a number over small words, hedges and a sign."""
    beside = bool(first) and _MAY_HEDGE[language][tokens[first - 1].text]
    return _read_left(tokens, first, language) if beside else Left(first)


def _read_left(tokens: Sequence[Token], first: int, language: Language) -> Left:
    index, ends, small = _left_words(language)
    here, hedge, hedge_at, sign = first, None, None, 0
    words: list[str] = []
    while here > 0:
        if here == first and (found := _sign(tokens, here)):
            sign, here = found, here - 1
            continue
        start = _ends_at(index, tokens, here) if ends.reach(tokens, here - 1)[1] else None
        if start == here - 1 and (_of_another(tokens, start, language) or _compared(tokens, start, words, language)):
            break
        if start is not None:
            meaning = index.at(tokens, start)
            if not hedge and meaning:
                hedge, hedge_at = meaning.meanings[0], start
            if here - start == 1:  # "до" is a hedge and says "to"; "up to" says no "to"
                words.append(tokens[start].norm)
            here = start
        elif tokens[here - 1].norm in small:
            here -= 1
            words.append(tokens[here].norm)
        else:
            break
    return Left(here, hedge, hedge_at, _roles(tuple(words), language) if words else NO_ROLES, sign)


def _may_hedge(written: str, language: Language) -> bool:
    """Whether a token before a number may belong to it: a small word, the end of a hedge, or a sign."""
    token, (_, ends, small) = token_of(written), _left_words(language)
    return token.kind == "mark" or token.norm in small or ends.begins(token)


_MAY_HEDGE = {language: Remembered(partial(_may_hedge, language=language)) for language in LANGUAGES}


def _of_another(tokens: Sequence[Token], start: int, language: Language) -> bool:
    """Whether a hedge belongs to the words before it: "долларға жуық 22 құжат", "talking about 5 million"."""
    if not start:
        return False
    before = tokens[start - 1]
    if language == "kk":
        bound = any(tokens[start].norm in words for words in section("qualifiers", language)["after"].values())
        return bound and before.kind != "mark" and before.norm.endswith(_governed(language))
    return before.norm in listed("qualifiers", "about_of", language)


def _compared(tokens: Sequence[Token], at: int, words: Sequence[str], language: Language) -> bool:
    """Whether a comparative says how two amounts differ and hedges none: "будет больше на 15 %"."""
    by = bool(words) and words[-1] in role_words(language)["by"]
    return by and tokens[at].norm in listed("qualifiers", "comparatives", language)


@lru_cache(maxsize=3)
def _governed(language: Language) -> tuple[str, ...]:
    """The endings that a hedge after a number asks for."""
    return tuple(ending for ending, case in lexicon(language).endings if case in {"dative", "ablative"})


@lru_cache(maxsize=3)
def role_words(language: Language) -> dict[str, frozenset[str]]:
    """Small words by what they do."""
    raw = section("qualifiers", language)["roles"]
    return {role: frozenset(fold(word) for word in entries) for role, entries in raw.items()}


@lru_cache(maxsize=1 << 12)
def _roles(words: tuple[str, ...], language: Language) -> frozenset[str]:
    return frozenset(role for role, known in role_words(language).items() if known.intersection(words))


def _sign(tokens: Sequence[Token], here: int) -> int:
    mark = tokens[here - 1]
    if mark.kind != "mark" or mark.stop != tokens[here].start:
        return 0
    if mark.text == "+":
        return 1
    free = here < 2 or tokens[here - 2].stop < mark.start or tokens[here - 2].text == "("
    return -1 if mark.norm == "-" and free else 0


@lru_cache(maxsize=3)
def _left_words(language: Language) -> tuple[Phrases[str], Phrases[str], frozenset[str]]:
    """The hedges before a number, the words that they end with (few words do), and the small words between."""
    entries = (entry for words in section("qualifiers", language)["before"].values() for entry in words)
    ends = Phrases([(tokenize(str(entry))[-1].text, "") for entry in entries], language)
    return phrases("qualifiers", "before", language), ends, small_words(language)


def _ends_at(index: Phrases[str], tokens: Sequence[Token], stop: int) -> int | None:
    """Where the longest hedge begins that ends before a token."""
    for start in range(max(0, stop - LONGEST), stop):
        hit = index.at(tokens, start)
        if hit and hit.stop == stop:
            return start
    return None


@immutable
class Right:
    """A hedge after a number or unit, and where it ends."""

    stop: int
    hedge: str | None = None


COMPARED = {"more_than", "less_than", "at_least"}  # in Kazakh these take the ablative: "20 %-ға көп" is a growth


def _compares(tokens: Sequence[Token], last: int, case: str) -> bool:
    """Whether "көп", "артық" tell a growth: after a dative, and after "есе"."""
    return case == "dative" or (case == "" and tokens[last - 1].norm in listed("units", "times", "kk"))


def look_right(tokens: Sequence[Token], last: int, language: Language, case: str) -> Right:
    """The hedge that begins right after a number or unit whose last word has a case."""
    if last >= len(tokens):
        return Right(last)
    hit = phrases("qualifiers", "after", language).at(tokens, last)
    if not hit or (language == "kk" and hit.meanings[0] in COMPARED and _compares(tokens, last, case)):
        return Right(last)
    if tokens[last].norm in listed("qualifiers", "after_ablative", language) and case != "ablative":
        return Right(last)  # "17 жоғары оқу орны": an attribute of what is counted
    return Right(hit.stop, hit.meanings[0])
