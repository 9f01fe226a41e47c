"""The steps of understanding in their order: text, dates, cast, events, figures; each sees only the ones before it."""


from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.model import Findings
from analysis.understand.cast import find_cast
from analysis.understand.dates import find_dates
from analysis.understand.events import attach, find_events
from analysis.understand.figures import find_claims
from analysis.understand.segment import segment
from analysis.understand.sightings import find_sightings

if TYPE_CHECKING:
    from analysis.knowledge.records import Knowledge
    from analysis.model import Document


def understand(document: Document, knowledge: Knowledge) -> Findings:
    """All that one document says: who, what happened, which figures, and what was set aside.

    A pure function of its arguments; every row of the result carries its span and the name of its rule.
    """
    text = segment(document)
    sightings = find_sightings(text, knowledge)
    dates = find_dates(text, knowledge)
    cast = find_cast(text, sightings, knowledge)
    scenes = find_events(text, sightings, dates, cast, knowledge)
    claims, rejected = find_claims(text, sightings, dates, knowledge)
    return Findings(
        document=document,
        participants=cast.participants,
        mentions=cast.mentions,
        events=scenes.mentions,
        participations=scenes.participations,
        claims=attach(claims, scenes, text),
        rejected=rejected,
        origin=cast.origin,
        sentences=tuple(sentence.span for sentence in text.sentences),
    )
