"""Constructions of releases that the first sentences did not show: counts after a year, currencies by country, …"""

from __future__ import annotations

import pytest

from analysis.model import Language
from tests.understand.figures.notation import (
    about,
    almost,
    amounts,
    between,
    claims,
    exactly,
    less_than,
    more_than,
    rejected,
    up_to,
)

AMOUNTS: list[tuple[Language, str, list[object]]] = [
    # a count right after a year or a month
    ("ru", "В 2023 году 34 предприятия открыли филиалы.", [exactly(34, "count")]),
    ("ru", "В мае 17 проектов получили поддержку.", [exactly(17, "count")]),
    ("kk", "2023 жылы 34 кәсіпорын ашылды.", [exactly(34, "count")]),
    ("en", "In June 17 companies opened offices there.", [exactly(17, "count")]),
    ("ru", "Встреча прошла 17 мая.", []),
    # the number of a model counts nothing, what is counted stands behind it
    ("en", "The airline ordered 12 Airbus 320-2 jets.", [exactly(12, "count")]),
    ("en", "The fund holds shares of 16 state companies.", [exactly(16, "count")]),
    ("en", "Delegates of 16 states came.", []),
    # how long something takes, where it changes
    ("en", "It will cut the check from nine days to two days.", [("exact", 9.0, "day", 2.0)]),
    ("en", "They stayed nine days.", []),
    # parts of ten
    ("ru", "Визы получили девять из десяти.", [exactly(90, "percent")]),
    ("ru", "Отобраны две из пяти компаний.", [exactly(2, "count"), exactly(5, "count")]),
    # a unit in quotation marks
    ("ru", "Запасы – 12 млрд «кубов».", [exactly(12e9, "cubic_metre")]),
    # one of a unit is a measure
    ("kk", "Бір тонна бидайдың бағасы 90 мың теңге.", [exactly(90000, "KZT")]),
    ("ru", "Вывезено чуть больше одной тонны.", [more_than(1, "tonne")]),
    # thousands in words, the rest in digits
    ("ru", "Приехали 6 тыс. 340 туристов.", [exactly(6340, "count")]),
    ("kk", "Онда 2 мың 415 студент оқиды.", [exactly(2415, "count")]),
    ("ru", "Работают 6 тыс. компаний, 340 туристов приехали.", [exactly(6000, "count"), exactly(340, "count")]),
    # currencies that share a word
    ("ru", "Норвегия выделит 90 млн крон.", [exactly(90e6, "NOK")]),
    ("kk", "Швеция 90 млн крон бөледі.", [exactly(90e6, "SEK")]),
    ("en", "Pakistan will spend 2 billion rupees.", [exactly(2e9, "PKR")]),
    ("en", "India will spend Rs 300 crore.", [exactly(3e9, "INR")]),
    ("ru", "Выделено 90 млн крон.", []),
    ("en", "The zone will cost EGP 2.5 billion.", [exactly(2.5e9, "EGP")]),
    ("en", "Singapore put S$350 million into it.", [exactly(350e6, "SGD")]),
    ("en", "Turkish exports came to ₺4.1 billion.", [exactly(4.1e9, "TRY")]),
    ("kk", "Станса 2,4 млрд кВт·сағат береді.", [exactly(2.4e9, "kilowatt_hour")]),
    # nouns that no list knows
    ("en", "The pair agreed on fourteen steps.", [exactly(14, "count")]),
    ("en", "Some 46 pieces of machinery were sent.", [about(46, "count")]),
    ("en", "Resolution 1540 obliges all.", []),
    ("en", "The lens has 12.4 gigapixels.", []),
    ("en", "The project of 2015 has begun.", []),
    ("ru", "Речь шла о поставке двухсот электробусов.", [exactly(200, "count")]),
    ("kk", "Тараптар 36 магистрантты алмасуға келісті.", [exactly(36, "count")]),
    ("kk", "Онда 36 қазақстандық оқиды.", [exactly(36, "count")]),
    ("kk", "Сауданы 700 миллионға жеткізуді көздейді.", []),
    # parts of what was counted before
    ("en", "They offer 28 weekly flights, against 19 a year ago.", [exactly(28, "count"), exactly(19, "count")]),
    ("kk", "Отызға жуық құжат рәсімделді. Олардың бесеуі көлікке қатысты.", [about(30, "count"), exactly(5, "count")]),
    ("kk", "Стипендия саны 30-дан 55-ке дейін өседі.", [between(30, 55, "count")]),
    # "between two" opens a range only where "and" closes it
    ("en", "Trade between the two countries rose to $74 million.", [exactly(74e6, "USD")]),
    ("en", "Trade between the two neighbors came to $74 million.", [exactly(74e6, "USD")]),
    ("en", "Trade between the two halved to $74 million.", [exactly(74e6, "USD")]),
    ("en", "It will cost between 10 and 15 million dollars.", [between(10e6, 15e6, "USD")]),
    ("ru", "Между двумя соседями торговля составила 5 млрд долларов.", [exactly(5e9, "USD")]),
    # hedges
    ("en", "Trade came to barely over $70m.", [more_than(70e6, "USD")]),
    ("en", "Trade came to just under $70m.", [almost(70e6, "USD")]),
    ("en", "They took a little under two-fifths.", [less_than(40, "percent")]),
    ("ru", "Три года назад не было и половины миллиона евро.", [less_than(0.5e6, "EUR")]),
    ("kk", "Айналым 310 млн доллар шамасына түсті.", [about(310e6, "USD")]),
    ("kk", "Елімізде 23 жоғары оқу орны ашық.", [exactly(23, "count")]),
    ("kk", "Елімізде 23-тен жоғары компания ашық.", [more_than(23, "count")]),
    ("ru", "Приехали до восьми тысяч паломников.", [up_to(8000, "count")]),
    # people in millions
    ("ru", "Население страны превысило 20,2 млн.", [more_than(20.2e6, "count")]),
]

