"""Official series beside the tables of a run."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from analysis.tables.check import check_part
from analysis.tables.frames import ORDER

if TYPE_CHECKING:
    import polars as pl

    from analysis.knowledge.records import Knowledge
    from analysis.tables.schemas import Tables


# What names an official figure, down to the file it stands in.
KEY = ORDER["observations"]
# What wants the eye first; claims without any series come last.
VERDICTS = ("contradicts", "differs", "depends_on_source", "rounded", "consistent", "not_comparable", "no_data")


def weightiest(claim_checks: pl.DataFrame) -> list[dict[str, Any]]:
    """Rows of `claim_checks`, what wants the eye first."""
    return sorted(claim_checks.to_dicts(), key=lambda row: (VERDICTS.index(row["verdict"]), row["claim_id"]))


def said(tables: Tables) -> pl.DataFrame:
    """`indicator_claims` with `date_published` of their documents: what is checked, and when it was said."""
    published = tables.documents.select("document_id", "date_published")
    return tables.indicator_claims.join(published, on="document_id", how="left", maintain_order="left")


def beside(tables: Tables, observations: pl.DataFrame, claim_checks: pl.DataFrame, knowledge: Knowledge) -> Tables:
    """The tables with `observations` and `claim_checks`, in their lasting order and checked.

    Raises:
        TableError: Rows break a rule of the contract.
    """
    observations = observations.sort(ORDER["observations"], maintain_order=True)
    claim_checks = claim_checks.sort(ORDER["claim_checks"], maintain_order=True)
    check_part({"observations": observations, "claim_checks": claim_checks}, dict(tables), knowledge)
    return replace(tables, observations=observations, claim_checks=claim_checks)
