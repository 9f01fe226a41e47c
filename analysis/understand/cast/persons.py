"""Which runs of capitalized words name people, told by how the text speaks of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.agreement import agrees, eastern, single_holder, unknown
from analysis.understand.cast.capitals import KAZAKH_LETTERS, Run
from analysis.understand.cast.kazakh import after_stem, case_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.roles import Role
    from analysis.understand.sightings import Sighting

HELD = frozenset({"head_of_state", "head_of_government", "minister", "diplomat", "governor", "monarch"})
APPOSED = frozenset({",", "-", "("})
DATELINE = 10  # tokens of "place, day, agency – " before a byline
CLOSING = frozenset("»”")
QUOTED = 8  # tokens that a quoted name has at the most
CYRILLIC = re.compile(r"[а-яәғқңөұүһі]")
THINGS = ("area", "company", "body", "government", "media")
LIST_MARKS = frozenset({",", "и", "және", "мен", "пен", "бен", "and"})


@dataclass(frozen=True, slots=True)
class Named:
    """A place that names a person.

    Attributes:
        rule: The evidence, in one word.
        role: The office said with the name here.
        shared: Whether the role is said once for several people.
        state: For a shared role, the state said with this name.
    """

    reading: Reading
    run: Run
    rule: str
    role: Role | None = None
    shared: bool = False
    state: Sighting | None = None

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands: sentence and token."""
        return self.reading.sentence.index, self.run.first

    @property
    def full(self) -> bool:
        """Whether it gives more than a surname."""
        return len(self.run.words) > 1


def find_named(reading: Reading, names: list[Run], roles: list[Role]) -> tuple[list[Named], list[Run]]:
    """People named with evidence of their own in a sentence, and the runs that are left open."""
    accepted: list[Named] = []
    left: list[Run] = []
    for whole in names:
        run = _without_area(reading, whole)
        if is_thing(reading, run):
            continue
        named = (
            _with_role(reading, run, names, roles)
            or _shared(reading, run, accepted)
            or _by_itself(reading, run)
            or _listed(reading, run, accepted)
        )
        if named:
            accepted.append(named)
        else:
            left.append(run)
    return accepted, left


def _without_area(reading: Reading, run: Run) -> Run:
    """A name without the area that begins right after it («Иван Дүйсенов Ленинград облысының …»)."""
    if len(run.words) > 2 and (reading.norm(run.last) in reading.words.thing_after or _area(reading, run.last)):
        return replace(run, last=run.words[-1], words=run.words[:-1])
    return run


def likely(reading: Reading, run: Run) -> bool:
    """Whether a run is rather a person than what an office is of: several words, initials, the ending of a surname."""
    if is_thing(reading, run):
        return False
    return len(run.words) > 1 or bool(run.initials) or surname_like(reading, reading.norm(run.words[-1]))


def is_thing(reading: Reading, run: Run) -> bool:
    """Whether the name is the name of a thing («Президент Назарбаев», имени Абая) or a credit (Фото: …)."""
    words, before = reading.words, reading.norm(run.first - 1)
    if before == "." and reading.norm(run.first - 2) in words.namesake:
        return True
    if before in words.namesake or (reading.language == "ru" and before and russian.lemma(before) in words.namesake):
        return True
    if reading.norm(run.last) in words.thing_after or _area(reading, run.last):
        return True
    if _credited(reading, run):
        return True
    return _quoted(reading, run)


def _area(reading: Reading, at: int) -> bool:
    """Whether the word after a name makes it the name of an area or body ("Чхунчхон-Намдо провинциясының")."""
    mark = reading.mark(at)
    if mark is None or mark.first != at or mark.office or not mark.means(*THINGS):
        return False
    if reading.language == "kk":
        owner = case_of(reading.norm(at - 1)) == "gen"  # Светлана Котинаның кеңсесі is her office, not its name
        return not owner and after_stem(reading.norm(mark.last - 1), mark.phrase.split()[-1])[1]
    return reading.language == "en" or not reading.tokens[at].capital


def _credited(reading: Reading, run: Run) -> bool:
    """Whether a name is a byline: after a word for picture or author, or alone after the agency of the dateline."""
    if reading.norm(run.first - 1) == "-" and 2 <= run.first <= DATELINE and reading.norm(run.last) in {".", ""}:
        return reading.tokens[run.first - 2].capital and run.last + 1 >= len(reading.tokens)  # КазТАГ – Имя Фамилия.
    start = [token.norm for token in reading.tokens[: min(run.first, 4)]]
    if not start or start[0] not in reading.words.credits:
        return False
    return ":" in start or reading.language == "en" or run.first == 1


