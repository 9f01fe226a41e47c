"""Kind, measure, period and areas of figures in short releases of our own: what is said where, and what is not."""

from __future__ import annotations

import pytest

from tests.understand.figures.notation import claims

Row = tuple[str, str, str | None, frozenset[str]]  # kind, measure, period, areas


def rows(text: str, language: str, title: str | None = None, *, dated: bool = True) -> list[Row]:
    return [
        (
            c.kind,
            c.measure,
            c.period.edtf if c.period else None,
            frozenset(a for a in (c.ref_area, c.counterpart_area) if a),
        )
        for c in claims(text, language, title=title, dated=dated)
    ]


def row(kind: str, measure: str, period: str | None, areas: str = "") -> Row:
    return kind, measure, period, frozenset(areas.split())


VIETNAM = (
    "По итогам 2024 года товарооборот превысил 900 млн долларов, что на 15 % больше, чем годом ранее. Вьетнамские "
    "компании вложили в Казахстан 25 млн долларов, в республике действуют 30 предприятий с вьетнамским капиталом. "
    "До 2030 года стороны намерены увеличить взаимную торговлю до 1,5 млрд долларов."
)
TRANSIT = (
    "За десять месяцев транзитные перевозки выросли на 18 % – до 28 млн тонн. В 2023 году этот показатель составлял "
    "26 млн тонн. К 2029 году планируется довести объём до 40 млн тонн."
)
LOAN = (
    "Азиатский банк развития предоставит Таджикистану грант в размере 75 млн долларов на дорогу длиной 48 км. С 1998 "
    "года банк профинансировал в республике 89 проектов на сумму более 2,3 млрд долларов."
)
SINGAPORE = (
    "Bilateral trade amounted to $320 million in 2024, up 11% from 2023. Singapore has invested more than $2 billion "
    "in Kazakhstan since 2005, and about 140 joint ventures operate in the country. The sides aim to bring trade to "
    "$1 billion."
)
HUNGARY = (
    "2024 жылдың қорытындысы бойынша Қазақстан мен Венгрияның өзара саудасы 200 млн доллардан асты. Оның ішінде "
    "экспорт 60 млн доллар, импорт 140 млн доллар болды. Биылғы тоғыз айда көрсеткіш 15 пайызға артты."
)
UNION = (
    "ЕАЭО елдері арасындағы өзара сауда былтыр 7 пайызға өсіп, 97 млрд долларға жетті. Қазақстанның одақ елдерімен "
    "тауар айналымы 30 млрд доллардан асты."
)

CASES = [
    (
        "ru",
        "Казахстан и Вьетнам обсудили торговлю",
        VIETNAM,
        [
            row("level", "trade_turnover", "2024", "KZ VN"),
            row("change", "trade_turnover", "2024", "KZ VN"),
            row("level", "investment_cumulative", None, "KZ VN"),
            row("count", "company_count", None, "KZ VN"),
            row("target", "trade_turnover", "2030", "KZ VN"),
        ],
    ),
    (
        "ru",
        "Транзит через Казахстан вырос",
        TRANSIT,
        [
            row("change", "freight_volume", "2025-01/2025-10", "KZ"),
            row("level", "freight_volume", "2025-01/2025-10", "KZ"),
            row("level", "freight_volume", "2023", "KZ"),
            row("target", "freight_volume", "2029", "KZ"),
        ],
    ),
    (
        "ru",
        "АБР выделит Таджикистану грант",
        LOAN,
        [
            row("level", "financing", None, "TJ"),
            row("level", "other", None, "TJ"),
            row("count", "project_count", "1998/2025", "TJ"),
            row("level", "investment_value", "1998/2025", "TJ"),
        ],
    ),
    (
        "en",
        "Kazakhstan, Singapore Deepen Ties",
        SINGAPORE,
        [
            row("level", "trade_turnover", "2024", "KZ SG"),
            row("change", "trade_turnover", "2024", "KZ SG"),
            row("level", "investment_cumulative", "2005/2025", "KZ SG"),
            row("count", "company_count", None, "KZ SG"),
            row("target", "trade_turnover", None, "KZ SG"),
        ],
    ),
    (
        "kk",
        "Премьер-министр Венгрия делегациясын қабылдады",
        HUNGARY,
        [
            row("level", "trade_turnover", "2024", "KZ HU"),
            row("level", "export", "2024", "KZ HU"),
            row("level", "import", "2024", "KZ HU"),
            row("change", "trade_turnover", "2025-01/2025-09", "KZ HU"),
        ],
    ),
    (
        "kk",
        "ЕАЭО елдерінің тауар айналымы артты",
        UNION,
        [
            row("change", "trade_turnover", "2024", "EAEU"),
            row("level", "trade_turnover", "2024", "EAEU"),
            row("level", "trade_turnover", None, "EAEU KZ"),
        ],
    ),
]


