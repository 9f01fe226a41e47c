"""What became of things over time and texts: standing of events, passages that documents share."""

# No `from __future__ import annotations` here: dataframely reads the classes while they are made.

import dataframely as dy

from analysis.tables.columns import day, edtf, text, whole, words
from analysis.tables.schemas_said import Statement


class EventStatusHistory(Statement):
    """What was said of an event's standing, report by report: the ledger of plans and facts."""

    event_id = text()
    as_of = day()
    as_of_edtf = edtf()
    status = words("statuses")
    step = words("history_steps")
    date_edtf = edtf()
    date_from = day()
    date_to = day()
    date_basis = words("date_bases")
    place = text(nullable=True)


class Passages(dy.Schema):
    """Paragraphs of a document that stand in an earlier one, too."""

    document_id = text(key=True)
    start = whole(primary_key=True)
    stop = whole()
    quote = dy.String(min_length=1)
    source_id = text()
    source_start = whole()
    source_stop = whole()
