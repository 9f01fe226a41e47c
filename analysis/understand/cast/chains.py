"""Small words of names: "bin" between given names, "Al" before a surname."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast import russian

if TYPE_CHECKING:
    from analysis.understand.cast.reading import Reading


def capital_particle(reading: Reading, at: int) -> bool:
    """Whether a surname begins with a short particle in capitals ("Al Mehri said")."""
    token = reading.tokens[at]
    if reading.language != "en" or token.norm not in reading.words.particles:
        return False
    return token.capital and token.text[1:].islower()


def chain(reading: Reading, names: list[int]) -> list[int]:
    """The words of a chain without the area before it («провинции Эль-Касим Фейсал бин Хамад»)."""
    before = reading.mark(names[0] - 1)
    if not (before is not None and before.means("area")) and reading.norm(names[0] - 1) not in reading.words.leads:
        return names
    if before is not None and before.phrase in reading.words.named_areas and _named_area(reading, names):
        return names[1:]
    start = next((n for n, at in enumerate(names) if reading.norm(at + 1) in reading.words.sons), 0)
    if start and reading.norm(names[start - 1]) in reading.words.compound:
        start -= 1
    return names[start:]


def _named_area(reading: Reading, names: list[int]) -> bool:
    """Whether an area's own name stands before a full name («провинции Цинхай Ло Дунчуань»)."""
    first = reading.norm(names[0])
    return len(names) > 2 and first not in reading.words.first_names and not russian.is_name(first)
