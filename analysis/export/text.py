"""The gate for text: news may hold anything, a cell may not."""

from __future__ import annotations

import re

LONGEST = 32_767  # UTF-16 units, which is what Excel counts
REPLACEMENT = "�"
# XML 1.0 has no place for these; lone surrogates cannot even be encoded.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA = tuple("=+-@\t\n")


def clean(text: str, cut: str) -> tuple[str, tuple[str, ...]]:
    """Text that a cell can hold, and what had to be done to it.

    Args:
        text: Any text.
        cut: Words that mark where a text too long was cut.

    Returns:
        The text and the names of the changes: `illegal`, `cut`.
    """
    changes: list[str] = []
    legal = text.replace("\r\n", "\n").replace("\r", "\n")
    if _ILLEGAL.search(legal):
        legal, changes = _ILLEGAL.sub(REPLACEMENT, legal), ["illegal"]
    # No text so short can be too long, whatever its letters and escapes.
    if len(legal) * 8 > LONGEST and _units(escape(legal)) > LONGEST:
        legal, changes = _shorten(legal, LONGEST - len(cut)) + cut, [*changes, "cut"]
    return legal, tuple(changes)


def escape(text: str) -> str:
    """Text as the file keeps it: `_x0041_` would be read as a letter by its code."""
    return _ESCAPE.sub("_x005F_", text)


def looks_like_formula(text: str) -> bool:
    """Whether a program might take the text for a formula when it is edited."""
    return text.startswith(_FORMULA)


def _units(text: str) -> int:
    return len(text) + sum(c > "\uffff" for c in text)


def _shorten(text: str, units: int) -> str:
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if _units(escape(text[:middle])) <= units:
            low = middle
        else:
            high = middle - 1
    return text[:low]
