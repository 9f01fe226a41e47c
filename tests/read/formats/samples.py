"""Invented releases in every format, made in memory."""

from __future__ import annotations

import io
import json
import zipfile
from email.header import Header
from email.message import Message
from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import formataddr
from pathlib import Path
from typing import Any

from analysis.model import Document, Problem
from analysis.read import list_files, read_each

TITLE = "Министры встретились в Актау"
BODY = (
    "Министр транспорта Ровинии Павел Дворак встретился в Актау с коллегой из Левантии Анной Лемке.",
    "Стороны обсудили перевозки зерна и условились о встрече. В 2030 году товарооборот составил 3 млрд долларов.",
    "Делегации посетили порт, где строится новый терминал для зерна, и подписали план работы на три года.",
)
TEXT = "\n".join(BODY)
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def page(head: str = "", body: str | None = None, title: str = f"{TITLE} | Вестник") -> str:
    """A page with menu, rates, byline, related links, comments and scripts around the text."""
    text = body if body is not None else "".join(f"<p>{line}</p>" for line in BODY)
    return f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>
    <header><nav><a href="/">Главная</a> <a href="/p">Политика</a></nav>
    <div class="rates">USD 512,3 EUR 560,1</div></header>
    <main><article><h1>{TITLE}</h1><div class="byline">Автор: Айша Омарова</div><div class="text">{text}</div></article>
    <aside class="related"><h3>Читайте также</h3><ul><li><a href="/1">Премьер Ровинии посетил Левантию</a></li>
    <li><a href="/2">Экспорт зерна достиг 5 млн тонн</a></li></ul></aside></main>
    <div id="comments"><p>Гость: товарооборот на самом деле 99 млрд</p></div>
    <footer>© 2031 Вестник</footer><script>document.write("<p>Экспорт 77 млрд долларов</p>")</script></body></html>"""


def json_ld(**fields: Any) -> str:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'


def docx(body: str, entities: str = "") -> bytes:
    xml = f'<?xml version="1.0"?>{entities}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": xml})


def paragraph(*runs: str) -> str:
    return "<w:p>" + "".join(f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs) + "</w:p>"


def packed(files: dict[str, str | bytes]) -> bytes:
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return result.getvalue()


def letter(subject: str = TITLE, text: str = TEXT, html: str | None = None, name: str = "1@rovinia.example") -> Message:
    made = MIMEMultipart("alternative")
    made["From"] = formataddr(("Вестник", "news@herald.example"))
    made["Date"] = "Sat, 17 May 2031 09:30:00 +0500"
    made["Subject"] = Header(subject, "utf-8")
    made["Message-ID"] = f"<{name}>"
    made.attach(MIMEText(text, "plain", "utf-8"))
    if html:
        made.attach(MIMEText(html, "html", "utf-8"))
    return made


def with_files(made: Message, *files: tuple[str, bytes]) -> Message:
    """A letter with files attached."""
    whole = MIMEMultipart("mixed")
    for name in ("From", "Date", "Subject", "Message-ID"):
        whole[name] = made[name]
    whole.attach(made)
    for name, content in files:
        part = MIMEApplication(content)
        part.add_header("Content-Disposition", "attachment", filename=name)
        whole.attach(part)
    return whole


def pdf(*lines: str) -> bytes:
    """A PDF of one page with lines of Latin text."""
    drawn = "BT /F1 11 Tf 14 TL 40 800 Td " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    result, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(result))
        result += f"{number} 0 obj\n{content}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(result)
    result += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    return result + f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF".encode()


def outcomes(folder: Path, name: str, content: str | bytes) -> tuple[list[Document], list[Problem]]:
    """What comes of one file."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    results = list(read_each(list_files(file)))
    return [r for r in results if isinstance(r, Document)], [r for r in results if isinstance(r, Problem)]


def one(folder: Path, name: str, content: str | bytes) -> Document:
    documents, problems = outcomes(folder, name, content)
    assert not problems
    (document,) = documents
    return document


def reason(folder: Path, name: str, content: str | bytes) -> str:
    documents, problems = outcomes(folder, name, content)
    assert not documents
    (problem,) = problems
    assert problem.path == name
    assert "\n" not in problem.reason
    return problem.reason


def said(document: Document) -> tuple[str | None, str, str | None, str, str | None, str]:
    """Headline, date and outlet, each with its basis."""
    title = document.title.of(document.text) if document.title else None
    day = document.published.edtf if document.published else None
    return title, document.title_basis, day, document.published_basis, document.producer, document.producer_basis
