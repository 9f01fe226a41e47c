"""Which event was part of which: the talks of a visit, the signing at a summit. Linked, never merged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from analysis.reconcile.dates import overlap
from analysis.reconcile.happenings import Happening

Group = Sequence[Happening]
AHEAD = frozenset({"planned", "postponed"})


def parents(groups: Mapping[str, Group], rules: Mapping[str, Any]) -> dict[str, str]:
    """By event id the id of the event it was part of; only those that were part of one.

    Args:
        groups: The reports on each event.
        rules: `ontology/comparison`; `part_of` says which families of events hold which.
    """
    wanted: Mapping[str, Sequence[str]] = rules["part_of"]
    holders = {family for families in wanted.values() for family in families}
    near: dict[object, list[str]] = defaultdict(list)
    for name in sorted(groups):
        if groups[name][0].family in holders:
            for key in set(_where_found(groups[name])):
                near[key].append(name)
    found: dict[str, str] = {}
    for name, group in groups.items():
        families = wanted.get(group[0].family) or wanted.get(group[0].event_type, ())
        rivals = {other for key in set(_where_found(group)) for other in near[key] if other != name}
        fit = [r for r in rivals if groups[r][0].family in families and _holds(groups[r], group)]
        if fit:
            found[name] = min(fit, key=lambda r: (families.index(groups[r][0].family), r))
    return found


def _where_found(group: Group) -> Iterator[tuple[object, ...]]:
    """Where events that belong together meet: in one document, or with one person on one day."""
    for told in group:
        yield ("document", told.key[0])
        if told.is_dated and told.window:
            first = told.window[0]
            yield from (("month", person, first.year, first.month) for person in told.persons)


def _holds(host: Group, part: Group) -> bool:
    pairs = list(product(host, part))
    return any(_is_inside(a, b) for a, b in pairs) and not any(_is_elsewhere(a, b) for a, b in pairs)


def _is_inside(host: Happening, part: Happening) -> bool:
    """Whether two reports show it: told together or of the same days, and with somebody in both."""
    together = host.key[0] == part.key[0]
    if "background" in (host.narrative_role, part.narrative_role) or not _same_standing(host, part):
        return False
    if host.family != "visit":
        return together and bool(not part.sides or set(host.sides) & set(part.sides))
    guests = host.visitors or host.persons
    if not guests & part.persons:
        return False
    same_days = host.is_dated and part.is_dated and host.place_country and host.place_country == part.place_country
    return together or bool(same_days)


def _same_standing(host: Happening, part: Happening) -> bool:
    """Nothing planned is part of what was, and the other way round; what is under way may hold both."""
    return host.status == "ongoing" or (host.status in AHEAD) == (part.status in AHEAD)


def _is_elsewhere(host: Happening, part: Happening) -> bool:
    if host.is_dated and part.is_dated and host.window and part.window and not overlap(host.window, part.window):
        return True
    countries = {host.place_country, part.place_country} - {None}
    if len(countries) > 1:
        return True
    stated = {h.place for h in (host, part) if h.place_basis in ("stated", "title")}
    return host.family != "visit" and len(stated - {None}) > 1
