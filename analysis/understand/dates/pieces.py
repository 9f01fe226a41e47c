"""From tokens to pieces with tags, and to the chart of what they may be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analysis.understand.dates.grammar import Chart, Entries
from analysis.understand.dates.points import FIRST_YEAR, LAST_YEAR
from analysis.understand.dates.words import CORE, GLUED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.understand.dates.words import Tags, Vocabulary
    from analysis.understand.text import Sentence, Token

MARKS = {",": "comma", "-": "dash", ".": "dot", "/": "slash", "(": "open", ")": "close", "%": "percent"}
DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})\.(\d{1,2})\.(\d{1,2})")
CORE_FIGURES = frozenset({"y", "y_ended", "decade", "date"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A token, or a part of a token that a hyphen joins ("январь-май"); `token` is its place in the sentence."""

    token: int
    norm: str
    capital: bool
    tags: Tags
    case: str


def speaks_of_time(sentence: Sentence, words: Vocabulary) -> bool:
    """Whether a sentence has a word or number at all that an expression of time can be built on."""
    return any(_is_core(token, words) for token in sentence.tokens)


def _is_core(token: Token, words: Vocabulary) -> bool:
    if token.kind == "number":
        return len(token.base) >= 4 or bool(token.ending and words.is_core(token.ending))
    return token.kind == "word" and words.is_core(token.norm)


def pieces(sentence: Sentence, words: Vocabulary) -> list[Piece]:
    """The pieces of a sentence in order."""
    found: list[Piece] = []
    before: Token | None = None
    for n, token in enumerate(sentence.tokens):
        glued = before is not None and before.kind == "number" and before.stop == token.start
        found.extend(_glued(n, token, words) if glued and token.kind == "word" else _pieces(n, token, words))
        before = token
    return found


def _glued(n: int, token: Token, words: Vocabulary) -> Iterator[Piece]:
    """A word that touches the figure before it: the 2010s, 2nd, 2025ж."""
    ending = tuple((tag, None) for tag in GLUED if token.norm in words.glued[tag])
    tags, case = words.find(token.norm)
    yield Piece(n, token.norm, False, ending + tags, case)


def _pieces(n: int, token: Token, words: Vocabulary) -> Iterator[Piece]:
    if token.kind == "number" and len(token.ending) > 2 and (joined := words.find(token.ending)[0]):
        # 1-тоқсанда, 5-мамырда: a number and a word that belong together
        yield Piece(n, token.base, False, (*_number(token.base, "", words), *_ordinal(token.base)), "")
        yield Piece(n, token.ending, False, joined, words.find(token.ending)[1])
        return
    if token.kind == "number":
        yield Piece(
            n, token.norm, False, tuple(_number(token.base, token.ending, words)), words.case_of_ending(token.ending)
        )
        return
    tags, case = words.find(token.norm) if token.kind == "word" else ((), "")
    if not tags and "-" in token.norm and token.kind == "word":
        parts = [(part, *words.find(part)) for part in token.norm.split("-")]
        written = token.text.replace("–", "-").replace("‑", "-").replace("‐", "-").split("-")
        if all(found for _, found, _ in parts):
            for k, (part, found, case_of_part) in enumerate(parts):
                if k:
                    yield Piece(n, "-", False, (("dash", None),), "")
                yield Piece(n, part, written[k][:1].isupper(), found, case_of_part)
            return
    if token.kind in {"mark", "sign"} and (mark := MARKS.get(token.base if token.kind == "sign" else token.norm)):
        tags = ((mark, None),)
    yield Piece(n, token.norm, token.capital, tags, case)


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


def chart(found: Sequence[Piece], words: Vocabulary) -> Chart:
    """The chart of a sentence with the readings of its words and phrases, where they can make an expression of time."""
    entries = [
        _entries(here, found, words) if piece.tags or piece.norm in words.phrases else {}
        for here, piece in enumerate(found)
    ]
    for first, last in _runs(entries):
        core = any(tag in CORE or tag in CORE_FIGURES for here in range(first, last) for tag in entries[here])
        if not core:
            entries[first:last] = [{} for _ in range(first, last)]
    return Chart(entries, [piece.case for piece in found])


def _entries(here: int, found: Sequence[Piece], words: Vocabulary) -> Entries:
    tags: Entries = {}
    for tag, value in found[here].tags:
        tags.setdefault(tag, []).append((here + 1, value))
    for phrase, tag, value in words.phrases.get(found[here].norm, ()):
        stop = here + len(phrase)
        if stop <= len(found) and all(found[here + k].norm == word for k, word in enumerate(phrase)):
            tags.setdefault(tag, []).append((stop, value))
    return tags


def _runs(entries: Sequence[Entries]) -> Iterator[tuple[int, int]]:
    """Stretches in which readings touch: a rule can join nothing over a word that is not of time."""
    first, reach = 0, 0
    for here, tags in enumerate(entries):
        if not tags and here >= reach:
            yield first, here
            first = here + 1
        for found in tags.values():
            reach = max(reach, found[0][0], found[-1][0])
    yield first, len(entries)
