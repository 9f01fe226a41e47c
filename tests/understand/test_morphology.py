"""The true stem is among the candidates."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.understand import morphology
from analysis.understand.morphology import stems

KAZAKH = """
министрлігінің министрлігі · айналымының айналымы · сәуірінде сәуір · долларына доллар · Ташкенттен Ташкент
Сәрсеновпен Сәрсенов · елімізге ел · кездескенін кездес · өтеді өт · келмек кел
теңгені теңге · серіктестігі серіктестік
млн-ға млн · тараптардың тарап · Ақтаудағы Ақтау · тоннадай тонна · кеңесінің кеңесі · отырысында отырыс
"""
RUSSIAN = """
товарооборота товарооборот · переговоры переговоры · министром министр · Самарканде Самарканд · Маттареллой Маттарелла
достигла достигнуть · Рубежинском Рубежинск · внешней внешний · людей человек · лет год
"""
ENGLISH = """
ministers minister · embassies embassy · visited visit · signing sign · Kazakhstan's Kazakhstan · sides' side
"""


def pairs(listed: str) -> list[tuple[str, str]]:
    return [tuple(pair.lower().split()) for line in listed.strip().splitlines() for pair in line.split(" · ")]


@pytest.mark.parametrize(("form", "stem"), [*pairs(KAZAKH)])
def test_kazakh(form, stem):
    found = stems(form, "kk")
    # a voiceless consonant may have been voiced before the possessive
    assert stem in found or stem.replace("тарап", "тараб") in found


@pytest.mark.parametrize(("form", "stem"), pairs(RUSSIAN))
def test_russian(form, stem):
    assert stem in stems(form, "ru")


@pytest.mark.parametrize(("form", "stem"), pairs(ENGLISH))
def test_english(form, stem):
    assert stem in stems(form, "en")


def test_a_short_word_keeps_its_stem():
    assert stems("да", "kk") == {"да"}


@given(
    st.text(alphabet="абвгдежзиклмнопрстуфхцчшыьэюяқғңөұүіә", min_size=1, max_size=40),
    st.sampled_from(["ru", "kk"]),
)
@settings(max_examples=200)
def test_the_word_itself_is_a_candidate_and_their_number_is_small(word, language):
    found = stems(word, language)
    assert word in found
    assert len(found) <= 60


@pytest.mark.parametrize("word", ["өндірілді", "баяндады", "табыстады", "құйды", "сақтады", "қарады"])
def test_kazakh_verbs_of_the_past_are_told_from_those_to_come(word: str) -> None:
    assert morphology.tells_past(word)


@pytest.mark.parametrize("word", ["өндіріледі", "айтады", "атқарады", "болады", "барады", "жеткізіледі", "жарата"])
def test_kazakh_verbs_to_come_are_none_of_the_past(word: str) -> None:
    assert not morphology.tells_past(word)


def test_a_preposition_is_no_form_of_a_noun():
    assert morphology.lemmas("после", "ru") == {"после"}
    assert "посол" in morphology.lemmas("посла", "ru")
