"""Marks in lanes: as many rows as it takes that none covers another, and a count of those that find no room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

GAP = 0.7  # rows between lanes
BINS = 24  # marks without room are counted in so many parts of the axis

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Lane(Generic[T]):
    """A band of rows.

    Attributes:
        name: What is in it.
        top: First row.
        bottom: Last row.
        placed: What is drawn, each with its row.
        surplus: What has no room, by its part of the axis: the middle of the part, and what lies in it.
    """

    name: str
    top: float
    bottom: float
    placed: list[tuple[float, T]]
    surplus: list[tuple[float, list[T]]]


def lay(groups: Mapping[str, Sequence[T]], extent: Callable[[T], tuple[float, float]], most: int) -> list[Lane[T]]:
    """Lanes one below the other, in the order of the groups.

    Args:
        groups: What to draw, by lane.
        extent: First and last place on the axis that something covers, from 0 to 1.
        most: Rows of a lane at the most.
    """
    lanes: list[Lane[T]] = []
    top = 0.0
    for name, members in groups.items():
        placed, without = _pack(members, extent, most)
        rows = 1 + max((row for row, _ in placed), default=0)
        bottom = top + rows - 1 + (1 if without else 0)
        lanes.append(Lane(name, top, bottom, [(top + row, each) for row, each in placed], _bins(without, extent)))
        top = bottom + 1 + GAP
    return lanes


def _pack(
    members: Iterable[T], extent: Callable[[T], tuple[float, float]], most: int
) -> tuple[list[tuple[int, T]], list[T]]:
    """Each in the first row with room; those that find none."""
    ends: list[float] = []
    placed: list[tuple[int, T]] = []
    without: list[T] = []
    for each in sorted(members, key=extent):
        start, stop = extent(each)
        row = next((n for n, end in enumerate(ends) if end < start), len(ends))
        if row == most:
            without.append(each)
            continue
        ends[row:] = [stop] if row == len(ends) else [stop, *ends[row + 1 :]]
        placed.append((row, each))
    return placed, without


def _bins(members: Iterable[T], extent: Callable[[T], tuple[float, float]]) -> list[tuple[float, list[T]]]:
    found: dict[int, list[T]] = {}
    for each in members:
        found.setdefault(int(sum(extent(each)) / 2 * BINS), []).append(each)
    return [((n + 0.5) / BINS, found[n]) for n in sorted(found)]
