"""Sets that grow together, and the ids given to them."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, count
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
        """The node that stands for the set, as it was first given: found nodes are one if they are the same object."""
        parent = self._parent
        root = parent[node]
        while (above := parent[root]) is not root:
            root = above
        while (above := parent[node]) is not root:
            parent[node], node = root, above
        return root

    def join(self, a: N, b: N, reason: str | None = None) -> N:
        """Make one set of two; the larger one's name stays."""
        a, b = self.find(a), self.find(b)
        if a is not b:
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


@dataclass(frozen=True, slots=True)
class Naming:
    """What a set may be called: `wishes` best first, the last like no other; `former`: ids its members had before."""

    wishes: Sequence[str]
    former: Sequence[str] = ()


def lasting_ids(namings: Sequence[Naming]) -> list[str]:
    """An id for each set, given in the order in which the sets were founded.

    A set keeps the id that most of its members had; of two sets that had one id the one that would be called so anyhow
    keeps it (the other was put to it by an analyst), else the one with more of its bearers. The others take the first
    of their wishes that is free: what was founded earlier has chosen before, so that a set founded later changes no id.
    """
    votes = [Counter(naming.former) for naming in namings]
    ranked = sorted(
        (former not in namings[place].wishes, -n, place, former)
        for place, found in enumerate(votes)
        for former, n in found.items()
    )
    ids: dict[int, str] = {}
    taken: set[str] = set()
    for _, _, place, former in ranked:
        if place not in ids and former not in taken:
            ids[place] = former
            taken.add(former)
    taken.update(former for found in votes for former in found)
    for place, naming in enumerate(namings):
        if place not in ids:
            ids[place] = next(wish for wish in chain(naming.wishes, _more(naming.wishes[-1])) if wish not in taken)
            taken.add(ids[place])
    return [ids[place] for place in range(len(namings))]


def _more(wish: str) -> Iterator[str]:
    """Names for what an analyst took out of a set that keeps the name they share."""
    return (f"{wish}-{number}" for number in count(2))


def mark(*parts: object, size: int = 8) -> str:
    """A short hash of content: the same over runs and machines."""
    return hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=size // 2).hexdigest()
