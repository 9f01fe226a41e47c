"""Kazakh in Latin or Arabic letters, read as Cyrillic: a copy of the text for reading, and the way back to each letter.

The text itself stays as it is: what is found in the copy is shown at its place in the text (`Folded.back`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from analysis import knowledge
from analysis.model import Span

HEAD, SAMPLE = 300, 4_000
LONGEST = 500_000  # no release is so long; what is longer is not copied
LETTER = re.compile(r"[^\W\d_]")
ARABIC = re.compile(r"[\u0600-\u06ff]")
WORD = re.compile(r"[^\W\d_]+")
# Marks of an alphabet are some hundredths of its letters; names and loans give other texts fewer.
LEAST_MARKS = 0.01
LEAST_WORDS = 0.02
# A letter and its acute accent may be two signs: "О́".
TOKEN = re.compile(r"(?P<address>https?://\S+)|[^\W\d_]+(?:\u0301[^\W\d_]*)*")
BEGINS = re.compile(r"(?:^|[.!?…]\s+|\n\s*|[«“\"]\s*)(?=\w)")
SHORTEST_NAME = 4
NEAR = 400
NAMED = ("state", "region", "person", "place")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in Cyrillic, and for each of its characters from where to where it stands in the original."""

    text: str
    starts: tuple[int, ...]
    stops: tuple[int, ...]

    def back(self, span: Span) -> Span:
        """Where a stretch of the copy stands in the original."""
        if span.start >= len(self.starts):
            end = self.stops[-1] if self.stops else 0
            return Span(end, end)
        start = self.starts[span.start]
        return Span(start, self.stops[span.stop - 1] if span.stop > span.start else start)

    def words_back(self, said: str, near: Span, original: str) -> str:
        """Words of the copy, said near a place, as the original writes them; as they are where they are not found."""
        head = max(near.start - NEAR, 0)
        at = self.text.find(said, head, near.stop + NEAR)
        return self.back(Span(at, at + len(said))).of(original) if at >= 0 else said

    def there(self, span: Span) -> Span:
        """Where a stretch of the original stands in the copy."""
        return Span(bisect_left(self.starts, span.start), bisect_right(self.stops, span.stop))


def cyrillic_letters(text: str) -> int:
    """How many letters of a text are Cyrillic: those whose code points begin with 04, counted among its bytes."""
    return text.encode("utf-16-le", "surrogatepass")[1::2].count(4)


def in_cyrillic(text: str) -> Folded | None:
    """A Kazakh text in other letters as Cyrillic; None where it is in Cyrillic already, or not Kazakh."""
    # Nearly all texts end here, after a few lines of them.
    if text.isascii() or cyrillic_letters(text[:HEAD]) * 3 > HEAD or len(text) > LONGEST:
        return None
    if not _marks().search(text[:SAMPLE]):
        return None
    sample = text[:SAMPLE]
    letters = len(LETTER.findall(sample))
    if not letters or cyrillic_letters(sample) * 2 > letters:
        return None
    alphabet = _alphabet_of(sample, letters)
    if alphabet is None or not _is_kazakh(_folded(sample, alphabet).text):
        return None
    return _folded(text, alphabet)


@lru_cache(maxsize=1)
def _marks() -> re.Pattern[str]:
    return re.compile(f"[{''.join(mark for each in _alphabets() for mark in sorted(each.marks))}]")


@dataclass(frozen=True, slots=True)
class _Alphabet:
    name: str
    marks: frozenset[str]
    piece: re.Pattern[str]
    read: tuple[str, ...]
    letters: Mapping[str, str]
    more: Mapping[str, Any]


@lru_cache(maxsize=1)
def _alphabets() -> tuple[_Alphabet, ...]:
    found = []
    for name, told in knowledge.load().ontology["kazakh_alphabets"].items():
        patterns = [*told["pieces"], *([re.escape(letter), read] for letter, read in told["letters"].items())]
        piece = re.compile("|".join(f"({pattern})" for pattern, _ in patterns))
        read = tuple(read for _, read in patterns)
        found.append(_Alphabet(name, frozenset(told["marks"]), piece, read, told["letters"], told))
    return tuple(found)


def _alphabet_of(sample: str, letters: int) -> _Alphabet | None:
    """The alphabet most of whose own letters stand in a sample."""
    counted = {each.name: sum(sample.count(mark) for mark in each.marks) for each in _alphabets()}
    most = max(_alphabets(), key=lambda each: counted[each.name])
    return most if counted[most.name] >= LEAST_MARKS * letters else None


def _is_kazakh(sample: str) -> bool:
    words = WORD.findall(sample.lower())
    known = {word.casefold() for word in knowledge.load().lexicon["frame"]["kk"]["language_words"]}
    return sum(word in known for word in words) >= max(1, LEAST_WORDS * len(words))


