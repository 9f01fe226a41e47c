"""Releases of statistics: who sells to whom, trade with all the world, amounts and percentages that say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.understand.figures.notation import claims

if TYPE_CHECKING:
    from analysis.model import Language

TALKS: dict[Language, str] = {
    "ru": "Казахстан и Чили обсудили торговлю. ",
    "en": "Kazakhstan and Chile discussed trade. ",
    "kk": "Қазақстан мен Чили сауданы талқылады. ",
}

OWNERS: list[tuple[Language, str, str]] = [
    ("ru", "Чили экспортировало в Казахстан товаров на 7 млн долларов.", "CL KZ"),
    ("ru", "Чилийский экспорт в Казахстан составил 7 млн долларов.", "CL KZ"),
    ("ru", "Экспорт из Чили вырос на 5 %.", "CL KZ"),
    ("ru", "Экспорт Чили в Казахстан вырос на 5 %.", "CL KZ"),
    ("ru", "Экспорт в Чили вырос на 5 %.", "KZ CL"),
    ("ru", "Экспорт из Казахстана в Чили вырос на 5 %.", "KZ CL"),
    ("ru", "Импорт из Чили вырос на 5 %.", "KZ CL"),
    ("en", "Chile exported goods worth $7 million to Kazakhstan.", "CL KZ"),
    ("en", "Chilean exports to Kazakhstan totaled $7 million.", "CL KZ"),
    ("en", "Exports from Chile grew by 5 percent.", "CL KZ"),
    ("en", "Imports from Kazakhstan grew by 5 percent.", "CL KZ"),
    ("en", "Imports from Chile grew by 5 percent.", "KZ CL"),
    ("en", "Kazakhstan exported 40,000 tons of meat to Chile.", "KZ CL"),
    ("kk", "Чилидің Қазақстанға экспорты 7 млн долларға жетті.", "CL KZ"),
    ("kk", "Чили экспорты 6 пайызға артты.", "CL KZ"),
    ("kk", "Қазақстанның Чилиге экспорты 7 млн доллар болды.", "KZ CL"),
    ("kk", "Чилиден импорт 5 пайызға өсті.", "KZ CL"),
]


@pytest.mark.parametrize(("language", "text", "areas"), OWNERS)
def test_the_first_area_is_the_one_that_sells_or_buys(language: Language, text: str, areas: str) -> None:
    found = claims(TALKS[language] + text, language)[-1]
    assert f"{found.ref_area} {found.counterpart_area}" == areas


WHOSE: list[tuple[Language, str, str]] = [
    ("ru", "Торговля с Чили выросла. Внешнеторговый оборот Казахстана вырос на 8 %.", "KZ"),
    ("ru", "Оборот с Чили – 9 млн долларов. Внешний товарооборот Казахстана вырос на 8 %, до 90 млн долларов.", "KZ"),
    ("ru", "Внешнеторговый оборот Казахстана с Чили вырос на 8 %.", "KZ CL"),
    ("en", "Trade with Chile grew. Kazakhstan's foreign trade turnover rose by 8 percent.", "KZ"),
    ("en", "Trade with Chile is $9 million. Kazakhstan's foreign trade rose by 8 percent to $90 million.", "KZ"),
    ("en", "Kazakhstan's trade turnover with Chile rose by 8 percent.", "KZ CL"),
    ("kk", "Чилимен сауда өсті. Қазақстанның сыртқы сауда айналымы 8 пайызға өсті.", "KZ"),
    ("kk", "Қазақстанның Чилимен сауда айналымы 8 пайызға өсті.", "KZ CL"),
    (
        "ru",
        "Оборот Узбекистана вырос на 8 %. Экспорт страны – 3 млн долларов. Комитет назвал партнеров. "
        "С Чили торговля выросла на 7 %, с Казахстаном – на 5 %, с Перу – на 2 %, с Кубой – на 1 %.",
        "UZ CU",
    ),
    (
        "ru",
        "Переводы в Кыргызстан сократились. Данные привел Национальный банк Кыргызстана. "
        "В апреле в Кыргызстан поступило 170 млн долларов.",
        "KG",
    ),
]


@pytest.mark.parametrize(("language", "text", "areas"), WHOSE)
def test_whose_trade_it_is(language: Language, text: str, areas: str) -> None:
    found = claims(text, language)[-1]
    assert [a for a in (found.ref_area, found.counterpart_area) if a] == areas.split()


CHANGES: list[tuple[Language, str, str]] = [
    ("ru", "Экспорт увеличился на 700 млн долларов (12 %).", "change change"),
    ("ru", "Экспорт вырос на 700 млн долларов, или 12 %.", "change change"),
    ("ru", "Экспорт составил 700 млн долларов (12 % торговли).", "level share"),
    ("en", "Trade fell by $1.4 billion or 7 percent.", "change change"),
    ("en", "Exports were $4.7 billion, a $700 million or 19.4% rise.", "level change change"),
    ("en", "Exports were $4.7 billion, or 19.4% of trade.", "level share"),
    ("kk", "Экспорт 700 млн долларға немесе 12 пайызға өсті.", "change change"),
]


@pytest.mark.parametrize(("language", "text", "kinds"), CHANGES)
def test_an_amount_and_its_percentage_are_one_change(language: Language, text: str, kinds: str) -> None:
    assert [c.kind for c in claims(text, language)][-len(kinds.split()) :] == kinds.split()


PERIODS: list[tuple[Language, str, str]] = [
    (
        "ru",
        "Экспорт в 2025 году вырос на 5 % по сравнению с 2024 годом (11 млн долларов), до 12 млн.",
        "2025 2024 2025",
    ),
    ("ru", "Экспорт вырос на 5 % по сравнению с этим же периодом 2024 года.", "-"),
    ("ru", "Экспорт (прирост к январю 2024 года на 26 %) вырос.", "-"),
    ("ru", "Экспорт вырос на 5 % (в 2024 году).", "2024"),
    ("en", "In 2025, exports grew by 5% compared to 2024 ($11.8 million).", "2025 2024"),
    ("en", "Turnover reached $30 million, a 12% increase over the same period of 2024.", "- -"),
    ("en", "Over the first half of 2024 turnover reached $30 million.", "2024-01/2024-06"),
]


@pytest.mark.parametrize(("language", "text", "periods"), PERIODS)
def test_what_a_growth_is_measured_from_is_not_its_time(language: Language, text: str, periods: str) -> None:
    assert [c.period.edtf if c.period else "-" for c in claims(text, language)] == periods.split()


HOME: list[tuple[Language, str, str]] = [
    ("ru", "Трудовые мигранты перечислили на родину 2 млрд долларов.", "other"),
    ("ru", "Чистый приток переводов составил 495 млн долларов.", "other"),
    ("ru", "Фонд перечислил Чили 2 млрд долларов.", "financing"),
    ("en", "Migrant workers sent $2 billion to Chile.", "other"),
    ("kk", "Еңбек мигранттары еліне 2 млрд доллар ақша аударымын жіберді.", "other"),
]


@pytest.mark.parametrize(("language", "text", "measure"), HOME)
def test_what_migrants_send_home_is_no_aid(language: Language, text: str, measure: str) -> None:
    assert [c.measure for c in claims(text, language)] == [measure]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The minister visited the region twice over the past year.", []),
        ("The delegation came twice this year.", []),
        ("Exports are twice last year's figure.", [2.0]),
        ("Exports grew twice over the past year.", [2.0]),
    ],
)
def test_how_often_somebody_came_is_no_growth(text: str, values: list[float]) -> None:
    assert [c.value for c in claims(text, "en")] == values
