"""What is open and what was decided: the analyst's part of the tables."""

# No `from __future__ import annotations` here: dataframely reads the classes while they are made.

import dataframely as dy

from analysis.tables.columns import number, text, words


class ReviewQueue(dy.Schema):
    """Open questions, the weightiest first."""

    question_id = text(key=True)
    weight = number()
    kind = words("question_kinds")
    table = words("tables")
    row_id = text()
    other_id = text(nullable=True)
    field = text(nullable=True)
    question_en = text()
    question_ru = text()
    question_kk = text()
    reason = text(nullable=True)
    actions = text()
    document_id = text(nullable=True)
    quote = text(nullable=True)


class Corrections(dy.Schema):
    """Decisions of analysts, in the order of their files, and what became of each."""

    correction_id = text(key=True)
    action = words("correction_actions")
    table = words("tables")
    row_id = text(nullable=True)
    row_found = text(nullable=True)
    field = text(nullable=True)
    value = text(nullable=True)
    others = text(nullable=True)
    document_id = text(nullable=True)
    quote = text(nullable=True)
    author = text()
    decided_on = text(nullable=True)
    reason = text()
    state = words("decision_states")
    fault = text(nullable=True)


class Changes(dy.Schema):
    """What is other than in the build before; empty where there was none or nothing changed."""

    table = words("tables")
    row_id = text()
    change = words("change_kinds")
    field = text(nullable=True)
    before = dy.String(nullable=True)
    after = dy.String(nullable=True)
