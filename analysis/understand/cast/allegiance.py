"""For which state a person stands, where the office itself does not say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast.anaphora import state_of_body, state_of_name
from analysis.understand.cast.behalf import behalf
from analysis.understand.cast.company import beside, visits
from analysis.understand.cast.evidence import surname_like
from analysis.understand.cast.home import at_home
from analysis.understand.cast.hosts import host_of
from analysis.understand.cast.offices import UNION
from analysis.understand.cast.origins import elsewhere, origin, regional

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.cast.person import Person
    from analysis.understand.cast.persons import Named
    from analysis.understand.cast.reading import Reading

GUESTS = frozenset({"monarch", "diplomat"})  # of these a release speaks as of foreigners
STATE_OFFICES = frozenset(
    {"head_of_state", "head_of_government", "minister", "monarch", "diplomat", "spokesperson", "governor", "lawmaker"}
)
WEAK = frozenset({"chief", "deputy", "official", "expert"})  # of which one state may send two
BORROWED = frozenset({"spokesperson", "deputy", "official", "diplomat"})  # may be someone else's: "his envoy"


def assign(
    people: Sequence[Person], states: Sequence[str], partner: str | None, sentences: Sequence[Reading] = ()
) -> None:
    """Gives people whose office names no state the one the text implies: a partner's other side, a state just named.

    Args:
        people: Of a document, in its order.
        states: Those it speaks of, the one it is written in first, then the most spoken of.
        partner: The one other state it is about, None where there are several.
        sentences: The document's, where bodies are looked for that an office only calls by their kind.
    """
    own = states[0] if states else None
    partners: dict[int, list[tuple[Person, Named]]] = {}
    places: dict[int, set[int]] = {}
    for person in people:
        for named in person.mentions:
            places.setdefault(named.reading.sentence.index, set()).update(range(named.run.first, named.run.last))
            if named.role:
                partners.setdefault(named.reading.sentence.index, []).append((person, named))
    for person in people:
        if person.assumed():  # a body that many states have: whose it is, the text may say
            person.implied = _behalf(person, places)
        elif person.explicit() is None and not person.international():
            person.implied = (
                _behalf(person, places)
                or host_of(person, partners)
                or _of_named_body(person, sentences)
                or _visitor(person, states, own)
                or _of_body(person, sentences)
                or _countryman(person, states)
                or _owner(person, people)
                or _other_side(person, partners, own, partner)
                or _by_name(person, states)
                or _colleague(person, partners)
                or _abroad(person, states, own, partner)
                or _stranger(person, own, partner)
            )


def _behalf(person: Person, places: dict[int, set[int]]) -> str | None:
    """The side for which the text says that the person acts."""
    found = (behalf(named, places[named.reading.sentence.index]) for named in person.mentions)
    return next((state for state in found if state), None)


def _of_body(person: Person, sentences: Sequence[Reading]) -> str | None:
    """The state of the body that the office only calls by its kind."""
    system = bool(person.offices() & STATE_OFFICES - BORROWED)  # whose ministry is their own
    found = (state_of_body(named, sentences, system) for named in person.mentions if named.role)
    state = next((state for state in found if state), None)
    native = state is not None and state.casefold() in person.mentions[0].reading.words.native
    return state if native or not regional(person.fullest) else None


def _visitor(person: Person, states: Sequence[str], own: str | None) -> str | None:
    """The other state of someone who visits the home one («визит президента … в Астану»)."""
    there = [named for named in person.mentions if visits(named, own, capital=False)]
    if not there or person.known is not None:
        return None
    if regional(person.fullest) and not any(visits(named, own, capital=True) for named in there):
        return None  # people of the home state travel too, but not to its capital
    person.guest = True
    others = [state for state in states if state != own]
    near = (_nearest_state(named, own) for named in person.mentions)
    return _by_name(person, others) or next((state for state in (*near, *others) if state), None)


def _by_name(person: Person, states: Sequence[str]) -> str | None:
    """The state spoken of in which such a name is at home: the one named nearest before, else the first."""
    if person.known is not None or not (home := origin(person.fullest)):
        return None
    fitting = [state for state in states if state in home]
    near = (_nearest_state(named, None) for named in person.mentions)
    return next((state for state in (*near, *fitting) if state in fitting), None)


def _colleague(person: Person, partners: dict[int, list[tuple[Person, Named]]]) -> str | None:
    """The state of the official right before in a list: «министр энергетики Латвии А и председатель Сейма Б»."""
    if person.known is not None or regional(person.fullest):
        return None
    for named in person.mentions:
        for other, met in partners.get(named.reading.sentence.index, ()):
            state = other.explicit() if other is not person and beside(met, named) else None
            if state and state.casefold() not in named.reading.words.native:
                person.guest = True
                return state
    return None


def _of_named_body(person: Person, sentences: Sequence[Reading]) -> str | None:
    """The state of the company or agency that the office names, where the text says whose it is."""
    found = (state_of_name(named, sentences) for named in person.mentions if named.role)
    return next((state for state in found if state), None)


def _countryman(person: Person, states: Sequence[str]) -> str | None:
    """Of a text written elsewhere: the state whose people bear such names, for an office of which none is said."""
    native = person.mentions[0].reading.words.native
    if not states or states[0].casefold() in native or not person.offices() or not regional(person.fullest):
        return None
    near = (_nearest_state(named, states[0]) for named in person.mentions)
    return next((state for state in (*near, *states) if state and state.casefold() in native), None)


def _owner(person: Person, people: Sequence[Person]) -> str | None:
    """«пресс-секретарь президента»: of the president named before; "his envoy": of the person named before."""
    for named in person.mentions:
        if not named.role or not set(named.role.offices) & BORROWED:
            if (before := _whose_successor(named, people)) is not None:
                person.guest = before.international()
                return before.country(None)
            continue
        borrowed = named.reading.norm(named.role.first - 1) in named.reading.words.possessives
        if not borrowed and "spokesperson" not in named.role.offices:
            continue
        owners = [p for p in people if p is not person and p.first() < named.place]
        owners = owners if borrowed else [p for p in owners if "head_of_state" in p.offices()]
        if owners:
            owner = max(owners, key=lambda p: p.last_before(named.place))
            person.guest = owner.international()
            return owner.explicit()
    return None


def _whose_successor(named: Named, people: Sequence[Person]) -> Person | None:
    """The person right before an office that was or will be theirs ("Anna Kim's predecessor")."""
    role = named.role
    if role is None or not role.counterpart:
        return None
    beside = (
        p for p in people for m in p.mentions if m.reading is named.reading and role.first in {m.run.first, m.run.last}
    )
    return next(beside, None)


def _other_side(
    person: Person, partners: dict[int, list[tuple[Person, Named]]], own: str | None, document_partner: str | None
) -> str | None:
    """Two holders of one office in one sentence stand for two states: a home minister's partner is the other one."""
    for named in person.mentions:
        if not named.role:
            continue
        for partner, met in partners[named.reading.sentence.index]:
            if partner is person or not met.role or not set(met.role.offices) & set(named.role.offices):
                continue
            if met.shared and named.shared:
                continue
            state = partner.explicit() or partner.implied
            if state == own or (state is None and met.place < named.place):
                return _nearest_state(named, state or own) or document_partner
            if state is not None and (not WEAK.issuperset(set(met.role.offices) & set(named.role.offices))):
                return own
    return None


