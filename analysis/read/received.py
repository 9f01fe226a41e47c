"""The list of what was received from the network (`received.jsonl`): which file came from which address, and when.

It lies in the folder it speaks of; `communique add` writes it, listing files reads it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path

LIST = "received.jsonl"
# Longer than any entry; a list that was tampered with is not loaded whole.
LARGEST = 200_000_000


@dataclass(frozen=True, slots=True)
class Received:
    """One answer of the network.

    Attributes:
        url: The address asked.
        file: Where the answer lies, relative to the list; empty for feeds, which are followed and not stored.
        received_at: When, in UTC.
        sha256: Checksum of the bytes as received.
        address: The address that answered, where others sent on to it.
        etag: What the server calls this version, to ask whether there is another.
        last_modified: When the server says it was changed.
        charset: The character set the server told.
        version_of: The file that kept the version before, where this one took its place.
    """

    url: str
    file: str
    received_at: str
    sha256: str
    address: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    charset: str | None = None
    version_of: str | None = None

    def line(self) -> str:
        """As one line of the list."""
        told = {name: value for name, value in asdict(self).items() if value not in (None, "")}
        return json.dumps(told, ensure_ascii=False, sort_keys=True) + "\n"


def received(folder: Path) -> dict[str, Received]:
    """What a folder's list says, the newest entry of each address; a line that was cut off is passed over."""
    found: dict[str, Received] = {}
    for entry in _entries(folder / LIST):
        found[entry.url] = entry
    return found


def _entries(path: Path) -> Iterator[Received]:
    names = {field.name for field in fields(Received)}
    try:
        with open(path, encoding="utf-8", errors="replace") as lines:
            for line in lines.read(LARGEST).split("\n"):
                try:
                    told = json.loads(line)
                    known = {name: value for name, value in told.items() if name in names and isinstance(value, str)}
                    yield Received(**({"file": ""} | known))
                except (ValueError, TypeError, AttributeError, RecursionError):
                    continue
    except OSError:
        return
