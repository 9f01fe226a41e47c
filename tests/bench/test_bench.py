from __future__ import annotations

from pathlib import Path

import pytest

from analysis.archive import Store
from analysis.bench.grammar import releases, write_archive
from analysis.bench.measure import STAGES, measure
from analysis.cli import main
from analysis.gather import gather
from analysis.read import list_files


def test_the_same_count_and_seed_give_the_same_releases():
    assert list(releases(30)) == list(releases(30))
    assert list(releases(30)) != list(releases(30, seed=8))


def test_releases_are_read_in_three_languages_with_what_they_say(tmp_path):
    write_archive(tmp_path, 30)
    found, problems = gather(list_files([tmp_path]), Store())
    assert not problems
    assert {f.document.language for f in found} == {"ru", "kk", "en"}
    assert all(f.document.date_published and f.document.producer for f in found)
    assert all(any(p.kind == "person" for p in f.participants) for f in found)
    assert all(f.claims and f.events for f in found)


def test_the_report_tells_speed_stages_memory_growth_and_what_a_morning_costs(tmp_path):
    report = "\n".join(measure([3, 6], tmp_path))
    for told in ("releases/s", "ms per release", "peak memory", "rows/s", "growth: exponent", "10 releases added to 6"):
        assert told in report
    assert all(f"{stage} " in report for stage in STAGES)
    assert Path(tmp_path / "releases-6" / "new").is_dir()


def test_the_command(capsys):
    assert main(["bench", "--documents", "2"]) == 0
    assert "2 releases: " in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["bench", "--documents", "many"])
