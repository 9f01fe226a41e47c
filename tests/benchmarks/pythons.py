"""The same tables as a workbook under each Python: digests of the file and of its parts, one line a Python.

    python tests/benchmarks/pythons.py                         # this Python
    python tests/benchmarks/pythons.py PYTHON PYTHON ...       # others that have the package's dependencies, compared

Files are equal byte for byte where Python is linked to the same zlib; another zlib may compress the same parts to other
bytes, and then only the parts are equal. Exit code 1 where even the parts differ.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parent.parent.parent


def digests() -> dict[str, str]:
    """Of the three editions of the sample tables and of the seeds, and of a plain frame, together."""
    from analysis import analyze  # noqa: PLC0415  # each Python loads it for itself
    from analysis.export import briefing, spreadsheet  # noqa: PLC0415
    from tests.tables.sample import sample_tables  # noqa: PLC0415

    made = [(sample_tables(), lang) for lang in ("en", "ru", "kk")] + [(analyze(ROOT / "seeds"), "en")]
    files = [briefing(tables, lang=lang) for tables, lang in made] + [spreadsheet(sample_tables().events)]
    parts = hashlib.sha256()
    for file in files:
        package = ZipFile(BytesIO(file))
        for name in package.namelist():
            parts.update(name.encode() + b"\0" + package.read(name))
    return {
        "python": sys.version.split()[0],
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        "files": hashlib.sha256(b"".join(files)).hexdigest()[:16],
        "parts": parts.hexdigest()[:16],
    }


def main(pythons: list[str]) -> int:
    if not pythons:
        print(json.dumps(digests()))
        return 0
    found = []
    for python in [sys.executable, *pythons]:
        done = subprocess.run([python, __file__], cwd=ROOT, capture_output=True, text=True, check=True)
        found.append(json.loads(done.stdout))
        print("  ".join(f"{name} {value}" for name, value in found[-1].items()))
    same = {name: len({each[name] for each in found}) == 1 for name in ("files", "parts")}
    print(", ".join(f"{name}: {'equal' if equal else 'different'}" for name, equal in same.items()))
    return 0 if same["parts"] else 1


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
