"""Results take their places together: whatever happens, the folder holds those of one build."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from analysis.errors import OutputError
from analysis.handover import STAGE, finish, handed_over

KILLED = """
import os, signal, sys
from pathlib import Path
from analysis.handover import handed_over
left = int(sys.argv[2])
real = os.replace
def replace(*args):
    global left
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    left -= 1
    real(*args)
os.replace = replace
with handed_over(Path(sys.argv[1])) as stage:
    for n in range(4):
        (stage / "tables").mkdir(exist_ok=True)
        (stage / "tables" / f"{n}.csv").write_text("new")
"""


def put(stage: Path, **files: str) -> None:
    for name, text in files.items():
        path = stage / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def held(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_new_results_replace_old_ones_and_leave_the_rest(tmp_path):
    put(tmp_path, tables__a_csv="old", notes_txt="mine", tables__own_txt="mine")
    with handed_over(tmp_path) as stage:
        put(stage, tables__a_csv="new", b_xlsx="new")
        assert held(tmp_path)["tables/a.csv"] == "old"
    assert held(tmp_path) == {"b.xlsx": "new", "notes.txt": "mine", "tables/a.csv": "new", "tables/own.txt": "mine"}


def test_after_an_error_the_old_results_stand(tmp_path):
    put(tmp_path, tables__a_csv="old")

    def broken():
        with handed_over(tmp_path) as stage:
            put(stage, tables__a_csv="new")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        broken()
    assert held(tmp_path) == {"tables/a.csv": "old"}
    assert not (tmp_path / STAGE).exists()


def test_a_table_in_parts_supersedes_one_in_a_file_and_the_other_way_round(tmp_path):
    put(tmp_path, tables__a_parquet="whole", tables__a_csv="whole", tables__ab_csv="other")
    with handed_over(tmp_path) as stage:
        (stage / "tables" / "a").mkdir(parents=True)
        for n in range(3):
            (stage / "tables" / "a" / f"part-0000{n}.parquet").write_text("part")
    parts = {f"tables/a/part-0000{n}.parquet": "part" for n in range(3)}
    assert held(tmp_path) == {**parts, "tables/ab.csv": "other"}
    with handed_over(tmp_path) as stage:
        (stage / "tables" / "a").mkdir(parents=True)
        (stage / "tables" / "a" / "part-00000.parquet").write_text("fewer")
    assert held(tmp_path) == {"tables/a/part-00000.parquet": "fewer", "tables/ab.csv": "other"}
    with handed_over(tmp_path) as stage:
        put(stage, tables__a_parquet="whole")
    assert held(tmp_path) == {"tables/a.parquet": "whole", "tables/ab.csv": "other"}
    assert not (tmp_path / "tables" / "a").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("moves", range(7))
def test_killed_at_any_move_the_next_build_mends_it(tmp_path, moves):
    old, new = ({f"tables/{n}.csv": text for n in range(4)} for text in ("old", "new"))
    put(tmp_path, **{name.replace("/", "__").replace(".", "_"): text for name, text in old.items()})
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), str(moves)], check=False)
    assert done.returncode == (-9 if moves < 5 else 0)
    finish(tmp_path)
    assert held(tmp_path) == (new if moves else old)
    assert not (tmp_path / STAGE).exists()


def test_a_folder_in_the_place_of_a_result(tmp_path):
    (tmp_path / "a.csv" / "x").mkdir(parents=True)
    with (
        pytest.raises(OutputError, match=r"cannot take their places in .*run the same command again"),
        handed_over(tmp_path) as stage,
    ):
        put(stage, a_csv="new")
    assert os.listdir(tmp_path / "a.csv") == ["x"]
