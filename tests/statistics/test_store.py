from __future__ import annotations

import json
import sys
from datetime import date, datetime

import pytest

from analysis import statistics
from analysis.errors import InputError, OutputError
from analysis.statistics import sheets, store
from analysis.statistics.faults import FormatChangedError, ReaderMissingError, SnapshotDamagedError, TruncatedError
from analysis.statistics.schemas import FACETS, VERDICTS
from analysis.statistics.sources import ecb, sdmx_csv

from . import forms
from .building import KNOWN


def put(folder, name, data):
    path = folder / name
    path.write_bytes(data)
    return path


def test_nothing_added_is_an_empty_table(tmp_path):
    assert statistics.index(tmp_path) == []
    frame = statistics.observations(tmp_path)
    assert frame.is_empty()
    statistics.Observations.validate(frame)


def test_add_keeps_the_bytes_and_says_where_they_are_from(tmp_path):
    file = put(tmp_path, "trade.csv", forms.SDMX_CSV)
    snapshot = statistics.add(file, tmp_path / "store", url="https://example.org/trade.csv")
    stored = tmp_path / "store" / "snapshots" / snapshot.file
    assert stored.read_bytes() == forms.SDMX_CSV
    assert stored.name.startswith(snapshot.sha256[:16])
    assert snapshot.file.startswith("ESTAT/DS-045409/")
    frame = statistics.observations(tmp_path / "store")
    assert set(frame["snapshot_sha256"]) == {snapshot.sha256}
    assert set(frame["source_url"]) == {"https://example.org/trade.csv"}
    assert set(frame["licence"]) == {KNOWN.ontology["statistics_sources"]["ESTAT"]["licence"]}
    assert set(frame["vintage"]) == {date(2026, 8, 28)}
    assert set(frame["vintage_basis"]) == {"stated"}


def test_the_same_content_twice_is_one_snapshot(tmp_path):
    first = statistics.add(put(tmp_path, "a.csv", forms.SDMX_CSV), tmp_path)
    again = statistics.add(put(tmp_path, "b.csv", forms.SDMX_CSV), tmp_path)
    assert first == again
    assert len(statistics.index(tmp_path)) == 1


def test_order_of_adding_does_not_matter(tmp_path):
    files = [put(tmp_path, "a.csv", forms.SDMX_CSV), put(tmp_path, "b.csv", forms.MAINEU_CSV)]
    for file in files:
        statistics.add(file, tmp_path / "one")
    for file in reversed(files):
        statistics.add(file, tmp_path / "two")
    assert statistics.observations(tmp_path / "one").equals(statistics.observations(tmp_path / "two"))


def test_the_name_of_a_download_may_hold_its_moment(tmp_path):
    name = "Relational_View_2024-11-17T07_25_35.876Z.csv"
    snapshot = statistics.add(put(tmp_path, name, forms.four_unions()), tmp_path)
    assert snapshot.retrieved_at == "2024-11-17T07:25:35"
    frame = statistics.observations(tmp_path)
    assert set(frame["retrieved_at"]) == {datetime(2024, 11, 17, 7, 25, 35)}
    assert set(frame["vintage_basis"]) == {"file_name"}


def test_a_file_without_any_date_is_as_new_as_its_newest_figure(tmp_path):
    statistics.add(put(tmp_path, "x.csv", forms.INVESTMENT), tmp_path)
    frame = statistics.observations(tmp_path)
    assert set(frame["vintage"]) == {date(2024, 9, 30)}
    assert set(frame["vintage_basis"]) == {"newest_period"}
    assert frame["retrieved_at"].null_count() == frame.height


def test_what_cannot_be_read_is_not_taken(tmp_path):
    with pytest.raises(FormatChangedError):
        statistics.add(put(tmp_path, "x.csv", b"a,b\n1,2\n"), tmp_path / "store")
    assert statistics.index(tmp_path / "store") == []
    with pytest.raises(InputError, match="cannot be read"):
        statistics.add(tmp_path / "nowhere.csv", tmp_path)
    with pytest.raises(OutputError, match="Choose a folder"):
        statistics.add(put(tmp_path, "y.csv", forms.SDMX_CSV), put(tmp_path, "file", b"x") / "below")


