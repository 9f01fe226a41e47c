"""What the ending of a Kazakh word says: its case, its possessive, and what is left without them."""

from __future__ import annotations

import re
from functools import lru_cache

HARD = r"(?<=[пфктсшщчцхқһбвгд])"  # after a voiceless letter: климатты, not саясаты
SOFT = r"(?<![пфктсшщчцхқһ])"  # after any other
OPEN = r"(?<=[аәеёиоөуұүыіэюя])"  # after a vowel
CASES = (
    ("gen", re.compile(rf"(?:ның|нің|{SOFT}дың|{SOFT}дің|{HARD}тың|{HARD}тің)$")),
    ("att", re.compile(r"(?:дағы|дегі|тағы|тегі)$")),  # Астанадағы: stands before a noun as an adjective does
    ("loc", re.compile(rf"(?:нда|нде|{SOFT}да|{SOFT}де|{HARD}та|{HARD}те)$")),
    ("abl", re.compile(rf"(?:нан|нен|{SOFT}дан|{SOFT}ден|{HARD}тан|{HARD}тен)$")),
    ("ins", re.compile(r"(?:мен|пен|бен)$")),
    ("dat", re.compile(rf"(?:ына|іне|{SOFT}ға|{SOFT}ге|{HARD}қа|{HARD}ке|{OPEN}на|{OPEN}не)$")),
    ("acc", re.compile(rf"(?:{OPEN}ны|{OPEN}ні|{SOFT}ды|{SOFT}ді|{HARD}ты|{HARD}ті|ын|ін)$")),
)
PARTICIPLE = re.compile(r"(?:ған|ген|қан|кен|атын|етін|йтын|йтін|ып|іп|ап|еп)$")
POSSESSIVE = re.compile(r"(?:сы|сі|[^аәоөұүыіеэ][ыі])$")
PLURAL = re.compile(r"(?:лар|лер|дар|дер|тар|тер)")


@lru_cache(maxsize=1 << 15)
def case_of(norm: str) -> str | None:
    """The case whose ending a word seems to bear; None for the bare form."""
    if len(norm) < 5:
        return None
    return next((case for case, ending in CASES if ending.search(norm)), None)


@lru_cache(maxsize=1 << 15)
def is_participle(norm: str) -> bool:
    """Whether a word looks like a participle or converb: the end of a clause."""
    return len(norm) > 4 and bool(PARTICIPLE.search(norm))


@lru_cache(maxsize=1 << 15)
def after_stem(norm: str, stem: str) -> tuple[bool, bool, str | None]:
    """Plural, possessive and case that a word adds to a stem ("министрлерінің", "министр")."""
    rest = norm[len(stem) :] if norm.startswith(stem) else norm[len(stem) - 1 :]
    plural = PLURAL.match(rest)
    rest = rest[plural.end() :] if plural else rest
    possessive = re.match(r"(?:сы|сі|ы|і|[бғг][ыі])(?!$^)", rest)
    case = next((name for name, ending in CASES if ending.search(rest)), None)
    return bool(plural), bool(possessive) or stem[-1] in "ыі", case
