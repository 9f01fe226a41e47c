"""The lexicon's phrases of a language, indexed once by section."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from analysis import knowledge
from analysis.understand.fold import fold
from analysis.understand.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analysis.model import Language


@lru_cache(maxsize=32)
def section(name: str, language: Language) -> Mapping[str, Any]:
    """One section of the lexicon."""
    return MappingProxyType(dict(knowledge.load().lexicon[name][language]))


@lru_cache(maxsize=512)
def listed(name: str, key: str, language: Language) -> frozenset[str]:
    """The folded words under a key of a section, to be compared as they are written."""
    return frozenset(fold(str(word)) for word in section(name, language)[key])


@lru_cache(maxsize=64)
def affixes(name: str, key: str, language: Language) -> tuple[str, ...]:
    """The folded beginnings or endings under a key of a section, to be asked of with `startswith` or `endswith`."""
    return tuple(sorted(listed(name, key, language)))


@lru_cache(maxsize=512)
def phrases(name: str, key: str, language: Language) -> Phrases[str]:
    """The phrases under a key of a section, each with the name of its list (or the key itself)."""
    return Phrases(list(_entries(section(name, language)[key], key)), language)


def _entries(raw: dict[str, list[str]] | list[str], key: str) -> Iterator[tuple[str, str]]:
    groups = raw.items() if isinstance(raw, dict) else [(key, raw)]
    for group, entries in groups:
        for entry in entries:
            yield str(entry), str(group)


CUES = (
    "growth",
    "plans",
    "shares",
    "breakdowns",
    "anaphors",
    "comparisons",
    "cumulative",
    "both_sides",
    "signed",
    "speech",
    "sources",
    "terms",
    "elliptic_counts",
    "banks",
    "no_banks",
    "home",
    "growth_nouns",
    "capital",
    "occasions",
    "recurring",
    "stock",
    "sites",
    "ranks",
    "works",
    "travels",
    "part_of",
    "direct",
    "worldwide",
    "all_trade",
    "remittances",
    "other_way",
    "inflows",
    "contracts",
    "foreign",
    "taken_up",
    "a_year",
    "bracketed",
    "share_nouns",
    "relations",
    "against",
    "carriers",
    "givers",
    "investors",
    "members",
    "all_states",
    "two_regions",
    "the_bloc",
    "goals",
    "that_time",
    "wishes",
    "own_country",
    "that_span",
    "agencies",
    "our_land",
    "parts_open",
    "every_year",
    "restating",
    "the_country",
    "fdi",
    "the_body",
    "within_bloc",
)


@lru_cache(maxsize=3)
def cues(language: Language) -> Phrases[tuple[str, str]]:
    """All cue words of a sentence in one index: the list's name and, for growth, the direction."""
    raw = section("figures", language)
    entries = [(entry, (name, group)) for name in CUES for entry, group in _entries(raw[name], name)]
    return Phrases(entries, language)


# Verbs of trade and giving: what they measure shows in their clause, and they give way to a measure that is named.
ACTS = {"sale", "purchase", "spending", "delivery", "shipped", "brought", "given", "received"}


@lru_cache(maxsize=3)
def heads(language: Language) -> Phrases[tuple[str, str]]:
    """Heads of measures: the code, and "weak" for those that give way to others of the clause."""
    raw = section("measures", language)
    weak = {str(word) for word in raw["weak"]}
    entries = [
        (entry, (code, "weak" if code in ACTS or entry in weak else ""))
        for entry, code in _entries(raw["heads"], "heads")
    ]
    return Phrases(entries, language)
