"""What is worked out of a value, once for each value: most documents speak of the same states and offices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

A = TypeVar("A")
B = TypeVar("B")


class Once(Generic[A, B]):
    """A function that remembers its results by the identity of immutable values, which it holds so that it lasts."""

    def __init__(self, function: Callable[[A], B]) -> None:
        self._function = function
        self._found: dict[int, tuple[A, B]] = {}

    def __call__(self, value: A) -> B:
        """What the function gives."""
        found = self._found.get(id(value))
        if found is None:
            found = self._found[id(value)] = value, self._function(value)
        return found[1]