def _abroad(person: Person, states: Sequence[str], own: str | None, partner: str | None) -> str | None:
    """The state of a foreigner of whom none is said: the one named just before, else the other one of the document.

    The name tells a foreigner («в Будапеште … премьер-министр Виктор Орбан»); ambassadors and monarchs are foreign.
    """
    if person.known is not None:
        return None
    for named in person.mentions:
        if not named.role or not set(named.role.offices) & STATE_OFFICES:
            continue
        guest = bool(set(named.role.offices) & GUESTS)
        other = next((state for state in states if state != own), None)
        last = named.reading.norm(named.run.words[-1])
        if not guest and (regional(named) or (surname_like(named.reading, last) and not elsewhere(named))):
            continue
        if guest and _envoy_of(named, own, other):
            return None
        person.guest = guest
        return _nearest_state(named, own, union=guest) or (other if guest else partner)
    return None


def _envoy_of(named: Named, own: str | None, other: str | None) -> bool:
    """Whether a diplomat with a name of the region is the home state's in another («в Ханое посол Канат Тумыш»)."""
    native = named.reading.words.native
    if own is None or own.casefold() not in native or not regional(named):
        return False
    near = _nearest_state(named, own) or other
    return near is not None and near.casefold() not in native


def _stranger(person: Person, own: str | None, partner: str | None) -> str | None:
    """The state of someone with an office and a name of elsewhere: named in the sentence, else the other side."""
    if person.known is not None or not person.offices() or at_home(person):
        return None
    person.guest = True
    near = (_nearest_state(named, own) for named in person.mentions if named.role)
    likely = partner if not (home := origin(person.fullest)) or partner in home else None
    return next((state for state in near if state), likely)


def _nearest_state(named: Named, but: str | None, union: bool = False) -> str | None:
    """The state other than one that is named nearest before a person in the sentence; `union`: or the Union."""
    reading = named.reading
    start = named.role.first if named.role else named.run.first
    for at in range(start - 1, -1, -1):
        code = _state_at(reading, at) or (UNION if union and _is_union(reading, at) else None)
        if code and code != but:
            return code
    return None


def _is_union(reading: Reading, at: int) -> bool:
    """Whether a token names the Union, which has ambassadors too."""
    sighting = reading.sighting(at)
    return sighting is not None and sighting.thing.id == UNION and sighting.how == "name"


def _state_at(reading: Reading, at: int) -> str | None:
    sighting = reading.sighting(at)
    if sighting is None:
        return None
    for thing, how in ((sighting.thing, sighting.how), *sighting.others):
        if thing.kind == "state" and how in {"name", "adjective", "metonym"}:
            return thing.id
    return sighting.thing.country if sighting.thing.kind == "place" else None
