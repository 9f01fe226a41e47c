"""Which names of a document are one person: full name, initials, surname alone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from analysis.understand.cast.agreement import head_cases
from analysis.understand.cast.capitals import Run
from analysis.understand.cast.nominatives import Form, bases, nominative
from analysis.understand.cast.offices import of_state, office
from analysis.understand.cast.persons import Named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.knowledge.records import Thing
    from analysis.model import Language
    from analysis.understand.cast.offices import Office
    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.titles import Title

KAZAKH_AS_RUSSIAN = str.maketrans("әғқңөұүһі", "агкноууxи")


@dataclass(eq=False)
class Person:
    """A person of the document and all places that name them."""

    language: Language
    mentions: list[Named] = field(default_factory=list)
    titles: list[Title] = field(default_factory=list)
    implied: str | None = None

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

    def said(self) -> list[Office]:
        """What each office said of the person tells of state and body."""
        named = [office(m.reading, m.role, m.state) for m in self.mentions if m.role]
        named += [of_state(m.state) for m in self.mentions if m.state and not m.role]
        return named + [title.office() for title in self.titles]

    def explicit(self) -> str | None:
        """The state the offices name, else the one the gazetteer knows."""
        found = next((o.country for o in self.said() if o.country), None)
        return found or (self.known.country if self.known and not self.international() else None)

    def international(self) -> bool:
        """Whether an office is one of an international body and none is a state's."""
        said = self.said()
        return any(o.international for o in said) and not any(o.country for o in said)

    def country(self, own: str | None) -> str | None:
        """The state the person stands for; `own` where the text says and implies none."""
        return None if self.international() else self.explicit() or self.implied or own

    def offices(self) -> frozenset[str]:
        """The kinds of office said of the person."""
        named = (office for m in self.mentions if m.role for office in m.role.offices)
        return frozenset(named) | frozenset(office for t in self.titles for office in t.role.offices)

    def first(self) -> tuple[int, int]:
        """Where the person is first named."""
        return self.mentions[0].place

    def last_before(self, place: tuple[int, int]) -> tuple[int, int]:
        """Where the person was last named or meant before a place."""
        places = [*(m.place for m in self.mentions), *(t.place for t in self.titles)]
        return max((p for p in places if p < place), default=(-1, -1))

    def in_body_before(self, place: tuple[int, int]) -> bool:
        """Whether the person was named or meant before a place, the headline left out."""
        named = any(m.place < place and m.reading.sentence.part != "title" for m in self.mentions)
        return named or any(t.place < place and t.reading.sentence.part != "title" for t in self.titles)

    def name(self) -> str:
        """The nominative in the document's language."""
        full = self.fullest
        forms = [form_of(full), *(form_of(m) for m in self.mentions if m is not full and _helps(m, full))]
        found = nominative(forms, self.language, full.reading.words.whole)
        return _with_particles(full, dict(zip(full.run.words, found, strict=True)))


def _with_particles(named: Named, words: dict[int, str]) -> str:
    """The name with its initials and small words as they stand («К. Каллас», «Урсула фон дер Ляйен»)."""
    tokens, run = named.reading.tokens, named.run
    parts = [words.get(at, tokens[at].text) for at in range(run.first, run.last)]
    text = " ".join(parts).replace(" .", ".").replace(". -", ".-").replace(".- ", ".-")
    return text


def form_of(named: Named) -> Form:
    """The name at one place with the cases that the office before it allows."""
    tokens = [named.reading.tokens[at] for at in named.run.words]
    return Form(
        written=tuple(token.text for token in tokens), norms=tuple(token.norm for token in tokens), cases=_cases(named)
    )


def _cases(named: Named) -> frozenset[str]:
    """The cases of the head of the office right before the name."""
    role, reading = named.role, named.reading
    if reading.language != "ru" or role is None or named.rule not in {"role_before", "shared_role"}:
        return frozenset()
    return head_cases(reading, role)


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
    ordered = sorted(_parted(list(accepted)), key=lambda n: (not n.full, n.reading.sentence.part == "title", n.place))
    for named in ordered:
        person = bearer(people, named)
        if person is None:
            person = Person(language)
            people.append(person)
        person.mentions.append(named)
    for person in people:
        person.mentions.sort(key=lambda m: m.place)
    return sorted(people, key=lambda p: p.first())


def _parted(accepted: list[Named]) -> list[Named]:
    """Two surnames in a row parted («Тоқаев Ердоғанмен кездесті»), where both are surnames of people named in full."""
    full = [named for named in accepted if named.full]
    found: list[Named] = []
    for named in accepted:
        words = named.run.words
        others = [other for other in full if other is not named]
        if len(words) == 2 and all(_is_surname_of(named.reading.norm(at), others) for at in words):
            first, last = words
            found.append(replace(named, run=Run(named.run.first, last, named.run.initials, (first,))))
            found.append(replace(named, run=Run(last, named.run.last, (), (last,)), rule="same_surname", role=None))
        else:
            found.append(named)
    return found


def _is_surname_of(norm: str, full: list[Named]) -> bool:
    return any(same_word(_surname(other), norm, other.reading.language) for other in full)


def bearer(people: list[Person], named: Named) -> Person | None:
    """The person a name means: of several bearers of a surname the one last named before it."""
    fitting = [person for person in people if same_person(person, named)]
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    return max(fitting, key=lambda p: max((m.place for m in p.mentions if m.place < named.place), default=(-1, -1)))


def resolve(people: list[Person], reading: Reading, run: Run) -> bool:
    """Gives a name without evidence of its own to the person whose surname it is; whether there was one."""
    named = Named(reading, run, "same_surname")
    person = bearer(people, named)
    if person is None:
        return False
    person.mentions.append(named)
    person.mentions.sort(key=lambda m: m.place)
    return True
