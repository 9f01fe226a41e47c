"""The stretches of a sentence that can make an expression of time, and what the grammar reads in each of them."""

from __future__ import annotations

from functools import lru_cache
from itertools import compress
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from analysis.understand.dates.frame_rules import FRAMES
from analysis.understand.dates.grammar import Chart, Entries, Grammar
from analysis.understand.dates.pieces import CORES
from analysis.understand.dates.point_rules import LAYERS
from analysis.understand.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.model import Language
    from analysis.understand.dates.pieces import Piece, Pieces
    from analysis.understand.dates.points import Frame
    from analysis.understand.dates.words import Vocabulary

Readings = tuple[
    tuple[int, tuple[tuple[int, "Frame"], ...]], ...
]  # by where they begin: where they stop, longest first
LONGEST = 12  # pieces of a stretch whose readings are remembered
REMEMBERED = 1 << 13  # stretches: "в 2031 году", "on 5 June", "2031 жылдың қаңтар айында"
BEGINS = attrgetter("begins")


def stretches(read: Pieces, words: Vocabulary) -> list[tuple[int, int]]:
    """Where readings touch, one of which can make an expression of time: no rule joins over a word of no reading."""
    timely: list[tuple[int, int]] = []
    first = reach = 0
    is_timely = False
    for here in compress(range(len(read)), map(BEGINS, read)):
        piece = read[here]
        phrases = list(_phrases(here, read, words)) if piece.norm in words.phrases else ()
        if not piece.tags and not phrases:
            continue
        if here > reach:
            if is_timely:
                timely.append((first, reach))
            first, is_timely = here, False
        reach = max(reach, here + 1 if piece.tags else here, *[stop for _, stop, _ in phrases])
        is_timely = is_timely or piece.core or any(tag in CORES for tag, _, _ in phrases)
    if is_timely:
        timely.append((first, reach))
    return timely


@lru_cache(maxsize=12)
def readings(words: Vocabulary) -> Remembered[tuple[Piece, ...], Readings]:
    """What the grammar makes of a stretch of pieces, worked out once: the same times are told again and again."""
    return Remembered(lambda stretch: read_stretch(stretch, words), REMEMBERED)


def read_stretch(stretch: Sequence[Piece], words: Vocabulary) -> Readings:
    """The frames in a stretch by the place where they begin: each with the place where it stops, the longest first."""
    chart = Chart([_entries(here, stretch, words) for here in range(len(stretch))], [piece.case for piece in stretch])
    chart.grow(_grammar(words.language))
    frames = ((here, entries["F"]) for here, entries in enumerate(chart.entries) if "F" in entries)
    return tuple((here, tuple(sorted(found, key=lambda reading: -reading[0]))) for here, found in frames)


@lru_cache(maxsize=3)
def _grammar(language: Language) -> Grammar:
    return Grammar((*LAYERS, FRAMES), language)


def _entries(here: int, found: Sequence[Piece], words: Vocabulary) -> Entries:
    tags: Entries = {}
    for tag, value in found[here].tags:
        tags.setdefault(tag, []).append((here + 1, value))
    for tag, stop, value in _phrases(here, found, words) if found[here].norm in words.phrases else ():
        tags.setdefault(tag, []).append((stop, value))
    return tags


def _phrases(here: int, found: Sequence[Piece], words: Vocabulary) -> Iterator[tuple[str, int, Any]]:
    """The phrases of time that begin at a piece: what each may be, where it stops, and its value."""
    if here + 1 < len(found):
        for phrase, tag, value in words.pairs.get((found[here].norm, found[here + 1].norm), ()):
            stop = here + len(phrase)
            if stop <= len(found) and _goes_on(found, here, phrase):
                yield tag, stop, value


def _goes_on(found: Sequence[Piece], here: int, phrase: tuple[str, ...]) -> bool:
    return all(found[here + k].norm == phrase[k] for k in range(2, len(phrase)))
