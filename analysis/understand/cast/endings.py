"""Case endings and declensions of the lexicon, ready for use."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from analysis import knowledge
from analysis.model import Language


@lru_cache(maxsize=3)
def endings(language: Language) -> dict[str, Any]:
    """The section `cases` of a language."""
    return dict(knowledge.load().lexicon["cases"][language])


@lru_cache(maxsize=1)
def as_russian() -> dict[int, int]:
    """Kazakh letters and the Russian ones that Russian texts put in their place, for `str.translate`."""
    return str.maketrans(*endings("kk")["letters"])
