from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import pytest

from analysis import knowledge
from analysis.archive import Shelf, Store, encoded, problem_of
from analysis.archive.coding import PARTS, part, parts_of
from analysis.model import Document, Findings, Problem
from analysis.read import list_files, read_file
from analysis.reconcile.prints import prints
from analysis.understand.walk import understand

RELEASES = Path(__file__).parent.parent / "reconcile" / "corpus" / "releases"


@pytest.fixture(scope="module")
def found() -> list[Findings]:
    files = list_files([RELEASES])[:9]
    texts = [read for file in files for read in read_file(file) if isinstance(read, Document)]
    return [replace(understand(text, knowledge.load()), prints=prints(text)) for text in texts]


@pytest.fixture
def stored(found) -> tuple[Findings, ...]:
    store = Store()
    for each in found:
        name = each.document.document_id
        store.keep([(name.encode(), [(name, each.document.sha256, encoded(each))])])
    return Shelf(store, store.documents()).findings()


@pytest.mark.parametrize("name", PARTS)
def test_every_part_comes_back_equal(found, name):
    assert [part(parts_of(encoded(each)), name) for each in found] == [getattr(each, name) for each in found]
    assert name == "failures" or any(getattr(each, name) for each in found) or name in ("agreements", "commitments")


def test_a_problem_comes_back_equal():
    assert problem_of(encoded(Problem("b/a.txt", "is empty; remove it"))) == Problem("b/a.txt", "is empty; remove it")


@pytest.mark.parametrize("damaged", [b"", b"\x90", b"\xc1", b"abc"])
def test_bytes_that_are_no_findings_are_refused(damaged):
    with pytest.raises(ValueError, match="no stored findings"):
        parts_of(damaged)


def test_stored_findings_are_findings_like_others(found, stored):
    assert list(stored) == found
    assert found == list(stored)
    first = stored[0]
    assert isinstance(first, Findings)
    assert isinstance(first.document, Document)
    assert replace(first, claims=()) == replace(found[0], claims=())
    assert replace(first.document, text="") == replace(found[0].document, text="")
    assert pickle.loads(pickle.dumps(first)) == found[0]
    with pytest.raises(AttributeError):
        first.nothing  # noqa: B018


def test_order_of_looking_changes_nothing(found, stored):
    for place in (5, 0, 8, 1, 5):
        assert stored[place].claims == found[place].claims
        assert stored[place].document.text == found[place].document.text
