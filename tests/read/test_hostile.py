"""Hostile files: no crash, no hang, nothing worse than in proportion to their size, whatever the format.

Sizes are in megabytes: `HOSTILE_MB=10 pytest tests/read/test_hostile.py` runs what SECURITY.md promises.
"""

from __future__ import annotations

import io
import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analysis.model import Document, Problem
from analysis.read import list_files, read_each
from analysis.read.kinds import READER
from tests.read.formats.samples import TEXT, TITLE, docx, json_ld, letter, packed, page, paragraph, with_files

SIZE = int(float(os.environ.get("HOSTILE_MB", "0.2")) * 1_000_000)
# Seconds for a megabyte, and those of any file: generous, because what is looked for is growth without bounds.
EACH_MB, ANY = 6.0, 20.0
RECORD = json.dumps({"title": TITLE, "text": TEXT, "date": "2031-05-17"}, ensure_ascii=False).encode()


def table() -> bytes:
    file = io.BytesIO()
    pl.DataFrame({"title": [TITLE], "text": [TEXT]}).write_parquet(file)
    return file.getvalue()


SAMPLES: dict[str, bytes] = {
    ".txt": TEXT.encode(),
    ".html": page(json_ld(headline=TITLE)).encode(),
    ".xml": f"<rss version='2.0'><channel><item><title>{TITLE}</title></item></channel></rss>".encode(),
    ".docx": docx(paragraph(TITLE) + paragraph(TEXT)),
    ".eml": letter(html=page()).as_bytes(),
    ".mbox": b"From x\n" + with_files(letter(), ("a.docx", docx(paragraph(TEXT))), ("b.csv", b"text\nx")).as_bytes(),
    ".mht": letter(html=page()).as_bytes(),
    ".jsonl": RECORD,
    ".json": b"[" + RECORD + b"]",
    ".csv": f'title;text\n{TITLE};"{TEXT}"\n'.encode(),
    ".parquet": table(),
    ".zip": packed({"a.txt": TEXT, "b.html": page()}),
}


def outcomes(folder: Path, name: str, content: bytes) -> list[Document | Problem]:
    """What comes of a file; each outcome is whole, and fit to be stored."""
    (folder / name).write_bytes(content)
    found = list(read_each(list_files(folder / name)))
    for each in found:
        if isinstance(each, Problem):
            assert each.reason
            assert each.path.startswith(name.rpartition("/")[2])
            continue
        each.text.encode()
        for span in filter(None, (each.title, each.body, each.dateline, *each.furniture)):
            assert 0 <= span.start <= span.stop <= len(each.text)
    names = [each.document_id for each in found if isinstance(each, Document)]
    assert len(names) == len(set(names))
    assert found
    return found


def test_every_kind_has_a_sample_that_is_read(tmp_path: Path) -> None:
    kinds = {READER[suffix] for suffix in SAMPLES} | {"pdf"}  # a process each: not for hundreds of tries
    assert kinds == set(READER.values())
    for suffix, content in SAMPLES.items():
        assert any(isinstance(each, Document) for each in outcomes(tmp_path, f"a{suffix}", content)), suffix


@pytest.mark.parametrize("suffix", SAMPLES)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_files_are_documents_or_problems(suffix: str, tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(SAMPLES[suffix])
    for _ in range(data.draw(st.integers(1, 4), label="damages")):
        at = data.draw(st.integers(0, max(len(content) - 1, 0)), label="at")
        kind = data.draw(st.sampled_from(["cut", "put", "change", "twice"]), label="kind")
        if kind == "cut":
            del content[at : at + data.draw(st.integers(1, 200), label="length")]
        elif kind == "put":
            content[at:at] = data.draw(st.binary(max_size=40), label="bytes")
        elif kind == "change" and content:
            content[at] = data.draw(st.integers(0, 255), label="byte")
        else:
            content[at:at] = content[at : at + 300]
    outcomes(tmp_path, f"a{suffix}", bytes(content))


@pytest.mark.parametrize("suffix", [*SAMPLES, ".pdf"])
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300))
def test_any_bytes_are_documents_or_problems(suffix: str, tmp_path: Path, content: bytes) -> None:
    outcomes(tmp_path, f"a{suffix}", (b"%PDF-1.7\n" if suffix == ".pdf" else b"") + content)


