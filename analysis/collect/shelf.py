"""Where what was received is kept: `seeds/received/HOST/NAME.html`, as received, and the list of it.

A page that changed takes the place of its earlier version, which is kept under `.earlier` by its checksum; nothing is
lost, and a build reads each page once.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote, urlsplit

from analysis.collect.ask import Answer
from analysis.errors import InputError, OutputError, ReadError
from analysis.read.decode import decode
from analysis.read.kinds import READER, kind_of
from analysis.read.listing import slug
from analysis.read.received import LIST, Received, received

FOLDER = "received"
EARLIER = ".earlier"
LONGEST_NAME = 60
SUFFIX = {"page": ".html", "feed": ".xml", "pdf": ".pdf", "docx": ".docx", "archive": ".zip", "parquet": ".parquet"}


@dataclass(slots=True)
class Shelf:
    """What was received into one folder of inputs."""

    home: Path
    known: dict[str, Received]

    @classmethod
    def of(cls, inputs: Path) -> Shelf:
        """The shelf of a folder of inputs; made when something is first kept."""
        home = inputs / FOLDER
        return cls(home, received(home))

    def lying(self, url: str) -> Received | None:
        """What is known of an address, if the file that was received is still there."""
        entry = self.known.get(url)
        return entry if entry and (not entry.file or (self.home / entry.file).is_file()) else None

    def keep(self, answer: Answer, content: bytes, now: datetime) -> Received | None:
        """Keep a page or file as received; None where the same is kept already.

        Raises:
            InputError: It is of no kind that is read.
            OutputError: The folder cannot be written.
        """
        digest = sha256(content).hexdigest()
        before = self.known.get(answer.url)
        if before and before.sha256 == digest and (self.home / before.file).is_file():
            return None
        name = before.file if before and before.file else _name(answer, content)
        try:
            earlier = self._put_aside(name, before)
            _write(self.home / name, content)
        except OSError as error:
            raise OutputError(f"{self.home / name}: cannot be written ({error.strerror or error})") from error
        return self.note(answer, digest, now, name, earlier)

    def note(self, answer: Answer, digest: str, now: datetime, name: str = "", earlier: str | None = None) -> Received:
        """Enter an answer in the list.

        Raises:
            OutputError: The list cannot be written.
        """
        entry = Received(
            url=answer.url,
            file=name,
            received_at=f"{now:%Y-%m-%dT%H:%M:%SZ}",
            sha256=digest,
            address=answer.address if answer.address != answer.url else None,
            etag=answer.etag,
            last_modified=answer.last_modified,
            charset=answer.charset,
            version_of=earlier,
        )
        try:
            self.home.mkdir(parents=True, exist_ok=True)
            with open(self.home / LIST, "ab") as opened:
                # After a line that was cut off by a power failure, the next begins on its own.
                opened.write((b"\n" if _is_cut(self.home / LIST) else b"") + entry.line().encode())
        except OSError as error:
            raise OutputError(f"{self.home / LIST}: cannot be written ({error.strerror or error})") from error
        self.known[answer.url] = entry
        return entry

    def _put_aside(self, name: str, before: Received | None) -> str | None:
        if not before or not (self.home / name).is_file():
            return None
        earlier = f"{EARLIER}/{before.sha256[:16]}{Path(name).suffix}"
        (self.home / EARLIER).mkdir(parents=True, exist_ok=True)
        os.replace(self.home / name, self.home / earlier)
        return earlier


def _name(answer: Answer, content: bytes) -> str:
    """`host/last-words-of-the-path-1a2b3c4d.html`: the same for the same address, whatever it answers."""
    parts = urlsplit(answer.address)
    last = unquote(parts.path).rstrip("/").rpartition("/")[2]
    stem, _, ending = last.rpartition(".")
    known = f".{ending.lower()}" in READER
    words = slug(stem if known and stem else last)[:LONGEST_NAME].strip("-")
    host = ".".join(filter(None, map(slug, (parts.hostname or "files").removeprefix("www.").split("."))))
    mark = sha256(answer.url.encode("utf-8", "replace")).hexdigest()[:8]
    name = "-".join(filter(None, (words, mark)))
    return f"{host}/{name}{_suffix(answer, content, f'.{ending.lower()}' if known else '')}"


def _suffix(answer: Answer, content: bytes, ending: str) -> str:
    """What the content is, by its first bytes, its server, its name.

    Raises:
        InputError: Nothing that is read.
    """
    kind = kind_of("", content[:8192]) or "text"
    if kind != "text":
        return ending if READER.get(ending) == kind else SUFFIX[kind]
    if "html" in answer.content_type:
        return SUFFIX["page"]
    try:
        decode(content)
    except ReadError as error:
        what = answer.content_type or "of an unknown kind"
        raise InputError(
            f"{answer.url}: is no text, page or document ({what}); see README, What you can feed it"
        ) from error
    return ending if READER.get(ending) in ("rows", "mail", "text") else ".txt"


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".draft-")
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        os.chmod(draft, 0o644)
        os.replace(draft, path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise


def _is_cut(path: Path) -> bool:
    with open(path, "rb") as opened:
        if not opened.seek(0, os.SEEK_END):
            return False
        opened.seek(-1, os.SEEK_END)
        return opened.read(1) != b"\n"
