"""Cyrillic names as the English press writes them. All names are invented."""

import pytest

from analysis import knowledge
from analysis.reconcile.romanize import Romanizer

romanize = Romanizer(knowledge.load().ontology["romanization"])


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("Ерболат Тасмаев", "Yerbolat Tasmayev"),  # e at the beginning and after a vowel
        ("Қанат Өмірзақов", "Kanat Omirzakov"),
        ("Жанар Шалқарова", "Zhanar Shalkarova"),
        ("Касым-Жомарт Жолдасов", "Kassym-Jomart Zholdasov"),
        ("Айгүл Нұрлыбай", "Aigul Nurlybai"),
        ("Хамит Хамзин", "Hamit Khamzin"),
        ("Александр Вронский", "Alexander Vronsky"),
        ("Джамиля Аскарова", "Jamilya Askarova"),
        ("Йонас Штайнберг", "Jonas Steinberg"),
        ("Вальтер фон Лоренц", "Walter von Lorenz"),
        ("Дэниел Уилсон", "Daniel Wilson"),
        ("Чан Тхэ Сон", "Chan Tae Son"),
        ("Цзян Чжэньхай", "Jiang Zhenhai"),
        ("Сигэо Кодзима", "Shigeo Kojima"),
        ("ТАСМАЕВ", "Tasmayev"),  # capitals read as a name
    ],
)
def test_romanized(name, english):
    assert romanize(name) == english


@pytest.mark.parametrize(
    ("name", "country", "english"),
    [
        ("Жолдош Кадыев", "KG", "Joldosh Kadyev"),
        ("Жолдош Кадыев", "KZ", "Zholdosh Kadyyev"),
        ("Вернер Хайн", "DE", "Werner Hein"),
        ("Янош Варга", "HU", "Yanos Varga"),
    ],
)
def test_the_country_tells_what_the_letters_do_not(name, country, english):
    assert romanize(name, country) == english


def test_a_latin_name_stays_as_it_is():
    assert romanize("Zoë Müller-Østby") == "Zoë Müller-Østby"


def test_rules_and_letters_leave_no_cyrillic():
    alphabet = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі"
    for style in romanize.styles:
        for country in [*sorted(style.countries)[:1], None]:
            for a in alphabet:
                for b in alphabet:
                    assert romanize(f"{a}{b}{a}", country).isascii(), (style.name, a, b)
