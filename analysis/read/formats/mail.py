"""Mail (.eml, .mbox) and pages saved as one file (.mht): the text of each letter, with subject, date and sender.

Attached files are handed on as files of their own; a letter whose news is all attached is none itself.
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
from pathlib import PurePosixPath

from analysis.errors import ReadError
from analysis.read.article import Article, Attached, Fault, Told, composed, told
from analysis.read.decode import decode, tidy
from analysis.read.formats.page import KNOWN_CHARSET, article, characters, plain
from analysis.read.formats.wrapped import paragraphs
from analysis.read.listing import readable
from analysis.read.opening import LARGEST, MEGABYTE, Opened
from analysis.read.words import frame_words

BOX = b"From "
LONGEST_HEADER = 2_000
LONGEST_VALUE = 20_000
MOST_PARTS = 1_000
LONGEST_NAME = 100
# What files without a name are called by their kind.
SUFFIX = {
    "text/plain": ".txt",
    "text/html": ".html",
    "text/csv": ".csv",
    "application/pdf": ".pdf",
    "application/json": ".json",
    "application/zip": ".zip",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "message/rfc822": ".eml",
}
# Boundaries within boundaries: each level is read through all levels above it.
MOST_BOUNDARIES = 200
MOST_LETTERS = 100
MOST_MARKS = 10_000
BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
LETTER = re.compile(rb"message/", re.IGNORECASE)
FORWARDED = re.compile(r"^\s*(?:(?:re|fw|fwd)\s*:\s*)+", re.IGNORECASE)
SIGNATURE = re.compile(r"^-- $", re.MULTILINE)
QUOTED = re.compile(rb"^>+From ", re.MULTILINE)


def articles(opened: Opened) -> Iterator[Article | Attached | Fault]:
    """The letters of a file: one of .eml, any number of .mbox."""
    suffix = opened.file.location.suffix.lower()
    if suffix in (".mht", ".mhtml"):
        yield _saved_page(opened)
        return
    if not opened.head().startswith(BOX):
        yield from _letter(opened.whole(), "")
        return
    for number, raw in enumerate(_letters(opened), start=1):
        try:
            yield from _letter(raw, sha256(raw).hexdigest()[:8])
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


def _letter(raw: bytes, name: str) -> Iterator[Article | Attached]:
    """A letter and what is attached to it; `name` stands for a letter without an id, and is empty for the only one."""
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
    part = (_header(letter, "Message-ID").strip("<> ") or name) if name else ""
    body, enclosed = _body(letter), list(_enclosed(letter, said, part))
    if body.strip():
        yield Article(tidy(composed(said.title, tidy(body))), said, part)
    elif not enclosed:
        raise ReadError("is a letter without text; save what is attached to it, or remove it")
    yield from enclosed


def _enclosed(letter: Message, said: Told, part: str) -> Iterator[Attached]:
    """The files in a letter: what has a name, what is called an attachment, and letters."""
    for number, inner in enumerate(_parts(letter)):
        kind = inner.get_content_type()
        is_letter = kind == "message/rfc822"
        if inner.is_multipart() and not is_letter:
            continue
        named = readable(PurePosixPath((inner.get_filename() or "").replace("\\", "/")).name)[-LONGEST_NAME:]
        if named or is_letter or inner.get_content_disposition() == "attachment":
            name = named or f"{number}{SUFFIX.get(kind, '')}"
            yield Attached(f"{part}/{name}".lstrip("/"), name, _content(inner), said)


def _content(part: Message) -> bytes:
    """The bytes of a file, of a letter as it would lie in one."""
    held = part.get_payload()
    if part.get_content_type() == "message/rfc822":
        return held[0].as_bytes() if isinstance(held, list) and held and isinstance(held[0], Message) else b""
    raw = part.get_payload(decode=True)
    return raw if isinstance(raw, bytes) else b""


def _parts(letter: Message) -> Iterator[Message]:
    """The parts of a letter, those of letters inside it left to them."""
    left = [letter]
    for _ in range(MOST_PARTS):
        if not left:
            return
        part = left.pop()
        yield part
        inner = part.get_payload() if part.get_content_maintype() == "multipart" else None
        if isinstance(inner, list):
            left += [each for each in reversed(inner) if isinstance(each, Message)]


def _parsed(raw: bytes) -> Message:
    too_deep = len(BOUNDARY.findall(raw)) > MOST_BOUNDARIES or len(LETTER.findall(raw)) > MOST_LETTERS
    if too_deep or raw.count(b"\n--") > MOST_MARKS:
        raise ReadError("is a letter of parts within parts without end; save its text as .txt, or remove it")
    return message_from_bytes(raw, policy=_Short())


class _Short(Compat32):
    """Headers cut to a length: taking their parameters apart costs more than in proportion. No codec bears a NUL."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:LONGEST_VALUE].replace("\0", "")


def _body(letter: Message) -> str:
    """The letter's plain text, else that of its page; empty where it has none."""
    found = dict.fromkeys(("text/plain", "text/html"), "")
    for part in _parts(letter):
        kind = part.get_content_type()
        is_file = part.get_content_disposition() == "attachment" or part.get_filename()
        if kind in found and not found[kind] and not is_file:
            found[kind] = _characters(part)
    written = SIGNATURE.split(found["text/plain"].replace("\r\n", "\n"))[0]
    return paragraphs(written) if written.strip() else plain(found["text/html"]) if found["text/html"] else ""


def _characters(part: Message) -> str:
    raw = _content(part)
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
    for part in _parts(letter):
        if part.get_content_type() == "text/html":
            where = _header(part, "Content-Location") or _header(letter, "Snapshot-Content-Location")
            charset = str(part.get_param("charset") or "")
            return article(characters(_content(part), charset), opened.file.url or where or None)
    raise ReadError("holds no page; save it again as .html, or remove it")