def _folded(text: str, alphabet: _Alphabet) -> Folded:
    pieces: list[tuple[str, int, int]] = []
    at = 0
    signs = alphabet.more.get("signs", {})
    for word in TOKEN.finditer(text):
        if word["address"]:
            continue
        pieces += [(signs.get(text[n], text[n]), n, n + 1) for n in range(at, word.start())]
        pieces += _read(word[0], word.start(), alphabet)
        at = word.end()
    pieces += [(signs.get(text[n], text[n]), n, n + 1) for n in range(at, len(text))]
    said = "".join(read for read, _, _ in pieces)
    starts = tuple(start for read, start, _ in pieces for _ in read)
    stops = tuple(stop for read, _, stop in pieces for _ in read)
    return Folded(_with_capitals(said) if "soft_sign" in alphabet.more else said, starts, stops)


def _read(word: str, start: int, alphabet: _Alphabet) -> list[tuple[str, int, int]]:
    """A word in Cyrillic, piece by piece with places; as it is where a sign of it is of no alphabet."""
    small, soft = _small(word, alphabet), alphabet.more.get("soft_sign", "")
    if word in _codes():
        return [(letter, start + n, start + n + 1) for n, letter in enumerate(word)]
    found: list[tuple[str, int, int]] = []
    at = pending = 0
    while at < len(small):
        if small[at] in soft:
            at, pending = at + 1, pending + 1
            continue
        match = alphabet.piece.match(small, at)
        if not match or match.lastindex is None or match.end() == at:
            return [(letter, start + n, start + n + 1) for n, letter in enumerate(word)]
        read = alphabet.read[match.lastindex - 1]
        read = read.capitalize() if word[at].isupper() else read
        found.append((read, start + at - pending, start + match.end()))
        at, pending = match.end(), 0
    return [(read, *place[1:]) for place, read in zip(found, _softened(small, found, alphabet), strict=True)]


def _small(word: str, alphabet: _Alphabet) -> str:
    """A word in small letters, as many as it has; of the two letters written I, the one that its vowels ask for."""
    hard = "ı" if alphabet.name == "latin_2021" or re.search("[aouyýıAOUYÝ]", word) else "i"
    return "".join({"I": hard, "İ": "i"}.get(letter) or letter.lower()[:1] for letter in word)


def _softened(small: str, found: list[tuple[str, int, int]], alphabet: _Alphabet) -> Iterator[str]:
    """The letters of a word in Arabic script with its vowels soft where its sign, or its other letters, ask for it."""
    reads, more = [read for read, _, _ in found], alphabet.more
    if "soft_sign" not in more:
        yield from reads
        return
    stem = re.sub(more["hard_suffix"], "", small)
    softening = any(c in stem for c in more["soft_letters"]) and not any(c in stem for c in more["hard_letters"])
    open_vowels = sum(read in more["open"] for read in reads)
    loan = open_vowels > 1 or (open_vowels and any(read in more["loan"] for read in reads))
    soft = any(c in small for c in more["soft_sign"]) or (softening and not loan)
    for read in reads:
        if loan and read in more["turns"]:
            soft = more["turns"][read]
        yield more["soften"].get(read, read) if soft and not (loan and read in more["loan"]) else read


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    return frozenset(knowledge.load().ontology["currencies"])


def _with_capitals(said: str) -> str:
    """Arabic letters know no capitals: names that the gazetteer holds, and first words, get theirs."""
    letters = list(said)
    for word in WORD.finditer(said):
        if word[0] in _acronyms():
            letters[word.start() : word.end()] = word[0].upper()
        elif _is_name(word[0]):
            letters[word.start()] = said[word.start()].upper()[:1]
    for begin in BEGINS.finditer(said):
        letters[begin.end()] = said[begin.end()].upper()[:1]
    return "".join(letters)


def _is_name(word: str) -> bool:
    names = _names()
    return word in names or any(word[:n] in names for n in range(SHORTEST_NAME, len(word)))


@lru_cache(maxsize=1)
def _names() -> frozenset[str]:
    """The words with a capital of Kazakh names, in small letters."""
    words = (word for name in _said(*NAMED) for word in WORD.findall(name))
    return frozenset(word.lower() for word in words if word[0].isupper() and len(word) >= SHORTEST_NAME)


@lru_cache(maxsize=1)
def _acronyms() -> frozenset[str]:
    """Kazakh names of capitals alone, in small letters."""
    return frozenset(name.lower() for name in _said("state", "region", "organisation") if name.isupper())


def _said(*kinds: str) -> list[str]:
    return [name for thing in knowledge.load().of_kind(*kinds) for name in thing.names.get("kk", ())]
