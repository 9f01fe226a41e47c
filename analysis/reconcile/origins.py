"""Who stands behind a text: the body it credits, else its outlet, else itself. Copies of a text share one origin."""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from analysis.model import Document, Findings
from analysis.reconcile.clusters import Clusters
from analysis.reconcile.dates import published
from analysis.reconcile.parties import Cast

WORD = re.compile(r"\w+")
SHINGLE = 3  # words
COPY = 0.6  # Jaccard of the shingles of two texts from which on one is a copy of the other
STOCK = 20  # different texts that share a shingle from which on it is a stock phrase and tells nothing
KEYS = 12  # smallest hashes by which copies find each other: two texts at 0.6 miss all of them once in 60,000 times


def copies(reading: Sequence[Findings]) -> dict[str, str]:
    """By document id the id of the first document with nearly the same text."""
    clusters = Clusters(findings.document.document_id for findings in reading)
    texts = {f.document.document_id: _shingles(f.document) for f in reading}
    leaders: dict[tuple[str, int], list[str]] = defaultdict(list)
    for findings in sorted(reading, key=lambda f: f.document.document_id):
        name = findings.document.document_id
        for key in ((findings.document.language, h) for h in sorted(texts[name])[:KEYS]):
            others = leaders[key]
            if len(others) < STOCK and not any(_join_if_copy(clusters, texts, leader, name) for leader in others):
                others.append(name)
    return {name: min(clusters.members[clusters.find(name)]) for name in texts}


def _join_if_copy(clusters: Clusters[str], texts: Mapping[str, frozenset[int]], a: str, b: str) -> bool:
    if clusters.find(a) == clusters.find(b):
        return True
    shared = len(texts[a] & texts[b])
    if not shared or shared < COPY * (len(texts[a]) + len(texts[b]) - shared):
        return False
    clusters.join(a, b)
    return True


def _shingles(document: Document) -> frozenset[int]:
    body = document.body
    text = document.text[body.start : body.stop] if body.stop > body.start else document.text
    words = [word.lower() for word in WORD.findall(text)]
    return frozenset(zlib.crc32(" ".join(words[i : i + SHINGLE]).encode()) for i in range(len(words) - SHINGLE + 1))


def origins(reading: Sequence[Findings], cast: Cast, first_copy: Mapping[str, str]) -> dict[str, str]:
    """By document id the label of the origin that counts for it."""
    families: dict[str, list[Findings]] = defaultdict(list)
    for findings in reading:
        families[first_copy[findings.document.document_id]].append(findings)
    labels: dict[str, str] = {}
    for family in families.values():
        credited = Counter(label for findings in family for label in _credited(findings, cast))
        shared = min(credited, key=lambda label: (-credited[label], label), default=None) or _outlet(family)
        labels.update((findings.document.document_id, shared) for findings in family)
    return dict(sorted(labels.items()))


def _credited(findings: Findings, cast: Cast) -> Iterator[str]:
    if findings.origin:
        participant_id = cast.ids.get((findings.document.document_id, findings.origin.participant))
        if participant_id:
            names = cast.by_id[participant_id].names
            yield next((names[lang] for lang in ("en", "ru", "kk") if lang in names), participant_id)


def _outlet(family: Sequence[Findings]) -> str:
    """The outlet of the earliest copy."""
    documents = (findings.document for findings in family)
    first = min(documents, key=lambda d: (published(d), d.document_id))
    return first.producer or first.document_id
