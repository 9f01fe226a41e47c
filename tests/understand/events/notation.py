"""A notation for what a text says of events.

People stand in brackets with the country of their office, `[Олег Вересов|BY]`; nothing else is marked. What is read
comes back as one line for each event: type, status, then what is known: `@place`, the date where one is said,
`#ordinal`, and `(background)` where the role is not the one that goes with the status.

    meeting held @Minsk 2025-05-12
    council_session planned @Brussels 2025-06-19 #22
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from analysis import knowledge
from analysis.model import Document, Language, Participant, ParticipantMention, Period, Span
from analysis.understand.dates import find_dates
from analysis.understand.events import Scenes, find_events
from analysis.understand.segment import segment
from analysis.understand.sightings import find_sightings
from analysis.understand.text import Text

PERSON = re.compile(r"\[([^|\]]+)\|([A-Z]{2})\]")
USUAL = {"planned": "announced"}


@dataclass(frozen=True)
class Given:
    """The people a test names: as much of a cast as events need."""

    participants: tuple[Participant, ...]
    mentions: tuple[ParticipantMention, ...]


@dataclass(frozen=True)
class Reading:
    text: Text
    scenes: Scenes
    cast: Given

    def events(self) -> list[str]:
        """One line for each event, in text order."""
        keys = dict.fromkeys(mention.event for mention in self.scenes.mentions)
        return [self._line(key) for key in keys]

    def quotes(self) -> dict[str, list[str]]:
        """What is quoted for each event."""
        found: dict[str, list[str]] = {}
        for mention in self.scenes.mentions:
            found.setdefault(mention.event, []).append(self.text.quote(mention.span))
        return found

    def who(self) -> list[str]:
        """`role Name` for each part somebody takes, event by event, without repetition."""
        said = (f"{p.role} {p.participant}" for p in self.scenes.participations)
        return list(dict.fromkeys(said))

    def _line(self, key: str) -> str:
        mentions = [m for m in self.scenes.mentions if m.event == key]
        first = mentions[0]
        place = next((m.place for m in mentions if m.place), None)
        stated = next((m.date for m in mentions if m.date and m.date_basis != "not_after_publication"), None)
        ordinal = next((m.ordinal for m in mentions if m.ordinal is not None), None)
        told = first.narrative_role if first.narrative_role != USUAL.get(first.status, "main") else None
        parts = [first.event_type, first.status, place and f"@{place}", stated and stated.edtf,
                 ordinal is not None and f"#{ordinal}", told and f"({told})"]  # fmt: skip
        return " ".join(part for part in parts if part)


def read(said: str, language: Language, published: str | None = "2025-05-14", title: str | None = None) -> Reading:
    """What a text says; each paragraph is a line."""
    head = f"{title}\n" if title else ""
    plain, cast = _cast(head + said)
    start = len(PERSON.sub(r"\1", head))
    day = date.fromisoformat(published) if published else None
    document = Document(
        document_id="test",
        path="test.txt",
        language=language,
        text=plain,
        sha256="",
        title=Span(0, start - 1) if title else None,
        body=Span(start, len(plain)),
        published=Period(day.isoformat(), day, day) if day else None,
    )
    text, world = segment(document), knowledge.load()
    scenes = find_events(text, find_sightings(text, world), find_dates(text, world), cast, world)
    return Reading(text, scenes, cast)


def _cast(said: str) -> tuple[str, Given]:
    plain, people, mentions = "", {}, []
    at = 0
    for found in PERSON.finditer(said):
        plain += said[at : found.start()]
        name, country = found.groups()
        key = re.sub(r"^\w\.\s?", "", name).split()[-1][:5]  # one surname, one person
        people.setdefault(key, Participant(key=key, kind="person", names={}, country=country))
        mentions.append(ParticipantMention(Span(len(plain), len(plain) + len(name)), "test", key, "full"))
        plain += name
        at = found.end()
    return plain + said[at:], Given(tuple(people.values()), tuple(mentions))
