"""A corpus of short releases in three languages, and what they come to: read line by line in corpus/expected.yml."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
import yaml

import analysis
from analysis.tables import Tables

HOME = Path(__file__).parent / "corpus"
EXPECTED = yaml.safe_load((HOME / "expected.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def tables() -> Tables:
    return analysis.analyze(HOME / "releases")


def text(tables: Tables, document: str) -> str:
    return tables.documents.filter(tables.documents["document_id"] == document)["text"].item()


def body(whole: str) -> int:
    return whole.index("\n")


def placed(tables: Tables, kind: str) -> dict[tuple[str, str], set[str]]:
    """By thing and document as read: the ids that the tables have there."""
    frame, key = (
        (tables.event_mentions, "event_id") if kind == "events" else (tables.participant_mentions, "participant_id")
    )
    rows = frame.select("document_id", "start", "stop", key).rows()
    found: dict[tuple[str, str], set[str]] = {}
    for thing, documents in EXPECTED[kind].items():
        for document, words in documents.items():
            whole = text(tables, document)
            at = whole.index(words, body(whole))
            spot = range(at, at + len(words))
            ids = {i for d, a, b, i in rows if d == document and a < spot.stop and spot.start < b}
            found[thing, document] = ids
    return found


def pairs(named: dict[tuple[str, str], str]) -> tuple[set, set]:
    """Pairs of places that are one thing as read, and as found."""
    read = {(a, b) for a, b in combinations(sorted(named), 2) if a[0] == b[0]}
    told = {(a, b) for a, b in combinations(sorted(named), 2) if named[a] == named[b]}
    return read, told


def one_each(found: dict[tuple[str, str], set[str]]) -> Iterator[tuple[tuple[str, str], str]]:
    """Each place with its id; a place where nothing was found is a thing of its own."""
    for place, ids in found.items():
        yield place, min(ids) if ids else f"nothing at {place}"


@pytest.mark.parametrize("kind", ["events", "people"])
def test_pairwise_identity(tables, kind):
    found = placed(tables, kind)
    lost = [place for place, ids in found.items() if not ids]
    read, told = pairs(dict(one_each(found)))
    right = len(read & told)
    f1 = 2 * right / (len(read) + len(told))
    print(f"{kind}: {len(found)} places, {len(lost)} not found, F1 {f1:.3f}, false merges {len(told - read)}")
    assert told <= read, "false merges"
    assert f1 >= 0.97, (sorted(read - told), lost)


def test_at_least_forty_releases_in_three_languages(tables):
    assert tables.documents.height >= 40
    assert set(tables.documents["language"]) == {"ru", "kk", "en"}
    assert tables.documents["producer"].n_unique() >= 5


def test_origins(tables):
    origin = dict(tables.documents.select("document_id", "origin").rows())
    labels = [{origin[document] for document in together} for together in EXPECTED["origins"]]
    assert [len(each) for each in labels] == [1] * len(labels), labels
    assert len(set.union(*labels)) == len(labels)
