"""What is worked out once of a word and then looked up: few words make up most of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

K = TypeVar("K")
V = TypeVar("V")
MOST = 1 << 16  # keys; a long run meets more words than there is use in keeping


class Remembered(dict[K, V]):
    """A dictionary that finds what it does not hold, keeps it, and begins anew when it is full.

    `remembered[key]` costs what a dictionary costs where the key has been met, which `functools.lru_cache` does not
    reach; `map(remembered.__getitem__, keys)` asks for many at once.
    """

    __slots__ = ("find", "most")

    def __init__(self, find: Callable[[K], V], most: int = MOST) -> None:
        super().__init__()
        self.find, self.most = find, most

    def __missing__(self, key: K) -> V:
        if len(self) >= self.most:
            self.clear()
        found = self[key] = self.find(key)
        return found
