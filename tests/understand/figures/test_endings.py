"""Every hedge with every unit in the case it asks for, with digits that Hypothesis picks."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.understand.figures.notation import amounts

# Kazakh units with the endings of ablative, dative and accusative, and after a possessive.
KK_UNITS = {
    "USD": ("АҚШ доллары", "АҚШ долларынан", "АҚШ долларына", "АҚШ долларын"),
    "KZT": ("теңге", "теңгеден", "теңгеге", "теңгені"),
    "EUR": ("еуро", "еуродан", "еуроға", "еуроны"),
    "RUB": ("рубль", "рубльден", "рубльге", "рубльді"),
    "CNY": ("юань", "юаньнан", "юаньға", "юаньды"),
    "tonne": ("тонна", "тоннадан", "тоннаға", "тоннаны"),
    "percent": ("пайыз", "пайыздан", "пайызға", "пайызды"),
    "hectare": ("гектар", "гектардан", "гектарға", "гектарды"),
}
KK_HEDGES = [
    ("more_than", "{abl} астам болды"),
    ("more_than", "{abl} асты"),
    ("more_than", "{abl} асып түсті"),
    ("more_than", "{abl} артық болды"),
    ("at_least", "{abl} кем емес"),
    ("less_than", "{abl} кем болды"),
    ("less_than", "{dat} жетпеді"),
    ("less_than", "{dat} да жетпейді"),
    ("up_to", "{abl} аспайды"),
    ("about", "{dat} жуық болды"),
    ("about", "{dat} тарта болды"),
    ("about", "{nom} шамасында болды"),
    ("exact", "{nom} көлемінде болды"),
    ("almost", "{dat} таяды"),
    ("almost", "{dat} жақындады"),
    ("almost", "{dat} жуықтады"),
    ("reached", "{dat} жетті"),
    ("reached", "{dat} жеткен"),
    ("exact", "{acc} құрады"),
    ("exact", "{nom} болды"),
]
KK_BEFORE = [
    ("about", "шамамен {n} {nom} болды"),
    ("at_least", "кемінде {n} {nom} болды"),
    ("at_least", "кем дегенде {n} {nom} болды"),
    ("up_to", "көп дегенде {n} {nom} болды"),
]
RU_UNITS = {
    "USD": ("долларов США", "долларам США"),
    "EUR": ("евро", "евро"),
    "KZT": ("тенге", "тенге"),
    "RUB": ("рублей", "рублям"),
    "GBP": ("фунтов стерлингов", "фунтам стерлингов"),
    "tonne": ("тонн", "тоннам"),
    "barrel": ("баррелей", "баррелям"),
}
RU_HEDGES = [
    ("about", "составил около {n} {gen}"),
    ("about", "составил порядка {n} {gen}"),
    ("about", "составил примерно {n} {gen}"),
    ("almost", "составил почти {n} {gen}"),
    ("almost", "приблизился к {n} {dat}"),
    ("almost", "вплотную подошёл к {n} {dat}"),
    ("more_than", "составил более {n} {gen}"),
    ("more_than", "составил свыше {n} {gen}"),
    ("more_than", "превысил {n} {gen}"),
    ("more_than", "превышает {n} {gen}"),
    ("at_least", "составил не менее {n} {gen}"),
    ("at_least", "составил как минимум {n} {gen}"),
    ("less_than", "составил менее {n} {gen}"),
    ("up_to", "не превысил {n} {gen}"),
    ("up_to", "составил не более {n} {gen}"),
    ("reached", "достиг {n} {gen}"),
    ("reached", "вырос до {n} {gen}"),
    ("exact", "составил {n} {gen}"),
    ("exact", "равнялся {n} {dat}"),
]
EN_UNITS = {
    "USD": "dollars",
    "EUR": "euros",
    "KZT": "tenge",
    "tonne": "tons",
    "barrel": "barrels",
    "percent": "percent",
}
EN_HEDGES = [
    ("about", "stood at about {n} {unit}"),
    ("about", "stood at roughly {n} {unit}"),
    ("about", "amounted to some {n} {unit}"),
    ("almost", "stood at almost {n} {unit}"),
    ("almost", "approached {n} {unit}"),
    ("almost", "neared {n} {unit}"),
    ("more_than", "amounted to more than {n} {unit}"),
    ("more_than", "exceeded {n} {unit}"),
    ("more_than", "topped {n} {unit}"),
    ("more_than", "surpassed {n} {unit}"),
    ("at_least", "stood at no less than {n} {unit}"),
    ("at_least", "stood at {n} {unit} or more"),
    ("less_than", "stood at less than {n} {unit}"),
    ("up_to", "stood at up to {n} {unit}"),
    ("reached", "reached {n} {unit}"),
    ("exact", "amounted to {n} {unit}"),
]
NUMBERS = st.one_of(st.integers(5, 900), st.builds(lambda a, b: f"{a},{b}", st.integers(2, 99), st.integers(1, 9)))
SCALES = {"": 1, " мың": 1e3, " млн": 1e6, " миллиард": 1e9, " млрд": 1e9}


def value(number, scale):
    return pytest.approx(float(str(number).replace(",", ".")) * scale)


@pytest.mark.parametrize(("qualifier", "ending"), KK_HEDGES)
@settings(max_examples=24, deadline=None)
@given(number=NUMBERS, scale=st.sampled_from(sorted(SCALES)), unit=st.sampled_from(sorted(KK_UNITS)))
def test_kazakh_after_the_number(qualifier, ending, number, scale, unit):
    nom, abl, dat, acc = KK_UNITS[unit]
    text = f"Көлемі {number}{scale} " + ending.format(nom=nom, abl=abl, dat=dat, acc=acc) + "."
    assert amounts(text, "kk") == [(qualifier, value(number, SCALES[scale]), unit, None)], text


@pytest.mark.parametrize(("qualifier", "ending"), KK_BEFORE)
@settings(max_examples=24, deadline=None)
@given(number=NUMBERS, unit=st.sampled_from(sorted(KK_UNITS)))
def test_kazakh_before_the_number(qualifier, ending, number, unit):
    text = "Көлемі " + ending.format(n=f"{number} млн", nom=KK_UNITS[unit][0]) + "."
    assert amounts(text, "kk") == [(qualifier, value(number, 1e6), unit, None)], text


@pytest.mark.parametrize(
    ("qualifier", "words"),
    [
        ("more_than", "{n} млрд-тан астам доллар"),
        ("more_than", "${n} млрд-тан асты"),
        ("about", "${n} млрд-қа жуық"),
        ("reached", "${n} млрд-қа жетті"),
        ("exact", "${n} млрд-ты құрады"),
    ],
)
@settings(max_examples=12, deadline=None)
@given(number=NUMBERS)
def test_kazakh_endings_on_abbreviations(qualifier, words, number):
    assert amounts(f"Айналым {words.format(n=number)}.", "kk") == [(qualifier, value(number, 1e9), "USD", None)]


@pytest.mark.parametrize(("qualifier", "words"), RU_HEDGES)
@settings(max_examples=24, deadline=None)
@given(
    number=NUMBERS,
    scale=st.sampled_from([" тыс.", " млн", " млрд", " миллиардов"]),
    unit=st.sampled_from(sorted(RU_UNITS)),
)
def test_russian(qualifier, words, number, scale, unit):
    gen, dat = RU_UNITS[unit]
    text = "Объём " + words.format(n=f"{number}{scale}", gen=gen, dat=dat) + "."
    factor = {" тыс.": 1e3, " млн": 1e6}.get(scale, 1e9)
    assert amounts(text, "ru") == [(qualifier, value(number, factor), unit, None)], text


@pytest.mark.parametrize(("qualifier", "words"), EN_HEDGES)
@settings(max_examples=24, deadline=None)
@given(
    number=st.integers(5, 900),
    scale=st.sampled_from(["", " million", " billion"]),
    unit=st.sampled_from(sorted(EN_UNITS)),
)
def test_english(qualifier, words, number, scale, unit):
    text = "The volume " + words.format(n=f"{number}{scale}", unit=EN_UNITS[unit]) + "."
    factor = {"": 1, " million": 1e6, " billion": 1e9}[scale]
    assert amounts(text, "en") == [(qualifier, value(number, factor), unit, None)], text
