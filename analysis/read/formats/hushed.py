"""Keeping to itself what a library writes to the standard error on its own, past Python."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from tempfile import TemporaryFile
from threading import Lock

STANDARD_ERROR = 2
ONE = Lock()  # the descriptor is the process's: two that put it back in the wrong order would lose it


@contextmanager
def hushed() -> Iterator[None]:
    """What is written to the standard error meanwhile is shown afterwards, and is not where the work fails.

    For short work alone: messages of other threads wait for its end, and go with it where it fails.
    """
    with ONE, TemporaryFile() as said:
        try:
            before = os.dup(STANDARD_ERROR)
        except OSError:  # a program without a standard error
            yield
            return
        _flush()
        os.dup2(said.fileno(), STANDARD_ERROR)
        try:
            yield
        finally:
            _flush()
            os.dup2(before, STANDARD_ERROR)
            os.close(before)
        said.seek(0)
        with suppress(OSError):  # nobody listens any more
            os.write(STANDARD_ERROR, said.read())


def _flush() -> None:
    if sys.stderr:
        sys.stderr.flush()
