"""Which documents' events are one event, and the row it becomes."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from rapidfuzz import fuzz

from analysis.reconcile.clusters import Clusters
from analysis.reconcile.dates import gap, overlap
from analysis.reconcile.happenings import Happening
from analysis.world import Key

ENOUGH = 4.0  # points of evidence, see `_points`
NEARLY = 3.5  # … and from which on two that are not one are a question for the analyst
OTHER_SUBJECT = 35.0  # rapidfuzz token ratio below which two subjects in one language are different ones
BLOCK = 60  # happenings of one block compared with each; beyond that, neighbors in time
SURE = 100.0
AHEAD = frozenset({"planned", "postponed"})
MOVED = 180  # days by which a plan may be moved and still be of the same thing
YEARS = 300  # days between two sessions of one number that nobody confuses
EQUAL = {"series": 2.0, "ordinal": 1.0, "event_type": 1.0, "place": 1.0, "copy": 2.0}  # points for an equal field

Evidence = tuple[float, str]


class Matcher:
    """Weighs whether two happenings are one event."""

    def __init__(self, rules: Mapping[str, Any], countries: frozenset[str | None]) -> None:
        self._countries = countries
        self._two_sided = frozenset(rules["two_sided"])
        self._one_guest = frozenset(rules["one_guest"])
        self.near: list[tuple[float, str, Key, Key]] = []

    def clusters(self, happenings: Sequence[Happening]) -> Clusters[Happening]:
        """Happenings of one event together; the best evidence is followed first."""
        clusters = Clusters(sorted(happenings, key=lambda h: h.key))
        weighed = ((a, b, self.weigh(a, b)) for a, b in _pairs(happenings))
        ranked = sorted((-e[0], a.key, b.key, e[1], a, b) for a, b, e in weighed if e)
        for negative, _, _, reason, a, b in ranked:
            if -negative >= SURE or self._may_join(clusters, a, b):
                clusters.join(a, b, reason)
        return clusters

    def weigh(self, a: Happening, b: Happening) -> Evidence | None:
        """Points and reasons for one event; None where something speaks against it or too little for it."""
        if _same_session(a, b):
            return SURE, f"same series and ordinal: {a.series}, {a.ordinal}"
        if self._against(a, b):
            return None
        points, reasons = 0.0, []
        for value, reason in _points(a, b):
            points += value
            reasons.append(reason)
        if NEARLY <= points < ENOUGH and _in_time(a, b) and a.narrative_role == b.narrative_role == "main":
            self.near.append((points, "; ".join(reasons), a.key, b.key))
        if points < ENOUGH or not (_in_time(a, b) or _needs_no_time(a, b)) or self._one_side_only(a, b):
            return None
        if _is_moved(a, b):
            reasons.append("the earlier report says it was put off")
        return points, "; ".join(reasons)

    def _may_join(self, clusters: Clusters[Happening], a: Happening, b: Happening) -> bool:
        """Whether nothing in the two sets speaks against each other: one document never tells one event twice."""
        first, second = (clusters.members[clusters.find(x)] for x in (a, b))
        if {h.key[0] for h in first} & {h.key[0] for h in second}:
            return first is second
        return not any(self._against(x, y) for x in first[:BLOCK] for y in second[:BLOCK])

    def _against(self, a: Happening, b: Happening) -> bool:
        return (
            _differ(a.series, b.series)
            or _differ(a.ordinal, b.ordinal)
            or (a.family != b.family and not (a.series and a.series == b.series))
            or self._places_differ(a, b)
            or _times_differ(a, b)
            or self._sides_differ(a, b)
            or _subjects_differ(a, b)
        )

    def _places_differ(self, a: Happening, b: Happening) -> bool:
        """Whether both tell another city; a country holds its cities, and a dateline is no word of the text."""
        if not a.place or not b.place or a.place == b.place or "dateline" in (a.place_basis, b.place_basis):
            return False
        in_one_country = a.place_country is not None and a.place_country == b.place_country
        return not (in_one_country and {a.place, b.place} & self._countries)

    def _one_side_only(self, a: Happening, b: Happening) -> bool:
        """Whether all that two-sided events share is one side, who may have met somebody else that day."""
        if a.family not in self._two_sided or a.visitors & b.visitors or a.copy == b.copy:
            return False
        if a.family in self._one_guest and a.persons == b.persons:
            return False
        shared = (a.persons | a.parties) & (b.persons | b.parties)
        return len(shared) < 2 and bool(a.persons and b.persons)

    def _sides_differ(self, a: Happening, b: Happening) -> bool:
        if _strangers(a.persons, b.persons) or (a.visitors and b.visitors and not a.visitors & b.visitors):
            return True
        return a.family in self._two_sided and _strangers(a.parties, b.parties)


def _same_session(a: Happening, b: Happening) -> bool:
    """One number of one series; a series told by its sides only may be two, which years between them show."""
    if a.series is None or a.series != b.series or a.ordinal is None or a.ordinal != b.ordinal:
        return False
    return not (a.is_dated and b.is_dated and a.window and b.window) or gap([a.window, b.window]) < YEARS


def _differ(a: object, b: object) -> bool:
    return a is not None and b is not None and a != b


def _strangers(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether both sets name somebody and neither is part of the other, nor do they share two."""
    return bool(a and b) and not (a <= b or b <= a) and len(a & b) < 2


