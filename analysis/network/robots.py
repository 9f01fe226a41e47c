"""What a site allows to be asked: its robots.txt, as RFC 9309 reads it (the longest rule counts, `*` and `$`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

LARGEST = 500_000
MOST_RULES = 5_000


@dataclass(frozen=True, slots=True)
class Robots:
    """Rules for one who asks: (allowed, pattern) in the order of the file, and the pause wished for, in seconds."""

    rules: tuple[tuple[bool, str], ...] = ()
    delay: float = 0.0

    def allows(self, path: str) -> bool:
        """Whether a path, with its query, may be asked."""
        fitting = [(len(pattern), allowed) for allowed, pattern in self.rules if fits(pattern, path)]
        return max(fitting)[1] if fitting else True


EVERYTHING = Robots()
NOTHING = Robots(((False, "/"),))


def robots_of(text: str, agent: str) -> Robots:
    """The rules of a robots.txt for one agent; those for `*` where it is not named."""
    groups: dict[str, list[tuple[str, str]]] = {}
    named: list[str] = []
    fresh = True
    for line in text[:LARGEST].splitlines()[:MOST_RULES]:
        field, _, value = (part.strip() for part in line.partition("#")[0].partition(":"))
        if field.lower() == "user-agent":
            # Several names in a row share the rules below them.
            named = [*named, value.lower()] if not fresh else [value.lower()]
            fresh = False
        elif field:
            fresh = True
            for name in named:
                groups.setdefault(name, []).append((field.lower(), value))
    return _rules(groups.get(agent.lower()) or groups.get("*") or [])


def _rules(lines: Sequence[tuple[str, str]]) -> Robots:
    rules = tuple((field == "allow", value) for field, value in lines if field in ("allow", "disallow") and value)
    delays = [
        float(value) for field, value in lines if field == "crawl-delay" and re.fullmatch(r"\d{1,5}(\.\d+)?", value)
    ]
    return Robots(rules, max(delays, default=0.0))


def fits(pattern: str, path: str) -> bool:
    """Whether a path begins as a pattern says; in one walk, however many `*` there are."""
    ends = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for n, piece in enumerate(others):
        if ends and n == len(others) - 1:
            return len(path) - len(piece) >= at and path.endswith(piece)
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return not ends or at == len(path)
