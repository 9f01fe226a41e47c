"""To when and where something is put off: a new day, or another event at which it is to take place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from analysis.understand.dates.period import shifted
from analysis.understand.events.holders import put_to

if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line

FAR = 3.2  # in borders and words
NEW = {"day", "month", "range", "week"}  # to which something is put off
SPANS = {"months", "until"}  # "put off until spring", "перенесено на осень"


def moved_to(line: Line, draft: Draft, dated: list[Any]) -> Any:
    """The new day of what was put off: "was moved from 5 to 20 May", "перенесён на 20 мая"."""
    if draft.known and draft.framed:
        return None  # "the session due within the forum was put off": the forum was not
    for sign in line.of("postponed"):
        if line.distance((draft.first, draft.last), (sign.first, sign.last)) < FAR and sign.first >= draft.anchor[1]:
            before = line.words.language == "kk"
            gaps = ((sign.first - m.last if before else m.first - sign.last, m) for m in dated if m.form in NEW | SPANS)
            if m := next((m for gap, m in gaps if 0 <= gap <= 1), None):
                return m
    return None


def to_come(line: Line, mention: Any) -> Any:
    """The time to which something is put off; a season that has begun is meant as the next one."""
    published, start = line.document.date_published, mention.period.start
    if mention.form not in SPANS or mention.basis == "stated" or not published or not start or start > published:
        return mention
    years = published.year - start.year
    ahead = shifted(mention.period, years)
    again = ahead.start is not None and ahead.start <= published
    return replace(mention, period=shifted(mention.period, years + again))


def dated_anew(line: Line, draft: Draft, drafts: list[Draft], published: date | None) -> Any:
    """The date of a draft, once its status is known.

    What is planned is to take place on the day ahead and not on the one it was due on: "due last May, will be held on
    5 June". Of what is going on only the end is said: "the exhibition runs until 20 May".
    """
    said = draft.date
    if said is None or not said.period:
        return said
    if draft.status in {"held", "ongoing"}:
        return None if said.form == "until" else said
    open_year = said.basis == "inferred_year"  # such a day moves to the next year by itself
    if draft.status != "planned" or open_year or not published or (said.period.stop or published) >= published:
        return said
    taken = [d.date for d in drafts]
    ahead = (m for m in line.dates if m.form in NEW and m.period and m.period.start and m not in taken)
    return next((m for m in ahead if m.period.start >= published or m.basis == "inferred_year"), said)


def meet_occasion(line: Line, drafts: list[Draft]) -> None:
    """Give what is put off to another event the date and the place of that one: "pushed back to the summit in Oslo"."""
    signs = line.of("postponed")
    occasion = next((d for d in drafts if any(put_to(d, sign) for sign in signs)), None) if signs else None
    for draft in drafts:
        if occasion is not None and draft.status == "postponed":
            draft.date, draft.place = occasion.date or draft.date, occasion.place or draft.place
