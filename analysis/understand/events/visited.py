"""Which Russian place is the object of a verb of visiting, behind it or before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.tense import accusative, preposition

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found

HOW = 4  # words before "визитом": "с двухдневным официальным"
FRONTED = 7  # words between a fronted object and its verb: "Астану с официальным визитом 3 июня посетит"


def visited_before(line: Line, first: int, verb: Found) -> bool:
    """Whether an object stands right behind its verb, a date left out: "посетит 3 июня Осло"."""
    dated = {at for date in line.dates for at in range(date.first, date.last)}
    trips = (
        t for t in line.triggers if t.word.kind == "visit" and t.word.group == "nouns" and verb.last < t.first < first
    )
    for trip in trips:  # "посетит с рабочим визитом Осло"
        dated |= set(range(max(verb.last, trip.first - HOW), trip.last))
    return verb.last <= first and sum(at not in dated for at in range(verb.last, first)) <= 1


def visited_behind(line: Line, first: int, last: int, verb: Found) -> bool:
    """Whether a Russian object stands before its verb: "Астану 3 июня посетит король", "Ригу посетила делегация"."""
    together = 0 <= verb.first - last <= FRONTED and line.border[verb.first] == line.border[last]
    free = not first or line.tokens[first - 1].kind == "mark" or not preposition(line.tokens[first - 1].norm)
    behind = any(s.first == verb.last and s.how == "name" for s in line.sightings)
    return together and free and not behind and accusative(line.tokens[first].norm)
