"""Case endings and declensions of the lexicon, ready for use."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from analysis import knowledge
from analysis.model import Language


@lru_cache(maxsize=3)
def endings(language: Language) -> dict[str, Any]:
    """The section `cases` of a language, its lists as tuples, so that the ends of a word are looked up as they are."""
    section = knowledge.load().lexicon["cases"][language]
    return {key: tuple(found) if isinstance(found, list) else found for key, found in section.items()}


@lru_cache(maxsize=1)
def as_russian() -> dict[int, int]:
    """Kazakh letters and the Russian ones that Russian texts put in their place, for `str.translate`."""
    return str.maketrans(*endings("kk")["letters"])
