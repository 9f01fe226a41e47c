"""Numbers written in digits: grouped by spaces, commas or dots, with a decimal comma or point, by language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language
    from analysis.understand.text import Token

GROUPED_BY_COMMA = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
GROUPED_BY_DOT = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?")
DECIMAL = re.compile(r"\d+[.,]\d+")
LONGEST = 15  # digits; longer ones are identifiers, not amounts


def digits_stop(tokens: Sequence[Token], start: int) -> int:
    """Where a number in digits that begins at `start` ends: "1 250 000" is three tokens."""
    if not tokens[start].base.isdigit() or len(tokens[start].base) > 3 or tokens[start].ending:
        return start + 1
    here = start + 1
    while here < len(tokens) and _continues(tokens[here - 1], tokens[here]):
        here += 1
        if tokens[here - 1].ending or not tokens[here - 1].base.isdigit():
            break
    return here


def _continues(before: Token, token: Token) -> bool:
    """Whether a token is a further group of three digits, one space away."""
    if token.kind != "number" or token.start - before.stop != 1:
        return False
    whole = re.split(r"[.,]", token.base, maxsplit=1)[0]
    return len(whole) == 3


def digits_value(written: str, language: Language, scaled: bool) -> float | None:
    """The value of digits with their separators; None for dates, addresses and identifiers ("12.05.2024", "1.2.3").

    A comma before three digits groups them in English and, where no multiplier follows and the digits are round,
    also in Russian and Kazakh ("12,500 тонн"; but "7,676 млрд").
    """
    if len(written) > LONGEST and sum(map(str.isdigit, written)) > LONGEST:
        return None
    if written.isdigit():
        return float(written)
    if GROUPED_BY_COMMA.fullmatch(written) and (language == "en" or written.count(",") > 1 or _round(written, scaled)):
        return float(written.replace(",", ""))
    if GROUPED_BY_DOT.fullmatch(written):
        return float(written.replace(".", "").replace(",", "."))
    return float(written.replace(",", ".")) if DECIMAL.fullmatch(written) else None


def _round(written: str, scaled: bool) -> bool:
    return not scaled and written.endswith("0") and not written.startswith("0")
