"""What an office says: the state and the body it belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.cast.kazakh import case_of

if TYPE_CHECKING:
    from analysis.knowledge.records import Knowledge, Thing
    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.roles import Role
    from analysis.understand.sightings import Sighting

STATES = frozenset({"state"})
UNION = "EU"


NAME = 5  # words of the name of a body of the world


@immutable
class Office:
    """The state (or bloc) and the body of an office, as far as its words say.

    Attributes:
        international: Whether the body is no state's, which rules a state out.
        assumed: Whether the state is only the one of the gazetteer's body, not said in the office.
    """

    country: str | None = None
    body: Thing | None = None
    international: bool = False
    assumed: bool = False


def office(reading: Reading, role: Role, state: Sighting | None = None) -> Office:
    """What the words of a role say of its state and body.

    Args:
        reading: The sentence.
        role: The office in it.
        state: A state said beside the name, for a role that several share.
    """
    seen = reading.within(role.first, role.last)
    if reading.language == "kk":
        seen = _scene_last(reading, seen)
    if state is not None and (code := _state_code(state)):
        return Office(country=code)
    united = [mark for mark in reading.marked if mark.phrase in reading.words.united]
    if any(mark.first < role.last and role.first < mark.last for mark in united):
        return Office(country=UNION)
    bodies = [
        s.thing for s in seen if s.thing.kind == "organisation" and s.how == "name" and not _topic(reading, role, s)
    ]
    body = next(
        (b for b in bodies if len(role.offices) > 1 and b.country not in {None, b.id}), next(iter(bodies), None)
    )
    if "minister" in role.offices and (
        found := [code for s in seen if s.thing.id != UNION and (code := _state_code(s))]
    ):
        return Office(country=found[0])  # a minister's body is the ministry, be there a union in its name
    for sighting in seen:
        if sighting.thing is body:
            return _of_body(body)
        if code := _state_code(sighting):
            return Office(country=code, body=body)
    return Office(country=UNION) if "eu_official" in role.offices else Office(international=_worldwide(reading, role))


def _worldwide(reading: Reading, role: Role) -> bool:
    """Whether an office is at a body that its name says to be of the world («глава Всемирной лиги чая»)."""
    words = reading.words
    if "minister" in role.offices:
        return False  # the Minister of Economy and International Cooperation
    for at in range(role.first, role.last):
        if reading.tokens[at].capital and reading.norm(at).startswith(words.worldwide):
            ahead = range(at + 1, min(at + NAME, role.last))
            return any(reading.norm(place).startswith(words.world_bodies) for place in ahead)
    return False


def _scene_last(reading: Reading, seen: list[Sighting]) -> list[Sighting]:
    """What a Kazakh office speaks of, places where it is held behind («Ригадағы Қазақстан елшісі»)."""
    return sorted(seen, key=lambda s: s.thing.kind == "place" and case_of(reading.norm(s.last - 1)) == "att")


def _topic(reading: Reading, role: Role, body: Sighting) -> bool:
    """Whether a body is only what a head of state's envoy is for ("envoy of the President for WTO Issues")."""
    before = reading.norm(body.first - 1)
    return len(role.offices) > 1 and "head_of_state" in role.offices and before in reading.words.topics


def of_state(state: Sighting) -> Office:
    """Of a person said to be a state's without an office ("Hungary's Peter Szijjarto")."""
    return Office(country=_owner_code(state))


def _of_body(body: Thing) -> Office:
    """The office of a body: its state's, the Union's, or no state's."""
    bloc = body.country == body.id  # of a bloc's officials no state can be said, but for the Union's
    country = UNION if body.id == UNION else None if bloc else body.country
    return Office(country=country, body=body, international=country is None, assumed=not bloc and country is not None)


def _state_code(sighting: Sighting) -> str | None:
    """The state that a sighting is or stands for; places belong to one."""
    for thing, _ in ((sighting.thing, sighting.how), *sighting.others):
        if thing.kind == "state":
            return thing.id
    if sighting.thing.kind == "place":
        return sighting.thing.country
    return None


def _owner_code(sighting: Sighting) -> str | None:
    """The state of what a person is said to be of: the state itself, else the one of a body that is no bloc's."""
    thing = sighting.thing
    body = thing.kind == "organisation" and sighting.how == "name" and thing.country != thing.id
    return _state_code(sighting) or (thing.country if body else None)


def label(knowledge: Knowledge, identity: str) -> str | None:
    """The English label of a thing."""
    thing = knowledge.by_id.get(identity)
    return thing.label("en") if thing else None
