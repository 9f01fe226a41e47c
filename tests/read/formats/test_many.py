"""Files of several documents: tables, feeds, mail, archives."""

from __future__ import annotations

import gc
import io
import json
import sys
import zipfile
from datetime import date
from email.mime.message import MIMEMessage
from pathlib import Path

import polars as pl
import pytest

from tests.read.formats.samples import (
    BODY,
    TEXT,
    TITLE,
    docx,
    letter,
    one,
    outcomes,
    packed,
    page,
    paragraph,
    reason,
    said,
    with_files,
)

RECORD = {"headline": TITLE, "body": TEXT, "datePublished": "2031-05-17T09:30:00Z", "source": "Вестник", "id": 17}
COLUMNS = (TITLE, "column", "2031-05-17", "column", "Вестник", "column")


def lines(*records: object) -> str:
    return "\n".join(json.dumps(record, ensure_ascii=False) for record in records)


def test_json_lines(tmp_path: Path) -> None:
    url = "https://herald.example/18"
    content = lines(RECORD, {"text": "Другая новость о порте.", "url": url}, [1], {"text": " "}) + "\n{broken\n"
    documents, problems = outcomes(tmp_path, "news.jsonl", content)
    assert documents[0].document_id == "news-jsonl.17"
    assert [d.path for d in documents] == ["news.jsonl#17", f"news.jsonl#{url}"]
    assert said(documents[0]) == COLUMNS
    assert documents[0].text == f"{TITLE}\n\n{TEXT}"
    assert documents[1].url == url
    assert [p.path for p in problems] == ["news.jsonl#line 3", "news.jsonl#line 4", "news.jsonl#line 5"]


@pytest.mark.parametrize(
    "content", [lines(RECORD), json.dumps([RECORD]), json.dumps({"count": 1, "articles": [RECORD]})]
)
def test_json(tmp_path: Path, content: str) -> None:
    assert said(one(tmp_path, "news.json", content)) == COLUMNS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_with_columns_in_any_order_and_language(tmp_path: Path, encoding: str, delimiter: str) -> None:
    rows = [["Дата публикации", "СМИ", "Текст", "№", "ЗАГОЛОВОК"], ["17.05.2031", "Вестник", f'"{TEXT}"', "1", TITLE]]
    content = "\r\n".join(delimiter.join(row) for row in rows)
    assert said(one(tmp_path, "news.csv", content.encode(encoding))) == COLUMNS


def test_parquet(tmp_path: Path) -> None:
    file = io.BytesIO()
    pl.DataFrame([{**RECORD, "datePublished": date(2031, 5, 17), "other": [1]}]).write_parquet(file)
    assert said(one(tmp_path, "news.parquet", file.getvalue())) == COLUMNS
    assert "damaged Parquet" in reason(tmp_path, "broken.parquet", b"PAR1" + file.getvalue()[4:200] + b"PAR1")


def test_articles_that_stand_twice_are_read_once_and_told_once(tmp_path: Path) -> None:
    documents, problems = outcomes(tmp_path, "news.jsonl", lines(RECORD, RECORD, RECORD, RECORD | {"body": BODY[0]}))
    assert len({d.document_id for d in documents}) == len(documents) == 2
    assert [p.reason for p in problems] == ["holds 2 articles a second time; each is read once, nothing need be done"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", "when,what\n2031,порт", "has no column of text; name one of its columns text, body"),
        ("a.jsonl", "", "has no column of text"),
        ("a.jsonl", "[" * 100_000, "has no column of text"),
        ("a.json", "[" * 100_000, "is no JSON"),
        ("a.json", "5", "has no column of text"),
    ],
)
def test_tables_that_are_none(tmp_path: Path, name: str, content: str, words: str) -> None:
    assert words in reason(tmp_path, name, content)


def test_many_faults_are_counted_and_not_listed(tmp_path: Path) -> None:
    documents, problems = outcomes(tmp_path, "news.jsonl", lines(RECORD, *[{"text": ""}] * 500))
    assert len(documents) == 1
    assert len(problems) == 21
    assert "has 480 more parts" in problems[-1].reason


RSS = f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Вестник</title><language>ru</language><item><title>{TITLE}</title><link>https://herald.example/1</link>
<pubDate>Sat, 17 May 2031 09:30:00 +0500</pubDate><description>Кратко.</description>
<content:encoded><![CDATA[<p>{BODY[0]}</p><p>{BODY[1]}</p>]]></content:encoded></item>
<item><link>https://herald.example/2</link></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru"><title>Вестник</title><entry><title>{TITLE}</title>
<link href="https://herald.example/1"/><id>x</id><published>2031-05-17T09:30:00Z</published>
<content type="html">&lt;p&gt;{BODY[0]}&lt;/p&gt;</content></entry></feed>"""
SITEMAP = f"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://herald.example/1</loc><news:news>
<news:publication><news:name>Вестник</news:name><news:language>ru</news:language></news:publication>
<news:publication_date>2031-05-17</news:publication_date><news:title>{TITLE}</news:title></news:news></url></urlset>"""


