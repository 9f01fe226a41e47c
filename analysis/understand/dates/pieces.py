"""From tokens to pieces with tags, and to the chart of what they may be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.understand.dates.grammar import Chart, Entries
from analysis.understand.dates.points import FIRST_YEAR, LAST_YEAR
from analysis.understand.dates.words import CORE, GLUED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.understand.dates.words import Form, Tags, Vocabulary
    from analysis.understand.text import Sentence, Token

MARKS = {",": "comma", "-": "dash", ".": "dot", "/": "slash", "(": "open", ")": "close", "%": "percent"}
DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})\.(\d{1,2})\.(\d{1,2})")
CORES = CORE | {"y", "y_ended", "decade", "date"}
CACHED = 1 << 16  # words of which it is remembered what they may be


class Piece(NamedTuple):
    """A token, or a part of a token that a hyphen joins ("январь-май").

    Attributes:
        token: Its place in the sentence.
        tags: What it may be, each with its value.
        begins: Whether it may be anything by itself or with the words behind it.
        core: Whether an expression of time can be built on it.
        doubtful: Whether its neighbors tell if it is of time.
    """

    token: int
    norm: str
    capital: bool
    tags: Tags
    case: str
    begins: bool = False
    core: bool = False
    doubtful: bool = False

    def without(self, tag: str) -> Piece:
        """The same, not being one of the things it may be."""
        tags = tuple(entry for entry in self.tags if entry[0] != tag)
        return self._replace(tags=tags, core=is_core(tags))


def is_core(tags: Tags) -> bool:
    """Whether any of some tags is one that an expression of time can be built on."""
    return any(tag in CORES for tag, _ in tags)


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
    known = words.forms
    for n, token in enumerate(sentence.tokens):
        if token.start == touching and token.kind == "word":
            found.append(Piece(n, *_glued(token, words)))
        else:
            for form in known[token.text] if token.text in known else _remembered(token, words):
                found.append(tuple.__new__(Piece, (n,) + form))  # noqa: RUF005  # hundreds of a release
        touching = token.stop if token.kind == "number" else -1
    return found


def _remembered(token: Token, words: Vocabulary) -> list[Form]:
    """The pieces of a token without their place: worked out once, as few words make up most of a text."""
    if len(words.forms) >= CACHED:
        words.forms.clear()
    forms = words.forms[token.text] = list(_of_word(token, words) if token.kind == "word" else _of_sign(token, words))
    return forms


def _form(norm: str, capital: bool, tags: Tags, case: str, words: Vocabulary) -> Form:
    doubtful = bool(tags) and norm in words.doubtful
    return norm, capital, tags, case, bool(tags) or norm in words.phrases, is_core(tags), doubtful


def _glued(token: Token, words: Vocabulary) -> Form:
    """A word that touches the figure before it: the 2010s, 2nd, 2025ж."""
    ending = tuple((tag, None) for tag in GLUED if token.norm in words.glued[tag])
    tags, case = words.find(token.norm)
    return _form(token.norm, False, ending + tags, case, words)


def _of_sign(token: Token, words: Vocabulary) -> Iterator[Form]:
    """The pieces of a number, a sign or a mark."""
    if token.kind == "number" and len(token.ending) > 2 and (joined := words.find(token.ending)[0]):
        # 1-тоқсанда, 5-мамырда: a number and a word that belong together
        yield _form(token.base, False, (*_number(token.base, "", words), *_ordinal(token.base)), "", words)
        yield _form(token.ending, False, joined, words.find(token.ending)[1], words)
    elif token.kind == "number":
        tags = tuple(_number(token.base, token.ending, words))
        yield _form(token.norm, False, tags, words.case_of_ending(token.ending), words)
    else:
        mark = MARKS.get(token.base if token.kind == "sign" else token.norm)
        yield _form(token.norm, token.capital, ((mark, None),) if mark else (), "", words)


def _of_word(token: Token, words: Vocabulary) -> list[Form]:
    """The pieces of a word with hyphens all of whose parts are of time; else the word is one."""
    tags, case = words.find(token.norm)
    parts = [(part, *words.find(part)) for part in token.norm.split("-")] if "-" in token.norm and not tags else []
    if not parts or not all(found for _, found, _ in parts):
        return [_form(token.norm, token.capital, tags, case, words)]
    written = token.text.replace("–", "-").replace("‑", "-").replace("‐", "-").split("-")
    dash = _form("-", False, (("dash", None),), "", words)
    joined = [
        form
        for (part, found, of_part), text in zip(parts, written, strict=False)
        for form in (dash, _form(part, text[:1].isupper(), found, of_part, words))
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
    nothing: Entries = {}
    entries = [nothing] * len(found)
    runs = _timely(found, words)
    for first, last in runs:
        for here in range(first, last):
            entries[here] = _entries(here, found, words)
    return Chart(entries, [piece.case for piece in found], runs)


def _timely(found: Sequence[Piece], words: Vocabulary) -> list[tuple[int, int]]:
    """Where readings touch, one of which can make an expression of time: no rule joins over a word of no reading."""
    timely: list[tuple[int, int]] = []
    first = reach = 0
    is_timely = False
    for here, piece in enumerate(found):
        if piece.begins:
            for tag, stop, _ in _phrases(here, found, words) if piece.norm in words.phrases else ():
                reach = max(reach, stop)
                is_timely = is_timely or tag in CORES
            is_timely = is_timely or piece.core
            if piece.tags or reach > here:
                continue
        if here >= reach:
            if is_timely:
                timely.append((first, here))
            first, is_timely = here + 1, False
    if is_timely:
        timely.append((first, len(found)))
    return timely


def _entries(here: int, found: Sequence[Piece], words: Vocabulary) -> Entries:
    tags: Entries = {}
    for tag, value in found[here].tags:
        if tag in tags:
            tags[tag].append((here + 1, value))
        else:
            tags[tag] = [(here + 1, value)]
    for tag, stop, value in _phrases(here, found, words) if found[here].norm in words.phrases else ():
        tags.setdefault(tag, []).append((stop, value))
    return tags


def _phrases(here: int, found: Sequence[Piece], words: Vocabulary) -> Iterator[tuple[str, int, Any]]:
    """The phrases of time that begin at a piece: what each may be, where it stops, and its value."""
    if here + 1 < len(found):
        for phrase, tag, value in words.pairs.get((found[here].norm, found[here + 1].norm), ()):
            stop = here + len(phrase)
            if stop <= len(found) and _goes_on(found, here, phrase):
                yield tag, stop, value


def _goes_on(found: Sequence[Piece], here: int, phrase: tuple[str, ...]) -> bool:
    return all(found[here + k].norm == phrase[k] for k in range(2, len(phrase)))
