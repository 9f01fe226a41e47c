"""Parsed YAML kept in the user's cache folder: parsing takes half a second of every start, reading this a hundredth.

A file of YAML is known by the checksum of its bytes, so that what is kept can never be out of date. It is data and
nothing in it is run. What is damaged or comes from another version is left aside and written anew; the file may be
deleted at any time.
"""

from __future__ import annotations

import os
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from analysis.errors import KnowledgeError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.resources.abc import Traversable

NAME = "knowledge.bin"
HEAD = b"communique knowledge 1\n"  # another number where the form changes: then what was kept is left aside
DIGEST = sha256().digest_size
ROOM = 3 << 20  # bytes; so much may be kept, of this state of the files and of earlier ones that may come back

Values = dict[bytes, msgspec.Raw]  # by the checksum of the YAML: what it says, decoded when it is asked for


def folder() -> Path | None:
    """Where this machine keeps what may be deleted, or `COMMUNIQUE_CACHE`; None where there is no such place."""
    if named := os.environ.get("COMMUNIQUE_CACHE"):
        return Path(named)
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "communique"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "communique"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "communique"


class Compiled:
    """Files of YAML, parsed once per machine."""

    def __init__(self, files: Iterable[Traversable] = ()) -> None:
        """Take what is kept, and keep what these files say beside it."""
        place = folder()
        self._values: Values = _read(place / NAME) if place else {}
        contents = {sha256(data).digest(): (file, data) for file in files for data in (file.read_bytes(),)}
        new = {digest: _encoded(*found) for digest, found in contents.items() if digest not in self._values}
        self._values.update(new)
        if place and new:
            _write(place / NAME, {digest: self._values[digest] for digest in contents}, self._values)

    def parsed(self, file: Traversable) -> Any:
        """What a file says.

        Raises:
            KnowledgeError: It is not valid YAML.
        """
        data = file.read_bytes()
        value = self._values.get(sha256(data).digest())
        return msgspec.msgpack.decode(_encoded(file, data) if value is None else value)


def _encoded(file: Traversable, data: bytes) -> msgspec.Raw:
    import yaml  # noqa: PLC0415  # only where something is new

    try:
        value = yaml.load(data.decode(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        return msgspec.Raw(msgspec.msgpack.encode(value))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{file.name}: not valid YAML: {error}") from error


def _read(path: Path) -> Values:
    """What is kept; nothing where it is missing, damaged or of another version."""
    try:
        kept = path.read_bytes()
    except OSError:
        return {}
    body = kept[len(HEAD) + DIGEST :]
    if not kept.startswith(HEAD) or sha256(body).digest() != kept[len(HEAD) : len(HEAD) + DIGEST]:
        return {}
    try:
        return msgspec.msgpack.decode(body, type=Values)
    except msgspec.MsgspecError:
        return {}


def _write(path: Path, needed: Values, known: Values) -> None:
    """Keep values, beside the name first, so that no reader ever meets half a file; where that fails, do without."""
    body = msgspec.msgpack.encode(known)
    if len(body) > ROOM:
        body = msgspec.msgpack.encode(needed)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(HEAD + sha256(body).digest() + body)
        os.replace(draft, path)
    except OSError:
        return
