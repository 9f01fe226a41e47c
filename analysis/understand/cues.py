"""What words are cues of: a rule whose cues a sentence has none of is not asked there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

CACHED = 1 << 16  # words that are remembered


class Cues:
    """By a folded word a number with a bit for each thing it is a cue of: worked out when a text first says it."""

    def __init__(self, bits: Callable[[str], int]) -> None:
        self._bits, self._known = bits, dict[str, int]()

    def __getitem__(self, norm: str) -> int:
        """What a word is a cue of."""
        known = self._known
        if norm not in known:
            if len(known) >= CACHED:
                known.clear()
            known[norm] = self._bits(norm)
        return known[norm]

    def of(self, norms: Iterable[str]) -> int:
        """What the words of a sentence are cues of, together."""
        known, found = self._known, 0
        for norm in norms:
            found |= known[norm] if norm in known else self[norm]
        return found
