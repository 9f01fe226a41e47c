"""Areas as statistical offices write them → our codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from analysis import knowledge

NAMED = ("state", "region", "organisation")
# "France (incl. Mayotte 'YT' from 2014)": the bracket says how the area is drawn, not what it is called.
REMARK = re.compile(r"\s*\((?:incl|excl|until|depuis|jusqu)[^()]*(?:\([^()]*\)[^()]*)*\)")
CODE = re.compile(r"[A-Z0-9_]{1,16}")


@lru_cache(maxsize=8192)
def area(raw: str | None) -> str | None:
    """Our code of an area given by code or label; None where it is not known (the caller keeps the label)."""
    text = folded(raw or "")
    if not text:
        return None
    known = _index()
    found = known.get(text) or known.get(folded(REMARK.sub("", text)))
    return found or _aggregate(raw or "") or known.get(folded(text.partition(" (")[0]))


@lru_cache(maxsize=1024)
def side(speaker: str | None) -> str | None:
    """The state or bloc somebody speaks for: an area by name, or that of a body the gazetteer knows; else None."""
    known = folded(speaker or "")
    bodies = (t for t in knowledge.load().of_kind("organisation") if t.country)
    named = (t.country for t in bodies for names in t.names.values() if known in map(folded, names))
    return (area(speaker) or next(named, None)) if known else None


def areas(raw: Iterable[str | None]) -> dict[str | None, str | None]:
    """Codes of many labels."""
    return {each: area(each) for each in set(raw)}


def composition(code: str | None) -> str | None:
    """The code again where the area has a composition of its own (EU27_2020, EU28 …)."""
    return code if code in _room()["compositions"] else None


def members(code: str) -> tuple[str, ...]:
    """The members of a composition."""
    room = _room()
    whole: list[str] = room["members"].get(code) or [
        *room["members"]["EU27_2020"],
        *room["extra_members"].get(code, []),
    ]
    return tuple(whole)


def claimed_as(code: str | None) -> tuple[str | None, ...]:
    """What an area of a claim may mean in a series; the first is the default."""
    return tuple(_room()["claimed_as"].get(code, [code]))


def folded(text: str) -> str:
    """Letters aside from case and from spaces of any kind."""
    return " ".join(text.casefold().split())


def _room() -> Mapping[str, Any]:
    found: Mapping[str, Any] = knowledge.load().ontology["statistics_areas"]
    return found


def _aggregate(label: str) -> str | None:
    for pattern, code in _patterns():
        if pattern.search(label):
            return code
    return None


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(pattern), code) for pattern, code in _room()["patterns"]]


@lru_cache(maxsize=1)
def _index() -> dict[str, str]:
    """Folded code or label → our code; statistical spellings overrule names of the gazetteer, codes overrule both."""
    known, room = knowledge.load(), _room()
    named = [t for t in known.of_kind(*NAMED) if CODE.fullmatch(t.id)]  # of bodies only blocs have an area code
    index = {folded(n): t.id for t in named for names in t.names.values() for n in names}
    index |= {folded(label): code for label, code in room["labels"].items()}
    states = [t.id for t in known.of_kind("state") if CODE.fullmatch(t.id)]
    made = [code for _, code in room["patterns"]] + list(room["labels"].values())
    index |= {folded(code): code for code in (*states, *room["compositions"], *made)}
    index |= {folded(str(other)): code for code, others in room["codes"].items() for other in (code, *others)}
    return index | {folded(alias): code for alias, code in room["aliases"].items()}
