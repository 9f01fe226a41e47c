"""Files → findings in the store: what is known is not read again, the rest is read in batches by as many as there are.

A batch goes to any `concurrent.futures.Executor`: processes of this machine, Dask's (`Client.get_executor()`), Ray's.
"""

from __future__ import annotations

import os
import stat
import time
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from dataclasses import replace
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING

from analysis import knowledge
from analysis.archive import Shelf, Store, encoded, problem_of, rules_version
from analysis.errors import AnalysisError
from analysis.log import tell
from analysis.model import Problem
from analysis.read import read_file
from analysis.reconcile.prints import prints
from analysis.resting import resting
from analysis.understand.walk import understand_each

if TYPE_CHECKING:
    from _hashlib import HASH
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from analysis.archive.store import Outcome
    from analysis.model import Document, Findings
    from analysis.read import SourceFile

    Keyed = tuple[SourceFile, bytes]
    Batch = list[tuple[SourceFile, bytes, list[Outcome]]]

BATCH = 40  # files: less than a second of work, little to lose
TOGETHER = 20  # documents that take their steps side by side, of so many characters at most: what is held at a time
CHARACTERS = 200_000
WORTH_PROCESSES = 150  # files to read from which on it pays to start processes
WAITING = 32  # batches handed out at a time, so that memory does not grow with the archive
TRIES = 3
UNREADABLE = b"?"  # before the key of a file whose content is not known; it is read each time
SETTLED = 2 * 10**9  # nanoseconds after which a file's times tell every change; the coarsest file systems tick by these
SURE = sha256().digest_size  # bytes of the key of a file whose content is known


def gather(
    files: Sequence[SourceFile],
    store: Store,
    progress: Callable[[int, int], None] | None = None,
    executor: Executor | None = None,
) -> tuple[tuple[Findings, ...], tuple[Problem, ...]]:
    """The findings of all files that can be read, in order of `document_id`, and what went wrong with the others.

    Args:
        files: What `list_files` gave.
        store: Where findings are kept: a file whose content, name and rules are known is not read again.
        progress: Called with (files done, files in all) after each file.
        executor: Who reads; None for processes of this machine where there is enough to read, else this process.

    Raises:
        OutputError: The store cannot be written.
        AnalysisError: A reading process was ended from outside.
    """
    keys = _keys(files, store)
    known = store.known([key for key in keys if len(key) == SURE])
    unread = [(file, key) for file, key in zip(files, keys, strict=True) if key not in known]
    tell("files", found=len(files), read_before=len(known), to_read=len(unread))
    wanted = set(known)
    done = len(files) - len(unread)
    if progress and done:
        progress(done, len(files))
    for batch in _read(unread, executor):
        store.keep((key, outcomes) for _, key, outcomes in batch)
        wanted.update(key for _, key, _ in batch)
        for _ in batch:
            done += 1
            if progress:
                progress(done, len(files))
    store.drop_others(wanted)
    problems = [problem_of(stored) for stored in store.stored(store.problems())]
    return Shelf(store, store.documents()).findings(), tuple(sorted(problems, key=lambda p: (p.path, p.reason)))


def _keys(files: Sequence[SourceFile], store: Store) -> list[bytes]:
    """The key of each file; what looks as it did when its content was last read is not opened."""
    now = time.time_ns()
    looks = [_look(file, now) for file in files]
    seen = store.seen([look for look in looks if look])
    keys = [seen.get(look) or key_of(file) for file, look in zip(files, looks, strict=True)]
    found = zip(looks, keys, strict=True)
    store.note((look, key) for look, key in found if look and look not in seen and len(key) == SURE)
    return keys


def _look(file: SourceFile, now: int) -> bytes:
    """Which file it is and when it was last changed, as the system tells; nothing where that is not sure.

    The time at which a file's entry was last changed cannot be set from outside, as that of its content can; Windows
    tells none. What was changed just now may be changed again within one tick of the clock.
    """
    try:
        told = os.stat(file.location)
    except OSError:
        return b""
    if os.name == "nt" or not stat.S_ISREG(told.st_mode) or max(told.st_mtime_ns, told.st_ctime_ns) > now - SETTLED:
        return b""
    when = told.st_dev, told.st_ino, told.st_size, told.st_mtime_ns, told.st_ctime_ns
    return _mark(file, when).digest()


