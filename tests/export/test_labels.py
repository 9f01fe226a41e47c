from __future__ import annotations

import pytest

from analysis import knowledge
from analysis.export.labels import Labels


@pytest.fixture(params=["en", "ru", "kk"])
def lang(request):
    return request.param


def labels(lang="en"):
    return Labels(knowledge.load(), lang)


@pytest.mark.parametrize(
    ("value", "unit", "qualifier", "words"),
    [
        (8e9, "EUR", "exact", "8 bn EUR"),
        (8e9, "EUR", "more_than", "8 bn EUR (more than)"),
        (1_234_500, "USD", "about", "1.2345 mn USD (about)"),
        (4000, "count", "more_than", "4,000 items (more than)"),
        (-11.5, "percent", "exact", "-11.5 %"),
        (2.7, "times", "exact", "2.7 times"),
    ],
)
def test_amounts(value, unit, qualifier, words):
    assert labels().amount(value, unit, qualifier) == words


def test_amounts_in_russian_have_a_comma_and_a_space():
    assert labels("ru").amount(1234.5, "tonne", "about") == "1\u00a0234,5 тонн (около)"


def test_places_and_areas(lang):
    expected = {"en": "European Union", "ru": "Европейский союз", "kk": "Еуропалық одақ"}
    assert labels(lang).area("EU").lower() == expected[lang].lower()
    assert labels(lang).area("XX") == "XX"
    assert labels(lang).area(None) is None
    assert labels(lang).place("Nowhereville") == "Nowhereville"


def test_a_name_of_another_language_stands_in():
    row = {"name_en": None, "name_ru": "Бахыт", "name_kk": "Бақыт"}
    assert [labels(lang).pick(row, "name") for lang in ("en", "ru", "kk")] == ["Бахыт", "Бахыт", "Бақыт"]
    assert labels().pick(dict.fromkeys(row), "name") is None


def test_words_of_the_workbook_are_the_same_in_each_language():
    def shape(words):
        if isinstance(words, dict):
            return {key: shape(value) for key, value in words.items()}
        return [shape(value) for value in words] if isinstance(words, list) else type(words)

    briefing = knowledge.load().lexicon["briefing"]
    assert shape(briefing["en"]) == shape(briefing["ru"]) == shape(briefing["kk"])


def test_sheet_names_are_allowed_and_distinct(lang):
    names = list(labels(lang).words["sheets"].values())
    assert len({name.lower() for name in names}) == len(names)
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in names)
