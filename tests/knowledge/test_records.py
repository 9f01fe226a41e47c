"""Records are checked when loaded, and an error says which file, which record and how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from analysis import knowledge
from analysis.errors import KnowledgeError
from analysis.knowledge.records import thing

if TYPE_CHECKING:
    from pathlib import Path

WHERE = "gazetteer/places.yml, record harbor"
HARBOR = {"id": "harbor", "names": {"en": ["Harbor"], "ru": ["Гавань"], "kk": ["Айлақ"]}}


def test_a_good_record() -> None:
    made = thing({**HARBOR, "weak": {"en": ["Port"]}, "country": "KZ", "members": ["KZ"]}, "place", WHERE)
    assert (made.id, made.kind, made.country, made.members) == ("harbor", "place", "KZ", ("KZ",))
    assert made.label("kk") == "Айлақ"
    assert made.weak["en"] == ("Port",)
    assert made.adjectives.get("ru", ()) == ()


def test_label_is_none_where_no_name_is_known() -> None:
    assert thing({"id": "harbor", "names": {"en": ["Harbor"], "ru": []}}, "place", WHERE).label("ru") is None


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"nmaes": {}}, "unknown field nmaes; known are"),
        ({"id": False}, "quote NO"),
        ({"id": None}, "'id' must be text"),
        ({"kind": "harbour"}, "kind 'harbour' is none of"),
        ({"names": {}}, "give at least one name"),
        ({"names": ["Harbor"]}, "names: must be a map with keys out of"),
        ({"names": {"de": ["Hafen"]}}, "names: must be a map with keys out of"),
        ({"names": {"en": "Harbor"}}, "names.en: must be a list of text"),
        ({"names": {"en": [" "]}}, "names.en: must be a list of text"),
        ({"weak": {"en": [7]}}, "weak.en: must be a list of text (quote numbers"),
        ({"members": "KZ"}, "members: must be a list of text"),
        ({"parties": [False]}, "parties: must be a list of text"),
    ],
)
def test_a_bad_record_names_file_record_and_fix(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(KnowledgeError) as error:
        thing({**HARBOR, **wrong}, "place", WHERE)
    assert str(error.value).startswith(WHERE)
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- {id: pier, names: {en: [Pier]}}\n- {id: pier, names: {en: [Quay]}}", "record pier: the id is taken"),
        ("- pier", "record 1: must be a map that begins with '- id: …'"),
        ("- {id: pier, names: {en: [Pier]", "places.yml: not valid YAML"),
        ("- {id: NO, names: {en: [Pier]}}", "quote NO"),
    ],
)
def test_a_bad_file_names_file_record_and_fix(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "places.yml").write_text(text, encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"places\.yml") as error:
        knowledge._gazetteer(tmp_path)
    assert said in str(error.value)


def test_the_name_of_the_file_gives_the_kind(tmp_path: Path) -> None:
    (tmp_path / "places.yml").write_text("- {id: pier, names: {en: [Pier]}}", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("not a list of records", encoding="utf-8")
    (made,) = knowledge._gazetteer(tmp_path)
    assert made.kind == "place"


def test_the_three_files_of_a_section_have_the_same_keys(tmp_path: Path) -> None:
    for language, keys in {"ru": "days: []", "kk": "days: []", "en": "days: []\nmonths: []"}.items():
        (tmp_path / f"{language}.yml").write_text(keys, encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"ru\.yml: keys months are not in both it and en\.yml"):
        knowledge._section(tmp_path)
