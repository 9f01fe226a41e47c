"""The steps of understanding in their order: text, dates, cast, events, figures; each sees only the ones before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from analysis.model import Findings
from analysis.script import in_cyrillic
from analysis.understand.agreed import find_acts, find_agreements, find_topics, survey
from analysis.understand.cast import find_cast
from analysis.understand.cast.assemble import Cast
from analysis.understand.dates import find_dates
from analysis.understand.events import attach, find_events
from analysis.understand.events.scenes import Scenes
from analysis.understand.figures import find_claims
from analysis.understand.segment import segment
from analysis.understand.sightings import find_sightings
from analysis.understand.unfold import copied, unfolded

if TYPE_CHECKING:
    from collections.abc import Callable

    from analysis.knowledge.records import Knowledge
    from analysis.model import Claim, Document, Rejected
    from analysis.understand.dates import DateMention

T = TypeVar("T")
NO_DATES: tuple[DateMention, ...] = ()
NO_FIGURES: tuple[tuple[Claim, ...], tuple[Rejected, ...]] = ((), ())


def understand(document: Document, knowledge: Knowledge) -> Findings:
    """All that one document says: who, what happened, which figures, and what was set aside.

    A pure function of its arguments; every row of the result carries its span and the name of its rule. A defect in one
    step costs what that step finds in this document and is told in `failures`; the other steps go on. Kazakh in Latin
    or Arabic letters is read in a copy; what is found there is shown in the text as it stands.
    """
    folded = in_cyrillic(document.text) if document.language == "kk" else None
    if folded is None:
        return _understood(document, knowledge)
    return unfolded(_understood(copied(document, folded), knowledge), document, folded)


def _understood(document: Document, knowledge: Knowledge) -> Findings:
    failures: list[str] = []

    def step(name: str, find: Callable[[], T], instead: T) -> T:
        try:
            return find()
        except Exception as error:  # whatever one rule does to one text, the others still read it
            failures.append(f"{name} could not be read ({type(error).__name__}: {error})")
            return instead

    text = segment(document)
    sightings = find_sightings(text, knowledge)
    dates = step("dates", lambda: find_dates(text, knowledge), NO_DATES)
    cast = step("participants", lambda: find_cast(text, sightings, knowledge), Cast((), ()))
    scenes = step("events", lambda: find_events(text, sightings, dates, cast, knowledge), Scenes())
    claims, rejected = step("figures", lambda: find_claims(text, sightings, dates, knowledge), NO_FIGURES)
    ground = step("words of topics", lambda: survey(text, sightings, dates, cast, scenes, knowledge, claims), None)
    return Findings(
        document=document,
        participants=cast.participants,
        mentions=cast.mentions,
        events=scenes.mentions,
        participations=scenes.participations,
        claims=step("figures of events", lambda: tuple(attach(claims, scenes, text)), claims),
        rejected=rejected,
        origin=cast.origin,
        sentences=tuple(sentence.span for sentence in text.sentences),
        topics=step("topics", lambda: find_topics(ground), ()) if ground else (),
        agreements=step("agreements", lambda: find_agreements(ground), ()) if ground else (),
        commitments=step("commitments", lambda: find_acts(ground), ()) if ground else (),
        failures=tuple(failures),
    )
