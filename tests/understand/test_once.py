"""Properties found once."""

from analysis.understand.once import once


class Sentence:
    def __init__(self) -> None:
        self.looked = 0

    @once
    def words(self) -> list[str]:
        """The words."""
        self.looked += 1
        return ["a", "b"]


def test_it_is_found_when_it_is_asked_for_and_then_kept():
    sentence = Sentence()
    assert sentence.looked == 0
    assert sentence.words is sentence.words
    assert sentence.looked == 1


def test_each_has_its_own():
    one, other = Sentence(), Sentence()
    assert one.words is not other.words
