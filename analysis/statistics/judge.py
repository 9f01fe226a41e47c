"""One claim against the series that measure the same: a class for each, and a verdict over all.

The order is that of the groundwork: comparability first, then conversion, then the interval the words bear. A series of
the claim's own perspective decides; the records of the partner (mirror) stand beside it, and decide only where they
alone exist and agree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from analysis.statistics.claims import Claim
from analysis.statistics.exchange import Rates
from analysis.statistics.gate import Candidate, Gate
from analysis.statistics.measured import Measured, change, converted, level, share
from analysis.statistics.periods import stretch
from analysis.statistics.series import Figure, Series

ORDER = ("consistent", "rounded", "differs", "contradicts")


@dataclass(frozen=True, slots=True)
class Held:
    """A claim held against one series."""

    candidate: Candidate
    measured: Measured
    verdict: str
    deviation: float
    strength: str | None = None

    @property
    def series(self) -> Series:
        """The series."""
        return self.candidate.series


@dataclass(frozen=True, slots=True)
class Judgment:
    """The verdict on a claim.

    Attributes:
        verdict: One of `ontology/statistics_verdicts`.
        best: The series the verdict speaks of.
        held: All series with a value for the claim's period.
        against: For `depends_on_source`: the best of those that tell against it.
        facet: For `not_comparable`: what stands in the way.
        shown: For `not_comparable` and `no_data`: series of the subject that there are.
    """

    verdict: str
    best: Held | None = None
    held: tuple[Held, ...] = ()
    against: Held | None = None
    facet: str | None = None
    shown: tuple[Series, ...] = ()


class Judge:
    """Holds claims against the series behind a gate."""

    def __init__(self, gate: Gate, rates: Rates, rules: Mapping[str, Any]) -> None:
        self._gate, self._rates, self._rules = gate, rates, rules

    def __call__(self, claim: Claim) -> Judgment:
        """The verdict on a claim."""
        if claim.measure not in self._rules["measures"]:
            return Judgment("no_data")
        if claim.ref_area is None:
            return Judgment("not_comparable", facet="area")
        candidates = self._gate.candidates(claim)
        series = tuple(c.series for c in candidates)
        if claim.kind not in (*self._rules["levels"], *self._rules["changes"], *self._rules["shares"]):
            return Judgment("not_comparable", facet="kind", shown=series) if series else Judgment("no_data")
        if not candidates:
            facet, near = self._gate.facet(claim)
            return Judgment("not_comparable" if facet else "no_data", facet=facet, shown=tuple(near))
        return self._against(claim, candidates)

    def _against(self, claim: Claim, candidates: list[Candidate]) -> Judgment:
        """The verdict where there are series of the claim's measure and areas."""
        series = tuple(c.series for c in candidates)
        if claim.start is None or claim.stop is None:
            return self._by_bounds(claim, candidates) or Judgment("not_comparable", facet="period", shown=series)
        if self._is_of_years(claim):
            return Judgment("not_comparable", facet="period", shown=series)
        held = tuple(each for c in candidates if (each := self._held(claim, c)))
        if held and all(self._is_of_another_whole(claim, each) for each in held):
            return Judgment("not_comparable", _best(list(held)), held, facet="whole", shown=series)
        return self._over_all(held) if held else self._without_period(claim, candidates)

    def _is_of_years(self, claim: Claim) -> bool:
        """Whether it is a level of several years of a measure whose years are not added up."""
        adds = self._rules["measures"][claim.measure].get("years_add", False)
        several = claim.start is not None and claim.stop is not None and claim.start.year < claim.stop.year
        return several and not adds and claim.kind in self._rules["levels"]

    def _is_of_another_whole(self, claim: Claim, held: Held) -> bool:
        return self._is_share(claim) and abs(held.deviation) > self._rules["points"]["other_whole"]

    def _is_share(self, claim: Claim) -> bool:
        return claim.kind in self._rules["shares"] or claim.measure == "trade_share"

    def _held(self, claim: Claim, candidate: Candidate) -> Held | None:
        measured = self._measured(claim, candidate.series)
        return self._classified(claim, candidate, measured) if measured else None

    def _measured(self, claim: Claim, series: Series) -> Measured | None:
        if claim.kind in self._rules["changes"]:
            return change(claim, series, self._rates)
        if self._is_share(claim):
            return share(claim, series, self._gate.whole)
        return level(claim, series, self._rates)

    def _classified(self, claim: Claim, candidate: Candidate, measured: Measured) -> Held:
        """The class by the value that is kindest to the claim; a bracket that fits in part is a weak fit."""
        values = sorted((measured.low, measured.value, measured.high), key=lambda v: abs(claim.interval.distance(v)))
        kindest = values[0]
        deviation, verdict = self._class(claim, kindest)
        weak = claim.interval.weak_from < kindest or kindest < claim.interval.weak_to
        weak = weak or not claim.interval.holds(values[-1])
        strength = "weak" if verdict == "consistent" and weak else None
        return Held(candidate, measured, verdict, deviation, strength)

    def _class(self, claim: Claim, value: float) -> tuple[float, str]:
        gap = claim.interval.distance(value)
        if not gap:
            return (0.0 if claim.interval.holds(value) else _shared(gap, value)), _fit(claim, value)
        widths, deviation = self._rules, _shared(gap, value)
        if claim.unit == "percent":
            widths, deviation = self._rules["points"], gap
            if claim.value is not None and claim.kind in self._rules["changes"] and claim.value * value < 0:
                return deviation, "contradicts"
        size = abs(deviation)
        if size > widths["differs"]:
            return deviation, "contradicts"
        sided = claim.qualifier in self._rules["one_sided"] and _wrong_side(claim, value)
        limit = self._rules["wrong_side"] if sided and claim.unit != "percent" else widths["rounded"]
        return deviation, "rounded" if size <= limit else "differs"

    def _over_all(self, held: tuple[Held, ...]) -> Judgment:
        own = [each for each in held if each.candidate.own]
        mirror = [each for each in held if not each.candidate.own]
        if not own:
            return self._by_mirror(mirror, held)
        fits, misses = (self._among(own, group) for group in ("fits", "misses"))
        if fits and misses:
            return Judgment("depends_on_source", fits[0], held, against=misses[0])
        agreeing = self._among(mirror, "fits")
        if not fits and agreeing:
            return Judgment("depends_on_source", agreeing[0], held, against=_best(own))
        best = _best(own)
        return Judgment(best.verdict, best, held)

    def _by_mirror(self, mirror: list[Held], held: tuple[Held, ...]) -> Judgment:
        """The partner's records differ by a tenth as a rule: they can bear a claim out, not refute it."""
        best = _best(mirror)
        if best.verdict in self._rules["fits"]:
            return Judgment(best.verdict, best, held)
        shown = tuple(each.series for each in mirror)
        return Judgment("not_comparable", best, held, facet="perspective", shown=shown)

    def _among(self, held: list[Held], group: str) -> list[Held]:
        return sorted((h for h in held if h.verdict in self._rules[group]), key=_rank)

    def _without_period(self, claim: Claim, candidates: list[Candidate]) -> Judgment:
        """No series has the period: bounds may still prove the claim, else say what is there."""
        shown = tuple(c.series for c in candidates)
        if self._no_rate(claim, candidates):
            return Judgment("not_comparable", facet="unit", shown=shown)
        if found := self._by_bounds(claim, candidates):
            return found
        overlaps = any(
            claim.start and claim.stop and p.start <= claim.stop and claim.start <= p.stop
            for s in shown
            for p in s.points.values()
        )
        return Judgment("not_comparable" if overlaps else "no_data", facet="period" if overlaps else None, shown=shown)

    def _no_rate(self, claim: Claim, candidates: list[Candidate]) -> bool:
        """Whether a figure for the period is there and only the way to the claim's unit is missing."""
        if claim.kind not in self._rules["levels"] or claim.start is None or claim.stop is None:
            return False
        return any(c.series.figure(claim.start, claim.stop) for c in candidates)

    def _by_bounds(self, claim: Claim, candidates: list[Candidate]) -> Judgment | None:
        """What follows from a shorter or longer stretch of a flow that is never negative, for levels only."""
        for candidate in candidates:
            series = candidate.series
            if claim.kind not in self._rules["levels"] or not series.sums or not candidate.own or claim.stop is None:
                continue
            start = claim.start or min(p.start for p in series.points.values())
            least = self._bound(claim, series, series.within(start, claim.stop))
            most = self._bound(claim, series, series.around(claim.start, claim.stop)) if claim.start else None
            if found := _proved(claim, candidate, least, most):
                return Judgment(found.verdict, found, (found,))
        return None

    def _bound(self, claim: Claim, series: Series, figure: Figure | None) -> Measured | None:
        if figure is None:
            return None
        return converted(figure, series, claim.unit, self._rates, stretch(figure.parts[0].start, figure.parts[-1].stop))