@pytest.mark.parametrize(("language", "title", "text", "expected"), CASES, ids=[c[1] for c in CASES])
def test_fields(language, title, text, expected):
    assert rows(text, language, title) == expected


def test_a_period_binds_its_own_clause():
    text = "В 2023 году товарооборот Казахстана и Чехии составил 700 млн долларов, объём инвестиций превысил 2 млрд."
    assert [r[2] for r in rows(text, "ru")] == ["2023", None]
    text = "2023 жылы Қазақстан мен Чехияның саудасы 700 млн доллар болды, ал инвестиция көлемі 2 млрд доллардан асты."
    assert [r[2] for r in rows(text, "kk")] == ["2023", None]
    text = "In 2023 trade between Kazakhstan and Czechia was $700 million, while investment exceeded $2 billion."
    assert [r[2] for r in rows(text, "en")] == ["2023", None]


def test_what_works_today_is_not_of_last_year():
    text = "В 2023 году товарооборот с Чехией составил 700 млн долларов, в стране работают более 90 компаний."
    assert [r[2] for r in rows(text, "ru")] == ["2023", None]


def test_a_state_as_of_a_date_holds_for_the_whole_sentence():
    text = "2021 жылғы мәлімет бойынша, инвестицияның жалпы сомасы 2 млрд еуроға жетіп, 60 жоба аяқталған."
    assert [r[2] for r in rows(text, "kk")] == ["../2021", "../2021"]


def test_a_meeting_dates_no_package():
    text = "Из объявленного на апрельском саммите пакета в 9 млрд евро 2 млрд получит Казахстан."
    assert [r[2] for r in rows(text, "ru")] == [None, None]


def test_parts_right_after_the_turnover_share_its_period():
    text = "За 2023 год торговля с Чехией составила 900 млн долларов. Экспорт вырос на 2 %, импорт – на 3 %."
    assert [r[2] for r in rows(text, "ru")] == ["2023", "2023", "2023"]


def test_a_comparison_is_no_period():
    assert rows("Экспорт вырос на 5 % по сравнению с 2022 годом.", "ru")[0][2] is None
    assert rows("Exports rose 5 percent compared with 2022.", "en")[0][2] is None
    assert rows("Экспорт 2022 жылмен салыстырғанда 5 пайызға өсті.", "kk")[0][2] is None


def test_relative_periods_stay_empty_without_a_date_of_publication():
    for language, text in [
        ("ru", "В прошлом году экспорт составил 5 млрд тенге."),
        ("kk", "Былтыр экспорт 5 млрд теңге болды."),
        ("en", "Last year exports stood at 5 billion tenge."),
    ]:
        assert rows(text, language, dated=True)[0][2] == "2024"
        assert rows(text, language, dated=False)[0][2] is None


def test_a_plan_makes_a_target_of_trade_but_not_of_a_price():
    assert rows("Стороны намерены довести торговлю до 2 млрд евро.", "ru")[0][0] == "target"
    assert rows("Планируется построить завод стоимостью 2 млрд евро.", "ru")[0][:2] == ("level", "investment_value")
    assert rows("Тараптар сауданы 2 млрд еуроға жеткізуді көздейді.", "kk")[0][0] == "target"
    assert rows("Құны 2 млрд еуро болатын зауыт салу жоспарланған.", "kk")[0][0] == "level"
    assert rows("The sides aim to bring trade to 2 billion euros.", "en")[0][0] == "target"
    assert rows("They plan to build a plant worth 2 billion euros.", "en")[0][0] == "level"


def test_an_unnamed_figure_is_about_the_last_one_of_its_kind():
    text = "Экспорт мяса достиг 12 тыс. тонн. Право поставок имеют 17 предприятий. План – 50 тыс. тонн."
    assert [r[1] for r in rows(text, "ru")] == ["export", "company_count", "export"]


