"""What a browser or an office prints around each page: date, window title and address, running heads and feet."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from analysis.read.formats.structured import BARS

FOOT = re.compile(r"(?P<url>https?://\S+) \d{1,4}/\d{1,4}")
HEAD = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?: ?[AP]M)? (?P<title>\S.*)")
DIGITS = re.compile(r"\d+")
# On so many pages the same line at an edge is a running one.
LEAST = 3


@dataclass(frozen=True, slots=True)
class Printed:
    """Pages without what is printed around them, and what that tells."""

    pages: tuple[str, ...]
    url: str | None = None
    title: str | None = None


def unprinted(pages: list[str]) -> Printed:
    """Pages without the lines at their edges that are no text.

    The date a browser prints is that of printing, not of publication, and is not kept.
    """
    lines = [[line.strip() for line in page.strip().split("\n")] for page in pages]
    foot = FOOT.fullmatch(lines[0][-1]) if lines else None
    head = HEAD.fullmatch(lines[0][0]) if foot else None
    running = _running(lines)
    kept = tuple("\n".join(_inner(page, running, browser=foot is not None)) for page in lines)
    return Printed(kept, foot["url"] if foot else None, _title(head["title"], "\n".join(kept)) if head else None)


def _running(pages: list[list[str]]) -> set[str]:
    """The lines, numbers aside, that stand first or last on most pages."""
    counted = Counter(DIGITS.sub("0", page[at]) for page in pages for at in (0, -1) if len(page) > 1)
    return {line for line, n in counted.items() if line and n >= max(LEAST, len(pages) // 2)}


def _inner(page: list[str], running: set[str], browser: bool) -> list[str]:
    start, stop = 0, len(page)
    if page[-1:] and (DIGITS.sub("0", page[-1]) in running or (browser and FOOT.fullmatch(page[-1]))):
        stop -= 1
    if page and (DIGITS.sub("0", page[0]) in running or (browser and HEAD.fullmatch(page[0]))):
        start += 1
    return page[start:stop]


def _title(window: str, text: str) -> str | None:
    """The headline within the title of a window: the part of it that the text says too."""
    said = " ".join(text.split())
    cuts = [window, *(window.rpartition(bar)[0] for bar in BARS), *(window.partition(bar)[0] for bar in BARS)]
    return next((cut.strip() for cut in cuts if cut.strip() and cut.strip() in said), None)
