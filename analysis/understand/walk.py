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
    from collections.abc import Callable, Sequence

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
    return understand_each((document,), knowledge)[0]


def understand_each(documents: Sequence[Document], knowledge: Knowledge) -> list[Findings]:
    """What each of some documents says, as `understand` tells it of one; none knows of the others.

    Each step is taken for all before the next one, those of one language after the other: the rules of a step then stay
    near the processor, which makes it a seventh faster than document by document (2026-11).
    """
    folded = [in_cyrillic(each.text) if each.language == "kk" else None for each in documents]
    ways = [_Way(copied(each, copy) if copy else each, knowledge) for each, copy in zip(documents, folded, strict=True)]
    together = sorted(ways, key=lambda way: way.document.language)
    for step in STEPS:
        for way in together:
            step(way)
    return [
        unfolded(way.findings, each, copy) if copy else way.findings
        for way, each, copy in zip(ways, documents, folded, strict=True)
    ]


class _Way:
    """One document on its way through the steps, with what was found in it so far."""

    def __init__(self, document: Document, knowledge: Knowledge) -> None:
        self.document, self.knowledge = document, knowledge
        self.failures: list[str] = []

    def step(self, name: str, find: Callable[[], T], instead: T) -> T:
        """What a step finds; whatever one rule does to one text, the others still read it."""
        try:
            return find()
        except Exception as error:
            self.failures.append(f"{name} could not be read ({type(error).__name__}: {error})")
            return instead

    def see(self) -> None:
        """Sentences, and the things of the gazetteer in them."""
        self.text = segment(self.document)
        self.sightings = find_sightings(self.text, self.knowledge)

    def date(self) -> None:
        """Expressions of time."""
        self.dates = self.step("dates", lambda: find_dates(self.text, self.knowledge), NO_DATES)

    def meet(self) -> None:
        """Participants."""
        nobody = Cast((), ())
        self.cast = self.step("participants", lambda: find_cast(self.text, self.sightings, self.knowledge), nobody)

    def follow(self) -> None:
        """Events."""
        seen = self.text, self.sightings, self.dates, self.cast
        self.scenes = self.step("events", lambda: find_events(*seen, self.knowledge), Scenes())

    def count(self) -> None:
        """Figures."""
        seen = self.text, self.sightings, self.dates
        self.claims, self.rejected = self.step("figures", lambda: find_claims(*seen, self.knowledge), NO_FIGURES)

    def agree(self) -> None:
        """Topics, agreements and commitments, and with them all findings."""
        text, claims, scenes = self.text, self.claims, self.scenes
        seen = text, self.sightings, self.dates, self.cast, scenes, self.knowledge, claims
        ground = self.step("words of topics", lambda: survey(*seen), None)
        self.findings = Findings(
            document=self.document,
            participants=self.cast.participants,
            mentions=self.cast.mentions,
            events=scenes.mentions,
            participations=scenes.participations,
            claims=self.step("figures of events", lambda: tuple(attach(claims, scenes, text)), claims),
            rejected=self.rejected,
            origin=self.cast.origin,
            sentences=tuple(sentence.span for sentence in text.sentences),
            topics=self.step("topics", lambda: find_topics(ground), ()) if ground else (),
            agreements=self.step("agreements", lambda: find_agreements(ground), ()) if ground else (),
            commitments=self.step("commitments", lambda: find_acts(ground), ()) if ground else (),
            failures=tuple(self.failures),
        )


STEPS = (_Way.see, _Way.date, _Way.meet, _Way.follow, _Way.count, _Way.agree)
