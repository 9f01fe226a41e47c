"""Texts and paragraphs that stand in several documents: copies of whole releases, and pieces of one inside another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from hashlib import blake2b
from typing import Generic, NamedTuple, TypeVar

from analysis.model import Document, Findings, Prints
from analysis.reconcile.clusters import Clusters
from analysis.reconcile.dates import published
from analysis.reconcile.prints import Shingles, prints, shingles
from analysis.world import Passage, Place

COPY = 0.6  # Jaccard of the shingles of two texts from which on one is a copy of the other
PIECE = 0.8  # … and of two paragraphs, which are short and may speak alike of like things
STOCK = 20  # different texts that share a shingle from which on it is a stock phrase and tells nothing
KEYS = 12  # smallest hashes by which copies find each other: two texts at 0.6 miss all of them once in 60,000 times
BITS = tuple(1 << n for n in range(256))

K = TypeVar("K", bound=Hashable)


class Copies(NamedTuple):
    """What stands in several documents.

    Attributes:
        first: By document id the id of the first document with nearly the same text.
        passages: Paragraphs that a document shares with an earlier one that it is no copy of.
    """

    first: Mapping[str, str]
    passages: tuple[Passage, ...]


def copies(reading: Sequence[Findings]) -> Copies:
    """Texts and paragraphs of all documents that stand in several."""
    documents = {f.document.document_id: f.document for f in reading}
    languages = {name: document.language for name, document in documents.items()}
    texts: dict[str, Shingles] = {}
    pieces: dict[Place, Shingles] = {}
    for findings in reading:
        name, found = findings.document.document_id, _prints(findings)
        texts[name] = shingles(found.body)
        pieces.update(((name, start, stop), shingles(told)) for start, stop, told in found.paragraphs)
    clusters = _alike(texts, languages, COPY)
    first = {name: min(clusters.members[clusters.find(name)]) for name in texts}
    del texts, clusters
    parts = _alike(pieces, {place: languages[place[0]] for place in pieces}, PIECE)
    return Copies(first, tuple(_passages(parts, documents, first)))


def _passages(
    pieces: Clusters[Place], documents: Mapping[str, Document], first_copy: Mapping[str, str]
) -> list[Passage]:
    found: list[Passage] = []
    for places, _ in pieces.sets():
        if len({first_copy[place[0]] for place in places}) > 1:
            source, *others = sorted(places, key=lambda p: (published(documents[p[0]]), p))
            found += [Passage(*other, *source) for other in others if first_copy[other[0]] != first_copy[source[0]]]
    return sorted(found, key=lambda p: (p.document_id, p.start))


def _prints(findings: Findings) -> Prints:
    """Those that were kept or, where a document never lay in a store, made now."""
    return findings.prints or prints(findings.document)


def _alike(texts: Mapping[K, Shingles], languages: Mapping[K, str], share: float) -> Clusters[K]:
    """Texts of one language that share most of their shingles; each is compared with the first of its like only."""
    clusters = Clusters(texts)
    leaders: dict[tuple[str, int], list[K]] = defaultdict(list)
    comparing = _Comparing(clusters, texts, share)
    twins: dict[tuple[str, bytes], K] = {}  # most copies are exact ones
    said_twice = _said_twice(texts.values())
    for name in sorted(texts, key=repr):
        raw = texts[name].tobytes()
        mark = languages[name], blake2b(raw, digest_size=16).digest()
        if raw and (twin := twins.setdefault(mark, name)) != name:
            clusters.join(twin, name)
            continue
        joins = comparing.begin(name, raw)
        for h in filter(said_twice, texts[name][:KEYS]):
            others = leaders[languages[name], h]
            if len(others) < STOCK and not any(map(joins, others)):
                others.append(name)
    return clusters


class _Comparing(Generic[K]):
    """Holds one text after the other against leaders; most of these share several of its keys and are other texts."""

    def __init__(self, clusters: Clusters[K], texts: Mapping[K, Shingles], share: float) -> None:
        self._clusters, self._texts, self._share = clusters, texts, share
        self._sketches: dict[K, tuple[int, int]] = {}

    def begin(self, name: K, raw: bytes) -> Callable[[K], bool]:
        """Whether a text, of these bytes, is one with a leader: where the two are alike it joins it."""
        text, size = self._texts[name], len(self._texts[name])
        # The last bytes of its hashes tell most of what cannot be in it, and cost a tenth of comparing the hashes.
        bits = sum(map(BITS.__getitem__, frozenset(raw[:: text.itemsize])))
        self._sketches[name] = size, bits
        clusters, sketches, share = self._clusters, self._sketches, self._share
        apart: set[K] = set()
        joined: list[K] = []

        def joins(leader: K) -> bool:
            if joined and clusters.find(leader) is clusters.find(name):
                return True
            if leader in apart:
                return False
            other, known = sketches[leader]
            most = min(size - (bits & ~known).bit_count(), other - (known & ~bits).bit_count())
            if most < share * (size + other - most) or not self._are_alike(text, self._texts[leader]):
                apart.add(leader)
                return False
            joined.append(clusters.join(leader, name))
            return True

        return joins

    def _are_alike(self, one: Shingles, other: Shingles) -> bool:
        shared = len(frozenset(one).intersection(other))
        return shared >= self._share * (len(one) + len(other) - shared)


def _said_twice(texts: Collection[Shingles]) -> Callable[[int], bool]:
    """Whether a shingle may be a key of two texts: told by a table of counts, for most keys are of one text alone."""
    size = 1 << (len(texts) * KEYS * 8).bit_length()
    counts = bytearray(size)
    for text in texts:
        for h in text[:KEYS]:
            counts[h % size] = min(counts[h % size] + 1, 2)
    return lambda h: counts[h % size] > 1
