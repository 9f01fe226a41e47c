"""Versions of one release: what one source tells of one event within a few days, in several languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from analysis.model import LANGUAGES, Findings, Language
from analysis.reconcile.dates import published
from analysis.world import World

DAYS = 3  # between the first version and a translation of it
RECENT = 3  # releases on one event that a version may still belong to


@dataclass(slots=True)
class Release:
    """Documents of one origin or one outlet that are about one event.

    Attributes:
        events: Lasting ids of the events that its first document is about.
    """

    events: tuple[str, ...]
    documents: list[Findings] = field(default_factory=list)
    sources: set[str] = field(default_factory=set)

    @property
    def event(self) -> str:
        """The event it is about: the first that the first version tells."""
        return self.events[0]

    @property
    def first(self) -> str:
        """Id of its first document."""
        return self.documents[0].document.document_id

    @property
    def languages(self) -> tuple[Language, ...]:
        """Languages of its versions, in the order of `LANGUAGES`."""
        found = {findings.document.language for findings in self.documents}
        return tuple(lang for lang in LANGUAGES if lang in found)

    def of(self, language: Language) -> list[Findings]:
        """The documents of a version."""
        return [findings for findings in self.documents if findings.document.language == language]


def versions(world: World) -> list[Release]:
    """The releases that are there in more than one language, by the day of their first version."""
    releases: list[Release] = []
    shelf: dict[str, list[Release]] = {}
    # Findings of an archive are read much faster in their order than in that of their days.
    about = {findings.document.document_id: _main(findings, world.event_ids) for findings in world.findings}
    for findings in sorted(world.findings, key=lambda f: (published(f.document), f.document.document_id)):
        events = about[findings.document.document_id]
        near = [release for event in events for release in shelf.get(event, ())[-RECENT:]]
        home = next((release for release in near if _belongs(findings, release, world)), None)
        if home is None and events:
            home = Release(events)
            releases.append(home)
            for event in events:
                shelf.setdefault(event, []).append(home)
        if home is not None:
            home.documents.append(findings)
            home.sources |= _sources(findings, world)
    return [release for release in releases if len(release.languages) > 1]


def _main(findings: Findings, ids: Mapping[tuple[str, str], str]) -> tuple[str, ...]:
    """The events that a document is about, in the order in which it tells them."""
    told = [mention.event for mention in findings.events if mention.narrative_role == "main"]
    document = findings.document.document_id
    return tuple(dict.fromkeys(ids[document, key] for key in told if (document, key) in ids))


def _belongs(findings: Findings, release: Release, world: World) -> bool:
    days = [f.document.date_published for f in (release.documents[0], findings)]
    first, last = days
    together = first == last if first is None or last is None else abs((last - first).days) <= DAYS
    return together and bool(_sources(findings, world) & release.sources)


def _sources(findings: Findings, world: World) -> set[str]:
    """Who stands behind a document, and who brings it out."""
    document = findings.document.document_id
    named: Sequence[str | None] = (world.origins.get(document), world.outlets.get(document))
    return {name for name in named if name}
