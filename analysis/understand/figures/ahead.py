"""What the own time of a figure says of its kind: what is to come is no fact yet, what is past is wished no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.kinds import kind_as_fact, may_be_to_come

if TYPE_CHECKING:
    from datetime import date

    from analysis.understand.figures.context import Reading
    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.periods import When
    from analysis.understand.figures.quantities import Quantity

LEVELS = {"level", "share"}


def kind_in_time(reading: Reading, quantity: Quantity, ground: Ground, measure: str, kind: str, when: When) -> str:
    """The kind with what the time of the figure tells beside the date of the release."""
    if kind == "count" and quantity.unit_basis == "inferred" and _boxes_before(reading, measure):
        return "level"
    published = reading.text.document.published
    period = when.period
    if not published or not published.start or not published.stop or not period or not when.form:
        return kind
    if kind in LEVELS and _after(period.start, published.stop) and may_be_to_come(quantity, ground, measure):
        return "target"
    if kind == "target" and _after(published.start, period.stop) and not _wished_here(quantity, ground):
        return kind_as_fact(quantity, ground, measure)
    return kind


def _boxes_before(reading: Reading, measure: str) -> bool:
    """As in "from 0.9 million TEU to 1.35 million": containers are no count where their noun is left out either."""
    last = reading.last
    boxes = last is not None and last.claim.kind == "level" and last.claim.unit == "count"
    return boxes and last is not None and measure == last.measure == "freight_volume"


def _wished_here(quantity: Quantity, ground: Ground) -> bool:
    """As in "in 2022 he announced 1.1 billion for 2023": the plan is told of this very figure."""
    segment = ground.segments[ground.segment_of(quantity.first)]
    low, high = (segment.first, quantity.first) if ground.language != "kk" else (quantity.stop, segment.last)
    return ground.cue_in(low, high, "plans") is not None


def _after(later: date | None, earlier: date | None) -> bool:
    return later is not None and earlier is not None and later > earlier
