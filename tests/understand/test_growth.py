"""Texts that are none cost in proportion to their length: counted in calls, which are the same on every machine."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from analysis import knowledge
from analysis.model import Document, Language, Span
from analysis.understand.segment import LONGEST, segment
from analysis.understand.walk import understand

SMALL, TIMES = LONGEST, 4
MOST = 1.35  # of what is in proportion; twice the length at twice the price a character would be 4

PIECES: list[tuple[Language, str]] = [
    *(("ru", sign) for sign in (".", "«", '"', "(", "- ", "А", "А. ", "1 ", "5.05.2031 ", "| 1 | а\n")),
    *(
        ("ru", word)
        for word in (
            "встреча в Астане ",
            "министр Иван ",
            "Министерство министра ",
            "Слово\n",
            "Министр Аман Сапаров\n",
            "№ 5–7 % ",
        )
    ),
    *(("kk", word) for word in ("кездесу, ", "министр Айдар ", "жүз мың ", "Қазақстан ", "jáne týraly ", "ءجانە ")),
    *(("en", word) for word in ("President of the ", "signed, ", "half a billion ", "A-B-", "aGVsbG8gd29ybGQ=\n")),
]


def document(text: str, language: Language) -> Document:
    return Document("d", "d.txt", language, text, "0" * 64, None, Span(0, len(text)))


def calls(text: str, language: Language) -> int:
    """The calls of functions of Python and C while a text is read a second time."""
    asked = document(text, language)
    understand(asked, knowledge.load())
    count = 0

    def seen(_frame: FrameType, _event: str, _value: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        findings = understand(asked, knowledge.load())
    finally:
        sys.setprofile(before)
    assert not findings.failures
    return count


@pytest.mark.parametrize(("language", "piece"), PIECES)
def test_growth(language, piece):
    small, large = (piece * (size // len(piece)) for size in (SMALL, SMALL * TIMES))
    assert calls(large, language) < MOST * TIMES * calls(small, language)


@pytest.mark.parametrize("piece", ["x", "слово ", "А. ", ".", "г. ", "« "])
def test_no_sentence_without_end(piece):
    text = piece * (5 * LONGEST // len(piece))
    spans = [sentence.span for sentence in segment(document(text, "ru")).sentences]
    assert max(span.stop - span.start for span in spans) <= LONGEST
    assert "".join(span.of(text) for span in spans).replace(" ", "") == text.replace(" ", "")
