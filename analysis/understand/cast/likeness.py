"""Whether two names can be one person's: words in different cases, initials, surnames alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast.endings import as_russian
from analysis.understand.cast.nominatives import bases

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.understand.cast.persons import Named

RUSSIAN_ENDINGS = frozenset({"ов", "ев", "ова", "ева", "ov", "ev", "ova", "eva", "yev", "yeva"})
EASTERN = 4  # letters of a surname that stands first («Ким Тхэ Хым»)


def same_word(one: str, other: str, language: Language) -> bool:
    """Whether two folded words can be one word in different cases."""
    if one == other:
        return True
    if one[:2] != other[:2]:
        return False
    theirs = bases(other, language)
    longest = max(len(one), len(other))
    return any((len(base) > 2 or longest - len(base) > 2) and base in theirs for base in bases(one, language))


def same_surname(one: Named, other: Named) -> bool:
    """Whether the last words of two names can be one."""
    return same_word(one.norms[-1], other.norms[-1], one.reading.language)


def same_person(one: Named, other: Named) -> bool:
    """Whether two names can be forms of one: the fuller one first."""
    mine, theirs, language = one.norms, other.norms, one.reading.language
    if len(mine) > 1 and len(theirs) > 1:
        if len(mine) == len(theirs) and all(same_word(a, b, language) for a, b in zip(mine, theirs, strict=True)):
            return True
        pairs = zip(mine, theirs, strict=False)
        if {len(mine), len(theirs)} == {2, 3} and all(same_word(a, b, language) for a, b in pairs):
            return True  # the shorter one lacks the surname
        if _ends_with(mine, theirs, language) or _ends_with(theirs, mine, language):
            return True  # Luis Fernando Pérez Ortega, Pérez Ortega
        last = same_word(mine[-1], theirs[-1], language) or _patronymic(one, other) or _shortened(mine[-1], theirs[-1])
        return same_word(mine[0], theirs[0], language) and last
    if _of_a_house(one, other) and same_word(mine[0], theirs[0], language):
        return True
    return _fits_surname(mine, theirs, language) and _initials_agree(one, other)


def _of_a_house(one: Named, other: Named) -> bool:
    """Whether one of two names is a given name and the other has a "bin" in it (Hussein bin Faisal, Prince Hussein)."""
    full, short = (one, other) if len(one.run.words) > 1 else (other, one)
    inside = (full.reading.norm(at) in full.reading.words.sons for at in range(full.run.first, full.run.last))
    return len(short.run.words) == 1 and not short.run.initials and any(inside)


def _ends_with(longer: tuple[str, ...], shorter: tuple[str, ...], language: Language) -> bool:
    """Whether a name is the other one without its given names."""
    pairs = zip(longer[-len(shorter) :], shorter, strict=False)
    return len(longer) > len(shorter) and all(same_word(a, b, language) for a, b in pairs)


def _patronymic(one: Named, other: Named) -> bool:
    """Whether one of two names is given name and patronymic only, a form of address («Талант Асанович»)."""
    ends = one.reading.words.patronymics
    return any(len(found) == 2 and found[-1].endswith(ends) for found in (one.norms, other.norms))


def _shortened(one: str, other: str) -> bool:
    """Whether two surnames differ by the Russian ending only (Сейітжан, Сейітжанов)."""
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return longer.startswith(shorter) and longer[len(shorter) :] in RUSSIAN_ENDINGS


def _fits_surname(mine: tuple[str, ...], theirs: tuple[str, ...], language: Language) -> bool:
    """Whether one name is the other's surname: the last word, the first one of East Asian names."""
    longer, shorter = (mine, theirs) if len(mine) >= len(theirs) else (theirs, mine)
    if same_word(longer[-1], shorter[-1], language):
        return True
    eastern = len(longer) > 1 and len(longer[0]) <= EASTERN
    return eastern and same_word(longer[0], shorter[0], language)


def _initials_agree(one: Named, other: Named) -> bool:
    """Whether initials fit the given names or the other's initials; no initials fit all."""
    mine, theirs = _given_letters(one), _given_letters(other)
    return not mine or not theirs or mine[0] == theirs[0]


def _given_letters(named: Named) -> str:
    reading, run = named.reading, named.run
    places = run.initials or run.words[:-1]
    return "".join(reading.norm(at)[0] for at in places).translate(as_russian())
