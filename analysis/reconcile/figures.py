"""Which claims of different documents state one indicator.

Claims are compared only within one subject: family of measures, kind, unit, areas and period. Growth and level, two
periods, two currencies never meet. Within a subject they join when their values can be one figure, or when the same
words say it and the value is in dispute.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
DISPUTED = 0.34  # share of the value: two reports of one definite figure that disagree …
SAID_ALIKE = 0.5  # … and where the words are the same
NEWS = 14  # days within which two reports of one value are taken to be of one thing
LATER = 45  # days: a figure without a period that is reported later may have moved
REACH = 25  # figures compared with each, by size


@dataclass(frozen=True, slots=True)
class Figure:
    """One claim made comparable.

    Attributes:
        family: Of its measure, see `ontology/comparison`.
        areas: In a fixed order where either may stand first.
        complete: Whether it is said of which areas it is.
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
    complete: bool
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
            complete=all(areas) if claim.measure in rules["bilateral"] else any(areas),
            said=spelling.fold(claim.measure_as_said or ""),
            definite=claim.measure in rules["definite"] and claim.kind not in ("count",),
        )


class FigureSets(Clusters[Figure]):
    """Sets of figures that join only while their ends, and their figures in one document, can be one figure."""

    def __init__(self, nodes: Iterable[Figure]) -> None:
        super().__init__(nodes)
        self._least = dict(zip(self.members, self.members, strict=True))
        self._most = dict(self._least)
        self._told = {figure: {figure.key[0]: [figure]} for figure in self.members}

    def join(self, a: Figure, b: Figure, reason: str | None = None) -> Figure:
        """Make one set of two, keeping its ends and documents at hand."""
        first, second = self.find(a), self.find(b)
        root = super().join(first, second, reason)
        other = second if root is first else first
        if other is not root:
            self._least[root] = min(self._least[root], self._least.pop(other), key=_size)
            self._most[root] = max(self._most[root], self._most.pop(other), key=_size)
            for document, figures in self._told.pop(other).items():
                self._told[root].setdefault(document, []).extend(figures)
        return root

    def join_if_one(self, a: Figure, b: Figure) -> None:
        """Join the sets of two figures if nothing in them speaks against it."""
        first, second = self.find(a), self.find(b)
        if first is not second and self._ends_meet(first, second) and not self._apart(first, second):
            self.join(first, second)

    def _ends_meet(self, a: Figure, b: Figure) -> bool:
        return one_figure(self._least[a], self._most[b]) and one_figure(self._most[a], self._least[b])

    def _apart(self, a: Figure, b: Figure) -> bool:
        """Whether some document keeps a figure of one set apart from a figure of the other."""
        few, many = sorted((self._told[a], self._told[b]), key=len)
        return any(not one_figure(x, y) for document in few for x in few[document] for y in many.get(document, ()))


def _size(figure: Figure) -> tuple[float, ClaimKey]:
    return figure.size, figure.key


def indicators(found: Sequence[Figure]) -> list[list[Figure]]:
    """Figures of one indicator together, in a fixed order."""
    sets = FigureSets(sorted(found, key=lambda f: f.key))
    subjects: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in list(sets.members):
        subjects[figure.family, figure.claim.kind, figure.claim.unit, figure.period or "", figure.areas].append(figure)
    for subject in subjects.values():
        _join_one_subject(sets, subject)
    _join_where_areas_are_missing(sets, subjects)
    return [sorted(members, key=lambda f: f.key) for members, _ in sets.sets()]


def _join_one_subject(sets: FigureSets, subject: list[Figure]) -> None:
    ordered = _one_a_wording(sets, subject)
    pairs = [
        (_distance(a, b), a.key, b.key, a, b)
        for n, a in enumerate(ordered)
        for b in ordered[n + 1 : n + 1 + REACH]
        if one_figure(a, b)
    ]
    for *_, a, b in sorted(pairs, key=lambda pair: pair[:3]):
        sets.join_if_one(a, b)


def _one_a_wording(sets: FigureSets, subject: list[Figure]) -> list[Figure]:
    """Figures by size; those stated alike are joined at once and stand as one."""
    first: dict[tuple[object, ...], Figure] = {}
    for figure in sorted(subject, key=lambda f: (f.size, f.published, f.key)):
        stated = (figure.size, figure.claim.value_to, figure.claim.qualifier, figure.language, figure.said)
        sets.join(first.setdefault(stated, figure), figure)
    return list(first.values())


def _distance(a: Figure, b: Figure) -> float:
    return abs(a.size - b.size) / max(abs(a.size), abs(b.size), 1e-9)


def one_figure(a: Figure, b: Figure) -> bool:
    """Whether two claims of one subject can state one figure."""
    words = _same_words(a, b)
    distance = _distance(a, b)
    if a.key[0] == b.key[0]:
        return distance <= NEAR and words is not False
    if not _same_subject(a, b, distance):
        return False
    if distance <= NEAR:
        return words is not False or a.definite or (distance == 0 and a.claim.kind == "count")
    reach = SAID_ALIKE if words else DISPUTED
    return a.definite and distance <= reach and (words is not False or a.interval.overlaps(b.interval))


def _same_subject(a: Figure, b: Figure, distance: float) -> bool:
    """Whether both are known to be of one thing at one time; the very same value in the same weeks is enough."""
    if distance == 0 and _days_apart(a, b) <= NEWS:
        return True
    if not (a.complete and b.complete):
        return False
    if distance == 0 and a.definite:
        return True
    return a.period is not None or _days_apart(a, b) <= LATER


def _days_apart(a: Figure, b: Figure) -> int:
    """Days between the two publications; very many where one is undated."""
    undated = date.max in (a.published, b.published)
    return 10**6 if undated else abs((a.published - b.published).days)


def _same_words(a: Figure, b: Figure) -> bool | None:
    """Whether both are said in the same words; None where the languages differ or a text names no measure."""
    if a.language != b.language or not a.said or not b.said:
        return None
    return fuzz.token_set_ratio(a.said, b.said) >= SAME_WORDS


def _join_where_areas_are_missing(sets: FigureSets, subjects: Mapping[tuple[object, ...], list[Figure]]) -> None:
    """A figure that leaves an area unsaid joins the only other one of its subject with the very same value."""
    values: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for subject, members in subjects.items():
        for figure in members:
            values[(*subject[:-1], figure.size)].append(figure)
    for same_value in values.values():
        for figure in same_value:
            known = {area for area in figure.areas if area}
            fuller = {
                sets.find(other): other
                for other in same_value
                if known < {area for area in other.areas if area} and other.key[0] != figure.key[0]
            }
            if len(fuller) == 1:
                other = next(iter(fuller.values()))
                if one_figure(figure, other):
                    sets.join_if_one(figure, other)
