"""Which names of a document are one person: full names first, then initials and surnames alone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.understand.cast.capitals import Run
from analysis.understand.cast.likeness import same_person, same_word
from analysis.understand.cast.person import NOWHERE, Person
from analysis.understand.cast.persons import Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from analysis.model import Language
    from analysis.understand.cast.reading import Reading

LETTERS = 2  # of a word, by which possible bearers of a name are looked up
MANY = 200  # bearers looked at for one name; no release has as many, hostile text may


class Roster:
    """The people of a document, found by the first letters of their names."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.people: list[Person] = []
        self._by_letters: dict[str, list[Person]] = defaultdict(list)

    def take(self, named: Named) -> None:
        """Gives a name to its bearer, a new person where there is none."""
        person = self.bearer(named)
        if person is None:
            person = Person(self.language)
            self.people.append(person)
        person.add(named)
        for letters in _letters(named):
            if person not in self._by_letters[letters][-MANY:]:
                self._by_letters[letters].append(person)

    def resolve(self, reading: Reading, run: Run) -> None:
        """Gives a name without evidence of its own to the person whose surname it is, if there is one."""
        named = Named(reading, run, "same_surname")
        if (person := self.bearer(named)) is not None:
            person.add(named)

    def bearer(self, named: Named) -> Person | None:
        """The person a name means: of several bearers of a surname the one last named before it."""
        near = dict.fromkeys(p for letters in _letters(named) for p in self._by_letters.get(letters, ())[-MANY:])
        fitting = [p for p in near if same_person(p.fullest, named) and not _by_given_name(named, p)]
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        return max(fitting, key=lambda p: max((m.place for m in p.mentions if m.place < named.place), default=NOWHERE))

    def ordered(self) -> list[Person]:
        """People in the order of the text, each with its places in order."""
        for person in self.people:
            person.mentions.sort(key=lambda m: m.place)
        return sorted(self.people, key=lambda p: p.first())


def _by_given_name(named: Named, person: Person) -> bool:
    """Whether a monarch called by one word only has what is another's surname (Sultan Ibrahim, Anwar Ibrahim)."""
    if named.role is None or "monarch" not in named.role.offices or named.full or named.run.initials:
        return False
    return "monarch" not in person.offices() and person.fullest.norms[0] != named.norms[0]


def _letters(named: Named) -> list[str]:
    words = named.norms
    return list(dict.fromkeys((words[-1][:LETTERS], words[0][:LETTERS])))


def gather(accepted: Iterable[Named], language: Language) -> Roster:
    """People, each with the places that name them; full names first, so that a surname finds its bearer."""
    roster = Roster(language)
    order = sorted(_parted(list(accepted)), key=lambda n: (not n.full, n.reading.sentence.part == "title", n.place))
    for named in order:
        roster.take(named)
    return roster


def _parted(accepted: Sequence[Named]) -> list[Named]:
    """Two surnames in a row parted («Тоқаев Ердоғанмен кездесті»), where both are surnames of people named in full."""
    surnames: dict[str, list[tuple[Named, str]]] = defaultdict(list)
    for named in accepted:
        if named.full:
            surname = named.norms[-1]
            surnames[surname[:LETTERS]].append((named, surname))
    found: list[Named] = []
    for named in accepted:
        words = named.norms
        if len(words) == 2 and all(_is_surname(word, named, surnames) for word in words):
            first, last = named.run.words
            found.append(replace(named, run=Run(named.run.first, last, named.run.initials, (first,))))
            found.append(replace(named, run=Run(last, named.run.last, (), (last,)), rule="same_surname", role=None))
        else:
            found.append(named)
    return found


def _is_surname(word: str, named: Named, surnames: dict[str, list[tuple[Named, str]]]) -> bool:
    language = named.reading.language
    others = surnames.get(word[:LETTERS], [])[:MANY]
    return any(other is not named and same_word(surname, word, language) for other, surname in others)
