"""The period of a figure from all that bears on it: its clause, the figure it continues, the signing it is told of."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from analysis.model import Period
from analysis.understand.figures.bases import explained
from analysis.understand.figures.context import takes_up, unit_class
from analysis.understand.figures.fronted import SPANS, fronted, is_long
from analysis.understand.figures.measures import TRADE
from analysis.understand.figures.number_words import sense
from analysis.understand.figures.periods import DAYS, NEVER, NEVER_SAID, When, family, own_time
from analysis.understand.figures.plans import held_against, planned
from analysis.understand.figures.quantities import TIME
from analysis.understand.figures.words import heads, listed, phrases

if TYPE_CHECKING:
    from datetime import date

    from analysis.understand.dates import DateMention
    from analysis.understand.figures.context import Reading, Taken
    from analysis.understand.figures.ground import Cue, Ground
    from analysis.understand.figures.quantities import Quantity

SIGNED = {"document_count", "investment_value", "agreement", "value"}
ADDED_UP = {"investment", "funds", "investment_cumulative", "investment_stock", "value", "project_count", "financing"}
YEAR = 366  # days
SPAN_LEFT = timedelta(days=YEAR)  # what is left of an open span where a sentence tells of an earlier end
OPENING = 4  # words in which a sentence takes up what was told before
SITE = 3  # words between a plant and its price
NARRATED = DAYS | {"month", "range"}
PAST = NARRATED | {"year"}
SPAN_BACK = 2  # sentences back
TOLD = 8  # figures back


def when_of(
    reading: Reading,
    quantity: Quantity,
    ground: Ground,
    measure: str,
    kind: str,
    earlier: Taken | None,
    head: int | None,
) -> When:
    """When a figure holds, by the first rule that knows."""
    target = kind == "target"
    when = _own(reading, quantity, ground, measure, kind, head)
    if when.period is None:
        apart = earlier and head is not None and _share_apart(quantity, ground, kind, earlier)
        when = _told_elsewhere(reading, quantity, ground, measure, kind, None if apart else earlier)
    if when.period is None and measure in SIGNED and not target:
        when = _of_signing(reading, quantity, ground)
    if kind == "count" and ground.cue_in(quantity.first - 2, quantity.stop + 2, "a_year"):
        return NEVER_SAID  # "келер жылы жылына 250 троллейбус шығарады"
    if quantity.unit in TIME and when.form != "year":
        return NEVER_SAID  # how long something takes begins at no time told beside it
    if when.period is None and not target:
        when = _announced(reading, ground, measure) or _of_ends(quantity, ground)
    if when.period is None:
        return NEVER_SAID
    return _shaped(_open(when, reading) if when.form == "since_clause" else when, quantity, ground, measure)


def _told_elsewhere(
    reading: Reading, quantity: Quantity, ground: Ground, measure: str, kind: str, earlier: Taken | None
) -> When:
    """The time that is said outside of the clause of a figure."""
    when = _of_that_span(reading, quantity, ground) or _taken_over(reading, quantity, ground, kind, earlier)
    return when if when.period else fronted(quantity, ground, measure, kind)


def _own(reading: Reading, quantity: Quantity, ground: Ground, measure: str, kind: str, head: int | None) -> When:
    """The time of its clause; of a target none that is past, as "поднять за пять лет" or the month of the talk."""
    target, days = kind == "target", measure in SIGNED or kind == "count"
    when = own_time(quantity, ground, target=target, days=days, head=head)
    past = target and when.form in {"last_years", "month"} and not _to_come(when, reading)
    return NEVER_SAID if past else when


def _share_apart(quantity: Quantity, ground: Ground, kind: str, earlier: Taken) -> bool:
    """As in "2 percent of Kazakh exports go to Chile": a share in a new sentence, at no time told before."""
    return kind == "share" and earlier.sentence < ground.sentence.index and not takes_up(quantity, ground)


def of_its_total(reading: Reading, quantity: Quantity, ground: Ground, measure: str, kind: str, when: When) -> When:
    """As in "4 million tons went abroad in 2024. The largest buyer is Chile: 1.6": a partner's part of the total."""
    total = reading.national(measure) if when.period is None and measure in TRADE else None
    if not total or total.sentence < ground.sentence.index - SPAN_BACK:
        return when
    same = unit_class(quantity.unit) == unit_class(total.quantity.unit) and quantity.value < total.quantity.value
    return When(total.claim.period, total.claim.period_basis) if same or kind == "change" else when


