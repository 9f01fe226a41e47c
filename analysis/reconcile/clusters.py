"""Sets that grow together, and the ids given to them."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count
from typing import Any, Generic, TypeVar

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
class Naming(Generic[N]):
    """How sets are called after their members.

    Attributes:
        age: The least is that of the member that founded a set.
        former: The ids a member had before.
        wishes: After the founder, what its set may be called: best first, the last like no other.
    """

    age: Callable[[N], Any]
    former: Callable[[N], Iterable[str]]
    wishes: Callable[[N], Sequence[str]]


def lasting_ids(groups: Sequence[Sequence[N]], naming: Naming[N]) -> list[str]:
    """An id for each set.

    A set keeps the id that most of its members had; of two sets that had one id the one that would be called so anyhow
    keeps it (the other was put to it by an analyst), else the one with more of its bearers. The others take the first
    of their wishes that is free: what was founded earlier has chosen before, so that a set founded later changes no id.
    """
    oldest = [min(group, key=naming.age) for group in groups]
    founded = sorted(range(len(groups)), key=lambda n: naming.age(oldest[n]))
    votes = [Counter(former for member in group for former in naming.former(member)) for group in groups]
    ids = _kept(votes, founded, lambda n: naming.wishes(oldest[n]))
    taken = {former for found in votes for former in found}
    for n in founded:
        if n not in ids:
            wishes = naming.wishes(oldest[n])
            ids[n] = next(wish for wish in chain(wishes, _more(wishes[-1])) if wish not in taken)
            taken.add(ids[n])
    return [ids[n] for n in range(len(groups))]


def _kept(
    votes: Sequence[Mapping[str, int]], founded: Sequence[int], wishes: Callable[[int], Sequence[str]]
) -> dict[int, str]:
    """The ids that sets keep."""
    bearers = Counter(chain.from_iterable(votes))
    # Most had one id that nobody else had: there is nothing to choose.
    ids = {n: former for n, found in enumerate(votes) for former in found if len(found) == 1 == bearers[former]}
    ranked = sorted(
        (former not in wishes(n), -votes[n][former], place, former, n)
        for place, n in enumerate(founded)
        if n not in ids
        for former in votes[n]
    )
    taken: set[str] = set()
    for _, _, _, former, n in ranked:
        if n not in ids and former not in taken:
            ids[n] = former
            taken.add(former)
    return ids


def _more(wish: str) -> Iterator[str]:
    """Names for what an analyst took out of a set that keeps the name they share."""
    return (f"{wish}-{number}" for number in count(2))


def mark(*parts: object, size: int = 8) -> str:
    """A short hash of content: the same over runs and machines."""
    return hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=size // 2).hexdigest()
