"""Builds as they happen: every morning, twice at once, on a full disk, killed. Results are whole and the same."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analysis import pipeline
from analysis.cli import main
from analysis.console import summary
from analysis.errors import OutputError
from analysis.handover import STAGE
from analysis.run import CACHE, run
from analysis.tables import load, parts, stream

ROOT = Path(__file__).parent.parent
RELEASES = sorted((ROOT / "tests" / "reconcile" / "corpus" / "releases").glob("*.txt"))
BUILD = [sys.executable, "-m", "analysis", "build"]


@pytest.fixture
def home(tmp_path) -> Path:
    inputs = tmp_path / "releases"
    inputs.mkdir()
    for path in RELEASES[:5]:
        shutil.copy(path, inputs)
    return inputs


def files(out: Path) -> dict[str, bytes]:
    """Everything that was handed over."""
    found = (path for path in sorted(out.rglob("*")) if path.is_file() and CACHE not in path.parts)
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in found if path.name != ".lock"}


def start(home: Path, out: Path, **about) -> subprocess.Popen[str]:
    command = [*BUILD, str(home), "--out", str(out), "--quiet"]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, **about)


def test_a_build_from_what_is_known_is_byte_for_byte_a_full_one(home, tmp_path):
    for out in (tmp_path / "morning", tmp_path / "anew"):
        run([home], out)
    for path in RELEASES[5:8]:
        shutil.copy(path, home)
    (home / RELEASES[1].name).unlink()
    run([home], tmp_path / "morning")
    shutil.rmtree(tmp_path / "anew" / CACHE)
    run([home], tmp_path / "anew")
    assert files(tmp_path / "morning") == files(tmp_path / "anew")
    run([home], tmp_path / "first")
    left, right = (files(tmp_path / name) for name in ("morning", "first"))
    other = {name for name in right if left[name] != right[name] and name.startswith("tables/")}
    assert other == {"tables/changes.csv", "tables/changes.parquet"}  # and the workbook, which tells of them
    assert load(tmp_path / "morning").changes.height > 0


def test_an_archive_is_the_same_tables_in_parts(home, tmp_path):
    whole = run([home], tmp_path / "whole")
    parts = run([home], tmp_path / "parts", most=3)
    assert parts.workbook is None
    assert not parts.tables.is_whole
    assert (tmp_path / "parts" / "tables" / "documents" / "part-00000.parquet") in parts.files
    for (name, frame), (_, other) in zip(load(tmp_path / "whole"), load(tmp_path / "parts"), strict=True):
        assert frame.equals(other), name
        assert getattr(whole.tables, name).equals(other), name
    run([home], tmp_path / "parts")
    assert not (tmp_path / "parts" / "tables" / "documents").exists()
    assert files(tmp_path / "parts") == files(tmp_path / "whole")


def test_changes_of_an_archive_are_those_of_any_build(home, tmp_path):
    for out, most in ((tmp_path / "whole", 100), (tmp_path / "parts", 1)):
        run([home], out, most=most)
    shutil.copy(RELEASES[6], home)
    for out, most in ((tmp_path / "whole", 100), (tmp_path / "parts", 1)):
        run([home], out, most=most)
    whole, parts = (load(tmp_path / name).changes for name in ("whole", "parts"))
    assert whole.height
    assert parts.equals(whole)


def test_two_builds_at_once(home, tmp_path):
    run([home], tmp_path / "alone")
    both = [start(home, tmp_path / "out") for _ in range(2)]
    told = [process.communicate(timeout=300)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0], told
    assert files(tmp_path / "out") == files(tmp_path / "alone")


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_killed_at_any_moment_and_run_again_nothing_is_lost_and_nothing_twice(home, tmp_path):
    run([home], tmp_path / "undisturbed")
    began = time.monotonic()
    run([home], tmp_path / "timed")
    whole = time.monotonic() - began
    dice = random.Random(5)
    for _ in range(4):
        process = start(home, tmp_path / "out")
        time.sleep(dice.uniform(0.3, 3 * whole))
        process.send_signal(signal.SIGKILL)
        process.communicate()
    assert start(home, tmp_path / "out").wait(300) == 0
    assert files(tmp_path / "out") == files(tmp_path / "undisturbed")
    assert not (tmp_path / "out" / STAGE).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of processes")
@pytest.mark.parametrize("kilobytes", [4, 60])
def test_a_full_disk_is_told_and_the_old_results_stand(home, tmp_path, kilobytes):
    run([home], tmp_path / "out")
    before = files(tmp_path / "out")
    for path in RELEASES[5:9]:
        shutil.copy(path, home)

    def full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, kilobytes * 1024))

    process = start(home, tmp_path / "out", preexec_fn=full)
    told = process.communicate(timeout=300)[1]
    assert process.returncode == 1
    assert "communique: " in told
    assert "Traceback" not in told
    assert "room" in told
    assert files(tmp_path / "out") == before
    assert not (tmp_path / "out" / STAGE).exists()


@pytest.fixture
def ordinary_user():
    """Not the one who may write everywhere."""
    if not hasattr(os, "seteuid"):
        pytest.skip("this system has no such users")
    user = os.geteuid()
    os.seteuid(user or 65534)
    yield
    os.seteuid(user)


def test_a_folder_one_may_not_write_to(home, tmp_path, ordinary_user):
    with tempfile.TemporaryDirectory() as made:
        out = Path(made) / "out"
        out.mkdir(mode=0o555)
        with pytest.raises(OutputError, match=r"out cannot be written to: Permission denied.*--out"):
            run([home], out)
        assert list(out.iterdir()) == []


def test_a_file_in_the_place_of_the_output_folder(home, tmp_path):
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(OutputError, match="--out"):
        run([home], tmp_path / "out")


def test_every_problem_is_told_once_with_file_and_fix(home, tmp_path):
    (home / "empty.txt").write_text("")
    (home / "noise.txt").write_bytes(bytes(range(256)) * 9)
    command = [*BUILD, str(home), "--out", str(tmp_path / "out"), "--verbose", "--quiet"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    import json  # noqa: PLC0415

    lines = [json.loads(line) for line in done.stderr.splitlines()]
    problems = [line for line in lines if line["event"] == "problem"]
    assert [p["file"] for p in problems] == ["empty.txt", "noise.txt"]
    assert all(";" in p["reason"] for p in problems)
    stages = [line["name"] for line in lines if line["event"] == "stage"]
    assert stages == ["list", "read", "reconcile", "tables", "write", "workbook"]
    assert lines[-1]["event"] == "done"


STEPS = ("add", "change", "remove", "spoil", "nothing")


@pytest.fixture
def small_parts(monkeypatch):
    """Parts of two to four documents."""
    for name, value in (("LEAST", 2), ("ONE_IN", 2), ("MOST", 4)):
        monkeypatch.setattr(parts, name, value)


@pytest.fixture
def laid_out(monkeypatch) -> list[list[str]]:
    """The documents of each part that is laid out."""
    found: list[list[str]] = []
    real = stream.laid_out

    def told(some, *about):
        found.append([f.document.document_id for f in some])
        return real(some, *about)

    monkeypatch.setattr(stream, "laid_out", told)
    return found


def test_parts_of_an_archive_that_are_as_they_were_are_taken_over(home, tmp_path, small_parts, laid_out):
    for path in RELEASES[5:12]:
        shutil.copy(path, home)
    run([home], tmp_path / "out", most=1)
    first, whole = files(tmp_path / "out"), len(laid_out)
    assert whole > 2
    laid_out.clear()
    (tmp_path / "out" / CACHE / "archive.json").unlink()  # else nothing at all is done
    run([home], tmp_path / "out", most=1)
    assert laid_out == []
    assert {n for n, c in files(tmp_path / "out").items() if first.get(n) != c and "changes" not in n} == set()
    shutil.copy(RELEASES[13], home)
    run([home], tmp_path / "out", most=1)
    assert any(RELEASES[13].stem in part for part in laid_out)
    assert len(laid_out) < whole


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(["add", "change", "remove", "spoil", "nothing"]), st.integers(0, 11)), max_size=4
    )
)
def test_whatever_is_added_changed_or_taken_away_parts_are_those_of_a_full_build(small_parts, steps):
    with tempfile.TemporaryDirectory() as made:
        home, kept, anew = (Path(made) / name for name in ("releases", "kept", "anew"))
        home.mkdir()
        shutil.copy(RELEASES[0], home)
        for step, n in [("add", 1), *steps, ("nothing", 0), ("add", 3)]:
            _happens(step, RELEASES[n], home, kept)
            run([home], kept, most=1)
            shutil.rmtree(anew / CACHE, ignore_errors=True)
            run([home], anew, most=1)
            assert files(kept) == files(anew)


def _happens(step: str, release: Path, home: Path, out: Path) -> None:
    path = home / release.name
    if step == "add":
        shutil.copy(release, home)
    elif step == "change" and path.exists():
        path.write_text(f"{path.read_text(encoding='utf-8')}\nTalks were held in Graz on 3 May 2031.", encoding="utf-8")
    elif step == "remove" and path != home / RELEASES[0].name:
        path.unlink(missing_ok=True)
    elif step == "spoil":  # somebody writes into the tables of the last build
        for path in (*sorted((out / "tables" / "commitments").glob("*.parquet"))[:1], out / "tables" / "events.csv"):
            path.write_bytes(path.read_bytes()[:-9] + b"scribbled")


def test_an_archive_into_which_nothing_came_is_not_reconciled_again(home, tmp_path, monkeypatch):
    run([home], tmp_path / "out", most=1)
    run([home], tmp_path / "anew", most=1)
    shutil.rmtree(tmp_path / "anew" / CACHE)
    run([home], tmp_path / "anew", most=1)
    asked: list[int] = []
    real = pipeline.reconcile
    monkeypatch.setattr(pipeline, "reconcile", lambda found, *about: (asked.append(len(found)), real(found, *about))[1])
    built = run([home], tmp_path / "out", most=1)
    assert asked == []
    assert not built.tables.is_whole
    assert "5 documents are too many" in summary(built.tables, built.workbook, built.files)
    assert files(tmp_path / "out") == files(tmp_path / "anew")
    (tmp_path / "out" / "tables" / "events.csv").write_text("scribbled")
    run([home], tmp_path / "out", most=1)
    assert files(tmp_path / "out") == files(tmp_path / "anew")
    (home / "corrections.yaml").write_text("[]\n")
    run([home], tmp_path / "out", most=1, statistics=_series(tmp_path, "1"))
    run([home], tmp_path / "out", most=1, statistics=_series(tmp_path, "2"))
    assert asked == [5, 5, 5]


def _series(folder: Path, text: str) -> Path:
    """A folder of statistics with something in it."""
    home = folder / "statistics"
    home.mkdir(exist_ok=True)
    (home / "note.txt").write_text(text)
    return home


def test_an_archive_says_how_to_get_the_workbook_of_a_part(home, tmp_path):
    built = run([home], tmp_path / "out", most=1)
    told = summary(built.tables, built.workbook, built.files)
    assert "5 documents are too many for one" in told
    assert "as Parquet alone" in told
    words = " ".join(told.split())
    command = words[words.index("communique export") :].split(" Tables ")[0].split()
    assert main(command[1:]) == 0
    (workbook,) = (tmp_path / "out").glob("briefing-*.xlsx")
    assert workbook.with_suffix("").joinpath("tables", "event_mentions.csv").exists()
    assert "too many" not in summary(load(tmp_path / "out"), workbook, built.files)
