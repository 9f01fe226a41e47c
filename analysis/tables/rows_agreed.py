"""Rows of topics, agreements and acts."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from analysis.model import LANGUAGES
from analysis.tables.rows_said import Said, dates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from analysis.agreed import KnownAgreement
    from analysis.knowledge.records import Knowledge
    from analysis.model import Findings
    from analysis.world import World

Row = dict[str, Any]


def outcomes(world: World) -> Iterator[Row]:
    """What later documents tell of what was undertaken, act by act."""
    days = {findings.document.document_id: findings.document.date_published for findings in world.findings}
    for each in world.outcomes:
        names = ("commitment_id", "promised_in", "outcome", "table", "document_id", "rule")
        yield {
            **{name: getattr(each, name) for name in names},
            "row_id": each.row,
            "start": each.span.start,
            "stop": each.span.stop,
            "as_of": days[each.document_id],
            "as_of_edtf": each.published or None,
        }


class Agreed(Said):
    """What one document is about and what came of it, as rows."""

    def __init__(self, findings: Findings, world: World, knowledge: Knowledge) -> None:
        super().__init__(findings, world)
        self._acts, self._topics = knowledge.ontology["acts"], knowledge.ontology["topics"]

    def topic_mentions(self) -> Iterator[Row]:
        """Places that show a topic."""
        for found in self._findings.topics:
            yield {
                **self._spanned(found.span),
                "rule": found.rule,
                "topic": found.topic,
                "eurovoc": self._topics[found.topic]["eurovoc"],
                "plover": self._topics[found.topic]["plover"],
                "event_id": self._event(found.event),
            }

    def agreement_mentions(self) -> Iterator[Row]:
        """Places that speak of agreements."""
        for found in self._findings.agreements:
            fields = ("rule", "kind", "status", "parties_basis")
            yield {
                **self._spanned(found.span),
                **{name: getattr(found, name) for name in fields},
                **dates(found.date, "date"),
                "agreement_id": self._id(self._world.agreement_ids, found.agreement, "agreement_mentions"),
                "parties": self._people(found.parties),
                "n_signed": found.n_documents,
                "event_id": self._event(found.event),
            }

    def commitments(self) -> Iterator[Row]:
        """Acts with their force; what became of them other documents tell (see `became`)."""
        for n, found in enumerate(self._findings.commitments):
            yield {
                "commitment_id": self._world.commitment_ids[self._document.document_id, n],
                **self._spanned(found.span),
                **{name: getattr(found, name) for name in ("rule", "act", "actors_basis")},
                **dates(found.due, "due"),
                "strength": self._acts[found.act]["strength"],
                "actors": self._people(found.actors),
                "content": found.content.of(self._document.text),
                "content_start": found.content.start,
                "content_stop": found.content.stop,
                "topics": _joined(found.topics),
                "event_id": self._event(found.event),
            }

    def _event(self, key: str | None) -> str | None:
        """The lasting id; none where the analyst has taken the event out."""
        return self._world.event_ids.get((self._document.document_id, key)) if key else None

    def _people(self, keys: Iterable[str]) -> str | None:
        ids, document = self._world.participant_ids, self._document.document_id
        return _joined(dict.fromkeys(ids[document, key] for key in keys if (document, key) in ids))


def agreement(known: KnownAgreement) -> Row:
    """The row of an agreement; what each document says of its status is JSON text."""
    names = ("agreement_id", "kind", "status", "parties_basis", "n_signed", "n_documents", "n_origins", "n_languages")
    return {
        **{name: getattr(known, name) for name in names},
        **{f"label_{lang}": known.labels.get(lang) or None for lang in LANGUAGES},
        **dates(known.date, "date"),
        "status_edtf": max(
            (s.published for s in known.history if s.status == known.status and s.published), default=None
        ),
        "history": json.dumps([asdict(step) for step in known.history], ensure_ascii=False),
        "parties": _joined(known.parties),
        "topics": _joined(known.topics),
    }


def _joined(codes: Iterable[str]) -> str | None:
    return " ".join(codes) or None
