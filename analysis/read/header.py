"""The first line " date 2031-05-17 Ministers Meet in Aktau": day, month or year of publication, then the headline."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.model import Period, Span
from analysis.read.lines import Line
from analysis.read.stamps import period
from analysis.read.words import FrameWords

WHEN = re.compile(
    r"(?:(?P<year>\d{4})(?:[-./](?P<month>\d{1,2})(?:[-./](?P<day>\d{1,2}))?)?"
    r"|(?P<day2>\d{1,2})[-./](?P<month2>\d{1,2})[-./](?P<year2>\d{4}))"
    r"(?:T[\d:.+Z-]+|[\s,]+\d{1,2}:\d{2}(?::\d{2})?)?(?![\w-])[\s,;:.|–—-]*"
)


@dataclass(frozen=True, slots=True)
class Header:
    """What the first line says before the text begins; the headline is an empty span where none follows."""

    published: Period | None
    headline: Span


def header_of(line: Line, words: FrameWords) -> Header | None:
    """The header a line holds; None where it is an ordinary line."""
    published, stop = None, 0
    # Files that went through two hands carry the header twice; neither may end up in the headline.
    while (label := words.header.match(line.said, stop)) and (when := WHEN.match(line.said, label.end())):
        published = published or _period(when)
        stop = when.end()
    return Header(published, Span(line.span.start + stop, line.span.stop)) if stop else None


def _period(when: re.Match[str]) -> Period | None:
    def number(name: str) -> int | None:
        said = when[name] or when.groupdict().get(f"{name}2")
        return int(said) if said else None

    return period(number("year") or 0, number("month"), number("day"))
