"""What words are cues of: rules are asked only where one of theirs stands, and find there what they found before."""

import pytest

from analysis import knowledge
from analysis.understand.cast import cues
from analysis.understand.cast.words import words

from .notation import cast_of


@pytest.mark.parametrize(
    ("language", "norm", "expected"),
    [
        ("ru", "экс-посол", cues.JOINED | cues.SMALL),
        ("ru", "-", 0),
        ("ru", "долл", cues.MONEY),
        ("ru", "памятнику", cues.MONUMENT),
        ("ru", "казгидромет", cues.FIRM | cues.NO_NAME),
        ("ru", "nordgruva", cues.LATIN),
        ("ru", "встреча", 0),
        ("en", "bin", cues.CHAIN | cues.SMALL | cues.LATIN),
    ],
)
def test_a_word_is_told_by_itself(language, norm, expected):
    assert cues.cues(words(knowledge.load(), language))[norm] == expected


def test_a_company_of_one_word_is_found_in_its_sentence():
    cast, _ = cast_of("Погода испортилась. Казгидромет сообщил о дождях.", "ru")
    assert "Казгидромет" in {name for p in cast.participants for name in p.names.values()}
