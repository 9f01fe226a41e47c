"""Who is who over documents. All names are invented."""

import pytest

from analysis import knowledge
from analysis.knowledge.records import Knowledge, Thing
from analysis.reconcile import reconcile
from tests.reconcile.building import Release

KNOWN = knowledge.load()


def world(*releases, known=KNOWN):
    return reconcile([release.build() for release in releases], known)


def persons(*releases, known=KNOWN):
    return {p.participant_id: p for p in world(*releases, known=known).participants if p.kind == "person"}


def test_one_person_in_three_alphabets():
    found = persons(
        Release("a", "ru").who("p", "Ерлан Сатканбаев", role="министр транспорта", country="KZ"),
        Release("b", "kk").who("p", "Ерлан Сатқанбаев", role="көлік министрі", country="KZ"),
        Release("c", "en").who("p", "Yerlan Satkanbayev", role="transport minister", country="KZ"),
    )
    (person,) = found.values()
    assert person.names == {"ru": "Ерлан Сатканбаев", "kk": "Ерлан Сатқанбаев", "en": "Yerlan Satkanbayev"}
    assert (person.n_documents, person.n_mentions, person.country) == (3, 3, "KZ")
    assert person.match_reasons


def test_a_missing_english_name_is_romanized_and_a_missing_cyrillic_one_stays_open():
    found = persons(Release("a", "kk").who("p", "Ерлан Сатқанбаев"), Release("b", "en").who("p", "Jonas Weber"))
    assert found["yerlan-satkanbayev"].names == {"kk": "Ерлан Сатқанбаев", "en": "Yerlan Satkanbayev"}
    assert found["jonas-weber"].names == {"en": "Jonas Weber"}


def test_the_nominative_is_voted():
    wrong, right = "Марта Вебере", "Марта Вебер"
    found = persons(*(Release(n, "ru").who("p", name) for n, name in zip("abc", (wrong, right, right), strict=True)))
    assert [p.names["ru"] for p in found.values()] == [right]


def test_a_short_name_never_wins_over_a_full_one():
    releases = [Release("a", "ru").who("p", "Ерлан Сатканбаев", country="KZ")]
    releases += [Release(n, "ru").who("p", "Сатканбаев", country="KZ") for n in "bcd"]
    (person,) = persons(*releases).values()
    assert person.names["ru"] == "Ерлан Сатканбаев"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"name": "Садык Омаров"}, {"name": "Акылбек Омаров"}),  # one surname, one office
        ({"name": "Садык Омаров"}, {"name": "Садык Омаров", "country": "UZ"}),  # namesakes of two countries
        ({"name": "Маулен Ашимов"}, {"name": "Маулен Аширов"}),
    ],
)
def test_namesakes_stay_two(first, second):
    office = {"country": "KG"}
    releases = [
        Release(n, "ru").who("p", **{**office, **fields}) for n, fields in zip("ab", (first, second), strict=True)
    ]
    found = persons(*releases)
    assert len(found) == 2
    assert not any(p.match_reasons for p in found.values())


def test_namesakes_without_a_country_join_nobody_when_two_could_be_meant():
    names = [("a", "KZ"), ("b", "UZ"), ("c", None)]
    assert len(persons(*(Release(n, "ru").who("p", "Садык Омаров", country=c) for n, c in names))) == 3


def test_the_office_outweighs_the_country():
    office = {"role": "специальный представитель союза"}
    found = persons(
        Release("a", "ru").who("p", "Марта Вебер", country="EU", **office),
        Release("b", "ru").who("p", "Марта Вебер", country="AT", **office),
    )
    assert len(found) == 1


def test_a_surname_joins_its_only_bearer_of_that_country():
    found = persons(
        Release("a", "ru").who("p", "Садык Омаров", country="KZ"),
        Release("b", "kk").who("p", "С. Омаров", country="KZ"),
    )
    (person,) = found.values()
    assert any("only bearer" in reason for reason in person.match_reasons)


