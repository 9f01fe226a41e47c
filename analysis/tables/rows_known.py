"""Rows of level 2: what the documents are about."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from analysis.model import LANGUAGES
from analysis.tables.rows_said import dates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.world import Conflict, Indicator, KnownEvent, KnownParticipant

Row = dict[str, Any]


def _by_language(name: str, words: Mapping[str, str]) -> Row:
    return {f"{name}_{lang}": words.get(lang) or None for lang in LANGUAGES}


def _plain(value: KnownEvent | KnownParticipant | Indicator, *names: str) -> Row:
    return {name: getattr(value, name) for name in names}


def event(known: KnownEvent) -> Row:
    """The row of an event."""
    return {
        **_plain(known, "event_id", "event_type", "series", "ordinal", "status", "narrative_role", "date_basis"),
        **_plain(known, "place", "place_country", "n_documents", "n_origins", "n_languages", "has_conflict"),
        **_plain(known, "n_outlets", "parent_event_id"),
        **_by_language("label", known.labels),
        **dates(known.date, "date"),
        "match_reasons": "; ".join(known.match_reasons) or None,
    }


def participant(known: KnownParticipant) -> Row:
    """The row of a participant."""
    return {
        **_plain(known, "participant_id", "kind", "role", "organisation", "country", "n_documents", "n_mentions"),
        **_by_language("name", known.names),
        "match_reasons": "; ".join(known.match_reasons) or None,
    }


def indicator(known: Indicator) -> Row:
    """The row of an indicator."""
    return {
        **_plain(known, "indicator_id", "measure", "kind", "unit", "ref_area", "counterpart_area", "lower", "upper"),
        **_plain(known, "n_claims", "n_documents", "n_origins", "verdict", "n_outlets"),
        **_by_language("display", known.displays),
        **dates(known.period, "period"),
    }


def conflict(found: Conflict) -> Row:
    """The row of a disagreement; what each document says is JSON text."""
    said = [asdict(each) for each in found.values]
    return {
        "conflict_id": found.conflict_id,
        "table": found.table,
        "row_id": found.row_id,
        "field": found.field,
        "kind": found.kind,
        "severity": found.severity,
        "resolved": found.resolved,
        "values": json.dumps(said, ensure_ascii=False),
    }
