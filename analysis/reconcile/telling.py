"""What each language version of a release tells of events, participants, figures, agreements and topics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from analysis.model import Findings, Language, Period, Span
from analysis.reconcile.versions import Release
from analysis.world import EventNews, World

NOT_SAID = frozenset({"not_after_publication", "none"})  # bases of a date that the text does not give


@dataclass(frozen=True, slots=True)
class Telling:
    """One place at which a version speaks of a matter.

    Attributes:
        row: Lasting id of the thing, code of the topic, id of the act.
        fields: What it says in the respects that are compared, each as a code or as text; only what it says.
    """

    row: str
    language: Language
    document_id: str
    span: Span
    rule: str
    fields: Mapping[str, str]


Matter = tuple[str, str]  # what sort of matter, and the row


def things(release: Release, world: World, news: Mapping[tuple[str, str], EventNews]) -> dict[Matter, list[Telling]]:
    """By matter, the first place of each version that speaks of it.

    `news` is what each document says of an event's standing, by event and document.
    """
    found: dict[Matter, dict[Language, Telling]] = {}
    for findings in release.documents:
        for matter, telling in _told(findings, world, news):
            found.setdefault((matter, telling.row), {}).setdefault(telling.language, telling)
    return {matter: [told[lang] for lang in release.languages if lang in told] for matter, told in found.items()}


def _told(findings: Findings, world: World, news: Mapping[tuple[str, str], EventNews]) -> Iterator[tuple[str, Telling]]:
    yield from _events(findings, world, news)
    yield from _people(findings, world)
    yield from _figures(findings, world)
    for deal in findings.agreements:
        row = world.agreement_ids[findings.document.document_id, deal.agreement]
        yield "agreement", _telling(findings, row, deal.span, deal.rule, {"stage": deal.status})
    for topic in findings.topics:
        yield "topic", _telling(findings, topic.topic, topic.span, topic.rule, {})


def _telling(findings: Findings, row: str, span: Span, rule: str, fields: Mapping[str, str | None]) -> Telling:
    said = {name: value for name, value in fields.items() if value}
    return Telling(row, findings.document.language, findings.document.document_id, span, rule, said)


def _events(
    findings: Findings, world: World, news: Mapping[tuple[str, str], EventNews]
) -> Iterator[tuple[str, Telling]]:
    document = findings.document.document_id
    for event in findings.events:
        if row := world.event_ids.get((document, event.event)):
            report = news.get((row, document))
            place, rule = (report.span, report.rule) if report else (event.span, event.rule)
            yield "event", _telling(findings, row, place, rule, _of_event(report))


def _people(findings: Findings, world: World) -> Iterator[tuple[str, Telling]]:
    groups = {p.key for p in findings.participants if p.kind == "group"}  # "the sides": a word, nobody of their own
    for person in findings.mentions:
        row = world.participant_ids.get((findings.document.document_id, person.participant))
        if row and person.participant not in groups:
            yield "participant", _telling(findings, row, person.span, person.rule, {})


def _figures(findings: Findings, world: World) -> Iterator[tuple[str, Telling]]:
    for n, claim in enumerate(findings.claims):
        row = world.indicator_ids[world.claim_ids[findings.document.document_id, n]]
        value = f"{claim.value:.15g} {claim.unit}"
        said = {"qualifier": claim.qualifier, "value": value, "measure": claim.measure, "period": _edtf(claim.period)}
        yield "indicator", _telling(findings, row, claim.span, claim.rule, said)


def _of_event(report: EventNews | None) -> dict[str, str | None]:
    """Status, date and place as one document says them; nothing of an event that it only recalls."""
    if report is None:
        return {}
    said = report.date_basis not in NOT_SAID
    return {
        "status": report.status,
        "date": _edtf(report.date) if said else None,
        "basis": report.date_basis if said else None,
        "place": report.place,
    }


def _edtf(period: Period | None) -> str | None:
    return period.edtf if period else None
