"""From tokens to pieces, each with the tags of what it may be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from analysis.understand.dates.points import FIRST_YEAR, LAST_YEAR
from analysis.understand.dates.words import CORE, GLUED
from analysis.understand.remembered import Remembered
from analysis.understand.text import token_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.understand.dates.words import Tags, Vocabulary
    from analysis.understand.text import Sentence, Token

MARKS = {",": "comma", "-": "dash", ".": "dot", "/": "slash", "(": "open", ")": "close", "%": "percent"}
DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})\.(\d{1,2})\.(\d{1,2})")
CORES = CORE | {"y", "y_ended", "decade", "date"}


@dataclass(slots=True, eq=False)
class Piece:
    """A token, or a part of a token that a hyphen joins ("январь-май"); one object serves wherever the word stands.

    Attributes:
        tags: What it may be, each with its value.
        begins: Whether it may be anything by itself or with the words behind it.
        core: Whether an expression of time can be built on it.
        hopeful: Whether one can on it, on a part of it, or on a phrase that begins with it.
        doubtful: Whether its neighbors tell if it is of time.
        odd: Whether it is a number, which may be grown together with the word behind, or has parts.
        parts: The pieces it falls apart into, if any.
    """

    norm: str
    capital: bool
    tags: Tags
    case: str
    begins: bool = False
    core: bool = False
    hopeful: bool = False
    doubtful: bool = False
    odd: bool = False
    parts: tuple[Piece, ...] = ()


HOPEFUL, ODD = attrgetter("hopeful"), attrgetter("odd")


class Pieces(list[Piece]):
    """The pieces of a sentence in order; `places` are the tokens they stand at."""

    __slots__ = ("places",)
    places: Sequence[int]


def is_core(tags: Tags) -> bool:
    """Whether any of some tags is one that an expression of time can be built on."""
    return any(tag in CORES for tag, _ in tags)


@lru_cache(maxsize=1 << 10)
def without(piece: Piece, tag: str) -> Piece:
    """A piece that is not one of the things it may be."""
    tags = tuple(entry for entry in piece.tags if entry[0] != tag)
    return Piece(piece.norm, piece.capital, tags, piece.case, piece.begins, is_core(tags))


def pieces(sentence: Sentence, words: Vocabulary) -> Pieces | None:
    """The pieces of a sentence; None where no expression of time can be built on any."""
    read = Pieces(map(_known(words).__getitem__, sentence.texts))
    read.places = range(len(read))
    odd = list(compress(read.places, map(ODD, read)))
    for n in odd:
        _with_ending(read, n, sentence.tokens, words)
    if not any(map(HOPEFUL, read)):
        return None
    return _taken_apart(read) if any(read[n].parts for n in odd) else read


def _with_ending(read: Pieces, n: int, tokens: Sequence[Token], words: Vocabulary) -> None:
    """A word that touches the figure before it: the 2010s, 2nd, 2025ж."""
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    if after and after.kind == "word" and after.start == tokens[n].stop and tokens[n].kind == "number":
        read[n + 1] = _glued(after.norm, words)


def _taken_apart(read: Pieces) -> Pieces:
    apart = Pieces(part for piece in read for part in piece.parts or (piece,))
    apart.places = [n for n, piece in zip(read.places, read, strict=True) for _ in piece.parts or (piece,)]
    return apart


@lru_cache(maxsize=12)
def _known(words: Vocabulary) -> Remembered[str, Piece]:
    """What tokens may be, by how they are written."""
    return Remembered(lambda written: _piece_of(token_of(written), words))


def _piece_of(token: Token, words: Vocabulary) -> Piece:
    if token.kind == "word":
        return _of_word(token, words)
    if token.kind == "number":
        return _of_number(token, words)
    mark = MARKS.get(token.base if token.kind == "sign" else token.norm)
    return _piece(token.norm, token.capital, ((mark, None),) if mark else (), "", words)


def _piece(norm: str, capital: bool, tags: Tags, case: str, words: Vocabulary, odd: bool = False) -> Piece:
    core = is_core(tags)
    hopeful = core or any(tag in CORES for _, tag, _ in words.phrases.get(norm, ()))
    doubtful = bool(tags) and norm in words.doubtful
    return Piece(norm, capital, tags, case, bool(tags) or norm in words.phrases, core, hopeful, doubtful, odd)


def _whole(norm: str, capital: bool, parts: Sequence[Piece]) -> Piece:
    """A token that falls apart into pieces."""
    hopeful = any(part.hopeful for part in parts)
    return Piece(norm, capital, (), "", hopeful=hopeful, odd=True, parts=tuple(parts))


def _glued(norm: str, words: Vocabulary) -> Piece:
    ending = tuple((tag, None) for tag in GLUED if norm in words.glued[tag])
    tags, case = words.find(norm)
    return _piece(norm, False, ending + tags, case, words)


def _of_number(token: Token, words: Vocabulary) -> Piece:
    if len(token.ending) > 2 and (joined := words.find(token.ending)[0]):
        # 1-тоқсанда, 5-мамырда: a number and a word that belong together
        numbers = (*_number(token.base, "", words), *_ordinal(token.base))
        ending = _piece(token.ending, False, joined, words.find(token.ending)[1], words)
        return _whole(token.norm, False, (_piece(token.base, False, numbers, "", words), ending))
    tags = tuple(_number(token.base, token.ending, words))
    return _piece(token.norm, False, tags, words.case_of_ending(token.ending), words, odd=True)


def _of_word(token: Token, words: Vocabulary) -> Piece:
    """The pieces of a word with hyphens all of whose parts are of time; else the word is one."""
    tags, case = words.find(token.norm)
    parts = [(part, *words.find(part)) for part in token.norm.split("-")] if "-" in token.norm and not tags else []
    if not parts or not all(found for _, found, _ in parts):
        return _piece(token.norm, token.capital, tags, case, words)
    written = token.text.replace("–", "-").replace("‑", "-").replace("‐", "-").split("-")
    dash = _piece("-", False, (("dash", None),), "", words)
    joined = [
        piece
        for (part, found, of_part), text in zip(parts, written, strict=False)
        for piece in (dash, _piece(part, text[:1].isupper(), found, of_part, words))
    ]
    return _whole(token.norm, token.capital, joined[1:])


def _ordinal(base: str) -> Tags:
    return (("ordinal", int(base)),) if base.isascii() and base.isdigit() and len(base) <= 2 else ()


def _number(base: str, ending: str, words: Vocabulary) -> Iterator[tuple[str, Any]]:
    if found := DATE.fullmatch(base):
        day, month, year, *turned = found.groups()
        yield "date", tuple(map(int, turned if year is None else (year, month, day)))
    if not base.isascii() or not base.isdigit() or len(base) > 4:
        return
    value = int(base)
    yield "figure", value
    if len(base) == 4 and FIRST_YEAR <= value <= LAST_YEAR:
        yield from _year(ending, value, words)
    if len(base) <= 2 and 1 <= value <= 31:
        yield "d", value
    if len(base) <= 3 and not ending:
        yield "n", value
    if ending and value <= 12:
        yield "ordinal", value  # 1-й квартал, 1-ші жартыжылдық


def _year(ending: str, value: int, words: Vocabulary) -> Iterator[tuple[str, int]]:
    if not ending or words.case_of_ending(ending):
        yield "y", value
    if ending in words.glued["year_ending"]:
        yield "y_ended", value
    if ending in words.glued["decade_ending"] and value % 10 == 0:
        yield "decade", value
