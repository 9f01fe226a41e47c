"""How often something happened, which is no figure: "met twice in Astana", "came twice this year"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.words import listed

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity


def just_often(quantity: Quantity, ground: Ground) -> bool:
    """As in "was put off twice", "met twice in Astana": nothing is compared with it and nothing grows."""
    tokens, last = ground.tokens, quantity.number.last
    if tokens[quantity.number.first].norm not in listed("figures", "adverbs_of_number", "en"):
        return False
    compared = last < len(tokens) and tokens[last].norm in listed("figures", "compared", "en")
    low, high = ground.clause_of(quantity.first)
    return (not compared or _at_a_time(last, ground)) and ground.cue_in(low, high, "growth") is None


def _at_a_time(last: int, ground: Ground) -> bool:
    """As in "came twice this year", "visited the region twice over the past year": a time follows, and nothing else."""
    tokens = ground.tokens
    over = last < len(tokens) and tokens[last].norm in listed("figures", "held_over", "en")
    said = next((d for d in ground.dates if 0 <= d.first - last <= (2 if over else 0)), None)
    return (
        said is not None
        and said.form != "comparison"
        and (said.last >= len(tokens) or tokens[said.last].kind == "mark")
    )
