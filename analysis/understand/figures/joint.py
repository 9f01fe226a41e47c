"""Two states in one adjective: "венгеро-кыргызский фонд", "the Kyrgyz-Hungarian fund", "қазақ-венгр қоры"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis import knowledge
from analysis.understand.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.model import Language
    from analysis.understand.text import Token

CASES = 3  # letters that the second half may have beyond its stem
FULL, BARE = 2, 4  # letters of "-ий" and "-ский", which a first half goes without: российско-, венгеро-


def joint_states(tokens: Sequence[Token], language: Language) -> Iterator[tuple[int, str]]:
    """The tokens that name two states in one adjective, each with the code of one of them."""
    for at, token in enumerate(tokens):
        if token.kind == "word" and "-" in token.norm:
            yield from ((at, area) for area in _pair(token.norm, language))


@lru_cache(maxsize=1 << 12)
def _pair(norm: str, language: Language) -> tuple[str, ...]:
    """The codes of the two states, none where it is no such adjective."""
    first, _, second = norm.partition("-")
    one, other = _first_halves(language).get(first), _second(second, language)
    return (one, other) if one and other and one != other else ()


def _second(word: str, language: Language) -> str | None:
    known = _stems(language)
    ends = range(len(word), max(0, len(word) - CASES) - 1, -1) if language == "ru" else (len(word),)
    return next((known[word[:end]] for end in ends if word[:end] in known), None)


@lru_cache(maxsize=3)
def _stems(language: Language) -> Mapping[str, str]:
    """States by their adjective, in Russian without its ending."""
    cut = FULL if language == "ru" else 0
    return {word[: len(word) - cut]: area for word, area in _adjectives(language)}


@lru_cache(maxsize=3)
def _first_halves(language: Language) -> Mapping[str, str]:
    if language != "ru":
        return _stems(language)
    halves = {word[:-BARE] + "о": area for word, area in _adjectives("ru") if len(word) > 2 * BARE}
    return halves | {stem + "о": area for stem, area in _stems("ru").items()}


def _adjectives(language: Language) -> Iterator[tuple[str, str]]:
    for thing in knowledge.load().things:
        if thing.kind == "state":
            yield from ((fold(word), thing.id) for word in thing.adjectives.get(language, ()))
