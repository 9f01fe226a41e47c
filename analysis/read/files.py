"""Files to documents, one at a time; a file that cannot be read becomes a problem and stops nothing."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from analysis.errors import ReadError
from analysis.model import Document, Problem
from analysis.read.decode import decode
from analysis.read.frame import document
from analysis.read.listing import SourceFile, list_files, readable

MEGABYTE = 1_000_000
LARGEST = 20 * MEGABYTE
SAMPLE = 8192
FILLED = re.compile(r"[^\s\ufeff\u200b]")


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading: the documents by id, and the files that could not be read, by path."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]


def read(paths: Sequence[Path | str] | Path | str) -> Reading:
    """Read files and folders into documents.

    Raises:
        InputError: A path does not exist, or a folder holds nothing readable.
    """
    results = list(read_each(list_files(paths)))
    documents = sorted((r for r in results if isinstance(r, Document)), key=lambda found: found.document_id)
    problems = sorted((r for r in results if isinstance(r, Problem)), key=lambda found: (found.path, found.reason))
    return Reading(tuple(documents), tuple(problems))


def read_each(
    paths: Sequence[Path | str] | Path | str | tuple[SourceFile, ...],
) -> Iterator[Document | Problem]:
    """Read one file after the other, in the order of `list_files`.

    Takes paths, or what `list_files` returned for them, so that a caller who has counted need not list again.

    Raises:
        InputError: As `list_files`; at once, before the first result.
    """
    return (outcome for file in _listed(paths) for outcome in read_file(file))


def _listed(paths: Sequence[Path | str] | Path | str | tuple[SourceFile, ...]) -> tuple[SourceFile, ...]:
    if isinstance(paths, str | Path):
        return list_files(paths)
    listed = tuple(path for path in paths if isinstance(path, SourceFile))
    return listed or list_files([path for path in paths if not isinstance(path, SourceFile)])


def read_file(file: SourceFile) -> Iterator[Document | Problem]:
    """What one file holds: a document, several (mail, tables of articles, feeds, archives), or what is wrong with it.

    The bytes of the file and the fields of `file` decide, nothing else; the order is that of the file.
    """
    try:
        yield _read_one(file)
    except ReadError as error:
        yield Problem(file.path, str(error))
    except OSError as error:
        yield Problem(file.path, _why(file, error))


def _read_one(file: SourceFile) -> Document:
    if file.fault:
        raise ReadError(f"{file.fault}; allow reading it, or leave it out")
    raw = _bytes(file)
    text = decode(raw)
    if not FILLED.search(text):
        raise ReadError("is empty; remove it, or put the text in")
    return document(text, file.path, sha256(raw).hexdigest(), file.document_id)


def _bytes(file: SourceFile) -> bytes:
    about = os.stat(file.location)
    if not stat.S_ISREG(about.st_mode):
        raise ReadError("is no ordinary file (a device, pipe or socket); remove it or give a .txt file")
    if file.is_candidate:
        _refuse_large(about.st_size)
    with open(file.location, "rb") as opened:
        # One byte beyond the limit is enough to see that a file has grown since it was measured.
        raw = opened.read(LARGEST + 1 if file.is_candidate else SAMPLE)
    if not file.is_candidate:
        _refuse_kind(file, raw)
    _refuse_large(len(raw))
    return raw


def _refuse_large(size: int) -> None:
    if size > LARGEST:
        raise ReadError(
            f"is too large for a release: {size / MEGABYTE:.1f} MB, the limit is {LARGEST // MEGABYTE} MB; "
            "split it into one file per release"
        )


def _refuse_kind(file: SourceFile, sample: bytes) -> None:
    suffix = readable(file.location.suffix)
    try:
        decode(sample[: sample.rfind(b"\n") + 1] or sample)
    except ReadError as error:
        raise ReadError(f"is not text (a {suffix} file); remove it or convert it to .txt") from error
    raise ReadError(f"is a {suffix} file, and only .txt, .md and files without suffix are read; rename or remove it")


def _why(file: SourceFile, error: OSError) -> str:
    if os.path.islink(file.location) and not os.path.exists(file.location):
        return "is a broken link; mend or remove it"
    return f"cannot be opened ({error.strerror or error}); check its permissions, or remove it"
