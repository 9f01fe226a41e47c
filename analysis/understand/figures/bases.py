"""Times that a growth is measured from, and the level that a bracket tells of such a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.number_words import case_of
from analysis.understand.figures.quantities import ending_of
from analysis.understand.figures.words import listed, phrases

if TYPE_CHECKING:
    from analysis.understand.dates import DateMention
    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity

RELATIVE = {"percent", "times"}
BASE = 4  # words between "the volume of" and its time
BRACKET = 2  # tokens between a time and the bracket that tells its level


def explained(quantity: Quantity, ground: Ground) -> DateMention | None:
    """The time whose level a bracket right behind it tells: "5 % more than in 2023 (11.8 billion)"."""
    here = quantity.left.start - 1
    if "(" not in ground.norms or here <= 0 or ground.tokens[here].norm != "(":
        return None
    near = [d for d in ground.dates if d.form == "comparison" and 0 <= here - d.last <= BRACKET and d.period]
    return near[-1] if near and not any(d.first > here and d.last <= quantity.first for d in ground.dates) else None


def is_base(date: DateMention, quantity: Quantity, ground: Ground) -> bool:
    """Whether a time is only what a growth is measured from: "triple the volume of 2023", "2019 жылғы деңгейден"."""
    if _held_over(date, quantity, ground):
        return True
    if quantity.unit not in RELATIVE:
        return False
    tokens, words = ground.tokens, phrases("figures", "bases", ground.language)
    if ground.language == "kk":
        behind = date.last < len(tokens) and words.at(tokens, date.last) is not None
        behind = behind and case_of(ending_of(tokens[date.last], "kk"), "kk") in {
            "genitive",
            "ablative",
            "instrumental",
        }
        near = 0 <= quantity.left.start - date.last <= 1
        return behind or (near and date.form == "since" and quantity.unit == "times")  # "алдыңғы жылдан 2,4 есе көп"
    before = range(max(quantity.stop, date.first - BASE), date.first + 1)
    return any(words.at(tokens, n) for n in before)


def _held_over(date: DateMention, quantity: Quantity, ground: Ground) -> bool:
    """As in "a 12 % increase over the same period of last year", "прирост к январю 2024 года – 26 %"."""
    small, at = listed("figures", "held_over", ground.language), date.first
    at -= 0 if ground.tokens[at].norm in small else 1
    if at < 1 or ground.tokens[at].norm not in small:
        return False
    if ground.language == "en":
        return quantity.stop <= at and ground.cue_in(quantity.stop, at, "growth") is not None
    return any(cue.last == at and cue.first < quantity.first for cue in ground.named("growth"))
