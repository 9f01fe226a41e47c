"""Run cases for some minutes; end with 1 where something was found."""

from __future__ import annotations

import argparse
import time
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.fuzz.judge import judged
from tests.fuzz.mutate import Case, case

MOST_TOLD = 50  # findings of a run; a defect is met again and again


def main() -> int:
    """Run cases until the time is over, and tell what is wrong with them."""
    asked = _asked()
    began, found, number = time.monotonic(), 0, 0
    with TemporaryDirectory() as folder:
        for number in [asked.case] if asked.case is not None else count():
            if asked.case is None and time.monotonic() - began > asked.minutes * 60:
                break
            tried = case(asked.seed, number)
            wrong = judged(tried, Path(folder))
            if wrong:
                found += 1
                print(f"case {number} of seed {asked.seed} ({tried.suffix}, {tried.language}): {wrong}", flush=True)
                _keep(tried, asked.keep, f"{asked.seed}-{number}{tried.suffix}")
            if found >= MOST_TOLD:
                break
    took = f"{(time.monotonic() - began) / 60:.1f} minutes ({time.process_time() / 60:.1f} of the processor)"
    print(f"{number} cases of seed {asked.seed} in {took}, {found} findings")
    return min(found, 1)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--case", type=int, help="this case alone")
    parser.add_argument("--keep", type=Path, help="a folder for what was found")
    return parser.parse_args()


def _keep(tried: Case, folder: Path | None, name: str) -> None:
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(tried.content)


if __name__ == "__main__":
    raise SystemExit(main())
