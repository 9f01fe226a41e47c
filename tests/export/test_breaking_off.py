"""Whatever happens during an export, the workbook that was there before is still whole."""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
import sys
import time
from functools import partial

import openpyxl
import pytest

from analysis.errors import OutputError
from analysis.export import briefing
from tests.tables.sample import sample_tables

EXPORT = """
import sys
from pathlib import Path
from time import perf_counter
from analysis.export import briefing
from tests.export.many import many_tables
tables, path = many_tables(8), Path(sys.argv[1])
start = perf_counter()
briefing(tables, path.with_name("first.xlsx"), lang="ru")
print(perf_counter() - start, flush=True)
while True:
    briefing(tables, path, lang="ru")
"""
KILLED, MOST_TRIES = 4, 20


def test_a_process_killed_at_any_moment_leaves_a_whole_workbook(tmp_path):
    path = briefing(sample_tables(), tmp_path / "briefing.xlsx")
    whole, chance = {path.read_bytes()}, random.Random(7)
    tries, drafts = 0, 0
    # Until the process was in the midst of writing at least once, else the test proves nothing.
    while tries < KILLED or not drafts:
        with subprocess.Popen([sys.executable, "-c", EXPORT, str(path)], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            takes = float(process.stdout.readline())
            whole.add((tmp_path / "first.xlsx").read_bytes())
            time.sleep(chance.uniform(0.0, 2 * takes))
            process.send_signal(signal.SIGKILL)
        assert path.read_bytes() in whole
        assert openpyxl.load_workbook(path, read_only=True).sheetnames
        drafts += any(tmp_path.glob(".*.part"))
        tries += 1
        assert tries <= MOST_TRIES


def limited(size):
    """In a child: no file may grow beyond so many bytes, as on a full disk."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


FULL = """
import sys
from analysis.errors import OutputError
from analysis.export import briefing
from tests.tables.sample import sample_tables
try:
    briefing(sample_tables(), sys.argv[1], lang="kk")
except OutputError as error:
    print(error)
"""


@pytest.mark.parametrize("size", [1, 4_000, 20_000])
def test_a_full_disk_is_told_and_the_workbook_before_stays(tmp_path, size):
    path = briefing(sample_tables(), tmp_path / "briefing.xlsx")
    before = path.read_bytes()
    command = [sys.executable, "-c", FULL, str(path)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, preexec_fn=partial(limited, size), env=dict(os.environ)
    )
    assert "briefing.xlsx cannot be written to" in done.stdout
    assert "has room (--out)" in done.stdout
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["briefing.xlsx"]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_one_may_not_write_to_is_told(tmp_path):
    folder = tmp_path / "shut"
    folder.mkdir(mode=0o500)
    with pytest.raises(OutputError, match="Choose a folder that you may write to"):
        briefing(sample_tables(), folder / "briefing.xlsx")


def test_a_disk_that_may_only_be_read_is_told(tmp_path, monkeypatch):
    path = briefing(sample_tables(), tmp_path / "briefing.xlsx")
    before = path.read_bytes()

    def refuse(*_):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OutputError, match="Read-only file system"):
        briefing(sample_tables(), path, lang="ru")
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["briefing.xlsx"]
