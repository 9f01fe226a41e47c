"""Dates of EDTF level 1 in the words of a language."""

from __future__ import annotations

import re
from typing import Any

Words = Any  # one edition of lexicon/briefing
POINT = r"[\dX-]+[?~%]?"
_INTERVAL = re.compile(rf"^({POINT})?(\.\.)?/(\.\.)?({POINT})?$")
_DAY = re.compile(r"^(\d{4})-(\d\d)(?:-(\d\d))?$")
DASH = "–"


def in_words(edtf: str, words: Words, brief: bool = False, of: bool = False) -> str | None:
    """A date as it is read: 2 December 2025; not after December 2025; 18–19 March 2013.

    Args:
        edtf: EDTF level 1.
        words: The edition's words.
        brief: Short names of months, for narrow columns and charts.
        of: A single date in the form that stands after a preposition (Russian "до марта 2025").
    """
    interval = _INTERVAL.match(edtf)
    if not interval:
        return _point(edtf, words, brief, of)
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
