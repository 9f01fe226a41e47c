"""A file opened for a reader: its first bytes, the whole of it up to a limit, or a stream; and why one cannot be."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from analysis.errors import ReadError
from analysis.read.decode import decode
from analysis.read.listing import SourceFile, readable

MEGABYTE = 1_000_000
LARGEST = 20 * MEGABYTE
SAMPLE = 8192


@dataclass(slots=True)
class Opened:
    """A file, or a member of an archive, open at its beginning."""

    file: SourceFile
    stream: BinaryIO
    _whole: bytes | None = None

    def head(self) -> bytes:
        """Its first bytes; the stream stands at the beginning again."""
        self.stream.seek(0)
        head = self.stream.read(SAMPLE)
        self.stream.seek(0)
        if len(head) < SAMPLE:  # most releases are short
            self._whole = head
        return head

    def whole(self) -> bytes:
        """All bytes.

        Raises:
            ReadError: There are more than any release has.
        """
        if self._whole is None:
            refuse_large(self.stream.seek(0, os.SEEK_END))
            self.stream.seek(0)
            # One byte beyond the limit is enough to see that a file has grown since it was measured.
            self._whole = self.stream.read(LARGEST + 1)
            refuse_large(len(self._whole))
        return self._whole


@contextmanager
def opening(file: SourceFile) -> Iterator[Opened]:
    """A file of the disk.

    Raises:
        ReadError: It is no ordinary file.
        OSError: It cannot be opened.
    """
    if file.fault:
        raise ReadError(f"{file.fault}; allow reading it, or leave it out")
    if not stat.S_ISREG(os.stat(file.location).st_mode):
        raise ReadError("is no ordinary file (a device, pipe or socket); remove it or give a .txt file")
    with open(file.location, "rb") as stream:
        yield Opened(file, stream)


def refuse_large(size: int) -> None:
    """Raise where a single text is larger than any release."""
    if size > LARGEST:
        raise ReadError(
            f"is too large for a release: {size / MEGABYTE:.1f} MB, the limit is {LARGEST // MEGABYTE} MB; "
            "split it into one file per release"
        )


def refuse_kind(opened: Opened, known: str) -> None:
    """Raise for a file of a kind that is not read; says whether it is text at all."""
    suffix, sample = readable(opened.file.location.suffix), opened.head()
    try:
        decode(sample[: sample.rfind(b"\n") + 1] or sample)
    except ReadError as error:
        raise ReadError(f"is not text (a {suffix} file); remove it or convert it to .txt") from error
    raise ReadError(f"is a {suffix} file, and only {known} and files without suffix are read; rename or remove it")


def why(file: SourceFile, error: OSError) -> str:
    """Why a file could not be opened, and what to do."""
    if os.path.islink(file.location) and not os.path.exists(file.location):
        return "is a broken link; mend or remove it"
    return f"cannot be opened ({error.strerror or error}); check its permissions, or remove it"
