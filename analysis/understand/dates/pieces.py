"""From tokens to pieces with tags, and to the chart of what they may be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.understand.dates.grammar import Chart, Entries
from analysis.understand.dates.points import FIRST_YEAR, LAST_YEAR
from analysis.understand.dates.words import CORE, GLUED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.understand.dates.words import Tags, Vocabulary
    from analysis.understand.text import Sentence, Token

MARKS = {",": "comma", "-": "dash", ".": "dot", "/": "slash", "(": "open", ")": "close", "%": "percent"}
DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})\.(\d{1,2})\.(\d{1,2})")
CORES = CORE | {"y", "y_ended", "decade", "date"}


class Piece(NamedTuple):
    """A token, or a part of a token that a hyphen joins ("январь-май"); `token` is its place in the sentence."""

    token: int
    norm: str
    capital: bool
    tags: Tags
    case: str


def speaks_of_time(sentence: Sentence, words: Vocabulary) -> bool:
    """Whether a sentence has a word or number at all that an expression of time can be built on."""
    for token in sentence.tokens:
        if token.kind == "word":
            if words.is_core(token.norm):
                return True
        elif token.kind == "number" and (len(token.base) >= 4 or (token.ending and words.is_core(token.ending))):
            return True
    return False


def pieces(sentence: Sentence, words: Vocabulary) -> list[Piece]:
    """The pieces of a sentence in order."""
    found: list[Piece] = []
    touching = -1  # where the number before ends
    for n, token in enumerate(sentence.tokens):
        if token.kind != "word":
            found.extend(_pieces(n, token, words))
            touching = token.stop if token.kind == "number" else -1
        elif token.start == touching:
            found.extend(_glued(n, token, words))
        else:
            norm = token.norm
            tags, case = words.find(norm)
            if tags or "-" not in norm:
                found.append(Piece(n, norm, token.capital, tags, case))
            else:
                found.extend(_of_word(n, token, words))
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
    mark = MARKS.get(token.base if token.kind == "sign" else token.norm)
    yield Piece(n, token.norm, token.capital, ((mark, None),) if mark else (), "")


def _of_word(n: int, token: Token, words: Vocabulary) -> list[Piece]:
    """The pieces of a word with hyphens all of whose parts are of time; else the word is one, of nothing."""
    parts = [(part, *words.find(part)) for part in token.norm.split("-")]
    if not all(found for _, found, _ in parts):
        return [Piece(n, token.norm, token.capital, *words.find(token.norm))]
    written = token.text.replace("–", "-").replace("‑", "-").replace("‐", "-").split("-")
    dash = Piece(n, "-", False, (("dash", None),), "")
    joined = [
        piece
        for (part, found, of_part), text in zip(parts, written, strict=False)
        for piece in (dash, Piece(n, part, text[:1].isupper(), found, of_part))
    ]
    return joined[1:]


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
    phrases = words.phrases
    nothing: Entries = {}
    entries = [nothing] * len(found)
    timely: list[tuple[int, int]] = []
    first = reach = 0  # of a stretch in which readings touch: a rule can join nothing over a word that is not of time
    is_timely = False
    for here, piece in enumerate(found):
        if piece.tags or piece.norm in phrases:
            tags = entries[here] = _entries(here, found, words)
            if tags:
                is_timely = is_timely or not CORES.isdisjoint(tags)
                if piece.norm in phrases:  # the others end where they begin
                    reach = max(reach, *[stop for readings in tags.values() for stop, _ in readings])
                continue
        if here >= reach:
            if is_timely:
                timely.append((first, here))
            first, is_timely = here + 1, False
    if is_timely:
        timely.append((first, len(found)))
    return Chart(entries, [piece.case for piece in found], timely)


def _entries(here: int, found: Sequence[Piece], words: Vocabulary) -> Entries:
    tags: Entries = {}
    for tag, value in found[here].tags:
        if tag in tags:
            tags[tag].append((here + 1, value))
        else:
            tags[tag] = [(here + 1, value)]
    if here + 1 < len(found):
        for phrase, tag, value in words.pairs.get((found[here].norm, found[here + 1].norm), ()):
            stop = here + len(phrase)
            if stop <= len(found) and _goes_on(found, here, phrase):
                tags.setdefault(tag, []).append((stop, value))
    return tags


def _goes_on(found: Sequence[Piece], here: int, phrase: tuple[str, ...]) -> bool:
    return all(found[here + k].norm == phrase[k] for k in range(2, len(phrase)))
