"""What is told as background: after "Напомним", "Еске салайық", "For reference", under such a heading, or long past."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Vocabulary
    from analysis.understand.text import Text

LONG_PAST, PAST = timedelta(days=21), timedelta(days=7)


def background(text: Text, lines: list[Line], words: Vocabulary) -> set[int]:
    """The numbers of the sentences that tell background."""
    found: set[int] = set()
    open_paragraphs: set[int] = set()
    for line in lines:
        sentence = line.sentence
        if sentence.part == "title":
            continue
        if words.opener(sentence.tokens[:8]):
            open_paragraphs.add(sentence.paragraph)
            if len(sentence.tokens) <= 4 or sentence.tokens[-1].norm == ":":
                open_paragraphs.add(sentence.paragraph + 1)
        elif sentence.tokens[0].norm == "-" and sentence.paragraph - 1 in open_paragraphs:
            open_paragraphs.add(sentence.paragraph)
        if sentence.paragraph in open_paragraphs:
            found.add(sentence.index)
    return found


def continue_roles(drafts: list[Draft], words: Vocabulary) -> None:
    """What is told with "then", or had happened ("қол қойған болатын"), goes on in the role of what stands before."""
    for before, draft in pairwise(drafts):
        if before.line is draft.line and draft.known and draft.family == before.family and not draft.date:
            draft.narrative_role = before.narrative_role if draft.status == before.status else draft.narrative_role
    told = [draft for draft in drafts if not (draft.known and draft.framed and not draft.date)]
    for before, draft in pairwise(told):
        together = before.line.sentence.paragraph == draft.line.sentence.paragraph
        if (
            together
            and draft.narrative_role == "main"
            and before.narrative_role == "background"
            and _goes_on(draft, words)
        ):
            draft.narrative_role = "background"


def _goes_on(draft: Draft, words: Vocabulary) -> bool:
    line = draft.line
    if any(date.form == "then" for date in line.dates) or line.of("same"):
        return True
    return any(token.norm in words.raw["pluperfect"] for token in line.tokens[draft.last : draft.last + 1])


def narrative_role(draft: Draft, told: set[int], published: date | None, lead: int) -> str:
    """The role in the report: main, announced or background.

    Behind the paragraph `lead`, what lies in an earlier month or a week back is background; in it, what is long past.
    """
    if draft.settled:
        return draft.narrative_role
    if draft.status == "planned":
        return "announced"
    if draft.line.sentence.index in told or (draft.listed and draft.status == "held"):
        return "background"
    happened = draft.status in {"held", "ongoing"}
    if happened and (draft.rule == "unsaid.session" or draft.former or draft.recalled):
        return "background"  # "the second was held in …", of another one; "the previous session"; "итоги визита"
    return "background" if happened and _past(draft, published, lead) else "main"


def _past(draft: Draft, published: date | None, lead: int) -> bool:
    """Whether the date of an event lies so far back that the release only recalls it."""
    period = draft.date.period if draft.date else None
    if period is None or not period.stop or not published:
        return False
    if period.stop < published - LONG_PAST:
        return True
    behind = draft.line.sentence.part != "title" and draft.line.sentence.paragraph > lead
    month = period.start and period.start != period.stop and period.stop < published.replace(day=1)
    return bool(behind and (month or period.stop < published - PAST))
