"""Whether a person of whom no state is said belongs to the state a release is written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast.origins import elsewhere, origin, regional
from analysis.understand.fold import fold

if TYPE_CHECKING:
    from analysis.understand.cast.person import Person
    from analysis.understand.cast.persons import Named

# Offices of a state's own system: a release writes them without a state at home only.
SYSTEM = frozenset({"head_of_state", "head_of_government", "minister", "governor", "lawmaker", "spokesperson"})


def at_home(person: Person, own: str | None = None) -> bool:
    """Whether the office or the name speaks for the home state; a stranger's office alone does not.

    Args:
        person: Whose state is asked.
        own: The home state: names of the region speak for states of the region only.
    """
    full = person.fullest
    native = own is None or own.casefold() in full.reading.words.native
    if not native and regional(full) and own not in origin(full):
        return False
    if native and elsewhere(full):
        return False
    offices = {kind for m in person.mentions if m.role and not m.shared for kind in m.role.offices}
    offices |= {kind for title in person.titles for kind in title.role.offices}
    return bool(offices & SYSTEM) or regional(full) or any(_local(named) for named in person.mentions)


def _local(named: Named) -> bool:
    """Whether an office is at a ministry or bank of which no state is said, or at a company under a form of home."""
    reading, role = named.reading, named.role
    if role is None:
        return False
    return any(
        (mark := reading.mark(at)) is not None
        and (
            (mark.means("government") and not elsewhere(named))
            or (mark.means("company") and fold(reading.tokens[at].base) in reading.words.local)
        )
        for at in range(role.first, role.last)
    )
