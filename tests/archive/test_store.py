from __future__ import annotations

import pytest

from analysis.archive import Store
from analysis.errors import OutputError


def test_what_was_kept_is_there_next_time(tmp_path):
    store = Store(tmp_path / "new" / "findings.sqlite")
    store.keep([(b"a", [("one", "00", b"1"), ("two", "00", b"2")]), (b"b", [(None, None, b"3")])])
    store.close()
    again = Store(tmp_path / "new" / "findings.sqlite")
    assert again.known([b"a", b"b", b"c"]) == {b"a", b"b"}
    assert again.stored(again.documents()) == [b"1", b"2"]
    assert again.stored(again.problems()) == [b"3"]


def test_the_same_file_twice_is_kept_once():
    store = Store()
    for _ in range(2):
        store.keep([(b"a", [("one", "00", b"1")])])
    assert store.stored(store.documents()) == [b"1"]


def test_of_two_documents_of_one_name_the_last_by_checksum_stands():
    store = Store()
    store.keep([(b"a", [("one", "ff", b"last")]), (b"b", [("one", "00", b"first")])])
    assert store.stored(store.documents()) == [b"last"]


def test_files_that_are_gone_are_forgotten():
    store = Store()
    store.keep([(b"a", [("one", "00", b"1")]), (b"b", [("two", "00", b"2")])])
    store.drop_others([b"b"])
    assert store.stored(store.documents()) == [b"2"]
    assert store.known([b"a"]) == set()


def test_half_a_batch_is_no_batch(tmp_path):
    store = Store(tmp_path / "findings.sqlite")

    def broken():
        yield b"a", [("one", "00", b"1")]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.keep(broken())
    assert store.known([b"a"]) == set()
    assert store.documents() == []


def test_a_damaged_store_costs_reading_again_and_nothing_else(tmp_path):
    (tmp_path / "findings.sqlite").write_bytes(b"no database " * 500)
    store = Store(tmp_path / "findings.sqlite")
    store.keep([(b"a", [("one", "00", b"1")])])
    assert store.known([b"a"]) == {b"a"}


def test_a_full_disk_is_told_and_spoils_nothing(tmp_path):
    store = Store(tmp_path / "findings.sqlite")
    store.keep([(b"a", [("one", "00", b"1")])])
    pages = store._base.execute("PRAGMA page_count").fetchone()[0]
    store._base.execute(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(OutputError, match=r"findings\.sqlite: database or disk is full\. See that there is room"):
        store.keep([(b"b", [("two", "00", b"2" * 100_000)])])
    assert store.known([b"a", b"b"]) == {b"a"}


def test_a_folder_in_its_place(tmp_path):
    (tmp_path / "findings.sqlite").mkdir()
    with pytest.raises(OutputError, match="unable to open"):
        Store(tmp_path / "findings.sqlite")


def test_stored_bytes_are_never_run():
    """What stands in the file is decoded by types; a pickle in its place is refused."""
    from analysis.archive.coding import parts_of  # noqa: PLC0415

    with pytest.raises(ValueError, match="no stored findings"):
        parts_of(b"cos\nsystem\n(S'true'\ntR.")
