"""Texts that stand in several documents, and the marks by which they are found."""

from __future__ import annotations

from array import array
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import knowledge
from analysis.reconcile import copies as room
from analysis.reconcile import reconcile
from analysis.reconcile.clusters import Clusters
from analysis.reconcile.prints import prints, shingles
from tests.reconcile.building import Release
from tests.reconcile.synthetic import synthetic

KNOWN = knowledge.load()
numbers = st.sets(st.integers(0, 2**32 - 1) | st.integers(0, 14).map(lambda n: n * 256), max_size=24)


def plainly(texts, share):
    """As `_alike`, with every text held against all leaders of its keys, shingle by shingle."""
    clusters, leaders = Clusters(texts), {}
    for name in sorted(texts, key=repr):
        own = set(texts[name])
        twin = next((o for o in sorted(texts, key=repr) if o < name and own and set(texts[o]) == own), None)
        if twin is not None:
            clusters.join(twin, name)
            continue
        for h in sorted(own)[: room.KEYS]:
            others = leaders.setdefault(h, [])
            if len(others) < room.STOCK and not any(one(clusters, texts, o, name, share) for o in others):
                others.append(name)
    return clusters


def one(clusters, texts, a, b, share):
    shared = len(set(texts[a]) & set(texts[b]))
    if clusters.find(a) is clusters.find(b):
        return True
    if shared < share * (len(texts[a]) + len(texts[b]) - shared):
        return False
    clusters.join(a, b)
    return True


@given(st.lists(numbers, max_size=12), st.sampled_from([room.COPY, room.PIECE]))
def test_the_short_way_finds_what_comparing_all_shingles_finds(drawn, share):
    texts = {f"{n:02}": shingles(array("I", sorted(each)).tobytes()) for n, each in enumerate(drawn)}
    found = room._alike(texts, dict.fromkeys(texts, "en"), share)
    assert found.sets() == plainly(texts, share).sets()


def test_marks_kept_with_findings_change_nothing():
    made = [replace(each, prints=None) for each in synthetic(60)]
    with_marks = [replace(each, prints=prints(each.document)) for each in made]
    ours, theirs = reconcile(made, KNOWN), reconcile(with_marks, KNOWN)
    assert ours.passages
    assert (ours.passages, ours.events, ours.origins) == (theirs.passages, theirs.events, theirs.origins)


@pytest.mark.parametrize(("line", "number"), [("one two three " * 5, 0), (" ".join(map(str, range(14))), 1)])
def test_short_and_monotonous_paragraphs_bear_no_marks(line, number):
    found = prints(Release("a").text(f"{line}\nA line.").build().document)
    assert len(found.paragraphs) == number
    assert len(found.body) % 4 == 0
