"""Which runs of capitalized words name people, told by how the text speaks of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from analysis.understand.cast.agreement import single_holder
from analysis.understand.cast.beside import (
    COURTESY,
    after_pronoun,
    behind,
    can_be_apposed,
    can_hold,
    following_state,
    held_between,
    honored,
    is_closed,
    is_firm,
    only_courtesy,
    owner,
    parted,
    takes,
)
from analysis.understand.cast.capitals import Run
from analysis.understand.cast.clauses import clause
from analysis.understand.cast.evidence import could_be_full, is_known, looks_full, surname_acts
from analysis.understand.cast.kazakh import case_of
from analysis.understand.cast.namesakes import is_area, is_thing
from analysis.understand.morphology import tells_past

if TYPE_CHECKING:
    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.roles import Role
    from analysis.understand.sightings import Sighting


OWNERS = frozenset({"state", "place", "organisation"})
APPOSED = frozenset({",", "-", "("})


@dataclass(slots=True, eq=False)  # no immutable value: its words are looked up once
class Named:
    """A place that names a person.

    Attributes:
        rule: The evidence, in one word.
        role: The office said with the name here.
        shared: Whether the role is said once for several people.
        state: For a shared role, the state said with this name.
        norms: The folded words of the name.
    """

    reading: Reading
    run: Run
    rule: str
    role: Role | None = None
    shared: bool = False
    state: Sighting | None = None
    norms: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        norm = self.reading.norm
        self.norms = tuple([norm(at) for at in self.run.words])

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
        if is_thing(reading, run) or any(is_firm(reading, role) and role.last == run.first - 1 for role in roles):
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
    return _with_lists(reading, accepted, left) if accepted and left else (accepted, left)


def _with_lists(reading: Reading, accepted: list[Named], left: list[Run]) -> tuple[list[Named], list[Run]]:
    """Full names in a list before a person's are people too: «X, Y и министр Z» needs evidence for one of them only."""
    starts = {named.run.first for named in accepted}
    found, still = list(accepted), []
    for run in reversed(left):
        ahead = next((first for first in sorted(starts) if first >= run.last), None)
        between = {reading.norm(at) for at in range(run.last, ahead)} if ahead is not None else set()
        if len(run.words) > 1 and between and between <= reading.words.list_marks and could_be_full(reading, run):
            found.append(Named(reading, run, "listed"))
            starts.add(run.first)
        else:
            still.append(run)
    return sorted(found, key=lambda n: n.run.first), still[::-1]


def _without_area(reading: Reading, run: Run) -> Run:
    """A name without the area that begins right after it («Иван Дүйсенов Ленинград облысының …»)."""
    if len(run.words) > 2 and (reading.norm(run.last) in reading.words.thing_after or is_area(reading, run.last)):
        return replace(run, last=run.words[-1], words=run.words[:-1])
    return run


def _with_role(reading: Reading, run: Run, names: list[Run], roles: list[Role]) -> Named | None:
    starts = {other.first for other in names}
    for role in (role for role in roles if not role.aide):
        start = behind(reading, role)
        near = 0 <= run.first - start <= COURTESY and only_courtesy(reading, start, run.first, role.plural)
        if _met_by(reading, run, role):
            continue
        if (near or parted(reading, role, run) or held_between(reading, role, run)) and can_hold(reading, run, role):
            return Named(reading, run, "role_before", role, shared=role.plural, state=following_state(reading, run))
    if (apposed := _apposed(reading, run, starts, roles)) is not None:
        return apposed
    if (relative := clause(reading, run)) is not None:
        return Named(reading, run, "relative_clause", relative)
    before = run.first - 2 if reading.norm(run.first - 1) == "." else run.first - 1
    if reading.norm(before) in reading.words.honorifics or honored(reading, run):
        return Named(reading, run, "courtesy", state=owner(reading, run) or _of_state(reading, run))
    return None


def _met_by(reading: Reading, run: Run, role: Role) -> bool:
    """Whether a Kazakh office that opens a sentence met the one whose surname follows: «Елшісі Ахметовпен кездесті»."""
    if reading.language != "kk" or len(run.words) > 1 or run.initials or not reading.opening(role.first):
        return False
    after = reading.tokens[run.last] if run.last < len(reading.tokens) else None
    told = after is not None and after.kind == "word" and not after.capital and tells_past(after.norm)
    return told and not role.plural and case_of(reading.norm(run.words[0])) == "ins"


def _apposed(reading: Reading, run: Run, starts: set[int], roles: list[Role]) -> Named | None:
    """A name with its office after it, or one that a verb of appointing joins to it."""
    served = after_pronoun(reading, run)
    for role in roles:
        if (
            reading.norm(run.last) in APPOSED
            and _begins(reading, role) in {run.last + 1, -1 if role.plural else served}
            and (role.last not in starts or role.aide)
        ):
            if not can_be_apposed(reading, run) or not is_closed(reading, run, role):
                continue
            return Named(reading, run, "role_after", None if role.plural else role)
    for role in roles:
        if not role.plural and len(run.words) > 1 and takes(reading, run, role):
            whole = reading.norm(role.first) not in reading.words.installed
            return Named(reading, run, "takes_office", role if whole else replace(role, first=role.first + 1))
    return None


def _begins(reading: Reading, role: Role) -> int:
    """Where an office begins, the article before it counted in."""
    return role.first - 1 if reading.norm(role.first - 1) in reading.words.articles else role.first


def _shared(reading: Reading, run: Run, before: list[Named]) -> Named | None:
    """A further name under a role said once: «президентов Казахстана А, Кыргызстана Б и Таджикистана В»."""
    if not before or not before[-1].shared or before[-1].reading is not reading:
        return None
    last = before[-1]
    between = range(last.run.last, run.first)
    after = following_state(reading, run)
    states = reading.within(between.start, between.stop) if after is None and last.state is None else []
    links = reading.words.list_marks | reading.words.leads
    if (
        any(not reading.sighting(at) and reading.norm(at) not in links for at in between)
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
    if not before or before[-1].reading is not reading or len(run.words) < 2 or not could_be_full(reading, run):
        return None
    between = set(reading.norms[before[-1].run.last : run.first])
    if between and between <= reading.words.list_marks:
        return Named(reading, run, "listed")
    # Anna Kim for Korea and X for Chile
    sides = (following_state(reading, before[-1].run), following_state(reading, run))
    return Named(reading, run, "listed") if all(side and side.thing.kind == "state" for side in sides) else None


def _of_state(reading: Reading, run: Run) -> Sighting | None:
    """The state or body after an English name and "of": "Juha Lahti of Finland", "of Metso"."""
    said = following_state(reading, run, OWNERS)
    return said if said is not None and reading.norm(run.last) not in reading.words.behalf else None


def _by_itself(reading: Reading, run: Run) -> Named | None:
    """A name that needs no office beside it: initials, a given name, the ending of a surname, a verb of acting."""
    if run.initials:
        return Named(reading, run, "initials")
    if is_known(reading, run):
        return Named(reading, run, "known_person")
    if len(run.words) > 1 and looks_full(reading, run):
        return Named(reading, run, "full_name", state=owner(reading, run) or _of_state(reading, run))
    if surname_acts(reading, run):
        return Named(reading, run, "surname")
    return None