def test_changed_and_lost_snapshots_are_refused(tmp_path):
    snapshot = statistics.add(put(tmp_path, "x.csv", forms.SDMX_CSV), tmp_path)
    stored = tmp_path / "snapshots" / snapshot.file
    stored.write_bytes(forms.SDMX_CSV.replace(b"2000000000", b"3000000000"))
    with pytest.raises(SnapshotDamagedError, match="never edited"):
        statistics.observations(tmp_path)
    stored.unlink()
    with pytest.raises(SnapshotDamagedError, match="is gone"):
        statistics.observations(tmp_path)
    (tmp_path / "snapshots" / "index.jsonl").write_text('{"sha256": 1')
    with pytest.raises(SnapshotDamagedError, match="is damaged"):
        statistics.observations(tmp_path)


def test_index_is_one_plain_line_a_snapshot(tmp_path):
    statistics.add(put(tmp_path, "x.csv", forms.SDMX_CSV), tmp_path)
    lines = (tmp_path / "snapshots" / "index.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(lines[0])["name"] == "x.csv"
    assert json.loads(lines[0])["bytes"] == len(forms.SDMX_CSV)


def test_a_big_file_is_stored_and_read_without_holding_it(tmp_path, monkeypatch):
    """Only rows about Central Asia are kept of it; the snapshot is the whole file."""
    head, *rows = forms.SDMX_CSV.splitlines(keepends=True)
    content = head + rows[1] + rows[0].replace(b",KZ,", b",JP,") * 100
    big, small = put(tmp_path, "big.csv", content), put(tmp_path, "small.csv", head + rows[1])
    monkeypatch.setattr(store, "BIG", 1000)
    monkeypatch.setattr(store, "SAMPLE", 400)
    monkeypatch.setattr(sdmx_csv, "BLOCK", 300)
    snapshot = statistics.add(big, tmp_path / "one")
    assert (tmp_path / "one" / "snapshots" / snapshot.file).read_bytes() == content
    assert snapshot.bytes == len(content)
    statistics.add(small, tmp_path / "two")
    found, expected = (statistics.observations(tmp_path / each).drop("snapshot_sha256") for each in ("one", "two"))
    assert found.equals(expected)
    big.write_bytes(content[:-9])
    statistics.add(big, tmp_path / "three")
    with pytest.raises(TruncatedError, match="no end"):
        statistics.observations(tmp_path / "three")


def test_optional_packages_are_asked_for_by_name(monkeypatch):
    monkeypatch.setitem(sys.modules, "fastexcel", None)
    with pytest.raises(ReaderMissingError, match=r"communique\[statistics\]"):
        sheets.sheets(forms.bureau(), "x")
    monkeypatch.setattr(ecb, "find_spec", lambda name: None)
    with pytest.raises(ReaderMissingError, match=r"eurofxref-hist\.zip"):
        ecb.embedded()


def test_rates_of_the_installed_package_are_taken_without_network(tmp_path, monkeypatch):
    monkeypatch.setattr(ecb, "embedded", lambda: forms.RATES)
    snapshot = statistics.add_rates(tmp_path)
    assert (snapshot.source, snapshot.dataset, snapshot.url) == ("ECB", "EXR", ecb.build_url())
    assert set(statistics.observations(tmp_path)["vintage"]) == {date(2023, 2, 2)}


def test_closed_lists_agree():
    assert tuple(KNOWN.ontology["statistics_verdicts"]) == VERDICTS
    facets = KNOWN.lexicon["statistics"]["en"]["facets"]
    assert {key for key in facets if key != "period_unsaid"} <= set(FACETS)
    rules = KNOWN.ontology["statistics_judging"]
    indicators = KNOWN.ontology["statistics_indicators"]
    for measure, rule in rules["measures"].items():
        assert measure in KNOWN.ontology["measures"]
        assert {*rule["indicators"], *rule["near"]} <= set(indicators)
    assert set(rules["qualifiers"]) == set(KNOWN.ontology["qualifiers"])
    for record in indicators.values():
        assert record["mirror"] is None or indicators[record["mirror"]]["mirror"]


def test_front_door_is_sorted_and_leads_somewhere():
    assert statistics.__all__ == sorted(statistics.__all__)
    for name in statistics.__all__:
        assert getattr(statistics, name).__doc__
    with pytest.raises(AttributeError):
        statistics.nothing  # noqa: B018


def test_every_column_is_described_in_three_languages():
    described = KNOWN.ontology["statistics_columns"]
    for schema in (statistics.Observations, statistics.ClaimChecks):
        for column in schema.columns():
            assert {"en", "ru", "kk", "meaning"} <= set(described[column]), column
