"""What documents are about and what came of it: topics, agreements and acts."""

# No `from __future__ import annotations` here: dataframely reads the classes while they are made.
# ruff: noqa: N805 (dataframely calls rules with the class)

import dataframely as dy
import polars as pl

from analysis.tables.columns import day, edtf, text, whole, words
from analysis.tables.schemas_said import Statement


class TopicMentions(Statement):
    """Places that show a topic."""

    topic = words("topics")
    eurovoc = text(nullable=True)
    plover = text(nullable=True)
    event_id = text(nullable=True)


class AgreementMentions(Statement):
    """Places that speak of agreements."""

    agreement_id = text()
    kind = words("agreement_kinds")
    status = words("agreement_statuses", nullable=True)
    parties = text(nullable=True)
    parties_basis = words("parties_bases")
    n_signed = whole(nullable=True, min=1)
    date_edtf = edtf()
    date_from = day()
    date_to = day()
    event_id = text(nullable=True)


class Commitments(Statement):
    """What somebody does by saying it."""

    commitment_id = text()
    act = words("acts")
    strength = whole()
    actors = text(nullable=True)
    actors_basis = words("parties_bases")
    content = text()
    content_start = whole()
    content_stop = whole()
    topics = text(nullable=True)
    event_id = text(nullable=True)
    due_edtf = edtf()
    due_from = day()
    due_to = day()
    outcome = words("commitment_outcomes", nullable=True)
    outcome_edtf = edtf()

    @dy.rule()
    def content_in_order(cls) -> pl.Expr:
        """What is said holds at least one character."""
        return pl.col("content_start") < pl.col("content_stop")


class CommitmentOutcomes(Statement):
    """What later documents tell of what was undertaken, report by report."""

    commitment_id = text()
    promised_in = text()
    outcome = words("commitment_outcomes")
    table = words("tables")
    row_id = text()
    as_of = day()
    as_of_edtf = edtf()


class Agreements(dy.Schema):
    """Agreements over all documents; `history` is JSON, which Parquet and CSV carry alike."""

    agreement_id = text(key=True)
    kind = words("agreement_kinds")
    label_en = text()
    label_ru = text()
    label_kk = text()
    status = words("agreement_statuses", nullable=True)
    status_edtf = edtf()
    history = dy.String(min_length=2)
    parties = text(nullable=True)
    parties_basis = words("parties_bases")
    topics = text(nullable=True)
    n_signed = whole(nullable=True, min=1)
    date_edtf = edtf()
    date_from = day()
    date_to = day()
    n_documents = whole(min=1)
    n_origins = whole(min=1)
    n_languages = whole(min=1)
