"""What became of things over time and texts: standing of events, shared passages, what versions of a release say."""

# No `from __future__ import annotations` here: dataframely reads the classes while they are made.

import dataframely as dy

from analysis.tables.columns import area, day, edtf, number, text, unit, whole, words
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


class Coverage(Statement):
    """What the language versions of a release say alike, in other words, or only one of them."""

    coverage_id = text()
    event_id = text()
    matter = words("coverage_matters")
    label_en = text()
    label_ru = text()
    label_kk = text()
    verdict = words("coverage_verdicts")
    differences = text(nullable=True)
    said_in = text()
    missing_in = text(nullable=True)
    language = words("languages")
    said_en = text(nullable=True)
    said_ru = text(nullable=True)
    said_kk = text(nullable=True)
    row_id = text()


class ClaimHistory(Statement):
    """Claims of one subject (measures of one family, kind, areas) over time, each against the one before."""

    history_id = text(key=True)
    position = whole(primary_key=True, min=1)
    as_of = day()
    changed = text()
    first_claim_id = text()
    days_since_first = whole(nullable=True)
    measure = words("measures")
    measure_as_said = text(nullable=True)
    kind = words("kinds")
    value = number()
    value_to = number(nullable=True)
    unit = unit()
    qualifier = words("qualifiers")
    lower = number(nullable=True)
    upper = number(nullable=True)
    ref_area = area()
    counterpart_area = area()
    period_edtf = edtf()
    stock_flow = words("stock_flow", nullable=True)
    claimant = text(nullable=True)
    origin = text(nullable=True)
    producer = text(nullable=True)
    language = words("languages")
    claim_id = text()
    indicator_id = text()
