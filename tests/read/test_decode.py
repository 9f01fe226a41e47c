"""Bytes to text, and what holds for any bytes and any text."""

from __future__ import annotations

import time
import unicodedata
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import ReadError
from analysis.model import LANGUAGES
from analysis.read import document
from analysis.read.decode import decode

RU = "Министр назвал «Порт» ключевым – перевозки выросли на 5 %…\nСтороны договорились о встрече."
KK = "Тараптар «Порт» жобасын талқылады – тасымал 5 %-ға өсті."


@pytest.mark.parametrize("text", [RU, KK, "Plain text.", "Türkiye's Erdoğan"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_utf16_of_either_end() -> None:
    assert decode(b"\xfe\xff" + RU.encode("utf-16-be")) == RU
    assert decode(b"\xff\xfe" + RU.encode("utf-16-le")) == RU


@pytest.mark.parametrize(
    "text",
    [RU, "ПОРТ РАСТЁТ. " + RU.upper(), "№ 5 от 3 мая: порт Aktau (КЗ) растёт", "“Trade,” he said – it’s up…"],
)
def test_windows_1251(text: str) -> None:
    assert decode(text.encode("cp1251")) == text


@pytest.mark.parametrize("encoding", ["koi8-r", "cp866", "iso8859-5", "mac-cyrillic"])
def test_other_cyrillic_is_refused_not_read_as_nonsense(encoding: str) -> None:
    with pytest.raises(ReadError, match="save it as UTF-8"):
        decode(RU.replace("…", "").replace("–", "-").replace("«", "").replace("»", "").encode(encoding))


def test_newlines_and_composed_letters_and_nothing_else() -> None:
    assert decode("а\r\nб\rв\n\x0bг\u2028".encode()) == "а\nб\nв\n\x0bг\u2028"
    assert decode("и\u0306".encode()) == "й"
    assert decode(b"  two  blanks \t ") == "  two  blanks \t "


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_a_reading_error(raw: bytes) -> None:
    with suppress(ReadError):
        text = decode(raw)
        assert unicodedata.is_normalized("NFC", text)
        assert "\r" not in text


PIECES = st.sampled_from(
    [" date 2025-12-02 ", "date 2025", "\n", "\n\n", " ", "АКТАУ. ", "OUTLET – ", "Порт растёт", "Фото: ", "| ", ". ",
     "Читайте также:", "USD 5,1 EUR 6,2", "5 мая 2031", "12:40", "99.99.9999", "«", "»", "\u0000", "\ud7ff", "#", "By "]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join))


@settings(max_examples=300)
@given(TEXTS)
def test_any_text_has_a_frame_whose_spans_hold(text: str) -> None:
    found = document(text, "p", "s", "i")
    spans = [found.body, *found.furniture, *(span for span in (found.title, found.dateline) if span)]
    assert all(0 <= span.start <= span.stop <= len(text) for span in spans)
    assert all(span.of(text).strip() == span.of(text) != "" for span in found.furniture)
    assert list(found.furniture) == sorted(set(found.furniture))
    assert found.language in LANGUAGES
    if found.title:
        assert found.title.of(text).strip()
        assert "\n" not in found.title.of(text)
        assert not any(found.title.overlaps(span) for span in (*found.furniture, found.body))
    assert found == document(text, "p", "s", "i")


@given(st.sampled_from(["2025-12-02", "2025-12", "2025"]), st.text(max_size=60), st.text(max_size=200))
def test_headline_never_holds_the_header_date(when: str, headline: str, rest: str) -> None:
    text = f" date {when} {headline}\n{rest}"
    found = document(text, "p", "s", "i")
    assert found.title is None or "date 2025" not in found.title.of(text)
    assert found.published is not None


HOSTILE = {
    "blanks": "a" + " " * 5_000_000 + "b.",
    "newlines": "a" + "\n" * 5_000_000 + "b",
    "short lines": "a\n" * 2_500_000,
    "header": " date 2025-12-02 " * 300_000,
    "header and blanks": "date 2025-12-02 a" + " " * 5_000_000 + "|",
    "arrows": (">" * 299 + "\n") * 16_000,
    "codes": ("A1" * 149 + "\n") * 16_000,
    "stamps": ("24.03.2014 19:15 " * 17 + "\n") * 17_000,
    "one line": "АКТАУ " * 800_000,
    "labels": ("Фото " * 59 + "\n") * 17_000,
    "dots": "." * 5_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_linear_time(name: str) -> None:
    text = HOSTILE[name]
    started = time.perf_counter()
    document(decode(text.encode()), "p", "s", "i")
    # A second is the aim; the bound leaves room for a busy machine, while quadratic work would take minutes.
    assert time.perf_counter() - started < 5


def test_a_pile_of_accents_is_refused_in_no_time() -> None:
    started = time.perf_counter()
    with pytest.raises(ReadError, match="accents"):
        decode(("e" + "\u0316\u0301" * 500_000).encode())
    assert time.perf_counter() - started < 5
