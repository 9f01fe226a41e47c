"""Keys of participants within a document: readable, unique, the same on every run."""

from __future__ import annotations

import re
from functools import lru_cache

from analysis.understand.fold import fold


class Keys:
    """Gives each name a key of its own; a second bearer of a name gets a number."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, kind: str, name: str) -> str:
        """A new key for a participant of a kind."""
        stem = f"{kind}:{_readable(name)}"
        key, n = stem, 2
        while key in self._taken:
            key, n = f"{stem}_{n}", n + 1
        self._taken.add(key)
        return key


@lru_cache(maxsize=1 << 14)
def _readable(name: str) -> str:
    return re.sub(r"[^0-9a-zа-яәғқңөұүһі]+", "_", fold(name)).strip("_")
