"""Sentences: lines first, then razdel; what it breaks at abbreviations, initials and datelines is joined again."""

from __future__ import annotations

import re
from collections import deque
from functools import lru_cache
from typing import TYPE_CHECKING

from razdel.segmenters.punct import CLOSE_BRACKETS, ENDINGS, QUOTES
from razdel.segmenters.sentenize import BULLET_SIZE, DELIMITERS, SentSegmenter, SentSplit, SentSplitter
from razdel.segmenters.sokr import HEAD_SOKRS, INITIALS, PAIR_SOKRS

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
# No sentence ends where no blank follows, and most end plainly: razdel's rules are asked about the other places alone.
# A place is razdel's `DELIMITER`, written so that the search leaps from mark to mark: a mark, or eyes with a mouth.
PLACE = re.compile(rf"[=:{re.escape(DELIMITERS)}](?:(?<=[=:;])-?[)(]{{1,3}}|(?<![=:]))(?=\s)")
WINDOW = SentSplitter().window  # characters to either side that the rules look at
TAIL = 40  # the same of ours
STOPS, CLOSING = frozenset(ENDINGS), frozenset(QUOTES + CLOSE_BRACKETS)
WHOLE = 3  # letters of a word that is no initial
QUOTED = (("«", "»"), ("“", "”"), ('"', '"'))
NAME, WORDS = 60, 3  # characters left of a name in quotation marks, and words in each of its parts
CUT_SHORT = HEAD_SOKRS | INITIALS | {first for first, *_ in PAIR_SOKRS}
rules = SentSegmenter()


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
        said, start = stretch.of(document.text), 0
        for stop in (*_ends(document, said, stretch.start), len(said)):
            sentence = said[start:stop]
            begin = start + len(sentence) - len(sentence.lstrip())
            yield Span(stretch.start + begin, stretch.start + max(begin, start + len(sentence.rstrip())))
            start = stop


def _ends(document: Document, said: str, offset: int) -> Iterator[int]:
    """Where sentences end inside a stretch of a line that begins at `offset` of the text."""
    begin = cut = 0
    for place in PLACE.finditer(said):
        surely, stop = _surely_ends(said, cut, place, document.language), place.end()
        if not surely and _goes_on(said, cut, place):
            continue
        cut = stop
        if _in_name(said, begin, stop):
            continue
        if not (
            _in_dateline(document, offset + stop) or (not surely and _joined(document, said[begin:stop], said[stop:]))
        ):
            begin = stop
            yield stop


def _surely_ends(said: str, cut: int, place: re.Match[str], language: Language) -> bool:
    """Whether a word that is not cut short, or a figure, stands before a stop, and a capital one blank behind it."""
    start, stop = place.span()
    if place[0] not in STOPS or not said[stop + 1 : stop + 2].isupper():
        return False
    word = said[said.rfind(" ", 0, start) + 1 : start]
    if not word[-1:].islower() and start - cut <= BULLET_SIZE:  # "3." and "XIV." may number what follows
        return False
    if not word.isalpha():
        return word.isdecimal()
    return len(word) >= WHOLE and word.lower() not in CUT_SHORT and fold(word) not in _abbreviations(language)


def _in_name(said: str, begin: int, stop: int) -> bool:
    """Whether a stop parts words of a name in quotation marks: «Дом. Сад. Река», "The Sea: Trust. Care. Hope"."""
    for opening, closing in QUOTED:
        start = said.rfind(opening, begin, stop)
        if start < 1 or said[start - 1] != " " or not said[start - 2].isalpha():
            continue
        end = said.find(closing, stop, stop + NAME)
        if end < 0 or (opening != closing and said.find(closing, start, stop) >= 0):
            continue
        if opening == closing and said.count(opening, begin, stop) % 2 == 0:
            continue
        return all(len(part.split()) <= WORDS for part in re.split(r"[.!?] ", said[start + 1 : end]))
    return False


def _goes_on(said: str, cut: int, place: re.Match[str]) -> bool:
    """Whether razdel's rules join what stands before and behind a place; `cut` is where they cut last."""
    start, stop = place.span()
    if place[0] in CLOSING and said[start - 1].isalnum():  # a sentence would have its stop before the quotation mark
        return True
    split = SentSplit(said[max(0, start - WINDOW) : start], place[0], said[stop : stop + WINDOW], said[cut:start])
    return bool(rules.join(split))


def _stretches(text: str, line: Span) -> Iterator[Span]:
    """A line in stretches of at most `LONGEST` characters, cut at blanks where there are any."""
    start = line.start
    while line.stop - start > LONGEST:
        blank = text.rfind(" ", start + 1, start + LONGEST)
        stop = blank if blank > start else start + LONGEST
        yield Span(start, stop)
        start = stop
    yield Span(start, line.stop)


def _in_dateline(document: Document, stop: int) -> bool:
    return document.dateline is not None and document.dateline.stop >= stop - 1 >= document.dateline.start


def _joined(document: Document, before: str, behind: str) -> bool:
    """Whether what follows still belongs to the sentence before: it ends with an initial or an abbreviation."""
    tail = before.lstrip()[-TAIL:]
    if not tail.endswith("."):
        return False
    if _initial(tail):
        return True
    word = LAST_WORD.search(tail)
    if not word or fold(word.group(1)) not in _abbreviations(document.language):
        return False
    after = behind.lstrip()
    anew = after[:1].isupper() and (after[1:2].islower() or after[1:2].isspace())  # "3 млрд. Годом", "97 млн. К 2028"
    return not (anew and fold(word.group(1)) in _multipliers(document.language))


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