@pytest.mark.parametrize(
    "others",
    [
        [("Садык Омаров", "UZ")],  # another country
        [("Садык Омаров", "KZ"), ("Сакен Омаров", "KZ")],  # two bearers
        [("Асан Омаров", "KZ")],  # another initial
        [],
    ],
)
def test_a_surname_joins_nobody_else(others):
    releases = [Release("z", "ru").who("p", "С. Омаров", country="KZ")]
    releases += [Release(f"d{n}", "ru").who("p", name, country=c) for n, (name, c) in enumerate(others)]
    assert len(persons(*releases)) == 1 + len(others)


def test_a_surname_joins_its_only_bearer_there_though_there_are_others_elsewhere():
    named = [("a", "Садык Омаров", "KZ"), ("b", "Асан Омаров", "UZ"), ("c", "Омаров", "UZ")]
    found = persons(*(Release(n, "ru").who("p", name, country=country) for n, name, country in named))
    assert {(p.country, p.n_documents) for p in found.values()} == {("KZ", 1), ("UZ", 2)}


def test_surnames_of_one_office_are_one_and_those_of_none_stay_apart():
    office = {"country": "KZ", "role": "министр транспорта"}
    assert len(persons(*(Release(n, "ru").who("p", "Омаров", **office) for n in "ab"))) == 1
    assert len(persons(*(Release(n, "ru").who("p", "Омаров", country="KZ") for n in "ab"))) == 2
    assert len(persons(*(Release(n, "ru").who("p", "Омаров") for n in "ab"))) == 2


def test_people_without_a_name_stay_apart():
    nameless = {"names": {}, "country": "KZ", "role": "министр транспорта"}
    assert len(persons(*(Release(n, "ru").who("p", "министр транспорта", **nameless) for n in "ab"))) == 2


def test_a_surname_without_any_evidence_joins_nobody():
    releases = [Release("a", "ru").who("p", "Садык Омаров"), Release("b", "ru").who("p", "Омаров")]
    assert len(persons(*releases)) == 2


def gazetteer(*things):
    return Knowledge(things=things, lexicon=KNOWN.lexicon, ontology=KNOWN.ontology)


def test_the_gazetteer_joins_and_names():
    both = Thing("jo-doe", "person", {"en": ("Jo Doe",), "ru": ("Джо До",), "kk": ("Джо До", "Джон До")}, country="GB")
    found = persons(
        Release("a", "ru").who("p", "До", thing="jo-doe"),
        Release("b", "kk").who("p", "Джон До"),
        known=gazetteer(both),
    )
    assert list(found) == ["jo-doe"]
    assert (found["jo-doe"].names["en"], found["jo-doe"].country) == ("Jo Doe", "GB")


def test_two_of_the_gazetteer_never_meet():
    things = [
        Thing(i, "person", {"en": (name,)}, country="TM")
        for i, name in (("a-b", "Abil Beruni"), ("d-b", "Dana Beruni"))
    ]
    releases = [Release(n, "en").who("p", "Beruni", thing=i, country="TM") for n, i in (("x", "a-b"), ("y", "d-b"))]
    assert list(persons(*releases, known=gazetteer(*things))) == ["a-b", "d-b"]


def test_namesakes_get_readable_ids_of_their_own():
    found = persons(*(Release(n, "en").who("p", "Jo Doe", country=c) for n, c in (("a", "GB"), ("b", "US"))))
    assert set(found) == {"jo-doe", "jo-doe-us"}  # the one known first keeps the plain id


def test_bodies_by_name_and_country_and_groups_by_document():
    releases = [
        Release(n, "ru").who("m", "Минэнерго", "organisation", country=c).who("g", "главы делегаций", "group")
        for n, c in (("a", "KZ"), ("b", "KZ"), ("c", "UZ"))
    ]
    kinds = [p.kind for p in world(*releases).participants]
    assert (kinds.count("organisation"), kinds.count("group")) == (2, 3)


def test_the_latest_office_is_the_one_shown():
    found = persons(
        Release("a", "ru", published="2033-01-01").who("p", "Садык Омаров", role="премьер-министр", country="KZ"),
        Release("b", "ru", published="2031-01-01").who("p", "Садык Омаров", role="министр", country="KZ"),
    )
    assert [p.role for p in found.values()] == ["премьер-министр"]
