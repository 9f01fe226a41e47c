"""What words are cues of: rules are asked only where one of theirs stands, and find there what they found before."""

import pytest

from analysis import knowledge
from analysis.understand.cast.cues import cued, cues
from analysis.understand.cast.words import words

from .notation import cast_of


@pytest.mark.parametrize(
    ("language", "norm", "expected"),
    [
        ("ru", "экс-посол", {"joined", "small"}),
        ("ru", "-", set()),
        ("ru", "долл", {"money"}),
        ("ru", "памятнику", {"monument"}),
        ("ru", "казгидромет", {"firm"}),
        ("ru", "nordgruva", {"latin"}),
        ("ru", "встреча", set()),
        ("en", "bin", {"chain", "small", "latin"}),
    ],
)
def test_a_word_is_told_by_itself(language, norm, expected):
    vocabulary = words(knowledge.load(), language)
    assert {cue for cue, found in cues({norm}, vocabulary).items() if norm in found} == expected


def test_a_sentence_is_asked_for_the_cues_of_its_document():
    found = cues({"казгидромет", "сообщил"}, words(knowledge.load(), "ru"))
    assert cued(found, "firm", ["казгидромет", "сообщил"])
    assert not cued(found, "firm", ["сообщил"])
    assert not cued(found, "money", ["казгидромет"])


def test_a_company_of_one_word_is_found_in_its_sentence():
    cast, _ = cast_of("Погода испортилась. Казгидромет сообщил о дождях.", "ru")
    assert "Казгидромет" in {name for p in cast.participants for name in p.names.values()}
