"""Who says a figure: the source or speaker that the sentence names, in its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.nouns import is_noun
from analysis.understand.figures.words import phrases

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Cue, Ground

LONGEST = 9  # words of a source


def claimant_of(ground: Ground) -> tuple[int, int] | None:
    """The tokens that name who says what the sentence says; None where it names nobody.

    "По данным министерства, …" and "according to …" name the source after the cue, "…-тың айтуынша" before it; a verb
    of saying stands beside the name of its speaker.
    """
    for cue in ground.named("sources"):
        found = _before(cue, ground) if ground.language == "kk" else _after(cue, ground)
        if found and not _dated(found, ground):
            return found
    for cue in ground.named("speech"):
        found = _speaker(cue, ground)
        if found and not _dated(found, ground) and not _only_opens(found, ground):
            return found
    return None


def _dated(found: tuple[int, int], ground: Ground) -> bool:
    """Whether the words are a time and no source: "по данным 2004 года"."""
    return any(found[0] < date.last and date.first < found[1] for date in ground.dates)


def _only_opens(found: tuple[int, int], ground: Ground) -> bool:
    """Whether a capital only begins the sentence: "Из", "Бұған"; in English a name often stands there alone."""
    word = ground.tokens[found[0]]
    if found != (0, 1) or word.acronym or ground.language == "en":
        return False
    return ground.language == "kk" or not is_noun(word.norm)


def _after(cue: Cue, ground: Ground) -> tuple[int, int] | None:
    segment = ground.segments[ground.segment_of(cue.first)]
    stop = min(segment.last, cue.last + LONGEST)
    return (cue.last, stop) if stop > cue.last and not _pronoun(ground, cue.last) else None


def _before(cue: Cue, ground: Ground) -> tuple[int, int] | None:
    segment = ground.segments[ground.segment_of(cue.first)]
    start = max(segment.first, cue.first - LONGEST)
    return (start, cue.first) if start < cue.first and not _pronoun(ground, start) else None


def _pronoun(ground: Ground, token: int) -> bool:
    return bool(phrases("figures", "pronouns", ground.language).at(ground.tokens, token))


def _speaker(cue: Cue, ground: Ground) -> tuple[int, int] | None:
    """The run of capitalized words beside a verb of saying, the one after it first ("сказал К. Токаев")."""
    segment = ground.segments[ground.segment_of(cue.first)]
    return _names(ground, cue.last, segment.last) or _names_back(ground, segment.first, cue.first)


def _names(ground: Ground, first: int, last: int) -> tuple[int, int] | None:
    stop = first
    while stop < last and (_name(ground, stop) or (stop > first and ground.tokens[stop].text == ".")):
        stop += 1
    if stop - first > 1 and ground.tokens[stop - 1].text == "." and len(ground.tokens[stop - 2].norm) > 2:
        stop -= 1  # the full stop of the sentence, not of an initial
    return (first, stop) if stop > first else None


def _names_back(ground: Ground, first: int, last: int) -> tuple[int, int] | None:
    start = last
    while start > first and (_name(ground, start - 1) or ground.tokens[start - 1].text == "."):
        start -= 1
    return (start, last) if start < last else None


def _name(ground: Ground, token: int) -> bool:
    found = ground.tokens[token]
    return found.kind == "word" and found.capital and not _pronoun(ground, token)
