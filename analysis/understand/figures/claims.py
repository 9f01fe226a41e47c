"""Claims out of quantities, field by field; what is no figure goes to the rejected."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from analysis.model import Claim, Rejected
from analysis.understand.figures.ellipsis import fill
from analysis.understand.figures.ground import Ground, survey
from analysis.understand.figures.kinds import kind_of
from analysis.understand.figures.measures import Head, head_of
from analysis.understand.figures.qualifiers import bounds, qualifier_of
from analysis.understand.figures.quantities import Quantity, find_quantities
from analysis.understand.figures.rejections import reason_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.understand.figures.ground import Dated
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Sentence, Text


@dataclass(slots=True)
class Reading:
    """What has been read of a document so far."""

    text: Text
    claims: list[Claim] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    taken: list[Quantity] = field(default_factory=list)


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
    for quantity in fill(found, ground, reading.taken):
        reason = reason_for(quantity, ground)
        if reason:
            reading.rejected.append(Rejected(sentence.slice(quantity.first, quantity.last), reason))
        else:
            accepted.append(quantity)
    ground = replace(ground, numbers=tuple((q.first, q.last) for q in accepted))
    for n, quantity in enumerate(accepted):
        before = accepted[n - 1] if n else None
        reading.claims.append(_claim(reading, quantity, ground, before))
        reading.taken.append(quantity)


def _claim(reading: Reading, quantity: Quantity, ground: Ground, before: Quantity | None) -> Claim:
    head = head_of(quantity, ground, (before.first, before.last) if before else None)
    measure = _measure(reading, quantity, head, ground)
    kind, sign = kind_of(quantity, ground, measure)
    qualifier = qualifier_of(quantity, ground)
    value = quantity.value * sign
    lower, upper = bounds(qualifier, value, quantity.value_to)
    cue = head.cue if head else None
    return Claim(
        span=quantity.span,
        rule="figures",
        measure=measure,
        kind=kind,
        value=value,
        unit=quantity.unit or "count",
        qualifier=qualifier,
        value_to=quantity.value_to,
        lower=lower,
        upper=upper,
        measure_as_said=reading.text.quote(ground.sentence.slice(cue.first, cue.last)) if cue else None,
        unit_basis=quantity.unit_basis,
    )


def _measure(reading: Reading, quantity: Quantity, head: Head | None, ground: Ground) -> str:
    if quantity.counted:
        return quantity.counted.measure
    if head:
        return {"investment": "investment_cumulative"}.get(head.measure, head.measure)
    return reading.claims[-1].measure if reading.claims else "other"
