"""Russian: whether an office and a name beside it stand in one case, and which common nouns are offices too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.endings import endings
from analysis.understand.cast.nominative_ru import VOWELS, options
from analysis.understand.cast.roles_ru import head_place

if TYPE_CHECKING:
    from analysis.understand.cast.capitals import Run
    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.roles import Role

CYRILLIC = re.compile(r"[а-яәғқңөұүһі]")
MONOSYLLABLE = 6  # letters of a syllable of an East Asian name


def head_cases(reading: Reading, role: Role) -> frozenset[str]:
    """The cases that the head of an office can be in, told by the adjective before it where there is one."""
    noun = reading.norm(_noun(reading, role))
    cases = russian.holder_cases(noun, role.plural) or russian.cases(noun)  # с временной поверенной в делах
    if role.first < role.head and (both := russian.cases(reading.norm(role.head - 1)) & cases):
        return both
    return cases


def _noun(reading: Reading, role: Role) -> int:
    """Where the noun of the head stands («генеральный директор»)."""
    mark = reading.mark(role.head)
    return role.head + head_place(mark.phrase) if mark is not None and mark.last - mark.first > 1 else role.head


def agrees(reading: Reading, role: Role, run: Run) -> bool:
    """Whether a name can stand in the case of the office before it: «членом Аль-Каиды» does not."""
    cases = head_cases(reading, role)
    if not cases or run.initials:
        return True
    return all(cases & {option.case for option in options(reading.norm(at))} for at in run.words)


def agree(norms: tuple[str, str], gender: str) -> bool:
    """Whether a common noun of a gender and a surname after it can be one name: same gender and case."""
    noun, surname = norms
    mine = {str(p.tag.case) for p in russian.parses(noun) if "NOUN" in p.tag and p.tag.gender == gender}
    return any(option.case in mine and option.gender == gender and option.weight > 1 for option in options(surname))


def single_holder(reading: Reading, at: int) -> bool:
    """Whether a single word after an office can be a surname and is no noun, place or adjective of what follows."""
    norm = reading.norm(at)
    if not CYRILLIC.match(norm) or russian.is_common(norm):
        return False
    if russian.known(norm) and "Geox" in russian.grammemes(norm) and not russian.is_name(norm):
        return False
    follows = reading.tokens[at + 1] if at + 1 < len(reading.tokens) else None
    attributive = (
        follows is not None
        and follows.kind == "word"
        and not follows.capital
        and "NOUN" in russian.grammemes(follows.norm)
    )
    return not (attributive and norm.endswith(endings("ru")["adjectives"]))


def animate(norm: str) -> bool:
    """Whether a word is, first of all, a noun for one person («фотограф», «капитан»)."""
    found = russian.parses(norm)
    tag = found[0].tag if found and russian.known(norm) else None
    return tag is not None and {"NOUN", "anim", "sing"} <= set(tag.grammemes) and not russian.NAMES & tag.grammemes


def eastern(norms: list[str]) -> bool:
    """Whether all words are single syllables: «Хван Чжан Ёп», «Лан Ву»."""
    return 2 <= len(norms) <= 4 and all(
        len(norm) <= MONOSYLLABLE and sum(letter in VOWELS for letter in norm) == 1 and CYRILLIC.match(norm)
        for norm in norms
    )


def unknown(norms: list[str]) -> bool:
    """Whether the dictionary knows none of the words as anything but a name, and none looks like an adjective."""
    return all(CYRILLIC.match(norm) and not russian.is_common(norm) for norm in norms) and not norms[0].endswith(
        endings("ru")["adjectives"]
    )
