"""From points and frames to periods: missing years told from publication, "that year" from the text before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.dates import period as periods
from analysis.understand.dates.clock import FRESH, Clock, day_spoken_of, day_without_year, months_without_year
from analysis.understand.dates.points import Frame, Point, YearRef

if TYPE_CHECKING:
    from collections.abc import Callable

    from analysis.model import Period

MONTH = 7  # letters of a date that is known to the month
Told = tuple["Period | None", str]  # the period and its basis
NOTHING: Told = (None, "none")
WORSE = ("stated", "relative", "inferred_year")  # the basis of two points is the weaker of theirs


@immutable
class Place:
    """Where in the text a frame stands: its sentence, and the tense around it."""

    sentence: int
    paragraph: int
    tense: str


def resolve(frame: Frame, clock: Clock, place: Place) -> Told:
    """The period of a frame and what it rests on; nothing where the calendar refuses."""
    try:
        return FORMS.get(frame.form, _plain)(frame, clock, place)
    except (ValueError, OverflowError):
        return NOTHING


def _plain(frame: Frame, clock: Clock, place: Place) -> Told:
    return point(frame.points[0], clock, place) if frame.points else NOTHING


def _range(frame: Frame, clock: Clock, place: Place) -> Told:
    first, last = frame.points
    if first.year is None and last.year and first.months:
        first = first.in_year(_year_before(first, last))
    begin, basis = point(first, clock, place)
    if last.year is None and first.year and last.months:
        last = last.in_year(first.year)
    end, other = point(last, clock, place)
    if begin is None or end is None:
        return NOTHING
    if last.year is None and begin.start and end.stop and end.stop < begin.start:
        end = periods.shifted(end, 1)
    return periods.between(begin, end), max(basis, other, key=WORSE.index)


def _year_before(first: Point, last: Point) -> YearRef | None:
    """The year of "30 декабря – 2 января 2026 года": the one before."""
    if last.year is None or not last.months or not first.months:
        return last.year
    return replace(last.year, value=last.year.value - (first.months[0] > last.months[0]))


def _since(frame: Frame, clock: Clock, place: Place) -> Told:
    begin, basis = _plain(frame, clock, place)
    if begin is None or begin.start is None:
        return NOTHING
    if frame.points[0].edge == "begin" and frame.points[0].unit == "year":
        return begin, basis
    return _from(begin, clock), basis


def _from(begin: Period, clock: Clock) -> Period:
    """From a time on: up to the publication, with the precision of the start; open where that is not known."""
    now = clock.published
    if begin.start is None or now is None or now.stop is None or now.stop < begin.start:
        return periods.since(begin)
    return periods.between(begin, periods.coarsen(now, begin))


def _since_then(frame: Frame, clock: Clock, place: Place) -> Told:
    if clock.spoken is None:
        return NOTHING
    return _from(clock.spoken, clock), "relative"


def _last_years(frame: Frame, clock: Clock, place: Place) -> Told:
    if clock.this_year is None:
        return NOTHING
    return _span(clock.this_year - frame.number, clock.this_year)


def _years(frame: Frame, clock: Clock, place: Place) -> Told:
    """За три года: forward from the year spoken of in the sentence, or back from now."""
    said = clock.year if clock.year_sentence == place.sentence else None
    now = clock.this_year
    if said and (place.tense == "future" or (now and abs(said + frame.number - now) <= 1)):
        return _span(said, said + frame.number)
    if said and said != now:
        return _span(said - frame.number, said)
    if now and place.tense == "future":
        return _span(now + 1, now + frame.number)
    return _last_years(frame, clock, place)


def _next_years(frame: Frame, clock: Clock, place: Place) -> Told:
    if clock.now is None:
        return NOTHING
    first = clock.now.year + (clock.now.month > 6)  # said in December of 2025, the next five years begin with 2026
    return _span(first, first + frame.number - 1)


def _span(first: int, last: int) -> Told:
    return periods.between(periods.year(first), periods.year(last)), "relative"


def _last_months(frame: Frame, clock: Clock, place: Place) -> Told:
    if clock.now is None or frame.number > 240:
        return NOTHING
    first = _month_back(clock.now, frame.number)
    return periods.between(periods.month(*first), periods.month(clock.now.year, clock.now.month)), "relative"


def _month_back(when: date, count: int) -> tuple[int, int]:
    months = when.year * 12 + when.month - 1 - count
    return months // 12, months % 12 + 1


def _comparison(frame: Frame, clock: Clock, place: Place) -> Told:
    """Compared with the same period, no year said: that of the year before."""
    points = frame.points
    if points and points[0].unit == "same_period" and points[0].year is None:
        points = (points[0].in_year(YearRef("chain", -1)),)
    return _plain(replace(frame, points=points), clock, place)


def _then(frame: Frame, clock: Clock, place: Place) -> Told:
    return (clock.spoken, "relative") if clock.spoken else NOTHING


FORMS: dict[str, Callable[[Frame, Clock, Place], Told]] = {
    "comparison": _comparison,
    "range": _range,
    "since": _since,
    "since_then": _since_then,
    "last_years": _last_years,
    "years": _years,
    "next_years": _next_years,
    "last_months": _last_months,
    "then": _then,
}


def point(said: Point, clock: Clock, place: Place) -> Told:
    """The period of one point."""
    if said.unit == "same_period":
        return _same_period(said, clock, place)
    if said.shift is not None:
        return _shifted(said, clock, place)
    if said.weekday:
        return _weekday(said, clock, place)
    if said.year is None:
        return _without_year(said, clock, place)
    year = year_of(said.year, clock, place)
    if year is None:
        return NOTHING
    return _in_year(said, year), "stated" if said.year.kind == "stated" else "relative"


def year_of(ref: YearRef, clock: Clock, place: Place) -> int | None:
    """The year a reference means, None where nothing tells it."""
    if ref.kind in {"stated", "known"}:
        return ref.value
    fresh = ref.value == 0 or place.sentence - clock.year_sentence <= FRESH
    if ref.kind == "chain" and clock.year is not None and fresh:
        return clock.year + ref.value
    if ref.kind == "chain" and ref.value >= 0:
        return None
    return clock.this_year + ref.value if clock.this_year is not None else None


def _in_year(said: Point, year: int) -> Period:
    if said.unit == "decade":
        return periods.decade(year)
    if not said.months:
        return periods.year(year)
    first, last = said.months
    if not said.days:
        return periods.month(year, first) if first == last else periods.months(year, first, last)
    return periods.between(periods.day(year, first, said.days[0]), periods.day(year, first, said.days[1]))


def _without_year(said: Point, clock: Clock, place: Place) -> Told:
    if not said.months:
        return NOTHING
    first, last = said.months
    if said.which:
        year, basis = _named(first, said.which, clock), "relative"
    elif said.days:
        when = day_without_year(clock, first, said.days[0], place.tense)
        year, basis = (when.year if when else None), "inferred_year"
    else:
        year, basis = months_without_year(clock, first, last, place.tense), "inferred_year"
        basis = "relative" if said.unit in {"quarter", "half"} or first != last else basis
    return (_in_year(said, year), basis) if year is not None else NOTHING


def _named(month: int, which: str, clock: Clock) -> int | None:
    """The year of "last October", "this November", "next March"."""
    if clock.now is None:
        return None
    now = clock.now
    if which == "last":
        return now.year - (month >= now.month)
    return now.year + (month <= now.month) if which == "next" else now.year


def _shifted(said: Point, clock: Clock, place: Place) -> Told:
    past = said.which == "through" and "past" in place.tense
    if said.unit == "month":
        return _month_shifted(said, clock, place, past)
    if past or (said.which == "ahead" and place.tense != "future"):
        return NOTHING
    shift = said.shift or 0
    spoken = day_spoken_of(clock, place.paragraph) if said.chained else None
    if said.unit == "week":
        from_week = spoken or clock.today
        return (periods.week(from_week + timedelta(weeks=shift)), "relative") if from_week else NOTHING
    from_day = spoken or clock.today
    if from_day:
        return periods.of_day(from_day + timedelta(days=shift)), "relative"
    # Today in a text of which only the month is known: that month.
    return (clock.published, "relative") if clock.published and not shift and not said.chained else NOTHING


def _month_shifted(said: Point, clock: Clock, place: Place, past: bool) -> Told:
    """So many months from now, or from the month spoken of: "в конце месяца", "месяцем ранее", "бір айдан кейін"."""
    shift = said.shift or 0
    if past or (shift and said.chained):
        return _month_on(shift, clock, place)
    ahead = said.which == "ahead" and place.tense != "future"
    if ahead or clock.published is None or clock.now is None or len(clock.published.edtf) < MONTH:
        return NOTHING
    spoken = day_spoken_of(clock, place.paragraph) if said.chained else None
    from_month = spoken if spoken and place.tense == "past" and not shift else clock.now
    return periods.month(*_month_back(from_month, -shift)), "relative"


def _month_on(shift: int, clock: Clock, place: Place) -> Told:
    """So many months before or after the month just spoken of; before, else, counts from now."""
    spoken = clock.spoken if place.sentence - clock.year_sentence <= 1 else None
    if spoken and spoken.start and spoken.stop and spoken.start.replace(day=1) == spoken.stop.replace(day=1):
        return periods.month(*_month_back(spoken.start, -shift)), "relative"
    if shift > 0 or clock.now is None or clock.published is None or len(clock.published.edtf) < MONTH:
        return NOTHING
    return periods.month(*_month_back(clock.now, -shift)), "relative"


def _weekday(said: Point, clock: Clock, place: Place) -> Told:
    today = clock.today
    if today is None:
        return NOTHING
    back = (today.isoweekday() - (said.weekday or 0)) % 7
    if said.which == "next" or (said.which is None and place.tense == "future"):
        ahead = -back % 7
        return periods.of_day(today + timedelta(days=ahead or (7 if said.which else 0))), "relative"
    if said.which == "last":
        back = back or 7
    return periods.of_day(today - timedelta(days=back)), "relative"


def _same_period(said: Point, clock: Clock, place: Place) -> Told:
    spoken = clock.months or clock.spoken
    if spoken is None or spoken.stop is None:
        return NOTHING
    year = year_of(said.year or YearRef("chain", 0), replace_year(clock, spoken), place)
    return (periods.shifted(spoken, year - spoken.stop.year), "relative") if year is not None else NOTHING


def replace_year(clock: Clock, spoken: Period) -> Clock:
    """The clock at the time spoken of, so that "the previous year" is the one before it."""
    return replace(clock, year=spoken.stop.year if spoken.stop else clock.year)
