"""One build at a time in one folder: the second waits for the first, and says so."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from analysis.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NAME = ".lock"
PAUSE = 0.2  # seconds between two looks


@contextmanager
def alone(folder: Path, tell: Callable[[str], object], patience: float = 3600.0) -> Iterator[None]:
    """Hold a folder for this process alone; the system lets go of it when the process ends, however it ends.

    Args:
        folder: The output folder; made where it is missing.
        tell: Called once when another process holds it.
        patience: Seconds to wait for the other.

    Raises:
        OutputError: The folder cannot be written, or the other process did not end in time.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        held = open(folder / NAME, "a+b")  # noqa: SIM115  # closed below, after the lock is let go
    except OSError as error:
        raise OutputError(
            f"{folder} cannot be written to: {error.strerror or error}. Choose a folder that you may write to (--out)."
        ) from error
    with held:
        _wait(held, folder, tell, patience)
        held.truncate(0)
        held.write(str(os.getpid()).encode())
        held.flush()
        yield


def _wait(held: BinaryIO, folder: Path, tell: Callable[[str], object], patience: float) -> None:
    waited, told = 0.0, False
    while not _taken(held):
        if not told:
            tell(f"another build (process {_holder(held)}) is writing to {folder}; waiting for it to end")
            told = True
        if waited >= patience:
            raise OutputError(
                f"another build (process {_holder(held)}) is still writing to {folder}. "
                "Wait for it, end it, or choose another folder (--out)."
            )
        time.sleep(PAUSE)
        waited += PAUSE


def _holder(held: BinaryIO) -> str:
    held.seek(0)
    return held.read(20).decode("ascii", "replace") or "unknown"


if sys.platform == "win32":
    import msvcrt

    def _taken(held: BinaryIO) -> bool:
        held.seek(1000)  # beyond the number, so that others may read it
        try:
            msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _taken(held: BinaryIO) -> bool:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
