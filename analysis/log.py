"""What a build tells of itself: one line of JSON for each step and each problem, shown by `--verbose`."""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

LOGGER = logging.getLogger("communique")


def tell(event: str, **about: object) -> None:
    """Log that something happened, and what there is to know about it."""
    if LOGGER.isEnabledFor(logging.INFO):
        LOGGER.info(json.dumps({"event": event, **about}, ensure_ascii=False, default=str))


@contextmanager
def stage(name: str) -> Iterator[dict[str, Any]]:
    """Log a step when it is done: seconds, seconds of processors, peak of memory so far, and what is put in."""
    about: dict[str, Any] = {}
    began, used = time.perf_counter(), _processor()
    yield about
    seconds, processor = time.perf_counter() - began, _processor() - used
    tell("stage", name=name, seconds=round(seconds, 3), processor=round(processor, 3), peak_mb=peak_mb(), **about)


def _processor() -> float:
    """Seconds of processors that this process and those it began and that ended have used."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def peak_mb() -> int | None:
    """Megabytes that this process has held at most; None where the system does not say."""
    try:
        import resource  # noqa: PLC0415  # Windows has none
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak / (2**20 if sys.platform == "darwin" else 2**10))


def show() -> None:
    """Show the lines on the error output."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    LOGGER.handlers = [handler]
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False


@contextmanager
def heard() -> Iterator[list[dict[str, Any]]]:
    """Collect what is told meanwhile."""
    lines: list[dict[str, Any]] = []

    class Ear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(json.loads(record.getMessage()))

    ear, level = Ear(), LOGGER.level
    LOGGER.addHandler(ear)
    LOGGER.setLevel(logging.INFO)
    try:
        yield lines
    finally:
        LOGGER.removeHandler(ear)
        LOGGER.setLevel(level)
