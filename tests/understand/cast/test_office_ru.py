"""Offices in the nominative: the head and its adjectives change, the rest stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.understand.cast.office_ru import nominative_office


@pytest.mark.parametrize(
    ("said", "office"),
    [
        ("министра рыбного хозяйства Норвегии", "министр рыбного хозяйства Норвегии"),
        ("Европейским комиссаром по морским делам", "Европейский комиссар по морским делам"),
        ("заместителя премьер-министра – министра финансов", "заместитель премьер-министра – министр финансов"),
        ("Чрезвычайному и Полномочному послу Кении", "Чрезвычайный и Полномочный посол Кении"),
        ("главой службы протокола", "глава службы протокола"),
        ("Президент Кипра", "Президент Кипра"),
        ("официальный представитель", "официальный представитель"),
        # One director's rather than several directors; women whose office has one form; participles for people.
        ("глобального директора компании", "глобальный директор компании"),
        ("норвежского коллеги", "норвежский коллега"),
        ("новой главы ведомства", "новая глава ведомства"),
        ("первой леди Латвии", "первая леди Латвии"),
        ("его финского коллеги", "его финский коллега"),
        ("заведующей отделом печати", "заведующая отделом печати"),
        ("командующему флотом", "командующий флотом"),
        ("акима Кабургинского района", "аким Кабургинского района"),
        ("министры", "министр"),
        ("Первый Премьер-Министр", "Первый Премьер-Министр"),
        ("и.о. министра", "и.о. министра"),
        ("в совете директоров", "в совете директоров"),  # no head to be sure of: left as it was
    ],
)
def test_nominative(said, office):
    assert nominative_office(said) == office


@given(st.text(max_size=60))
def test_any_text_is_survived(text):
    assert isinstance(nominative_office(text), str)
