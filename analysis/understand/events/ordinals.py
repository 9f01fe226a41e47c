"""The number of a session: 22-е, 21-отырысы, 16th, VI, тринадцатое, жетінші рет, twenty-third."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.events.phrases_of import adjective
from analysis.understand.morphology import stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.events.vocabulary import Vocabulary
    from analysis.understand.text import Token

FAR = 9  # words that may stand between the number and its noun: "the 23rd … Cooperation Forum"
ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
NUMBER_SIGNS = {"№", "no"}
ENGLISH = {"st", "nd", "rd", "th"}
CYRILLIC = str.maketrans("ІХСМ", "IXCM")


def ordinal(tokens: Sequence[Token], first: int, last: int, words: Vocabulary) -> int | None:
    """The ordinal that belongs to the noun at tokens `first` to before `last`, None where there is none."""
    for at in range(first, last):  # "21-отырысы" is one word
        if tokens[at].kind == "number" and tokens[at].base.isdigit() and tokens[at].ending:
            return int(tokens[at].base)
    if last + 1 < len(tokens) and tokens[last].norm in NUMBER_SIGNS:  # "заседание № 14", "session No. 14"
        at = last + (2 if tokens[last + 1].norm == "." else 1)
        return int(tokens[at].base) if at < len(tokens) and tokens[at].base.isdigit() else None
    for at in range(first - 1, max(first - 1 - FAR, -1), -1):
        if (number := number_at(tokens, at, words)) is not None:
            return number
        beside = tokens[at].norm == "," and at > 0 and number_at(tokens, at - 1, words) is not None  # 10-е, юбилейное
        if not (beside or _passable(tokens[at], first - at, words) or _by_count(tokens, at, words)):
            return None
    return None


def times(tokens: Sequence[Token], last: int, words: Vocabulary) -> int | None:
    """The number behind a verb: "met for the third time", "собрались в третий раз"."""
    for at in (*range(last, min(last + 4, len(tokens) - 1)), *range(max(last - 8, 0), last - 1)):
        if tokens[at].kind == "number" and tokens[at].ending in words.raw["times"]:  # "14-рет"
            return int(tokens[at].base) if tokens[at].base.isdigit() else None
        if _behind(tokens, at) in words.raw["times"] and (number := number_at(tokens, at, words)) is not None:
            return number
    return None


def _behind(tokens: Sequence[Token], at: int) -> str:
    """The word behind a number, whose ending may stand apart: "14th time"."""
    glued = at + 1 < len(tokens) and tokens[at].kind == "number" and tokens[at + 1].start == tokens[at].stop
    after = at + (2 if glued and tokens[at + 1].kind == "word" else 1)
    return tokens[after].norm if after < len(tokens) else ","


def apposed(tokens: Sequence[Token], last: int, words: Vocabulary) -> int | None:
    """The number in an apposition behind a noun: "the forum, the third of its kind, …", "форум, пятый по счёту, …"."""
    if last >= len(tokens) or tokens[last].norm not in {",", "-"}:
        return None
    at = last + 1
    while at < len(tokens) and tokens[at].norm in words.raw["before_apposed"]:
        at += 1
    number = number_at(tokens, at, words) if at < len(tokens) else None
    after = _behind(tokens, at)
    return number if after in {",", ".", "-", *words.raw["behind_ordinals"]} else None


def _by_count(tokens: Sequence[Token], at: int, words: Vocabulary) -> bool:
    """Whether it stands in "восьмое по счёту, заседание"."""
    said, by_count = tuple(token.norm for token in tokens[max(at - 2, 0) : at + 3]), words.raw["behind_unsaid"][:2]
    inside = any(said[n : n + 2] == by_count for n in range(4))
    return inside and tokens[at].norm in words.raw["behind_unsaid"]


def _passable(token: Token, distance: int, words: Vocabulary) -> bool:
    """Whether number and noun may belong together over this word: names, adjectives, quotation marks."""
    if token.kind == "mark":
        return token.norm in {'"', "-", "+"}
    if token.capital or token.kind == "number":
        return True
    if words.language == "ru":
        return adjective(token.norm)
    if words.language == "en":
        return token.norm not in words.raw["before_names"] and (
            token.norm in words.raw["within"] or token.norm not in words.raw["parts"]
        )
    return distance < 3


def number_at(tokens: Sequence[Token], at: int, words: Vocabulary) -> int | None:
    """The ordinal that one token says, in digits, letters or Roman numerals; None where it says none."""
    token = tokens[at]
    if token.kind == "number":
        after = tokens[at + 1].norm if at + 1 < len(tokens) else ""
        ending = token.ending or (after if at + 1 < len(tokens) and tokens[at + 1].start == token.stop else "")
        return int(token.base) if ending in words.raw["ordinal_endings"] and token.base.isdigit() else None
    roman, spelled = _read(token.base, token.norm, words) if token.kind == "word" else (None, None)
    if roman is not None and not token.ending.isdigit():
        behind = tokens[at + 1] if at + 1 < len(tokens) else None
        if behind is None or behind.start != token.stop or behind.kind != "number":  # "C5" is no hundred
            return roman
    if spelled is None or spelled >= 10:
        return spelled
    return spelled + int(words.raw["tens"].get(tokens[at - 1].norm, 0)) if at else spelled


@lru_cache(maxsize=1 << 14)
def _read(base: str, norm: str, words: Vocabulary) -> tuple[int | None, int | None]:
    """The number a word says in Roman numerals, and the one it spells."""
    return _roman(base), _spelled(norm, words)


def _roman(base: str) -> int | None:
    letters = base.translate(CYRILLIC)
    letters = letters[:-2] if letters[-2:] in ENGLISH else letters  # XIVth
    if not letters or set(letters) - set(ROMAN) or letters == "I":
        return None
    values = [ROMAN[letter] for letter in letters]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)


def _spelled(norm: str, words: Vocabulary) -> int | None:
    tens, _, ones = norm.partition("-")
    if ones in words.raw["ordinals"] and tens in words.raw["tens"]:  # twenty-third
        return int(words.raw["tens"][tens] + words.raw["ordinals"][ones])
    forms = stems(norm, words.language) & words.ordinals
    return int(words.raw["ordinals"][min(forms)]) if forms else None
