"""A document as words and sentences: the ground that every rule stands on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.immutable import immutable
from analysis.model import Span
from analysis.understand.fold import fold
from analysis.understand.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Document, Language

LETTER = r"[^\W\d_]"
ENDING = rf"(?:[-‐‑–]{LETTER}+)"
TOKEN = re.compile(
    rf"(?P<number>\d+(?:[.,]\d+)*){ENDING}?"  # 50 · 4,5 · 22-ші · 2025-го
    rf"|(?P<word>{LETTER}+(?:[-‐‑'’ʼ]{LETTER}+)*)['’]?"  # слово · Қасым-Жомарт · ЕО-ның · Kazakhstan's · sides'
    rf"|(?P<sign>[%$€£¥₸₽₹₺₩₴₾₼₫฿₪₱₦№]){ENDING}?"  # % · %-ға · $
    r"|(?P<mark>[^\s\ufffd])"  # a letter lost in decoding parts words as a blank does
)
Form = tuple[str, str, str, str, str, bool, bool]
Parts = tuple[tuple[int, int, Form], ...]
LONGEST_KEPT = 50  # characters between two blanks whose tokens are remembered; what is longer hardly comes again


class Token(NamedTuple):  # and no dataclass: hundreds are made of every release, and a tuple is made six times as fast
    """A word, number, sign (of a unit) or mark (of punctuation).

    Attributes:
        text: As written, with an ending joined by a hyphen ("22-ші", "ЕО-ның").
        norm: The folded text.
        kind: word | number | sign | mark.
        base: The text without an ending that follows a number, sign or abbreviation ("22", "ЕО"); else the text.
        ending: The folded ending without its hyphen ("ші", "ның"), empty where there is none.
        capital: Whether it begins with a capital letter.
        acronym: Whether it is a word written in capitals only, as ҚР, МИД, АҚШ-пен are.
    """

    start: int
    stop: int
    text: str
    norm: str
    kind: str
    base: str
    ending: str
    capital: bool
    acronym: bool

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.stop)


@dataclass(slots=True, unsafe_hash=True)
class Sentence:
    """A sentence of the running text or the headline.

    Attributes:
        part: title | body
        texts: Its tokens as written; `starts`, `norms`, `kinds`, `endings`, `capitals`: what else rules ask of them.
    """

    index: int
    span: Span
    tokens: tuple[Token, ...]
    paragraph: int
    part: str
    starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    texts: tuple[str, ...] = field(init=False, repr=False, compare=False)
    norms: tuple[str, ...] = field(init=False, repr=False, compare=False)
    kinds: tuple[str, ...] = field(init=False, repr=False, compare=False)
    endings: tuple[str, ...] = field(init=False, repr=False, compare=False)
    capitals: tuple[bool, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        columns: Sequence[Any] = tuple(zip(*self.tokens, strict=True)) or NO_COLUMNS
        self.starts, _, self.texts, self.norms, self.kinds, _, self.endings, self.capitals, _ = columns

    def slice(self, start: int, stop: int) -> Span:
        """The span of the tokens from `start` to before `stop`."""
        return Span(self.tokens[start].start, self.tokens[stop - 1].stop)


NO_COLUMNS: tuple[tuple[()], ...] = ((),) * len(Token._fields)


@immutable
class Text:
    """A document with its sentences; furniture of the page is left out."""

    document: Document
    sentences: tuple[Sentence, ...]

    @property
    def language(self) -> Language:
        """The document's language."""
        return self.document.language

    def quote(self, span: Span) -> str:
        """The text at a span."""
        return span.of(self.document.text)


def tokenize(text: str, offset: int = 0) -> tuple[Token, ...]:
    """The tokens of a text; `offset` is where it begins in the document."""
    found: list[Token] = []
    add, new, known = found.append, tuple.__new__, SPLIT
    for written in text.split(" "):  # no token reaches over a blank
        for start, stop, form in known[written]:
            add(new(Token, (offset + start, offset + stop) + form))  # noqa: RUF005  # twice as fast
        offset += len(written) + 1
    return tuple(found)


def token_of(written: str) -> Token:
    """A token as it would stand at the beginning of a text."""
    return Token(0, len(written), *_form(written))


def _split(written: str) -> Parts:
    """The tokens of what stands between two blanks, with their places in it."""
    return tuple((match.start(), match.end(), _form(match.group())) for match in TOKEN.finditer(written))


class _Split(Remembered[str, Parts]):
    """The same, worked out once, as most comes again; what is long hardly does."""

    __slots__ = ()

    def __missing__(self, written: str) -> Parts:
        return super().__missing__(written) if len(written) <= LONGEST_KEPT else self.find(written)


SPLIT = _Split(_split)


@lru_cache(maxsize=1 << 16)
def _form(written: str) -> Form:
    """All of a token but where it stands."""
    found = TOKEN.match(written)
    kind = (found and found.lastgroup) or "mark"
    base = written if kind == "mark" or not found else _base(written, kind, found)
    norm = fold(written)
    ending = norm[len(base) + 1 :] if len(base) < len(written) else ""
    is_acronym = kind == "word" and len(base) > 1 and base.isupper()
    return written, norm, kind, base, ending, written[0].isupper(), is_acronym


def _base(written: str, kind: str, found: re.Match[str]) -> str:
    if kind != "word":
        return found.group(kind)
    if "-" not in written:
        return written
    head, _, rest = written.partition("-")
    # ЕО-ның, АҚШ-пен: capitals, then a small ending. "Қасым-Жомарт" and "сауда-экономикалық" are words of their own.
    return head if rest and len(head) > 1 and head.isupper() and rest.islower() else written
