"""What somebody said earlier, told as background: "Бұған дейін … жазған едік. … Бұл жайлы … мәлім етті"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.cases import part
from analysis.understand.events.drafts import Draft
from analysis.understand.events.who import Tie

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

NEAR = 1.5
ASKED = 4  # words between questions and whose they are


def earlier_statements(lines: list[Line], told: set[int], words: Vocabulary) -> Iterator[Draft]:
    """A statement for each person who is quoted in a paragraph that recalls what was reported before."""
    recalled = {line.sentence.paragraph for line in lines if line.sentence.index in told and line.of("reported")}
    for line in (line for line in lines if line.sentence.paragraph in recalled):
        said, speakers = line.of("said"), [p for p in line.people if part(line, p, words) == "subject"]
        if said and speakers:
            speaker = min(speakers, key=lambda p: line.distance((p.first, p.last), (said[0].first, said[0].last)))
            first, last = min(speaker.first, said[0].first), max(speaker.last, said[0].last)
            draft = Draft(line, first, last, (said[0].first, said[0].last), "statement", rule="statement.earlier")
            draft.narrative_role, draft.settled = "background", True
            draft.ties = (Tie(speaker, "subject", "speaker", "who.statement"),)
            yield draft


def to_press(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether somebody named tells it to journalists: "told reporters", "ответил на вопросы прессы"."""
    near = range(found.first - ASKED, found.last + ASKED)
    asked = any(sign.first in near for sign in line.of("journalists"))
    said = line.tokens[max(near.start, 0) : near.stop]
    asked = asked or any(token.norm in words.raw["press"] for token in said)
    people = (p for p in line.people if line.distance((p.first, p.last), (found.first, found.last)) < NEAR)
    told = any(sign.first < found.last and found.first < sign.last for sign in line.of("said"))
    return asked and (any(people) or (not told and any(g.first < found.first for g in line.of("guests"))))
