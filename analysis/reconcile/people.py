"""Which names of persons in different documents are one person.

A full name joins a full name when they are spellings of each other and no known country speaks against it. A surname,
alone or with initials, joins a full name only when that is the only one it can stand for and its role or country
agrees. The gazetteer's id decides before any of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz

from analysis.knowledge.records import Knowledge
from analysis.reconcile.clusters import Clusters
from analysis.reconcile.names import Form, Spelling, same_name, short_of

SURNAME_ONLY = "the only bearer of the surname"
ALIKE_ROLES = 75.0  # rapidfuzz ratio of two roles in one language, without regard to word order


@dataclass(frozen=True, slots=True)
class Face:
    """A person as one or several documents show it; equal faces need no comparing.

    Attributes:
        only_in: Document and key where there is no full name: such a face is never equal to another.
    """

    forms: tuple[Form, ...]
    country: str | None = None
    thing: str | None = None
    role: str | None = None  # folded
    organisation: str | None = None  # folded
    only_in: tuple[str, str] | None = None

    def __hash__(self) -> int:
        return hash((self.forms, self.country, self.role, self.only_in))

    @property
    def full(self) -> tuple[Form, ...]:
        """The forms with more than one word written out."""
        return tuple(form for form in self.forms if form.is_full)


def order(face: Face) -> tuple[str, ...]:
    """A sort key that does not depend on the order of documents."""
    said = (face.country, face.thing, face.role, face.organisation)
    return (*(form.text for form in face.forms), *(value or "" for value in said), *(face.only_in or ()))


class PeopleIndex:
    """Finds people of the gazetteer by a full name in any spelling."""

    def __init__(self, knowledge: Knowledge, spelling: Spelling) -> None:
        self._spelling = spelling
        self._bearers: dict[str, list[tuple[Form, str]]] = defaultdict(list)
        for thing in knowledge.of_kind("person"):
            for form in {spelling.form(name) for names in thing.names.values() for name in names}:
                self._bearers[form.surname].append((form, thing.id))

    def find(self, names: Iterable[str]) -> str | None:
        """The id of the one person all whose names fit; None where none or several do."""
        found: set[str] = set()
        for form in map(self._spelling.form, names):
            found.update(
                thing for known, thing in self._bearers[form.surname] if form.is_full and same_name(known, form)
            )
        return found.pop() if len(found) == 1 else None


def people(faces: Iterable[Face]) -> Clusters[Face]:
    """Faces of one person brought together."""
    ordered = sorted(set(faces), key=order)
    clusters = Clusters(ordered)
    first: dict[str, Face] = {}
    for face in ordered:
        if face.thing:
            clusters.join(first.setdefault(face.thing, face), face, f"gazetteer: {face.thing}")
    for wearers in _namesakes(ordered):
        _by_full_name(clusters, wearers)
    _by_surname(clusters, ordered)
    return clusters


def _namesakes(faces: list[Face]) -> list[list[Face]]:
    """Faces whose full names are spellings of each other; blocks share the bones of two words."""
    forms = sorted({form for face in faces for form in face.full}, key=lambda form: form.text)
    classes = Clusters(forms)
    blocks: dict[tuple[str, str], list[Form]] = defaultdict(list)
    for form in forms:
        for pair in combinations(sorted({word.bones for word in form.words}), 2):
            blocks[pair].append(form)
    for block in blocks.values():
        for a, b in combinations(block, 2):
            if classes.find(a) is not classes.find(b) and same_name(a, b):
                classes.join(a, b)
    wearers: dict[Form, list[Face]] = defaultdict(list)
    for face in faces:
        for root in sorted({classes.find(form) for form in face.full}, key=lambda form: form.text):
            wearers[root].append(face)
    return [wearers[root] for root in sorted(wearers, key=lambda form: form.text)]


def _by_full_name(clusters: Clusters[Face], wearers: list[Face]) -> None:
    """Join the bearers of one full name: by country, then by office, then those of unknown country."""
    at_home: dict[str | None, list[Face]] = defaultdict(list)
    for face in wearers:
        at_home[face.country].append(face)
    placeless = at_home.pop(None, [])
    for faces in at_home.values():
        _join_all(clusters, faces)
    for a, b in combinations([faces[0] for faces in at_home.values()], 2):
        if any(_same_office(x, y) for x in at_home[a.country] for y in at_home[b.country]):
            _join_all(clusters, [a, b])
    homes = {clusters.find(faces[0]) for faces in at_home.values()}
    if len(homes) < 2:  # with two homes to choose from, a name alone says nothing
        _join_all(clusters, [*homes, *placeless])


def _join_all(clusters: Clusters[Face], faces: list[Face]) -> None:
    """Join faces of one name; two that the gazetteer holds apart stay apart, and then none is joined."""
    things = {face.thing for root in {clusters.find(f) for f in faces} for face in clusters.members[root] if face.thing}
    if len(things) > 1:
        return
    for face in faces[1:]:
        clusters.join(faces[0], face, _reason(faces[0], face))


def _reason(a: Face, b: Face) -> str:
    one, other = sorted((a.forms[0].text, b.forms[0].text))
    return "same full name" if one == other else f"spellings of one full name: {one} = {other}"


def _same_office(a: Face, b: Face) -> bool:
    if a.organisation and a.organisation == b.organisation:
        return True
    return bool(a.role and b.role and fuzz.token_sort_ratio(a.role, b.role) >= ALIKE_ROLES)


def _by_surname(clusters: Clusters[Face], faces: list[Face]) -> None:
    """Give surnames to the one full name they can stand for, and else to each other in the same office."""
    full: dict[str, list[tuple[Form, Face]]] = defaultdict(list)
    for face in faces:
        for form in face.full:
            full[form.surname].append((form, face))
    left: dict[tuple[str, str], list[Face]] = defaultdict(list)
    for face in faces:
        if face.full or face.thing or not face.forms:
            continue
        short = face.forms[0]
        roots = {clusters.find(other) for form, other in full[short.surname] if short_of(short, form)}
        found = [root for root in roots if _agrees(clusters, face, root)]
        if len(found) == 1:
            clusters.join(face, found[0], f"{SURNAME_ONLY}, in the same office: {short.text}")
        elif face.country:
            left[short.surname, face.country].append(face)
    for surnames in left.values():
        _in_one_office(clusters, surnames)


def _agrees(clusters: Clusters[Face], face: Face, root: Face) -> bool:
    others = clusters.members[root]
    countries = {other.country for other in others if other.country}
    if face.country and countries:
        return face.country in countries
    return any(_same_office(face, other) for other in others)


def _in_one_office(clusters: Clusters[Face], surnames: list[Face]) -> None:
    """Join faces of one surname in one country that bear the same words and the same office."""
    first: dict[tuple[object, ...], Face] = {}
    for face in surnames:
        if face.role or face.organisation:
            words = tuple(word.skeleton for word in face.forms[0].words)
            known = first.setdefault((words, face.role, face.organisation), face)
            if known != face:
                clusters.join(known, face, f"same surname in the same office: {face.forms[0].text}")
    for (a_said, a), (b_said, b) in combinations(first.items(), 2):
        if a_said[0] == b_said[0] and _same_office(a, b):
            clusters.join(a, b, f"same surname in the same office: {a.forms[0].text}")
