"""The body a text credits for its news: «Как сообщает МИД РК», «ҚР СІМ хабарлады», "the Foreign Ministry said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.model import Origin, Span
from analysis.understand.cast import russian
from analysis.understand.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.knowledge.records import Thing
    from analysis.understand.cast.person import Person
    from analysis.understand.cast.reading import Mark, Reading
    from analysis.understand.cast.things import Things

AHEAD = 9  # tokens after a verb of reporting in which its subject stands («сообщил в пятницу на брифинге …»)
LEAD = 3  # sentences from the top in which "according to" credits the whole text
STOPS = frozenset({",", ";", ":", ".", "("})


def find_origin(readings: Sequence[Reading], things: Things, people: Sequence[Person]) -> Origin | None:
    """The first body that a document credits, None where it credits none; outlets are no origin."""
    for reading in readings:
        if reading.sentence.part == "title":
            continue
        for mark in _credits(reading):
            if mark.means("according") and reading.sentence.index > readings[0].sentence.index + LEAD:
                continue  # further down it is the source of a figure
            for at in _subjects(reading, mark):
                found = _credited(reading, at, things, people)
                if found:
                    first, last, key = found
                    span = Span(
                        min(reading.tokens[first].start, reading.tokens[mark.first].start),
                        max(reading.tokens[last - 1].stop, reading.tokens[mark.last - 1].stop),
                    )
                    return Origin(span, "origin." + ("according" if mark.means("according") else "reports"), key)
    return None


def _credits(reading: Reading) -> Iterator[Mark]:
    yield from (mark for mark in reading.marked if mark.means("reports", "according"))


def _subjects(reading: Reading, mark: Mark) -> Iterator[int]:
    """Tokens where the credited body may stand: right before the verb, or after it up to the next punctuation."""
    back = mark.first - 1
    if not mark.means("according") or reading.language == "kk":
        while back >= 0 and reading.norm(back) in {'"', ")"}:
            back -= 1
        if back >= 0:
            yield back
    if reading.language == "kk" and mark.means("according"):
        return
    if reading.language == "en" and mark.means("reports") and reading.norm(mark.first - 1) not in {",", '"'}:
        return
    for at in range(mark.last, min(mark.last + AHEAD, len(reading.tokens))):
        if reading.norm(at) in STOPS:
            return
        yield at


def _credited(reading: Reading, at: int, things: Things, people: Sequence[Person]) -> tuple[int, int, str] | None:
    """The body at a token: itself, the one whose press service it is, the one whose spokesperson it is."""
    mark = reading.mark(at)
    if mark is not None and mark.means("press"):
        return _press(reading, mark, things)
    if (person := _spokesperson(reading, at, people)) is not None:
        thing = next((o.body for o in person.said() if o.body), None)
        return (at, at + 1, things.key_of(thing, reading.span(at, at + 1))) if thing else None
    found = things.organisation_at(reading.tokens[at].span)
    if found is None or _outlet(reading, found, things):
        return None
    if reading.language == "ru" and mark is None and not _subject(reading, at):
        return None
    return at, at + 1, found


def _subject(reading: Reading, at: int) -> bool:
    """Whether a Russian word can be a subject, or the body «in» which something was said («в МИД сообщили»)."""
    cases = russian.cases(reading.norm(at))
    return not cases or "nomn" in cases or reading.norm(at - 1) in {"в", "во"} or bool(reading.sighting(at))


def _press(reading: Reading, mark: Mark, things: Things) -> tuple[int, int, str] | None:
    """The body beside "press service": before it in Kazakh and English, after it in Russian, else itself."""
    first, last = mark.first, mark.last
    places = [*range(first - 1, max(first - 5, -1), -1), *range(last, min(last + 6, len(reading.tokens)))]
    if reading.language == "ru":
        places = places[-6:] if last < len(reading.tokens) else []
    for at in places:
        if reading.norm(at) in STOPS:
            break
        if found := things.organisation_at(reading.tokens[at].span):
            return min(first, at), max(last, at + 1), found
        office = reading.mark(at)
        if office is not None and office.office:
            thing = _head_office(things) if office.office == "head_of_state" else None
            span = reading.span(min(first, office.first), max(last, office.last))
            key = things.key_of(thing, span) if thing else things.named_by(span, span.of(reading.source))
            return min(first, office.first), max(last, office.last), key
    return None


def _head_office(things: Things) -> Thing | None:
    """The office of the head of the home state, where the gazetteer has it."""
    wanted = {fold(word) for word in things.knowledge.lexicon["bodies"][things.language]["head_office"]}
    for thing in things.knowledge.of_kind("organisation"):
        if thing.country == things.own and wanted & {fold(word) for word in thing.weak.get(things.language, ())}:
            return thing
    return None


def _spokesperson(reading: Reading, at: int, people: Sequence[Person]) -> Person | None:
    for person in people:
        for named in person.mentions:
            role = named.role
            if named.reading is reading and role and "spokesperson" in role.offices and role.first <= at < role.last:
                return person
    return None


def _outlet(reading: Reading, key: str, things: Things) -> bool:
    """Whether a body is a newspaper or agency, or what the document names as its outlet."""
    participant = next(p for p in things.participants.values() if p.key == key)
    names = {fold(name) for name in participant.names.values()}
    if things.producer and any(things.producer in name or name in things.producer for name in names):
        return True
    return key in things.media
