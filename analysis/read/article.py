"""What a reader of a format hands over: a text, and what its wrapping (tags, columns, mail headers) says of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from html import unescape
from urllib.parse import urlsplit

from analysis.model import Period
from analysis.read.stamps import YEARS, day_period, period, stamps
from analysis.read.words import FrameWords

BLANKS = re.compile(r"\s+")
COMPACT = re.compile(r"(\d{4})-?(\d\d)?-?(\d\d)?")
DAY_IN_ADDRESS = re.compile(r"/(\d{4})[/-](\d\d?)[/-](\d\d?)(?=[/?#_-]|$)")
LONGEST_SAID = 500
LONGEST_DATE = 100
UNSET = date(1970, 1, 1)  # what programs write where they know no date
WEB = re.compile(r"https?://[^\s<>\"]{3,2000}")


@dataclass(frozen=True, slots=True)
class Told:
    """What stands beside a text, each with where it stands: `json_ld`, `meta`, `feed`, `mail`, `column`, `address`.

    A basis is empty where nothing was said.
    """

    title: str | None = None
    title_basis: str = ""
    published: Period | None = None
    published_basis: str = ""
    producer: str | None = None
    producer_basis: str = ""
    language: str | None = None
    language_basis: str = ""
    url: str | None = None

    def else_(self, other: Told) -> Told:
        """The same, with what is missing taken from another."""
        missing = {
            name: value
            for field in ("title", "published", "producer", "language")
            if getattr(self, field) is None
            for name, value in ((field, getattr(other, field)), (f"{field}_basis", getattr(other, f"{field}_basis")))
        }
        return replace(self, **missing, url=self.url or other.url)


NOTHING = Told()


@dataclass(frozen=True, slots=True)
class Article:
    """One text of a file.

    Attributes:
        text: The headline on the first line, where one is told, and the text below it.
        part: By what it is known inside its file; empty where it is the whole file.
    """

    text: str
    told: Told = NOTHING
    part: str = ""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file inside a letter, to be read as a file of its own.

    Attributes:
        part: By what it is known inside the file: its name, after that of the letter where there are several.
        name: Its own name; the suffix decides how it is read.
        told: What the letter says: it dates and names what says nothing of itself.
    """

    part: str
    name: str
    raw: bytes
    told: Told = NOTHING


@dataclass(frozen=True, slots=True)
class Fault:
    """A part of a file that gives no document, and what to do about it."""

    part: str
    reason: str


def told(
    basis: str,
    words: FrameWords,
    *,
    title: object = None,
    published: object = None,
    producer: object = None,
    language: object = None,
    url: object = None,
) -> Told:
    """Values as a wrapping gives them, made sense of; what makes none is as if it were not there."""
    headline, outlet, day = line(title), line(producer), moment(line(published), words)
    tongue = (line(language) or "")[:2].casefold() or None
    return Told(
        headline,
        basis if headline else "",
        day,
        basis if day else "",
        outlet,
        basis if outlet else "",
        tongue,
        basis if tongue else "",
        address(url),
    )


def line(said: object) -> str | None:
    """A value as one line of text; None where it is empty, no text, or far too long for one."""
    if not isinstance(said, str | int | float) or isinstance(said, bool):
        return None
    kept = BLANKS.sub(" ", unescape(str(said)[: 4 * LONGEST_SAID])).strip()
    return kept if 0 < len(kept) <= LONGEST_SAID else None


def address(said: object) -> str | None:
    """A web address; None where it is none."""
    return said.strip() if isinstance(said, str) and WEB.fullmatch(said.strip()) else None


def day_in_address(url: str | None) -> Period | None:
    """The day in an address like https://news.example/2031/05/17/grain."""
    match = DAY_IN_ADDRESS.search(url or "")
    return period(*(int(part) for part in match.groups())) if match else None


def site_of(url: str | None) -> str | None:
    """The name of the site an address belongs to, "news.example"."""
    host = urlsplit(url).hostname if url else None
    return host.removeprefix("www.") if host else None


def moment(said: str | None, words: FrameWords) -> Period | None:
    """The day (or month, or year) of a value like "2031-05-17T09:30:00+05:00", "Sat, 17 May 2031 09:30:00 GMT".

    The day is that of the clock the value is written by.
    """
    if not said or len(said) > LONGEST_DATE:
        return None
    if match := COMPACT.fullmatch(said):
        found = period(*(int(part) if part else None for part in match.groups()))  # type: ignore[arg-type]
        return None if found and found.start == UNSET else found
    days = {stamp.day for stamp in stamps(said, words) if YEARS[0] <= stamp.day.year <= YEARS[1]} - {UNSET}
    return day_period(days.pop()) if len(days) == 1 else None


def composed(title: str | None, body: str) -> str:
    """Headline and text as one: the headline first, on a line of its own, and once."""
    body = body.strip("\n")
    if not title or body[: len(title) + 1].strip() == title:
        return body
    return f"{title}\n\n{body}" if body.strip() else title