@pytest.mark.parametrize("content", [RSS, ATOM, SITEMAP], ids=["rss", "atom", "sitemap"])
def test_feeds(tmp_path: Path, content: str) -> None:
    pytest.importorskip("feedparser", reason="feeds need the extra web")
    documents, _ = outcomes(tmp_path, "news.xml", content)
    assert said(documents[0]) == (TITLE, "feed", "2031-05-17", "feed", "Вестник", "feed")
    assert documents[0].url == "https://herald.example/1"
    assert BODY[0] in documents[0].text or content is SITEMAP
    assert "Кратко" not in documents[0].text


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (
            '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><rss>&b;</rss>',
            "declares XML entities",
        ),
        ("<?xml version='1.0'?><book><page/></book>", "neither feed nor sitemap"),
        ("<urlset><url>", "damaged sitemap"),
        ("<rss version='2.0'><channel></channel></rss>", "holds no article"),
    ],
)
def test_feeds_that_are_refused(tmp_path: Path, content: str, words: str) -> None:
    pytest.importorskip("feedparser", reason="feeds need the extra web")
    assert words in reason(tmp_path, "news.xml", content)


MAIL = (TITLE, "mail", "2031-05-17", "mail", "Вестник", "mail")


def test_a_letter(tmp_path: Path) -> None:
    found = one(tmp_path, "a.eml", letter(f"Fwd: {TITLE}", f"{TEXT}\n-- \nПодпись").as_bytes())
    assert said(found) == MAIL
    assert "Подпись" not in found.text
    assert found.document_id == "a-eml"


def test_a_letter_that_is_a_page(tmp_path: Path) -> None:
    made = letter(text=" ", html=f"<p>{BODY[0]}</p><p>{BODY[1]}</p>")
    assert one(tmp_path, "a.eml", made.as_bytes()).text == f"{TITLE}\n\n{BODY[0]}\n{BODY[1]}"


def test_a_mailbox(tmp_path: Path) -> None:
    box = b"".join(
        b"From x Sat May 17 2031\n" + letter(name=name, text=f"{TEXT}\nFrom here on {name}.").as_bytes() + b"\n\n"
        for name in ("1@a.example", "2@a.example", "1@a.example")
    )
    documents, problems = outcomes(tmp_path, "box.mbox", box)
    assert [d.path for d in documents] == ["box.mbox#1@a.example", "box.mbox#2@a.example"]
    assert all(d.document_id.startswith("box-mbox.") for d in documents)
    assert len(problems) == 1
    assert said(documents[1]) == MAIL


def test_a_page_saved_as_one_file(tmp_path: Path) -> None:
    assert BODY[1] in one(tmp_path, "a.mht", letter(html=page()).as_bytes()).text


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (letter(text=" ").as_bytes(), "is a letter without text"),
        (b"Subject: =?utf-8?b?////?=\nContent-Type: text/plain; charset=zip\n\n\xff\xfe\xff", "is "),
        (
            b"Content-Type: multipart/mixed; boundary=a\n\n"
            + b"--a\nContent-Type: multipart/mixed; boundary=a\n\n" * 5000,
            "parts within parts",
        ),
    ],
)
def test_letters_that_are_refused(tmp_path: Path, content: bytes, words: str) -> None:
    assert words in reason(tmp_path, "a.eml", content)


def test_files_in_a_letter_are_documents_of_their_own(tmp_path: Path) -> None:
    whole = with_files(
        letter(text="Направляем пресс-релиз для публикации в вашем издании."),
        ("релиз.docx", docx("".join(map(paragraph, (TITLE, *BODY))))),
        ("../notes.txt", f" date 2031-05-12 Notes\n{TEXT}".encode()),
        ("page.html", page(head='<meta property="og:site_name" content="Хроника">').encode()),
        ("logo.png", b"x"),
        ("stamp", b"x"),
    )
    documents, problems = outcomes(tmp_path, "a.eml", whole.as_bytes())
    assert [d.path for d in documents] == ["a.eml", "a.eml#релиз.docx", "a.eml#notes.txt", "a.eml#page.html"]
    assert len({d.document_id for d in documents}) == 4
    assert all(d.document_id.startswith("a-eml") for d in documents)
    mailed, release, notes, saved = documents
    assert (str(notes.published.start), notes.published_basis) == ("2031-05-12", "header")
    assert (str(release.published.start), release.published_basis, release.producer) == (
        "2031-05-17",
        "mail",
        "Вестник",
    )
    assert saved.producer == "Хроника"
    assert BODY[2] in release.text
    assert "Направляем" in mailed.text
    assert [p.reason for p in problems] == [
        "has 2 attached files of kinds that are not read (.png, no suffix); nothing need be done"
    ]


