"""The headline of a text that has no header line, and what clings to a headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.model import Span
from analysis.read.chrome import ends_sentence
from analysis.read.lines import Line
from analysis.read.words import FrameWords

LONGEST = 250
OUTLET = 2  # words of a name above a headline
HEADLINE = 4  # words a headline below such a name has
# "Headline | Outlet": what stands behind the bar is the site.
SITE = re.compile(r"\s+\|\s+[^|]{1,60}$")
LETTERS = re.compile(r"[^\W_]+")


def headline_among(lines: Sequence[Line], marks: Sequence[bool]) -> int | None:
    """Which line is the headline: the first of the text, if short, not ending like a sentence, and text follows."""
    own = [n for n, mark in enumerate(marks) if not mark]
    if len(own) < 2:
        return None
    first = own[1] if _is_outlet(lines[own[0]].said) and _is_headline(lines[own[1]].said) else own[0]
    said = lines[first].said
    follows = any(ends_sentence(lines[n].said) for n in own[own.index(first) + 1 :])
    return first if len(said) <= LONGEST and _could_be_title(said) and follows else None


def _is_outlet(said: str) -> bool:
    """Whether a line is a name of two words, as papers and programs have («Вестник Залива»)."""
    return len(said.split()) <= OUTLET and said[:1].isupper() and _could_be_title(said)


def _is_headline(said: str) -> bool:
    return len(said.split()) >= HEADLINE and _could_be_title(said)


def _could_be_title(said: str) -> bool:
    # "?" and "!" end headlines too; a full stop, a colon or a list dash does not belong to one.
    return not re.search(r"[.;:,][»”\"’')\]]{0,3}$", said) and not re.match(r"[–—-]\s", said)


def trimmed(text: str, span: Span) -> Span | None:
    """A headline without the blanks, the Markdown sign and the site's name around it; None where nothing is left."""
    said = span.of(text)
    site = SITE.search(said)
    kept = (said[: site.start()] if site else said).rstrip()
    start = span.start + len(kept) - len(kept.lstrip("# \t\u00a0\ufeff"))
    return Span(start, span.start + len(kept)) if start < span.start + len(kept) else None


def is_lead(said: str) -> bool:
    """Whether what stands on the header's line is the text itself: two sentences, the last one ended."""
    return said.rstrip().endswith(".") and SENTENCE_STOPS.search(said.rstrip()) is not None


def repeats(title: str, said: str) -> bool:
    """Whether a line says the headline again, whatever the case and the signs."""
    return len(said) <= 2 * len(title) + 20 and _letters(title) == _letters(said)


def captions(title: str, said: str, words: FrameWords) -> bool:
    """Whether a line is the headline again as the caption of a picture: "Ministers Meet in Aktau, photo: an agency"."""
    rest = said.removeprefix(title)
    return len(rest) < len(said) and words.label.match(rest.lstrip(" ,.;:–—-|")) is not None


def _letters(said: str) -> list[str]:
    return LETTERS.findall(said.casefold())


# A whole text on the header's line: the headline ends before "PLACE. OUTLET –", else with its first sentence.
OUTLET_FOLLOWS = re.compile(r"\s(?=[^\W\d_a-zа-яё][^\s.,]{2,30}\.\s\w{2,20}\s[–—-]\s)")
SENTENCE_STOPS = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s|(?<=[»”][.!?])\s")


def unglued(text: str, span: Span) -> Span:
    """A headline cut off from the text that stands on the same line; lines of ordinary length stay as they are.

    Where nothing shows its end, it ends with a word, at the length no headline exceeds.
    """
    if span.stop - span.start <= LONGEST:
        return span
    head = text[span.start : span.start + 2 * LONGEST]
    cut = OUTLET_FOLLOWS.search(head) or SENTENCE_STOPS.search(head)
    stop = cut.start() if cut else max(head.rfind(" ", 0, LONGEST), 0) or LONGEST
    return Span(span.start, span.start + stop)