def _of_that_span(reading: Reading, quantity: Quantity, ground: Ground) -> When | None:
    """As in "за эти четыре месяца", "over this period": the stretch of time told before."""
    low, high = ground.clause_of(quantity.first)
    cue = ground.cue_in(low, high, "that_span")
    if not cue or (
        ground.tokens[cue.last - 1].norm in listed("figures", "these", ground.language) and not _counts(cue, ground)
    ):
        return None
    here = ground.sentence.index
    told = [d for d in reading.dates if here - SPAN_BACK <= d.sentence < here and d.form in SPANS and is_long(d)]
    return (
        When(told[-1].period, "stated" if told[-1].basis == "stated" else "relative", told[-1].form) if told else None
    )


def _counts(cue: Cue, ground: Ground) -> bool:
    """Whether a number follows: "за эти четыре месяца", and no "за эти деньги"."""
    after = ground.tokens[cue.last] if cue.last < len(ground.tokens) else None
    return after is not None and (after.kind == "number" or bool(sense(after.norm, ground.language)))


def _announced(reading: Reading, ground: Ground, measure: str) -> When | None:
    """As in "The ministry reported on trade in 2024. Exports reached …": what a sentence without figures announces."""
    before = ground.sentence.index - 1
    if before < 0 or any(t.sentence == before for t in reading.taken[-TOLD:]):
        return None
    told = [d for d in reading.dates if d.sentence == before and d.form in SPANS and is_long(d)]
    if not told or reading.text.sentences[before].part == "title":
        return None
    tokens, language = reading.text.sentences[before].tokens, ground.language
    if not phrases("figures", "reports", language).find(tokens):
        return None
    named = {name for hit in heads(language).find(tokens) for name, _ in hit.meanings}
    if not named & family(measure):
        return None
    return When(told[-1].period, "stated" if told[-1].basis == "stated" else "relative", told[-1].form)


def _taken_over(reading: Reading, quantity: Quantity, ground: Ground, kind: str, earlier: Taken | None) -> When:
    """The time of the figure that this one goes on from."""
    if quantity.end == "high" and len(reading.taken) > 1:
        earlier = reading.taken[-2]  # the growth, and not the level it started from
    elif earlier and earlier is reading.last and _told_in_bracket(reading, earlier, ground):
        earlier = reading.taken[-2]
    if not earlier or held_against(quantity, ground) or (kind == "target" and not _planned_together(earlier, ground)):
        return NEVER_SAID
    when = When(earlier.claim.period, earlier.claim.period_basis)
    fact = kind not in {"target", "count"}
    return NEVER_SAID if fact and _to_come(when, reading) else when  # what stands now takes no time to come


def _told_in_bracket(reading: Reading, earlier: Taken, ground: Ground) -> bool:
    """Whether the figure before is only what a growth is measured from: "up 5 % on 2023 (11.8 billion), to 12.4"."""
    here = earlier.sentence == ground.sentence.index and len(reading.taken) > 1
    return here and explained(earlier.quantity, ground) is not None


def _shaped(when: When, quantity: Quantity, ground: Ground, measure: str) -> When:
    """The period as the figure has it: from the year before for a change, without a start for what adds up."""
    period = when.period
    if not period or not period.stop:
        return when
    if quantity.end and period.start:
        return replace(when, period=_end(quantity.end, period.start, period.stop))
    if quantity.merged and period.start and 300 < (period.stop - period.start).days <= 366:
        return replace(when, period=_years(period.start.replace(year=period.start.year - 1), period.stop))
    if measure in ADDED_UP and (when.form in {"then", "as_of"} or _as_of(ground, quantity)):
        return replace(when, form="as_of", period=Period(f"../{period.edtf.rpartition('/')[2]}", None, period.stop))
    if when.form == "since" and (told := _told(ground, period)):
        return replace(when, period=_years(period.start, told) if period.start else period)
    return when


def _planned_together(earlier: Taken, ground: Ground) -> bool:
    """As in "rise by 15 % in May, to 1.37": the level that a growth to come leads to."""
    return earlier.claim.kind == "target" and earlier.sentence == ground.sentence.index and earlier.cue is not None


def _to_come(when: When, reading: Reading) -> bool:
    """Whether a time begins after the release."""
    published = reading.text.document.published
    start = when.period.start if when.period else None
    return bool(published and published.stop and start and start > published.stop)


