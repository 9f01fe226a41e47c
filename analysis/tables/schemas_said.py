"""Level 1 of the contract: what a document says, one row per statement, each with its span."""

# No `from __future__ import annotations` here: dataframely reads the classes while they are made.
# ruff: noqa: N805 (dataframely calls rules with the class)

import dataframely as dy
import polars as pl

from analysis.tables.columns import area, day, edtf, number, text, unit, whole, words


class Documents(dy.Schema):
    """Releases as read."""

    document_id = text(key=True)
    language = words("languages")
    title = text(nullable=True)
    date_published = day()
    published_edtf = edtf()
    producer = text(nullable=True)
    origin = text(nullable=True)
    origin_quote = text(nullable=True)
    origin_start = whole(nullable=True)
    origin_stop = whole(nullable=True)
    origin_rule = text(nullable=True)
    origin_sentence = text(nullable=True)
    dateline_place = text(nullable=True)
    title_basis = words("reading_bases")
    published_basis = words("reading_bases")
    producer_basis = words("reading_bases")
    language_basis = words("reading_bases")
    url = text(nullable=True)
    path = text()
    sha256 = dy.String(regex="^[0-9a-f]{64}$")
    text = dy.String()

    @dy.rule()
    def origin_is_quoted(cls) -> pl.Expr:
        """The words that credit an origin are the text between its positions."""
        shown = pl.col("text").str.slice(pl.col("origin_start"), pl.col("origin_stop") - pl.col("origin_start"))
        return shown.eq_missing(pl.col("origin_quote"))


class Spanned(dy.Schema):
    """A stretch of a text."""

    document_id = text()
    start = whole()
    stop = whole()
    quote = dy.String(min_length=1)
    sentence = dy.String(min_length=1)

    @dy.rule()
    def start_before_stop(cls) -> pl.Expr:
        """A span holds at least one character."""
        return pl.col("start") < pl.col("stop")


class Statement(Spanned):
    """A stretch of a text that a rule read."""

    rule = text()


class EventMentions(Statement):
    """Places that speak of events."""

    event_id = text()
    event_type = words("event_types")
    status = words("statuses")
    narrative_role = words("narrative_roles")
    series = text(nullable=True)
    ordinal = whole(nullable=True, min=1)
    date_edtf = edtf()
    date_from = day()
    date_to = day()
    date_basis = words("date_bases")
    place = text(nullable=True)
    place_country = area()
    place_basis = words("place_bases")

    @dy.rule()
    def dates_in_order(cls) -> pl.Expr:
        """The earliest day is not after the latest."""
        return pl.col("date_from") <= pl.col("date_to")


class ParticipantMentions(Statement):
    """Places that name participants."""

    participant_id = text()
    role_as_said = text(nullable=True)
    form = words("forms")


class Participations(Statement):
    """Who takes part in what, and as what."""

    event_id = text()
    participant_id = text()
    role = words("participation_roles")
    role_as_said = text(nullable=True)
    represents = area()


class IndicatorClaims(Statement):
    """Figures as stated."""

    claim_id = text(key=True)
    indicator_id = text()
    event_id = text(nullable=True)
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
    period_from = day()
    period_to = day()
    period_basis = words("period_bases")
    stock_flow = words("stock_flow", nullable=True)
    claimant = text(nullable=True)
    unit_basis = words("unit_bases")
    corrected = text(nullable=True)

    @dy.rule()
    def bounds_in_order(cls) -> pl.Expr:
        """The lower bound is not above the upper."""
        return pl.col("lower") <= pl.col("upper")

    @dy.rule()
    def period_in_order(cls) -> pl.Expr:
        """The period does not end before it begins."""
        return pl.col("period_from") <= pl.col("period_to")


class Rejected(Spanned):
    """Numbers seen and not taken."""

    reason = text()


class Problems(dy.Schema):
    """Files that could not be read."""

    path = text()
    reason = text()
