"""Lines cut at a width, as PDF files and mail have them, to paragraphs: broken words are joined, page numbers go."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

NUMBER = re.compile(r"[-–—\s]*\d{1,4}(?:\s*/\s*\d{1,4})?[-–—\s]*")
HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]$")
# "торгово-" and "научно-" at the end of a line are the first half of a compound, which keeps its hyphen.
COMPOUND = re.compile(r"[а-яё]{4}[внк]о-$", re.IGNORECASE)
STOP = re.compile(r"[.!?…:;][»”\"’')\]]{0,3}$")
# A line shorter than this share of the widest ends its paragraph.
FULL = 0.7
# Longer lines were not cut.
WIDEST = 160
# How many lines from the top a headline may stand.
HEAD = 16
LEAST = 30


def paragraphs(drawn: str) -> str:
    """The text of pages (a form feed between them), one paragraph a line."""
    lines = [line.strip() for page in drawn.split("\f") for line in _page(page)]
    width = sorted(map(len, lines))[int(len(lines) * 0.9)] if lines else 0
    found: list[list[str]] = []
    if width > WIDEST:
        return "\n".join(filter(None, lines))
    headings = _headings(lines[:HEAD])
    joins = False
    for n, line in enumerate(lines):
        if joins and line:
            _join(found[-1], line)
        else:
            found.append([line])
        joins = n in headings or _goes_on(line, width)
    return "\n".join(filter(None, map("".join, found)))


def _goes_on(line: str, width: int) -> bool:
    """Whether the next line belongs to the same paragraph: this one is full, or nearly and ends in mid-sentence."""
    return bool(line) and (len(line) >= 0.9 * width or (len(line) >= FULL * width and not STOP.search(line)))


def _headings(lines: Sequence[str]) -> set[int]:
    """Near the top, lines of a headline of two or three, the last left out: a block apart that ends no sentence."""
    found: set[int] = set()
    for start, stop in pairwise([-1, *(n for n, line in enumerate(lines) if not line)]):
        block = lines[start + 1 : stop]
        if 2 <= len(block) <= 3 and len(block[0]) >= LEAST and not any(STOP.search(line) for line in block):
            found.update(range(start + 1, stop - 1))
    return found


def _page(page: str) -> list[str]:
    """The lines of a page without its number, which stands first or last."""
    lines = page.strip("\n").split("\n")
    while lines and NUMBER.fullmatch(lines[-1]):
        lines.pop()
    if lines and NUMBER.fullmatch(lines[0]):
        lines.pop(0)
    return lines


def _join(before: list[str], after: str) -> None:
    """Add a line to a paragraph, whose pieces these are."""
    if HYPHEN.search(before[-1]) and after[:1].islower():
        if not COMPOUND.search(before[-1]):
            before[-1] = before[-1][:-1]
        before.append(after)
    else:
        before.append(f" {after}")
