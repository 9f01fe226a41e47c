"""Bytes to text: UTF-8 (with or without BOM), UTF-16 with BOM, windows-1251.

windows-1251 reads almost any bytes as something, so its reading counts only where it looks like Russian, or like
Latin text with typographic signs; every other legacy encoding is refused rather than read as nonsense.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

from analysis.errors import ReadError

HOW_TO_MEND = "save it as UTF-8 text, or remove it"
UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

ASCII = bytes(range(128))
CONTROL = bytes(b for b in range(32) if b not in b"\t\n\v\f\r\x1b") + b"\x7f"
MOST_CONTROL = 0.01
CYRILLIC = "".join(map(chr, range(ord("А"), ord("я") + 1))).encode("cp1251") + "Ёё".encode("cp1251")
# The ten letters that make up two thirds of any Russian text; read as windows-1251, KOI8-R and CP866 have few of them.
FREQUENT = "оеаинтсрвлОЕАИНТСРВЛ".encode("cp1251")
LEAST_FREQUENT = 0.45
SIGNS = "«»‹›“”„‘’‚–—…№§©®™°±µ·•†‡‰¤¦€\u00a0\u00ad".encode("cp1251")
LEAST_KNOWN = 0.99
# Letters of two alphabets in one word, or a capital after a small letter: the wrong table.
MISFITS = re.compile(rb"[a-z][\xe0-\xff]|[\xe0-\xff][a-z\xc0-\xdf]")
MOST_MISFITS = 0.02
MOST_ACCENTS = 64
# What no ordinary text holds: accents are among it, and are looked for where some of it is found.
UNUSUAL = re.compile("[^\x00-\u02ff\u0370-\u0482\u048a-\u052f\u2000-\u20cf\u2100-\u22ff]")


def decode(raw: bytes) -> str:
    r"""The text of a file: newlines as `\n`, NFC, nothing else changed.

    Raises:
        ReadError: The bytes are no text, or text in an encoding that cannot be told; says how to mend it.
    """
    return tidy(_decoded(raw))


def tidy(text: str) -> str:
    r"""A decoded text as documents hold it: newlines as `\n`, NFC; halves of surrogates are replaced.

    Raises:
        ReadError: It is no text; says how to mend it.
    """
    raw = text.encode("utf-8", "replace")
    refuse_binary(raw)
    text = (text if raw.isascii() else raw.decode()).replace("\r\n", "\n").replace("\r", "\n")
    _refuse_piled_accents(text)
    return unicodedata.normalize("NFC", text)


def refuse_binary(raw: bytes) -> None:
    """Raise where bytes hold what no text holds; a sample is enough to judge by."""
    if b"\0" in raw:
        raise ReadError("is not text (it holds NUL bytes); remove it or convert it to .txt")
    if _count(raw, CONTROL) > MOST_CONTROL * len(raw):
        raise ReadError("is not text (it is full of control characters); remove it or convert it to .txt")


def _decoded(raw: bytes) -> str:
    if raw.startswith(UTF16):
        try:
            return raw.decode("utf-16")
        except UnicodeDecodeError as error:
            raise ReadError(f"begins like UTF-16 and is not (byte {error.start}); {HOW_TO_MEND}") from error
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _windows_1251(raw, error.start)


def _windows_1251(raw: bytes, bad: int) -> str:
    refuse_binary(raw)
    if not _looks_like_windows_1251(raw):
        raise ReadError(f"is neither UTF-8 (byte {bad} does not fit), UTF-16 nor windows-1251; {HOW_TO_MEND}")
    # A sign that only other tables know (0x98) is a fault of one letter; the look of the whole has been judged.
    return raw.decode("cp1251", errors="replace")


def _looks_like_windows_1251(raw: bytes) -> bool:
    foreign = len(raw) - _count(raw, ASCII)
    cyrillic = _count(raw, CYRILLIC)
    if cyrillic + _count(raw, SIGNS) < LEAST_KNOWN * foreign:
        return False
    if _count(raw, FREQUENT) < LEAST_FREQUENT * cyrillic:
        return False
    return len(MISFITS.findall(raw)) <= MOST_MISFITS * cyrillic


def _count(raw: bytes, wanted: bytes) -> int:
    return len(raw) - len(raw.translate(None, wanted))


def _refuse_piled_accents(text: str) -> None:
    # NFC sorts the accents on one letter in quadratic time: megabytes of them would stop a run.
    accents = "".join(sorted(filter(unicodedata.combining, set(text)))) if UNUSUAL.search(text) else ""
    if accents and re.search(f"[{re.escape(accents)}]{{{MOST_ACCENTS}}}", text):
        raise ReadError(f"is not text ({MOST_ACCENTS} accents or more on one letter); remove it or convert it to .txt")