def _proved(claim: Claim, candidate: Candidate, least: Measured | None, most: Measured | None) -> Held | None:
    found = claim.interval
    if least and found.upper == float("inf") and found.holds(least.low):
        return Held(candidate, least, "consistent", 0.0, "proof")
    if least and least.low > found.upper:
        return Held(candidate, least, "contradicts", _shared(found.upper - least.low, least.low), "proof")
    if most and most.high < found.lower:
        return Held(candidate, most, "contradicts", _shared(found.lower - most.high, most.high), "proof")
    return None


def _shared(gap: float, value: float) -> float:
    return gap / abs(value) if value else (gap and float("inf"))


def _fit(claim: Claim, value: float) -> str:
    """A value on an excluded bound ("over 40" and exactly 40) is no fit, but rounding."""
    return "consistent" if claim.interval.holds(value) else "rounded"


def _wrong_side(claim: Claim, value: float) -> bool:
    """Whether the value lies where the word ("over", "almost") says it does not."""
    low_side = claim.qualifier in ("more_than", "at_least")
    return value <= claim.interval.lower if low_side else value >= claim.interval.upper


def _rank(held: Held) -> tuple[int, int, int, float]:
    return ORDER.index(held.verdict), held.candidate.reading, int(held.strength is not None), abs(held.deviation)


def _best(held: list[Held]) -> Held:
    """The default reading of the areas first where classes are equal."""
    return min(held, key=_rank)
