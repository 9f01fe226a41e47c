"""What fuzzing found, each with the smallest text or file that shows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis import knowledge
from analysis.model import Document, Problem
from analysis.read import document
from analysis.understand.walk import understand
from tests.fuzz.judge import UNFORESEEN, judged
from tests.fuzz.mutate import Case, case
from tests.read.test_hostile import SAMPLES, outcomes

LETTER = b"Subject: The sides met\nContent-Type: text/plain; charset=utf-8\n\nThe sides met in Aktau."
RSS = "<rss version='2.0'><channel><item><title>{}</title></item></channel></rss>"
PAGE = SAMPLES[".html"].decode()
SAVED = b"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><p>The sides met in Aktau.</p></html>"

# What is read all the same: the name of the file, its bytes, and words of its text.
READ: dict[str, tuple[str, bytes, str]] = {
    "a charset of a header that is none": (
        ".eml",
        LETTER.replace(b"The sides met\n", b"=?utf-\xff?q?a?= =?x?b?a?=\n"),
        "The sides met in Aktau",
    ),
    "a charset of a body that is none": (".eml", LETTER.replace(b"utf-8", b"utf-\xff"), "The sides met in Aktau"),
    "a character by a number that is none": (".xml", RSS.format("Talks &#99999999; in Aktau").encode(), "in Aktau"),
    "half a character by its number": (".xml", RSS.format("Talks &#xd800; in Aktau").encode(), "in Aktau"),
    "a control character by its number": (".html", PAGE.replace("Стороны", "&#0;&#x1f;Стороны").encode(), "Стороны"),
    "a charset with a NUL in it": (".mht", SAVED.replace(b"utf-8", b"utf-\0008"), "The sides met in Aktau"),
    "a control character": (".html", PAGE.replace("Стороны", "\x00\x1fСтороны").encode(), "Стороны"),
}
# What is refused, with a reason that says what it is.
REFUSED: dict[str, tuple[str, bytes, str]] = {
    "a feed with nothing in it": (".xml", b"<rss/>", "holds no article"),
    "a feed of blanks": (".rss", b"<?xml version='1.0'?>", "feed"),
    "a damaged table": (".parquet", SAMPLES[".parquet"][:-40] + b"\xff" * 32 + SAMPLES[".parquet"][-8:], "damaged"),
}


@pytest.mark.parametrize("name", READ)
def test_read(name: str, tmp_path: Path) -> None:
    suffix, content, said = READ[name]
    (found,) = outcomes(tmp_path, f"a{suffix}", content)
    assert isinstance(found, Document)
    assert said in found.text


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str, tmp_path: Path) -> None:
    suffix, content, reason = REFUSED[name]
    (found,) = outcomes(tmp_path, f"a{suffix}", content)
    assert isinstance(found, Problem)
    assert reason in found.reason
    assert UNFORESEEN not in found.reason


def test_a_damaged_table_is_told_once(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """And not by the library as well, which writes its panic to the standard error."""
    whole = SAMPLES[".parquet"]
    for at in range(0, len(whole), 23):
        outcomes(tmp_path, "a.parquet", whole[:at] + b"\xff\xff\xff" + whole[at + 3 :])
    assert not capfd.readouterr().err


@pytest.mark.parametrize(
    "text",
    [
        "During the first months of the year the new plant in Aktau trained 1,200 young students. Of them 300 work.",
        "За первые месяцы года новый завод в городе Актау обучил 1200 молодых студентов. Из них 300.",
    ],
)
def test_a_noun_of_a_longer_sentence_counts_on(text: str) -> None:
    findings = understand(document(text, "a.txt", "0" * 64, "a"), knowledge.load())
    assert not findings.failures
    assert [(claim.value, claim.unit) for claim in findings.claims] == [(1200.0, "count"), (300.0, "count")]


@pytest.mark.parametrize("number", range(12))
def test_cases_are_found_again(number: int, tmp_path: Path) -> None:
    assert case(1, number) == case(1, number)
    assert judged(case(1, number), tmp_path) is None


@pytest.mark.parametrize("step", ["find_dates", "find_cast", "find_events", "find_claims", "survey", "find_acts"])
def test_a_step_that_fails_is_a_finding(step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise ZeroDivisionError(step)

    monkeypatch.setattr(f"analysis.understand.walk.{step}", fails)
    wrong = judged(Case(".txt", b"The sides met in Aktau on 5 May 2031.", "en"), tmp_path)
    assert wrong is not None
    assert f"ZeroDivisionError({step!r})" in wrong or f"ZeroDivisionError: {step}" in wrong


def test_a_step_without_end_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def hangs(*_: object) -> None:
        while True:
            pass

    monkeypatch.setattr("analysis.understand.walk.find_dates", hangs)
    monkeypatch.setattr("tests.fuzz.judge.ANY", 0.5)
    assert "took too long" in (judged(Case(".txt", b"The sides met in Aktau.", "en"), tmp_path) or "")
