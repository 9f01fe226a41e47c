"""Errors a caller may want to catch. Each message says what is wrong, where, and how to mend it.

AnalysisError
├── InputError       nothing to read: the path is missing, empty or of no kind we know
├── ReadError        one file cannot be read (collected as a problem; never stops a run)
├── KnowledgeError   a YAML file of the package or of the user is not as it must be
├── TableError       rows that break the table contract
├── StatisticsError  an official file or service did not give what it should (children in statistics/faults.py)
├── NetworkError     an address does not answer, or may not be asked
└── OutputError      a result cannot be written
"""

from __future__ import annotations


class AnalysisError(Exception):
    """Anything this package raises on purpose."""


class InputError(AnalysisError):
    """There is nothing to read at the given path."""


class ReadError(AnalysisError):
    """One file cannot be read as text."""


class KnowledgeError(AnalysisError):
    """A record of the gazetteer, the lexicon or the ontology is wrong; names the file, the record and the fix."""


class TableError(AnalysisError):
    """Rows do not fit the table contract."""


class StatisticsError(AnalysisError):
    """Official statistics: a file, a service or a comparison is not as it must be."""


class NetworkError(AnalysisError):
    """An address does not answer, or may not be asked; `retry_after` in seconds where the host says when it may."""

    def __init__(self, message: str, retry_after: float | None = None, passes: bool = False) -> None:
        super().__init__(message)
        self.retry_after, self.passes = retry_after, passes


class OutputError(AnalysisError):
    """A result cannot be written."""
