"""What findings come to before it is known who is who: copies, shared paragraphs, and which claims state one figure.

It takes a third of the time of reconciling and waits for nothing, so that somebody else may work it out meanwhile.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from analysis.reconcile.copies import copies
from analysis.reconcile.figures import figures, indicators
from analysis.reconcile.names import Spelling
from analysis.reconcile.romanize import Romanizer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.model import Findings
    from analysis.reconcile.copies import Copies
    from analysis.reconcile.figures import Figure


class Apart(Protocol):
    """Gives what was worked out; it may have to wait for it."""

    def copies(self) -> Copies:
        """Which texts and paragraphs stand in several documents."""

    def sets(self, told: Sequence[Figure]) -> list[list[Figure]]:
        """The figures of all documents, those of one indicator together, in a fixed order."""


@dataclass(frozen=True, slots=True)
class Now:
    """Works it out when it is asked for."""

    reading: Sequence[Findings]

    def copies(self) -> Copies:
        """Which texts and paragraphs stand in several documents."""
        return copies(self.reading)

    def sets(self, told: Sequence[Figure]) -> list[list[Figure]]:
        """The figures of all documents, those of one indicator together, in a fixed order."""
        return indicators(told)


def comparable(reading: Sequence[Findings], knowledge: Knowledge, spelling: Spelling | None = None) -> list[Figure]:
    """The claims of all documents, comparable."""
    tables, rules = knowledge.ontology["romanization"], knowledge.ontology["comparison"]
    spelling = spelling or Spelling(tables, Romanizer(tables))
    return [figure for findings in reading for figure in figures(findings, rules, spelling)]
