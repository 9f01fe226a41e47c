"""A tagger behind the rules: it may add what they left open, or take back what they believed weakly."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unittest.mock import patch

from analysis.understand.cast import assemble, people
from analysis.understand.cast import bodies as cast_bodies
from analysis.understand.cast.bodies import Body
from analysis.understand.cast.capitals import Run
from analysis.understand.cast.evidence import acts
from analysis.understand.cast.namesakes import is_thing
from analysis.understand.cast.persons import Named
from analysis.understand.cast.reading import Mark
from tests.benchmarks.taggers.corpora import BODY, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.roles import Role
    from tests.benchmarks.taggers.crf import Proposal
    from tests.benchmarks.taggers.proposers import Taggers

WEAK = frozenset({"full_name", "listed", "surname", "shared_role"})  # evidence in the words alone
NEAR = 4  # tokens around a name in which an office counts as said with it


@dataclass(frozen=True, slots=True)
class Policy:
    """Which proposals count.

    Attributes:
        name: How the table calls it.
        add: Whether people may be added: no | open (names the rules looked at and left) | any.
        words: Least number of capitalized words of an added person.
        beside: Whether an office or a verb of acting must stand nearby.
        sure: Least probability of an added name.
        veto: Whether people whom only the wording made people are dropped where the tagger sees none.
        bodies: Whether bodies may be added.
    """

    name: str
    add: str = "no"
    words: int = 1
    beside: bool = False
    sure: float = 0.0
    veto: bool = False
    bodies: bool = False


POLICIES = (
    Policy("add names left open", add="open"),
    Policy("add, beside an office", add="open", beside=True),
    Policy("add, two words", add="any", words=2),
    Policy("add, two words, p ≥ .9", add="any", words=2, sure=0.9),
    Policy("veto", veto=True),
    Policy("veto; add, two words, p ≥ .9", add="any", words=2, sure=0.9, veto=True),
    Policy("add bodies", bodies=True),
    Policy("add bodies, p ≥ .9", bodies=True, sure=0.9),
)


@contextmanager
def layered(tagger: Taggers, policy: Policy) -> Iterator[None]:
    """The rules with a tagger behind them, while the context lasts."""
    plain, bodies = people._in_sentence, cast_bodies.find_bodies

    def in_sentence(reading: Reading, names: list[Run]) -> tuple[list[Named], list[Run], list[Role]]:
        named, left, roles = plain(reading, names)
        found = tagger.of(reading)
        if policy.veto:
            dropped = [n for n in named if n.rule in WEAK and not any(_meets(p, n.run, PERSON) for p in found)]
            named = [n for n in named if n not in dropped]
        if policy.add != "no":
            fresh = list(_added(reading, named, left, found, policy))
            named = sorted([*named, *(Named(reading, run, "tagged") for run in fresh)], key=lambda n: n.place)
            left = [run for run in left if not any(run.first < f.last and f.first < run.last for f in fresh)]
        return named, left, roles

    def find_bodies(reading: Reading, names: list[Run], persons: frozenset[int], offices: Sequence[Role]) -> list[Body]:
        found = bodies(reading, names, persons, offices)
        return [*found, *_added_bodies(reading, found, persons, tagger, policy)] if policy.bodies else found

    with patch.object(people, "_in_sentence", in_sentence), patch.object(assemble, "find_bodies", find_bodies):
        yield


def _meets(proposal: Proposal, run: Run, kind: str) -> bool:
    return proposal.kind == kind and proposal.first < run.last and run.first < proposal.last


def _added(
    reading: Reading, named: list[Named], left: list[Run], found: list[Proposal], policy: Policy
) -> Iterator[Run]:
    """Names that the policy takes over, none of them on a place the rules have read otherwise."""
    for proposal in found:
        if proposal.kind != PERSON or proposal.sure < policy.sure:
            continue
        run = next((run for run in left if _meets(proposal, run, PERSON)), None)
        if run is None and policy.add == "any":
            run = _run(reading, proposal)
        if run is None or any(_meets(proposal, n.run, PERSON) for n in named):
            continue
        if (
            len(run.words) >= policy.words
            and not is_thing(reading, run)
            and (not policy.beside or _beside(reading, run))
        ):
            yield run


def _run(reading: Reading, proposal: Proposal) -> Run | None:
    """A proposal as a possible name: capitalized words that neither lexicon nor gazetteer knows as something else."""
    places = range(proposal.first, proposal.last)
    words = tuple(n for n in places if reading.tokens[n].kind == "word" and reading.tokens[n].capital)
    other = any((s := reading.sighting(n)) is not None and s.thing.kind != "person" for n in words)
    if not words or other or any(reading.mark(n) for n in words):
        return None
    return Run(proposal.first, proposal.last, (), words)


def _beside(reading: Reading, run: Run) -> bool:
    near = (reading.mark(n) for n in range(run.first - NEAR, run.last + NEAR))
    return any(mark is not None and mark.office for mark in near) or acts(reading, run)


def _added_bodies(
    reading: Reading, found: list[Body], persons: frozenset[int], tagger: Taggers, policy: Policy
) -> Iterator[Body]:
    taken = persons | {n for body in found for n in range(body.first, body.last)}
    for proposal in tagger.of(reading):
        places = range(proposal.first, proposal.last)
        free = not any(n in taken or reading.sighting(n) for n in places)
        if proposal.kind == BODY and proposal.sure >= policy.sure and free and reading.sentence.part != "title":
            yield Body(
                reading,
                proposal.first,
                proposal.last,
                Mark(proposal.first, proposal.first, frozenset({"company"}), "company"),
            )
