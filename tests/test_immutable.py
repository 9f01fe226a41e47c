"""Values: equal and hashed by what they hold, small, and without a lock that makes them dear to make."""

from dataclasses import replace

import pytest

from analysis.immutable import immutable


@immutable
class Pair:
    one: int
    other: str = "b"


def test_values_are_equal_and_hashed_by_their_fields():
    assert Pair(1) == Pair(1, "b")
    assert len({Pair(1), Pair(1, "b"), Pair(2)}) == 2


def test_a_changed_copy_leaves_the_value_as_it_is():
    pair = Pair(1)
    assert replace(pair, one=2) == Pair(2)
    assert pair.one == 1


def test_a_value_has_no_room_for_more():
    with pytest.raises(AttributeError):
        Pair(1).third = 3
