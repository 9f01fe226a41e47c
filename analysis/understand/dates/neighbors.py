"""What expressions of time beside each other lend each other: a year, or the start of "со дня …"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.immutable import immutable

if TYPE_CHECKING:
    from analysis.understand.dates.pieces import Pieces
    from analysis.understand.dates.points import Frame, YearRef
    from analysis.understand.dates.words import Vocabulary

JOINING = frozenset({"comma", "and", "in", "dash", "to", "open"})
NEAR = 6  # pieces between "с момента" and the year of what has happened then


@immutable
class Hit:
    """A frame over the pieces `first` to before `last` of a sentence."""

    first: int
    last: int
    frame: Frame


def starts_joined(hits: list[Hit], read: Pieces, words: Vocabulary) -> list[Hit]:
    """С момента установления отношений в 1992 году: the year is the start; Kazakh has it before its "орнағалы"."""
    joined: list[Hit] = []
    for hit in hits:
        before = joined[-1] if joined else None
        start, told = (hit, before) if words.language == "kk" else (before, hit)
        if before and start and told and _starts(start, told) and _close(before, hit, read):
            joined[-1] = Hit(before.first, hit.last, replace(start.frame, points=told.frame.points))
        else:
            joined.append(hit)
    return joined


def _starts(start: Hit, told: Hit) -> bool:
    open_start = start.frame.form == "since" and not start.frame.points
    return open_start and told.frame.form in {"plain", "bare"} and told.frame.points[0].unit in {"year", "month", "day"}


def _close(before: Hit, after: Hit, read: Pieces) -> bool:
    between = read[before.last : after.first]
    return len(between) <= NEAR and not any(piece.norm in {",", ";", "."} for piece in between)


def with_years_shared(hits: list[Hit], read: Pieces, words: Vocabulary) -> list[Hit]:
    """В мае, июне и июле 2025 года: months without a year have that of their neighbor."""
    shared = list(hits)
    if words.language != "kk":  # Kazakh has the year in front, so that it serves what follows only
        for n in range(len(hits) - 2, -1, -1):
            if _touch(shared[n], shared[n + 1], read):
                shared[n] = _lent(shared[n], _year(shared[n + 1]))
    for n in range(1, len(hits)):
        if _touch(shared[n - 1], shared[n], read):
            shared[n] = _lent(shared[n], _year(shared[n - 1]))
    return shared


def _lent(hit: Hit, year: YearRef | None) -> Hit:
    if year is None or not any(p.year is None and p.months and not p.which for p in hit.frame.points):
        return hit
    points = (p.in_year(year) if p.year is None and p.months and not p.which else p for p in hit.frame.points)
    return replace(hit, frame=replace(hit.frame, points=tuple(points)))


def _touch(before: Hit, after: Hit, read: Pieces) -> bool:
    between = read[before.last : after.first]
    return len(between) <= 2 and all(any(tag in JOINING for tag, _ in piece.tags) for piece in between)


def _year(hit: Hit) -> YearRef | None:
    plain = hit.frame.form in {"plain", "range"} and all(p.months for p in hit.frame.points)
    return hit.frame.points[-1].year if plain and hit.frame.points else None
