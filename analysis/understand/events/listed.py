"""Several events in one plural: "встреч в Анкаре (май) и Баку (июнь)", "meetings in Ankara (May) and Baku (June)"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from analysis.understand.events.places import city

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.places import Place
    from analysis.understand.events.vocabulary import Vocabulary

REACH = 1.6  # how far behind the noun the list begins


def several(line: Line, draft: Draft, words: Vocabulary) -> list[Draft]:
    """One draft for each city with a date in brackets behind it; the draft alone where there is no such list."""
    if len(line.dates) < 2 or "(" not in line.sentence.norms:
        return [draft]
    pairs = [(place, date) for place in _cities(line, draft, words) if (date := _bracketed(line, place))]
    if len(pairs) < 2:
        return [draft]
    drafts = [
        replace(draft, place=place, date=date, first=place.first, last=date.last, listed=True) for place, date in pairs
    ]
    drafts[0].first = draft.first
    return drafts


def _cities(line: Line, draft: Draft, words: Vocabulary) -> list[Place]:
    """Cities behind the noun; only the first needs its preposition."""
    said = [p for p in line.places if p.first >= draft.anchor[1]]
    if not said or line.distance(draft.anchor, (said[0].first, said[0].last)) > REACH:
        return []
    return [p for s in line.sightings if s.first >= said[0].first and (p := city(s))]


def _bracketed(line: Line, place: Place) -> Any:
    """The date in brackets right behind a place."""
    opens = place.last < len(line.tokens) and line.tokens[place.last].norm == "("
    return next((d for d in line.dates if opens and place.last <= d.first <= place.last + 1), None)
