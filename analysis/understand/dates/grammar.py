"""A small chart: rules that read what stands side by side, layer upon layer, and keep every reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Values = Mapping[str, Any]
Entries = dict[str, list[tuple[int, Any]]]  # by tag: where the reading stops, and its value


@dataclass(frozen=True, slots=True)
class Item:
    """One place of a pattern: any of some tags, each perhaps in a grammatical case; perhaps left out."""

    tags: tuple[tuple[str, str], ...]
    key: str
    optional: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """What `make` makes of a pattern's values becomes a reading `tag`; None where it refuses."""

    tag: str
    ways: tuple[tuple[Item, ...], ...]
    make: Callable[[Values], Any]
    languages: frozenset[str]


def rule(tag: str, pattern: str, make: Callable[[Values], Any], languages: str = "ru kk en") -> Rule:
    """A rule out of its notation: items with spaces between.

    `day|days` any of two tags · `year?` may be missing · `[of the? year]` may be missing as a whole, once a pattern ·
    `year.dative` in a case, `year.!dative` in any other ·
    `a=day b=day` keys for the values; without one, the value's key is its tag. `a.tag` holds which tag it was.
    """
    return Rule(
        tag, tuple(tuple(map(_item, way.split())) for way in _ways(pattern)), make, frozenset(languages.split())
    )


def _ways(pattern: str) -> tuple[str, ...]:
    before, group, rest = pattern.partition("[")
    if not group:
        return (pattern,)
    within, _, after = rest.partition("]")
    return before + within + after, before + after


def _item(word: str) -> Item:
    key, _, rest = word.rstrip("?").rpartition("=")
    tags = tuple((tag, case) for tag, _, case in (each.partition(".") for each in rest.split("|")))
    return Item(tags, key, word.endswith("?"))


class Chart:
    """Readings by the place where they begin, over the pieces of one sentence."""

    def __init__(self, entries: list[Entries], cases: Sequence[str]) -> None:
        self.entries = entries
        self.cases = cases

    def grow(self, layer: Mapping[str, Sequence[Rule]]) -> None:
        """Add what the rules of a layer read; `layer` has them by the tag they may begin with."""
        for here, found in enumerate(self.entries):
            if not found:
                continue
            new: list[tuple[str, int, Any]] = []
            for tag in tuple(found):
                for each in layer.get(tag, ()):
                    new.extend(self._readings(each, here))
            for tag, stop, value in new:
                readings = found.setdefault(tag, [])
                if (stop, value) not in readings:
                    readings.append((stop, value))

    def _readings(self, each: Rule, here: int) -> Iterator[tuple[str, int, Any]]:
        for items in each.ways:
            for stop, values in self._match(items, 0, here, {}):
                value = each.make(values)
                if value is not None:
                    yield each.tag, stop, value

    def _match(self, items: tuple[Item, ...], k: int, here: int, values: Values) -> Iterator[tuple[int, Values]]:
        if k == len(items):
            yield here, values
            return
        item = items[k]
        found = self.entries[here] if here < len(self.entries) else {}
        for tag, case in item.tags:
            key = item.key or tag
            for stop, value in found.get(tag, ()):
                if not case or _fits(self.cases[stop - 1], case):
                    yield from self._match(items, k + 1, stop, {**values, key: value, f"{key}.tag": tag})
        if item.optional:
            yield from self._match(items, k + 1, here, values)


def _fits(case: str, wanted: str) -> bool:
    return case != wanted[1:] if wanted.startswith("!") else case == wanted


def by_first_tag(rules: Sequence[Rule], language: str) -> dict[str, list[Rule]]:
    """The rules of a language by the tags their first items may have."""
    index: dict[str, list[Rule]] = {}
    for each in rules:
        if language in each.languages:
            for tag in dict.fromkeys(tag for items in each.ways for tag in _first_tags(items)):
                index.setdefault(tag, []).append(each)
    return index


def _first_tags(items: tuple[Item, ...]) -> Iterator[str]:
    for item in items:
        yield from (tag for tag, _ in item.tags)
        if not item.optional:
            return
