"""The table contract in one value: which tables there are and what each must be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

import polars as pl

from analysis.statistics import schemas as official
from analysis.tables import schemas_agreed as agreed
from analysis.tables import schemas_history as history
from analysis.tables import schemas_known as known
from analysis.tables import schemas_review as review
from analysis.tables import schemas_said as said

if TYPE_CHECKING:
    import dataframely as dy

SCHEMAS: Mapping[str, type[dy.Schema]] = MappingProxyType(
    {
        "documents": said.Documents,
        "event_mentions": said.EventMentions,
        "participant_mentions": said.ParticipantMentions,
        "participations": said.Participations,
        "indicator_claims": said.IndicatorClaims,
        "topic_mentions": agreed.TopicMentions,
        "agreement_mentions": agreed.AgreementMentions,
        "commitments": agreed.Commitments,
        "commitment_outcomes": agreed.CommitmentOutcomes,
        "events": known.Events,
        "participants": known.Participants,
        "indicators": known.Indicators,
        "agreements": agreed.Agreements,
        "conflicts": known.Conflicts,
        "event_status_history": history.EventStatusHistory,
        "passages": history.Passages,
        "coverage": history.Coverage,
        "claim_history": history.ClaimHistory,
        "review_queue": review.ReviewQueue,
        "corrections": review.Corrections,
        "changes": review.Changes,
        "observations": official.Observations,
        "claim_checks": official.ClaimChecks,
        "rejected": said.Rejected,
        "problems": said.Problems,
    }
)


@cache  # dataframely gathers them anew each time it is asked
def columns_of(table: str) -> Mapping[str, dy.Column]:
    """The columns of a table by name."""
    return MappingProxyType(SCHEMAS[table].columns())


def lists_of(table: str, column: str) -> tuple[str, ...]:
    """The closed lists that a column draws from; none for free words."""
    return tuple((columns_of(table)[column].metadata or {}).get("lists", ()))


@dataclass(frozen=True, slots=True)
class Tables:
    """The frames of the contract, all validated; see `schemas_said` and `schemas_known` for their columns."""

    documents: pl.DataFrame
    event_mentions: pl.DataFrame
    participant_mentions: pl.DataFrame
    participations: pl.DataFrame
    indicator_claims: pl.DataFrame
    topic_mentions: pl.DataFrame
    agreement_mentions: pl.DataFrame
    commitments: pl.DataFrame
    commitment_outcomes: pl.DataFrame
    events: pl.DataFrame
    participants: pl.DataFrame
    indicators: pl.DataFrame
    agreements: pl.DataFrame
    conflicts: pl.DataFrame
    event_status_history: pl.DataFrame
    passages: pl.DataFrame
    coverage: pl.DataFrame
    claim_history: pl.DataFrame
    review_queue: pl.DataFrame
    corrections: pl.DataFrame
    changes: pl.DataFrame
    observations: pl.DataFrame
    claim_checks: pl.DataFrame
    rejected: pl.DataFrame
    problems: pl.DataFrame
    # What `select` was asked for, word for word: `wish`, `wanted`. No rows where these are all the tables of a run.
    chosen: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema={"wish": pl.String, "wanted": pl.String}))

    def __iter__(self) -> Iterator[tuple[str, pl.DataFrame]]:
        """Name and frame of each table, in the order of the contract."""
        return ((f.name, getattr(self, f.name)) for f in fields(self) if f.name != "chosen")

    def part(self, table: str, *columns: str) -> pl.DataFrame:
        """Some columns of a table."""
        frame: pl.DataFrame = getattr(self, table)
        return frame.select(columns)

    def pieces(self, table: str, *columns: str) -> Iterator[pl.DataFrame]:
        """As `part`; of tables that were written, file by file."""
        yield self.part(table, *columns)

    @property
    def is_whole(self) -> bool:
        """Whether all that documents say is here; of an archive it stays on the disk."""
        return "text" in self.documents.columns
