"""A time that stands once before the two parts of a sentence: "за 2025 год ВВП вырос на 8 %, а экспорт – на 5"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.measures import TRADE
from analysis.understand.figures.periods import NEVER_SAID, When
from analysis.understand.figures.words import listed

if TYPE_CHECKING:
    from analysis.understand.dates import DateMention
    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity

SPANS = {"year", "month", "months", "range", "quarter", "half", "since"}  # forms of a stretch of time
RUNNING = TRADE | {"freight_volume", "gdp", "production", "tourism", "energy", "trade_balance"}  # of a period each
OPENS = 2  # words at the start of a clause in which its time stands
MONTH = 27  # days


def fronted(quantity: Quantity, ground: Ground, measure: str, kind: str) -> When:
    """As in "за 2025 год ВВП вырос на 8 %, а экспорт достиг 5 млрд": a time that opens a sentence of two parts."""
    low, high = ground.clause_of(quantity.first)
    if not low or kind in {"target", "count", "share"} or ground.tokens[low].norm not in _parallels(ground):
        return NEVER_SAID
    if measure not in RUNNING and not ground.cue_in(quantity.stop, high, "comparisons"):
        return NEVER_SAID
    start = min(first for first, _ in ground.numbers)
    first = next((d for d in ground.dates if d.last <= min(start, low) and _opens_clause(d, ground)), None)
    if not first or start >= low or ground.cue_in(low, high, "recurring", "a_year"):
        return NEVER_SAID
    return When(first.period, "stated" if first.basis == "stated" else "relative", first.form)


def _opens_clause(date: DateMention, ground: Ground) -> bool:
    """Whether a stretch of time stands before all that its clause tells."""
    segment = ground.segments[ground.segment_of(date.first)]
    return date.form in SPANS and date.first - segment.first < OPENS and not segment.aside and is_long(date)


def _parallels(ground: Ground) -> frozenset[str]:
    return listed("figures", "parallels", ground.language)


def is_long(date: DateMention) -> bool:
    """Whether a time is a month at least: talks that took two days are no time of a figure."""
    period = date.period
    return bool(period and period.start and period.stop and (period.stop - period.start).days >= MONTH)
