"""How to ask politely: one question a second to a host, a few more tries with growing, uneven pauses, and patience."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar

from analysis.errors import AnalysisError

T = TypeVar("T")
TRIES = 4
PATIENCE = 30.0  # seconds
PACE = 1.0  # seconds between two questions to one host
LONGEST_WAIT = 60.0


@dataclass(slots=True)
class Manners:
    """How to ask. Tests set the clock and the pauses."""

    patience: float = PATIENCE
    tries: int = TRIES
    pace: float = PACE
    wait: Callable[[float], None] = time.sleep
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    asked: dict[str, float] = field(default_factory=dict)

    def keep_pace(self, host: str, pace: float = 0.0) -> None:
        """Wait until the host may be asked again.

        Args:
            host: Who is asked.
            pace: Seconds between two questions that the host wishes, if more than ours.
        """
        wanted = max(self.pace, min(pace, LONGEST_WAIT))
        last = self.asked.get(host)
        passed = time.monotonic() - last if last is not None else wanted
        if passed < wanted:
            self.wait(wanted - passed)
        self.asked[host] = time.monotonic()

    def persist(self, ask: Callable[[], T], may_pass: Callable[[AnalysisError], bool]) -> T:
        """The answer, after as many tries as it takes and manners allow.

        Args:
            ask: Asks once.
            may_pass: Whether a failure is one that may be gone later.

        Raises:
            AnalysisError: The last failure, or one that will not pass.
        """
        for turn in range(1, self.tries + 1):
            try:
                return ask()
            except AnalysisError as error:
                if turn == self.tries or not may_pass(error):
                    raise
                self.wait(_pause(error, turn))
        raise AssertionError("unreachable: the last try returns or raises")


def _pause(error: AnalysisError, turn: int) -> float:
    asked = getattr(error, "retry_after", None)
    # Uneven, so that many who failed together do not come back together.
    return min(float(asked) if asked else 2.0**turn * random.uniform(0.5, 1.5), LONGEST_WAIT)
