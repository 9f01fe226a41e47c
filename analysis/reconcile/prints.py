"""What tells like texts: runs of words as numbers, of a whole text and of each of its longer paragraphs.

They depend on nothing but the text and are made when it is read, so that nobody walks through the texts of an archive
again to find its copies.
"""

from __future__ import annotations

import re
import zlib
from array import array
from typing import TYPE_CHECKING, TypeAlias

from analysis.model import Document, Prints, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

WORD = re.compile(r"\w+")
LINE = re.compile(r"[^\n]+")
SHINGLE = 3  # words
SHORTEST = 12  # words of a paragraph below which it is a formula that everybody writes

Shingles: TypeAlias = "array[int]"  # hashes, each once, the smallest first; a set of them would take ten times the room


def prints(document: Document) -> Prints:
    """The shingles of a text and of its longer paragraphs."""
    text, body = document.text, document.body
    body = body if body.stop > body.start else Span(0, len(text))
    return Prints(_shingles(body.of(text)), tuple(_paragraphs(text, body)))


def shingles(stored: bytes) -> Shingles:
    """The numbers again."""
    return array("I", stored)


def _paragraphs(text: str, body: Span) -> Iterator[tuple[int, int, bytes]]:
    for line in LINE.finditer(text, body.start, body.stop):
        found = _shingles(line.group())
        if len(found) > (SHORTEST - SHINGLE) * array("I").itemsize:
            yield line.start(), line.end(), found


def _shingles(text: str) -> bytes:
    words = WORD.findall(text.lower())
    runs = map(" ".join, zip(*(words[n:] for n in range(SHINGLE)), strict=False))
    return array("I", sorted({zlib.crc32(run.encode()) for run in runs})).tobytes()
