"""What a text's times are told from: its publication, and the times spoken of before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from analysis.understand.dates import period as periods

if TYPE_CHECKING:
    from analysis.model import Period
    from analysis.understand.text import Sentence

FRESH = 2  # sentences after which "годом ранее" no longer looks back at a year in the text
SOON = 14  # days after publication in which a day without a year and without a verb is rather ahead than a year ago
SEASON_BEGINS = 12  # the month in which a winter begins
STALE = 300  # days after which one writes the year


@dataclass(slots=True)
class Clock:
    """What is known at one place of a text.

    Attributes:
        published: The publication, or the full date that the text begins with; None where neither is there.
        nearby: A full date at the head of a text without publication: days without a year lie near it.
        year: The year spoken of last, and the sentence it stands in.
        day: The single day spoken of last, and the paragraph it stands in.
        main_day: The single day spoken of first: that of the dateline or of the main event.
        spoken: The time spoken of last.
        months: The stretch of months spoken of last, for "the same period".
    """

    published: Period | None
    nearby: date | None = None
    year: int | None = None
    year_sentence: int = 0
    day: date | None = None
    day_paragraph: int = -1
    main_day: date | None = None
    spoken: Period | None = None
    months: Period | None = None

    @property
    def now(self) -> date | None:
        """The last day of the publication's period."""
        return self.published.stop if self.published else None

    @property
    def today(self) -> date | None:
        """The day of publication where it is known to the day."""
        return self.published.start if self.published and self.published.start == self.published.stop else None

    @property
    def this_year(self) -> int | None:
        """The year of publication."""
        return self.now.year if self.now else None

    def note(self, found: Period, form: str, sentence: Sentence) -> None:
        """Remember a time that the text has told."""
        if form in {"comparison", "until", "plan", "then", "as_of", "next_years"}:
            return
        if found.stop is None or form in {"since", "last_years"}:
            return
        self.year, self.year_sentence, self.spoken = found.stop.year, sentence.index, found
        if found.start == found.stop:
            self.day, self.day_paragraph = found.stop, sentence.paragraph
            self.main_day = self.main_day or found.stop
        if form in {"months", "quarter", "half", "same"}:
            self.months = found


def day_spoken_of(clock: Clock, paragraph: int) -> date | None:
    """The day of "в тот же день": the last of the paragraph, else the day the text is about."""
    return clock.day if clock.day_paragraph == paragraph else clock.main_day


def day_without_year(clock: Clock, month: int, day: int, tense: str) -> date | None:
    """The day meant by "5 июня": the last one for what has been, the next one for what will be."""
    if clock.now is None:
        return _nearest(_candidates(month, day, clock.nearby.year), clock.nearby) if clock.nearby else None
    candidates = _candidates(month, day, clock.now.year)
    past = [when for when in candidates if when <= clock.now]
    start = clock.published.start if clock.published and clock.published.start else clock.now
    ahead = [when for when in candidates if when >= start]
    return _choose(past, ahead, clock.now, tense)


def _choose(past: list[date], ahead: list[date], now: date, tense: str) -> date | None:
    last, coming = past[-1] if past else None, ahead[0] if ahead else None
    if last is None or coming is None:
        return last or coming
    if tense == "future":
        return coming
    if tense == "due":
        return _nearest([last, coming], now)
    near = coming - now <= timedelta(days=SOON) and now - last > timedelta(days=STALE)
    return coming if near and tense != "past" else last


def _candidates(month: int, day: int, year: int) -> list[date]:
    found = []
    for each in range(year - 4, year + 5):  # four years: 29 February
        try:
            found.append(date(each, month, day))
        except ValueError:
            continue
    return found


def _nearest(candidates: list[date], to: date) -> date | None:
    return min(candidates, key=lambda when: (abs((when - to).days), when), default=None)


def months_without_year(clock: Clock, first: int, last: int, tense: str) -> int | None:
    """The year meant by "в апреле" or "в первом полугодии": for what has been, the last such time that has begun."""
    if clock.now is None or clock.published is None or clock.published.start is None:
        return _near_year(clock.nearby, first, last, tense) if clock.nearby else None
    year, now = clock.now.year, clock.now
    if last < first:
        return _winter(clock.published.start, last, tense)
    begun = periods.month(year, last if last > first else first)
    limit = begun.stop if last > first else begun.start
    complete = limit is not None and limit <= now
    if tense == "due":
        return _near_year(now, first, first, "future")
    if tense == "future":
        stop = periods.month(year, last).stop
        return year if stop is None or stop >= clock.published.start else year + 1
    return year if complete else year - 1


def _winter(start: date, last: int, tense: str) -> int:
    """The year in which the winter meant begins: the one that is on, else the next to come or the last that was."""
    under_way = start.month <= last
    if tense == "future":
        return start.year - under_way
    return start.year - (start.month < SEASON_BEGINS)


def _near_year(day: date, first: int, last: int, tense: str) -> int | None:
    """The year of months near a day: of a stretch of months the last that was over by then, unless it is to come."""
    if last > first and tense != "future":
        stop = periods.month(day.year, last).stop
        return day.year if stop is None or stop <= day else day.year - 1
    found = _nearest(_candidates(first, 1, day.year), day)
    return found.year if found else None
