"""Kazakh names: only the last word bears the case, and its ending agrees with the stem's vowels and last letter."""

from __future__ import annotations

from functools import lru_cache

from analysis.understand.cast.endings import endings
from analysis.understand.fold import fold

VOICELESS = frozenset("пфктсшщчцхқһбвгд")
VOWELS = "аәеэоөұүыіиуюяё"
UNSURE = "иуеэюяё"  # Тоқаевтың, Бектеновтің: surnames take the ending of the name within
FRONT = frozenset("әеэөүі")
SHORTEST = 2  # letters of a stem that an ending is taken from


@lru_cache(maxsize=1 << 15)
def bases(norm: str) -> tuple[str, ...]:
    """The word and what is left of it without a case ending that fits, longest ending first."""
    found, known = [norm], endings("kk")["names"]
    if norm.partition("-")[2] in known and len(norm.partition("-")[0]) < SHORTEST:  # Чхве Сон У-ды
        return norm, norm.partition("-")[0]
    for ending in known:
        stem = norm[: -len(ending)]
        if norm.endswith(ending) and len(stem) >= SHORTEST and _fits(stem, ending):
            found.append(stem)
    head, _, tail = norm.rpartition("-")
    if head and tail in known:
        found.append(head)
    return tuple(found)


def nominative(written: str, others: frozenset[str], whole: tuple[str, ...]) -> str:
    """A name's last word without its case ending.

    Args:
        written: The word as it stands in the text.
        others: The same word at other places (folded): a stem seen there is preferred.
        whole: Endings that look like a case and belong to the name ("Тілеуберді").
    """
    norm = fold(written)
    stripped = [base for base in bases(norm) if base != norm]
    if best := next((base for base in stripped if base in others), None):
        return written[: len(best)]
    if norm.endswith(whole) or not stripped:
        return written
    stem = stripped[0]
    if norm[len(stem) :] in endings("kk")["rare"] and not stem.endswith(("ь", *endings("kk")["loose"])):
        return written  # nothing comes from a person: ван Лейден келді, but Тханьнан
    return written if len(stem) <= SHORTEST and norm.endswith(("мен", "бен", "пен")) else written[: len(stem)]


def _fits(stem: str, ending: str) -> bool:
    """Vowel harmony and assimilation; foreign names follow them by their last syllable."""
    last, first = "н" if stem.endswith("нь") else stem[-1], ending[0]  # Биньмен, but Хольмен
    if first in "тпқк":
        fits = last in VOICELESS
    elif first in "дғг":
        fits = last not in VOICELESS or last in "бвгд"
    elif first == "б":
        fits = last in "зж"
    elif first == "м":
        fits = last in VOWELS or last in "рлймнңу"
    else:  # н: of the accusative after vowels, of the genitive and ablative after nasals too
        fits = last in VOWELS or (len(ending) > 2 and last in "мнң")
    return fits and _harmony(stem, ending)


def _harmony(stem: str, ending: str) -> bool:
    vowel = next((letter for letter in reversed(stem) if letter in VOWELS), "")
    front = any(letter in FRONT for letter in ending)
    if ending in endings("kk")["without_harmony"] or vowel in UNSURE or stem.endswith(endings("kk")["loose"]):
        return True
    return front if vowel in FRONT else not front
