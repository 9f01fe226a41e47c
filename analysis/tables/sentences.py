"""The sentence a quote stands in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.model import Findings, Span

LONGEST = 1_200  # characters; a longer one is a page without stops, of which only the surroundings are shown
AROUND = 300


class Sentences:
    """The sentences of one document, found by position."""

    def __init__(self, findings: Findings) -> None:
        self._text = findings.document.text
        self._spans = sorted(findings.sentences)
        self._starts = [span.start for span in self._spans]
        self._stops = [span.stop for span in self._spans]

    def quote(self, span: Span) -> str:
        """The words between the positions."""
        return span.of(self._text)

    def around(self, span: Span) -> str:
        """The sentence or sentences a span touches; its lines where the sentences are not known."""
        first, last = bisect_right(self._stops, span.start), bisect_left(self._starts, span.stop)
        found = self._spans[first:last]
        if found and found[0].start <= span.start and span.stop <= found[-1].stop:
            return self._show(found[0].start, found[-1].stop, span)
        start = self._text.rfind("\n", 0, span.start) + 1
        stop = self._text.find("\n", span.stop)
        return self._show(start, len(self._text) if stop < 0 else stop, span)

    def _show(self, start: int, stop: int, span: Span) -> str:
        if stop - start <= LONGEST:
            return self._text[start:stop].strip()
        left, right = max(start, span.start - AROUND), min(stop, span.stop + AROUND)
        return "…" * (left > start) + self._text[left:right].strip() + "…" * (right < stop)
