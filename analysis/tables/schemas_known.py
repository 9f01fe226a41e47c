"""Level 2 of the contract: what the documents are about, one row per thing over all documents and languages."""

# No `from __future__ import annotations` here: dataframely reads the classes while they are made.
# ruff: noqa: N805 (dataframely calls rules with the class)

import dataframely as dy
import polars as pl

from analysis.tables.columns import area, day, edtf, number, text, unit, whole, words


class Events(dy.Schema):
    """Events over all documents."""

    event_id = text(key=True)
    event_type = words("event_types")
    label_en = text()
    label_ru = text()
    label_kk = text()
    series = text(nullable=True)
    ordinal = whole(nullable=True, min=1)
    status = words("statuses")
    narrative_role = words("narrative_roles")
    date_edtf = edtf()
    date_from = day()
    date_to = day()
    date_basis = words("date_bases")
    place = text(nullable=True)
    place_country = area()
    n_documents = whole(min=1)
    n_origins = whole(min=1)
    n_languages = whole(min=1)
    has_conflict = dy.Bool()
    match_reasons = text(nullable=True)
    n_outlets = whole(min=1)
    parent_event_id = text(nullable=True)
    corrected = text(nullable=True)

    @dy.rule()
    def dates_in_order(cls) -> pl.Expr:
        """The earliest day is not after the latest."""
        return pl.col("date_from") <= pl.col("date_to")


class Participants(dy.Schema):
    """Persons, bodies, states, regions and groups over all documents."""

    participant_id = text(key=True)
    kind = words("participant_kinds")
    name_en = text(nullable=True)
    name_ru = text(nullable=True)
    name_kk = text(nullable=True)
    role = text(nullable=True)
    organisation = text(nullable=True)
    country = area()
    n_documents = whole(min=1)
    n_mentions = whole()
    match_reasons = text(nullable=True)
    corrected = text(nullable=True)

    @dy.rule()
    def named(cls) -> pl.Expr:
        """There is a name in at least one language."""
        return pl.any_horizontal(pl.col("name_en", "name_ru", "name_kk").is_not_null())


class Indicators(dy.Schema):
    """Measures over all documents."""

    indicator_id = text(key=True)
    measure = words("measures")
    kind = words("kinds")
    unit = unit()
    ref_area = area()
    counterpart_area = area()
    period_edtf = edtf()
    period_from = day()
    period_to = day()
    lower = number(nullable=True)
    upper = number(nullable=True)
    display_en = text()
    display_ru = text()
    display_kk = text()
    n_claims = whole(min=1)
    n_documents = whole(min=1)
    n_origins = whole(min=1)
    verdict = words("verdicts")
    n_outlets = whole(min=1)
    corrected = text(nullable=True)

    @dy.rule()
    def bounds_in_order(cls) -> pl.Expr:
        """The lower bound is not above the upper."""
        return pl.col("lower") <= pl.col("upper")


class Conflicts(dy.Schema):
    """Fields about which documents disagree; `values` is JSON, which Parquet and CSV carry alike."""

    conflict_id = text(key=True)
    table = words("tables")
    row_id = text()
    field = text()
    kind = text()
    severity = words("severities")
    resolved = text(nullable=True)
    values_ = dy.String(alias="values", min_length=2)
