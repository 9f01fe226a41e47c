"""A figure of the headline takes what it does not say itself from the same figure in the text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Claim
    from analysis.understand.figures.context import Taken

CLOSE = 1e-9


def with_twins(taken: Sequence[Taken], title: frozenset[int]) -> list[Claim]:
    """The claims in order; those of the sentences of the headline with period, areas and measure of their twin."""
    body = [t.claim for t in taken if t.sentence not in title]
    return [_completed(t.claim, body) if t.sentence in title else t.claim for t in taken]


def _completed(claim: Claim, body: Sequence[Claim]) -> Claim:
    twin = next((other for other in body if _same(claim, other)), None)
    if not twin:
        return claim
    return replace(
        claim,
        measure=twin.measure,
        period=claim.period or twin.period,
        period_basis=claim.period_basis if claim.period else twin.period_basis,
        ref_area=twin.ref_area,
        counterpart_area=twin.counterpart_area,
    )


def _same(claim: Claim, other: Claim) -> bool:
    return claim.unit == other.unit and abs(claim.value - other.value) <= CLOSE * max(1.0, abs(other.value))
