"""Sentences: lines first, then razdel; what it breaks at abbreviations, initials and datelines is joined again."""

from __future__ import annotations

import re
from collections import deque
from functools import lru_cache
from typing import TYPE_CHECKING

from razdel.segmenters.sentenize import DELIMITER, SentSegmenter, SentSplitter

from analysis import knowledge
from analysis.model import Document, Language, Span
from analysis.understand.fold import fold
from analysis.understand.text import Sentence, Text, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

INITIAL = re.compile(r"(?:^|[\s(«\"'.-])([^\W\d_]{1,2})\.$")  # Е. · Қ.-Ж. · Дж.
LAST_WORD = re.compile(r"([^\W\d_][\w.\-]*)\.$")
# Characters. Lines are cut here before anything is done with them, so that neither the search for sentences nor a rule
# that looks at pairs of words meets a sentence without end; sentences of releases have 500 at most.
LONGEST = 3_000
# No sentence ends where no blank follows: razdel's rules are asked about the other places alone.
sentenize = SentSegmenter(SentSplitter(DELIMITER + r"(?=\s)"))


def segment(document: Document) -> Text:
    """The headline and the running text of a document as sentences of tokens."""
    found: list[Sentence] = []
    for number, (line, part) in enumerate(_lines(document)):
        for span in _sentences(document, line):
            tokens = tokenize(span.of(document.text), span.start)
            if tokens:
                found.append(Sentence(len(found), span, tokens, number, part))
    return Text(document, tuple(found))


def _lines(document: Document) -> Iterator[tuple[Span, str]]:
    """The headline, then the lines of the body that are not furniture."""
    if document.title:
        yield document.title, "title"
    furniture = deque(sorted(document.furniture))
    start = document.body.start
    for line in document.body.of(document.text).split("\n"):
        span = Span(start, start + len(line))
        start = span.stop + 1
        while furniture and furniture[0].stop <= span.start:
            furniture.popleft()
        if line.strip() and not (furniture and furniture[0].overlaps(span)):
            yield span, "body"


def _sentences(document: Document, line: Span) -> Iterator[Span]:
    for stretch in _stretches(document.text, line):
        found: list[Span] = []
        for piece in sentenize(stretch.of(document.text)):
            span = Span(stretch.start + piece.start, stretch.start + piece.stop)
            if found and _joined(document, found[-1], piece.text):
                span = Span(found.pop().start, span.stop)
            found.append(span)
        yield from found


def _stretches(text: str, line: Span) -> Iterator[Span]:
    """A line in stretches of at most `LONGEST` characters, cut at blanks where there are any."""
    start = line.start
    while line.stop - start > LONGEST:
        blank = text.rfind(" ", start + 1, start + LONGEST)
        stop = blank if blank > start else start + LONGEST
        yield Span(start, stop)
        start = stop
    yield Span(start, line.stop)


def _joined(document: Document, before: Span, after: str) -> bool:
    """Whether what follows still belongs to the sentence before."""
    if document.dateline and document.dateline.stop >= before.stop - 1 >= document.dateline.start:
        return True
    tail = before.of(document.text)[-40:]
    if not tail.endswith("."):
        return False
    if _initial(tail):
        return True
    word = LAST_WORD.search(tail)
    if not word or fold(word.group(1)) not in _abbreviations(document.language):
        return False
    return not (fold(word.group(1)) in _multipliers(document.language) and after[:1].isupper() and after[1:2].islower())


def _initial(tail: str) -> bool:
    """Whether a text ends with an initial; "ЕС." and "it." end a sentence."""
    found = INITIAL.search(tail)
    letters = found.group(1) if found else ""
    return letters[:1].isupper() and not letters[1:].isupper()


@lru_cache(maxsize=3)
def _multipliers(language: Language) -> frozenset[str]:
    """Abbreviations after which a capital begins anew: "26 млрд. Годом ранее"."""
    return frozenset(knowledge.load().lexicon["numbers"][language]["abbreviated"])


@lru_cache(maxsize=3)
def _abbreviations(language: Language) -> frozenset[str]:
    entries = knowledge.load().lexicon["text"][language]["abbreviations"]
    flat = (word for entry in entries for word in (entry if isinstance(entry, list) else [entry]))
    return frozenset(fold(word) for word in flat)
