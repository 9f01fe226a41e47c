"""What somebody said earlier, told as background: "Бұған дейін … жазған едік. … Бұл жайлы … мәлім етті"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.cases import part
from analysis.understand.events.drafts import Draft
from analysis.understand.events.who import Tie

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Vocabulary


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
