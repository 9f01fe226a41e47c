"""Where a name is at home: told by its given names, the ends of its surnames, its letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.cast.endings import as_russian
from analysis.understand.cast.nominatives import bases

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.understand.cast.persons import Named

MARKS = re.compile(r"[\u0300-\u036f]")
STROKED = str.maketrans("łøđı", "lodi")  # letters that are no letter with a mark
KAZAKH = frozenset("әғқңөұүіһ")
SHORTEST = 5  # letters of a word known by its ending
SURNAME = 6  # the same of a foreign surname
NOWHERE: frozenset[str] = frozenset()


@lru_cache(maxsize=1 << 12)
def plain(norm: str) -> str:
    """A folded Latin word without its marks ("joaquín" as "joaquin")."""
    return norm if norm.isascii() else MARKS.sub("", unicodedata.normalize("NFD", norm.translate(STROKED)))


def origin(named: Named) -> frozenset[str]:
    """The states in which such a name is at home; none where it tells nothing."""
    words, found = named.reading.words, NOWHERE
    parts = _parts(named)
    given = any(form in words.home_names for forms in parts for form in forms)
    for place, forms in enumerate(parts):
        for form in forms:
            found |= words.foreign.get(form, NOWHERE)
            if place and not given and len(form) >= SURNAME:  # Айнагүл Сәрсен is no Dane
                found = found.union(*(states for ending, states in words.surnames if form.endswith(ending)))
    return found


def elsewhere(named: Named) -> bool:
    """Whether a name is at home in states outside the region only."""
    words, states = named.reading.words, origin(named)
    if not states or any(state.casefold() in words.native for state in states):
        return False
    # A foreign given name before a surname of the region is borne there too, but for states with such surnames.
    at_home = any(form.endswith(words.home_endings) for forms in _parts(named)[1:] for form in forms)
    return not at_home or any(state.casefold() in words.kindred for state in states)


def regional(named: Named) -> bool:
    """Whether a name is one of the region: by its given names, the ends of its words or its Kazakh letters."""
    reading, run = named.reading, named.run
    if any(reading.norm(at) in reading.words.sons for at in range(run.first, run.last)):
        return False
    if len(run.words) > 2 and reading.norm(run.words[0]) in reading.words.compound:
        return False  # Абдул Ғани Барадар
    return any(_at_home(named, forms) for forms in _parts(named)) and not elsewhere(named)


def _at_home(named: Named, forms: tuple[str, ...]) -> bool:
    words = named.reading.words
    if named.reading.language == "kk" and not KAZAKH.isdisjoint(sorted(forms, key=len)[0]):
        return True
    return any(
        form in words.home_names or (len(form) >= SHORTEST and form.endswith(words.home_endings)) for form in forms
    )


def _parts(named: Named) -> list[tuple[str, ...]]:
    """The forms that each word of a name, and each half of a double one, may go back to, in plain letters."""
    reading, particles = named.reading, named.reading.words.particles
    found: list[tuple[str, ...]] = []
    for at in named.run.words:
        norm = reading.norm(at)
        halves = norm.split("-") if "-" in norm else [norm]
        found.extend(_forms(half, reading.language) for half in halves if half and half not in particles)
    return found


@lru_cache(maxsize=1 << 12)
def _forms(norm: str, language: Language) -> tuple[str, ...]:
    forms = bases(norm, language)
    if language == "en":
        return tuple(plain(form) for form in forms)
    if language == "kk":
        return tuple(dict.fromkeys([*forms, *(form.translate(as_russian()) for form in forms)]))
    return forms
