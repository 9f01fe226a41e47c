from __future__ import annotations

import subprocess
import sys
import time

import pytest

from analysis.archive import alone
from analysis.errors import OutputError

HOLD = """
import sys, time
from pathlib import Path
from analysis.archive import alone
with alone(Path(sys.argv[1]), print):
    print("held", flush=True)
    time.sleep(float(sys.argv[2]))
"""


@pytest.fixture
def holder(tmp_path):
    def hold(seconds: float) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(tmp_path), str(seconds)], stdout=subprocess.PIPE, text=True
        )
        held.append(process)
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        return process

    held: list[subprocess.Popen[str]] = []
    yield hold
    for process in held:
        process.kill()
        process.wait()


def test_the_second_waits_for_the_first_and_says_so(tmp_path, holder):
    first, told = holder(1.5), []
    with alone(tmp_path, told.append):
        assert first.wait(5) == 0
    assert told == [f"another build (process {first.pid}) is writing to {tmp_path}; waiting for it to end"]


def test_patience_has_an_end(tmp_path, holder):
    first = holder(60)
    with (
        pytest.raises(OutputError, match=rf"process {first.pid}\) is still writing .*another folder"),
        alone(tmp_path, lambda _: None, patience=0.3),
    ):
        pass


def test_a_killed_build_holds_nothing(tmp_path, holder):
    first = holder(60)
    first.kill()
    first.wait()
    began = time.monotonic()
    with alone(tmp_path, pytest.fail):
        assert time.monotonic() - began < 5


def test_clock_changes_do_not_matter(tmp_path, holder, monkeypatch):
    holder(60)
    monkeypatch.setattr(time, "time", lambda: 0.0)
    with pytest.raises(OutputError, match="still writing"), alone(tmp_path, lambda _: None, patience=0.3):
        pass


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(OutputError, match=r"out cannot be written to: .*--out"), alone(tmp_path / "out", print):
        pass
