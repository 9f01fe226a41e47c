"""Whose a body is that an office only calls by its kind («вице-президент компании», "the ministry's spokesperson")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast.behalf import is_led

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.cast.persons import Named
    from analysis.understand.cast.reading import Mark, Reading
    from analysis.understand.sightings import Sighting

KINDS = ("government", "company", "body")
BACK = 2  # sentences back in which the body was named
STEM = 5  # letters of a name by which it is found again
NAMED = 5  # tokens before a name in which its state stands
LED = 8  # tokens before a name in which a delegation and a word of leading stand
BESIDE = 4  # tokens around the word for a body in which its state stands


def state_of_body(named: Named, sentences: Sequence[Reading], leads_only: bool) -> str | None:
    """The state of the body of that kind named last before an office that gives none, None where there is none.

    Args:
        named: A place that names the person with an office.
        sentences: The document's.
        leads_only: Whether only a delegation that the person leads counts.
    """
    role, reading = named.role, named.reading
    if role is None or reading.within(role.first, role.last):
        return None
    kind = (None if leads_only else _kind(reading, named)) or ("delegation" if _leads(named) else None)
    if kind is None:
        return None
    index = reading.sentence.index - sentences[0].sentence.index
    found = _last(reading, role.first, kind)
    for before in range(index - 1, max(index - BACK, 0) - 1, -1):
        if found is None and sentences[before].sentence.part != "title":
            found = _last(sentences[before], len(sentences[before].tokens), kind)
    return found


def state_of_name(named: Named, sentences: Sequence[Reading]) -> str | None:
    """The state said before the name of a body in the text, where the office only gives that name.

    «датская компания «Нордхавн»» tells of «глава «Нордхавна»», "Uzbekistan's agency Uzatom" of "Uzatom director".
    """
    role, reading = named.role, named.reading
    if role is None or reading.within(role.first, role.last):
        return None
    own = [reading.norm(at) for at in range(role.first, role.last) if _proper(reading, at)]
    stems = tuple({norm.removesuffix("'s")[:STEM] for norm in own if len(norm) >= STEM})
    if not stems:
        return None
    for other in sentences:
        for at in range(1, len(other.tokens)):
            outside = other is not reading or not role.first <= at < role.last
            if (
                outside
                and other.norm(at).startswith(stems)
                and other.tokens[at].capital
                and (state := _before(other, at))
            ):
                return state
    return None


def _proper(reading: Reading, at: int) -> bool:
    """Whether a word of an office is of a name: in Latin letters or in quotation marks, in English any capital."""
    token, norm = reading.tokens[at], reading.norm(at)
    if token.kind != "word" or not token.capital or reading.mark(at) is not None:
        return False
    if reading.language == "en":
        common = reading.opening(at) and norm in reading.common
        return not common and norm not in reading.words.portfolio and norm not in reading.words.modifiers
    return token.base.isascii() or reading.norm(at - 1) == '"'


def _before(reading: Reading, at: int) -> str | None:
    """The state that owns a name right after it or behind a word for its kind: "the Danish shipper Nordhavn"."""
    for place in range(at - 1, max(at - NAMED, -1), -1):
        sighting, mark = reading.sighting(place), reading.mark(place)
        if sighting is not None:
            owns = sighting.how == "adjective" or reading.norm(sighting.last - 1).endswith(("'s", "ның", "нің"))
            return _state(sighting) if owns else None
        kind = mark is not None and not mark.office and mark.means(*KINDS)
        token = reading.tokens[place]
        if not (kind or token.norm == '"' or (token.kind == "word" and not token.capital)):
            return None
    return None


def _kind(reading: Reading, named: Named) -> str | None:
    """The kind of the body an office is of, where nothing makes it a name."""
    role = named.role
    if role is None:
        return None
    marks = (reading.mark(at) for at in range(role.first, role.last))
    mark = next((m for m in marks if m is not None and not m.office and m.means(*KINDS)), None)
    if mark is None or reading.norm(mark.last) == '"':
        return None
    if reading.tokens[mark.first].capital and not reading.opening(mark.first):
        return None
    return next(kind for kind in KINDS if mark.means(kind))


def _leads(named: Named) -> bool:
    """Whether the person leads a delegation of which the sentence says no more."""
    reading = named.reading
    before = range(max(named.run.first - LED, 0), named.run.first)
    marks = [m for at in before if (m := reading.mark(at)) is not None and m.means("delegation")]
    near = (*before, *range(named.run.last, named.run.last + LED))
    return bool(marks) and any(is_led(reading, at) for at in near) and not reading.within(0, named.run.first)


def _last(reading: Reading, stop: int, kind: str) -> str | None:
    """The state of the last body of a kind that a sentence names before a place."""
    for at in range(stop - 1, -1, -1):
        sighting, mark = reading.sighting(at), reading.mark(at)
        if sighting is not None and sighting.how == "name" and sighting.thing.kind == "organisation":
            bloc = sighting.thing.country == sighting.thing.id
            if sighting.thing.country is not None and not bloc:
                return sighting.thing.country
        if mark is not None and not mark.office and mark.means(kind) and (state := _state_beside(reading, mark)):
            return state
    return None


def _state_beside(reading: Reading, mark: Mark) -> str | None:
    """The state in the name of a body: «компания Азербайджана», "Pakistan's ministry"."""
    near = (*range(mark.last, mark.last + BESIDE), *range(mark.first - 1, max(mark.first - BESIDE, -1), -1))
    found = (_state(reading.sighting(at)) for at in near)
    return next((state for state in found if state), None)


def _state(sighting: Sighting | None) -> str | None:
    said = sighting is not None and sighting.thing.kind == "state" and sighting.how in {"name", "adjective"}
    return sighting.thing.id if said and sighting is not None else None
