"""Web pages: the text of the article out of the page around it, by trafilatura (extra `web`)."""

from __future__ import annotations

import codecs
import logging
import re
import sys
from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module
from typing import Any

from analysis.errors import ReadError
from analysis.read.article import Article, Told, composed
from analysis.read.decode import decode, tidy
from analysis.read.formats.pruned import prune
from analysis.read.formats.structured import told_of
from analysis.read.opening import Opened

MISSING = "is a web page or feed; to read these install the extra: pip install 'communique[web]'"
MOST_TAGS = 60_000
# A parser compares each attribute of a tag with all others of it; no page has a tag of so many.
LONGEST_TAG = 5_000
TAG = re.compile(r"""<([a-zA-Z][\w:-]{0,40})(?:[^>=]++|=\s*+"[^"]*"|=\s*+'[^']*'|=)*+""")
# As they are, and as "&#1;" or "&#x1f;".
CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:x0*1?[0-9a-f]|0*[12]?[0-9]|0*3[01])(?![0-9a-f]);?", re.I
)
NUMBERED = re.compile(r"&#(?:x([0-9a-f]+)|(\d+));?", re.I | re.A)
LONGEST_NUMBER = 7  # digits of the last character
CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})""", re.IGNORECASE)
WHERE_CHARSET = 4096
MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# What pages are written in; other names of Python's table are no character sets, or slow to decode.
KNOWN_CHARSET = re.compile(
    r"(?:utf-?(?:8|16)|windows-?125\d|cp125\d|koi8-?[ru]|iso-?8859-?\d+|cp866|gbk?|gb2312)", re.I
)
BREAKS = "|".join(("p", "div", "br", "li", "tr", "h[1-6]", "ul", "ol", "table", "blockquote", "section", "article"))
BREAK = re.compile(rf"<(?:/(?:{BREAKS})|br)\b[^<>]*>", re.IGNORECASE)
SPACES = re.compile(r"[^\S\n]+")
LINES = re.compile(r" ?\n[ \n]*")


def articles(opened: Opened) -> Iterator[Article]:
    """The article of a page."""
    yield article(characters(opened.whole(), opened.file.charset), opened.file.url)


def article(markup: str, url: str | None = None) -> Article:
    """The article of a page: headline and text, with what the page's tags tell.

    Raises:
        ReadError: There is no article on it, or trafilatura is not installed.
    """
    tree = _tree(markup)
    said = Told(url=url).else_(told_of(tree))
    prune(tree)
    body = _engine().extract(tree, include_comments=False, include_tables=True, include_formatting=False)
    if not body or not body.strip():
        raise ReadError(
            "is a web page without an article (or one that scripts build in the browser); "
            "copy its text into a .txt file, or remove it"
        )
    text = tidy(composed(said.title, tidy(body)))
    return Article(text, said)


def plain(fragment: str) -> str:
    """The text of a piece of markup, one line a paragraph: of a feed's entry or a mail, which have no page around.

    Raises:
        ReadError: lxml is not installed.
    """
    if "<" not in fragment and "&" not in fragment:
        return fragment.strip()
    tree = _tree(BREAK.sub(lambda match: match[0] + "\n", fragment))
    for element in tree.xpath("//script|//style|//noscript|//template|//head"):
        element.drop_tree()
    return LINES.sub("\n", SPACES.sub(" ", tree.text_content())).strip()


def characters(raw: bytes, charset: str | None = None) -> str:
    """The characters of a page, by what it or its server says they are, else as of any text.

    Raises:
        ReadError: They cannot be told.
    """
    declared = CHARSET.search(raw[:WHERE_CHARSET])
    names = (charset or "", declared[1].decode("ascii", "replace") if declared else "")
    known = next((name for name in names if KNOWN_CHARSET.fullmatch(name)), None)
    if known is None or raw.startswith(MARKS):
        return decode(raw)
    return raw.decode(known, "replace")


def _tree(markup: str) -> Any:
    """The page as a tree.

    Raises:
        ReadError: It is no page, or one of a size no article has.
    """
    html = _parser()
    if markup.count("<") > MOST_TAGS:
        raise ReadError(f"is a page of more than {MOST_TAGS:,} tags; copy the text into a .txt file, or remove it")
    try:
        return html.document_fromstring(calmed(markup).encode("utf-8", "replace"), parser=html.PARSER)
    except (ValueError, html.ParserError) as error:
        raise ReadError("is an empty or damaged page; save it again, or remove it") from error


def calmed(markup: str) -> str:
    """Markup whose longest tags have lost their attributes, without signs that no text holds."""
    return TAG.sub(_calm, NUMBERED.sub(_sign, CONTROL.sub(" ", markup)))


def _sign(match: re.Match[str]) -> str:
    """A character by its number, nothing where there is none of that number."""
    digits = (match[1] or match[2]).lstrip("0")
    number = int(digits or "0", 16 if match[1] else 10) if len(digits) <= LONGEST_NUMBER else sys.maxunicode + 1
    return " " if number > sys.maxunicode or 0xD800 <= number < 0xE000 else match[0]


def _calm(match: re.Match[str]) -> str:
    return match[0] if len(match[0]) <= LONGEST_TAG else f"<{match[1]}"


@lru_cache(maxsize=1)
def _engine() -> Any:
    try:
        engine = import_module("trafilatura")
    except ImportError as error:
        raise ReadError(MISSING) from error
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return engine


@lru_cache(maxsize=1)
def _parser() -> Any:
    try:
        html: Any = import_module("lxml.html")
    except ImportError as error:
        raise ReadError(MISSING) from error
    html.PARSER = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    html.ParserError = import_module("lxml.etree").ParserError
    return html
