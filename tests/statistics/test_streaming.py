"""Five million cells in the memory of a few: run with the benchmarks."""

from __future__ import annotations

import subprocess
import sys

import pytest

ROWS, LINES = 5_000_000, 50_000
HEADER = "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
READ = """
import resource, sys
from pathlib import Path
from analysis.statistics.sources import sdmx_csv
path = Path(sys.argv[1])
frame = sdmx_csv.stream(path, sdmx_csv.about(path, ["KZ"]))
print(frame.height, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


@pytest.fixture(scope="module")
def big(tmp_path_factory):
    def line(n):
        partner = "KZ" if n % 1000 == 0 else f"X{n % 97:02}"
        lead = "ESTAT:DS-045409(1.0),28/08/26 23:00:00,M,EU27_2020"
        return f"{lead},{partner},{n % 9973:04},2,VALUE_IN_EUROS,2024-01,{n},\n"

    block = "".join(map(line, range(LINES)))
    path = tmp_path_factory.mktemp("big") / "comext.csv"
    with path.open("w") as file:
        file.write(HEADER)
        for _ in range(ROWS // LINES):
            file.write(block)
    yield path
    path.unlink()


def test_five_million_cells_stream_in_constant_memory(benchmark, big):
    def read():
        done = subprocess.run([sys.executable, "-c", READ, str(big)], capture_output=True, text=True, check=True)
        return [int(each) for each in done.stdout.split()]

    rows, megabytes = benchmark.pedantic(read, rounds=1)
    assert rows == ROWS // 1000
    assert megabytes < 256, f"{big.stat().st_size >> 20} MB of file took {megabytes} MB of memory"