def test_a_letter_whose_news_is_all_attached_is_no_document(tmp_path: Path) -> None:
    inner = with_files(letter(text=" ", name="2@a.example"), ("news.txt", TEXT.encode()), ("bad.pdf", b"no"))
    outer = with_files(letter(text=" "))
    outer.attach(MIMEMessage(inner))
    box = b"From x\n" + outer.as_bytes() + b"\n\nFrom x\n" + inner.as_bytes() + b"\n"
    documents, problems = outcomes(tmp_path, "box.mbox", box)
    name = "box.mbox#1@rovinia.example/3.eml#news.txt"
    assert sorted(d.path for d in documents) == [name, "box.mbox#2@a.example/news.txt"]
    assert all(d.text.strip() == TEXT for d in documents)
    assert {p.path.rpartition("#")[2] for p in problems} == {"bad.pdf", "2@a.example/bad.pdf"}


def test_rows_that_are_given_up_leave_nothing_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", told.append)
    assert "holds no article in its first" in reason(tmp_path, "a.csv", "text,b\n" + ",\n" * 1200)
    gc.collect()
    assert told == []


def test_letters_in_letters_come_to_an_end(tmp_path: Path) -> None:
    made = letter()
    for _ in range(9):
        whole = with_files(letter(text=" "))
        whole.attach(MIMEMessage(made))
        made = whole
    documents, problems = outcomes(tmp_path, "a.eml", made.as_bytes())
    assert documents == []
    assert [p.reason for p in problems] == ["is a letter inside letters; save it into the folder"]


def test_an_archive_of_all_kinds(tmp_path: Path) -> None:
    content = packed(
        {
            "2031/май/a.txt": TEXT,
            "b.docx": docx(paragraph(BODY[0])),
            "c.html": page(),
            "c_files/x.html": "<html>",
            "d.jsonl": lines(RECORD),
            "e.eml": letter().as_bytes(),
            ".DS_Store": b"x",
            "__MACOSX/a.txt": b"x",
            "f.png": b"x",
        }
    )
    documents, problems = outcomes(tmp_path, "all.zip", content)
    assert [d.path for d in documents] == [
        "all.zip/2031/май/a.txt",
        "all.zip/b.docx",
        "all.zip/c.html",
        "all.zip/d.jsonl#17",
        "all.zip/e.eml",
    ]
    assert [d.document_id for d in documents][::3] == ["all-zip.2031-май-a", "all-zip.d-jsonl.17"]
    assert [p.reason for p in problems] == ["1 files are of kinds that are not read (.png); nothing need be done"]


@pytest.mark.parametrize("name", ["../a.txt", "/etc/a.txt", "a/../../b.txt", "C:/a.txt", "..\\a.txt"])
def test_names_that_lead_out_of_an_archive(tmp_path: Path, name: str) -> None:
    documents, problems = outcomes(tmp_path, "a.zip", packed({name: TEXT, "good.txt": TEXT}))
    assert [d.path for d in documents] == ["a.zip/good.txt"]
    assert "leads out of the archive" in problems[0].reason
    assert not (tmp_path.parent / "a.txt").exists()


def test_bombs_and_archives_in_archives(tmp_path: Path) -> None:
    bomb = packed({f"{n}.txt": b"0" * 15_000_000 for n in range(4)})
    assert "unpacks from" in reason(tmp_path, "bomb.zip", bomb)
    documents, problems = outcomes(tmp_path, "a.zip", packed({"in.zip": packed({"a.txt": TEXT})}))
    assert (documents, problems[0].reason) == ([], "is an archive inside an archive; unpack it into the folder")
    assert "is a damaged archive" in reason(tmp_path, "broken.zip", b"PK\x03\x04 and nothing")


def test_a_member_that_lies_about_itself_is_a_problem(tmp_path: Path) -> None:
    content = bytearray(packed({"a.txt": TEXT, "b.txt": TEXT}))
    content[60] ^= 0xFF
    documents, problems = outcomes(tmp_path, "a.zip", bytes(content))
    assert [d.path for d in documents] == ["a.zip/b.txt"]
    assert "is damaged inside the archive" in problems[0].reason


def test_a_locked_member_is_a_problem(tmp_path: Path) -> None:
    content = bytearray(packed({"a.txt": TEXT}))
    central = content.rindex(b"PK\x01\x02")
    content[6] |= 1
    content[central + 8] |= 1
    _, problems = outcomes(tmp_path, "a.zip", bytes(content))
    assert "locked with a password" in problems[0].reason
    assert zipfile.is_zipfile(tmp_path / "a.zip")
