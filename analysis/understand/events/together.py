"""Talks of people who are not named again: "Лидеры провели переговоры", "президенты Чили и Перу созвонились"."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from analysis.understand.events.lines import Named
from analysis.understand.events.phrases_of import plural_subject
from analysis.understand.events.tense import preposition
from analysis.understand.events.who import Tie

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from analysis.model import Participant
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found

NEAR = 0.8  # the subject stands in the clause of its talks
BACK = 3  # sentences back in which the two were named
STATES = 6  # tokens behind an office in which its states stand


def tie_together(found: Sequence[Line], drafts: Sequence[Draft]) -> None:
    """Give talks whose subject is "the leaders" or "the sides", and of whom nobody else is told, the two people meant.

    Args:
        found: The lines of the document.
        drafts: Its mentions of events, joined.
    """
    told = {d.event for d in drafts if d.named()}
    for draft in drafts:
        if draft.family == "talks" and draft.event not in told and not draft.framed and draft.line.of("together"):
            draft.ties = (*draft.ties, *_ties(found, draft))


def _ties(found: Sequence[Line], draft: Draft) -> Iterator[Tie]:
    line, own = draft.line, (draft.first, draft.last)
    signs = (s for s in line.of("together") if _subject(line, s) and line.distance((s.first, s.last), own) < NEAR)
    sign = next(signs, None)
    pair = _pair(found, found.index(line), sign) if sign else ()
    if sign and len(pair) == 2:
        span = line.sentence.slice(sign.first, sign.last)
        for person in pair:
            yield Tie(Named(sign.first, sign.last, sign.first, span, person), "subject", "participant", "who.together")


def _subject(line: Line, sign: Found) -> bool:
    """Whether several act: "лидеры", and not "встреча лидеров", "со стороны"."""
    before = line.tokens[sign.first - 1].norm if sign.first else ""
    return plural_subject(line.tokens[sign.first].norm) and not (before and preposition(before))


def _pair(found: Sequence[Line], at: int, sign: Found) -> Sequence[Participant]:
    """The two people: those of the states said with the office, else the two named in the sentences before."""
    line = found[at]
    behind = (s for s in line.sightings if 0 <= s.first - sign.last <= STATES)
    states = list(dict.fromkeys(s.thing.id for s in behind if s.thing.kind == "state" and s.how == "name"))
    if states:
        people = _people(found)
        of = {state: [p for p in people if p.country == state] for state in states}
        return [holders[0] for holders in of.values() if len(holders) == 1]
    before = islice((other for other in reversed(found[:at]) if other.sentence.part != "title"), BACK)
    people = []
    for other in before:
        people = list({person.key: person for person in (*people, *_people([other]))}.values())
        if len(people) > 1:
            break
    return people if len({person.country for person in people}) == 2 else ()


def _people(found: Iterable[Line]) -> list[Participant]:
    """The people of some sentences, each once."""
    people = (named.participant for line in found for named in line.people)
    return list({person.key: person for person in people if person.kind == "person"}.values())
