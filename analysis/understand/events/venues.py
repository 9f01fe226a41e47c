"""Venues that name their city by an adjective: "в ташкентском Дворце форумов", "в бакинском отеле"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.knowledge.records import Knowledge, Thing
    from analysis.model import Language
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Vocabulary
    from analysis.understand.text import Token

BEFORE = 3  # words between the adjective and the venue
SHORTEST = 3  # letters of an adjective's stem


def venues(line: Line, words: Vocabulary) -> Iterator[tuple[int, int, Thing]]:
    """The tokens from the adjective to the venue with the city."""
    if not words.raw["city_adjectives"]:
        return
    for venue in line.of("venues"):
        for at in range(max(venue.first - BEFORE, 0), venue.first):
            if city := _city(line.tokens[at], words):
                yield at, venue.last, city


def _city(token: Token, words: Vocabulary) -> Thing | None:
    """The city that an adjective is made of."""
    endings = words.raw["city_adjectives"]["endings"]
    ending = next((e for e in endings if token.kind == "word" and token.norm.endswith(e)), None)
    return _adjectives(words.knowledge, words.language).get(token.norm[: -len(ending)]) if ending else None


@lru_cache(maxsize=3)
def _adjectives(knowledge: Knowledge, language: Language) -> dict[str, Thing]:
    """Stems of the adjectives of all cities of one word."""
    forms = knowledge.lexicon["events"][language]["city_adjectives"]
    stems: dict[str, Thing] = {}
    for city in knowledge.of_kind("place"):
        for name in map(fold, city.names.get(language, ())):
            base = name[:-1] if name.endswith(tuple(forms["vowels"])) else name
            made = {name} if name.endswith(forms["suffixes"][0]) else {base + suffix for suffix in forms["suffixes"]}
            for stem in made:
                if len(base) >= SHORTEST and " " not in name:
                    stems.setdefault(stem, city)
    return stems
