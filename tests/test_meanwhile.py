"""What a second process works out of an archive is what one process would."""

from __future__ import annotations

import os
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from types import SimpleNamespace

import pytest

from analysis import knowledge, meanwhile
from analysis.archive import Shelf, Store, encoded
from analysis.reconcile import reconcile
from analysis.reconcile.apart import Now
from tests.reconcile.synthetic import synthetic

KNOWN = knowledge.load()


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """A store with some stories."""
    path = tmp_path_factory.mktemp("archive") / "findings.sqlite"
    with closing(Store(path)) as store:
        told = ((f.document.document_id, f.document.sha256, encoded(f)) for f in synthetic(120))
        store.keep((each[0].encode(), [each]) for each in told)
    return path


@pytest.fixture
def reading(path):
    with closing(Store(path)) as store:
        yield Shelf(store, store.documents()).findings()


@pytest.fixture
def alone(reading):
    return reconcile(reading, KNOWN)


def test_a_second_process_changes_nothing(path, reading, alone, monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    with meanwhile.meanwhile(path, reading) as apart:
        assert isinstance(apart, meanwhile.Elsewhere)
        world = reconcile(reading, KNOWN, apart=apart)
        assert apart.found.done()
    assert alone.passages
    assert any(row.n_claims > 1 for row in alone.indicators)
    assert world == alone


def test_the_first_does_the_work_of_a_second_that_was_ended(path, reading, alone):
    killed: Future = Future()
    killed.set_exception(BrokenProcessPool("ended"))
    pool = SimpleNamespace(submit=lambda *_: killed)
    apart = meanwhile.Elsewhere(Now(reading, KNOWN), path, pool, killed)
    assert reconcile(reading, KNOWN, apart=apart) == alone


@pytest.mark.parametrize(("processors", "has_file"), [(1, True), (2, False)])
def test_no_second_process_without_a_processor_or_a_file(path, reading, monkeypatch, processors, has_file):
    monkeypatch.setattr(os, "cpu_count", lambda: processors)
    with meanwhile.meanwhile(path if has_file else None, reading) as apart:
        assert apart == Now(reading, KNOWN)
