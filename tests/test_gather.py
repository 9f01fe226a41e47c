"""Only what is new is read, by whomever, and what comes out is the same."""

from __future__ import annotations

import os
import shutil
import signal
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

import analysis
from analysis import gather
from analysis.archive import Store
from analysis.errors import AnalysisError
from analysis.model import Problem
from analysis.read import list_files

RELEASES = Path(__file__).parent / "reconcile" / "corpus" / "releases"
FEW = sorted(RELEASES.glob("*.txt"))[:6]


@pytest.fixture
def archive(tmp_path) -> Path:
    home = tmp_path / "releases"
    home.mkdir()
    for path in FEW:
        shutil.copy(path, home)
    return home


@pytest.fixture
def read(monkeypatch) -> list[str]:
    """Names of the files that are read, in order."""
    names: list[str] = []
    real = gather.read_file
    monkeypatch.setattr(gather, "read_file", lambda file: (names.append(file.path), real(file))[1])
    return names


def gathered(home: Path, store: Store, executor: Executor | None = None):
    return gather.gather(list_files([home]), store, executor=executor)


def test_only_what_is_new_or_changed_is_read(archive, read):
    store = Store()
    first, _ = gathered(archive, store)
    assert read == [path.name for path in FEW]
    read.clear()
    assert list(gathered(archive, store)[0]) == list(first)
    assert read == []
    changed = archive / FEW[2].name
    changed.write_text(changed.read_text(encoding="utf-8") + "\nEnd.\n", encoding="utf-8")
    (archive / FEW[0].name).unlink()
    (archive / "new.txt").write_text("Talks were held in Graz on 3 May 2031.", encoding="utf-8")
    found, _ = gathered(archive, store)
    assert sorted(read) == sorted([FEW[2].name, "new.txt"])
    assert [f.document.document_id for f in found] == [*(p.stem for p in FEW[1:]), "new"]
    assert found[1].document.text.endswith("End.\n")


def test_a_touched_file_is_not_read_and_one_changed_back_in_time_is(archive, read):
    """The clock tells nothing: only the bytes do."""
    store = Store()
    gathered(archive, store)
    read.clear()
    os.utime(archive / FEW[0].name, (0, 0))
    changed = archive / FEW[1].name
    before = changed.stat()
    changed.write_bytes(changed.read_bytes().replace(b"2031", b"2032"))
    os.utime(changed, ns=(before.st_atime_ns, before.st_mtime_ns))
    gathered(archive, store)
    assert read == [FEW[1].name]


def test_a_file_that_looks_as_it_did_is_not_opened(archive, read, monkeypatch):
    monkeypatch.setattr(gather, "SETTLED", 0)
    opened: list[str] = []
    real = gather.key_of
    monkeypatch.setattr(gather, "key_of", lambda file: (opened.append(file.path), real(file))[1])
    store = Store()
    first, _ = gathered(archive, store)
    opened.clear()
    read.clear()
    assert list(gathered(archive, store)[0]) == list(first)
    assert (opened, read) == ([], [])
    (archive / FEW[1].name).write_bytes((archive / FEW[1].name).read_bytes() + b"\n")
    shutil.copy(archive / FEW[2].name, archive / "copy.tmp")
    os.replace(archive / "copy.tmp", archive / FEW[2].name)  # another file of the same content
    gathered(archive, store)
    assert opened == [FEW[1].name, FEW[2].name, FEW[1].name]  # twice what is read: it may change meanwhile
    assert read == [FEW[1].name]


def test_a_file_changed_just_now_is_opened_each_time(archive, monkeypatch):
    monkeypatch.setattr(gather, "SETTLED", 3600 * 10**9)
    store = Store()
    gathered(archive, store)
    opened: list[str] = []
    real = gather.key_of
    monkeypatch.setattr(gather, "key_of", lambda file: (opened.append(file.path), real(file))[1])
    gathered(archive, store)
    assert opened == [path.name for path in FEW]


def test_other_rules_read_all_again(archive, read, monkeypatch):
    store = Store()
    gathered(archive, store)
    read.clear()
    monkeypatch.setattr(gather, "rules_version", lambda: "other rules")
    gathered(archive, store)
    assert len(read) == len(FEW)


def test_a_file_that_cannot_be_read_is_tried_each_time(archive, read):
    (archive / "gone.txt").symlink_to(archive / "nothing")
    store = Store()
    for _ in range(2):
        read.clear()
        _, problems = gathered(archive, store)
        assert "gone.txt" in read
        assert [problem.path for problem in problems] == ["gone.txt"]
    (archive / "gone.txt").unlink()
    assert gathered(archive, store)[1] == ()