MEASURES: list[tuple[Language, str, list[str]]] = [
    ("kk", "Цехта 520 адам еңбек етеді.", ["jobs"]),
    ("en", "More than 40 thousand Korean residents visited Georgia in 2024.", ["tourism"]),
    ("en", "Its budget is 12 million euros.", ["investment_value"]),
    ("en", "The dam costs 9 billion dollars, of which 4 billion will be lent by a syndicate.",
     ["investment_value", "financing"]),
    ("ru", "Казахстан вывезет 8 млн тонн зерна.", ["export"]),
    ("kk", "Қазақстан 8 мың тонна ұн жөнелтті.", ["export"]),
    ("kk", "Әуежайда 22 млн еуролық терминал салынады.", ["investment_value"]),
    ("ru", "Агентство открывает кредитную линию на 70 миллионов евро.", ["financing"]),
    ("en", "Exports rose to 3 billion dollars and imports to 4 billion, leaving a deficit of 1 billion.",
     ["export", "import", "trade_balance"]),
    ("kk", "Елдің Сауда және теңіз істері министрі 5 мың тонна жүк туралы айтты.", ["freight_volume"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), AMOUNTS, ids=lambda v: v if isinstance(v, str) else "")
def test_amounts(language: Language, text: str, expected: list[object]) -> None:
    assert amounts(text, language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), MEASURES, ids=lambda v: v if isinstance(v, str) else "")
def test_measures(language: Language, text: str, expected: list[str]) -> None:
    assert [c.measure for c in claims(text, language)] == expected


def test_a_shared_currency_without_a_country_is_set_aside() -> None:
    assert rejected("Выделено 90 млн крон.", "ru")[0][0] == "90 млн крон"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Ұқсас мақалалар: Екі ел теміржол салады – 3,7 млрд доллар"),
        ("kk", "Жаңалықтар таспасы: 12:20 Ақтауда 2 мың тұрғын көшірілді"),
        ("ru", "Читайте также: Экспорт меда достиг 3 млн долларов"),
        ("en", "Most read: Copper output at 3 million tons"),
    ],
)
def test_headlines_of_other_texts(language: Language, text: str) -> None:
    assert not claims(text, language)


def test_how_often_is_no_figure() -> None:
    assert not claims("Flights run four times a week and twice a day.", "en")


def test_gdp_is_of_the_state_named_beside_it() -> None:
    found = claims("ВВП Сербии – около 81 млрд долларов, Узбекистана – 101,6 млрд.", "ru")
    assert [c.ref_area for c in found] == ["RS", "UZ"]


def test_foreign_trade_has_no_partner() -> None:
    text = "Chile and Peru held talks in Lima. Foreign trade of Chile reached 160 billion dollars."
    (found,) = claims(text, "en")
    assert (found.ref_area, found.counterpart_area) == ("CL", None)


def test_the_borrower_is_the_state_named() -> None:
    (found,) = claims("Дүниежүзілік банк Тәжікстанға 200 млн доллар несие береді.", "kk")
    assert (found.ref_area, found.counterpart_area) == ("TJ", None)


def test_signed_at_some_time_until_now() -> None:
    (found,) = claims("Университеттер 60-тан аса шарт жасасқан.", "kk")
    assert found.period is None


def test_an_expected_signing_has_no_date() -> None:
    (found,) = claims("Ожидается подписание семи меморандумов.", "ru")
    assert found.period is None


RELEASE = (
    "Казахстан поставит в Афганистан 1,2 млн тонн муки. В прошлом году экспорт муки составил 1,9 млн тонн, из них "
    "68 процентов пришлось на Афганистан, 12 процентов – на Узбекистан. Цена тонны – 310 долларов. Посевы пшеницы "
    "занимают 12,9 млн гектаров. За девять месяцев торговля с Афганистаном выросла в 1,3 раза и достигла 640 млн "
    "долларов. Стороны намерены довести её до 1 млрд долларов."
)


def test_a_whole_release() -> None:
    found = [
        (c.measure, c.kind, c.period.edtf if c.period else None, f"{c.ref_area} {c.counterpart_area or ''}".strip())
        for c in claims(RELEASE, "ru", title="Казахстан увеличит поставки муки в Афганистан")
    ]
    assert found == [
        ("export", "target", None, "KZ AF"),
        ("export", "level", "2024", "KZ AF"),
        ("trade_share", "share", "2024", "KZ AF"),
        ("trade_share", "share", "2024", "KZ UZ"),
        ("prices", "level", None, "KZ"),
        ("other", "level", None, "KZ"),
        ("trade_turnover", "change", "2025-01/2025-09", "KZ AF"),
        ("trade_turnover", "level", "2025-01/2025-09", "KZ AF"),
        ("trade_turnover", "target", None, "KZ AF"),
    ]
