"""In whose company a person is named: beside a colleague in a list, as a visitor of the home state."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.understand.cast.persons import Named
    from analysis.understand.sightings import Sighting

AHEAD = 4  # tokens after a name in which the place of a visit stands


def beside(before: Named, named: Named) -> bool:
    """Whether only what joins the members of a list stands between a name and the office of the next one."""
    role, reading = named.role, named.reading
    if role is None or before.run.last >= (start := min(role.first, named.run.first)):
        return False
    links = reading.words.adding | reading.words.articles | reading.words.list_marks
    return all(reading.norm(at) in links for at in range(before.run.last, start))


def visits(named: Named, own: str | None, capital: bool) -> bool:
    """Whether the text speaks of the person's visit to a state; to its capital, where that is asked."""
    reading, run = named.reading, named.run
    start = min(named.role.first, run.first) if named.role else run.first
    after = range(run.last, run.last + AHEAD)
    near = after if reading.language == "kk" else (start - 1, start - 2)  # Президент Имя-ның Астанаға сапары
    if own is None or not any(reading.norm(at).startswith(reading.words.visits) for at in near):
        return False
    return any(_in(reading.sighting(at), own, capital) for at in after)


def _in(sighting: Sighting | None, own: str, capital: bool) -> bool:
    if sighting is None or own not in {sighting.thing.id, sighting.thing.country}:
        return False
    return not capital or sighting.thing.id == own or sighting.metonym_of() is not None
