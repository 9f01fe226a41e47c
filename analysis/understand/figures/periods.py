"""When a figure holds: the time that binds its clause, or the one it shares with the figure before.

A comparison ("than a year ago") and the span in the name of a programme are never a figure's own time.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.figures.bases import explained, is_base
from analysis.understand.figures.hedges import role_words
from analysis.understand.figures.words import listed, phrases

if TYPE_CHECKING:
    from analysis.model import Period
    from analysis.understand.dates import DateMention
    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity

NEVER = {"comparison", "plan"}
DAYS = {"day", "week"}
# Figures that share a time when they stand side by side: a total and its parts.
FAMILIES = (
    {"trade_turnover", "export", "import", "trade_balance", "trade_share"},
    {"investment", "investment_inflow", "investment_cumulative", "investment_stock"},
    {"investment_value", "project_count", "document_count", "value", "agreement"},
    {"company_count"},
    {"financing", "funds"},
    {"freight_volume"},
)
AFTER = 2  # tokens between a figure and the date that follows it ("в 2024 году", "for 2023")
FAR = 7  # tokens between them where nothing before the figure dates it


@immutable
class When:
    """A period and what it rests on; `form` is the form of the time expression, empty where it was taken over."""

    period: Period | None = None
    basis: str = "none"
    form: str = ""


NEVER_SAID = When()


@lru_cache(maxsize=1 << 8)
def family(measure: str) -> frozenset[str]:
    """The measures that share a time with this one."""
    return frozenset().union({measure}, *(f for f in FAMILIES if measure in f))


def own_time(quantity: Quantity, ground: Ground, *, target: bool, days: bool, head: int | None) -> When:
    """The time said in the clause of a figure.

    Args:
        quantity: The figure.
        ground: Its sentence.
        target: Whether it is a wanted amount: the day of the talk is not its time.
        days: Whether a day may be its time, as it is for what is signed.
        head: The token of its head, None where it stands elsewhere.
    """
    if not ground.dates:
        return NEVER_SAID
    if level := explained(quantity, ground):
        return When(level.period, "stated" if level.basis == "stated" else "relative", "year")
    refused = NEVER | DAYS | {"then"} if target else NEVER
    signed = days and ground.cue_in(*ground.clause_of(quantity.first), "signed") is not None
    usable = [d for d in ground.dates if d.form not in refused and (signed or _in_itself(d, ground))]
    usable = [d for d in usable if not _of_another(d, quantity, ground, target=target)]
    if not usable:
        return NEVER_SAID
    found = _in_segment(quantity, ground, usable) or _before_segment(quantity, ground, usable, head, days=days)
    found = found or _of_line(quantity, ground, usable)
    if not found or found.period is None:
        return NEVER_SAID
    form = "since_clause" if _since_clause(found, ground) else found.form
    return When(found.period, "stated" if found.basis == "stated" else "relative", form)


def _in_itself(date: DateMention, ground: Ground) -> bool:
    """Whether a time is more than "today", and dates more than a meeting."""
    return (date.form not in DAYS or _with_digits(date, ground)) and not ground.on_occasion(date)


def _of_another(date: DateMention, quantity: Quantity, ground: Ground, *, target: bool) -> bool:
    """Whether a time tells of something else than the figure."""
    return (
        _of_record(date, ground)
        or _of_bracket(date, quantity, ground)
        or is_base(date, quantity, ground)
        or _of_deed(date, quantity, ground)
        or _of_the_one_before(date, quantity, ground, target=target)
    )


def _since_clause(date: DateMention, ground: Ground) -> bool:
    """As in "since the country joined in 1998, the bank has lent": what follows adds up from then on."""
    segment = ground.segments[ground.segment_of(date.first)]
    opens = phrases("figures", "since_clause", ground.language).at(ground.tokens, segment.first)
    return opens is not None and date.form == "year" and date.first > opens.stop


def _of_the_one_before(date: DateMention, quantity: Quantity, ground: Ground, *, target: bool) -> bool:
    """Whether a time dates only the figure before: "… против нынешних 543 тысяч", "за год 5 млн и вырастет"."""
    before = [(first, last) for first, last in ground.numbers if date.last <= first and last <= quantity.first]
    if not before:
        return False
    low = before[-1][1]
    plan = ground.cue_in(low, quantity.first, "plans") if target and ground.language != "kk" else None
    return plan is not None or ground.cue_in(low, quantity.left.start, "comparisons") is not None


def _of_bracket(date: DateMention, quantity: Quantity, ground: Ground) -> bool:
    """Whether a time dates only another figure, in brackets: "40 тыс. тонн (в 2023 году – 35 тыс. тонн)"."""
    if "(" not in ground.norms:
        return False
    marks = [(at, t.norm) for at, t in enumerate(ground.tokens) if t.norm in {"(", ")"}]
    opens = next(((at, norm) for at, norm in reversed(marks) if at < date.first), None)
    closes = next((at for at, norm in marks if at >= date.last and norm == ")"), None)
    if opens is None or opens[1] == ")" or closes is None or opens[0] < quantity.first < closes:
        return False
    return any(date.last <= first < closes for first, _ in ground.numbers)


def _of_record(date: DateMention, ground: Ground) -> bool:
    """Whether a time only says since when there was no more: "рекордный за последние 10 лет урожай"."""
    words = phrases("figures", "superlatives", ground.language)
    return any(words.at(ground.tokens, at) for at in range(max(date.first - 2, 0), date.first))


def _of_deed(date: DateMention, quantity: Quantity, ground: Ground) -> bool:
    """Whether a time only dates an agreement that a noun is described by: "under the partnership agreed in 2022"."""
    if ground.language != "en" or date.last > quantity.first:
        return False
    tokens, deeds = ground.tokens, listed("figures", "deeds", "en")
    if _since_clause(date, ground):
        return False
    before = [n for n in range(max(0, date.first - 2), date.first + 1) if tokens[n].norm in deeds]
    return bool(before) and before[0] > 0 and tokens[before[0] - 1].norm not in listed("figures", "auxiliaries", "en")


def _with_digits(date: DateMention, ground: Ground) -> bool:
    return any(token.kind == "number" for token in ground.tokens[date.first : date.last])


def _of_line(quantity: Quantity, ground: Ground, dates: list[DateMention]) -> DateMention | None:
    """The time that heads a line ("30 августа: …"), or stands in brackets at its end ("… (данные за 2023 год)")."""
    for date in dates:
        segment = ground.segments[ground.segment_of(date.first)]
        heads = date.first <= 1 and segment.last == date.last and segment.last < len(ground.tokens)
        if heads and ground.tokens[date.last].norm == ":":
            return date
        ends = segment.mark == "(" and not _between(ground, segment.first, segment.last)
        if (
            ends
            and segment.first >= quantity.stop
            and date.form not in DAYS
            and ground.cue_in(segment.first, segment.last, "bracketed")
        ):
            return date
    return None


def _between(ground: Ground, low: int, high: int) -> bool:
    """Whether another figure stands between two tokens."""
    return any(low <= first < high for first, _ in ground.numbers)


def _in_segment(quantity: Quantity, ground: Ground, dates: list[DateMention]) -> DateMention | None:
    segment = ground.segments[ground.segment_of(quantity.first)]
    here = [d for d in dates if segment.first <= d.first < segment.last]
    if not here:
        return _after_dash(quantity, ground, dates)
    right = [d for d in here if d.first >= quantity.stop and not _between(ground, quantity.stop, d.first)]
    middle = role_words(ground.language)["middle"]  # "64 million and next year" tells of what follows
    right = [d for d in right if d.first == quantity.stop or ground.tokens[quantity.stop].norm not in middle]
    left = [d for d in here if d.last <= quantity.first and not _taken(d, ground, quantity)]
    if right and ground.language != "kk" and right[0].first - quantity.stop <= AFTER:
        return right[0]
    if left:
        return left[-1]
    if right and right[0].first - quantity.stop <= FAR:
        return right[0]
    return _after_dash(quantity, ground, dates) or _of_result(quantity, ground, here)


def _of_result(quantity: Quantity, ground: Ground, dates: list[DateMention]) -> DateMention | None:
    """As in "increased 62% to 4.5 million tons in 2024": the time of the level that a change leads to.

    Also of what is told in one breath: "5 million tons and 70,000 containers in 2024".
    """
    following = [(first, last) for first, last in ground.numbers if first >= quantity.stop]
    between = ground.tokens[quantity.stop : following[0][0]] if following else ()
    joined = any(token.norm in role_words(ground.language)["middle"] for token in between)
    if quantity.unit not in {"percent", "times"} and not joined:
        return None
    if not following or following[0][0] - quantity.stop > AFTER + 1:
        return None
    far = FAR if joined else AFTER
    return next((d for d in dates if following[0][1] <= d.first <= following[0][1] + far), None)


def _taken(date: DateMention, ground: Ground, quantity: Quantity) -> bool:
    """Whether a date follows another figure directly and so belongs to that one."""
    if ground.language == "kk" or _touches(date, quantity, ground):
        return False
    n = ground.segment_of(date.first)
    middle = role_words(ground.language)["middle"]
    return any(
        last <= date.first <= last + AFTER and first < quantity.first and ground.segment_of(first) == n
        for first, last in ground.numbers
        if not any(token.norm in middle for token in ground.tokens[last : date.first])  # "в 3,2 раза и в 2025 году"
    )


def _touches(date: DateMention, quantity: Quantity, ground: Ground) -> bool:
    """As in "35% above last year's 17 million": the time stands right before its figure, and not after the other."""
    before = [last for _, last in ground.numbers if last <= date.first]
    return date.last == quantity.left.start and bool(before) and before[-1] < date.first


def _after_dash(quantity: Quantity, ground: Ground, dates: list[DateMention]) -> DateMention | None:
    """As in "из них 210 млн – в 2025 году"."""
    n = ground.segment_of(quantity.first)
    if n + 1 >= len(ground.segments) or ground.segments[n + 1].mark not in {"-", "("}:
        return None
    after = ground.segments[n + 1]
    near = [d for d in dates if after.first <= d.first <= after.first + 1]
    return near[0] if near and not _between(ground, after.first, near[0].first) else None


def _before_segment(
    quantity: Quantity, ground: Ground, dates: list[DateMention], head: int | None, *, days: bool
) -> DateMention | None:
    """The last date of an earlier segment of the same clause; "in 2022, when …" dates what follows."""
    n = ground.segment_of(quantity.first)
    if ground.cue_in(ground.segments[n].first, ground.segments[n].last, "a_year"):
        return None  # "opens in 2027, giving 3 billion kWh a year"
    if ground.segments[n].hard:
        touching = [d for d in dates if n and d.last == ground.segments[n - 1].last]
        return touching[-1] if touching and ground.segments[n].aside else None
    for m in range(n - 1, -1, -1):
        segment = ground.segments[m]
        here = [d for d in dates if segment.first <= d.first < segment.last and not _taken(d, ground, quantity)]
        if here and not segment.aside:
            crossed = _between(ground, here[-1].last, ground.segments[n].first)
            moved_on = head is not None and head >= segment.last and crossed and not _as_of(here[-1], ground)
            moved_on = moved_on and not any(s.gapped for s in ground.segments[m + 1 : n + 1])
            return None if moved_on or (here[-1].form in DAYS and not days) else here[-1]
        if segment.hard and not segment.aside:
            return None
    return None


def _as_of(date: DateMention, ground: Ground) -> bool:
    """As in "по состоянию на 2019 год", "2019 жылғы мәлімет бойынша": it holds for all that the sentence tells."""
    return ground.cue_in(date.first - 3, date.last + 2, "stock") is not None