def test_a_file_that_changes_while_it_is_read_is_read_again(archive, monkeypatch):
    real, target = gather.read_file, archive / FEW[0].name
    texts = iter(["Talks were held in Graz on 4 May 2031."])

    def late(file):
        found = list(real(file))
        if file.location == target and (text := next(texts, None)):
            target.write_text(text, encoding="utf-8")
        return iter(found)

    monkeypatch.setattr(gather, "read_file", late)
    store = Store()
    found, _ = gathered(archive, store)
    assert found[0].document.text.startswith("Talks were held in Graz")
    assert store.known([gather.key_of(file) for file in list_files([target])])


def test_half_a_character_costs_one_file(archive, monkeypatch):
    real = gather.understand_each

    def halved(documents, known):
        found = real(documents, known)
        return [gather_replace(each) if each.document.document_id == FEW[0].stem else each for each in found]

    def gather_replace(found):
        from dataclasses import replace  # noqa: PLC0415

        return replace(found, document=replace(found.document, title_basis="\ud83d"))

    monkeypatch.setattr(gather, "understand_each", halved)
    found, problems = gathered(archive, Store())
    assert len(found) == len(FEW) - 1
    assert problems == (Problem(FEW[0].name, "holds half a character at position 0; save it as UTF-8"),)


@pytest.mark.parametrize(("together", "characters"), [(1, 10**9), (4, 10**9), (10**9, 0), (10**9, 10**9)])
def test_how_many_are_understood_side_by_side_changes_nothing(archive, monkeypatch, together, characters):
    alone = gathered(archive, Store())
    sizes: list[int] = []
    real = gather.understand_each
    monkeypatch.setattr(gather, "TOGETHER", together)
    monkeypatch.setattr(gather, "CHARACTERS", characters)
    monkeypatch.setattr(gather, "understand_each", lambda few, known: (sizes.append(len(few)), real(few, known))[1])
    (archive / "gone.txt").symlink_to(archive / "nothing")
    files = [(file, gather.key_of(file)) for file in list_files([archive])]
    read = gather.read_batch(files)
    assert [(file, key) for file, key, _ in read] == files
    assert max(sizes) == (len(FEW) if characters and together > len(FEW) else 4 if together == 4 else 1)
    (archive / "gone.txt").unlink()
    assert gathered(archive, Store()) == alone


def test_progress_counts_every_file_once(archive):
    told: list[tuple[int, int]] = []
    store = Store()
    for _ in range(2):
        gather.gather(list_files([archive]), store, lambda *count: told.append(count))
    assert told == [*((n, len(FEW)) for n in range(1, len(FEW) + 1)), (len(FEW), len(FEW))]


class Scattered(Executor):
    """Does work at once, and hands it back in another order."""

    def submit(self, fn, /, *args, **kwargs):
        future: Future = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@pytest.fixture(scope="module")
def plain() -> analysis.Tables:
    return analysis.analyze(FEW)


def same(tables: analysis.Tables, other: analysis.Tables) -> None:
    for (name, frame), (_, expected) in zip(tables, other, strict=True):
        assert frame.equals(expected), name


@pytest.mark.parametrize("engine", [Scattered, lambda: ThreadPoolExecutor(2), lambda: ProcessPoolExecutor(2)])
def test_who_reads_changes_nothing(engine, plain, monkeypatch):
    monkeypatch.setattr(gather, "BATCH", 2)
    with engine() as executor:
        same(analysis.analyze(FEW, executor=executor), plain)


def test_own_processes_change_nothing(plain, monkeypatch):
    monkeypatch.setattr(gather, "BATCH", 2)
    monkeypatch.setattr(gather, "WORTH_PROCESSES", 1)
    same(analysis.analyze(FEW), plain)


def test_a_dask_cluster_changes_nothing(plain, monkeypatch):
    distributed = pytest.importorskip("distributed", reason="the extra [cluster] is not installed")
    monkeypatch.setattr(gather, "BATCH", 2)
    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, local_directory=None
    )
    with cluster, distributed.Client(cluster) as client:
        same(analysis.analyze(FEW, executor=client.get_executor()), plain)


def _killed(batch):
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL")
def test_a_reading_process_that_is_killed_is_told(archive, monkeypatch):
    monkeypatch.setattr(gather, "read_batch", _killed)
    with ProcessPoolExecutor(1) as pool, pytest.raises(AnalysisError, match="run the same command again") as raised:
        gathered(archive, Store(), pool)
    assert isinstance(raised.value.__cause__, BrokenProcessPool)
