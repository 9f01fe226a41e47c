"""What is said in quotation marks or behind a dash, apart from what the text itself tells of who says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.understand.text import Token

NAME = 6  # words: what is shorter in quotation marks is a name and no speech
OPENING, CLOSING = "«“„", "»”"
ENDS = {",", "?", "!", "."}


def spoken(tokens: Sequence[Token]) -> frozenset[int]:
    """The tokens of speech: "…", he said; – …, – деді ол."""
    if tokens and tokens[0].norm == "-":
        return _behind_dash(tokens)
    marks = [at for at, token in enumerate(tokens) if token.norm == '"']
    if not marks:
        return frozenset()
    found: set[int] = set()
    begin: int | None = None
    for at in marks:
        if _closes(tokens, at, begin):
            first = 0 if begin is None else begin + 1
            found.update(range(first, at) if at - first >= NAME else ())
            begin = None
        elif begin is None:
            begin = at
    if begin is not None and len(tokens) - begin > NAME:
        found.update(range(begin + 1, len(tokens)))
    return frozenset(found)


def _closes(tokens: Sequence[Token], at: int, begin: int | None) -> bool:
    """Whether a quotation mark closes: by its form, else by the word that it touches."""
    text = tokens[at].text
    if text in OPENING or text in CLOSING:
        return text in CLOSING and not (text == "”" and begin is None and at == 0)
    if begin is None and at and at + 1 < len(tokens):
        return tokens[at - 1].stop == tokens[at].start and tokens[at].stop < tokens[at + 1].start
    return begin is not None or at > 0


def _behind_dash(tokens: Sequence[Token]) -> frozenset[int]:
    """The words between the dash that opens a sentence and the one behind them: "– …, – деді ол"."""
    for at in range(2, len(tokens)):
        if tokens[at].norm == "-" and tokens[at - 1].norm in ENDS and tokens[at - 1].stop < tokens[at].start:
            return frozenset(range(1, at - 1)) if at > NAME else frozenset()
    return frozenset()
