"""Sides written as one word: "EU–Moldova", "казахстанско-венгерский", "қазақ-герман"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.sightings import find_sightings
from analysis.understand.text import Sentence, Text, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.knowledge.records import Thing
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Vocabulary
    from analysis.understand.text import Token


def sides(line: Line, first: int, last: int, words: Vocabulary) -> list[Thing]:
    """The states and blocs inside joined words at these tokens."""
    parts = [part for token in line.tokens[first:last] for part in _parts(token, words)]
    if not parts:
        return []
    alone = Text(line.document, (Sentence(0, line.sentence.span, tuple(parts), 0, "body"),))
    return [sighting.thing for sighting in find_sightings(alone, words.knowledge)]


def _parts(token: Token, words: Vocabulary) -> Iterator[Token]:
    """The pieces of a joined word, each in a form of its own: "казахстанско" as "казахстанский"."""
    pieces = token.norm.split("-")
    if token.kind != "word" or len(pieces) != 2:
        return
    linking = tuple(words.raw["linking"])
    written = token.text.replace("–", "-").split("-")
    for n, piece in enumerate(written):
        ending = next((e for e in linking if n == 0 and piece.endswith(e)), None)
        whole = piece[: -len(ending)] + words.raw["linking"][ending] if ending else piece
        yield from (part._replace(start=token.start, stop=token.stop) for part in tokenize(whole, token.start))
