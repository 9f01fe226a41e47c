"""Who receives a guest: the host stands for the state that the guest has come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast import russian

if TYPE_CHECKING:
    from analysis.understand.cast.person import Person
    from analysis.understand.cast.persons import Named
    from analysis.understand.cast.reading import Reading

SAME = 5  # tokens between "received" and "by"


def host_of(person: Person, partners: dict[int, list[tuple[Person, Named]]]) -> str | None:
    """The state where a guest of another state is received: "X of Latvia was received by President Y", in Riga or not.

    Args:
        person: Whose office names no state.
        partners: People with an office, by sentence.
    """
    for named in person.mentions:
        if named.role is None or not _receives(named):
            continue
        guests = (p.explicit() for p, met in partners[named.reading.sentence.index] if met.place < named.place)
        guest = next((state for state in guests if state), None)
        if guest is not None and (scene := _scene(named.reading, named.role.first, guest)) is not None:
            return scene
    return None


def _receives(named: Named) -> bool:
    """Whether the office beside a name is whom someone is received by."""
    reading, role, words = named.reading, named.role, named.reading.words.received
    if role is None or named.rule != "role_before":
        return False
    if reading.language == "kk":
        return not words.isdisjoint((reading.norm(named.run.last), reading.norm(named.run.last + 1)))
    at = role.first - 1
    if reading.language == "en":
        at -= reading.norm(at) in reading.words.articles
        before = {reading.norm(place) for place in range(max(at - SAME, 0), at)}  # received the same day by
        return reading.norm(at) == "by" and not words.isdisjoint(before)
    return reading.norm(at) in words and "ablt" in russian.cases(reading.norm(role.head))


def _scene(reading: Reading, stop: int, guest: str) -> str | None:
    """The state other than the guest's of which a place or the state itself is named last before a token."""
    for at in range(stop - 1, -1, -1):
        sighting = reading.sighting(at)
        if sighting is None or sighting.how == "adjective" or sighting.thing.kind not in {"state", "place"}:
            continue
        code = sighting.thing.id if sighting.thing.kind == "state" else sighting.thing.country
        if code is not None and code != guest:
            return code
    return None
