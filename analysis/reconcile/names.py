"""Spellings of one name brought together, over Russian, Kazakh and English.

A *skeleton* is the word in a bare Latin in which spellings of one sound meet; its *bones* are the skeleton without
vowels and the letters that come and go. Two names are alike when their words pair up by bones and the skeletons are
close.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from rapidfuzz import fuzz

from analysis.reconcile.romanize import CYRILLIC, WORD, Romanizer, compiled, rewritten

MARKS = re.compile(r"[\u0300-\u036f]")
SOFT = re.compile(r"[aeiouyh]")
SYSTEMS = frozenset({"chinese", "korean", "japanese"})
CLOSE = 62.0  # rapidfuzz ratio of two skeletons with the same bones; below it they are other names (Aman, Emin)
ALONE = 80.0  # … of two surnames where no given name stands beside one of them (Takiyev, Tokayev)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name; `is_feminine` where its ending tells a woman's surname from a man's."""

    skeleton: str
    bones: str
    is_feminine: bool = False

    @property
    def is_initial(self) -> bool:
        """Whether only the first letter is given."""
        return len(self.skeleton) <= 1


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of a name, word by word; the surname is the last word."""

    text: str
    words: tuple[Word, ...]

    def __hash__(self) -> int:
        return hash(self.text)

    @property
    def is_full(self) -> bool:
        """Whether at least two words are written out."""
        return sum(not word.is_initial for word in self.words) > 1

    @property
    def surname(self) -> str:
        """Bones of the last word."""
        return self.words[-1].bones if self.words else ""


class Spelling:
    """Reads names into comparable forms; the tables stand in `ontology/romanization.yml`."""

    def __init__(self, tables: Mapping[str, Any], romanize: Romanizer) -> None:
        self._romanize = romanize
        self._fold: dict[int, str] = str.maketrans(tables["fold"])
        self._bare: dict[int, str] = str.maketrans(tables["bare"])
        self._initial = tables["bare_initial"]
        self._feminine = re.compile(tables["feminine"])
        self._rules = compiled(tables["skeleton"])
        self.form = lru_cache(maxsize=65536)(self._form)

    def fold(self, text: str) -> str:
        """Lower case, Kazakh letters as the nearest Russian ones, no marks; of equal length for composed text."""
        folded = text.lower().translate(self._fold)
        if CYRILLIC.search(folded):
            return folded
        return MARKS.sub("", unicodedata.normalize("NFD", folded))

    def _form(self, text: str) -> Form:
        # Palladius, Kholodovich and Polivanov spell by systems of their own: undo them before comparing.
        systematic = CYRILLIC.search(text) and self._romanize.style(text).name in SYSTEMS
        known = self._romanize(text) if systematic else text
        return Form(text, tuple(self._word(word) for word in WORD.findall(self.fold(known))))

    def _word(self, word: str) -> Word:
        word = self._initial.get(word[0], word[0]) + word[1:]
        skeleton = rewritten(word.translate(self._bare), self._rules)
        return Word(skeleton, SOFT.sub("", skeleton) or skeleton, bool(self._feminine.search(skeleton)))


def close(a: Word, b: Word, least: float = CLOSE) -> bool:
    """Whether two words may be spellings of one."""
    return a.bones == b.bones and (a.skeleton == b.skeleton or fuzz.ratio(a.skeleton, b.skeleton) >= least)


def same_name(a: Form, b: Form) -> bool:
    """Whether two full names are spellings of one: every word of the shorter is found in the longer, two at least."""
    few, many = sorted((a, b), key=lambda form: len(form.words))
    left = list(many.words)
    for word in few.words:
        found = next((other for other in left if close(word, other)), None)
        if found is None:
            return False
        left.remove(found)
    return len(few.words) > 1 and few.is_full


def short_of(short: Form, full: Form) -> bool:
    """Whether a surname, alone or with initials, may stand for a full name."""
    if not short.words or not full.is_full or not close(short.words[-1], full.words[-1], ALONE):
        return False
    if short.words[-1].is_feminine != full.words[-1].is_feminine:
        return False
    given = full.words[:-1]
    return all(any(w.skeleton[:1] == g.skeleton[:1] for g in given) for w in short.words[:-1])
