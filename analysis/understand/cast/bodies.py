"""Bodies told by their wording: a ministry, council, bank or company with what makes it a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.cast import bodies_en, bodies_kk, bodies_ru, russian
from analysis.understand.cast.brands import brands, has_latin, in_address
from analysis.understand.cast.cues import FIRM, INTERVIEW, LATIN
from analysis.understand.cast.employers import employers
from analysis.understand.cast.evidence import likely
from analysis.understand.cast.firms import firms, outlets
from analysis.understand.cast.kazakh import case_of
from analysis.understand.cast.quoted import quoted
from analysis.understand.cast.reading import Mark
from analysis.understand.cast.roles import is_plural

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.understand.cast.capitals import Run
    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.roles import Role

EXTENT = {"ru": bodies_ru.extent, "kk": bodies_kk.extent, "en": bodies_en.extent}
KINDS = ("government", "body", "company", "media", "acronym")
HEADS = frozenset(KINDS)
NAMES = frozenset({"organisation", "series", "state"})
SUBJECT = frozenset({"nomn", "gent", "ablt"})  # cases of a port that does something
NONE: frozenset[int] = frozenset()


@immutable
class Body:
    """Tokens `first` to before `last` name a body; `short` is the token of an abbreviation given with it."""

    reading: Reading
    first: int
    last: int
    mark: Mark
    short: int | None = None

    @property
    def rule(self) -> str:
        """The kind of its head."""
        return next((head for head in KINDS if head in self.mark.meanings), "latin")


def find_bodies(
    reading: Reading, names: list[Run], persons: frozenset[int] = frozenset(), offices: Sequence[Role] = ()
) -> list[Body]:
    """Bodies of a sentence in reading order, those the gazetteer saw left out; the longer one of two that overlap.

    Args:
        reading: The sentence.
        names: Its possible names of people.
        persons: Places of the words that name people for sure, offices included.
        offices: Offices of these people.
    """
    marks = [mark for mark in reading.marked if not HEADS.isdisjoint(mark.meanings)]
    found = _worded(reading, marks, names) if marks else []
    if reading.cued & FIRM:
        taken = _taken(persons, found)
        found.extend(Body(reading, first, last, mark) for first, last, mark in firms(reading, taken))
    found.extend(_employers(reading, offices, found))
    if reading.cued & INTERVIEW:
        found.extend(Body(reading, first, last, mark) for first, last, mark in outlets(reading))
    if reading.has_quotes and reading.language != "en":
        taken, ends = _taken(persons, found), frozenset(body.last for body in found)
        found.extend(Body(reading, first, last, unsaid(first)) for first, last in quoted(reading, taken, ends))
    if has_latin(reading):
        inside = _taken(NONE, found)
        acting = brands(reading, persons | inside, inside)
        found.extend(Body(reading, first, last, mark) for first, last, mark in acting)
        found = [body for body in found if body.last - body.first > 1 or not in_address(reading, body.first)]
    return found


def _worded(reading: Reading, marks: list[Mark], names: list[Run]) -> list[Body]:
    """Bodies told by a noun for what they are."""
    heads, found = list(_heads(reading, marks)), list[Body]()
    people = (
        frozenset(at for run in names if likely(reading, run) for at in range(run.first, run.last)) if heads else NONE
    )
    for mark in heads:
        extent = EXTENT[reading.language](reading, mark, people)
        if extent is None or (found and mark.first < found[-1].last):
            continue
        first, last = extent
        if mark.phrase in reading.words.sites and _is_whereabouts(reading, mark, first):
            continue
        if found and first < found[-1].last:
            found.pop()
        found.append(Body(reading, first, last, mark, _abbreviation(reading, last)))
    return [*found, *_listed(reading, found)]


def _employers(reading: Reading, offices: Sequence[Role], found: list[Body]) -> list[Body]:
    """Companies at which people named in the sentence hold an office."""
    if not offices:
        return []
    spans = employers(reading, offices, _taken(NONE, found))
    return [Body(reading, first, last, unsaid(first)) for first, last in spans]


def _taken(persons: frozenset[int], found: list[Body]) -> frozenset[int]:
    """Places of people and of bodies found already."""
    return persons | {at for body in found for at in range(body.first, body.last)}


def unsaid(at: int) -> Mark:
    """A mark for a company without a word for what it is."""
    return Mark(at, at, frozenset({"company"}), "")


def _heads(reading: Reading, marks: list[Mark]) -> Iterator[Mark]:
    for mark in marks:
        if not mark.office:
            sighting = reading.sighting(mark.first)
            seen = sighting and sighting.thing.kind in NAMES and sighting.how == "name"
            if not seen and not is_plural(reading, mark):
                yield mark


def _is_whereabouts(reading: Reading, mark: Mark, first: int) -> bool:
    """Whether a port or airport is only where something is or goes: «в аэропорту Варны», «Ақтау портына»."""
    if reading.language == "kk":
        return case_of(reading.norm(mark.last - 1)) in {"loc", "abl", "dat", "att", "acc"}
    if reading.language == "ru" and SUBJECT.isdisjoint(_cases(reading.norm(mark.first), mark.phrase)):
        return True
    before = first - 1 if reading.norm(first - 1) not in reading.words.articles else first - 2
    while reading.language == "ru" and before > 0 and russian.is_adjective(reading.norm(before)):
        before -= 1
    norm = reading.norm(before)
    forms = {norm, russian.lemma(norm)} if reading.language == "ru" and norm else {norm}
    return not forms.isdisjoint(reading.words.whereabouts)


def _cases(norm: str, lemma: str) -> set[str]:
    """The cases in which a word is a form of another one."""
    return {str(p.tag.case) for p in russian.parses(norm) if p.normal_form == lemma}


def _abbreviation(reading: Reading, last: int) -> int | None:
    """The abbreviation in brackets after or at the end of a name: «… банк развития (АБР)»."""
    for at in (last + 1, last - 2):
        if reading.norm(at - 1) == "(" and reading.norm(at + 1) == ")" and reading.tokens[at].acronym:
            return at
    return None


def _listed(reading: Reading, found: list[Body]) -> Iterator[Body]:
    """Names of companies in a list: «… компаний, среди которых Mitsubishi, Sumitomo и Mitsui»."""
    listed, english = reading.words.listed, reading.language == "en"
    if reading.words.opens_list.isdisjoint(reading.norms) if english else not reading.cued & LATIN:
        return
    head = next((mark for mark in reading.marked if mark.phrase in listed and "company" in mark.meanings), None)
    if head is None:
        return
    inside = {at for body in found for at in range(body.first, body.last)}
    at = head.last
    while at < len(reading.tokens):
        start = at
        while at < len(reading.tokens) and at not in inside and _brand(reading, at):
            at += 1
        if at > start:
            yield Body(reading, start, at, head)
        at = max(at, start + 1)


def _brand(reading: Reading, at: int) -> bool:
    """Whether a token may be part of a company's name: Latin in a Cyrillic text, in English a list after "among"."""
    token = reading.tokens[at]
    if token.kind != "word" or not token.capital or reading.sighting(at) or reading.mark(at):
        return False
    if reading.language != "en":
        return token.text.isascii() and len(token.text) > 1
    return _in_list(reading, at) and token.norm not in reading.words.portfolio


def _in_list(reading: Reading, at: int) -> bool:
    """Whether an English word stands among capitals and commas after "among", "including" or "such as"."""
    while at:
        at -= 1
        token = reading.tokens[at]
        if token.norm in reading.words.opens_list:
            return True
        if not (token.norm in {",", "and", "them"} or (token.kind == "word" and token.capital)):
            return False
    return False