def _mark(file: SourceFile, *more: object) -> HASH:
    """A hash of what a file is called, and of the rules."""
    named = (file.path, file.document_id, file.is_candidate, file.fault, file.location.name, file.url, file.charset)
    return sha256(repr((rules_version(), *named, *more)).encode("utf-8", "surrogateescape"))


def key_of(file: SourceFile) -> bytes:
    """What findings depend on: the bytes of the file, what it is called, and the rules."""
    mark = _mark(file)
    try:
        if file.fault or not stat.S_ISREG(os.stat(file.location).st_mode):
            return UNREADABLE + mark.digest()
        with open(file.location, "rb") as opened:
            while part := opened.read(1 << 20):
                mark.update(part)
    except OSError:
        return UNREADABLE + mark.digest()
    return mark.digest()


def read_batch(batch: Sequence[Keyed]) -> Batch:
    """Read and understand some files: each with its key and what was found, encoded. Runs wherever the executor is."""
    with resting():
        together = _Together()
        read = [(file, *_slots(file, key, together)) for file, key in batch]
        together.understand()
        return [(file, key, [outcome for slot in slots for outcome in slot]) for file, key, slots in read]


class _Together:
    """Documents that wait to be understood side by side, each with the slot that its outcomes go to."""

    def __init__(self) -> None:
        self.documents: list[Document] = []
        self.slots: list[list[Outcome]] = []
        self.size = 0

    def slot(self, read: Document | Problem) -> list[Outcome]:
        """The slot of what was read: a problem is in it at once, of a document its findings as soon as enough wait."""
        slot: list[Outcome] = []
        if isinstance(read, Problem):
            slot.append((None, None, encoded(read)))
            return slot
        if self.size + len(read.text) > CHARACTERS or len(self.documents) == TOGETHER:
            self.understand()
        self.documents.append(read)
        self.slots.append(slot)
        self.size += len(read.text)
        return slot

    def understand(self) -> None:
        """Fill the slots of all that wait."""
        for found, slot in zip(understand_each(self.documents, knowledge.load()), self.slots, strict=True):
            slot.extend(_outcomes(found))
        self.documents, self.slots, self.size = [], [], 0


def _slots(file: SourceFile, key: bytes, together: _Together) -> tuple[bytes, list[list[Outcome]]]:
    """The slots of what one file holds; a file that changes while it is read is read again."""
    for _ in range(TRIES):
        found = [together.slot(read) for read in read_file(file)]
        before, key = key, key_of(file)
        if key == before:
            break
    else:
        key = UNREADABLE + key  # it changes all the time: next time it is read anew
    return key, found


def _outcomes(found: Findings) -> Iterator[Outcome]:
    """What is kept of one document: its findings with its fingerprints, and what went wrong with it."""
    read = found.document
    found = replace(found, prints=prints(read))
    try:
        stored = encoded(found)
    except UnicodeEncodeError as error:
        reason = f"holds half a character at position {error.start}; save it as UTF-8"
        yield None, None, encoded(Problem(read.path, reason))
        return
    yield read.document_id, read.sha256, stored
    for each in found.failures:
        yield None, None, encoded(Problem(read.path, f"{each}; please report it"))


def _read(unread: Sequence[Keyed], executor: Executor | None) -> Iterator[Batch]:
    """Batches as they are done."""
    if executor:
        yield from _handed_out(_batches(unread), executor)
    elif len(unread) < WORTH_PROCESSES or (os.cpu_count() or 1) < 2:
        yield from map(read_batch, _batches(unread, TOGETHER))
    else:
        from analysis.workers import processes  # noqa: PLC0415  # a few releases need none

        with processes() as own:
            yield from _handed_out(_batches(unread), own)


def _batches(unread: Sequence[Keyed], size: int = BATCH) -> Iterator[Sequence[Keyed]]:
    return (unread[start : start + size] for start in range(0, len(unread), size))


def _handed_out(batches: Iterable[Sequence[Keyed]], executor: Executor) -> Iterator[Batch]:
    left = iter(batches)
    running: set[Future[Batch]] = {executor.submit(read_batch, batch) for batch in islice(left, WAITING)}
    try:
        while running:
            done, running = wait(running, return_when=FIRST_COMPLETED)
            running |= {executor.submit(read_batch, batch) for batch in islice(left, len(done))}
            for future in done:
                yield future.result()
    except BrokenExecutor as error:
        raise AnalysisError(
            "a process that read releases was ended from outside (is there too little memory?). "
            "What was read before is kept: run the same command again."
        ) from error
    finally:
        for future in running:
            future.cancel()