def _open(when: When, reading: Reading) -> When:
    """A time that adds up from a year on until the release."""
    published = reading.text.document.published
    start = when.period.start if when.period else None
    if not start or not published or not published.stop:
        return when
    return replace(when, form="since", period=_years(start, published.stop.replace(month=12, day=31)))


def _end(end: str, start: date, stop: date) -> Period:
    """The first or the last year of a change; a change within one year starts from the year before."""
    if (stop - start).days > YEAR:
        year = start.year if end == "low" else stop.year
    elif end == "high":
        return Period(_edtf(start, stop), start, stop)
    else:
        year = start.year - 1
    return Period(str(year), start.replace(year=year, month=1, day=1), start.replace(year=year, month=12, day=31))


def _edtf(start: date, stop: date) -> str:
    whole = (start.month, start.day, stop.month, stop.day) == (1, 1, 12, 31) and start.year == stop.year
    return str(start.year) if whole else f"{start.isoformat()}/{stop.isoformat()}"


def _years(start: date, stop: date) -> Period:
    return Period(f"{start.year}/{stop.year}", start, stop)


def _as_of(ground: Ground, quantity: Quantity) -> bool:
    """As in "по состоянию на", "мәлімет бойынша": the amount reached by then."""
    low, _ = ground.clause_of(quantity.first)
    return ground.cue_in(low, quantity.first, "stock") is not None


def _told(ground: Ground, since: Period) -> date | None:
    """The time in the past that a sentence tells of, where an amount is added up until then."""
    ends = [d.period.stop for d in ground.dates if d.period and d.form in PAST and d.period.stop]
    open_end = since.stop
    start = since.start
    return next((e for e in ends if start and open_end and start.year < e.year and e < open_end - SPAN_LEFT), None)


def _of_signing(reading: Reading, quantity: Quantity, ground: Ground) -> When:
    """What is signed has the time of the signing: the last day told in the paragraph, else that of the release."""
    signed = ground.cue_in(*ground.clause_of(quantity.first), "signed")
    told_of = ground.cue_in(0, OPENING, "that_time") is not None  # "at that meeting", "сол сапарда"
    if (
        not signed
        or _of_a_plant(quantity, ground)
        or (_before_now(signed, ground) and not told_of)
        or planned(quantity, ground)
    ):
        return NEVER_SAID
    told = [d for d in reading.dates if d.period and d.form in NARRATED - NEVER and _in_paragraph(reading, d, ground)]
    before = [d for d in told if d.sentence < ground.sentence.index] if told_of else []
    told = before or told
    if told:
        return When(told[-1].period, "stated" if told[-1].basis == "stated" else "relative", told[-1].form)
    published = reading.text.document.published
    return When(published, "relative", "day") if published else NEVER_SAID


def _of_a_plant(quantity: Quantity, ground: Ground) -> bool:
    """As in "меморандум о строительстве завода стоимостью 35 млн": the price of what is to be built, and of no deal."""
    start, stop = quantity.left.start, quantity.stop
    low, high = (stop, stop + SITE) if ground.language == "kk" else (start - SITE, start)
    site = ground.cue_in(low, high, "sites") if quantity.unit != "count" else None
    if not site:
        return False
    noun = phrases("measures", "counts", ground.language).at(ground.tokens, site.first)
    return noun is None or noun.meanings[0] != "project_count"  # "agreements on projects worth 40 million" are a deal


def _before_now(signed: Cue, ground: Ground) -> bool:
    """As in "60 шарт жасасқан": signed at some time until now."""
    word = ground.tokens[signed.last - 1].norm
    return any(word.endswith(ending) for ending in listed("figures", "perfect", ground.language))


def _in_paragraph(reading: Reading, said: DateMention, ground: Ground) -> bool:
    here = ground.sentence
    return said.sentence <= here.index and reading.text.sentences[said.sentence].paragraph == here.paragraph


def _of_ends(quantity: Quantity, ground: Ground) -> When:
    """As in "в шесть раз: с 0,8 в 2020 г. до 4,5 в 2024 году": the change runs from end to end."""
    after = [d for d in ground.dates if d.first >= quantity.stop and d.period and d.form == "year"]
    follows = quantity.stop < len(ground.tokens) and ground.tokens[quantity.stop].norm in {":", ",", "-"}
    if quantity.unit not in {"times", "percent"} or not follows or len(after) != 2:
        return NEVER_SAID
    first, last = after[0].period, after[1].period
    if not first or not last or not first.start or not last.stop or first.start > last.stop:
        return NEVER_SAID
    return When(_years(first.start, last.stop), "stated", "range")
