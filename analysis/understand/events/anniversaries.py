"""Anniversaries of a signing: the signing lies so many years back, the anniversary is an event of its own."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.model import Period
from analysis.understand.events.drafts import Draft

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Vocabulary

NEAR = 6  # words between the number of years and the signing
YEARS = re.compile(r"(\d{1,3})")


@immutable
class Derived:
    """A time that follows from another."""

    period: Period
    basis: str = "derived"
    form: str = "derived"


def anniversary(line: Line, draft: Draft, words: Vocabulary, published: date | None) -> Draft | None:
    """The anniversary a signing is spoken of for, None where it is none; the signing is moved back in time.

    The bounds of an anniversary still to come leave the rest of the year of publication: `2015-12?`, `2015?`.
    """
    found = _anniversary(line, draft, words)
    if draft.rule != "noun.signing" or found is None:
        return None
    first, last, years = found
    upcoming = any(sign.last == first for sign in line.of("next"))
    draft.status, draft.narrative_role, draft.upcoming, draft.settled = "held", "background", False, True
    feast = Draft(line, min(first, draft.first), max(last, draft.last), (first, last), "other", rule="noun.anniversary")
    feast.status, feast.narrative_role, feast.settled = "planned" if upcoming else "held", "background", True
    feast.ordinal = years
    if published:
        draft.date = Derived(_years_back(published, years, upcoming))
        year = Period(f"{published.year:04}?", date(published.year, 1, 1), date(published.year, 12, 31))
        feast.date = Derived(Period(f"{published.isoformat()}/..", published, None) if upcoming else year)
    return feast


def _anniversary(line: Line, draft: Draft, words: Vocabulary) -> tuple[int, int, int] | None:
    """Tokens and number of "10-летие", "10 жылдығы", "10th anniversary" beside the signing."""
    low, high = draft.anchor[0] - NEAR, draft.anchor[1] + NEAR
    for sign in line.of("anniversary"):
        at = sign.first
        if not low <= at <= high:
            continue
        for number in (at, at - 1, at - 2):  # the last where "th" is a word of its own
            if number >= 0 and line.tokens[number].kind == "number" and line.tokens[number].base.isdigit():
                return number, sign.last, int(line.tokens[number].base)
    return None


def _years_back(published: date, years: int, upcoming: bool) -> Period:
    year = published.year - years
    stop = date(year, 12, 31)
    if upcoming and published.month == stop.month:
        return Period(f"{year:04}-12?", date(year, 12, 1), stop)
    return Period(f"{year:04}?", date(year, 1, 1), stop)
