"""Processes of this machine that read releases or compare them, and end with the process that began them."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LOOK = 1.0  # seconds between two looks for the first process


@contextmanager
def processes(number: int | None = None) -> Iterator[ProcessPoolExecutor]:
    """So many processes; where no number is given, one for each processor that this one may use."""
    # On Linux a copy of this process starts at once with the knowledge it has, and needs no guard in the user's script.
    # Reading uses no threads and no Polars, which copies do not bear.
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else None)
    pool = ProcessPoolExecutor(number or _processors(), context, initializer=_end_with, initargs=(os.getpid(),))
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _end_with(first: int) -> None:
    """A process whose first process was killed waits forever for work: watch it, and end when it is gone."""

    def watch() -> None:
        while os.getppid() == first:
            time.sleep(LOOK)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
