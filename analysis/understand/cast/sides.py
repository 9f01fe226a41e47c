"""Capitals that stand for their state as a side («Астана мен Брюссель арасындағы»), and sides without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.kazakh import after_stem, case_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.knowledge.records import Thing
    from analysis.model import Span
    from analysis.understand.cast.reading import Mark, Reading
    from analysis.understand.sightings import Sighting

AND = frozenset({"и", "мен", "пен", "бен", "and", "-", "с", "with"})
NEAR = 4


def sides(reading: Reading) -> Iterator[tuple[Thing, Span]]:
    """States meant by their capital or palace where the text makes them act or sets them side by side."""
    for sighting in reading.seen:
        state = sighting.metonym_of()
        if state is not None and (_paired(reading, sighting) or _acting(reading, sighting)):
            yield state, sighting.span
        side = reading.mark(sighting.last)
        if sighting.how == "adjective" and sighting.thing.kind == "state" and side and side.means("group"):
            yield sighting.thing, reading.span(sighting.first, side.last)  # казахстанская сторона, Қазақ тарапы


def _paired(reading: Reading, sighting: Sighting) -> bool:
    """«между Астаной и Берлином», «Астана мен Берлин арасындағы»: two capitals with a word for "between"."""
    partner = None
    for at, link in ((sighting.last + 1, sighting.last), (sighting.first - 2, sighting.first - 1)):
        if reading.norm(link) in AND and (seen := reading.sighting(at)) and seen.metonym_of():
            partner = seen
    if partner is None:
        return False
    first, last = min(sighting.first, partner.first), max(sighting.last, partner.last)
    return reading.norm(first - 1) in reading.words.between or any(
        reading.norm(at).startswith(word)
        for at in (last, last + 1)
        for word in reading.words.between
        if reading.norm(at)
    )


def _acting(reading: Reading, sighting: Sighting) -> bool:
    """A capital as the subject of a verb of wanting, saying or agreeing."""
    if not _nominative(reading, sighting) or reading.sentence.part == "title":
        return False
    near = range(sighting.last, min(sighting.last + NEAR, len(reading.tokens)))
    return any((mark := reading.mark(at)) is not None and mark.means("sides") for at in near)


def _nominative(reading: Reading, sighting: Sighting) -> bool:
    norm = reading.norm(sighting.last - 1)
    before = reading.norm(sighting.first - 1)
    if reading.language == "ru":
        cases = russian.cases(norm)
        return ("nomn" in cases or not cases) and not (before and russian.part_of_speech(before) == "PREP")
    if reading.language == "kk":
        return case_of(norm) in {None, "gen"}
    return before not in reading.words.stops


def groups(reading: Reading) -> Iterator[tuple[str, Span]]:
    """Groups that act without a name: «стороны», «делегация басшылары», "the sides"."""
    for mark in reading.marked:
        if "group" in mark.meanings and _plural_subject(reading, mark):
            yield reading.quote(mark.first, mark.last).casefold(), reading.span(mark.first, mark.last)


def _plural_subject(reading: Reading, mark: Mark) -> bool:
    last = reading.norm(mark.last - 1)
    if reading.language == "ru":
        heads = russian.parses(reading.norm(mark.first))
        return any("NOUN" in p.tag and p.tag.number == "plur" and p.tag.case == "nomn" for p in heads)
    if reading.language == "kk":
        return after_stem(last, mark.phrase.split()[-1])[0] and case_of(last) is None
    return last.endswith("s") and reading.norm(mark.first - 1) in {"the", "both"}
