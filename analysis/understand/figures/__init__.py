"""Figures of a document: what is counted or measured, how much, in which unit, when, where and said by whom.

numbers → quantities → claims; every number that is not taken is set aside with its reason.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from analysis.understand.figures.claims import read_sentence
from analysis.understand.figures.context import Reading
from analysis.understand.figures.pages import tail_of
from analysis.understand.figures.sides import Sides
from analysis.understand.figures.twins import with_twins
from analysis.understand.figures.units import names_a_currency

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.model import Claim, Rejected
    from analysis.understand.dates import DateMention
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Text


def find_claims(
    text: Text, sightings: Sequence[Sighting], dates: Sequence[DateMention], knowledge: Knowledge
) -> tuple[tuple[Claim, ...], tuple[Rejected, ...]]:
    """All figures that a document states, and the numbers that are none, in text order."""
    seen: dict[int, list[Sighting]] = defaultdict(list)
    said: dict[int, list[DateMention]] = defaultdict(list)
    sides = [s for s in sightings if s.thing.kind != "state" or not _in_currency(s, text)]
    for sighting in sides:
        seen[sighting.sentence].append(sighting)
    for date in dates:
        said[date.sentence].append(date)
    reading = Reading(text, Sides(text, sides), tuple(dates), tail=tail_of(text))
    for sentence in text.sentences:
        read_sentence(reading, sentence, said[sentence.index], seen[sentence.index])
    title = frozenset(s.index for s in text.sentences if s.part == "title")
    return tuple(with_twins(reading.taken, title)), tuple(reading.rejected)


def _in_currency(sighting: Sighting, text: Text) -> bool:
    return names_a_currency(text.sentences[sighting.sentence], sighting.first, text.language)
