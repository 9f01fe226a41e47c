"""Horizontal axes of figures: linear or by digits, ticks in the words of a language."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis import knowledge
from analysis.charts.theme import separated

if TYPE_CHECKING:
    from analysis.model import Language

TICKS = 6  # about so many on an axis
SPREAD = 50  # largest by smallest from which small figures would be lost on a linear axis


@dataclass(frozen=True, slots=True)
class Scale:
    """The axis of a panel.

    Attributes:
        smallest: The smallest value shown, below zero where one is.
        largest: The largest.
        logarithmic: Whether equal steps are equal factors.
    """

    smallest: float
    largest: float
    logarithmic: bool

    @classmethod
    def of(cls, values: list[float], factors: bool) -> Scale:
        """The scale for values; `factors` says whether their unit bears a logarithmic axis (percent does not)."""
        smallest, largest = min(values, default=0.0), max(values, default=1.0)
        return cls(smallest, largest, factors and smallest > 0 and largest / smallest > SPREAD)

    def at(self, value: float) -> float:
        """A value as annotations of the axis want it."""
        return math.log10(value) if self.logarithmic else value

    def open_end(self, value: float, sign: int) -> float:
        """Where a bar without an end is cut off."""
        if self.logarithmic:
            return value * 1.3**sign
        return value + sign * max(abs(self.largest), abs(self.smallest)) * 0.04

    def right(self, value: float) -> bool:
        """Whether a value lies so far to the right that its words had better stand to its left."""
        first, last = self.range()
        return self.at(value) > first + (last - first) * 0.55

    def range(self) -> list[float]:
        """First and last value shown."""
        if self.logarithmic:
            first, last = math.log10(self.smallest), math.log10(self.largest)
            return [first - 0.2, last + 0.3]
        first, last = min(0.0, self.smallest), max(0.0, self.largest)
        return [first * 1.1, last * 1.1 or 1.0]

    def ticks(self) -> list[float]:
        """Round values over the range."""
        first, last = self.range()
        if self.logarithmic:
            step = max(1, round((last - first) / TICKS))
            return [10.0**n for n in range(math.ceil(first), math.floor(last) + 1, step)]
        power = 10.0 ** math.floor(math.log10((last - first) / TICKS))
        step_size = next(power * n for n in (1, 2, 5, 10) if power * n * TICKS >= last - first)
        return [n * step_size for n in range(math.ceil(first / step_size), math.floor(last / step_size) + 1)]


def spell(value: float, lang: Language) -> str:
    """A number as an axis shows it: 50 bn · 50 млрд."""
    magnitudes = knowledge.load().lexicon["wording"][lang]["magnitudes"]
    size, word = next(((s, f" {w}") for s, w in magnitudes if abs(value) >= s), (1, ""))
    plain = f"{value / size:,.6g}"
    return separated(plain, lang) + word