def _quoted(reading: Reading, run: Run) -> bool:
    """Whether the name ends a short quoted name («Президент Назарбаев»), be there a title of office in it or not."""
    if reading.norm(run.last) != '"':
        return False
    near = range(run.first - 1, max(run.first - QUOTED, -1), -1)
    start = next((at for at in near if reading.norm(at) == '"'), None)
    if start is None or reading.tokens[start].text in CLOSING:
        return False
    return all(reading.norm(at) not in {",", ".", ":"} for at in range(start, run.first))


def _with_role(reading: Reading, run: Run, names: list[Run], roles: Iterable[Role]) -> Named | None:
    starts = {other.first for other in names}
    for role in roles:
        if role.last <= run.first and _only_courtesy(reading, role.last, run.first) and _can_hold(reading, run, role):
            return Named(reading, run, "role_before", role, shared=role.plural, state=_following_state(reading, run))
    for role in roles:
        if role.first == run.last + 1 and reading.norm(run.last) in APPOSED and role.last not in starts:
            if not _can_be_apposed(reading, run) or not _closed(reading, run, role):
                continue
            return Named(reading, run, "role_after", None if role.plural else role)
    before = run.first - 2 if reading.norm(run.first - 1) == "." else run.first - 1
    if reading.norm(before) in reading.words.honorifics or _honored(reading, run):
        return Named(reading, run, "courtesy", state=_owner(reading, run))
    return None


def _owner(reading: Reading, run: Run) -> Sighting | None:
    """The state that owns a person right before the name: "Hungary's Peter Szijjarto"."""
    sighting = reading.sighting(run.first - 1)
    owns = (
        sighting is not None and sighting.thing.kind == "state" and reading.norm(run.first - 1).endswith(("'s", "s'"))
    )
    return sighting if owns else None


def _following_state(reading: Reading, run: Run) -> Sighting | None:
    """The state said after the name: "Prime Ministers A of Kazakhstan and B of Uzbekistan"."""
    sighting = reading.sighting(run.last + 1)
    follows = reading.language == "en" and reading.norm(run.last) == "of"
    return sighting if follows and sighting is not None and sighting.thing.kind == "state" else None


def _can_be_apposed(reading: Reading, run: Run) -> bool:
    """Whether a name that opens a sentence is one: «Олар – … өкілдері» is not."""
    if reading.language == "ru" and len(run.words) == 1 and _after_thing(reading, run):
        return False
    return len(run.words) > 1 or not reading.opening(run.first) or surname_like(reading, reading.norm(run.words[-1]))


def _closed(reading: Reading, run: Run, role: Role) -> bool:
    """Whether an English office after a name is set off by commas; in headlines a comma is an "and"."""
    if reading.language != "en":
        return True
    if reading.norm(run.last) == "-":
        return False
    return reading.sentence.part != "title" or reading.norm(role.last) in {",", ")", ""}


def _can_hold(reading: Reading, run: Run, role: Role) -> bool:
    """Whether a single word after an office is its holder: a surname, or the office says whose it is."""
    if reading.language == "ru":
        fits = agrees(reading, role, run)
        if len(run.words) > 1 or run.initials:
            return fits
        return fits and (not role.plural or _coordinated(reading, run, role)) and single_holder(reading, run.words[-1])
    if len(run.words) > 1 or run.initials or surname_like(reading, reading.norm(run.words[-1])):
        return True
    if role.plural:
        return False
    if "monarch" in role.offices or acts(reading, run):
        return True
    return reading.language != "kk" or bool(reading.within(role.first, role.last))


def _coordinated(reading: Reading, run: Run, role: Role) -> bool:
    """Whether two surnames share an office («министры Ринкевичс и Сийярто»)."""
    after = reading.tokens[run.last + 1] if run.last + 1 < len(reading.tokens) else None
    shared = reading.norm(run.last) in LIST_MARKS and after is not None and after.capital
    return shared and bool(set(role.offices) & HELD) and single_holder(reading, run.last + 1)


def _honored(reading: Reading, run: Run) -> bool:
    norm = reading.norm(run.last)
    return reading.language == "kk" and any(norm.startswith(word) for word in reading.words.honorifics if norm)


def _only_courtesy(reading: Reading, start: int, stop: int) -> bool:
    """Whether nothing stands between an office and a name but titles of courtesy or, in English, a comma."""
    between = [token.norm for token in reading.tokens[start:stop]]
    if reading.language == "en" and between == [","]:
        return reading.norm(start - 1) not in reading.words.stops
    return all(norm in reading.words.honorifics or norm == "." for norm in between)


