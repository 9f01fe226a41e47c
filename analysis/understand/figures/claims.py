"""Claims out of quantities, field by field; what is no figure goes to the rejected."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from analysis.model import Claim, Rejected
from analysis.understand.figures.ellipsis import fill
from analysis.understand.figures.areas import Sides
from analysis.understand.figures.ground import Ground, survey
from analysis.understand.figures.kinds import kind_of
from analysis.understand.figures.measures import Head, head_of, refined
from analysis.understand.figures.periods import When, family, own_time
from analysis.understand.figures.qualifiers import bounds, qualifier_of
from analysis.understand.figures.quantities import Quantity, find_quantities
from analysis.understand.figures.rejections import reason_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.figures.ground import Cue, Dated
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Sentence, Text


@dataclass(frozen=True, slots=True)
class Taken:
    """A figure that was taken, with its claim and the sentence it stands in."""

    quantity: Quantity
    claim: Claim
    measure: str
    sentence: int
    cue: Cue | None


@dataclass(slots=True)
class Reading:
    """What has been read of a document so far."""

    text: Text
    sides: Sides
    taken: list[Taken] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)


def read_sentence(
    reading: Reading, sentence: Sentence, dates: Sequence[Dated], sightings: Sequence[Sighting]
) -> None:
    """Adds the claims and rejections of one sentence."""
    language = reading.text.language
    found = find_quantities(sentence, language)
    if not found:
        return
    ground = survey(sentence, language, dates, sightings)
    ground = replace(ground, numbers=tuple((q.first, q.last) for q in found))
    accepted: list[Quantity] = []
    for quantity in fill(found, ground, [t.quantity for t in reading.taken[-4:]]):
        reason = reason_for(quantity, ground)
        if reason:
            reading.rejected.append(Rejected(sentence.slice(quantity.first, quantity.last), reason))
        else:
            accepted.append(quantity)
    ground = replace(ground, numbers=tuple((q.first, q.last) for q in accepted))
    for n, quantity in enumerate(accepted):
        reading.taken.append(_take(reading, quantity, ground, accepted[n - 1] if n else None))


def _take(reading: Reading, quantity: Quantity, ground: Ground, before: Quantity | None) -> Taken:
    head = head_of(quantity, ground, (before.first, before.last) if before else None)
    last = reading.taken[-1] if reading.taken else None
    raw = _raw_measure(quantity, head, last)
    kind, sign = kind_of(quantity, ground, raw)
    cue = head.cue if head and not quantity.counted else None
    earlier = _continued(quantity, ground, raw, cue, last)
    when = own_time(quantity, ground, target=kind == "target", head=cue.first if cue else None)
    if when.period is None and earlier and kind != "target":
        when = When(earlier.claim.period, earlier.claim.period_basis)
    low, high = ground.clause_of(quantity.first)
    both = ground.cue_in(low, high, "both_sides") is not None
    taken_over = (earlier.claim.ref_area, earlier.claim.counterpart_area) if earlier else None
    areas = reading.sides.areas(quantity, ground, raw, taken_over, both=both)
    qualifier = qualifier_of(quantity, ground)
    value = quantity.value * sign
    lower, upper = bounds(qualifier, value, quantity.value_to)
    claim = Claim(
        span=quantity.span,
        rule="figures",
        measure=refined(raw, kind, when, ground, quantity),
        kind=kind,
        value=value,
        unit=quantity.unit or "count",
        qualifier=qualifier,
        value_to=quantity.value_to,
        lower=lower,
        upper=upper,
        measure_as_said=reading.text.quote(ground.sentence.slice(cue.first, cue.last)) if cue else None,
        ref_area=areas[0],
        counterpart_area=areas[1],
        period=when.period,
        period_basis=when.basis if when.period else "none",
        unit_basis=quantity.unit_basis,
    )
    return Taken(quantity, claim, raw, ground.sentence.index, cue)


def _raw_measure(quantity: Quantity, head: Head | None, last: Taken | None) -> str:
    if quantity.counted:
        return quantity.counted.measure
    if head:
        return head.measure
    return last.measure if last else "other"


def _continued(
    quantity: Quantity, ground: Ground, measure: str, cue: Cue | None, last: Taken | None
) -> Taken | None:
    """The figure that this one continues: same sentence and family, or a breakdown of the sentence before."""
    if not last:
        return None
    here = ground.sentence.index
    if last.sentence == here:
        same = measure in family(last.measure) or cue is None
        return last if same or ground.cue_in(last.quantity.stop, quantity.first, "breakdowns") else None
    if last.sentence < here - 1:
        return None
    opens = ground.cue_in(0, min(4, quantity.first), "breakdowns", "anaphors")
    carried = quantity.unit_basis == "inferred" or opens or cue is None
    return last if carried and measure in family(last.measure) else None
