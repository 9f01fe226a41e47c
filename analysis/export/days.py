"""Dates of EDTF level 1 in the words of a language, and back: reviewers write what they read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

Words = Any  # one edition of lexicon/briefing
_POINT = r"[\dX-]+[?~%]?"
_INTERVAL = re.compile(rf"^({_POINT})?(\.\.)?/(\.\.)?({_POINT})?$")
_DAY = re.compile(r"^(\d{4})-(\d\d)(?:-(\d\d))?$")
_EDTF = re.compile(rf"^(?:{_POINT}|(?:{_POINT}|\.\.)?/(?:{_POINT}|\.\.)?)$")
_DOTTED = re.compile(r"^(\d{1,2})\.(\d{1,2})\.(\d{4})$")
DASH = "–"
# Phrases around a date, and the sign of EDTF that says the same.
SIGNS = {"not_after": "../{}", "not_before": "{}/..", "uncertain": "{}?", "about_date": "{}~", "between": "{}/{}"}


def in_words(edtf: str, words: Words, brief: bool = False) -> str | None:
    """A date as it is read: 2 December 2025; not after December 2025; 18–19 March 2013.

    Args:
        edtf: EDTF level 1.
        words: The edition's words.
        brief: Short names of months, for narrow columns and charts.
    """
    interval = _INTERVAL.match(edtf)
    if not interval:
        return _point(edtf, words, brief)
    first, last = interval[1], interval[4]
    if first and last:
        points = [_point(each, words, brief) for each in (first, last)]
        return _shared(first, last, words, brief) or _phrase("between", words, *points)
    if last:
        return _phrase("not_after", words, _point(last, words, brief, of=True))
    return _phrase("not_before", words, _point(first, words, brief, of=True)) if first else None


def _point(edtf: str, words: Words, brief: bool = False, of: bool = False) -> str:
    if edtf.endswith(("?", "%")):
        return _phrase("uncertain", words, _point(edtf[:-1], words, brief))
    if edtf.endswith("~"):
        return _phrase("about_date", words, _point(edtf[:-1], words, brief, of=True))
    found = _DAY.match(edtf)
    return _named(found, words, brief, of) if found and 1 <= int(found[2]) <= 12 else edtf


def _named(found: re.Match[str], words: Words, brief: bool, of: bool) -> str:
    year, month, day, names = found[1], int(found[2]) - 1, found[3], words["dates"]
    alone, after = ("short", "short_of") if brief else ("months", "of")
    if day:
        template = names["brief_day" if brief else "day"]
        return str(template.format(day=int(day), of=names[after][month], year=year))
    template = names["brief_month" if brief else "month"]
    return str(template.format(month=names[after if of else alone][month], year=year))


def _shared(first: str, last: str, words: Words, brief: bool) -> str | None:
    """Two days of a month, or two months of a year, in one."""
    one, two, names = _DAY.match(first), _DAY.match(last), words["dates"]
    if not one or not two or one[1] != two[1] or bool(one[3]) != bool(two[3]):
        return None
    months = [int(one[2]) - 1, int(two[2]) - 1]
    if one[3]:
        days = f"{int(one[3])}{DASH}{int(two[3])}"
        of = names["short_of" if brief else "of"][months[0]]
        same = months[0] == months[1]
        return str(names["brief_day" if brief else "day"].format(day=days, of=of, year=one[1])) if same else None
    named = f" {DASH} ".join(names["short" if brief else "months"][month] for month in months)
    return str(names["brief_month" if brief else "month"].format(month=named, year=one[1]))


def _phrase(name: str, words: Words, *values: object) -> str:
    return str(words["phrases"][name]).format(*values)


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
