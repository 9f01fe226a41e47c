"""The time expressions of a text in reading order, the longest first, each told from what stands before."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.model import Span
from analysis.understand.dates.clock import Clock
from analysis.understand.dates.form import form_of
from analysis.understand.dates.frame_rules import FRAMES
from analysis.understand.dates.grammar import Grammar
from analysis.understand.dates.mention import DateMention
from analysis.understand.dates.neighbors import Hit, starts_joined, with_years_shared
from analysis.understand.dates.pieces import chart, pieces, speaks_of_time
from analysis.understand.dates.point_rules import LAYERS
from analysis.understand.dates.refuse import refused, told_apart
from analysis.understand.dates.resolve import Place, resolve
from analysis.understand.dates.tense import Tenses
from analysis.understand.dates.words import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from analysis.knowledge.records import Knowledge
    from analysis.model import Language
    from analysis.understand.dates.pieces import Piece
    from analysis.understand.dates.points import Frame
    from analysis.understand.dates.words import Vocabulary
    from analysis.understand.text import Sentence, Text


HEAD = 3  # sentences


def find_dates(text: Text, knowledge: Knowledge) -> tuple[DateMention, ...]:
    """All expressions of time of a document, in text order, without overlap.

    Relative ones are told from `document.published`; without it their period is None and their basis `none`. Days and
    months without a year then lie near the full date that the text begins with, if it does.
    """
    words = vocabulary(knowledge, text.language)
    tenses = _tenses(knowledge, text.language)
    clock = Clock(text.document.published)
    if clock.published is None:
        clock.nearby = _head_date(text, words)
    return tuple(m for sentence in text.sentences for m in _in_sentence(sentence, words, tenses, clock))


def _head_date(text: Text, words: Vocabulary) -> date | None:
    """The first full date of the first sentences: days without a year that follow lie near it."""
    for sentence in text.sentences[:HEAD]:
        read = told_apart(pieces(sentence, words), sentence, words)
        for hit in _frames(read, words):
            point = hit.frame.points[0] if hit.frame.points else None
            if point and point.days and point.months and point.year and point.year.kind == "stated":
                period, _ = resolve(hit.frame, Clock(None), Place(sentence.index, sentence.paragraph, "unknown"))
                return period.start if period else None
    return None


@lru_cache(maxsize=12)
def _tenses(knowledge: Knowledge, language: Language) -> Tenses:
    return Tenses(knowledge.lexicon["dates"][language], language)


@lru_cache(maxsize=3)
def _grammar(language: Language) -> Grammar:
    return Grammar((*LAYERS, FRAMES), language)


def _in_sentence(sentence: Sentence, words: Vocabulary, tenses: Tenses, clock: Clock) -> Iterator[DateMention]:
    if not speaks_of_time(sentence, words):
        return
    read = told_apart(pieces(sentence, words), sentence, words)
    frames = list(_frames(read, words))
    for found in with_years_shared(starts_joined(frames, read, words), read, words):
        tense = tenses.around(read, found.first, found.last)
        if tense == "unknown" and found.frame.form in {"by", "until"}:
            tense = "future"  # a deadline lies ahead unless a verb tells otherwise
        period, basis = resolve(found.frame, clock, Place(sentence.index, sentence.paragraph, tense))
        form = form_of(found, period, clock, read, words)
        if period:
            clock.note(period, form, sentence)
        first, last = read[found.first].token, read[found.last - 1].token + 1
        span = Span(sentence.tokens[first].start, sentence.tokens[last - 1].stop)
        yield DateMention(span, sentence.index, first, last, period, basis, form)


def _frames(read: list[Piece], words: Vocabulary) -> Iterator[Hit]:
    grown = chart(read, words)
    grown.grow(_grammar(words.language))
    for first, stop in grown.runs:
        here = first
        while here < stop:
            readings = grown.entries[here].get("F")
            found = _best(readings, here, read, words) if readings else None
            if found:
                yield found
            here = found.last if found else here + 1


def _best(readings: list[tuple[int, Frame]] | tuple[()], here: int, read: list[Piece], words: Vocabulary) -> Hit | None:
    for stop, frame in sorted(readings, key=lambda reading: -reading[0]):
        found = Hit(here + frame.lead, stop - frame.trail, frame)
        if not refused(found.first, found.last, frame, read, words):
            return found
    return None
