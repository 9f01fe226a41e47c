"""Texts and paragraphs that stand in several documents: copies of whole releases, and pieces of one inside another."""

from __future__ import annotations

import re
import zlib
from array import array
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import TypeAlias, TypeVar

from analysis.model import Document, Findings, Span
from analysis.reconcile.clusters import Clusters
from analysis.reconcile.dates import published
from analysis.world import Passage, Place

WORD = re.compile(r"\w+")
LINE = re.compile(r"[^\n]+")
SHINGLE = 3  # words
COPY = 0.6  # Jaccard of the shingles of two texts from which on one is a copy of the other
PIECE = 0.8  # … and of two paragraphs, which are short and may speak alike of like things
SHORTEST = 12  # words of a paragraph below which it is a formula that everybody writes
STOCK = 20  # different texts that share a shingle from which on it is a stock phrase and tells nothing
KEYS = 12  # smallest hashes by which copies find each other: two texts at 0.6 miss all of them once in 60,000 times

K = TypeVar("K", bound=Hashable)
Shingles: TypeAlias = "array[int]"  # hashes, each once, the smallest first; a set of them would take ten times the room


def copies(reading: Sequence[Findings]) -> dict[str, str]:
    """By document id the id of the first document with nearly the same text."""
    texts = {f.document.document_id: _shingles(_body(f.document)) for f in reading}
    languages = {f.document.document_id: f.document.language for f in reading}
    clusters = _alike(texts, languages, COPY)
    return {name: min(clusters.members[clusters.find(name)]) for name in texts}


def passages(reading: Sequence[Findings], first_copy: Mapping[str, str]) -> tuple[Passage, ...]:
    """Paragraphs that a document shares with an earlier one that it is no copy of."""
    documents = {f.document.document_id: f.document for f in reading}
    pieces = {place: shingles for d in documents.values() for place, shingles in _paragraphs(d)}
    languages = {place: documents[place[0]].language for place in pieces}
    found: list[Passage] = []
    for places, _ in _alike(pieces, languages, PIECE).sets():
        if len({first_copy[place[0]] for place in places}) > 1:
            source, *others = sorted(places, key=lambda p: (published(documents[p[0]]), p))
            found += [Passage(*other, *source) for other in others if first_copy[other[0]] != first_copy[source[0]]]
    return tuple(sorted(found, key=lambda p: (p.document_id, p.start)))


def _alike(texts: Mapping[K, Shingles], languages: Mapping[K, str], share: float) -> Clusters[K]:
    """Texts of one language that share most of their shingles; each is compared with the first of its like only."""
    clusters = Clusters(texts)
    leaders: dict[tuple[str, int], list[K]] = defaultdict(list)
    twins: dict[tuple[str, bytes], K] = {}  # most copies are exact ones
    said_twice = _said_twice(texts.values())
    for name in sorted(texts, key=repr):
        mark = languages[name], blake2b(texts[name].tobytes(), digest_size=16).digest()
        if texts[name] and (twin := twins.setdefault(mark, name)) != name:
            clusters.join(twin, name)
            continue
        own = frozenset(texts[name])
        other: set[K] = set()  # leaders found to be other texts; most share several keys
        for key in ((languages[name], h) for h in texts[name][:KEYS] if said_twice(h)):
            others = leaders[key]
            if len(others) < STOCK and not any(
                _join_if_alike(clusters, texts[o], own, o, name, share, other) for o in others
            ):
                others.append(name)
    return clusters


def _said_twice(texts: Collection[Shingles]) -> Callable[[int], bool]:
    """Whether a shingle may be a key of two texts: told by a table of counts, for most keys are of one text alone."""
    size = 1 << (len(texts) * KEYS * 8).bit_length()
    counts = bytearray(size)
    for text in texts:
        for h in text[:KEYS]:
            counts[h % size] = min(counts[h % size] + 1, 2)
    return lambda h: counts[h % size] > 1


def _join_if_alike(
    clusters: Clusters[K], text: Shingles, own: frozenset[int], a: K, b: K, share: float, other: set[K]
) -> bool:
    if clusters.find(a) is clusters.find(b):
        return True
    if a in other:
        return False
    # No two texts share more than the shorter one has.
    few, many = sorted((len(text), len(own)))
    shared = len(own.intersection(text)) if few >= share * many else 0
    if not shared or shared < share * (len(text) + len(own) - shared):
        other.add(a)
        return False
    clusters.join(a, b)
    return True


def _body(document: Document) -> str:
    body = document.body
    return document.text[body.start : body.stop] if body.stop > body.start else document.text


def _shingles(text: str) -> Shingles:
    words = WORD.findall(text.lower())
    found = {zlib.crc32(" ".join(words[i : i + SHINGLE]).encode()) for i in range(len(words) - SHINGLE + 1)}
    return array("I", sorted(found))


def _paragraphs(document: Document) -> Iterator[tuple[Place, Shingles]]:
    body = document.body if document.body.stop > document.body.start else Span(0, len(document.text))
    for line in LINE.finditer(document.text, body.start, body.stop):
        shingles = _shingles(line.group())
        if len(shingles) > SHORTEST - SHINGLE:
            yield (document.document_id, line.start(), line.end()), shingles
