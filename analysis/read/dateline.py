"""Where and by whom a text was filed: "АКТАУ. OUTLET –", "AKTAU, Kazakhstan, May 5.", "Outlet (KZ) -".

The form decides, not a list of towns and agencies: capitals, the date, brackets, and what stands between them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from analysis.model import Span
from analysis.read.lines import Line
from analysis.read.stamps import has_clock, stamps
from analysis.read.words import FrameWords

HEAD = 200
LEAD = 3
NAME = r"[^\W\d_]++(?:[-’'][^\W\d_]++)*+"  # whole words: nothing that may follow begins within one
NAMES = rf"{NAME}(?:[ ]{NAME}){{0,2}}"
# A year may be followed by its word: "5 мая 2031 года", "5 мамыр 2031 ж."; it stands first in "2031 жылғы 5 мамыр".
DATE = (
    rf"(?:\d{{4}}\s{NAME}\s\d{{1,2}}\s{NAME}|\d{{1,2}}\s{NAME}(?:,?\s\d{{4}}(?:\s{NAME})?)?"
    rf"|{NAME}\.?\s?\d{{1,2}}(?:,\s\d{{4}})?"
    r"|\d{1,2}\.\d{1,2}\.\d{4})"
)
OUTLET = r"[^\W_][\w«»\".&-]{1,30}(?:[ ][\w«»\".&-]{1,30}){0,3}"
DASH = r"\s?[–—-](?=\s)"
FILED = re.compile(
    rf"""(?:\((?P<before>[^()]{{2,40}})\)\s+)?
    (?:[^\W\d_]{{1,3}}\.\s)?  # "city" cut short
    (?P<place>{NAMES})(?:\s[^\W\d_]{{1,3}}\.(?=,))?
    (?:,\s(?P<country>{NAMES}))?
    (?:[.,]?\s(?P<date>{DATE}))?
    (?:\s?[.,]?\s?(?:\((?P<bracket>[^()]{{2,40}})\)|/(?P<slash>[^/]{{2,40}})/)(?:,?\s(?P<later>{DATE}))?(?:{DASH}|[.:]?(?=\s))
      |[.,]\s(?P<outlet>{OUTLET}){DASH}
      |(?P<close>\.(?=\s|$)|{DASH}|$))""",
    re.VERBOSE,
)
OUTLET_ALONE = re.compile(rf"(?P<outlet>{OUTLET}(?:\s?\((?P<code>[A-Z]{{2,3}})\))?){DASH}\s+(?=[^a-zа-яё])")
DOMAIN = re.compile(r"\w+\.[a-z]{2,4}")
# On the page's own lines: "Актау - news.example, …" and "Gazette, №26 …".
PAGE_TOWN = re.compile(rf"(?P<place>{NAME}) [–—-] (?P<outlet>\w+\.[a-z]{{2,4}})\b")
PAGE_ISSUE = re.compile(rf"(?P<outlet>{NAMES}),? №\s?\d")
# Shorter words in capitals before a dash are as likely the name of a body: "ЕАБР – …".
SHORTEST_TOWN = 5


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says: the place as a span of the text, the outlet, and the day as far as it is given."""

    place: Span | None = None
    producer: str | None = None
    day: date | None = None
    month_and_day: tuple[int, int] | None = None


def dateline_of(body: Sequence[Line], page: Sequence[Line], words: FrameWords) -> Dateline:
    """The dateline of a text: out of its first lines, else out of the page's lines above it."""
    for n, line in enumerate(body[:LEAD]):
        found = _filed(line, words, first=n == 0) or (_outlet_alone(line, words) if n == 0 else None)
        if found:
            return found
    for line in page:
        if found := _on_page(line, words):
            return found
    return Dateline()


def _filed(line: Line, words: FrameWords, *, first: bool) -> Dateline | None:
    match = FILED.match(line.said[:HEAD])
    if not match or len(match["place"]) < 2 or not all(name[0].isupper() for name in match["place"].split()):
        return None
    if match["place"].casefold() in words.stamp_words:  # "Thursday 3 October 2031 - Staff"
        return None
    said = match["date"] or match["later"]
    if match["close"] == "" and not (said and match["place"].isupper()):
        return None  # "ORBEND, Latvia, Feb.1" fills its line
    day, month_and_day = _when(said, words)
    if said and not (day or month_and_day):
        return None
    if not (_is_dated_or_named(match, words) or (first and _is_bare_town(line.said, match, words))):
        return None
    producer = next((match[name].strip() for name in ("outlet", "slash", "bracket", "before") if match[name]), None)
    return Dateline(_place(line, match), producer, day, month_and_day)


def _place(line: Line, match: re.Match[str]) -> Span:
    return Span(line.span.start + match.start("place"), line.span.start + match.end("place"))


def _said(line: Line, place: Span) -> str:
    return line.said[place.start - line.span.start : place.stop - line.span.start]


def _is_dated_or_named(match: re.Match[str], words: FrameWords) -> bool:
    capitals = match["place"].isupper()
    if match["outlet"]:
        starts = all(not word[0].islower() for word in match["outlet"].split())
        return starts and bool(capitals or match["date"] or _looks_like_outlet(match["outlet"], words))
    if match["date"]:
        return True
    return capitals and bool(match["before"] or match["bracket"] or match["slash"])


def _is_bare_town(said: str, match: re.Match[str], words: FrameWords) -> bool:
    """АКТАУ. Стороны встретились · AKTAU — The sides met."""
    place, after = match["place"], said[match.end() :].lstrip()[:1]
    if not place.isupper() or not match["close"] or after.islower() or place.casefold() in words.outlets:
        return False
    long_enough = 3 if match["close"] == "." else SHORTEST_TOWN
    return len(place) >= long_enough or place.casefold() in words.places


def _outlet_alone(line: Line, words: FrameWords) -> Dateline | None:
    match = OUTLET_ALONE.match(line.said[:HEAD])
    if match and (match["code"] or _looks_like_outlet(match["outlet"], words)):
        return Dateline(producer=match["outlet"])
    return None


def _looks_like_outlet(said: str, words: FrameWords) -> bool:
    """Known, or written as no ordinary word is: InnerCapitals, a domain."""
    known = said.casefold() in words.outlets
    inner_capital = any(before.islower() and after.isupper() for before, after in pairwise(said))
    return known or inner_capital or DOMAIN.fullmatch(said) is not None


def _when(said: str | None, words: FrameWords) -> tuple[date | None, tuple[int, int] | None]:
    if not said:
        return None, None
    if days := stamps(said, words):
        return days[0].day, (days[0].day.month, days[0].day.day)
    month = next((words.months[w.casefold()] for w in re.findall(NAME, said) if w.casefold() in words.months), 0)
    number = re.search(r"\d{1,2}", said)
    return None, (month, int(number[0])) if month and number else None


def without_signature(body: Sequence[Line], dateline: Dateline) -> Sequence[Line]:
    """The lines of a text without a last one that only names the outlet again."""
    signed = len(body) > 1 and dateline.producer is not None and body[-1].said.strip("() ") == dateline.producer
    return body[:-1] if signed else body


def _on_page(line: Line, words: FrameWords) -> Dateline | None:
    if not stamps(line.said, words):
        return None
    if has_clock(line.said) and (match := PAGE_TOWN.search(line.said)):
        return Dateline(_place(line, match), match["outlet"])
    filed = _filed(line, words, first=False)
    if filed and filed.place and _said(line, filed.place).casefold() in words.places:  # and no section of the site
        return filed
    issue = PAGE_ISSUE.match(line.said)
    return Dateline(producer=issue["outlet"]) if issue else None
