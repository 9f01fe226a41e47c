"""A person of a document: the places that name them, the offices said of them, the state they stand for."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from analysis.understand.cast.agreement import head_cases
from analysis.understand.cast.home import at_home
from analysis.understand.cast.likeness import same_surname
from analysis.understand.cast.nominatives import Form, nominative
from analysis.understand.cast.offices import Office, of_state, office
from analysis.understand.cast.russian import is_finite, lemma, lemma_set

if TYPE_CHECKING:
    from analysis.knowledge.records import Thing
    from analysis.model import Language
    from analysis.understand.cast.persons import Named
    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.roles import Role
    from analysis.understand.cast.titles import Title

Place = tuple[int, int]  # sentence and token
NOWHERE: Place = (-1, -1)
SUBJECT = frozenset({"nomn"})
OBJECT = frozenset({"accs"})


@dataclass(eq=False)
class Person:
    """A person of the document and all places that name them.

    Attributes:
        implied: The state that the text implies, where no office says it.
        guest: Whether the text implies a foreigner of a state it does not say.
    """

    language: Language
    mentions: list[Named] = field(default_factory=list)
    titles: list[Title] = field(default_factory=list)
    implied: str | None = None
    guest: bool = False
    fullest: Named = field(init=False)
    _said: tuple[int, list[Office]] = field(init=False, default=(-1, []))
    _held: tuple[int, int, frozenset[str]] = field(init=False, default=(-1, 0, frozenset()))
    _places: tuple[int, list[Place]] = field(init=False, default=(-1, []))
    _meant: list[Place] = field(init=False, default_factory=list)

    def add(self, named: Named) -> None:
        """One more place that names the person."""
        self.mentions.append(named)
        if len(self.mentions) == 1 or _fullness(named) > _fullness(self.fullest):
            self.fullest = named

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
        size = len(self.mentions) + len(self.titles)
        if self._said[0] != size:
            named = [office(m.reading, m.role, m.state) for m in self.mentions if m.role]
            named += [of_state(m.state) for m in self.mentions if m.state and not m.role]
            self._said = (size, named + [title.office() for title in self.titles])
        return self._said[1]

    def explicit(self) -> str | None:
        """The state the offices name, else the one the gazetteer knows."""
        found = next((o.country for o in self.said() if o.country), None)
        known = self.known if found is None else None
        return found or (known.country if known and not self.international() else None)

    def assumed(self) -> bool:
        """Whether the state is only that of a body named as many states name theirs."""
        said = next((o for o in self.said() if o.country), None)
        return said is not None and said.assumed

    def international(self) -> bool:
        """Whether an office is one of an international body and none is a state's."""
        said = self.said()
        return any(o.international for o in said) and not any(o.country for o in said)

    def country(self, own: str | None) -> str | None:
        """The state the person stands for; `own` where office or name speak for it and the text implies no other."""
        if self.international():
            return None
        if self.implied and self.assumed():
            return self.implied
        return self.explicit() or self.implied or (own if not self.guest and at_home(self, own) else None)

    def offices(self) -> frozenset[str]:
        """The kinds of office said of the person."""
        named, titles, held = self._held
        if named != len(self.mentions):
            held = frozenset(office for m in self.mentions if m.role for office in m.role.offices)
            titles = 0
        held |= frozenset(office for t in self.titles[titles:] for office in t.role.offices)
        self._held = (len(self.mentions), len(self.titles), held)
        return held

    def first(self) -> Place:
        """Where the person is first named."""
        return self.mentions[0].place

    def last_before(self, place: Place) -> Place:
        """Where the person was last named or meant before a place."""
        size = len(self.mentions)
        if self._places[0] != size:
            self._places = (size, sorted(m.place for m in self.mentions))
            self._meant = []
        for title in self.titles[len(self._meant) :]:  # added one by one, each after a look at those before
            insort(self._meant, title.place)
        return max(_before(self._places[1], place), _before(self._meant, place))

    def in_body_before(self, place: Place) -> bool:
        """Whether the person was named or meant before a place, the headline left out."""
        named = any(m.place < place and m.reading.sentence.part != "title" for m in self.mentions)
        return named or any(t.place < place and t.reading.sentence.part != "title" for t in self.titles)

    def name(self) -> str:
        """The nominative in the document's language."""
        full = self.fullest
        forms = [form_of(full), *(form_of(m) for m in self.mentions[:EVIDENCE] if m is not full and _helps(m, full))]
        found = nominative(forms, self.language, full.reading.words.whole)
        return _with_particles(full, dict(zip(full.run.words, found, strict=True)))


def _before(places: list[Place], place: Place) -> Place:
    at = bisect_left(places, place)
    return places[at - 1] if at else NOWHERE


EVIDENCE = 40  # places that are asked for the nominative


def _fullness(named: Named) -> tuple[int, bool, int]:
    """More words are fuller, a surname more than a patronymic («Талант Асанович»)."""
    last = named.reading.norm(named.run.words[-1])
    return len(named.run.words), not last.endswith(named.reading.words.patronymics), len(named.run.initials)


def _with_particles(named: Named, words: dict[int, str]) -> str:
    """The name with its initials and small words as they stand («К. Каллас», «Урсула фон дер Ляйен»)."""
    tokens, run = named.reading.tokens, named.run
    parts = [words.get(at, tokens[at].text) for at in range(run.first, run.last)]
    return " ".join(parts).replace(" .", ".").replace(". -", ".-").replace(".- ", ".-")


def form_of(named: Named) -> Form:
    """The name at one place with the cases that what stands before it allows."""
    tokens = [named.reading.tokens[at] for at in named.run.words]
    return Form(
        written=tuple(token.text for token in tokens), norms=tuple(token.norm for token in tokens), cases=_cases(named)
    )


def _cases(named: Named) -> frozenset[str]:
    """The cases of the office right before the name, else those that a preposition before it governs."""
    role, reading = named.role, named.reading
    if reading.language != "ru":
        return frozenset()
    if role is not None and named.rule in {"role_before", "shared_role"}:
        return OBJECT if _appointed(reading, role) else head_cases(reading, role)
    before = reading.norm(named.run.first - 1)
    governs = reading.words.governs
    if before not in governs and before and governs.get(lemma(before)) and is_finite(reading.norm(named.run.last)):
        return SUBJECT  # на встрече Ана Эррера отметила
    return frozenset(governs.get(before) or (governs.get(lemma(before), ()) if before else ()))


def _appointed(reading: Reading, role: Role) -> bool:
    """Whether somebody makes the one named what the office says: «назначил судьёй Гульмиру Асанову»."""
    appoints, cases = reading.words.appoints, head_cases(reading, role)
    if "ablt" not in cases or "nomn" in cases:
        return False
    near = range(max(role.first - 2, 0), role.first)
    return any(not appoints.isdisjoint(lemma_set(reading.norm(at))) for at in near)


def _helps(named: Named, full: Named) -> bool:
    """Whether a shorter form is the end of the full one or the whole of it."""
    return len(named.run.words) in {1, len(full.run.words)} and same_surname(named, full)
