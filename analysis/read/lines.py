"""The lines of a text that can belong to its frame: the first and the last ones."""

from __future__ import annotations

import re
from itertools import islice

from analysis.immutable import immutable
from analysis.model import Span

# A page has its frame at its edges; a text of more lines than this is no release, and must still be read in no time.
EDGE = 300
FILLED = re.compile(r"\S[^\n]*")


@immutable
class Line:
    """A line with something on it: its place in the text, and what it says without the blanks around."""

    span: Span
    said: str


def edge_lines(text: str) -> list[Line]:
    """The first and last filled lines of a text, in its order; of ordinary texts, all of them."""
    found = [match.span() for match in islice(FILLED.finditer(text), EDGE)]
    if len(found) == EDGE:
        size = len(text)
        found += [(size - m.end(), size - m.start()) for m in islice(FILLED.finditer(text[::-1]), EDGE)]
    known = {_stripped(text, *span) for span in found}
    return [Line(Span(*span), text[slice(*span)]) for span in sorted(known)]


def _stripped(text: str, start: int, stop: int) -> tuple[int, int]:
    said = text[start:stop]
    left = len(said) - len(said.lstrip())
    return start + left, start + left + len(said.strip())
