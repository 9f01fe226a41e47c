"""When: the date of the clause, else of the background told, else only "not after the publication"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.model import Period

if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line

FORMS = {"day", "month", "range", "year"}
FAR = 3.2  # a date further off than this, in borders and words, speaks of something else


def assign_dates(line: Line, drafts: list[Draft]) -> None:
    """Each date of the sentence goes to the event it stands closest to."""
    for mention in line.dates:
        if mention.period is None or mention.form not in FORMS:
            continue
        near = sorted((line.distance((mention.first, mention.last), (d.first, d.last)), n) for n, d in enumerate(drafts))
        if near and near[0][0] < FAR:
            draft = drafts[near[0][1]]
            if draft.date is None:
                draft.date = mention


def period_of(draft: Draft, published: date | None) -> tuple[Period | None, str]:
    """The period of an event with its basis."""
    mention: Any = draft.date
    if mention is not None:
        return mention.period, mention.basis
    if published and draft.status in {"held", "ongoing"}:
        return Period(f"../{published.isoformat()}", None, published), "not_after_publication"
    return None, "none"
