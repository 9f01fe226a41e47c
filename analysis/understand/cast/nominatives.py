"""The nominative of a name: candidate forms of each word, and the one chosen for which the document speaks."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.cast import nominative_kk, nominative_ru

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language


@immutable
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


def nominative(forms: Sequence[Form], language: Language, whole: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The words of the name in the nominative, told by all places that give it.

    Args:
        forms: The fullest form of the name first, then others of it and surnames alone.
        language: Of the document.
        whole: Endings that belong to names though they look like a case.
    """
    if language == "ru":
        return _russian(forms)
    full = forms[0]
    if language == "kk":
        others = frozenset(form.norms[-1] for form in forms[1:] if form.norms[-1] != full.norms[-1])
        return _proper([*full.written[:-1], nominative_kk.nominative(full.written[-1], others, whole)])
    last = full.written[-1]
    return _proper([*full.written[:-1], last[: len(bases(full.norms[-1], "en")[0])]])


def _russian(forms: Sequence[Form]) -> tuple[str, ...]:
    """The reading of the fullest form that the other places agree with best."""
    full = forms[0]
    options = _readings(full)
    if not options:
        return _proper(full.written)
    others = [_readings(form) for form in forms[1:]]
    words, _ = max(options, key=lambda option: option[1] / options[0][1] + sum(_support(option[0], o) for o in others))
    return _proper([nominative_ru.cased(*x) for x in zip(full.written, words, full.norms, strict=True)])


def _readings(form: Form) -> tuple[tuple[tuple[str, ...], float], ...]:
    return nominative_ru.readings(form.norms, form.cases) or nominative_ru.readings(form.norms, frozenset())


def _support(words: tuple[str, ...], found: tuple[tuple[tuple[str, ...], float], ...]) -> float:
    """How likely another place reads as the same nominative; its words are the last ones of the full name."""
    fitting = [weight for other, weight in found if words[-len(other) :] == other]
    return max(fitting, default=0.0) / found[0][1] if found else 0.0


def _proper(written: Sequence[str]) -> tuple[str, ...]:
    """Surnames printed in capitals get one capital again."""
    return tuple(w.title() if len(w) > 3 and w.isupper() else w for w in written)
