"""The table of cues: each word is worked out once, and forgotten only when there are too many."""

from analysis.understand import cues


def test_a_word_is_worked_out_when_it_is_first_said():
    asked = []
    known = cues.Cues(lambda norm: asked.append(norm) or len(norm))
    assert [known["ab"], known["abc"], known["ab"]] == [2, 3, 2]
    assert asked == ["ab", "abc"]


def test_no_more_words_are_kept_than_there_is_room_for(monkeypatch):
    monkeypatch.setattr(cues, "CACHED", 3)
    known = cues.Cues(len)
    assert [known["a" * n] for n in range(1, 6)] == [1, 2, 3, 4, 5]
    assert len(known) <= 3
