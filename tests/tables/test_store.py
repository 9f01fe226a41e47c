from __future__ import annotations

import errno
from dataclasses import replace

import polars as pl
import pytest

from analysis import knowledge
from analysis.errors import InputError, OutputError, TableError
from analysis.model import Problem
from analysis.tables import SCHEMAS, build, load, write
from analysis.tables.store import write_file

from .sample import checked_tables, sample_tables, sample_world


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    home = tmp_path_factory.mktemp("out")
    files = write(checked_tables(), home)
    assert [file.relative_to(home).as_posix() for file in files[:2]] == [
        "tables/documents.parquet",
        "tables/documents.csv",
    ]
    return home


def test_parquet_comes_back_equal(folder):
    for place in (folder, folder / "tables"):
        for (name, frame), (_, other) in zip(checked_tables(), load(place), strict=True):
            assert frame.equals(other), name
            assert frame.schema == other.schema


@pytest.mark.parametrize("name", SCHEMAS)
def test_csv_comes_back_equal(folder, name):
    frame = getattr(checked_tables(), name)
    assert frame.height
    read = pl.read_csv(folder / "tables" / f"{name}.csv", schema=frame.schema)
    assert read.equals(frame)


def test_csv_begins_with_a_mark_that_excel_understands(folder):
    assert (folder / "tables" / "events.csv").read_bytes().startswith(b"\xef\xbb\xbfevent_id,")


@pytest.mark.parametrize("text", ["=1+1", "+7 700", "-5", "@SUM(A1)", "\t=1"])
def test_csv_cells_are_no_formulas(tmp_path, text):
    tables = build(replace(sample_world(), problems=(Problem(text, "plain = text"),)), knowledge.load())
    write(tables, tmp_path)
    row = pl.read_csv(tmp_path / "tables" / "problems.csv").row(0)
    assert row == ("'" + text, "plain = text")
    assert load(tmp_path).problems.row(0) == (text, "plain = text")


def test_numbers_below_zero_stay_numbers_in_csv(tmp_path):
    world = sample_world()
    findings = [
        replace(f, claims=tuple(replace(c, value=-c.value, lower=None, upper=None) for c in f.claims))
        for f in world.findings
    ]
    write(build(replace(world, findings=tuple(findings)), knowledge.load()), tmp_path)
    assert pl.read_csv(tmp_path / "tables" / "indicator_claims.csv")["value"].max() < 0


def test_writing_twice_gives_the_same_bytes(folder, tmp_path):
    write(checked_tables(), tmp_path)
    names = sorted(path.name for path in (folder / "tables").iterdir())
    assert len(names) == 2 * len(SCHEMAS)
    for name in names:
        assert (tmp_path / "tables" / name).read_bytes() == (folder / "tables" / name).read_bytes()


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "exports").write_text("in the way")
    with pytest.raises(OutputError, match=r"documents\.parquet cannot be written to .*exports.*--out"):
        write(sample_tables(), tmp_path / "exports")
    assert (tmp_path / "exports").read_text() == "in the way"


def test_a_full_disk_keeps_the_old_file_and_leaves_no_draft(tmp_path):
    def half(draft):
        draft.write_bytes(b"half of it")
        raise OSError(errno.ENOSPC, "No space left on device")

    old = tmp_path / "events.csv"
    old.write_text("old")
    with pytest.raises(OutputError, match="No space left on device"):
        write_file(old, half)
    assert old.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["events.csv"]


def test_a_folder_in_the_place_of_the_file(tmp_path):
    (tmp_path / "tables" / "events.csv").mkdir(parents=True)
    with pytest.raises(OutputError, match=r"events\.csv"):
        write(sample_tables(), tmp_path)
    assert not list((tmp_path / "tables").glob(".*.part"))


def test_loading_what_is_not_there_says_how_to_build_it(tmp_path):
    with pytest.raises(InputError, match="communique build"):
        load(tmp_path)


def test_loading_a_damaged_file(tmp_path):
    write(sample_tables(), tmp_path)
    (tmp_path / "tables" / "events.parquet").write_bytes(b"PAR1 and nothing more")
    with pytest.raises(InputError, match=r"events\.parquet cannot be read"):
        load(tmp_path)


def test_loading_checks_the_contract_again(tmp_path):
    write(sample_tables(), tmp_path)
    broken = sample_tables().rejected.with_columns(pl.col("start") - 1)
    broken.write_parquet(tmp_path / "tables" / "rejected.parquet")
    with pytest.raises(TableError, match="rejected: rule 'quote == text"):
        load(tmp_path)


def test_tables_of_before_official_statistics_are_read(tmp_path):
    write(sample_tables(), tmp_path)
    for name in ("observations", "claim_checks"):
        (tmp_path / "tables" / f"{name}.parquet").unlink()
    found = load(tmp_path)
    assert found.events.equals(sample_tables().events)
    assert found.observations.is_empty()
    assert found.claim_checks.schema == checked_tables().claim_checks.schema
