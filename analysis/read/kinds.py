"""Which reader a file needs: by its first bytes where they are plain, else by its name."""

from __future__ import annotations

import re

# Suffixes by reader; "text" is read by `decode` and `frame` alone.
SUFFIXES: dict[str, tuple[str, ...]] = {
    "text": (".txt", ".md", ""),
    "page": (".html", ".htm", ".xhtml"),
    "feed": (".xml", ".rss", ".atom", ".rdf"),
    "docx": (".docx",),
    "pdf": (".pdf",),
    "mail": (".eml", ".mbox", ".mht", ".mhtml"),
    "rows": (".jsonl", ".ndjson", ".json", ".csv", ".tsv"),
    "parquet": (".parquet",),
    "archive": (".zip",),
}
READER = {suffix: kind for kind, suffixes in SUFFIXES.items() for suffix in suffixes}
KNOWN = ", ".join(sorted(filter(None, READER)))
BLANK = re.compile(rb"(?:\xef\xbb\xbf)?[\s\0]*")
PAGE = re.compile(rb"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
FEED = re.compile(rb"<(?:\w{1,20}:)?(?:rss|feed|rdf|urlset|sitemapindex)\b", re.IGNORECASE)


def kind_of(suffix: str, head: bytes) -> str | None:
    """The reader for a file; None where it is of a kind that is not read.

    Args:
        suffix: The end of its name, in small letters, with the dot.
        head: Its first bytes.
    """
    named = READER.get(suffix)
    if b"%PDF-" in head[:1024] and named != "mail":
        return "pdf"
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"PK\x03\x04"):
        return "docx" if named == "docx" or b"word/" in head else "archive"
    return (_of_text(head) or named) if named in ("text", "page", "feed", None) else named


def _of_text(head: bytes) -> str | None:
    begins = head[BLANK.match(head).end() :]  # type: ignore[union-attr]  # matches the empty text too
    if PAGE.match(begins):
        return "page"
    if begins.startswith(b"<") and FEED.search(begins):
        return "feed"
    return None
