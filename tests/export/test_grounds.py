"""Why reports were taken for one thing, in the words of the edition."""

from pathlib import Path

import pytest

from analysis import analyze
from analysis.export.grounds import BETWEEN, grounds
from analysis.export.labels import Labels
from analysis.export.material import Material
from analysis.knowledge import load

RELEASES = Path(__file__).parents[1] / "reconcile" / "corpus" / "releases"


@pytest.fixture(scope="module")
def material() -> Material:
    return Material(analyze(RELEASES))


def test_ids_and_codes_are_shown_by_name(material: Material) -> None:
    person = next(row for row in material.participants if row["kind"] == "person" and row["name_ru"])
    said = f"shared people: {person['participant_id']}; same event type: visit; same country: PE; overlapping dates"
    told = grounds(said, material, Labels(load(), "ru"))
    assert told == f"общие лица: {person['name_ru']}; тот же вид события: визит; та же страна: Перу; даты пересекаются"


def test_no_reason_is_none_and_an_unknown_one_stays(material: Material) -> None:
    labels = Labels(load(), "en")
    assert grounds(None, material, labels) is None
    assert grounds("analyst A. Sadu: both name the plant", material, labels) == "analyst A. Sadu: both name the plant"


def test_every_reason_that_the_package_gives_has_words(material: Material) -> None:
    tables, known = material.tables, Labels(load(), "kk").evidence
    said = [*tables.events["match_reasons"].drop_nulls(), *tables.participants["match_reasons"].drop_nulls()]
    names = {reason.partition(": ")[0] for reasons in said for reason in reasons.split(BETWEEN)}
    assert len(names) > 5
    assert names <= set(known)
