"""Offices as a text says them: a head noun of the lexicon with what belongs to it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.cast import aides, roles_en, roles_kk, roles_ru, russian
from analysis.understand.cast.agreement import animate
from analysis.understand.cast.evidence import likely
from analysis.understand.cast.kazakh import after_stem, case_of
from analysis.understand.cast.namesakes import is_thing
from analysis.understand.cast.reading import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.model import Language
    from analysis.understand.cast.capitals import Run
    from analysis.understand.cast.reading import Reading

DIPLOMATS = frozenset({"diplomat", "official"})
CHAIN = 5  # words between a noun for a person and the name
EXTENT = {"ru": roles_ru.extent, "kk": roles_kk.extent, "en": roles_en.extent}


@immutable
class Role:
    """Tokens `first` to before `last` name an office.

    Attributes:
        offices: Kinds of office, one for each head ("deputy", "head_of_government", "minister").
        head: Token of the first head.
        plural: Whether it is said of several ("президентов Казахстана …").
        counterpart: Whether it only says that someone holds the same office elsewhere.
        aide: Whether it ends with the office of the one it serves, whose name follows.
    """

    first: int
    last: int
    offices: tuple[str, ...]
    head: int
    plural: bool = False
    aide: bool = False

    @property
    def counterpart(self) -> bool:
        """Whether it only says that someone holds the same office elsewhere ("his German counterpart")."""
        return "counterpart" in self.offices


def find_roles(reading: Reading, names: list[Run]) -> list[Role]:
    """All offices of a sentence in reading order; heads that belong to one office are one role."""
    heads = [mark for mark in reading.marked if mark.office and not _done(reading, mark)]
    if reading.language == "ru" and (others := list(_people_words(reading, names))):
        heads = sorted([*heads, *others], key=lambda m: m.first)
    if not heads:
        return []
    starts = frozenset(run.first for run in names if not is_thing(reading, run))
    people = frozenset(at for run in names if likely(reading, run) for at in range(run.first, run.last))
    found: list[Role] = []
    for mark in heads:
        first, last = EXTENT[reading.language](reading, mark, starts, people)
        if found and mark.first < found[-1].last:
            found[-1] = _with_head(found[-1], mark, last)
            continue
        role = Role(first, last, (str(mark.office),), mark.first, is_plural(reading, mark))
        while found and first <= found[-1].first:  # министрінің орынбасары: the later head owns the earlier one
            role = Role(first, last, found.pop().offices + role.offices, mark.first, role.plural)
        if found and first < found[-1].last:
            role = Role(found[-1].last, last, role.offices, mark.first, role.plural)
        found.append(role)
    joined = _of_one_person(reading, found)
    return [*aides.parted(reading, joined, names)] if reading.language == "en" else joined


def _of_one_person(reading: Reading, roles: list[Role]) -> list[Role]:
    """Offices with those that stand side by side for one person made one."""
    found: list[Role] = []
    for role in roles:
        if found and (joined := _joined(reading, found[-1], role)):
            found[-1] = joined
        else:
            found.append(role)
    return found


def _done(reading: Reading, mark: Mark) -> bool:
    """Whether an English word for a person is a verb here: "Orbend to host the forum"."""
    return (
        reading.language == "en"
        and mark.office == "expert"
        and reading.norm(mark.first - 1) in reading.words.before_verbs
    )


def _people_words(reading: Reading, names: list[Run]) -> Iterator[Mark]:
    """Russian nouns for people beside a name, which no list holds: «шеф концерна Иван Ким», «Иван Ким, капитан …»."""
    for run in names:
        for at in (_head_before(reading, run.first), run.last + 1 if reading.norm(run.last) in {",", "-"} else -1):
            token = reading.tokens[at] if 0 <= at < len(reading.tokens) else None
            if token and token.kind == "word" and not token.capital and _person_word(reading, at):
                yield Mark(at, at + 1, frozenset({"role:expert"}), russian.lemma(token.norm), "expert")


def _person_word(reading: Reading, at: int) -> bool:
    norm = reading.norm(at)
    return not reading.mark(at) and norm not in reading.words.honorifics and animate(norm)


def _head_before(reading: Reading, start: int) -> int:
    """Where a noun for a person may stand before a name: right before it or before a genitive or two."""
    at = start - 1
    while start - at < CHAIN and at > 0 and "gent" in russian.cases(reading.norm(at)) and not animate(reading.norm(at)):
        at -= 1
    return at


def _with_head(role: Role, mark: Mark, last: int) -> Role:
    return Role(role.first, max(role.last, last), (*role.offices, str(mark.office)), role.head, role.plural)


def _joined(reading: Reading, before: Role, role: Role) -> Role | None:
    """Two offices of one person: «заместитель Премьер-министра – министр иностранных дел»."""
    between = [token.norm for token in reading.tokens[before.last : role.first]]
    links = {"ru": ("-", ",", "."), "kk": ("-", ","), "en": ("-", "and", ",")}[reading.language]
    if before.plural or len(between) > 1 or before.counterpart:
        return None
    if between and between[0] not in links and not _double_post(reading, before, role, between[0]):
        return None
    if not between and reading.language != "en" and not _ranked(reading, before, role):
        return None
    if between == [","] and not (_chained(reading, before) and _held(reading, role)):
        return None
    return Role(before.first, role.last, before.offices + role.offices, before.head, role.plural)


def _double_post(reading: Reading, before: Role, role: Role, link: str) -> bool:
    """Whether one diplomat has two posts: «посол в Австрии и постоянный представитель при ОБСЕ»; «әрі» joins any."""
    if link in reading.words.doubling:
        return True
    return link in reading.words.conj and "diplomat" in before.offices and not DIPLOMATS.isdisjoint(role.offices)


def _ranked(reading: Reading, before: Role, role: Role) -> bool:
    """Whether a rank stands between an office and its holder: «глава миссии посол Имя», «Президенті шейх Имя»."""
    mark = reading.mark(role.head)
    if mark is None or mark.phrase not in reading.words.ranks or role.first != role.head:
        return False
    if reading.language == "kk":
        return case_of(reading.norm(before.last - 1)) in {None, "gen"} or before.offices[-1] == "deputy"
    return not head_of(reading, before).isdisjoint(head_of(reading, role))


def head_of(reading: Reading, role: Role) -> frozenset[str]:
    """The cases that the head of an office can be in."""
    return russian.holder_cases(reading.norm(role.head), role.plural)


def _held(reading: Reading, role: Role) -> bool:
    """Whether, in English, what may be a name follows the second office ("Chile's envoy, Ambassador X")."""
    after = reading.tokens[role.last] if role.last < len(reading.tokens) else None
    return reading.language != "en" or (after is not None and after.kind == "word" and after.capital)


def _chained(reading: Reading, before: Role) -> bool:
    """Whether the role before a comma has no name of its own in front of it."""
    return not (before.first and reading.norm(before.first - 1) == ",")


def is_plural(reading: Reading, mark: Mark) -> bool:
    """Whether a head stands in the plural."""
    if not _is_plural(reading.norms[mark.first : mark.last], mark.phrase, reading.language):
        return False
    # финского коллеги
    return not (reading.language == "ru" and mark.first and roles_ru.of_one(reading.norm(mark.first - 1)))


@lru_cache(maxsize=1 << 12)
def _is_plural(norms: tuple[str, ...], written: str, language: Language) -> bool:
    """Whether words stand in the plural of a phrase."""
    phrase = written.split()
    if language == "ru":
        at = min(roles_ru.head_place(written), len(norms) - 1)
        after = norms[at + 1] if at + 1 < min(len(norms), len(phrase)) else ""
        return roles_ru.is_plural(norms[at], phrase[min(at, len(phrase) - 1)], after)
    if language == "kk":
        return after_stem(norms[-1], phrase[-1])[0]
    return any(norm in {f"{word}s", f"{word}s'"} for norm, word in zip(norms, phrase, strict=False))
