"""Spellings of one name over alphabets, and names that only look alike. All names are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import knowledge
from analysis.reconcile.names import Spelling, same_name, short_of
from analysis.reconcile.romanize import Romanizer

tables = knowledge.load().ontology["romanization"]
spelling = Spelling(tables, Romanizer(tables))
form = spelling.form


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ермахан Көпбаев", "Ермахан Копбаев"),
        ("Ермахан Копбаев", "Yermakhan Kopbayev"),
        ("Ермахан Копбаев", "Ermahan Kopbaev"),
        ("Қасым-Жомарт Әлиев", "Kassym-Jomart Aliyev"),
        ("Копбаев Ермахан", "Ермахан Копбаев"),  # surname first
        ("Ермахан Тасболатович Копбаев", "Yermakhan Kopbayev"),  # with a patronymic
        ("Йонас Вебер", "Jonas Weber"),
        ("Джорджа Карлуччи", "Giorgia Carlucci"),
        ("Цзян Миньхай", "Jiang Minhai"),
        ("Ким Тхэ Хо", "Kim Tae-ho"),
        ("Жээнкул Мамбетов", "Jeenkul Mambetov"),
        ("ПЕТРА ШМИДТ", "Petra Schmidt"),
    ],
)
def test_one_name(a, b):
    assert same_name(form(a), form(b))
    assert same_name(form(b), form(a))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Маулен Ашимов", "Маулен Аширов"),
        ("Садык Омаров", "Акылбек Омаров"),  # another given name
        ("Омаров", "Садык Омаров"),  # a surname alone is no full name
        ("С. Омаров", "Садык Омаров"),
        ("Анна Ким", "Инна Кимова"),
        ("Аман Дуйсенов", "Эмин Дуйсенов"),
    ],
)
def test_other_names(a, b):
    assert not same_name(form(a), form(b))
    assert not same_name(form(b), form(a))


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("Омаров", "Садык Омаров", True),
        ("С. Омаров", "Садық Омаров", True),
        ("S. Omarov", "Садык Омаров", True),
        ("А. Омаров", "Садык Омаров", False),
        ("Омарова", "Садык Омаров", False),  # a woman
        ("Вронский", "Анна Вронская", False),
        ("Вронская", "Анна Вронская", True),
        ("Садык", "Садык Омаров", False),  # a given name is no surname
        ("Мұратов", "Aidos Muratov", True),
        ("Мирзоёв", "Далер Мирзоев", True),
        ("Макиев", "Айдос Мокаев", False),  # the same consonants and another name
        ("Кенесов", "Айдос Кунасов", False),
    ],
)
def test_short_names(short, full, expected):
    assert short_of(form(short), form(full)) is expected


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_is_compared_and_order_does_not_matter(a, b):
    assert same_name(form(a), form(b)) is same_name(form(b), form(a))


@given(st.text(alphabet="әғқңөұүһіёабвжйцшя -", max_size=30))
def test_folding_keeps_length(text):
    assert len(spelling.fold(text)) == len(text)
