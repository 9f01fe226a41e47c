"""Feeds (RSS, Atom; by feedparser, extra `web`) and news sitemaps: one article an entry, and where entries lead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from analysis.errors import ReadError
from analysis.read.article import Article, Fault, Told, address, composed, line, told
from analysis.read.decode import tidy
from analysis.read.formats.page import MISSING, calmed, characters, plain
from analysis.read.opening import Opened
from analysis.read.words import frame_words

SITEMAP = re.compile(r"<(?:\w{1,20}:)?(?:urlset|sitemapindex)\b")
ENTITIES = re.compile(r"<!\s*(?:ENTITY|ELEMENT|ATTLIST)", re.IGNORECASE)
DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
MOST_SIGNS = 300_000
MOST_ENTRIES = 50_000
FIELDS = {"loc": "url", "title": "title", "publication_date": "published", "name": "producer", "language": "language"}
WHERE = 2_000


def articles(opened: Opened) -> Iterator[Article | Fault]:
    """The articles of a feed, as far as it gives them: headline and summary, or the whole text."""
    said = _characters(opened.whole(), opened.file.charset)
    found = _of_sitemap(said) if SITEMAP.search(said[:WHERE]) else _of_feed(said)
    for text, what in found:
        part = what.url or what.title or ""
        if text.strip():
            yield Article(text, what, part)
        else:
            yield Fault(part, "is an entry without headline and text; nothing need be done")


def links(raw: bytes, charset: str | None = None) -> tuple[str, ...]:
    """The web addresses of the entries of a feed or sitemap, in its order, each once.

    Raises:
        ReadError: It is none.
    """
    said = _characters(raw, charset)
    if SITEMAP.search(said[:WHERE]):
        found = [what.url for _, what in _of_sitemap(said)]
    else:
        found = [address(entry.get("link")) for entry in _entries(said)]
    return tuple(dict.fromkeys(url for url in found if url))


def _characters(raw: bytes, charset: str | None) -> str:
    said = characters(raw, charset)
    if ENTITIES.search(said):
        raise ReadError("declares XML entities, as no feed does; do not open it, remove it")
    if said.count("<") + said.count("&") > MOST_SIGNS:
        raise ReadError(f"is a feed of more than {MOST_SIGNS:,} tags and signs; split it, or remove it")
    return DECLARATION.sub("", calmed(said))


def _of_feed(said: str) -> Iterator[tuple[str, Told]]:
    words, entries = frame_words(), _entries(said)
    outlet, tongue = entries.outlet, entries.language
    for entry in entries:
        bodies = [str(part.get("value") or "") for part in entry.get("content") or ()] + [
            str(entry.get("summary") or "")
        ]
        what = told(
            "feed",
            words,
            title=plain(str(entry.get("title") or "")),
            published=entry.get("published") or entry.get("updated"),
            producer=(entry.get("source") or {}).get("title") or outlet,
            language=tongue,
            url=entry.get("link"),
        )
        yield tidy(composed(what.title, plain(max(bodies, key=len)))), what


class _Entries(list[Any]):
    """Entries of a feed, with the outlet and the language the feed itself names."""

    outlet: str | None = None
    language: str | None = None


def _entries(said: str) -> _Entries:
    try:
        engine: Any = import_module("feedparser")
    except ImportError as error:
        raise ReadError(MISSING) from error
    read = engine.parse(said.encode("utf-8", "replace"), sanitize_html=False, resolve_relative_uris=False)
    if not read.get("version") and not read.get("entries"):
        raise ReadError("is XML, and neither feed nor sitemap; save it as .txt or .html, or remove it")
    found, about = _Entries(read.get("entries", [])[:MOST_ENTRIES]), read.get("feed", {})
    found.outlet, found.language = line(about.get("title")), line(about.get("language"))
    return found


def _of_sitemap(said: str) -> Iterator[tuple[str, Told]]:
    words, seen = frame_words(), _Sitemap()
    parser = DefusedXMLParser(target=seen)
    try:
        parser.feed(said.encode("utf-8", "replace"))
        parser.close()
    except (DefusedXmlException, ParseError) as error:
        raise ReadError("is a damaged sitemap; download it again, or remove it") from error
    for fields in seen.found[:MOST_ENTRIES]:
        what = told("feed", words, **{name: fields.get(tag) for tag, name in FIELDS.items()})
        yield tidy(what.title or ""), what


class _Sitemap:
    """Collects the entries of a sitemap while the XML goes by."""

    def __init__(self) -> None:
        self.found: list[dict[str, str]] = []
        self._fields: dict[str, str] = {}
        self._said: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._said.clear()
        if tag.rpartition("}")[2] in ("url", "sitemap"):
            self._fields = {}

    def data(self, said: str) -> None:
        self._said.append(said)

    def end(self, tag: str) -> None:
        name = tag.rpartition("}")[2]
        if name in FIELDS:
            self._fields.setdefault(name, "".join(self._said).strip())
        elif name in ("url", "sitemap") and self._fields:
            self.found.append(self._fields)
            self._fields = {}
        self._said.clear()

    def close(self) -> None:
        pass
