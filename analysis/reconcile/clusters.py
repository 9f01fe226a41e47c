"""Sets that grow together, and the ids given to them."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from typing import Generic, TypeVar

N = TypeVar("N", bound=Hashable)
NOT_SLUG = re.compile(r"[^a-z0-9]+")


class Clusters(Generic[N]):
    """Disjoint sets with the reasons for which they were joined."""

    def __init__(self, nodes: Iterable[N]) -> None:
        self._parent: dict[N, N] = {node: node for node in nodes}
        self.members: dict[N, list[N]] = {node: [node] for node in self._parent}
        self.reasons: dict[N, set[str]] = {}

    def find(self, node: N) -> N:
        """The node that stands for the set."""
        root = node
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[node] != root:
            self._parent[node], node = root, self._parent[node]
        return root

    def join(self, a: N, b: N, reason: str | None = None) -> N:
        """Make one set of two; the larger one's name stays."""
        a, b = self.find(a), self.find(b)
        if a != b:
            if len(self.members[a]) < len(self.members[b]):
                a, b = b, a
            self._parent[b] = a
            self.members[a] += self.members.pop(b)
            self.reasons.setdefault(a, set()).update(self.reasons.pop(b, ()))
        if reason:
            self.reasons.setdefault(a, set()).add(reason)
        return a

    def sets(self) -> list[tuple[list[N], tuple[str, ...]]]:
        """Every set with its reasons."""
        return [(members, tuple(sorted(self.reasons.get(root, ())))) for root, members in self.members.items()]


def slug(*parts: object) -> str:
    """Latin letters, digits and hyphens out of the parts that are not empty."""
    return NOT_SLUG.sub("-", "-".join(str(p) for p in parts if p not in (None, "")).lower()).strip("-")


def short_slug(size: int, *parts: object) -> str:
    """A slug of whole words no longer than `size`; a first word that is longer is cut."""
    words = slug(*parts)
    if len(words) <= size:
        return words
    return words[: words.rfind("-", 0, size + 1)] if "-" in words[: size + 1] else words[:size]


def distinct(ids: Sequence[str], *additions: Sequence[object]) -> list[str]:
    """Ids of which those that are not alone get the first addition, then those still not alone the next, and so on."""
    found = list(ids)
    for more in additions:
        taken = Counter(found)
        found = [slug(i, added) if taken[i] > 1 else i for i, added in zip(found, more, strict=True)]
    return found


def mark(*parts: object, size: int = 8) -> str:
    """A short hash of content: the same over runs and machines."""
    return hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=size // 2).hexdigest()
