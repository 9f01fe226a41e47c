"""The commands on official statistics, as their user runs them; nothing here asks a network."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from analysis import analyze, load, statistics
from analysis.cli import main
from analysis.model import Problem
from tests.statistics import forms
from tests.statistics.building import observation, observations
from tests.tables.sample import checked_tables, sample_tables

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with two downloaded files, one that is none, and tables built before."""
    from analysis.tables import write  # noqa: PLC0415

    monkeypatch.chdir(tmp_path)
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    (downloads / "eurofxref-hist.csv").write_bytes(forms.RATES)
    (downloads / "ext_lt_maineu.csv").write_bytes(forms.MAINEU_CSV)
    (downloads / "letter.txt").write_text("Dear colleague,", encoding="utf-8")
    (downloads / ".hidden").write_bytes(b"\0")
    write(sample_tables(), tmp_path / "exports")
    return tmp_path


def test_a_folder_of_downloads_is_taken_and_what_is_none_is_told(desk, capsys):
    assert main(["statistics", "add", "downloads"]) == 0
    out, problems = capsys.readouterr()
    assert "Stored: 2 in exports/statistics" in out.replace("\\", "/")
    assert "letter.txt" in problems
    assert ".hidden" not in problems
    assert len(statistics.index(desk / "exports" / "statistics")) == 2


def test_what_is_stored_is_listed(desk, capsys):
    assert main(["statistics", "list"]) == 0
    assert "Nothing is stored" in capsys.readouterr().out
    main(["statistics", "add", "downloads/ext_lt_maineu.csv", "--statistics", "mine"])
    capsys.readouterr()
    assert main(["statistics", "list", "--statistics", "mine"]) == 0
    out = capsys.readouterr().out
    assert "ESTAT" in out
    assert "ext_lt_maineu.csv" in out


@pytest.mark.parametrize("given", [["downloads/letter.txt"], ["downloads/gone.csv"], []])
def test_nothing_taken_is_an_error_that_says_why(desk, capsys, given):
    assert main(["statistics", "add", *given]) == 1
    problem = capsys.readouterr().err
    assert problem.startswith("communique: ")
    assert all(name.rpartition("/")[2] in problem for name in given)
    assert not (desk / "exports" / "statistics").exists()


def test_fetch_tells_what_came_and_what_did_not(desk, capsys, monkeypatch):
    def asked(folder):
        taken = statistics.add("downloads/ext_lt_maineu.csv", folder)
        return statistics.Fetched((taken,), (Problem("https://example.org/x", "does not answer"),))

    monkeypatch.setattr(statistics, "fetch", asked, raising=False)
    assert main(["statistics", "fetch"]) == 0
    out, problems = capsys.readouterr()
    assert "Stored: 1" in out
    assert "https://example.org/x: does not answer" in problems


def test_check_without_statistics_says_how_to_add_them(desk, capsys):
    assert main(["check"]) == 1
    assert "communique statistics add FILE" in capsys.readouterr().err


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_check_prints_each_claim_with_its_verdict(desk, capsys, lang):
    from analysis.tables import write  # noqa: PLC0415

    write(checked_tables(), desk / "exports")
    assert main(["check", "--lang", lang, "--json", "review.json"]) == 0
    out = " ".join(capsys.readouterr().out.split())
    row = checked_tables().claim_checks.filter(verdict="consistent").row(0, named=True)
    for told in (row[f"sentence_{lang}"], row["series_key"], f"{row['rate']:.6g}", row["tolerance"], row["claim_id"]):
        assert told in out
    unknown = checked_tables().claim_checks.filter(verdict="no_data")
    assert not any(claim in out for claim in unknown["claim_id"])
    reviewed = json.loads(Path("review.json").read_text(encoding="utf-8"))["@graph"]
    assert len(reviewed) == checked_tables().claim_checks.height - unknown.height
    assert main(["check", "--all", "--lang", lang]) == 0
    assert all(claim in capsys.readouterr().out for claim in unknown["claim_id"][:1])


def test_check_as_of_a_day_before_any_edition_finds_no_series(desk, capsys):
    main(["statistics", "add", "downloads"])
    assert main(["check", "--as-of", "1990-01-01"]) == 0
    told = capsys.readouterr().out
    assert "Not shown" in told
    assert "series:" not in told
    with pytest.raises(SystemExit):
        main(["check", "--as-of", "summer"])
    assert "type it as" in capsys.readouterr().err


def test_records_of_two_sides_beside_each_other(desk, capsys, monkeypatch):
    ours = observation(10, "2023", indicator="TRADE_GOODS_X", ref_area="KZ", counterpart_area="EU27_2020")
    theirs = observation(
        11, "2023", indicator="TRADE_GOODS_M", ref_area="EU27_2020", counterpart_area="KZ", source="ESTAT"
    )
    monkeypatch.setattr(statistics, "observations", lambda home: observations(ours, theirs), raising=False)
    assert main(["statistics", "mirrors", "kz", "eu"]) == 0
    line = capsys.readouterr().out.splitlines()[0].split()
    assert line[:4] == ["goods", "exports", "2023", "USD"]
    assert line[-1] == "+10.0%"
    assert main(["statistics", "mirrors", "KZ", "JP"]) == 1
    assert "recorded by both" in capsys.readouterr().err


def test_a_build_holds_the_seeds_against_what_is_stored(desk, capsys):
    if not list(SEEDS.glob("*.txt")):
        pytest.skip("no seeds beside the tests")
    shutil.copytree(SEEDS, desk / "seeds")
    main(["statistics", "add", "downloads"])
    assert main(["build", "seeds", "--quiet"]) == 0
    built = load("exports")
    assert built.claim_checks["claim_id"].to_list() == sorted(built.indicator_claims["claim_id"])
    assert built.indicator_claims.equals(analyze("seeds").indicator_claims)
    assert main(["check"]) == 0
    assert "Claims: 7" in capsys.readouterr().out
