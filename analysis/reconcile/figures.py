"""Which claims of different documents state one indicator.

Claims are compared only within one subject: family of measures, kind, unit, areas and period. Growth and level, two
periods, two currencies never meet. Within a subject they join when their values can be one figure, or when the same
words say it and the value is in dispute.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from rapidfuzz import fuzz

from analysis.model import Claim, Findings
from analysis.reconcile.clusters import Clusters
from analysis.reconcile.dates import published
from analysis.reconcile.intervals import Interval, interval
from analysis.reconcile.names import Spelling
from analysis.world import ClaimKey

SAME_WORDS = 60.0  # rapidfuzz token ratio of two measures as said, in one language
NEAR = 0.05  # share of the value: one figure, rounded differently
DISPUTED = 0.34  # share of the value: two reports of one definite figure that disagree
LATER = 120  # days: a figure without a period that is reported later may have moved
REACH = 40  # figures compared with each, by size


@dataclass(frozen=True, slots=True)
class Figure:
    """One claim made comparable.

    Attributes:
        family: Of its measure, see `ontology/comparison`.
        areas: In a fixed order where either may stand first.
        definite: Whether its measure has one value for its areas and period.
    """

    key: ClaimKey
    claim: Claim
    language: str
    published: date
    family: str
    areas: tuple[str, ...]
    interval: Interval
    said: str
    definite: bool

    def __hash__(self) -> int:
        return hash(self.key)

    @property
    def period(self) -> str | None:
        """EDTF text of the period."""
        return self.claim.period.edtf if self.claim.period else None

    @property
    def size(self) -> float:
        """The value the claim is read as."""
        return self.claim.value


def figures(findings: Findings, rules: Mapping[str, Any], spelling: Spelling) -> Iterator[Figure]:
    """The claims of one document, comparable."""
    families = {measure: family for family, measures in rules["measure_families"].items() for measure in measures}
    for n, claim in enumerate(findings.claims):
        areas = tuple(area or "" for area in (claim.ref_area, claim.counterpart_area))
        yield Figure(
            key=(findings.document.document_id, n),
            claim=claim,
            language=findings.document.language,
            published=published(findings.document),
            family=families.get(claim.measure, claim.measure),
            areas=tuple(sorted(areas)) if claim.measure in rules["symmetric"] else areas,
            interval=interval(claim, rules["qualifiers"]),
            said=spelling.fold(claim.measure_as_said or ""),
            definite=claim.measure in rules["definite"] and claim.kind not in ("count",),
        )


def indicators(found: Sequence[Figure]) -> list[list[Figure]]:
    """Figures of one indicator together, in a fixed order."""
    clusters = Clusters(sorted(found, key=lambda f: f.key))
    subjects: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in clusters.members:
        subjects[figure.family, figure.claim.kind, figure.claim.unit, figure.period or "", figure.areas].append(figure)
    for subject in subjects.values():
        _join_one_subject(clusters, subject)
    _join_where_areas_are_missing(clusters, subjects)
    return [sorted(members, key=lambda f: f.key) for members, _ in clusters.sets()]


def _join_one_subject(clusters: Clusters[Figure], subject: list[Figure]) -> None:
    ordered = sorted(subject, key=lambda f: (f.size, f.claim.qualifier, f.said, f.key))
    pairs = [
        (_distance(a, b), a.key, b.key, a, b)
        for n, a in enumerate(ordered)
        for b in ordered[n + 1 : n + 1 + REACH]
        if one_figure(a, b)
    ]
    for *_, a, b in sorted(pairs, key=lambda pair: pair[:3]):
        if _may_join(clusters, a, b):
            clusters.join(a, b)


def _distance(a: Figure, b: Figure) -> float:
    return abs(a.size - b.size) / max(abs(a.size), abs(b.size), 1e-9)


def _may_join(clusters: Clusters[Figure], a: Figure, b: Figure) -> bool:
    """Whether no document of the two sets keeps figures of them apart."""
    first, second = (clusters.members[clusters.find(x)] for x in (a, b))
    if first is second:
        return False
    by_document = defaultdict(list)
    for figure in first:
        by_document[figure.key[0]].append(figure)
    return all(one_figure(x, y) for y in second for x in by_document.get(y.key[0], ()))


def one_figure(a: Figure, b: Figure) -> bool:
    """Whether two claims of one subject can state one figure."""
    words = _same_words(a, b)
    near = _distance(a, b) <= (DISPUTED if a.interval.overlaps(b.interval) else NEAR)
    if a.key[0] == b.key[0]:
        return near and words is not False and _distance(a, b) <= NEAR
    if a.size == b.size:
        return words is not False or a.definite or a.claim.kind == "count"
    if a.period is None and b.period is None and abs((a.published - b.published).days) > LATER:
        return False
    if not a.definite:
        return near and words is not False and _distance(a, b) <= NEAR
    return near or words is True or (words is None and a.period is not None and _distance(a, b) <= DISPUTED)


def _same_words(a: Figure, b: Figure) -> bool | None:
    """Whether both are said in the same words; None where the languages differ or a text names no measure."""
    if a.language != b.language or not a.said or not b.said:
        return None
    return fuzz.token_set_ratio(a.said, b.said) >= SAME_WORDS


def _join_where_areas_are_missing(
    clusters: Clusters[Figure], subjects: Mapping[tuple[object, ...], list[Figure]]
) -> None:
    """A figure that leaves an area unsaid joins the only other one of its subject with the very same value."""
    values: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for subject, members in subjects.items():
        for figure in members:
            values[(*subject[:-1], figure.size)].append(figure)
    for same_value in values.values():
        for figure in same_value:
            known = {area for area in figure.areas if area}
            fuller = {
                clusters.find(other): other
                for other in same_value
                if known < {area for area in other.areas if area} and other.key[0] != figure.key[0]
            }
            if len(fuller) == 1:
                other = next(iter(fuller.values()))
                if one_figure(figure, other) and _may_join(clusters, figure, other):
                    clusters.join(figure, other)
