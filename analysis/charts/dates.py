"""Time as charts draw it: month names of a language, and long quiet years before a busy time drawn shorter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from analysis.charts.theme import dated, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language

SHORT = 0.16  # share of the axis that the years before the turn get
MARGIN = 0.03  # of the axis, free at either end
LONG = timedelta(days=3 * 365)  # a shorter time is never broken
BUSY = 0.4  # where four fifths of the days lie in less than this share of the time, the rest is drawn shorter
TICKS = 9  # about so many on an axis
SHORTEST = timedelta(days=30)
STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240)  # months between ticks


@dataclass(frozen=True, slots=True)
class Calendar:
    """Where days stand on an axis from 0 to 1.

    Attributes:
        first: First day drawn.
        turn: Before it, time is drawn shorter; `first` where it is not.
        last: Last day drawn.
    """

    first: date
    turn: date
    last: date

    @classmethod
    def of(cls, days: Sequence[date]) -> Calendar:
        """The calendar for days, at least one."""
        ordered = sorted(days)
        first, last = ordered[0], ordered[-1]
        if last - first < SHORTEST:  # a day or a week alone would stand at the edge
            first, last = first - SHORTEST / 2, last + SHORTEST / 2
        turn = _month_before(ordered[len(ordered) // 5])
        broken = last - first > LONG and (last - turn) < (last - first) * BUSY and turn > first
        return cls(first, turn if broken else first, last)

    @property
    def broken(self) -> bool:
        """Whether the early years are drawn shorter."""
        return self.turn > self.first

    def note(self, lang: Language) -> str:
        """Words that say so."""
        return str(words(lang)["timeline"]["shorter"]).format(month=dated(self.turn.strftime("%Y-%m"), lang, of=True))

    def at(self, day: date) -> float:
        """Where a day stands; days outside keep to the nearest end."""
        day = min(max(day, self.first), self.last)
        start = MARGIN + (SHORT if self.broken else 0)
        if day < self.turn:
            return MARGIN + (day - self.first) / (self.turn - self.first) * SHORT
        return start + (day - self.turn) / (self.last - self.turn) * (1 - MARGIN - start)

    def ticks(self, lang: Language) -> list[tuple[float, str]]:
        """Places and words of the ticks."""
        months = (self.last.year - self.turn.year) * 12 + self.last.month - self.turn.month + 1
        step = next((s for s in STEPS if months / s <= TICKS), STEPS[-1])
        names = words(lang)["months"]
        begin = self.turn.year * 12 + self.turn.month - 1
        starts = (date(n // 12, n % 12 + 1, 1) for n in range(-(-begin // step) * step, begin + months, step))
        shown = [t for t in starts if self.turn <= t <= self.last]
        found = [(self.at(t), str(t.year) if step >= 12 else f"{names[t.month - 1]} {t.year}") for t in shown]
        return [*self._early(halved=step >= 12), *found]

    def _early(self, halved: bool) -> list[tuple[float, str]]:
        """Ticks of the years that are drawn shorter: the first and, where there is room, the one half-way."""
        years = self.turn.year - self.first.year
        halfway = date(self.first.year + years // 2 + 1, 1, 1)
        early = [self.first, *([halfway] if years > 5 and halved else [])] if self.broken else []
        return [(self.at(day), str(day.year)) for day in early]


def _month_before(day: date) -> date:
    n = day.year * 12 + day.month - 2
    return date(n // 12, n % 12 + 1, 1)
