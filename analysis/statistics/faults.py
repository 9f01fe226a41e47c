"""What can go wrong between a statistical office and a table. Each message says what, where and how to mend it.

StatisticsError
├── SourceUnreachableError   no name, no route, no answer in time
├── SourceRefusedError       the service answered with an error of its own (also inside an answer of status 200)
│   ├── RateLimitedError       too many questions (429); `retry_after` in seconds
│   ├── ExtractionTooBigError  more cells than one answer may hold (413)
│   ├── AsyncPendingError      the answer is being prepared; `job` names it
│   └── KeyRequiredError       the service wants a key; the message names the environment variable
├── TruncatedError           an answer or file ends before it is whole
├── FormatChangedError       a header, sheet or field is not where the reader looks for it
├── UnknownCodeError         a code that the source or our list does not know
├── EmptyResultError         the source answered and holds nothing there; not the same as zero
├── UnitMissingError         figures without a unit
├── AggregateMismatchError   a printed total is not the sum of its parts
├── QuoteInvertedError       an exchange rate is given the other way round
├── SnapshotDamagedError     a stored file is not what its index says
└── ReaderMissingError       an optional package is not installed
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from analysis.errors import StatisticsError


class SourceUnreachableError(StatisticsError):
    """No name, no route, no answer in time."""


class SourceRefusedError(StatisticsError):
    """The service answered with an error of its own."""


class RateLimitedError(SourceRefusedError):
    """Too many questions; ask again after `retry_after` seconds."""

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class ExtractionTooBigError(SourceRefusedError):
    """More cells than one answer may hold."""


class AsyncPendingError(SourceRefusedError):
    """The answer is being prepared under `job`."""

    def __init__(self, message: str, job: str | None = None) -> None:
        super().__init__(message)
        self.job = job


class KeyRequiredError(SourceRefusedError):
    """The service wants a key."""


class TruncatedError(StatisticsError):
    """An answer or file ends before it is whole."""


class FormatChangedError(StatisticsError):
    """A header, sheet or field is not where the reader looks for it."""


class UnknownCodeError(StatisticsError):
    """A code that the source or our list does not know."""


class EmptyResultError(StatisticsError):
    """The source answered and holds nothing there; not the same as zero."""


class UnitMissingError(StatisticsError):
    """Figures without a unit."""


class AggregateMismatchError(StatisticsError):
    """A printed total is not the sum of its parts."""


class QuoteInvertedError(StatisticsError):
    """An exchange rate is given the other way round."""


class SnapshotDamagedError(StatisticsError):
    """A stored file is not what its index says."""


class ReaderMissingError(StatisticsError):
    """An optional package is not installed."""


def format_changed(what: str, expected: object, got: object, data: bytes = b"") -> FormatChangedError:
    """The error for a file whose form we do not know, with the first bytes of the file."""
    head = f"; the file begins {data[:200]!r}" if data else ""
    return FormatChangedError(
        f"{what}: expected {expected}, got {got}{head}. If the source changed its form, keep the file and report it; "
        "if the file was edited or saved by another program, download it again."
    )


Reader = Callable[[bytes], Any]


def guarded(what: str) -> Callable[[Reader], Reader]:
    """Make a reader raise `StatisticsError` alone: whatever else it trips over is a form it does not know.

    Without this a damaged file would end a run with the words of some library.
    """

    def guard(read: Reader) -> Reader:
        @wraps(read)
        def safe(data: bytes) -> Any:
            try:
                return read(data)
            except StatisticsError:
                raise
            except Exception as error:
                reason = str(error).partition("\n")[0][:200]
                raise format_changed(what, "a whole file of its form", f"{type(error).__name__}: {reason}") from error

        return safe

    return guard