def test_a_price_is_of_the_projects_it_is_told_of():
    found = rows("Иран компаниялары құны 600 млн долларлық 15 жобаны жүзеге асырып жатыр.", "kk")
    assert [r[1] for r in found] == ["investment_value", "project_count"]
    found = rows("They carry out 15 projects worth $600 million.", "en")
    assert [r[1] for r in found] == ["project_count", "investment_value"]
    found = rows("Реализуется 15 проектов на сумму 600 млн долларов.", "ru")
    assert [r[1] for r in found] == ["project_count", "investment_value"]


def test_shares_of_trade():
    assert rows("На Китай приходится 20 % экспорта Казахстана.", "ru")[0][:2] == ("share", "trade_share")
    assert rows("Экспорттың 20 пайызы Қытайға тиесілі.", "kk")[0][:2] == ("share", "trade_share")
    assert rows("China accounts for 20 percent of the exports.", "en")[0][:2] == ("share", "trade_share")


def test_a_figure_of_the_headline_takes_the_rest_from_the_text():
    text = "В 2024 году товарооборот Казахстана и Омана достиг 41 млн долларов."
    found = rows(text, "ru", "Торговля с Оманом достигла 41 млн долларов")
    assert found[0] == found[1] == row("level", "trade_turnover", "2024", "KZ OM")


def test_a_state_in_the_name_of_a_currency_is_no_side():
    text = "Товарооборот Казахстана и Омана достиг 41 млн долларов США."
    assert rows(text, "ru")[0][3] == {"KZ", "OM"}


def test_who_says_it():
    for language, text, who in [
        ("ru", "По данным Бюро национальной статистики, экспорт вырос на 5 %.", "Бюро национальной статистики"),
        ("ru", "Экспорт вырос на 5 %, сообщил Айдос Сериков.", "Айдос Сериков"),
        ("kk", "Ұлттық статистика бюросының мәліметінше, экспорт 5 пайызға өсті.", "Ұлттық статистика бюросының"),
        ("en", "According to the Bureau of Statistics, exports rose 5 percent.", "the Bureau of Statistics"),
    ]:
        assert [c.claimant for c in claims(text, language)] == [who], text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "В 2024 году товарооборот Чили и Перу составил 60 млн долларов против 45 млн в 2023 году. "
            "На экспорт Чили пришлось 20 млн.",
        ),
        (
            "en",
            "In 2024 trade between Chile and Peru reached $60 million, against $45 million in 2023. "
            "Exports of Chile accounted for $20 million.",
        ),
    ],
)
def test_what_a_figure_is_held_against_dates_nothing_after_it(language, text):
    *_, last = rows(text, language)
    assert last == row("level", "export", "2024", "CL PE")


def test_a_dash_stands_for_the_verb_of_the_clause_before():
    text = "В 2024 году экспорт Чили вырос на 4 %, а импорт – на 8 %, до 113 млрд долларов."
    assert rows(text, "ru")[1:] == [row("change", "import", "2024", "CL"), row("level", "import", "2024", "CL")]
    assert claims(text, "ru")[2].qualifier in {"reached", "exact"}
    apart = "В 2024 году экспорт Чили вырос на 4 %, а доля угля в импорте – 8 %."
    assert rows(apart, "ru")[1][0] == "share"


def test_the_subject_may_be_a_goal_whatever_is_told_of_it():
    text = "Торговля Чили и Перу – 60 млн долларов. Цель, которую поставили столицы, – 300 миллионов."
    assert rows(text, "ru")[1] == row("target", "trade_turnover", None, "CL PE")
    result = "Торговля Чили и Перу – 60 млн долларов. Результат, который отметили столицы, – 300 миллионов."
    assert rows(result, "ru")[1][0] == "level"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The European Union is a large partner of Kazakhstan. Trade with the bloc hit $6 billion."),
        ("ru", "Европейский союз – крупный партнёр Казахстана. Торговля с блоком достигла 6 млрд долларов."),
        ("kk", "Еуропалық одақ – Қазақстанның ірі серіктесі. Одақпен сауда 6 млрд долларға жетті."),
    ],
)
def test_the_body_of_states_that_was_named_is_the_other_side(language, text):
    assert rows(text, language) == [row("level", "trade_turnover", None, "EU KZ")]


def test_what_is_not_reached_is_less():
    (claim,) = claims("Торговля Чили и Перу пока не дотягивает до 150 млн долларов.", "ru")
    assert (claim.qualifier, claim.upper) == ("less_than", 150e6)
