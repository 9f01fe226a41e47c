"""What a time expression of the text is once read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.immutable import immutable

if TYPE_CHECKING:
    from analysis.model import Period, Span


@immutable
class DateMention:
    """Tokens `first` to before `last` of a sentence say when.

    Attributes:
        sentence: The sentence's place in the text.
        period: The time meant, as precise as said; None where nothing tells it ("в прошлом году" of an undated text).
        basis: stated | inferred_year | relative | none: what the period rests on.
        form: What a reader of the mention must know.

            - day, week, month, months ("за десять месяцев"), quarter, half, year, decade: the time itself.
            - range: from one time to another ("с 18 по 20 декабря", "2005–2024").
            - since: what has gone on or adds up since then; the period runs to the publication where that is known
              ("2005 жылдан бері": 2005/2026); "с начала года" is the year.
            - until: a deadline or ceiling in time ("к 2030 году"); the period is the deadline.
            - last_years, next_years: what adds up over years ("за 30 лет", "в ближайшие пять лет").
            - comparison: what a figure is compared with ("чем год назад"): never a figure's own period.
            - as_of: the state on a day ("на 1 января"); then: "тогда", the time spoken of before.
            - plan: the span a strategy or programme carries in its name ("Стратегия на 2022–2026 годы").
    """

    span: Span
    sentence: int
    first: int
    last: int
    period: Period | None
    basis: str
    form: str
