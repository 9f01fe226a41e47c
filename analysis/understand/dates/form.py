"""What the reader of a mention must know: whether it is a time itself, a start, a deadline, a comparison, a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.model import Period
    from analysis.understand.dates.clock import Clock
    from analysis.understand.dates.neighbors import Hit
    from analysis.understand.dates.pieces import Pieces
    from analysis.understand.dates.words import Vocabulary

OF_ITS_POINT = frozenset(["plain", "same", "bare", "by"])  # frames that have the form of the point within
RENAMED = {"years": "last_years", "last_months": "months", "since_then": "since"}
PLANS = 4  # pieces in which "стратегия" and its span stand together


def form_of(hit: Hit, period: Period | None, clock: Clock, read: Pieces, words: Vocabulary) -> str:
    """The form of a mention, as `DateMention` has it."""
    frame = hit.frame
    if frame.form in {"range", "until", "next_years"} and _is_plan(hit, read, words):
        return "plan"
    if frame.form == "by" and not _is_past(period, clock):
        return "until"
    if frame.form not in OF_ITS_POINT:
        return RENAMED.get(frame.form, frame.form)
    point = frame.points[0]
    if point.unit == "same_period":
        return "months" if _in_or_locative(hit, read, words) else "comparison"
    return "range" if point.days and point.days[0] != point.days[1] else point.unit


def _is_past(period: Period | None, clock: Clock) -> bool:
    """К январю 2020 года, said in 2025, is no deadline but the time itself."""
    begun = clock.published.start if clock.published else None
    return bool(period and period.stop and begun and period.stop < begun)


def _in_or_locative(hit: Hit, read: Pieces, words: Vocabulary) -> bool:
    """За тот же период, осы кезеңде: a period of its own; without such a sign it is what is compared with."""
    if words.language == "kk":
        return read[hit.last - 1].case in {"locative", ""}
    return hit.first > 0 and any(tag == "in" for tag, _ in read[hit.first - 1].tags)


def _is_plan(hit: Hit, read: Pieces, words: Vocabulary) -> bool:
    """Стратегия на 2022–2026 годы; 2026-2028 жылдарға арналған жоспар."""

    def has(n: int, tag: str) -> bool:
        return 0 <= n < len(read) and any(found == tag for found, _ in read[n].tags)

    if words.language == "kk":
        return has(hit.last, "plan_for") and any(has(n, "plan") for n in range(hit.last + 1, hit.last + 1 + PLANS))
    led = has(hit.first - 1, "plan_for") or has(hit.first, "plan_for")
    return led and any(has(n, "plan") for n in range(max(0, hit.first - PLANS), hit.first))
