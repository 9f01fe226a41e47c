"""How firmly a figure is stated, from the hedges beside it and the verb of its clause, and the bounds that follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.number_words import case_of, sense
from analysis.understand.figures.words import listed, phrases

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity

EXCEEDED = 8  # words between "exceeds" and by how much
NEAR = 5  # words between a verb and the figure it governs (Russian, English)
LIFTED = 5  # words between a verb of lifting and "up to"
AFTER = 3  # words between a figure and its verb (Kazakh)
WHOLE = 1e15  # smaller whole numbers are floats without a rest
MARGIN = 0.05  # "about 50" is 5 percent around, "almost 50" 5 percent below


def qualifier_of(quantity: Quantity, ground: Ground, before: str | None = None) -> str:
    """One of the closed list of qualifiers, `exact` where nothing is said; `before` is that of the figure before."""
    hedge = quantity.hedge
    if hedge == "up_to" and _of_verb(quantity, ground) == "less_than":
        return "less_than"  # "не дотянула до 21 млн"
    if hedge == "up_to" and (_second_level(quantity, ground) or _end_of_change(quantity, ground)):
        return "reached"
    if hedge == "up_to" and _of_verb(quantity, ground) == "less_than":
        return "less_than"  # "не дотягивает до 150 млн"
    if hedge:
        return hedge
    if "similative" in {quantity.case, case_of(quantity.number.ending, ground.language)}:
        return "about"  # тоннадай · 4 700-дей компания
    return _of_verb(quantity, ground) or _shared(quantity, ground, before) or "exact"


def _second_level(quantity: Quantity, ground: Ground) -> bool:
    """As in "2 есе (44 мың тоннадан 90 мың тоннаға дейін)": where a growth that is told already led to."""
    return ground.language == "kk" and quantity.end == "high"


def _end_of_change(quantity: Quantity, ground: Ground) -> bool:
    """As in "вырос до", "-ға дейін жеткізу": the end of a change and no ceiling."""
    low, high = ground.clause_of(quantity.first)
    if ground.language == "kk":
        if ground.tokens[quantity.stop - 1].norm not in listed("qualifiers", "ends", ground.language):
            return False
        if high < len(ground.tokens) and all(t.kind == "mark" for t in ground.tokens[quantity.stop : high]):
            return _grows(ground, high, ground.clause_of(high)[1])  # "3 млрд-қа дейін, ал кейін 5 млрд-қа дейін өспек"
        low, high = quantity.stop, min(high, quantity.stop + AFTER)
        return _grows(ground, low, high) or _verb(ground, low, high) == "reached"
    if ground.language == "en" and "by" not in quantity.left.roles:
        return _brought_up_to(quantity, ground, low)
    if "to" not in quantity.left.roles:
        return False
    return _grows(ground, low, quantity.first) or _grows(ground, quantity.stop, high)


def _brought_up_to(quantity: Quantity, ground: Ground, low: int) -> bool:
    """As in "bring trade up to $400 million": the end of a change; "grants of up to $400 million" are a ceiling."""
    at = quantity.left.hedge_at
    if at is None or ground.tokens[at].norm != "up" or quantity.left.roles & {"of", "at", "for"}:
        return False
    lifts = listed("qualifiers", "lifts", "en")
    return any(token.norm in lifts for token in ground.tokens[max(low, at - LIFTED) : at])


def _grows(ground: Ground, low: int, high: int) -> bool:
    return ground.cue_in(low, high, "growth") is not None


def _shared(quantity: Quantity, ground: Ground, before: str | None) -> str | None:
    """As in "приблизился к 50 млрд, а приток – к 200 млрд": the verb of the first figure, left out at the second."""
    low, _ = ground.clause_of(quantity.first)
    verb = ground.cue_in(low, quantity.first, "growth")
    return before if "toward" in quantity.left.roles and before == "almost" and not verb else None


def exceeded_by(quantity: Quantity, ground: Ground) -> bool:
    """Whether a verb says by how much something is above or below: "превышает прошлогодний уровень на 36 %"."""
    if ground.language != "ru" or "by" not in quantity.left.roles:
        return False
    low, _ = ground.clause_of(quantity.first)
    low = max(
        low, quantity.left.start - EXCEEDED, *(last for _, last in ground.numbers if last <= quantity.first - 1), 0
    )
    return _verb(ground, low, quantity.first, last=True) in {"more_than", "less_than"}


def _of_verb(quantity: Quantity, ground: Ground) -> str | None:
    if exceeded_by(quantity, ground):
        return None
    low, high = ground.clause_of(quantity.first)
    if ground.language == "kk":
        moved = quantity.case in {"dative", "ablative"}  # "долларға жетті", "доллардан асты"
        return _verb(ground, quantity.stop, min(high, quantity.stop + AFTER)) if moved else None
    begin = max(low, quantity.left.start - NEAR)
    crossed = [last for _, last in ground.numbers if begin < last <= quantity.first - 1]
    return _verb(ground, max([begin, *crossed]), quantity.first, last=True)


def _verb(ground: Ground, low: int, high: int, *, last: bool = False) -> str | None:
    index = phrases("qualifiers", "verbs", ground.language)
    order = range(high - 1, low - 1, -1) if last else range(low, high)
    for here in order:
        token = ground.tokens[here]
        if token.kind == "number" or token.norm in {",", ";", ")"}:
            return None
        hit = index.at(ground.tokens, here)
        if not hit or sense(token.norm, ground.language):
            continue  # "жеті" is seven before it is a form of "жет"
        denied = index.at(ground.tokens, here - 1) if here else None  # "не превысил" before "превысил"
        if denied and denied.stop >= hit.stop:
            hit = denied
        if hit.stop <= max(high, hit.start + 2):
            return hit.meanings[0]
    return None


def decimal(value: float) -> float:
    """The float that is printed as the number said: 32.3 × 10⁹ is 32300000000, not 32299999999.999996."""
    return value if abs(value) < WHOLE and value == int(value) else float(f"{value:.15g}")


def bounds(qualifier: str, value: float, value_to: float | None) -> tuple[float | None, float | None]:
    """The lower and upper bound that a qualifier says; None is unbounded."""
    if value_to is not None:
        return min(value, value_to), max(value, value_to)
    if qualifier == "exact":
        return value, value
    below, above = sorted((decimal(value * (1 - MARGIN)), decimal(value * (1 + MARGIN))))
    return {
        "about": (below, above),
        "almost": (min(below, value), value) if value >= 0 else (value, above),
        "more_than": (value, None),
        "at_least": (value, None),
        "reached": (value, None),
        "less_than": (None, value),
        "up_to": (None, value),
    }.get(qualifier, (value, value))
