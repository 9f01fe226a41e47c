"""A small chart: rules that read what stands side by side, layer upon layer, and keep every reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from analysis.immutable import immutable

Values = Mapping[str, Any]
Entries = dict[str, list[tuple[int, Any]]]  # by tag: where the reading stops, and its value


@immutable
class Item:
    """One place of a pattern: any of some tags, perhaps left out.

    Attributes:
        tags: Tag, its grammatical case if it must have one, and the keys for its value and for itself.
        names: The tags alone.
    """

    tags: tuple[tuple[str, str, str, str], ...]
    names: frozenset[str]
    optional: bool


@immutable
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
    cases = [(tag, case) for tag, _, case in (each.partition(".") for each in rest.split("|"))]
    tags = tuple((tag, case, key or tag, f"{key or tag}.tag") for tag, case in cases)
    return Item(tags, frozenset(tag for tag, _ in cases), word.endswith("?"))


Ways = tuple[tuple[Item, ...], ...]
Plan = Mapping[str, Sequence[tuple[Rule, Ways]]]  # by tag: the rules that may begin with it, with the ways left
PLANS = 1 << 12  # plans remembered: stretches of time have few kinds of words at once


class Layer:
    """Rules by the tags they may begin with, cut down to those that what a stretch holds can fill."""

    def __init__(self, rules: Mapping[str, Sequence[Rule]]) -> None:
        self._rules = rules
        self._plans: dict[frozenset[str], Plan] = {}

    def plan(self, present: frozenset[str]) -> Plan:
        """The rules all of whose items are among some tags at all."""
        found = self._plans.get(present)
        if found is None:
            if len(self._plans) >= PLANS:
                self._plans.clear()
            found = self._plans[present] = dict(self._possible(present))
        return found

    def _possible(self, present: frozenset[str]) -> Iterator[tuple[str, list[tuple[Rule, Ways]]]]:
        for tag in present:
            rules = ((each, tuple(w for w in each.ways if _may_stand(w, present))) for each in self._rules.get(tag, ()))
            if left := [(each, ways) for each, ways in rules if ways]:
                yield tag, left


class Chart:
    """Readings by the place where they begin, over the pieces of one sentence; `runs` are the stretches to look at."""

    def __init__(self, entries: list[Entries], cases: Sequence[str], runs: Sequence[tuple[int, int]]) -> None:
        self.entries = entries
        self.cases = cases
        self.runs = runs

    def grow(self, layers: Sequence[Layer]) -> None:
        """Add what the rules of each layer read, out of what is there and what the layers before it read."""
        for first, last in self.runs:
            stretch = self.entries[first:last]
            present = frozenset([tag for found in stretch for tag in found])
            for layer in layers:
                plan = layer.plan(present)
                if plan:
                    added = [
                        tag for here, found in enumerate(stretch, first) for tag in self._grow_at(here, found, plan)
                    ]
                    if added:
                        present = present.union(added)

    def _grow_at(self, here: int, found: Entries, plan: Plan) -> Sequence[str]:
        """Add what is read from a place on; the tags of it."""
        begun = [tag for tag in found if tag in plan]
        if not begun:
            return ()
        rules = {id(each): (each, ways) for tag in begun for each, ways in plan[tag]}
        new = [reading for each, ways in rules.values() for reading in self._readings(each, ways, here)]
        for tag, stop, value in new:
            readings = found.setdefault(tag, [])
            if (stop, value) not in readings:
                readings.append((stop, value))
        return [tag for tag, _, _ in new]

    def _readings(self, each: Rule, ways: Ways, here: int) -> Iterator[tuple[str, int, Any]]:
        for items in ways:
            for stop, values in self._match(items, 0, here, ()):
                value = each.make(dict(values))
                if value is not None:
                    yield each.tag, stop, value

    def _match(
        self, items: tuple[Item, ...], k: int, here: int, values: tuple[tuple[str, Any], ...]
    ) -> list[tuple[int, tuple[tuple[str, Any], ...]]]:
        """Where the items from `k` on can stop, each with the values on the way; the choices in order."""
        if k == len(items):
            return [(here, values)]
        item, ahead = items[k], k + 1
        matched: list[tuple[int, tuple[tuple[str, Any], ...]]] = []
        if here < len(self.entries) and not item.names.isdisjoint(found := self.entries[here]):
            for tag, case, key, key_of_tag in item.tags:
                for stop, value in found.get(tag, ()):
                    if not case or _fits(self.cases[stop - 1], case):
                        more = (*values, (key, value), (key_of_tag, tag))
                        if ahead == len(items):
                            matched.append((stop, more))
                        else:
                            matched += self._match(items, ahead, stop, more)
        if item.optional:
            matched += self._match(items, ahead, here, values)
        return matched


def _may_stand(way: tuple[Item, ...], present: frozenset[str]) -> bool:
    """Whether each item of a way that may not be left out is in the sentence at all."""
    return all(item.optional or not item.names.isdisjoint(present) for item in way)


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
        yield from (tag for tag, *_ in item.tags)
        if not item.optional:
            return