def many(piece: str, before: str = "", after: str = "") -> Callable[[], bytes]:
    def content() -> bytes:
        return (before + piece * (SIZE // len(piece.encode())) + after).encode()

    return content


def numbered(piece: str, before: str = "", after: str = "") -> Callable[[], bytes]:
    def content() -> bytes:
        return (before + "".join(piece.replace("{}", str(n)) for n in range(SIZE // (len(piece) + 5))) + after).encode()

    return content


HOSTILE: dict[str, Callable[[], bytes]] = {
    "blank.txt": many(" \n"),
    "blanks.txt": many(" ", "x", "x"),
    "line.txt": many("The sides met in Aktau on 5 May 2031. "),
    "dates.txt": many("5.05.2031 "),
    "headers.txt": many(" date 2031-05-17 "),
    "names.txt": many("Иван "),
    "brackets.txt": many("("),
    "accents.txt": many("e\u0301 "),
    "latin.txt": many("Qazaqstan jáne týraly ı "),
    "tags.html": many("<div>", "<html><body>"),
    "paragraphs.html": many("<p>text</p>" + " " * 400, "<html><body>"),
    "attributes.html": numbered("a{}=1 ", "<html><body><p ", ">text</p>"),
    "quoted.html": many("b='>' ", "<html><body><p ", ">text</p>"),
    "tables.html": many("<table><tr><td>x" + " " * 300, "<html><body>"),
    "links.html": many("<blockquote><p><a href=x>x</a>" + " " * 300, "<html><body>"),
    "signs.html": many("&", "<html><body><p>"),
    "data.html": many("[", '<html><script type="application/ld+json">', "</script>text</html>"),
    "items.xml": many("<item><title>x</title></item>", "<rss version='2.0'><channel>"),
    "attributes.xml": numbered("a{}='1' ", "<rss version='2.0' ", "><channel/></rss>"),
    "signs.xml": many("&#", "<rss version='2.0'><channel><title>", "</title></channel></rss>"),
    "sitemap.xml": many("<url><loc>https://a.example/b</loc></url>", "<urlset>"),
    "lines.jsonl": many("[\n"),
    "nested.json": many("["),
    "columns.jsonl": numbered('"k{}":1,', "{", '"text":"x"}'),
    "quote.csv": many("x", 'text\n"'),
    "quotes.csv": many('"', "text\n"),
    "columns.csv": many("a,"),
    "cells.csv": many(",", "text\n"),
    "subject.eml": many("=?utf-8?q?a?= ", "Subject: ", "\n\ntext"),
    "headers.eml": many("A: b\n", "", "\ntext"),
    "parameters.eml": many("a=b; ", "Content-Type: text/plain; ", "\n\ntext"),
    "sender.eml": many("a<", "From: ", "\n\ntext"),
    "parts.eml": many("--a\n\n", "Content-Type: multipart/mixed; boundary=a\n\n"),
    "files.eml": many(
        "--a\nContent-Disposition: attachment; filename=a.txt\n\nx\n", "Content-Type: multipart/a; boundary=a\n\n"
    ),
    "letters.eml": many("Content-Type: message/rfc822\n\n"),
    "lines.eml": many("word word-\n", "\n"),
    "letters.mbox": many("From x\n\n"),
    "objects.pdf": many("1 0 obj\n", "%PDF-1.4\n"),
    "deep.pdf": many("<<", "%PDF-1.4\n"),
    "deep.docx": lambda: docx("<w:p>" * (SIZE // 5)),
    "attributes.docx": lambda: docx(numbered("a{}='1' ", "<w:p ", "/>")().decode()),
    "names.zip": lambda: packed({f"{n}.png": "x" for n in range(SIZE // 200)}),
    "marks.zip": many("PK\x03\x04"),
    "blank.parquet": many("\0", "PAR1", "PAR1"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_size_costs_in_proportion(name: str, tmp_path: Path) -> None:
    content = HOSTILE[name]()
    began = time.perf_counter()
    outcomes(tmp_path, name, content)
    assert time.perf_counter() - began < EACH_MB * SIZE / 1_000_000 + ANY
