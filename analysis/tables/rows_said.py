"""Rows of level 1: what each document says, out of its findings and the lasting ids."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from analysis.errors import TableError
from analysis.model import Claim
from analysis.tables.sentences import Sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analysis.model import Findings, Period, Span
    from analysis.world import Key, World

Row = dict[str, Any]
CLAIM = tuple(field.name for field in fields(Claim))


def dates(period: Period | None, name: str) -> Row:
    """A period as its three columns."""
    return {
        f"{name}_edtf": period.edtf if period else None,
        f"{name}_from": period.start if period else None,
        f"{name}_to": period.stop if period else None,
    }


def document(findings: Findings, world: World) -> Row:
    """The row of a document."""
    read, origin = findings.document, findings.origin
    where = origin.span if origin else None
    return {
        "document_id": read.document_id,
        "language": read.language,
        "title": _text(read.title, read.text),
        "date_published": read.date_published,
        "published_edtf": read.published.edtf if read.published else None,
        "producer": read.producer,
        "origin": world.origins.get(read.document_id),
        "origin_quote": where.of(read.text) if where else None,
        "origin_start": where.start if where else None,
        "origin_stop": where.stop if where else None,
        "origin_rule": origin.rule if origin else None,
        "origin_sentence": Sentences(findings).around(where) if where else None,
        "dateline_place": _text(read.dateline, read.text, " .,–—-"),
        "title_basis": read.title_basis,
        "published_basis": read.published_basis,
        "producer_basis": read.producer_basis,
        "language_basis": read.language_basis,
        "url": read.url,
        "path": read.path,
        "sha256": read.sha256,
        "text": read.text,
    }


def _text(span: Span | None, text: str, edges: str | None = None) -> str | None:
    return (span.of(text).strip(edges) or None) if span else None


class Said:
    """The statements of one document as rows."""

    def __init__(self, findings: Findings, world: World) -> None:
        self._findings, self._world = findings, world
        self._document = findings.document
        self._sentences = Sentences(findings)

    def _spanned(self, span: Span) -> Row:
        return {
            "document_id": self._document.document_id,
            "start": span.start,
            "stop": span.stop,
            "quote": span.of(self._document.text),
            "sentence": self._sentences.around(span),
        }

    def _id(self, ids: Mapping[Key, str], key: str, what: str) -> str:
        try:
            return ids[self._document.document_id, key]
        except KeyError:
            raise TableError(
                f"{what}: rule 'has a lasting id' is broken: document {self._document.document_id!r} speaks of "
                f"{key!r}, to which the world gives no id; 1 row"
            ) from None

    def event_mentions(self) -> Iterator[Row]:
        """Places that speak of events."""
        for found in self._findings.events:
            fields = ("rule", "event_type", "status", "narrative_role", "series", "ordinal", "date_basis", "place")
            yield {
                **self._spanned(found.span),
                **{name: getattr(found, name) for name in (*fields, "place_country", "place_basis")},
                **dates(found.date, "date"),
                "event_id": self._id(self._world.event_ids, found.event, "event_mentions"),
            }

    def participant_mentions(self) -> Iterator[Row]:
        """Places that name participants."""
        for found in self._findings.mentions:
            yield {
                **self._spanned(found.span),
                "rule": found.rule,
                "participant_id": self._id(self._world.participant_ids, found.participant, "participant_mentions"),
                "role_as_said": found.role_as_said,
                "form": found.form,
            }

    def participations(self) -> Iterator[Row]:
        """Who takes part in what."""
        for found in self._findings.participations:
            yield {
                **self._spanned(found.span),
                **{name: getattr(found, name) for name in ("rule", "role", "role_as_said", "represents")},
                "event_id": self._id(self._world.event_ids, found.event, "participations"),
                "participant_id": self._id(self._world.participant_ids, found.participant, "participations"),
            }

    def indicator_claims(self) -> Iterator[Row]:
        """Figures as stated."""
        for place, found in enumerate(self._findings.claims):
            claim = self._world.claim_ids.get((self._document.document_id, place))
            row = {name: getattr(found, name) for name in CLAIM}
            row |= {**self._spanned(found.span), **dates(found.period, "period")}
            row["claim_id"] = claim
            row["corrected"] = " ".join(self._world.corrected.get(("indicator_claims", claim or ""), ())) or None
            row["indicator_id"] = self._world.indicator_ids.get(claim) if claim else None
            row["event_id"] = found.event and self._id(self._world.event_ids, found.event, "indicator_claims")
            yield row

    def rejected(self) -> Iterator[Row]:
        """Numbers seen and not taken."""
        for found in self._findings.rejected:
            yield {**self._spanned(found.span), "reason": found.reason}
