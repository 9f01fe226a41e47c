"""Dates as reviewers write them, in the words of any edition or in digits, as EDTF."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from analysis.days import DASH, POINT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.days import Words

_EDTF = re.compile(rf"^(?:{POINT}|(?:{POINT}|\.\.)?/(?:{POINT}|\.\.)?)$")
_DOTTED = re.compile(r"^(\d{1,2})\.(\d{1,2})\.(\d{4})$")
# Phrases around a date, and the sign of EDTF that says the same.
SIGNS = {"not_after": "../{}", "not_before": "{}/..", "uncertain": "{}?", "about_date": "{}~", "between": "{}/{}"}


def edtf_of(text: str, editions: Mapping[str, Words]) -> str | None:
    """The date that somebody wrote in the words of any edition, as EDTF; None where it is none."""
    said = " ".join(text.split())
    return _signed(said, editions) or _read(said, editions)


def _signed(said: str, editions: Mapping[str, Words]) -> str | None:
    for words in editions.values():
        for name, sign in SIGNS.items():
            pattern = re.escape(str(words["phrases"][name])).replace(r"\{\}", "(.+)")
            found = re.fullmatch(pattern, said)
            points = [_read(point, editions) for point in found.groups()] if found else []
            if points and all(points):
                return sign.format(*points)
    return None


def _read(said: str, editions: Mapping[str, Words]) -> str | None:
    """A day, days of a month, a month; a date in digits, as it is written in EDTF or with full stops."""
    if _EDTF.match(said) and len(said) >= len("2031"):
        return said
    if dotted := _DOTTED.match(said):
        return f"{dotted[3]}-{int(dotted[2]):02}-{int(dotted[1]):02}"
    for words in editions.values():
        for name in ("day", "brief_day", "month", "brief_month"):
            found = re.fullmatch(_pattern(words["dates"][name]), said, re.IGNORECASE)
            month = _month(found["name"], words["dates"]) if found else None
            if found and month:
                days = found.groupdict().get("days")
                start = f"{found['year']}-{month:02}"
                return "/".join(f"{start}-{int(day):02}" for day in days.split(DASH)) if days else start
    return None


def _pattern(template: str) -> str:
    slots = {"day": rf"(?P<days>\d{{1,2}}(?:{DASH}\d{{1,2}})?)", "year": r"(?P<year>\d{4})"}
    slots |= dict.fromkeys(("of", "month"), r"(?P<name>[^\s\d]+)")
    return template.format(**slots)


def _month(name: str, dates: Words) -> int | None:
    kinds = ("months", "of", "short", "short_of")
    names = [[each.casefold().strip(".") for each in dates[kind]] for kind in kinds]
    return next((held.index(said) + 1 for held in names if (said := name.casefold().strip(".")) in held), None)
