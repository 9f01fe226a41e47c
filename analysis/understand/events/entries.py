"""Entries of a timeline: a date, a mark, and an event with no verb of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line


def entry(line: Line) -> bool:
    """Whether a sentence is one of a timeline: "– 30 August 2031: the eighth session of the commission, Oslo"."""
    date = line.dates[0] if line.dates else None
    if date is None or date.first > 1 or date.last >= len(line.tokens):
        return False
    return line.tokens[date.last].norm in {":", "-"} and not line.of("hold")
