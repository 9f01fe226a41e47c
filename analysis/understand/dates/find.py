"""The time expressions of a text in reading order, the longest first, each told from what stands before."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.model import Span
from analysis.understand.dates.clock import Clock
from analysis.understand.dates.form import form_of
from analysis.understand.dates.mention import DateMention
from analysis.understand.dates.neighbors import Hit, starts_joined, with_years_shared
from analysis.understand.dates.pieces import pieces
from analysis.understand.dates.refuse import refused, told_apart
from analysis.understand.dates.resolve import Place, resolve
from analysis.understand.dates.stretches import LONGEST, read_stretch, readings, stretches
from analysis.understand.dates.tense import Tenses
from analysis.understand.dates.words import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from analysis.knowledge.records import Knowledge
    from analysis.model import Language
    from analysis.understand.dates.pieces import Pieces
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
        read = pieces(sentence, words)
        for hit in _frames(told_apart(read, sentence, words), words) if read else ():
            point = hit.frame.points[0] if hit.frame.points else None
            if point and point.days and point.months and point.year and point.year.kind == "stated":
                period, _ = resolve(hit.frame, Clock(None), Place(sentence.index, sentence.paragraph, "unknown"))
                return period.start if period else None
    return None


@lru_cache(maxsize=12)
def _tenses(knowledge: Knowledge, language: Language) -> Tenses:
    return Tenses(knowledge.lexicon["dates"][language], language)


def _in_sentence(sentence: Sentence, words: Vocabulary, tenses: Tenses, clock: Clock) -> Iterator[DateMention]:
    read = pieces(sentence, words)
    if read is None:
        return
    frames = list(_frames(told_apart(read, sentence, words), words))
    for found in with_years_shared(starts_joined(frames, read, words), read, words):
        tense = tenses.around(read, found.first, found.last)
        if tense == "unknown" and found.frame.form in {"by", "until"}:
            tense = "future"  # a deadline lies ahead unless a verb tells otherwise
        period, basis = resolve(found.frame, clock, Place(sentence.index, sentence.paragraph, tense))
        form = form_of(found, period, clock, read, words)
        if period:
            clock.note(period, form, sentence)
        first, last = read.places[found.first], read.places[found.last - 1] + 1
        span = Span(sentence.tokens[first].start, sentence.tokens[last - 1].stop)
        yield DateMention(span, sentence.index, first, last, period, basis, form)


def _frames(read: Pieces, words: Vocabulary) -> Iterator[Hit]:
    known = readings(words)
    for first, stop in stretches(read, words):
        here, stretch = first, tuple(read[first:stop])
        for at, found in known[stretch] if len(stretch) <= LONGEST else read_stretch(stretch, words):
            hit = _best(found, first, first + at, read, words) if first + at >= here else None
            if hit:
                yield hit
                here = hit.last


def _best(readings: Sequence[tuple[int, Frame]], first: int, here: int, read: Pieces, words: Vocabulary) -> Hit | None:
    """The longest of the readings from a place on that is not refused; they stop at places told from `first` on."""
    for stop, frame in readings:
        found = Hit(here + frame.lead, first + stop - frame.trail, frame)
        if not refused(found.first, found.last, frame, read, words):
            return found
    return None
