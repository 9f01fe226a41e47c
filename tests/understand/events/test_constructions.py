"""Each construction of events: at least three sentences in each language and one that only looks like it."""

from __future__ import annotations

from itertools import chain

import pytest

from analysis.model import Language
from tests.understand.events.constructions.agreed import AGREED
from tests.understand.events.constructions.book import Book
from tests.understand.events.constructions.bounds import BOUNDS
from tests.understand.events.constructions.deeds import DEEDS
from tests.understand.events.constructions.encounters import ENCOUNTERS
from tests.understand.events.constructions.expected import EXPECTED
from tests.understand.events.constructions.gatherings import GATHERINGS
from tests.understand.events.constructions.invited import INVITED
from tests.understand.events.constructions.joins import JOINS
from tests.understand.events.constructions.numbers import NUMBERS
from tests.understand.events.constructions.places import PLACES
from tests.understand.events.constructions.plans import PLANS
from tests.understand.events.constructions.reports import REPORTS
from tests.understand.events.constructions.status import STATUS
from tests.understand.events.constructions.times import TIMES
from tests.understand.events.constructions.trips import TRIPS
from tests.understand.events.notation import read
from tests.understand.events.sentences.english import ENGLISH
from tests.understand.events.sentences.kazakh import KAZAKH
from tests.understand.events.sentences.russian import RUSSIAN

BOOKS: dict[str, Book] = {
    "agreed": AGREED,
    "bounds": BOUNDS,
    "reports": REPORTS,
    "invited": INVITED,
    "plans": PLANS,
    "gatherings": GATHERINGS,
    "deeds": DEEDS,
    "encounters": ENCOUNTERS,
    "trips": TRIPS,
    "status": STATUS,
    "times": TIMES,
    "places": PLACES,
    "numbers": NUMBERS,
    "joins": JOINS,
    "expected": EXPECTED,
}
CASES = [
    pytest.param(language, text, events, id=f"{language}: {name}: {text[:40]}")
    for book in BOOKS.values()
    for name, languages in book.items()
    for language, (rows, others) in languages.items()
    for text, events in chain(rows, others)
]
SENTENCES: dict[Language, list[tuple[str, list[str]]]] = {"ru": RUSSIAN, "kk": KAZAKH, "en": ENGLISH}
CASES += [
    pytest.param(lang, text, events, id=f"{lang}: {text[:50]}")
    for lang in SENTENCES
    for text, events in SENTENCES[lang]
]


@pytest.mark.parametrize("name", BOOKS)
def test_each_construction_has_three_sentences_and_a_counter_example_in_each_language(name: str) -> None:
    rows = {(c, lang): found for c, languages in BOOKS[name].items() for lang, found in languages.items()}
    assert {c for c in BOOKS[name] if {lang for n, lang in rows if n == c} != {"ru", "kk", "en"}} == set()
    assert [key for key, (sentences, others) in rows.items() if len(sentences) < 3 or not others] == []


def test_no_sentence_stands_twice() -> None:
    texts = [(case.values[0], case.values[1]) for case in CASES]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize(("language", "said", "events"), CASES)
def test_events(language: Language, said: str, events: list[str]) -> None:
    assert read(said, language).events() == events


def test_headline_names_people_otherwise() -> None:
    found = read(
        "Сегодня [Олег Вересов|BY] созвонился с [Иван Ракитов|RU].", "ru", title="[Верес|BY] созвонился с коллегой"
    )
    assert found.events() == ["call held 2025-05-14"]


def test_headline_tells_a_visit_to_come() -> None:
    found = read("The visit is set for 5 June.", "en", title="[Jan Kral|CZ] to pay official visit to Oslo")
    assert found.events() == ["visit planned @Oslo 2025-06-05"]


def test_line_of_its_own_is_a_dateline() -> None:
    found = read("Министр провёл встречу с послом.", "ru", title="Новость дня\nАстана, 5 сентября 2024 г.")
    assert found.events() == ["meeting held @Astana"]


def test_dateline_before_a_dash() -> None:
    found = read("GENEVA (Wire), March 5, 2025 – [Li Ran|CN] met [Omar Haddad|EG].", "en", "2025-03-05")
    assert found.events() == ["meeting held @Geneva 2025-03-05"]


ROLES: list[tuple[Language, str, list[str]]] = [
    ("ru", "По приглашению [Нильса Берга|NO] в Осло прибыл [Ян Краль|CZ].", ["visitor Краль"]),
    ("kk", "[Нильс Бергтің|NO] шақыруы бойынша Ослоға [Ян Краль|CZ] келді.", ["visitor Краль"]),
    ("en", "At the invitation of [Nils Berg|NO], [Jan Kral|CZ] arrived in Oslo.", ["visitor Kral"]),
    ("ru", "Делегация во главе с [Яном Кралем|CZ] на этой неделе находится в Осло.", ["visitor Крале"]),
    ("ru", "В Осло прошёл форум. Председательствовал на мероприятии [Ян Краль|CZ].", ["chair Краль"]),
    ("kk", "Ослода комиссияның отырысы өтті. Жиынға [Бақыт Сыдықов|KG] төрағалық етті.", ["chair Сыдық"]),
    ("kk", "[Ян Кральдың|CZ] компания басшылығымен кездесуі Ослода өтті.", ["participant Краль"]),
    ("en", "[Jan Kral|CZ] met [Ine Ozol|LV], who will lead a delegation to Oslo.",
     ["participant Kral", "participant Ozol", "visitor Ozol"]),
    ("ru", "Министр [Олег Вересов|BY] провёл заседание комиссии.", ["chair Верес"]),
    ("ru", "Посла [Драгана Йовича|RS] принял председатель сената [Олег Вересов|BY].", ["visitor Йович", "host Верес"]),
    ("ru", "На заседании комиссии выступил [Олег Вересов|BY].", ["participant Верес"]),
    ("kk", "Сенат төрағасы [Мәулен Жолдасов|KZ] елші [Чо Суды|KR] қабылдады.", ["host Жолда", "visitor Суды"]),
    ("kk", "Отырысқа [Ерлан Тасболатов|KZ] пен [Ян Ковальский|PL] тең төрағалық етті.",
     ["co_chair Тасбо", "co_chair Ковал"]),
    ("ru", "В присутствии министра [Нильса Берга|NO] соглашение подписал [Ян Ковальский|PL].", ["signatory Ковал"]),
    ("kk", "[Ян Ковальский|PL] [Нильс Бергтің|NO] қатысуымен келісімге қол қойды.", ["signatory Ковал"]),
    ("en", "In the presence of [Nils Berg|NO], [Jan Kowal|PL] signed the agreement.", ["signatory Kowal"]),
    ("en", "[Nils Berg|NO] hosted Ambassador [Jan Kowal|PL] in Oslo.", ["host Berg", "visitor Kowal"]),
    ("en", "[Nils Berg|NO] and [Jan Kowal|PL] co-chaired the session.", ["co_chair Berg", "co_chair Kowal"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "said", "who"), ROLES, ids=[said for _, said, _ in ROLES])
def test_who_does_what(language: Language, said: str, who: list[str]) -> None:
    assert read(said, language).who() == who
