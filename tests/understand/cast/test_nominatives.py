from __future__ import annotations

import pytest

from analysis.understand.cast.nominatives import Form, nominative

GEN, ABL, ALL = frozenset(["gent"]), frozenset(["ablt"]), frozenset[str]()


def form(name: str, cases: frozenset[str] = ALL) -> Form:
    words = tuple(name.split())
    return Form(written=words, norms=tuple(word.lower().replace("ё", "е") for word in words), cases=cases)


@pytest.mark.parametrize(
    ("written", "cases", "expected"),
    [
        ("Санжаром Сауатовым", ABL, "Санжар Сауатов"),
        ("Гульнары Сауатовой", GEN, "Гульнара Сауатова"),
        ("Серджо Матарелой", ABL, "Серджо Матарела"),
        ("Каи Каллинг", GEN, "Кая Каллинг"),
        ("Тамашем Шуйоком", ABL, "Тамаш Шуйок"),
        ("Курбаном Хакимзодой", ABL, "Курбан Хакимзода"),
        ("Жозе Мануэля Баррозу", GEN, "Жозе Мануэль Баррозу"),
        ("Анны Бьерде", GEN, "Анна Бьерде"),
        ("Сергея Заречского", GEN, "Сергей Заречский"),
        ("Марией Заречской", ABL, "Мария Заречская"),
        ("Дэниела ХАРГРЕЙВА", GEN, "Дэниел Харгрейв"),
        ("Юрико Коикэ", ABL, "Юрико Коикэ"),
        ("Дмитрия Кальвача", ALL, "Дмитрий Кальвач"),
        ("Петера Дуриан", GEN, "Петер Дуриан"),
        ("Александра Штайн", ALL, "Александра Штайн"),
    ],
)
def test_russian_names_come_back_to_the_nominative(written, cases, expected):
    assert " ".join(nominative([form(written, cases)], "ru")) == expected


def test_other_places_decide_where_one_leaves_it_open():
    assert " ".join(nominative([form("Адыла Касымова"), form("Касымов")], "ru")) == "Адыл Касымов"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Айдар Сапаровтың", "Айдар Сапаров"),
        ("Болат Иманғалиевке", "Болат Иманғалиев"),
        ("Ирма Калнынямен", "Ирма Калныня"),
        ("Кая Калластың", "Кая Каллас"),
        ("Ким Сон Хыммен", "Ким Сон Хым"),
        ("Одиль Рено-Бассоны", "Одиль Рено-Бассо"),
        ("Мұхтар Тілеуберді", "Мұхтар Тілеуберді"),
        ("Мұхтар Тілеубердімен", "Мұхтар Тілеуберді"),
        ("Мирослав Лайчакпен", "Мирослав Лайчак"),
        ("Айбек Иманов", "Айбек Иманов"),
    ],
)
def test_kazakh_names_lose_the_case_of_their_last_word(written, expected):
    whole = ("берді", "келді")
    assert " ".join(nominative([form(written)], "kk", whole)) == expected


def test_english_names_lose_the_owner_s_ending():
    assert " ".join(nominative([form("Olen Bektas's")], "en")) == "Olen Bektas"
