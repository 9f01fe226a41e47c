"""What a page's structured data (JSON-LD), its tags and its address tell of the article, in this order of trust."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

from analysis.read.article import NOTHING, Told, line, told
from analysis.read.chrome import is_stamp
from analysis.read.words import FrameWords, frame_words

# schema.org types of a news text; pages carry data of other things too (lists, organizations, breadcrumbs).
ARTICLES = (
    "article",
    "newsarticle",
    "reportagenewsarticle",
    "blogposting",
    "report",
    "pressrelease",
    "liveblogposting",
)
MOST_NODES = 5_000
LONGEST_DATA = 1_000_000
TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title")
DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "date",
)
SITES = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher")
LANGUAGES = ("og:locale", "content-language", "dc.language", "dcterms.language", "language")
ADDRESSES = ("og:url",)
# Elements that say a line, and those within a line.
LINES = ("h1", "h2", "h3", "div", "p", "span", "time", "td", "li", "font", "b", "strong", "em", "small", "a")
INLINE = frozenset(("b", "i", "em", "strong", "time", "small", "font"))
NEAR = 8
LONGEST_STAMP = 80
SHORTEST = 10
# " – Outlet" behind a headline in the page's <title>.
BARS = (" | ", " – ", " — ", " - ", " :: ", " » ", " • ")


def told_of(tree: Any) -> Told:
    """What a page tells of its article."""
    words = frame_words()
    found = _json_ld(tree, words).else_(_meta(tree, words)).else_(_visible(tree, words))
    return _without_site(found)


def _json_ld(tree: Any, words: FrameWords) -> Told:
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        for node in _nodes(script.text or ""):
            kinds = node.get("@type")
            named = [str(kind).lower() for kind in (kinds if isinstance(kinds, list) else [kinds])]
            if any(kind in ARTICLES for kind in named):
                return told(
                    "json_ld",
                    words,
                    title=node.get("headline") or node.get("name"),
                    published=node.get("datePublished"),
                    producer=_name(node.get("publisher")),
                    language=_name(node.get("inLanguage")),
                    url=_name(node.get("mainEntityOfPage")) or node.get("url"),
                )
    return NOTHING


def _nodes(text: str) -> Iterator[dict[str, Any]]:
    """All objects of a piece of JSON, the outer before the inner; nothing where it is no JSON."""
    try:
        pending = deque([json.loads(text, strict=False)] if len(text) <= LONGEST_DATA else [])
    except (ValueError, RecursionError):
        return
    for _ in range(MOST_NODES):
        if not pending:
            return
        node = pending.popleft()
        if isinstance(node, dict):
            yield node
            pending.extend(node.values())
        elif isinstance(node, list):
            pending.extend(node)


def _name(node: object) -> object:
    """A thing of JSON-LD by its name: "Outlet", {"name": "Outlet"}, [{"name": "Outlet"}], {"@id": "https://…"}."""
    if isinstance(node, list):
        node = node[0] if node else None
    return (node.get("name") or node.get("@id")) if isinstance(node, dict) else node


def _meta(tree: Any, words: FrameWords) -> Told:
    said: dict[str, str] = {}
    for tag in tree.xpath("//meta[@content]"):
        for name in ("property", "name", "itemprop", "http-equiv"):
            if tag.get(name):
                said.setdefault(tag.get(name).strip().lower(), tag.get("content"))

    def first(names: tuple[str, ...]) -> str | None:
        return next((said[name] for name in names if said.get(name, "").strip()), None)

    canonical = next(iter(tree.xpath("//link[@rel='canonical']/@href")), None)
    return told(
        "meta",
        words,
        title=first(TITLES),
        published=first(DATES),
        producer=first(SITES),
        language=first(LANGUAGES) or tree.get("lang"),
        url=canonical or first(ADDRESSES),
    )


def _visible(tree: Any, words: FrameWords) -> Told:
    """The one big heading, the title of the window, the time marked as that of publication."""
    headings = tree.xpath("//h1")
    heading = headings[0].text_content() if len(headings) == 1 else None
    times = tree.xpath("//time[@datetime and (@pubdate or @itemprop='datePublished')]/@datetime")
    title = line(heading) or line(next(iter(tree.xpath("//title/text()")), None))
    published = next(iter(times), None) or _stamp_near(tree, title, words)
    return told("page", words, title=title, published=published)


def _stamp_near(tree: Any, title: str | None, words: FrameWords) -> str | None:
    """The line beside the headline that says a day and little else, "17 мая 2031 | 09:30"."""
    lines = [said for element in islice(tree.iter(*LINES), MOST_NODES) if (said := line(_own(element)))]
    at = next((n for n, said in enumerate(lines) if title and title.startswith(said) and len(said) > SHORTEST), None)
    if at is None:
        return None
    near = [*lines[at + 1 : at + 1 + NEAR], *reversed(lines[max(at - NEAR, 0) : at])]
    return next((said for said in near if len(said) <= LONGEST_STAMP and is_stamp(said, words)), None)


def _own(element: Any) -> str:
    """What an element itself says, with what is within its line."""
    inner = (child.text_content() if child.tag in INLINE else "" for child in element)
    tails = (child.tail or "" for child in element)
    return (element.text or "") + "".join(f"{said} {tail}" for said, tail in zip(inner, tails, strict=True))


def _without_site(found: Told) -> Told:
    """A headline without the name of the site behind it."""
    title, site = found.title, found.producer
    for bar in BARS:
        head, sign, tail = (title or "").rpartition(bar)
        if sign and head.strip() and site and tail.strip().casefold() == site.casefold():
            return replace(found, title=head.strip())
    return found
