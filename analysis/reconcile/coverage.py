"""What the language versions of a release say alike, in other words, or only one of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from analysis.knowledge.records import Knowledge
from analysis.model import LANGUAGES, Language
from analysis.reconcile.clusters import mark
from analysis.reconcile.statements import Alike, Attributes, statements
from analysis.reconcile.telling import Telling, things
from analysis.reconcile.versions import Release, versions
from analysis.world import Covered, World

Labels = Mapping[str, str]
MATTERS = ("statement", "event", "participant", "indicator", "agreement", "topic")
# Where silence is a difference, too; in other respects only two values that differ are one.
SILENT = frozenset({"attributes", "date", "place", "period"})


def with_coverage(world: World, knowledge: Knowledge) -> World:
    """The world with what each language version of a release says beside the others."""
    return replace(world, coverage=tuple(_Desk(world, knowledge).rows()))


class _Desk:
    """One comparing with all that it needs at hand."""

    def __init__(self, world: World, knowledge: Knowledge) -> None:
        self._world, self._ontology = world, knowledge.ontology
        self._attributes = Attributes(knowledge)
        self._strengths = {act: entry["strength"] for act, entry in knowledge.ontology["acts"].items()}
        self._respects = knowledge.ontology["coverage_differences"]
        self._news = {(each.event_id, each.document_id): each for each in reversed(world.history)}
        self._things = knowledge.by_id
        self._names: dict[str, Labels] = {p.participant_id: p.names for p in world.participants}
        self._labels: dict[tuple[str, str], Labels] = {
            **{("event", e.event_id): e.labels for e in world.events},
            **{("participant", p.participant_id): p.names for p in world.participants},
            **{("indicator", i.indicator_id): i.displays for i in world.indicators},
            **{("agreement", a.agreement_id): a.labels for a in world.agreements},
            **{("topic", code): labels for code, labels in knowledge.ontology["topics"].items()},
        }

    def rows(self) -> Iterator[Covered]:
        """Release by release; what was undertaken first, topics last."""
        for release in versions(self._world):
            for alike in statements(release, self._world, self._attributes, self._strengths):
                key = (alike.tellings[0].row, *alike.topics)
                yield from self._matter(release, "statement", key, alike.tellings, self._statement(alike))
            found = things(release, self._world, self._news)
            for matter, row in sorted(found, key=lambda each: (MATTERS.index(each[0]), each[1])):
                yield from self._matter(release, matter, (row,), found[matter, row], self._labels[matter, row])

    def _statement(self, alike: Alike) -> Labels:
        """What a statement is about; of one without a topic, what is done by it."""
        entries = [self._ontology["topics"][topic] for topic in alike.topics]
        entries = entries or [self._ontology["acts"][alike.acts[0].commitment.act]]
        return {lang: ", ".join(entry[lang] for entry in entries) for lang in LANGUAGES}

    def _matter(
        self, release: Release, matter: str, key: Sequence[str], told: Sequence[Telling], labels: Labels
    ) -> Iterator[Covered]:
        differing = _differences(told, self._respects)
        said_in = tuple(telling.language for telling in told)
        missing = tuple(lang for lang in release.languages if lang not in said_in)
        shown: dict[str, str] = {lang: labels.get(lang) or next(iter(labels.values())) for lang in LANGUAGES}
        for telling in told:
            yield Covered(
                coverage_id=f"coverage-{matter}-{mark(release.event, release.first, matter, *key, size=12)}",
                event=release.event,
                matter=matter,
                row=telling.row,
                language=telling.language,
                document_id=telling.document_id,
                span=telling.span,
                rule=telling.rule,
                said_in=said_in,
                missing_in=missing,
                verdict="only_one" if len(told) == 1 else "worded_differently" if differing else "same",
                differences=differing,
                labels=shown,
                said={lang: self._said(telling, differing, lang) for lang in LANGUAGES} if differing else {},
            )

    def _said(self, telling: Telling, differing: Iterable[str], lang: Language) -> str:
        """What a version says in the respects in which versions differ, in words: "force: expressed interest"."""
        shown = (f"{self._respects[each][lang]}: {self._value(each, telling.fields, lang)}" for each in differing)
        return "; ".join(shown)

    def _value(self, respect: str, fields: Mapping[str, str], lang: Language) -> str:
        value, codes = fields.get(respect, ""), self._respects[respect]["of"]
        if codes:
            return ", ".join(self._ontology[codes][code][lang] for code in value.split()) or "–"
        if respect == "event":
            return self._labels["event", value].get(lang) or value
        if respect == "actors":
            return ", ".join(self._side(each, lang) for each in value.split()) or "–"
        return value or "–"

    def _side(self, code: str, lang: Language) -> str:
        """The name of a state, a bloc or a participant."""
        thing = self._things.get(code)
        return (thing.label(lang) if thing else self._names.get(code, {}).get(lang)) or code


def _differences(told: Sequence[Telling], respects: Iterable[str]) -> tuple[str, ...]:
    """In which respects not all say the same."""
    found = []
    for respect in respects:
        values = {telling.fields.get(respect) for telling in told}
        if len(values if respect in SILENT else values - {None}) > 1:
            found.append(respect)
    return tuple(found)