def _shared(reading: Reading, run: Run, before: list[Named]) -> Named | None:
    """A further name under a role said once: «президентов Казахстана А, Кыргызстана Б и Таджикистана В»."""
    if not before or not before[-1].shared or before[-1].reading is not reading:
        return None
    last = before[-1]
    between = range(last.run.last, run.first)
    after = _following_state(reading, run)
    states = reading.within(between.start, between.stop) if after is None and last.state is None else []
    loose = [at for at in between if not reading.sighting(at) and reading.norm(at) not in LIST_MARKS | {"of"}]
    if (
        loose
        or not between
        or (len(run.words) == 1 and reading.language == "ru" and not single_holder(reading, run.words[0]))
    ):
        return None
    said = after or (states[0] if states else None)
    if (
        said is None
        and last.state is not None
        and last.rule == "shared_role"
        and reading.within(between.start, between.stop)
    ):
        said = reading.within(between.start, between.stop)[-1]
    return replace(last, run=run, rule="shared_role", state=said)


def _listed(reading: Reading, run: Run, before: list[Named]) -> Named | None:
    """A full name in a list right after another person's."""
    if not before or before[-1].reading is not reading or len(run.words) < 2:
        return None
    between = {reading.norm(at) for at in range(before[-1].run.last, run.first)}
    return Named(reading, run, "listed") if between and between <= LIST_MARKS else None


def _by_itself(reading: Reading, run: Run) -> Named | None:
    """A name that needs no office beside it: initials, a given name, the ending of a surname, a verb of acting."""
    if run.initials:
        return Named(reading, run, "initials")
    if _gazetteer(reading, run):
        return Named(reading, run, "known_person")
    if len(run.words) > 1 and _looks_full(reading, run):
        return Named(reading, run, "full_name", state=_owner(reading, run))
    return None


def _gazetteer(reading: Reading, run: Run) -> bool:
    sightings = (reading.sighting(at) for at in run.words)
    return any(s and s.thing.kind == "person" and s.how == "name" for s in sightings)


def _looks_full(reading: Reading, run: Run) -> bool:
    """Whether two or more words look like given name and surname."""
    norms = [reading.norm(at) for at in run.words]
    if reading.language == "en":
        return _looks_full_en(reading, run, norms)
    if not _cyrillic(norms[0]):
        return False
    if reading.language == "ru":
        return _looks_full_ru(reading, run, norms)
    return _looks_full_kk(reading, run, norms)


def _cyrillic(norm: str) -> bool:
    return bool(CYRILLIC.match(norm))


def _looks_full_ru(reading: Reading, run: Run, norms: list[str]) -> bool:
    given = russian.is_name(norms[0]) or bool(russian.lemma_set(norms[0]) & reading.words.first_names)
    if given or surname_like(reading, norms[-1]) or eastern(norms):
        return True
    return unknown(norms) and not _after_thing(reading, run)


def _after_thing(reading: Reading, run: Run) -> bool:
    """Whether a noun for a thing stands right before («на острове Мэн», «клуба Тоттенхэм Хотспур»)."""
    before = reading.tokens[run.first - 1] if run.first else None
    if before is None or before.kind != "word" or before.capital:
        return False
    found = russian.parses(before.norm)
    if russian.lemma(before.norm) in reading.words.never:  # в понедельник
        return False
    return bool(found) and "NOUN" in found[0].tag and "anim" not in found[0].tag


def _looks_full_kk(reading: Reading, run: Run, norms: list[str]) -> bool:
    """Given names and endings of surnames tell; the Russian dictionary knows many given names of Kazakhstan too."""
    if norms[0] in reading.words.first_names or any(surname_like(reading, norm) for norm in norms):
        return True
    if not reading.opening(run.first) and reading.norm(run.first - 1) != '"':
        return True
    return acts(reading, run) or any(russian.is_given(norm.translate(KAZAKH_LETTERS)) for norm in norms[:2])


def _looks_full_en(reading: Reading, run: Run, norms: list[str]) -> bool:
    if reading.norm(run.first - 1) in {"the", "a", "an"} or any(
        n.removesuffix("'s") in reading.words.portfolio for n in norms
    ):
        return False
    first = norms[0] in reading.words.first_names or norms[0].split("-")[0] in reading.words.first_names
    return first or surname_like(reading, norms[-1]) or acts(reading, run)


def surname_like(reading: Reading, norm: str) -> bool:
    """Whether a word, less its case, ends as surnames of the region do."""
    from analysis.understand.cast.nominatives import bases  # noqa: PLC0415

    return any(len(base) > 4 and base.endswith(reading.words.endings) for base in bases(norm, reading.language))


def acts(reading: Reading, run: Run) -> bool:
    """Whether a verb of saying or meeting stands close by, so that the name is someone's."""
    from analysis.understand.morphology import stems  # noqa: PLC0415

    near = (*reading.tokens[max(run.first - 2, 0) : run.first], *reading.tokens[run.last : run.last + 4])
    words = reading.words.acts
    return any(
        t.kind == "word" and (t.norm in words or not words.isdisjoint(stems(t.norm, reading.language))) for t in near
    )
