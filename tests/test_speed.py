"""Benchmarks: `uv run pytest -o addopts= --benchmark-only tests/test_speed.py`. Not timed tests: machines differ."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from analysis.gather import key_of, read_batch
from analysis.pipeline import analyze
from analysis.read import list_files

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
COPIES = 30  # of each release, to see the rate of an archive and not of its first pages


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """The releases named by COMMUNIQUE_RELEASES (a folder), else the seeds, thirty times over."""
    folder = tmp_path_factory.mktemp("archive")
    source = Path(os.environ.get("COMMUNIQUE_RELEASES", SEEDS))
    for path in sorted(source.glob("*.txt")):
        for copy in range(COPIES):
            (folder / f"{path.stem}-{copy:02d}.txt").write_bytes(path.read_bytes())
    return folder


@pytest.mark.benchmark(group="documents per second")
def test_understanding(benchmark, archive):
    batch = [(file, key_of(file)) for file in list_files([archive])]
    read = benchmark.pedantic(read_batch, args=(batch,), rounds=3, warmup_rounds=1)
    print(f"\nread and understand: {len(batch) / benchmark.stats['min']:.0f} documents/s")
    assert [name for _, _, outcomes in read for name, *_ in outcomes] == [file.document_id for file, _ in batch]


@pytest.mark.benchmark(group="documents per second")
def test_whole_way(benchmark, archive):
    tables = benchmark.pedantic(analyze, args=(archive,), rounds=1)
    print(f"\nanalyze: {tables.documents.height / benchmark.stats['min']:.0f} documents/s")
    assert tables.documents.height == len(list(archive.iterdir()))


@pytest.mark.benchmark(group="command")
def test_command_on_the_seeds(benchmark, tmp_path):
    command = [sys.executable, "-m", "analysis", "build", str(SEEDS), "--out", str(tmp_path)]
    done = benchmark.pedantic(subprocess.run, args=(command,), kwargs={"cwd": ROOT, "capture_output": True}, rounds=3)
    assert done.returncode == 0
