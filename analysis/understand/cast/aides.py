"""English offices that end with another's office and name: "X, adviser to the President of Latvia Y, …"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.cast.capitals import Run
    from analysis.understand.cast.reading import Mark, Reading
    from analysis.understand.cast.roles import Role

SERVED = frozenset({"head_of_state", "head_of_government", "monarch", "minister", "governor", "eu_official", "chief"})


def parted(reading: Reading, roles: list[Role], names: list[Run]) -> Iterator[Role]:
    """The roles of a sentence, those of an aide told apart from the office that is served.

    The name before the comma bears the whole, the name behind it the office that is served alone.
    """
    ends = {run.last for run in names if len(run.words) > 1}
    starts = {run.first for run in names}
    for role in roles:
        before = role.first - 1 if reading.norm(role.first - 1) in reading.words.articles else role.first
        behind = role.last in starts and before - 1 in ends and reading.norm(before - 1) == ","
        served = _served(reading, role) if behind else None
        if served is None:
            yield role
        else:
            yield replace(role, offices=_offices(reading, role.first, served.first), aide=True)
            yield served


def _offices(reading: Reading, first: int, last: int) -> tuple[str, ...]:
    return tuple(mark.office for mark in reading.marked if mark.office and first <= mark.first < last)


def _served(reading: Reading, role: Role) -> Role | None:
    """The office inside another that "to" or "of" leads to."""
    for mark in reading.marked:
        if mark.office in SERVED and role.head < mark.first < role.last and _led_to(reading, role, mark):
            return replace(role, first=mark.first, offices=(str(mark.office),), head=mark.first)
    return None


def _led_to(reading: Reading, role: Role, mark: Mark) -> bool:
    at = mark.first - 1
    while at > role.head and (reading.norm(at) in reading.words.articles or reading.sighting(at)):
        at -= 1
    return reading.norm(at) in {"to", "of"}
