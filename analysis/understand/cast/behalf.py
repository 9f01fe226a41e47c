"""For which side someone signs or speaks: «с казахстанской стороны», «от Пакистана», "for Georgia", «тарапынан»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.kazakh import case_of, is_participle

if TYPE_CHECKING:
    from collections.abc import Collection

    from analysis.understand.cast.persons import Named
    from analysis.understand.cast.reading import Reading
    from analysis.understand.sightings import Sighting

LED = 4  # tokens beside a delegation or a name in which a word of leading stands
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
    bracketed = reading.sighting(named.run.last + 1) if reading.norm(named.run.last) == "(" else None
    if bracketed is not None and reading.norm(bracketed.last) == ")" and bracketed.how == "name":
        return _state(bracketed)  # Anna Kim (Korea)
    if (source := _source(reading, named.run.first)) is not None:
        return _state(source)
    start = named.role.first if named.role and named.role.first < named.run.first else named.run.first
    for at in range(start - 1, max(start - NEAR, -1), -1):
        if at in people:
            break
        sighting = reading.sighting(at)
        if sighting is not None and (_is_side(reading, sighting) or _delegation(reading, sighting, named)):
            return _state(sighting)
    return _state(_represented(named, people) or _led_behind(named))


def _led_behind(named: Named) -> Sighting | None:
    """The state of the delegation behind who leads it: «Имя Фамилия бастаған жапон делегациясы»."""
    reading, at = named.reading, named.run.last
    if reading.language != "kk" or not is_led(reading, at):
        return None
    found = reading.sighting(at + 1)
    mark = reading.mark(found.last) if found is not None else None
    return found if mark is not None and mark.means("delegation") else None


def _represented(named: Named, people: Collection[int]) -> Sighting | None:
    """The state that sends someone or that someone represents: «Латвию представлял Имя», "Chile sent X"."""
    reading, words = named.reading, named.reading.words.represented
    start = min(named.role.first, named.run.first) if named.role else named.run.first
    for verb in range(start - 1, max(start - NEAR, -1), -1):
        if verb in people:
            return None
        if words.isdisjoint(_forms(reading, verb)):
            continue
        for at in range(verb - 1, -1, -1):
            if at in people:
                break
            found = reading.sighting(at)
            if found is not None and _state(found) and found.how in SAID and not _only_where(reading, found):
                return found
        return None
    return None


def _only_where(reading: Reading, found: Sighting) -> bool:
    """Whether a state is only the scene («в Казахстане», "in Chile", «Қазақстанда»)."""
    if reading.language == "kk":
        return case_of(reading.norm(found.last - 1)) == "loc"
    before, words = reading.norm(found.first - 1), reading.words
    if reading.language == "en":  # but "while Chile sent X"
        return before in words.scenes or before in words.leads or before in words.sources or before in words.behalf
    return before in words.stops or (bool(before) and russian.part_of_speech(before) == "PREP")


def _source(reading: Reading, start: int) -> Sighting | None:
    """The state or place right before a name from which its bearer comes: «из Дохи», «Сеулден келген», "from Doha,"."""
    if reading.language == "kk":
        found = reading.sighting(start - 1) or (
            reading.sighting(start - 2) if is_participle(reading.norm(start - 1)) else None
        )
        return found if found is not None and case_of(reading.norm(found.last - 1)) == "abl" else None
    found = reading.sighting(start - 2 if reading.norm(start - 1) == "," else start - 1)
    return found if found is not None and reading.norm(found.first - 1) in reading.words.sources else None


def _is_side(reading: Reading, state: Sighting) -> bool:
    words, after, before = reading.words, reading.norm(state.last), reading.norm(state.first - 1)
    if state.how not in SAID:
        return False
    if reading.language == "ru":
        after = russian.lemma(after) if after else ""
        if state.how == "name":
            near = before in words.behalf or (
                before in words.behalf_of and reading.norm(state.first - 2) in words.behalf  # со стороны Словакии
            )
            return near and "gent" in russian.cases(reading.norm(state.last - 1))
        spoken = after in words.behalf_after and russian.lemma(reading.norm(state.last + 1)) in words.relative
        if after == "-" and before not in words.behalf:
            return _other_sides(reading, state)
        return spoken or (before in words.behalf and (after in words.behalf_after or after == "-"))
    return after in words.behalf_after


def _other_sides(reading: Reading, state: Sighting) -> bool:
    """Whether another state's side was spoken of before: «казахстанскую сторону представил А, эстонскую – Б»."""
    words = reading.words.behalf_after
    before = (s for s in reading.seen if s.first < state.first and s.how == "adjective" and reading.norm(s.last))
    return any(russian.lemma(reading.norm(s.last)) in words for s in before)


def _delegation(reading: Reading, state: Sighting, named: Named) -> bool:
    """Whether a state's delegation is led by the person: «делегация во главе с», "heading the delegation"."""
    around = (reading.mark(state.last), reading.mark(state.first - 1))
    if state.how not in SAID or not any(mark is not None and mark.means("delegation") for mark in around):
        return False
    near = (*range(max(state.first - LED, 0), named.run.first), *range(named.run.last, named.run.last + LED))
    return any(is_led(reading, at) for at in near)


def is_led(reading: Reading, at: int) -> bool:
    """Whether a word says that someone leads."""
    return not reading.words.led.isdisjoint(_forms(reading, at))


def _forms(reading: Reading, at: int) -> set[str]:
    norm = reading.norm(at)
    return {norm, *russian.lemma_set(norm)} if reading.language == "ru" else {norm}


def _state(sighting: Sighting | None) -> str | None:
    if sighting is None:
        return None
    return sighting.thing.id if sighting.thing.kind == "state" else sighting.thing.country
