"""What a sentence adds to the event told just before: "Форум начнётся 20 мая. Он пройдёт в Осло."."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Vocabulary

NEAR = 4  # words between a pronoun and the verb that holds its event
FORMS = {"day", "month", "range", "week"}
TAKING_PLACE = {"talks", "gathering", "visit", "signing", "other"}


def complete(line: Line, drafts: list[Draft], words: Vocabulary) -> None:
    """Give the event told in the sentence before the date or the city that this one tells of it by a pronoun."""
    if not line.tokens or line.tokens[0].norm not in words.raw["it"] or not drafts:
        return
    told = drafts[-1]
    beside = line.sentence.index - told.line.sentence.index == 1
    if (
        not beside
        or told.family not in TAKING_PLACE
        or not any(0 < v.first <= NEAR for v in line.of_any("hold", "planned"))
    ):
        return
    if told.date is None:
        told.date = next((m for m in line.dates if m.form in FORMS and m.period), None)
    if told.place is None or not (told.place.city or told.place.area):
        told.place = next((p for p in line.places if p.city and p.how != "to" and not p.home), told.place)
