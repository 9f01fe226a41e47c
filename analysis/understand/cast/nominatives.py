"""The nominative of a name: candidate forms of each word, and the one chosen for which the document speaks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.cast import nominative_kk, nominative_ru

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language


@dataclass(frozen=True, slots=True)
class Form:
    """A name at one place: its words as written and folded, and the cases the sentence allows (empty: any)."""

    written: tuple[str, ...]
    norms: tuple[str, ...]
    cases: frozenset[str] = frozenset()


@lru_cache(maxsize=1 << 15)
def bases(norm: str, language: Language) -> tuple[str, ...]:
    """Forms that a folded word of a name may be an inflection of, itself included, likeliest first."""
    if language == "ru":
        return nominative_ru.bases(norm)
    if language == "kk":
        return nominative_kk.bases(norm)
    return (norm.removesuffix("'s").removesuffix("'"),)


def nominative(forms: Sequence[Form], language: Language) -> str:
    """The name in the nominative, told by all places that give it.

    Args:
        forms: The fullest forms of the name first, then surnames alone.
        language: Of the document.
    """
    if language == "ru":
        return _russian(forms)
    full = forms[0]
    if language == "kk":
        seen = frozenset(form.norms[-1] for form in forms)
        return _proper([*full.written[:-1], nominative_kk.nominative(full.written[-1], seen)])
    last = full.written[-1]
    return _proper([*full.written[:-1], last[: len(bases(full.norms[-1], "en")[0])]])


def _russian(forms: Sequence[Form]) -> str:
    """The reading of the fullest form that the other places agree with best."""
    full = forms[0]
    votes: dict[tuple[int, str], float] = defaultdict(float)
    for form in forms:
        shift = len(full.norms) - len(form.norms)
        found = nominative_ru.readings(form.norms, form.cases) or nominative_ru.readings(form.norms, frozenset())
        top = found[0][1] if found else 1.0
        best: dict[tuple[int, str], float] = {}
        for words, weight in found:
            for place, word in enumerate(words):
                key = (place + shift, word)
                best[key] = max(best.get(key, 0.0), weight / top)
        for key, weight in best.items():
            votes[key] += weight
    options = nominative_ru.readings(full.norms, full.cases) or nominative_ru.readings(full.norms, frozenset())
    if not options:
        return _proper(full.written)
    words, _ = max(options, key=lambda option: (sum(votes[n, w] ** 2 for n, w in enumerate(option[0])), option[1]))
    return _proper([nominative_ru.cased(*x) for x in zip(full.written, words, full.norms, strict=True)])


def _proper(written: Sequence[str]) -> str:
    """Words joined; surnames printed in capitals get one capital again."""
    return " ".join(w.title() if len(w) > 3 and w.isupper() else w for w in written)