def _subjects_differ(a: Happening, b: Happening) -> bool:
    if a.subjects and b.subjects:
        return not a.subjects & b.subjects
    if a.language != b.language or not a.subject or not b.subject:
        return False
    return fuzz.token_set_ratio(a.subject.lower(), b.subject.lower()) < OTHER_SUBJECT


def _points(a: Happening, b: Happening) -> Iterator[Evidence]:
    """Evidence for one event. States meet often and people less: two shared people weigh more than two states."""
    people = a.persons & b.persons
    if people:
        yield (2.5 if len(people) > 1 else 1.0), f"shared people: {', '.join(sorted(people))}"
    if a.visitors & b.visitors:
        yield 1.0, f"same visitor: {', '.join(sorted(a.visitors & b.visitors))}"
    if a.place != b.place and a.place_country and a.place_country == b.place_country:
        yield 0.5, f"same country: {a.place_country}"
    if len(a.parties & b.parties) > 1:
        yield 1.0, f"shared parties: {', '.join(sorted(a.parties & b.parties))}"
    if a.subjects & b.subjects:
        yield 3.0, f"same subject: {', '.join(sorted(a.subjects & b.subjects))}"
    for field, value in EQUAL.items():
        if (said := getattr(a, field)) is not None and said == getattr(b, field):
            yield value, f"same {field.replace('_', ' ')}: {said}"
    yield from _time(a, b)


def _in_time(a: Happening, b: Happening) -> bool:
    """Whether the two are of one time, or of two because it was put off."""
    return a.window is not None and b.window is not None and (overlap(a.window, b.window) or _is_moved(a, b))


def _times_differ(a: Happening, b: Happening) -> bool:
    """Whether the times told cannot both be; a plan may be moved, so its time speaks against no later report."""
    if not a.window or not b.window or overlap(a.window, b.window):
        return False
    first, later = sorted((a, b), key=lambda h: (h.published, h.key))
    return first.status not in AHEAD or first.published == later.published or gap([a.window, b.window]) > MOVED


def _is_moved(a: Happening, b: Happening) -> bool:
    """Whether two times differ because one of the reports is of a postponement."""
    apart = bool(a.window and b.window and not overlap(a.window, b.window))
    return apart and "postponed" in (a.status, b.status)


def _needs_no_time(a: Happening, b: Happening) -> bool:
    """Whether there can only be one: an agreement is signed once, a numbered event held once, a copy tells the same."""
    once = a.family == "signing" or (a.ordinal is not None and a.ordinal == b.ordinal)
    at_odds = a.window and b.window and not overlap(a.window, b.window)
    return (a.copy == b.copy and not at_odds) or (once and bool(a.subjects & b.subjects))


def _time(a: Happening, b: Happening) -> Iterator[Evidence]:
    if a.day and a.day == b.day:
        yield 2.0, f"same day: {a.day}"
    elif a.is_dated and b.is_dated and a.window and b.window and overlap(a.window, b.window):
        yield 1.0, "overlapping dates"
    elif a.window and b.window and not overlap(a.window, b.window):
        return
    elif (a.day or b.day) and a.window and b.window:
        yield 1.0, "the day of one is about the time of the other"
    elif a.window and b.window:
        yield 0.5, "reported about the same time"


def _pairs(happenings: Sequence[Happening]) -> Iterator[tuple[Happening, Happening]]:
    """Pairs of different documents that share something worth weighing, each once; near linear in their number."""
    ordered = sorted(happenings, key=lambda h: (h.published, h.key))
    blocks: dict[tuple[object, ...], list[int]] = defaultdict(list)
    shared: list[list[list[int]]] = []
    for place, happening in enumerate(ordered):
        own = [blocks[block] for block in set(_blocks(happening))]
        for group in own:
            group.append(place)
        shared.append(own)
    for place, a in enumerate(ordered):
        for other in {later for group in shared[place] for later in _near(group, place)}:
            b = ordered[other]
            if a.key[0] != b.key[0] or _same_session(a, b):
                yield (a, b) if a.key < b.key else (b, a)


def _near(group: Sequence[int], place: int) -> Sequence[int]:
    """The next ones of a block: all of a small one, of a large one the neighbors in time."""
    at = bisect_right(group, place)
    return group[at : at + (len(group) if len(group) <= BLOCK else BLOCK // 2)]


def _blocks(h: Happening) -> Iterator[tuple[object, ...]]:
    yield "copy", h.family, h.copy
    if h.series:
        yield "series", h.series, h.ordinal
    for pair in combinations(sorted(h.persons), 2):
        yield "people", h.family, *pair
    for subject in h.subjects:
        yield "subject", h.family, subject
    for side in (*h.persons, h.place or "", h.series or ""):
        for when in _times(h) if side else ():
            yield "time", h.family, when, side


def _times(h: Happening) -> Iterator[object]:
    """The day, the months and, within its country, the year an event may have been in."""
    if h.day:
        yield h.day
    yield from _months(h)
    if h.is_dated and h.window and h.place_country:
        yield h.window[0].year, h.place_country


def _months(h: Happening) -> Iterator[tuple[int, int]]:
    if h.window and (h.window[1] - h.window[0]).days < 92:
        first, last = h.window
        yield from {(first.year, first.month), (last.year, last.month)}
