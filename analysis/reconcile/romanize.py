"""Cyrillic names as the English press writes them; the tables stand in `ontology/romanization.yml`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

CYRILLIC = re.compile(r"[Ѐ-ӿ]")
WORD = re.compile(r"[^\W\d_]+(?:['’`][^\W\d_]+)*")
CAPITAL = re.compile(r"\^(.)")  # the next letter is a capital

Rules = tuple[tuple[re.Pattern[str], str], ...]


def compiled(rules: Sequence[Sequence[str]]) -> Rules:
    """Rules ready to apply, in their order."""
    return tuple((re.compile(pattern), replacement) for pattern, replacement in rules)


def rewritten(word: str, rules: Rules) -> str:
    """A word after each rule in turn."""
    for pattern, replacement in rules:
        word = pattern.sub(replacement, word)
    return word


@dataclass(frozen=True, slots=True)
class Style:
    """How names of one origin are written in Latin letters: told by a sign, a given name or the country.

    Attributes:
        fits: What each name of this origin looks like, where its syllables tell.
        given: Given names at home in this style, with their spelling.
        spelled: Further whole words with a spelling of their own.
        first: Words that are family names where they stand first.
        family: Systems that share signs, so that the country decides between them.
    """

    name: str
    sign: re.Pattern[str]
    fits: re.Pattern[str]
    countries: frozenset[str]
    rules: Rules
    given: Mapping[str, str]
    spelled: Mapping[str, str]
    first: Mapping[str, str]
    family: str | None


class Romanizer:
    """Writes Cyrillic names in Latin letters."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        self.letters: dict[int, str] = str.maketrans(tables["letters"])
        rules = {s["name"]: compiled(s["rules"]) for s in tables["styles"]}
        self.styles = tuple(
            Style(
                name=s["name"],
                sign=re.compile(s["sign"]),
                fits=re.compile(s.get("fits", "")),
                countries=frozenset(s.get("countries", ())),
                rules=rules[s["name"]] + rules.get(s.get("then", ""), ()),
                given=s.get("given", {}),
                spelled=s.get("spelled", {}),
                first=s.get("first", {}),
                family=s.get("family"),
            )
            for s in tables["styles"]
        )
        self.fold: dict[int, str] = str.maketrans({k: v for k, v in tables["fold"].items() if k != "ё"})
        self.mixed = frozenset(tables["mixed"])
        self._foreign = {cyrillic: latin for s in reversed(self.styles) for cyrillic, latin in s.given.items()}
        self._name = lru_cache(maxsize=65536)(self._written)
        self._told = lru_cache(maxsize=65536)(self._style)

    def __call__(self, name: str, country: str | None = None) -> str:
        """The name in Latin letters; a name without Cyrillic letters comes back unchanged.

        Args:
            name: In the nominative.
            country: Of the office held: a hint at the origin where the letters give none.
        """
        return self._name(name, country) if CYRILLIC.search(name) else name

    def style(self, name: str, country: str | None = None) -> Style:
        """The style a name is written in: by its letters, a given name, the country of the office; else the last."""
        return self._told(name, country)

    def _style(self, name: str, country: str | None) -> Style:
        words = WORD.findall(name.lower())
        low, last = " ".join(words), self.styles[-1]
        home = next((s for s in self.styles if country in s.countries and s.fits.search(low)), None)
        told = next((s for s in self.styles if any(word.translate(self.fold) in s.given for word in words)), None)
        signed = next((s for s in self.styles[:-1] if s.sign.search(low) and s.fits.search(low)), None)
        if told and (country in told.countries or country in self.mixed):
            return told
        regional = last.sign.search(low) and (home is None or home.family == last.family)
        if signed and regional and signed.family is None:
            return home or last  # Абдулла Каримов
        if signed and not (told and signed.family == last.family):
            foreign = home is not None and home.family != last.family and country not in self.mixed
            return home if home and (foreign or (home.family and home.family == signed.family)) else signed
        if last.sign.search(low) or (home and home.family != last.family):
            return home or last
        return told or home or last

    def _written(self, name: str, country: str | None) -> str:
        style = self.style(name, country)
        return WORD.sub(lambda word: self._word(word.group(), style, word.start() == 0), name)

    def _word(self, word: str, style: Style, is_first: bool) -> str:
        low = word.lower()
        bare = low.translate(self.fold)
        latin = style.first.get(bare) if is_first else None
        latin = latin or style.given.get(bare) or style.spelled.get(bare)
        if latin is None and style.family is None:  # a name of elsewhere may have a given name of elsewhere again
            latin = self._foreign.get(bare)
        latin = latin or rewritten(low, style.rules).translate(self.letters)
        latin = CAPITAL.sub(lambda found: found.group(1).upper(), latin)
        # Initials and words in capitals ("АБАЕВ") read as names, not as shouting.
        return latin[:1].upper() + latin[1:] if word[:1].isupper() else latin
