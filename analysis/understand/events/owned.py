"""Places that end the name of an event and do not host it: "на Неделе Кореи, которая пройдёт в Осло"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

OWNED = 6  # words between a summit and the last of its states


def of_event(line: Line, first: int, sign: Found, words: Vocabulary) -> bool:
    """Whether "which" means the event whose name a place ends: "к саммиту Италии и Японии, который пройдёт в Осло"."""
    if (
        words.language != "ru"
        or sign.word.phrase not in words.raw["which"]
        or line.border[first] != line.border[max(first - 1, 0)]
    ):
        return False
    nouns = (t for t in line.triggers if t.word.group == "nouns" and 0 <= first - t.last <= OWNED)
    prepositions = words.raw["prepositions"]["in"]
    return any(not any(t.norm in prepositions for t in line.tokens[noun.last : first]) for noun in nouns)


def in_name(line: Line, first: int) -> bool:
    """Whether a place ends the name of an event: "на Неделе Кореи, которая пройдёт в Осло"."""
    return any(t.last == first and t.word.kind in {"named", "feast"} for t in line.triggers)
