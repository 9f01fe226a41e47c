"""Which names of a document are one person: full name, initials, surname alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.nominatives import Form, bases, nominative
from analysis.understand.cast.persons import Named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.knowledge.records import Thing
    from analysis.model import Language
    from analysis.understand.cast.capitals import Run
    from analysis.understand.cast.reading import Reading

KAZAKH_AS_RUSSIAN = str.maketrans("әғқңөұүһі", "агкноууxи")


@dataclass(eq=False)
class Person:
    """A person of the document and all places that name them."""

    language: Language
    mentions: list[Named] = field(default_factory=list)

    @property
    def fullest(self) -> Named:
        """The mention with most of the name; the first of those."""
        return max(self.mentions, key=lambda m: (len(m.run.words), len(m.run.initials)))

    @property
    def known(self) -> Thing | None:
        """The person of the gazetteer that some mention is."""
        for named in self.mentions:
            for at in named.run.words:
                sighting = named.reading.sighting(at)
                if sighting and sighting.thing.kind == "person" and sighting.how == "name" and named.full:
                    return sighting.thing
        return None

    def name(self) -> str:
        """The nominative in the document's language."""
        full = self.fullest
        forms = [form_of(full), *(form_of(m) for m in self.mentions if m is not full and _helps(m, full))]
        return nominative(forms, self.language)


def form_of(named: Named) -> Form:
    """The name at one place with the cases that the office before it allows."""
    tokens = [named.reading.tokens[at] for at in named.run.words]
    return Form(
        written=tuple(token.text for token in tokens), norms=tuple(token.norm for token in tokens), cases=_cases(named)
    )


def _cases(named: Named) -> frozenset[str]:
    """The cases of the head of the office right before the name."""
    role, reading = named.role, named.reading
    if reading.language != "ru" or role is None or named.rule != "role_before":
        return frozenset()
    mark = reading.mark(role.head)
    norm = reading.norm(mark.last - 1 if mark else role.head)
    first = reading.norm(role.head)
    cases = russian.cases(first) or russian.cases(norm)
    if role.first < role.head and (before := russian.cases(reading.norm(role.head - 1)) & cases):
        cases = before
    return frozenset(cases)


def _helps(named: Named, full: Named) -> bool:
    """Whether a shorter form is the end of the full one or the whole of it."""
    return len(named.run.words) in {1, len(full.run.words)} and same_surname(named, full)


def same_word(one: str, other: str, language: Language) -> bool:
    """Whether two folded words can be one word in different cases."""
    if one == other:
        return True
    if one[:2] != other[:2]:
        return False
    mine, theirs = bases(one, language), bases(other, language)
    return any(len(base) > 2 and base in theirs for base in mine)


def same_surname(one: Named, other: Named) -> bool:
    """Whether the last words of two names can be one."""
    return same_word(_surname(one), _surname(other), one.reading.language)


def _surname(named: Named) -> str:
    return named.reading.norm(named.run.words[-1])


def same_person(person: Person, named: Named) -> bool:
    """Whether a name can be another form of a person's."""
    full = person.fullest
    mine, theirs = _norms(full), _norms(named)
    language = person.language
    if len(mine) > 1 and len(theirs) > 1:
        if len(mine) == len(theirs) and all(same_word(a, b, language) for a, b in zip(mine, theirs, strict=True)):
            return True
        return same_word(mine[0], theirs[0], language) and same_word(mine[-1], theirs[-1], language)
    if not _fits_surname(mine, theirs, language):
        return False
    return _initials_agree(full, named)


def _fits_surname(mine: list[str], theirs: list[str], language: Language) -> bool:
    """Whether one name is the other's surname: the last word, the first one of East Asian names."""
    longer, shorter = (mine, theirs) if len(mine) >= len(theirs) else (theirs, mine)
    if same_word(longer[-1], shorter[-1], language):
        return True
    eastern = len(longer) > 1 and len(longer[0]) <= 4
    return eastern and same_word(longer[0], shorter[0], language)


def _norms(named: Named) -> list[str]:
    return [named.reading.norm(at) for at in named.run.words]


def _initials_agree(one: Named, other: Named) -> bool:
    """Whether initials fit the given names or the other's initials; no initials fit all."""
    a, b = _given_letters(one), _given_letters(other)
    return not a or not b or a[0] == b[0]


def _given_letters(named: Named) -> str:
    reading, run = named.reading, named.run
    places = run.initials or run.words[:-1]
    return "".join(reading.norm(at)[0] for at in places).translate(KAZAKH_AS_RUSSIAN)


def gather(accepted: Iterable[Named], language: Language) -> list[Person]:
    """People, each with the places that name them; full names first, so that a surname finds its bearer."""
    people: list[Person] = []
    ordered = sorted(accepted, key=lambda n: (not n.full, n.reading.sentence.part == "title", _place(n)))
    for named in ordered:
        person = bearer(people, named)
        if person is None:
            person = Person(language)
            people.append(person)
        person.mentions.append(named)
    for person in people:
        person.mentions.sort(key=_place)
    return sorted(people, key=lambda p: _place(p.mentions[0]))


def bearer(people: list[Person], named: Named) -> Person | None:
    """The person a name means: of several bearers of a surname the one last named before it."""
    fitting = [person for person in people if same_person(person, named)]
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    return max(
        fitting, key=lambda p: max((_place(m) for m in p.mentions if _place(m) < _place(named)), default=(-1, -1))
    )


def _place(named: Named) -> tuple[int, int]:
    return named.reading.sentence.index, named.run.first


def resolve(people: list[Person], reading: Reading, run: Run) -> bool:
    """Gives a name without evidence of its own to the person whose surname it is; whether there was one."""
    named = Named(reading, run, "same_surname")
    person = bearer(people, named)
    if person is None:
        return False
    person.mentions.append(named)
    person.mentions.sort(key=_place)
    return True
