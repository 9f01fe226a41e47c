"""Parsed YAML is kept between runs, and never believed where it is damaged, foreign or out of date."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analysis.knowledge import compiled
from analysis.knowledge.compiled import HEAD, NAME, Compiled

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COMMUNIQUE_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache" / NAME


@pytest.fixture
def words(tmp_path: Path) -> Path:
    file = tmp_path / "words.yml"
    file.write_text("{piers: [Айлақ, 7, 1.5, true, ~], 3: three}\n", encoding="utf-8")
    return file


PARSED = {"piers": ["Айлақ", 7, 1.5, True, None], 3: "three"}


def never(*_: object) -> object:
    raise AssertionError("parsed again")


def test_what_is_kept_is_not_parsed_again(cache: Path, words: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Compiled([words]).parsed(words) == PARSED
    assert cache.read_bytes().startswith(HEAD)
    monkeypatch.setattr(compiled, "_encoded", never)
    again = Compiled([words]).parsed(words)
    assert again == PARSED
    assert [type(each) for each in again["piers"]] == [str, int, float, bool, type(None)]


def test_a_file_that_changed_is_parsed_anew(cache: Path, words: Path) -> None:
    Compiled([words])
    words.write_text("{piers: [Quay]}", encoding="utf-8")
    assert Compiled([words]).parsed(words) == {"piers": ["Quay"]}
    assert cache.exists()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda kept: kept[:-1],
        lambda kept: kept.replace("Айлақ".encode(), "Айлах".encode()),
        lambda kept: kept.replace(b"knowledge 1", b"knowledge 2", 1),
        lambda kept: HEAD,
        lambda kept: b"",
    ],
    ids=["cut off", "other letters", "another version", "only a head", "empty"],
)
def test_what_is_spoiled_is_left_aside_and_mended(cache: Path, words: Path, spoil: object) -> None:
    Compiled([words])
    whole = cache.read_bytes()
    cache.write_bytes(spoil(whole))  # type: ignore[operator]
    assert cache.read_bytes() != whole
    assert Compiled([words]).parsed(words) == PARSED
    assert cache.read_bytes() == whole


def test_where_nothing_can_be_kept_all_works_without(cache: Path, words: Path) -> None:
    cache.parent.write_text("a file where the folder should be", encoding="utf-8")
    assert Compiled([words]).parsed(words) == PARSED
    assert cache.parent.is_file()


def test_earlier_states_make_room(cache: Path, words: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Compiled([words])
    one = len(cache.read_bytes())
    words.write_text("[Quay]", encoding="utf-8")
    Compiled([words])
    assert len(cache.read_bytes()) > one
    monkeypatch.setattr(compiled, "ROOM", 0)
    words.write_text("[Jetty]", encoding="utf-8")
    Compiled([words])
    assert len(cache.read_bytes()) < one
