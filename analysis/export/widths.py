"""How wide text is on a screen and how many lines it takes, so that nothing is clipped in any program."""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

DIGIT = 7  # pixels of a digit of the ordinary font (Calibri 11); Excel counts widths of columns in these
LINE = 15.0  # points of a line
TALLEST = 409.0  # points; Excel allows no taller row
MARGIN, INDENT = 5, 9  # pixels of a cell at both edges, and of the indent its text stands in
BOLD, BUTTON = 1.06, 30  # bold is that much wider; pixels of the button of a filter and of an indent

# Widths measured in Carlito, which is cut to the widths of Calibri: pixels and the characters that have them.
_MEASURED = {
    3: "'ilі\xa0 ",
    4: "(),-.:;I[]`fjІ’",
    5: "!Jrt{}гғ",
    6: '"/L\\csxzГзстхэҒ“”',
    8: "ABCKPRVXbdhnopquАБВКРСУХЧЬЭЯбдийнопрцъңөҺ«»",
    9: "DGHNUДИЙЛНПЦЪфӘҚҢ",
    10: "%&OQwОФжмыӨ…",
    11: "Ышщю",
    12: "mЖ",
    13: "@MWМШЩЮ—",
    15: "№",
}


class _Pixels(dict[str, int]):
    """By character; one never measured counts as a digit, beyond the alphabets as two."""

    def __missing__(self, character: str) -> int:
        return DIGIT if character < "\u1100" else 2 * DIGIT


_width = _Pixels({c: pixels for pixels, characters in _MEASURED.items() for c in characters}).__getitem__


def pixels(text: str) -> int:
    """The width of text on one line."""
    return sum(map(_width, text))


@lru_cache(maxsize=4096)  # one sentence is the evidence of many rows
def lines(text: str, width: float) -> int:
    """Lines that text takes in a column of so many characters."""
    room = max(width * DIGIT - MARGIN - INDENT, DIGIT)
    return sum(_wrapped(line, room) for line in text.split("\n"))


def fit_heading(heading: str, width: int) -> int:
    """The width of a column whose heading breaks between words only: bold, with a button and an indent beside it."""
    longest = max(pixels(word) for word in heading.split())
    return max(width, ceil((longest * BOLD + BUTTON) / DIGIT))


def shorten(text: str, width: int) -> str:
    """One line of text, cut between words where it is longer than so many characters of a column."""
    line, room = " ".join(text.split()), width * DIGIT - MARGIN - INDENT
    if pixels(line) <= room:
        return line
    while pixels(line) + pixels("…") > room:
        line = line.rpartition(" ")[0] if " " in line else line[:-1]
    return line.rstrip(" ,;:–-") + "…"


def _wrapped(line: str, room: float) -> int:
    count, used = 1, 0.0
    for word in line.split(" "):
        size = pixels(word)
        if used and used + size > room:
            count, used = count + 1, 0.0
        # A word longer than the line is broken inside.
        count += int((used + size - 1) // room) if used + size > room else 0
        used = (used + size) % room + pixels(" ") if used + size > room else used + size + pixels(" ")
    return count


def height(cells: Sequence[tuple[str, float]]) -> float:
    """Points that a row needs for its (text, width) cells."""
    return min(LINE * max((lines(text, width) for text, width in cells), default=1) + 1, TALLEST)
