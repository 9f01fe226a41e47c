"""A small chart: rules that read what stands side by side, layer upon layer, and keep every reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from analysis.immutable import immutable
from analysis.understand.remembered import Remembered

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
Reading = tuple[str, int, Any]  # tag, where it stops, value
REMEMBERED = 1 << 12  # plans, and steps of one: stretches of time have few kinds of words at once


@immutable
class Step:
    """One way to begin one rule: its first item as a tag that stands at a place, and what must follow.

    Attributes:
        tag: What stands there, in the `case` it must have, if any; `key` and `key_of_tag` are for its value and itself.
        rest: The items behind the first.
        second: Tags of which one must stand behind the first item; None where nothing need.
    """

    rule: Rule
    tag: str
    case: str
    key: str
    key_of_tag: str
    rest: tuple[Item, ...]
    second: frozenset[str] | None


Plan = Remembered[tuple[str, ...], list[Step]]  # of one layer: its steps by the tags at a place


def _plan(fitting: Mapping[str, Sequence[tuple[Rule, Ways]]]) -> Plan:
    """What the rules of a layer that a stretch can fill may read from a place on, in the order of the rules."""

    def steps(tags: tuple[str, ...]) -> list[Step]:
        rules = {id(each): (each, ways) for tag in tags for each, ways in fitting.get(tag, ())}
        return [step for each, ways in rules.values() for items in ways for step in _steps(each, items, tags)]

    return Remembered(steps, REMEMBERED)


def _steps(each: Rule, items: tuple[Item, ...], tags: tuple[str, ...]) -> Iterator[Step]:
    if not items:
        return
    first, *rest = items
    second = None if all(item.optional for item in rest) else frozenset(_first_tags(tuple(rest)))
    for tag, case, key, key_of_tag in first.tags:
        if tag in tags:
            yield Step(each, tag, case, key, key_of_tag, tuple(rest), second)
    if first.optional:
        yield from _steps(each, tuple(rest), tags)


class Grammar:
    """Layers of rules, each cut down to those that what a stretch holds can fill."""

    def __init__(self, layers: Sequence[Sequence[Rule]], language: str) -> None:
        self._layers = [by_first_tag(rules, language) for rules in layers]
        # By some tags: the layers that can add something to them and to what the layers before may make of them.
        self.plans: Remembered[frozenset[str], list[Plan]] = Remembered(
            lambda present: list(self._possible(set(present))), REMEMBERED
        )

    def _possible(self, present: set[str]) -> Iterator[Plan]:
        for layer in self._layers:
            fitting: dict[str, list[tuple[Rule, Ways]]] = {}
            for tag in sorted(present & layer.keys()):
                rules = ((each, tuple(w for w in each.ways if _may_stand(w, present))) for each in layer[tag])
                if left := [(each, ways) for each, ways in rules if ways]:
                    fitting[tag] = left
            if fitting:
                yield _plan(fitting)
                present.update(each.tag for left in fitting.values() for each, _ in left)


class Chart:
    """Readings by the place where they begin, over the pieces of one stretch of a sentence."""

    def __init__(self, entries: list[Entries], cases: Sequence[str]) -> None:
        self.entries = entries
        self.cases = cases

    def grow(self, grammar: Grammar) -> None:
        """Add what the rules of each layer read, out of what is there and what the layers before it read."""
        for plan in grammar.plans[frozenset([tag for found in self.entries for tag in found])]:
            for found in self.entries:
                steps = plan[tuple(found)]
                if steps:
                    new: list[Reading] = []
                    for step in steps:
                        self._read(step, found, new)
                    _add(new, found)

    def _read(self, step: Step, found: Entries, new: list[Reading]) -> None:
        """Add to `new` what a step reads at a place with some readings."""
        each, second = step.rule, step.second
        for stop, value in found[step.tag]:
            if step.case and not _fits(self.cases[stop - 1], step.case):
                continue
            if second is not None and (stop >= len(self.entries) or second.isdisjoint(self.entries[stop])):
                continue
            own = {step.key: value, step.key_of_tag: step.tag}
            for end, values in self._match(step.rest, stop, own) if step.rest else ((stop, own),):
                made = each.make(values)
                if made is not None:
                    new.append((each.tag, end, made))

    def _match(self, items: tuple[Item, ...], here: int, values: Values) -> list[tuple[int, Values]]:
        """Where some items can stop, each with the values on the way; the choices in order."""
        item, rest = items[0], items[1:]
        matched: list[tuple[int, Values]] = []
        if here < len(self.entries) and not item.names.isdisjoint(found := self.entries[here]):
            for tag, case, key, key_of_tag in item.tags:
                for stop, value in found.get(tag, ()):
                    if not case or _fits(self.cases[stop - 1], case):
                        more = {**values, key: value, key_of_tag: tag}
                        matched += self._match(rest, stop, more) if rest else ((stop, more),)
        if item.optional:
            matched += self._match(rest, here, values) if rest else ((here, values),)
        return matched


def _add(new: Sequence[Reading], found: Entries) -> None:
    for tag, stop, value in new:
        readings = found.get(tag)
        if readings is None:
            found[tag] = [(stop, value)]
        elif (stop, value) not in readings:
            readings.append((stop, value))


def _may_stand(way: tuple[Item, ...], present: AbstractSet[str]) -> bool:
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
