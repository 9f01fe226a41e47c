"""Offices without a name: whose they are, or that a person is known by title only («эмир Дубая»)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.cast import russian
from analysis.understand.cast.kazakh import after_stem
from analysis.understand.cast.offices import office

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.cast.offices import Office
    from analysis.understand.cast.person import Person
    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.roles import Role

# Offices that one person holds at a time, so that the office alone can mean that person.
SINGLE = frozenset(
    {"head_of_state", "head_of_government", "monarch", "minister", "governor", "diplomat", "chief", "lawmaker"}
)
VAGUE = frozenset({"counterpart", "expert", "official", "deputy"})
ALONE = frozenset({"head_of_state", "head_of_government", "monarch"})  # may stand for a person no one names
SERVING = frozenset({"deputy", "spokesperson", "expert"})
FAR = 8  # the same for an office that names its state
YEAR = re.compile("(?:19|20)[0-9]{2}")
NEAR = 2  # sentences back in which an office without a name finds its holder


@immutable
class Title:
    """An office said without a name."""

    reading: Reading
    role: Role

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands: sentence and token."""
        return self.reading.sentence.index, self.role.first

    def office(self) -> Office:
        """What its words say of state and body."""
        return office(self.reading, self.role)


def settle(titles: Sequence[Title], people: Sequence[Person], own: str | None) -> list[Title]:
    """Gives each office to the person who holds it; returns those that stay without one."""
    left: list[Title] = []
    for title in titles:
        if set(title.role.offices) & VAGUE or not set(title.role.offices) & SINGLE:
            continue
        person = (
            _apposed(title, people)
            or _capacity(title, people)
            or _holder(title, people, own)
            or _roleless(title, people)
        )
        if person is not None:
            person.titles.append(title)
        else:
            left.append(title)
    return left


def _apposed(title: Title, people: Sequence[Person]) -> Person | None:
    """The person right before a second office («Посол X, глава представительства ЕС»)."""
    if title.reading.sentence.part == "title" or title.reading.norm(title.role.first - 1) != ",":
        return None
    for person in people:
        if any(m.reading is title.reading and m.run.last == title.role.first - 1 for m in person.mentions):
            return person
    return None


def _capacity(title: Title, people: Sequence[Person]) -> Person | None:
    """The subject of a sentence where an office is only a capacity («Премьер-министрі ретінде», «в качестве посла»)."""
    words, role = title.reading.words.capacity, title.role
    if title.reading.norm(role.last) not in words and title.reading.norm(role.first - 1) not in words:
        return None
    here = [p for p in people if p.last_before(title.place)[0] == title.place[0]]
    return max(here, key=lambda p: p.last_before(title.place), default=None)


def _holder(title: Title, people: Sequence[Person], own: str | None) -> Person | None:
    """The person who is said to hold the same office of the same state."""
    said = title.office()
    wanted = set(title.role.offices) & SINGLE
    fitting = [p for p in people if p.offices() & wanted and _same_state(said, p, own) and not _second(p, title)]
    before = [p for p in fitting if p.in_body_before(title.place)]
    if not said.country and not said.international:  # "the President": of the home state, else the one last spoken of
        home = [p for p in before if p.country(own) == own] if wanted & ALONE else []
        if wanted & ALONE and not home and (bare := _roleless(title, people)) and bare.country(own) == own:
            return bare
        before = home or before or _soon(title, people, own)
        return max(before, key=lambda p: (_so_called(p, title), p.last_before(title.place)), default=None)
    return (
        max(before, key=lambda p: (_so_called(p, title), p.last_before(title.place)))
        if before
        else next(iter(fitting), None)
    )


def _so_called(person: Person, title: Title) -> bool:
    """Whether the very word was said of the person: of a consul and an ambassador "the ambassador" is the latter."""
    word = _head(title.reading, title.role)
    return any(m.role is not None and _head(m.reading, m.role) == word for m in person.mentions)


def _head(reading: Reading, role: Role) -> str:
    mark = reading.mark(role.head)
    return mark.phrase.split()[-1] if mark is not None else ""


def _second(person: Person, title: Title) -> bool:
    """Whether somebody only serves who holds the office: «заместитель премьер-министра», "adviser to the President"."""
    wanted = set(title.role.offices) & ALONE
    if not wanted or serves(title.reading, title.role):
        return False
    said = [(m.reading, m.role) for m in person.mentions if m.role] + [(t.reading, t.role) for t in person.titles]
    return all(serves(reading, role) for reading, role in said if wanted.intersection(role.offices))


def serves(reading: Reading, role: Role) -> bool:
    """Whether an office is the one beside or below another: "deputy prime minister", «вице-премьер»."""
    words = reading.words.seconds
    second = any(reading.norm(at).split("-")[0] in words for at in range(role.first, role.head + 1))
    return second or not SERVING.isdisjoint(role.offices)


def _soon(title: Title, people: Sequence[Person], own: str | None) -> list[Person]:
    """The head of the home state who is named in the headline or right after («Глава государства принял гостя. Ким …»).

    Only where one person of the home state comes into question, and nobody of the text was named before.
    """
    if not set(title.role.offices) & ALONE or any(p.in_body_before(title.place) for p in people):
        return []
    index = title.place[0]
    near = [p for p in people if any(abs(m.place[0] - index) <= NEAR for m in p.mentions)]
    home = [p for p in near if p.country(own) == own and (p.offices() & ALONE or not p.offices())]
    return home if len(home) == 1 and own else []


def _same_state(said: Office, person: Person, own: str | None) -> bool:
    if said.country:
        return person.country(own) == said.country
    return not said.international or any(o.body == said.body for o in person.said())


def _roleless(title: Title, people: Sequence[Person]) -> Person | None:
    """The one person named shortly before of whom no office is said."""
    said = title.office()
    near = [
        p
        for p in people
        if not p.offices()
        and p.last_before(title.place)[0] not in {-1, title.place[0]}
        and title.place[0] - p.last_before(title.place)[0] <= (FAR if said.country else NEAR)
    ]
    fitting = [p for p in near if not (said.country and p.known and p.known.country not in {None, said.country})]
    return fitting[0] if len(fitting) == 1 else None


def stands_alone(title: Title, year: int | None = None) -> bool:
    """Whether an office acts, or is met, in its sentence without a name: «эмир Дубая посетил», «встреча с эмиром».

    Args:
        title: The office.
        year: Of publication: who held the office in another year, the text does not say.
    """
    role, reading = title.role, title.reading
    if year is not None and any(YEAR.fullmatch(t.norm) and t.norm != str(year) for t in reading.tokens):
        return False
    said = title.office()
    if reading.sentence.part == "title" or not said.country or said.international or not set(role.offices) & ALONE:
        return False
    if reading.language == "ru":
        cases = russian.cases(reading.norm(role.head))
        met = "ablt" in cases and reading.norm(role.first - 1) in {"с", "со"}
        return met or ("nomn" in cases and _verb_follows(reading, role.last))
    if reading.language == "kk":
        mark = reading.mark(role.head)
        bare = mark is not None and after_stem(reading.norm(role.last - 1), mark.phrase.split()[-1])[2] is None
        return bare and reading.norm(role.last) not in {"және", "мен", "пен", "бен", ","}
    return False


def _verb_follows(reading: Reading, at: int) -> bool:
    return any(russian.part_of_speech(token.norm) == "VERB" for token in reading.tokens[at : at + 4])
