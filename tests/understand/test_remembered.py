from __future__ import annotations

from analysis.understand.remembered import Remembered


def test_each_key_is_worked_out_once():
    asked = []
    lengths = Remembered(lambda word: asked.append(word) or len(word))
    assert list(map(lengths.__getitem__, ["порт", "мост", "порт"])) == [4, 4, 4]
    assert asked == ["порт", "мост"]


def test_it_begins_anew_when_full():
    lengths = Remembered(len, most=2)
    assert [lengths[word] for word in ("a", "bb", "ccc")] == [1, 2, 3]
    assert dict(lengths) == {"ccc": 3}


def test_what_cannot_be_found_is_not_kept():
    values = Remembered(int)
    for _ in range(2):
        try:
            values["no number"]
        except ValueError:
            continue
    assert not values
