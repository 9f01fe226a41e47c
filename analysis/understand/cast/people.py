"""The people of a document: names found, joined, given their offices and states."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.understand.cast.allegiance import assign
from analysis.understand.cast.coreference import gather
from analysis.understand.cast.kazakh import case_of
from analysis.understand.cast.namesakes import is_thing
from analysis.understand.cast.persons import find_named
from analysis.understand.cast.roles import find_roles
from analysis.understand.cast.roles_ru import without_place
from analysis.understand.cast.titles import Title, settle, stands_alone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.cast.capitals import Run
    from analysis.understand.cast.person import Person
    from analysis.understand.cast.persons import Named
    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.roles import Role


SMALL = 4  # letters of words that headlines leave small, and words that make no headline


def find_people(
    sentences: Sequence[Reading],
    names: Sequence[list[Run]],
    states: Sequence[str],
    partner: str | None,
    year: int | None = None,
) -> tuple[list[Person], list[Title]]:
    """People with all places that name them, and offices that stand for people nobody names.

    Args:
        sentences: The document.
        names: Possible names of each sentence.
        states: Those it speaks of, the one it is written in first.
        partner: The one other state it is about.
        year: In which it was published.
    """
    accepted: list[Named] = []
    open_runs: list[tuple[Reading, Run]] = []
    titles: list[Title] = []
    for reading, runs in zip(sentences, names, strict=True):
        if not runs and not any(mark.office for mark in reading.marked):
            continue
        named, left, roles = _in_sentence(reading, runs)
        accepted.extend(named)
        open_runs.extend((reading, run) for run in left if not is_thing(reading, run))
        titles.extend(Title(reading, _alone(reading, role)) for role in roles if not role.plural)
    accepted = _without_headline_verbs(accepted, sentences)
    people = _joined(_by_state(accepted), open_runs)
    assign(people, states, partner, sentences)
    left_titles = settle(titles, people, states[0] if states else None)
    open_places = [p.first() for p in people if not p.offices() and p.explicit() is None]
    alone = [t for t in left_titles if stands_alone(t, year) and not any(place < t.place for place in open_places)]
    return people, _one_each(alone)


def _alone(reading: Reading, role: Role) -> Role:
    """An office as far as it reaches where no name bears it."""
    if reading.language != "ru":
        return role
    last = without_place(reading, role.first, role.last)
    return role if last == role.last else replace(role, last=last)


def _without_headline_verbs(accepted: list[Named], sentences: Sequence[Reading]) -> list[Named]:
    """Without capitalized verbs behind an office of an English headline ("Minister Wraps Up Trip").

    Whom a headline names by a surname the text below names too; a verb in capitals it does not.
    """
    doubtful = [named for named in accepted if _may_be_verb(named)]
    if not doubtful:
        return accepted
    heads = {id(named.reading) for named in doubtful}
    others = (token for reading in sentences if id(reading) not in heads for token in reading.tokens)
    below = {token.norm for token in others if token.capital}
    verbs = {id(named) for named in doubtful if named.reading.norm(named.run.words[-1]) not in below}
    return [named for named in accepted if id(named) not in verbs]


def _may_be_verb(named: Named) -> bool:
    """Whether a name behind an office of an English headline has one word, or begins as verbs end ("Kicks Off")."""
    reading, run = named.reading, named.run
    if reading.language != "en" or named.rule != "role_before" or run.initials or not _in_capitals(reading):
        return False
    first = reading.norm(run.words[0])
    return first not in reading.words.first_names and (len(run.words) == 1 or first.endswith("s"))


def _in_capitals(reading: Reading) -> bool:
    """Whether a sentence is the headline or looks like one: all words but small ones begin with capitals."""
    if reading.sentence.part == "title":
        return True
    long, said = 0, reading.sentence
    for text, kind, capital in zip(said.texts, said.kinds, said.capitals, strict=True):
        if kind == "word" and len(text) > SMALL:
            if not capital:
                return False
            long += 1
    return long > SMALL


def _by_state(accepted: list[Named]) -> list[Named]:
    """People under one office of several states get one each, in order («Латвия мен Литва президенттері А мен Б»)."""
    groups: dict[int, list[int]] = {}
    for place, named in enumerate(accepted):
        if named.shared and named.role is not None:
            groups.setdefault(id(named.role), []).append(place)
    found = list(accepted)
    for places in groups.values():
        first = accepted[places[0]]
        if first.role is None:
            continue
        states = [s for s in first.reading.within(first.role.first, first.role.last) if s.thing.kind == "state"]
        if len(states) > 1 and len(states) == len(places):
            for place, state in zip(places, states, strict=True):
                found[place] = replace(accepted[place], state=state)
    return found


def _joined(accepted: list[Named], open_runs: list[tuple[Reading, Run]]) -> list[Person]:
    """One person for all names that are theirs; names without evidence join those they fit."""
    if not accepted:
        return []
    roster = gather(accepted, accepted[0].reading.language)
    for reading, run in open_runs:
        roster.resolve(reading, run)
    return roster.ordered()


def _in_sentence(reading: Reading, names: list[Run]) -> tuple[list[Named], list[Run], list[Role]]:
    """Names with evidence, names without, and offices that belong to none of them."""
    roles = find_roles(reading, names)
    outside = [run for run in names if not any(r.first <= run.first < r.last for r in roles)]
    named, left = find_named(reading, outside, roles)
    used = {id(n.role) for n in named}
    if reading.language == "kk":
        named = [_with_owner(one, named) for one in named]
    elif reading.language == "en":
        named = [_with_predecessor(one, names) for one in named]
    return named, left, [role for role in roles if id(role) not in used]


def _with_owner(one: Named, named: list[Named]) -> Named:
    """A Kazakh office with the person whose it is («Имя Фамилияның көмекшісі»), which stands right before it."""
    role = one.role
    owner = next((o for o in named if role and o.run.last == role.first and o.rule != "role_after"), None)
    if role is None or owner is None or case_of(owner.reading.norm(owner.run.last - 1)) != "gen":
        return one
    return replace(one, role=replace(role, first=owner.role.first if owner.role else owner.run.first))


def _with_predecessor(one: Named, names: list[Run]) -> Named:
    """An English office that was another's with that one's name ("Anna Kim's successor")."""
    role = one.role
    if role is None or not role.counterpart:
        return one
    owner = next((run for run in names if run.last == role.first), None)
    return one if owner is None else replace(one, role=replace(role, first=owner.first))


def _one_each(titles: list[Title]) -> list[Title]:
    """Each office once: a second place that says it means the same person."""
    found: dict[tuple[str | None, tuple[str, ...]], Title] = {}
    for title in titles:
        found.setdefault((title.office().country, title.role.offices), title)
    return list(found.values())
