"""What a start costs: `import analysis`, the command on the seeds, and a notebook up to its first chart.

    python -m tests.benchmarks.startup              # the least of five
    python -m tests.benchmarks.startup --times 20

Seconds of the processor, and by the clock, of whole processes; for the notebook those of its kernel once that is up.
Python's own compiled files and ours (`COMMUNIQUE_CACHE`) are there, as they are from the second start on.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

import nbformat
from jupyter_client.manager import start_new_kernel

ROOT = Path(__file__).parent.parent.parent
NOTEBOOKS = ("00_start", "01_events")
CHART = "application/vnd.plotly.v1+json"
CLOCK = "from time import process_time; print(process_time())"

Cost = tuple[float, float]  # seconds of the processor, seconds by the clock


def process(*arguments: str) -> Cost:
    """What a Python process costs from its start to its end."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before, began = os.times(), perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, check=True, capture_output=True)
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return used, perf_counter() - began


def command() -> Cost:
    """What `communique` costs on the seeds, into an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        return process("-m", "analysis", "build", "seeds", "--out", folder)


def first_chart(name: str) -> Cost:
    """What the cells of a notebook cost in a kernel that is up, until the first chart is there."""
    notebook = nbformat.read(ROOT / "notebooks" / f"{name}.ipynb", as_version=4)
    manager, client = start_new_kernel(cwd=str(ROOT / "notebooks"))
    try:
        before, began = _processor(client), perf_counter()
        for cell in notebook.cells:
            if cell.cell_type == "code" and CHART in _shown(client, cell.source):
                clock = perf_counter() - began
                return _processor(client) - before, clock
        raise LookupError(f"{name} draws nothing")
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def _processor(client: object) -> float:
    said: list[str] = []
    _run(client, CLOCK, lambda message: said.append(message["content"].get("text", "")))
    return float("".join(said))


def _shown(client: object, source: str) -> set[str]:
    kinds: set[str] = set()
    _run(client, source, lambda message: kinds.update(message["content"].get("data", {})))
    return kinds


def _run(client, source, hook):  # type: ignore[no-untyped-def]  # Jupyter's client has no types
    reply = client.execute_interactive(source, output_hook=hook, timeout=120)
    assert reply["content"]["status"] == "ok", reply["content"]


def main() -> None:
    """Print a line for each start."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=5, metavar="N", help="of so many starts the least is told")
    times = parser.parse_args().times
    starts = {
        "import analysis": lambda: process("-c", "import analysis"),
        "import analysis, polars and dataframely": lambda: process("-c", "import analysis.tables"),
        "communique on the seeds": command,
        **{f"first chart of {name}": lambda name=name: first_chart(name) for name in NOTEBOOKS},
    }
    for name, start in starts.items():
        costs = [start() for _ in range(times)]
        processor, clock = (min(each) for each in zip(*costs, strict=True))
        print(f"{name:42} {processor:6.2f} s of the processor {clock:6.2f} s by the clock", flush=True)


if __name__ == "__main__":
    main()
