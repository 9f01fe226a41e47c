"""Word and PDF files: the running text, and refusals that say what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.read.formats import pdf as pdf_reader
from analysis.read.formats.printed import unprinted
from analysis.read.formats.wrapped import paragraphs
from tests.read.formats.samples import BODY, TITLE, docx, one, packed, paragraph, pdf, reason, said

ENGLISH = (
    "Ministers Meet in Aktau",
    "",
    "AKTAU, 17 May 2031 - The minister of transport of Rovinia, Pavel Dvorak, met his",
    "colleague Anna Lemke of Levantia. The sides discussed freight of grain and agreed to",
    "meet again. Trade turnover was 3 billion dollars in 2030.",
    "3",
)


def test_word_as_its_reader_sees_it(tmp_path: Path) -> None:
    body = "".join(
        [
            paragraph(TITLE),
            paragraph(BODY[0][:20], BODY[0][20:]),
            f"<w:p><w:r><w:t>{BODY[1]}</w:t></w:r>",
            "<w:del><w:r><w:delText>нет</w:delText><w:t>и нет</w:t></w:r></w:del></w:p>",
            "<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>Зерно</w:t>",
            "<w:tab/><w:t>порт</w:t><w:br/><w:t>Актау</w:t></w:r></w:p>",
            f"<w:tbl><w:tr><w:tc>{paragraph('Товарооборот')}</w:tc><w:tc>{paragraph('2030')}</w:tc></w:tr></w:tbl>",
            "<mc:AlternateContent xmlns:mc='m'><mc:Fallback>"
            + paragraph("дважды")
            + "</mc:Fallback></mc:AlternateContent>",
        ]
    )
    found = one(tmp_path, "a.docx", docx(body))
    assert found.text == f"{TITLE}\n{BODY[0]}\n{BODY[1]}\nЗерно\tпорт\nАктау\n| Товарооборот | 2030 |"
    assert said(found)[:2] == (TITLE, "page")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (docx(""), "without text"),
        (b"PK\x03\x04 word/ broken", "damaged Word file"),
        (packed({"word/other.xml": "<a/>"}), "damaged Word file"),
        (docx("<w:p>"), "damaged Word file"),
        (
            docx(paragraph("&b;"), '<!DOCTYPE d [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;">]>'),
            "holds XML entities",
        ),
        (docx(paragraph("&a;"), '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), "holds XML entities"),
        (docx(" " * 110_000_000), "unpacks to far more"),
    ],
    ids=["empty", "broken", "other", "unclosed", "bomb", "outside", "blank"],
)
def test_word_files_that_are_refused(tmp_path: Path, content: bytes, words: str) -> None:
    assert words in reason(tmp_path, "a.docx", content)


def test_elements_nested_without_end_are_read_through(tmp_path: Path) -> None:
    deep = "<w:x>" * 200_000 + paragraph(BODY[0]) + "</w:x>" * 200_000
    assert one(tmp_path, "a.docx", docx(deep)).text == BODY[0]


def test_an_office_file_of_another_kind_is_named(tmp_path: Path) -> None:
    assert "save it as .docx" in reason(tmp_path, "a.zip", packed({"[Content_Types].xml": "", "xl/workbook.xml": ""}))


def test_pdf_with_text(tmp_path: Path) -> None:
    pytest.importorskip("pypdf", reason="PDF files need the extra pdf")
    found = one(tmp_path, "a.pdf", pdf(*ENGLISH))
    assert said(found)[:4] == ("Ministers Meet in Aktau", "page", "2031-05-17", "dateline")
    assert "met his colleague Anna Lemke" in found.text
    assert found.text.endswith("in 2030.")


def test_a_page_printed_by_a_browser(tmp_path: Path) -> None:
    pytest.importorskip("pypdf", reason="PDF files need the extra pdf")
    head = "5/19/31, 1:46 PM Ministers Meet in Aktau - Herald"
    found = one(tmp_path, "a.pdf", pdf(head, *ENGLISH[2:-1], "https://herald.example/2031/05/17/aktau 1/1"))
    assert "1:46" not in found.text
    assert found.url == "https://herald.example/2031/05/17/aktau"
    assert said(found)[2:4] == ("2031-05-17", "dateline")


def test_lines_around_each_page_go() -> None:
    page = "5/19/31, 1:46 PM Ministers Meet - Herald\n{}\nhttps://herald.example/17 {}/2"
    found = unprinted([page.format("Ministers Meet\nThe sides met.", 1), page.format("They agreed.", 2), ""])
    assert (found.pages, found.title) == (("Ministers Meet\nThe sides met.", "They agreed.", ""), "Ministers Meet")
    running = unprinted([f"Herald of Rovinia\nText {n}.\nPage {n}" for n in "123"])
    assert running.pages == ("Text 1.", "Text 2.", "Text 3.")
    assert unprinted(["One.\nTwo.", "One.\nThree."]).pages == ("One.\nTwo.", "One.\nThree.")


def test_pdf_files_that_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pypdf", reason="PDF files need the extra pdf")
    assert "without text (a scan)" in reason(tmp_path, "a.pdf", pdf())
    assert "damaged or locked PDF" in reason(tmp_path, "b.pdf", b"%PDF-1.7\n\x00\x01")
    monkeypatch.setattr(pdf_reader, "PATIENCE", 0.01)
    assert "takes more than" in reason(tmp_path, "c.pdf", pdf(*ENGLISH))
    monkeypatch.setattr(pdf_reader, "find_spec", lambda name: None)
    assert "pip install 'communique[pdf]'" in reason(tmp_path, "d.pdf", pdf(*ENGLISH))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "Стороны обсудили перевозки зер-\nна и договорились о встрече.",
            "Стороны обсудили перевозки зерна и договорились о встрече.",
        ),
        (
            "Подписан меморандум о торгово-\nэкономических связях сторон.",
            "Подписан меморандум о торгово-экономических связях сторон.",
        ),
        ("Стороны обсудили перевозки зерна.\nДелегации посетили порт и терминал для зерна и уехали.",) * 2,
        (
            "Стороны обсудили перевозки зерна и посетили\nпорт.\n\f- 2 -\nДелегации уехали из порта на берег моря.",
            "Стороны обсудили перевозки зерна и посетили порт.\nДелегации уехали из порта на берег моря.",
        ),
        (f"{BODY[0]} {BODY[1]}\n{BODY[1]} {BODY[0]}",) * 2,
        (
            "Министры Ровинии и Левантии встретились\nв Актау\n\nСтороны обсудили перевозки зерна и встречи в порту.",
            "Министры Ровинии и Левантии встретились в Актау\nСтороны обсудили перевозки зерна и встречи в порту.",
        ),
    ],
)
def test_lines_cut_at_a_width(lines: str, expected: str) -> None:
    assert paragraphs(lines) == expected
