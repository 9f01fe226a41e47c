"""The command as its user runs it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

import analysis
from analysis.cli import main

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    out = tmp_path_factory.mktemp("exports")
    assert main(["build", str(SEEDS), "--out", str(out), "--quiet"]) == 0
    return out


def test_alone_it_builds_from_seeds_to_exports(tmp_path, monkeypatch, capsys):
    shutil.copytree(SEEDS, tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    assert main([]) == 0
    told = capsys.readouterr().out
    for word in (
        "Documents",
        "Events",
        "Participants",
        "Indicators",
        "Disagreements",
        "Set aside",
        "Workbook",
        "Tables",
    ):
        assert word in told
    assert list((tmp_path / "exports").glob("briefing-*.xlsx"))
    assert list((tmp_path / "exports" / "tables").glob("*.parquet"))


def test_same_input_same_bytes(built, tmp_path):
    assert main(["build", str(SEEDS), "--out", str(tmp_path), "--quiet"]) == 0
    files = sorted(path.relative_to(built) for path in built.rglob("*") if path.is_file())
    assert files
    for name in files:
        assert (tmp_path / name).read_bytes() == (built / name).read_bytes(), name


def test_quiet_is_quiet(built, tmp_path, capsys):
    main(["build", str(SEEDS), "--out", str(tmp_path), "--quiet"])
    assert capsys.readouterr().out == ""


def test_explain_shows_the_sentence(built, capsys):
    event = analysis.load(built).events["event_id"][0]
    assert main(["explain", event, "--out", str(built)]) == 0
    told = capsys.readouterr().out
    assert event in told
    assert "rule" in told
    assert "[" in told


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_export_again_in_a_language(built, tmp_path, lang):
    shutil.copytree(built / "tables", tmp_path / "tables")
    assert main(["export", "--out", str(tmp_path), "--lang", lang]) == 0
    assert list(tmp_path.glob("*.xlsx"))


def test_export_of_a_part_says_on_the_cover_what_was_asked_for(built, tmp_path, capsys):
    shutil.copytree(built / "tables", tmp_path / "tables")
    wish = ["--country", "EU", "--country", "UZ", "--since", "2025-04", "--contact", "desk@example.org"]
    assert main(["export", "--out", str(tmp_path), *wish]) == 0
    (workbook,) = tmp_path.glob("briefing-*-eu-uz-2025-04.xlsx")
    assert (workbook.with_suffix("") / "tables" / "events.csv").stat().st_size < (
        built / "tables" / "events.csv"
    ).stat().st_size
    cover = openpyxl.load_workbook(workbook).worksheets[0]
    said = {row[0]: row[1] for row in cover.iter_rows(max_col=2, values_only=True)}
    assert said["Filters used"] == "country: EU, UZ (European Union, Uzbekistan); since: 2025-04"
    assert said["Questions"] == "desk@example.org"
    assert main(["export", "--out", str(tmp_path), "--event-types", "tea"]) == 1
    assert "there is no event type 'tea'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["build", "no-such-folder"], ["no-such-folder"]),
        (["explain", "x", "--out", "no-such-folder"], ["no-such-folder"]),
        (["export", "--out", "no-such-folder"], ["no-such-folder"]),
    ],
)
def test_what_is_missing_is_named(arguments, words, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 1
    told = capsys.readouterr().err
    assert told.startswith("communique: ")
    assert "Traceback" not in told
    for word in words:
        assert word in told


def test_unknown_row_names_near_ones(built, capsys):
    assert main(["explain", "no-such-row", "--out", str(built)]) == 1
    assert "no-such-row" in capsys.readouterr().err


def test_empty_folder(tmp_path, capsys):
    assert main(["build", str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert str(tmp_path) in capsys.readouterr().err


def test_bad_files_are_listed_and_the_rest_is_read(tmp_path, capsys):
    folder = tmp_path / "in"
    shutil.copytree(SEEDS, folder)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "junk.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "page.pdf").write_bytes(b"%PDF-1.7\x00\x01")
    assert main(["build", str(folder), "--out", str(tmp_path / "out")]) == 0
    told = capsys.readouterr().out
    assert "Documents      2" in told
    for name in ("empty.txt", "junk.txt", "page.pdf"):
        assert name in told


def test_output_that_cannot_be_written(tmp_path, capsys):
    (tmp_path / "out").write_text("a file where the folder should be")
    assert main(["build", str(SEEDS), "--out", str(tmp_path / "out"), "--quiet"]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_wrong_command_line():
    with pytest.raises(SystemExit) as stopped:
        main(["build"])
    assert stopped.value.code == 2


def test_help_is_fast_and_as_a_module():
    environment = {**os.environ, "PYTHONPATH": str(SEEDS.parent)}
    command = [sys.executable, "-m", "analysis", "--help"]
    told = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
    assert "build" in told
    assert "explain" in told
