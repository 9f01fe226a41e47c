"""What findings come to before it is known who is who, and indicators, which need no events.

It is half of reconciling and waits for little, so that somebody else may work it out meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from analysis.reconcile import indicator_rows
from analysis.reconcile.copies import copies
from analysis.reconcile.figures import Figure, figures, indicators
from analysis.reconcile.names import Spelling
from analysis.reconcile.romanize import Romanizer
from analysis.reconcile.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.model import Findings
    from analysis.reconcile.copies import Copies
    from analysis.reconcile.decisions import Decisions
    from analysis.reconcile.origins import Origins
    from analysis.world import ClaimKey, Conflict, Indicator

    Groups = list[list[Figure]]


@dataclass(frozen=True, slots=True)
class Figured:
    """What claims come to; see `World`."""

    indicators: tuple[Indicator, ...]
    claim_ids: Mapping[ClaimKey, str]
    indicator_ids: Mapping[str, str]
    conflicts: Sequence[Conflict]


class Apart(Protocol):
    """Gives what was worked out; it may have to wait for it."""

    def copies(self) -> Copies:
        """Which texts and paragraphs stand in several documents."""

    def figured(self, behind: Origins, decisions: Decisions, known: Mapping[ClaimKey, str]) -> Callable[[], Figured]:
        """What to call for the indicators, by whose word, as the analyst decided, with ids that claims keep."""


@dataclass(frozen=True, slots=True)
class Now:
    """Works it out when it is asked for."""

    reading: Sequence[Findings]
    knowledge: Knowledge

    def copies(self) -> Copies:
        """Which texts and paragraphs stand in several documents."""
        return copies(self.reading)

    def figured(self, behind: Origins, decisions: Decisions, known: Mapping[ClaimKey, str]) -> Callable[[], Figured]:
        """What to call for the indicators, by whose word, as the analyst decided, with ids that claims keep."""
        return lambda: figured(self, self.grouped(), behind, decisions, known)

    def grouped(self) -> Groups:
        """The claims of all documents, those that state one indicator together."""
        tables, rules = self.knowledge.ontology["romanization"], self.knowledge.ontology["comparison"]
        spelling = Spelling(tables, Romanizer(tables))
        return indicators([figure for findings in self.reading for figure in figures(findings, rules, spelling)])


def figured(
    given: Now, groups: Groups, behind: Origins, decisions: Decisions, known: Mapping[ClaimKey, str]
) -> Figured:
    """Rows and ids of indicators, and what the documents disagree about."""
    wording = Wording(given.knowledge)
    claims = indicator_rows.claim_ids(given.reading, known)
    sets = decisions.rearranged(
        "indicators", [(group, ()) for group in groups], lambda figure: ("", claims[figure.key])
    )
    groups = [sorted(group, key=lambda f: f.key) for group, _ in sets]
    row_ids = indicator_rows.indicator_ids(groups, claims, decisions.kept)
    made = [
        (indicator_rows.indicator(row_id, group, behind, wording), group)
        for row_id, group in zip(row_ids, groups, strict=True)
    ]
    ids = {claims[figure.key]: row.indicator_id for row, group in made for figure in group}
    documents = {f.document.document_id: f.document for f in given.reading}
    return Figured(
        indicators=tuple(sorted((row for row, _ in made), key=lambda row: row.indicator_id)),
        claim_ids=claims,
        indicator_ids=dict(sorted(ids.items())),
        conflicts=list(indicator_rows.conflicts(made, documents)),
    )
