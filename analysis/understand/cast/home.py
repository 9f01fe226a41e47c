"""Whether a person of whom no state is said belongs to the state a release is written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast.evidence import plain
from analysis.understand.cast.nominatives import bases
from analysis.understand.fold import fold

if TYPE_CHECKING:
    from analysis.understand.cast.person import Person
    from analysis.understand.cast.persons import Named

# Offices of a state's own system: a release writes them without a state at home only.
SYSTEM = frozenset({"head_of_state", "head_of_government", "minister", "governor", "lawmaker", "spokesperson"})
KAZAKH = frozenset("әғқңөұүіһ")
SHORTEST = 5  # letters of a word known by its ending


def at_home(person: Person) -> bool:
    """Whether the office or the name speaks for the home state; a stranger's office alone does not."""
    offices = {kind for m in person.mentions if m.role and not m.shared for kind in m.role.offices}
    offices |= {kind for title in person.titles for kind in title.role.offices}
    return bool(offices & SYSTEM) or regional(person.fullest) or any(_local(named) for named in person.mentions)


def _local(named: Named) -> bool:
    """Whether an office is at a ministry or bank of which no state is said, or at a company under a form of home."""
    reading, role = named.reading, named.role
    if role is None:
        return False
    return any(
        (mark := reading.mark(at)) is not None
        and (
            (mark.means("government") and not foreign(named))
            or (mark.means("company") and fold(reading.tokens[at].base) in reading.words.local)
        )
        for at in range(role.first, role.last)
    )


def foreign(named: Named, own: str | None = None) -> bool:
    """Whether a word of the name is a given name of elsewhere, and of another state than `own`."""
    reading = named.reading
    parts = (plain(part) for at in named.run.words for part in (reading.norm(at), *reading.norm(at).split("-")))
    return any(own not in reading.words.foreign[part] for part in parts if part in reading.words.foreign)


def regional(named: Named) -> bool:
    """Whether a name is one of the region: by the endings of its words or its Kazakh letters."""
    reading, run = named.reading, named.run
    if any(reading.norm(at) in reading.words.sons for at in range(run.first, run.last)):
        return False
    if len(run.words) > 2 and reading.norm(run.words[0]) in reading.words.compound:
        return False  # Абдул Ғани Барадар
    parts = [part for at in run.words for part in reading.norm(at).split("-") if part not in reading.words.particles]
    words = [bases(part, reading.language) for part in parts if part]
    if reading.language == "kk" and any(KAZAKH & set(sorted(forms, key=len)[0]) for forms in words):
        return True
    ends = reading.words.home_endings
    return any(len(form) >= SHORTEST and form.endswith(ends) for forms in words for form in forms)
