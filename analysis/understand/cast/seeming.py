"""Given names that only look like an office, a title or a place: «Мэри Клер», "Minister Sultan Al Nuaimi"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.understand.cast.reading import Mark
    from analysis.understand.cast.words import Words
    from analysis.understand.text import Token

FAR = 8  # tokens before a given name in which an office may begin
SERVING = frozenset({"minister", "chief", "deputy", "diplomat"})  # whose holder bears no title of a monarch


def given_too(tokens: tuple[Token, ...], marks: Sequence[Mark | None], words: Words) -> Iterator[int]:
    """Given names that are titles too, right after another office ("Minister Sultan Al Nuaimi")."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].norm not in words.given_too or not (tokens[at].capital and tokens[at + 1].capital):
            continue
        if tokens[at + 1].norm.endswith(words.given_before) or _al(tokens, at, words):
            yield at  # Хокимом Холикзодой
        near = range(at - 1, max(at - FAR, -1), -1)
        before = next((marks[k] for k in near if marks[k] or tokens[k].kind != "word"), None)
        if before is None or before is marks[at] or not before.office:
            continue
        if marks[at - 1] is before or before.office in SERVING:
            yield at


def _al(tokens: tuple[Token, ...], at: int, words: Words) -> bool:
    """Whether a surname with an article is the second name behind it: «Султан Абдурахман аль-Мари»."""
    return at + 2 < len(tokens) and tokens[at + 2].norm.startswith(words.joined)


def sons(tokens: tuple[Token, ...], words: Words) -> Iterator[int]:
    """Given names before and after "bin", "ibn", and after "Abdul", which may look like offices and places."""
    for at in range(len(tokens) - 1):
        if not tokens[at + 1].capital:
            continue
        if at and tokens[at].norm in words.sons and tokens[at - 1].capital:
            yield from (at - 1, at + 1)
        elif tokens[at].norm in words.compound and tokens[at].capital:
            yield at + 1


def bears(tokens: tuple[Token, ...], at: int, words: Words) -> bool:
    """Whether a word is a given name that only looks like a form of an office («Мэри Клер», no mayors)."""
    token = tokens[at]
    if not token.capital or token.norm not in words.foreign or words.language == "en" or at + 1 >= len(tokens):
        return False
    return tokens[at + 1].capital and token.norm not in words.given_too
