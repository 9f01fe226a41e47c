"""What the language versions of a release say: releases of our own in three languages, read whole."""

from __future__ import annotations

from pathlib import Path

import pytest

import analysis
from analysis import knowledge
from analysis.model import LANGUAGES
from analysis.tables import Tables

RELEASES = {
    "ru": """ date 2031-05-20 В Таллине прошли переговоры министров иностранных дел Казахстана и Эстонии
ТАЛЛИН. СТЕПНОЙ ВЕСТНИК – 20 мая 2031 года в Таллине состоялись переговоры министра иностранных дел Казахстана Садыка \
Омарова с министром иностранных дел Эстонии Мартой Тамм. Об этом сообщает МИД РК.
Казахстан выразил заинтересованность в развитии цифровой трансформации.
Стороны подтвердили приверженность укреплению транспортной взаимосвязанности.
Стороны обсудили сотрудничество в сфере туризма.
В 2030 году товарооборот между Казахстаном и Эстонией превысил 120 млн долларов.
""",
    "kk": """ date 2031-05-21 Таллинде Қазақстан мен Эстония сыртқы істер министрлері келіссөз өткізді
ТАЛЛИН. ДАЛА ҮНІ – 2031 жылғы 20 мамырда Таллинде Қазақстан Сыртқы істер министрі Садық Омаров пен Эстония Сыртқы \
істер министрі Марта Тамм келіссөз өткізді. Бұл туралы ҚР СІМ хабарлады.
Қазақстан цифрлық трансформацияны дамытуға дайын екенін білдірді.
Тараптар өңірлік өзара байланысты арттыруға бейілді екенін растады.
Тараптар денсаулық сақтау саласындағы ынтымақтастықты талқылады.
2030 жылы Қазақстан мен Эстония арасындағы тауар айналымы 120 млн долларға жетті.
""",
}
LATER = """ date 2031-08-20 Kazakhstan and Estonia hold talks in Tallinn
TALLINN. STEPPE HERALD - On 20 August 2031 Foreign Minister of Kazakhstan Sadyk Omarov held talks with Foreign \
Minister of Estonia Martha Tamm in Tallinn. This was reported by the Ministry of Foreign Affairs of Kazakhstan.
The sides discussed cooperation in tourism.
"""


def read(home: Path, releases: dict[str, str]) -> Tables:
    home.mkdir()
    for name, text in releases.items():
        (home / f"{name}.txt").write_text(text, encoding="utf-8")
    return analysis.analyze(home)


@pytest.fixture(scope="module")
def tables(tmp_path_factory) -> Tables:
    return read(tmp_path_factory.mktemp("coverage") / "releases", RELEASES)


def said(tables: Tables, matter: str, about: str) -> dict[str, dict]:
    rows = [r for r in tables.coverage.to_dicts() if r["matter"] == matter and about in r["label_en"]]
    assert len({r["coverage_id"] for r in rows}) == 1, rows
    return {r["language"]: r for r in rows}


def test_interest_and_readiness_are_one_statement_of_other_force(tables):
    rows = said(tables, "statement", "Digital transformation")
    assert {(r["verdict"], r["differences"]) for r in rows.values()} == {("worded_differently", "act")}
    assert rows["ru"]["said_en"] == "force: expressed interest"
    assert rows["kk"]["said_en"] == "force: expressed readiness"


def test_transport_and_regional_connectivity_differ_in_their_attributes(tables):
    rows = said(tables, "statement", "Connectivity")
    assert {(r["verdict"], r["differences"]) for r in rows.values()} == {("worded_differently", "attributes")}
    assert (rows["ru"]["said_ru"], rows["kk"]["said_ru"]) == ("определения: транспортный", "определения: региональный")


@pytest.mark.parametrize(("language", "about"), [("ru", "Tourism"), ("kk", "Health")])
def test_what_only_one_version_says(tables, language, about):
    (row,) = said(tables, "statement", about).values()
    other = next(each for each in ("ru", "kk") if each != language)
    assert (row["verdict"], row["language"], row["missing_in"]) == ("only_one", language, other)


def test_a_figure_and_its_wording(tables):
    rows = said(tables, "indicator", "120")
    assert {r["differences"] for r in rows.values()} == {"qualifier"}
    assert (rows["ru"]["said_en"], rows["kk"]["said_en"]) == ("wording: more than", "wording: reached")


def test_people_of_both_versions_are_the_same(tables):
    rows = said(tables, "participant", "Omarov")
    assert set(rows) == {"ru", "kk"}
    assert {(r["verdict"], r["missing_in"]) for r in rows.values()} == {("same", None)}


def test_every_row_has_words_of_its_own_version(tables):
    spoken = dict(tables.documents.select("document_id", "language").iter_rows())
    assert all(spoken[row["document_id"]] == row["language"] for row in tables.coverage.to_dicts())
    assert all(row["said_en"] for row in tables.coverage.to_dicts() if row["verdict"] == "worded_differently")


def test_explaining_a_comparison_shows_both_sides(tables):
    row = said(tables, "statement", "Connectivity")["ru"]
    shown = analysis.explain(tables, row["coverage_id"])
    assert set(shown["document_id"]) == {"ru", "kk"}


def test_what_came_out_months_apart_is_no_version(tmp_path):
    tables = read(tmp_path / "releases", {"ru": RELEASES["ru"], "en": LATER})
    assert tables.coverage.is_empty()


def test_copies_in_one_language_add_nothing(tmp_path, tables):
    copy = RELEASES["ru"].replace("СТЕПНОЙ ВЕСТНИК", "КУРЬЕР")
    more = read(tmp_path / "releases", RELEASES | {"zz": copy})
    assert more.coverage.drop("event_id").equals(tables.coverage.drop("event_id"))


def test_attributes_and_differences_have_words_in_every_language():
    known = knowledge.load()
    names = set(known.ontology["attributes"])
    assert all(set(known.lexicon["attributes"][lang]) == names for lang in LANGUAGES)


@pytest.fixture(scope="module")
def seeds() -> Tables:
    return analysis.analyze(Path(__file__).parents[2] / "seeds")


class TestTheSeeds:
    """The reconciliation of the two seeds, as people read it."""

    @pytest.mark.parametrize(
        ("about", "differences"),
        [
            ("Diversification of trade", "act"),
            ("Connectivity", "attributes"),
            ("Middle Corridor", "event"),
            ("Readmission", None),
            ("Green transformation", None),
        ],
    )
    def test_statements(self, seeds, about, differences):
        assert {r["differences"] for r in said(seeds, "statement", about).values()} == {differences}

    def test_what_only_one_seed_says(self, seeds):
        only = seeds.coverage.filter(seeds.coverage["verdict"] == "only_one")
        found = {(r["language"], r["row_id"]) for r in only.to_dicts()}
        assert {
            ("ru", topic) for topic in ("transport.logistics", "transport.ports_roads", "digital.infrastructure")
        } | {
            ("kk", "economy.supply_chains"),
            *(("ru", code) for code in ("kg", "uz", "tj", "jozef-sikela")),
            ("kk", "aibek-smadiyarov"),
        } <= found
        assert len([r for r in only.to_dicts() if r["matter"] == "event"]) == 4
