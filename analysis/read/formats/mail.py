"""Mail (.eml, .mbox) and pages saved as one file (.mht): the text of each letter, with subject, date and sender.

Attached files are not read; save them into the folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import Compat32
from email.utils import parseaddr
from hashlib import sha256

from analysis.errors import ReadError
from analysis.read.article import Article, Fault, Told, composed, told
from analysis.read.decode import decode, tidy
from analysis.read.formats.page import KNOWN_CHARSET, article, characters, plain
from analysis.read.formats.wrapped import paragraphs
from analysis.read.opening import LARGEST, MEGABYTE, Opened
from analysis.read.words import frame_words

BOX = b"From "
LONGEST_HEADER = 2_000
LONGEST_VALUE = 20_000
MOST_PARTS = 1_000
# Boundaries within boundaries: each level is read through all levels above it.
MOST_BOUNDARIES = 200
MOST_MARKS = 10_000
BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
FORWARDED = re.compile(r"^\s*(?:(?:re|fw|fwd)\s*:\s*)+", re.IGNORECASE)
SIGNATURE = re.compile(r"^-- $", re.MULTILINE)
QUOTED = re.compile(rb"^>+From ", re.MULTILINE)


def articles(opened: Opened) -> Iterator[Article | Fault]:
    """The letters of a file: one of .eml, any number of .mbox."""
    suffix = opened.file.location.suffix.lower()
    if suffix in (".mht", ".mhtml"):
        yield _saved_page(opened)
        return
    if not opened.head().startswith(BOX):
        yield _letter(opened.whole(), "")
        return
    for number, raw in enumerate(_letters(opened), start=1):
        try:
            yield _letter(raw, sha256(raw).hexdigest()[:8])
        except ReadError as error:
            yield Fault(f"letter {number}", str(error))
        except Exception as error:  # the parser of mail fails on hostile letters in ways of its own
            yield Fault(f"letter {number}", f"is damaged ({type(error).__name__}); leave it out")


def _letters(opened: Opened) -> Iterator[bytes]:
    """The letters of a mailbox as they lie, one after the other."""
    lines: list[bytes] = []
    size = 0
    opened.stream.seek(0)
    blank = True
    while line := opened.stream.readline(LARGEST + 1):
        if blank and line.startswith(BOX):
            if lines:
                yield _unquoted(lines, size)
            lines, size = [], 0
        else:
            size += len(line)
            if size <= LARGEST:
                lines.append(line)
        blank = not line.strip()
    if lines:
        yield _unquoted(lines, size)


def _unquoted(lines: list[bytes], size: int) -> bytes:
    return QUOTED.sub(lambda match: match[0][1:], b"".join(lines)) if size <= LARGEST else b""


def _letter(raw: bytes, name: str) -> Article:
    if not raw:
        raise ReadError(f"is a letter of more than {LARGEST // MEGABYTE} MB; save its text as .txt")
    letter = _parsed(raw)
    said = told(
        "mail",
        frame_words(),
        title=FORWARDED.sub("", _header(letter, "Subject")),
        published=_header(letter, "Date"),
        producer=parseaddr(_header(letter, "From"))[0] or None,
        language=_header(letter, "Content-Language"),
        url=_header(letter, "Archived-At").strip("<> ") or _header(letter, "Content-Location"),
    )
    text = _text(letter, said)
    return Article(text, said, (_header(letter, "Message-ID").strip("<> ") or name) if name else "")


def _parsed(raw: bytes) -> Message:
    if len(BOUNDARY.findall(raw)) > MOST_BOUNDARIES or raw.count(b"\n--") > MOST_MARKS:
        raise ReadError("is a letter of parts within parts without end; save its text as .txt, or remove it")
    return message_from_bytes(raw, policy=_Short())


class _Short(Compat32):
    """Headers cut to a length: taking their parameters apart costs more than in proportion."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:LONGEST_VALUE]


def _text(letter: Message, said: Told) -> str:
    """The letter's plain text, else that of its page."""
    parts = dict.fromkeys(("text/plain", "text/html"), "")
    for part, _ in zip(letter.walk(), range(MOST_PARTS), strict=False):
        kind = part.get_content_type()
        if kind in parts and not parts[kind] and part.get_content_disposition() != "attachment":
            parts[kind] = _characters(part)
    written = SIGNATURE.split(parts["text/plain"].replace("\r\n", "\n"))[0]
    body = paragraphs(written) if written.strip() else plain(parts["text/html"])
    if not body.strip():
        raise ReadError("is a letter without text; save what is attached to it, or remove it")
    return tidy(composed(said.title, tidy(body)))


def _characters(part: Message) -> str:
    raw = part.get_payload(decode=True)
    raw = raw if isinstance(raw, bytes) else b""
    charset = str(part.get_param("charset") or "")
    if KNOWN_CHARSET.fullmatch(charset):
        return raw.decode(charset, "replace")
    return decode(raw)


def _header(letter: Message, name: str) -> str:
    """A header in plain characters; as it stands where it cannot be decoded."""
    raw = str(letter.get(name) or "")[:LONGEST_HEADER]
    try:
        return " ".join(str(make_header(decode_header(raw))).split())
    except (MessageError, LookupError, ValueError):
        return " ".join(raw.split())


def _saved_page(opened: Opened) -> Article:
    letter = _parsed(opened.whole())
    for part, _ in zip(letter.walk(), range(MOST_PARTS), strict=False):
        if part.get_content_type() == "text/html":
            raw = part.get_payload(decode=True)
            where = _header(part, "Content-Location") or _header(letter, "Snapshot-Content-Location")
            charset = str(part.get_param("charset") or "")
            return article(
                characters(raw if isinstance(raw, bytes) else b"", charset), opened.file.url or where or None
            )
    raise ReadError("holds no page; save it again as .html, or remove it")
