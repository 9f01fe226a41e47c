"""The interval a claim bears, and how intervals stand to each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Any

from analysis.model import Claim

TINY = 1e-9


@dataclass(frozen=True, slots=True)
class Interval:
    """All values a claim allows; infinite where open, an excluded bound is marked."""

    lower: float
    upper: float
    lower_open: bool = False
    upper_open: bool = False

    def overlaps(self, other: Interval) -> bool:
        """Whether a value lies in both."""
        first, last = sorted((self, other), key=lambda i: (i.lower, i.lower_open))
        if abs(first.upper - last.lower) <= TINY * max(abs(last.lower), 1):
            return not (first.upper_open or last.lower_open)
        return first.upper > last.lower

    def contains(self, other: Interval) -> bool:
        """Whether every value of the other is allowed."""
        return hull([self, other]) == self

    def apart(self, other: Interval) -> float:
        """The gap between the two as a share of the greater bound; 0 where they touch."""
        first, last = sorted((self, other), key=lambda i: i.lower)
        space = last.lower - first.upper
        return max(space, 0.0) / max(abs(last.lower), abs(first.upper), TINY)


def hull(intervals: Sequence[Interval]) -> Interval:
    """The least interval that holds all."""
    lower, upper = min(i.lower for i in intervals), max(i.upper for i in intervals)
    return Interval(
        lower,
        upper,
        all(i.lower_open for i in intervals if i.lower == lower),
        all(i.upper_open for i in intervals if i.upper == upper),
    )


def interval(claim: Claim, rules: Mapping[str, Mapping[str, Any]]) -> Interval:
    """What a claim bears: its own bounds where it has them, else those its qualifier gives (`ontology/comparison`)."""
    rule = rules.get(claim.qualifier, rules["exact"])
    excluded = rule.get("open")
    given = (claim.lower, claim.upper)
    if given == (None, None):
        given = _bounds(claim, rule)
        excluded = {"lower": "upper", "upper": "lower"}.get(str(excluded)) if claim.value < 0 else excluded
    lower, upper = given
    return Interval(
        -inf if lower is None else lower,
        inf if upper is None else upper,
        lower is None or excluded == "lower",
        upper is None or excluded == "upper",
    )


def _bounds(claim: Claim, rule: Mapping[str, Any]) -> tuple[float | None, float | None]:
    if claim.value_to is not None and claim.kind != "change":
        return min(claim.value, claim.value_to), max(claim.value, claim.value_to)
    lower, upper = (None if rule[side] is None else rule[side] * claim.value for side in ("lower", "upper"))
    return (upper, lower) if claim.value < 0 else (lower, upper)
