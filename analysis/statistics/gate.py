"""Comparability first: which series measure what a claim is about, and which facet stands in the way of others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from analysis.statistics.areas import claimed_as
from analysis.statistics.claims import Claim
from analysis.statistics.series import Series, Shelf

WORLD = "WORLD"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A series that measures what the claim is about.

    `own`: the records of the side the claim stands on; else those of its partner (mirror). `reading`: place of the
    series' areas among what the claim's areas may mean; 0 is the default.
    """

    series: Series
    own: bool
    reading: int


class Gate:
    """Finds candidates among the series of a shelf.

    Args:
        shelf: The series.
        rules: `ontology/statistics_judging`.
        indicators: `ontology/statistics_indicators`.
    """

    def __init__(self, shelf: Shelf, rules: Mapping[str, Any], indicators: Mapping[str, Mapping[str, Any]]) -> None:
        self._shelf, self._rules, self._indicators = shelf, rules, indicators

    def candidates(self, claim: Claim) -> list[Candidate]:
        """Series of the claim's measure, direction and areas, own records first."""
        rule = self._rule(claim)
        found = [each for code in rule.get("indicators", []) for each in self._of(claim, code, rule)]
        return sorted(found, key=lambda c: (not c.own, c.reading, c.series.source, c.series.series_key))

    def facet(self, claim: Claim) -> tuple[str | None, list[Series]]:
        """Without candidates: the facet in the way and the series that show it; None where there are no such series."""
        rule = self._rule(claim)
        near = [c.series for code in rule.get("near", []) for c in self._of(claim, code, rule)]
        if near:
            return "measure", near
        others = [c.series for other in self._other_areas(claim) for c in self._any(other, rule)]
        return ("composition", others) if others else (None, [])

    def whole(self, series: Series) -> Series | None:
        """The same series with all partners."""
        all_partners = self._shelf.at(series.ref_area, WORLD, series.indicator)
        return next((s for s in all_partners if (s.source, s.dataset) == (series.source, series.dataset)), None)

    def _rule(self, claim: Claim) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self._rules["measures"].get(claim.measure, {})
        return found

    def _any(self, claim: tuple[str | None, str | None], rule: Mapping[str, Any]) -> list[Candidate]:
        return [c for code in rule.get("indicators", []) for c in self._between(*claim, code, claim[0], rule)]

    def _of(self, claim: Claim, indicator: str, rule: Mapping[str, Any]) -> list[Candidate]:
        return self._between(claim.ref_area, claim.counterpart_area, indicator, claim.claimant_area, rule)

    def _between(
        self, ref: str | None, other: str | None, indicator: str, claimant: str | None, rule: Mapping[str, Any]
    ) -> list[Candidate]:
        if ref is None:
            return []
        others = claimed_as(other) if other else (rule.get("alone"),)
        mirrored = self._indicators[indicator]["mirror"]
        theirs = claimant is not None and claimant == other and other != ref
        found: list[Candidate] = []
        for n, (home, partner) in enumerate((home, partner) for home in claimed_as(ref) for partner in others):
            direct = self._shelf.at(home, partner, indicator)
            back = self._shelf.at(partner, home, mirrored) if mirrored and partner else []
            found += [Candidate(s, (s.perspective == "reporter") != theirs, n) for s in direct]
            found += [Candidate(s, (s.perspective != "reporter") != theirs, n) for s in back]
        return found

    def _other_areas(self, claim: Claim) -> list[tuple[str | None, str | None]]:
        """The claim with a neighboring area: the Union for Europe and the other way round."""
        swapped = {"EU": "EUROPE", "EUROPE": "EU"}
        pairs = [
            (swapped.get(claim.ref_area or "", claim.ref_area), claim.counterpart_area),
            (claim.ref_area, swapped.get(claim.counterpart_area or "", claim.counterpart_area)),
        ]
        return [pair for pair in pairs if pair != (claim.ref_area, claim.counterpart_area)]
