"""Dates that the tense of the verb settles: what happened lies behind the release, what is scheduled ahead of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from analysis.model import Period
from analysis.understand.events.seasons import season
from analysis.understand.events.tense import tense
from analysis.understand.events.when import WEEK, shifted

if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.vocabulary import Vocabulary

# A verb in the present moves a date that lies so far back to the next year: "talks resume in Oslo in October".
AHEAD = {"day": timedelta(days=90), "range": timedelta(days=90), "month": timedelta(days=90)}


def settle(draft: Draft, words: Vocabulary, published: date | None) -> None:
    """Move a date that contradicts its verb: "met on 10 March" is past, "they gather on Thursday" is to come.

    "Two days later" counts from what is told, not from the release: such a date is dropped where it lies ahead.
    """
    if draft.date is None and _form(draft, words) == "past":
        draft.date = season(draft.line, (draft.first, draft.last))
    period = draft.date.period if draft.date else None
    if not period or not period.start or not period.stop or not published or draft.title:
        return
    form = _form(draft, words)
    basis = draft.date.basis
    if form == "past" and period.start > published:
        draft.date = _behind(draft.date, published)
    elif form == "present" and period.stop < published and draft.date.form in AHEAD:
        draft.upcoming = basis in {"relative", "inferred_year"}
        if basis == "relative" and published - period.stop <= WEEK:
            draft.date = replace(draft.date, period=_weeks_on(period, 1))
        elif basis == "inferred_year" and published - period.stop > AHEAD[draft.date.form]:
            draft.date = replace(draft.date, period=shifted(period, 1))
        else:
            draft.upcoming = False


def _form(draft: Draft, words: Vocabulary) -> str | None:
    """The tense of the verb that tells the event."""
    first, last = draft.verb
    if first >= last:
        return None
    token = draft.line.tokens[last - 1 if words.language == "kk" else first]
    signs = draft.line.of_any("planned", "postponed", "cancelled", "formerly_due")
    if any(sign.first < last and first < sign.last for sign in signs):
        return None
    if words.language != "en":
        said = tense(token, words)
        return said if draft.rule.startswith("verb.") or said == "past" else None
    before = {t.norm for t in draft.line.tokens[max(first - 3, 0) : first]}
    present = {*words.raw["be_to"]} - {*words.raw["were"]}  # "is to meet"; "was held" is past
    if before & {*words.raw["future"], *words.raw["infinitive"], *words.raw["modal"], *present}:
        return None
    base = draft.root
    if token.norm in words.raw["irregular"] or token.norm.endswith("ed"):
        return "past"
    forms = {base, base + "s", base + "es", base[:-1] + "ies"}
    return "present" if base and token.norm in forms else None


def _behind(mention: Any, published: date) -> Any:
    """A day before the release for one ahead of it: of the year or the week before; None where neither may be meant."""
    period: Period = mention.period
    if mention.basis == "inferred_year":
        return replace(mention, period=shifted(period, -1))
    soon = period.start is not None and period.start - published <= WEEK
    weekday = mention.basis == "relative" and mention.form == "day" and soon
    return replace(mention, period=_weeks_on(period, -1)) if weekday else None


def _weeks_on(period: Period, weeks: int) -> Period:
    day = period.start + weeks * WEEK if period.start else None
    return Period(day.isoformat(), day, day) if day else period
