"""For which side someone signs or speaks: «с казахстанской стороны», «от Пакистана», "for Georgia", «тарапынан»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.kazakh import case_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from analysis.understand.cast.persons import Named
    from analysis.understand.cast.reading import Reading
    from analysis.understand.sightings import Sighting

NEAR = 10  # tokens before a name in which its side may be said
SAID = frozenset({"name", "adjective"})


def behalf(named: Named, people: Collection[int]) -> str | None:
    """The state for which the text says that a person acts.

    Args:
        named: The place that names the person.
        people: Tokens of the sentence that name people.
    """
    reading = named.reading
    if reading.language == "en" and reading.norm(named.run.last) in reading.words.behalf:
        return _state(reading.sighting(named.run.last + 1))
    before = reading.sighting(named.run.first - 1)
    if reading.language == "kk" and before is not None and case_of(reading.norm(before.last - 1)) == "abl":
        return _state(before)  # Финляндиядан Имя Фамилия
    start = named.role.first if named.role and named.role.first < named.run.first else named.run.first
    for at in range(start - 1, max(start - NEAR, -1), -1):
        if at in people:
            return None
        sighting = reading.sighting(at)
        if sighting is not None and (_is_side(reading, sighting) or _delegation(reading, sighting, start)):
            return _state(sighting)
    return None


def _is_side(reading: Reading, state: Sighting) -> bool:
    words, after, before = reading.words, reading.norm(state.last), reading.norm(state.first - 1)
    if state.how not in SAID:
        return False
    if reading.language == "ru":
        after = russian.lemma(after) if after else ""
        if state.how == "name":
            return before in words.behalf and "gent" in russian.cases(reading.norm(state.last - 1))
        return before in words.behalf and (after in words.behalf_after or after == "-")
    return after in words.behalf_after


def _delegation(reading: Reading, state: Sighting, stop: int) -> bool:
    """Whether a state's delegation is led by whoever follows: «делегация во главе с», "delegation, led by"."""
    group = reading.mark(state.last)
    if state.how != "adjective" or not (group is not None and group.means("delegation")):
        return False
    return any(not reading.words.led.isdisjoint(_forms(reading, at)) for at in range(group.last, stop))


def _forms(reading: Reading, at: int) -> set[str]:
    norm = reading.norm(at)
    return {norm, *russian.lemma_set(norm)} if reading.language == "ru" else {norm}


def _state(sighting: Sighting | None) -> str | None:
    return sighting.thing.id if sighting is not None and sighting.thing.kind == "state" else None
