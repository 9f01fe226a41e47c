"""Web pages: the article without the page around it, and what its tags tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.read import read
from analysis.read.formats import page as reader
from tests.read.formats.samples import BODY, TITLE, json_ld, one, outcomes, page, reason, said

pytest.importorskip("trafilatura", reason="web pages need the extra web")


def test_the_page_around_the_text_is_gone(tmp_path: Path) -> None:
    found = one(tmp_path, "a.html", page())
    own = found.body.of(found.text)
    assert all(line in own for line in BODY)
    for chrome in ("Главная", "USD", "Айша", "Премьер", "99 млрд", "77 млрд", "© 2031"):
        assert chrome not in own


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            json_ld(headline=TITLE, datePublished="2031-05-17T23:30:00+05:00", publisher={"name": "Вестник"}),
            (TITLE, "json_ld", "2031-05-17", "json_ld", "Вестник", "json_ld"),
        ),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], '
            '"datePublished": "2031-05-17", "publisher": [{"@type": "Organization", "name": "Вестник"}]}]}</script>',
            (TITLE, "page", "2031-05-17", "json_ld", "Вестник", "json_ld"),
        ),
        (
            '<meta property="article:published_time" content="2031-05-17T09:30:00Z"><meta property="og:site_name" '
            f'content="Вестник"><meta property="og:title" content="{TITLE} - Вестник">',
            (TITLE, "meta", "2031-05-17", "meta", "Вестник", "meta"),
        ),
        (
            '<link rel="canonical" href="https://www.herald.example/2031/05/17/aktau">',
            (TITLE, "page", "2031-05-17", "address", "herald.example", "address"),
        ),
        (
            json_ld(headline="Порт &quot;Актау&quot;", datePublished="1970-01-01T00:00:00", publisher="A &amp; B"),
            ('Порт "Актау"', "json_ld", None, "none", "A & B", "json_ld"),
        ),
        ('<script type="application/ld+json">{broken</script>', (TITLE, "page", None, "none", None, "none")),
        ('<meta name="date" content="soon"><meta content="no name">', (TITLE, "page", None, "none", None, "none")),
    ],
)
def test_what_tags_tell_and_where(tmp_path: Path, head: str, expected: tuple[str | None, ...]) -> None:
    assert said(one(tmp_path, "a.html", page(head))) == expected


def test_a_dated_line_of_the_page_counts_where_no_tag_tells(tmp_path: Path) -> None:
    body = "<p>17 мая 2031, 09:30</p>" + "".join(f"<p>{line}</p>" for line in BODY)
    found = one(tmp_path, "a.html", page(body=body))
    assert (found.published_basis, found.date_published) == ("page", found.published and found.published.start)
    assert found.published is not None
    assert found.published.edtf == "2031-05-17"


@pytest.mark.parametrize("charset", ["windows-1251", "koi8-r", "utf-16", "utf-8"])
def test_pages_in_old_encodings(tmp_path: Path, charset: str) -> None:
    markup = page().replace('charset="utf-8"', f'charset="{charset}"')
    assert BODY[0] in one(tmp_path, "a.htm", markup.encode(charset)).text


MENU = "<ul>" + "".join(f'<li><a href="/{n}">Рубрика {n}</a></li>' for n in range(5)) + "</ul>"


@pytest.mark.parametrize(
    "body",
    [
        f"{MENU}<h2>{TITLE}</h2><div>17 мая 2031 | 09:30</div><div>{'<br><br>'.join(BODY)}</div>",
        f"{MENU}<div><span>17.05.2031</span><h1>{TITLE}</h1></div>" + "".join(f"<div>{line}</div>" for line in BODY),
        f"{MENU}<h1>{TITLE}</h1><b>17.05.2031</b><p>{BODY[0]}</p><p><a href='/1'>Премьер посетил порт</a></p>"
        f"<p>{BODY[1]}</p><blockquote><a href='/2'>Экспорт достиг 5 млн тонн</a></blockquote><p>{BODY[2]}</p>",
        f"<table><tr><td>{MENU}</td><td><h1>{TITLE}</h1>17.05.2031<p>{BODY[0]}<p>{BODY[1]}<p>{BODY[2]}</td></tr></table>",
    ],
    ids=["breaks", "blocks", "links", "layout"],
)
def test_pages_as_sites_build_them(tmp_path: Path, body: str) -> None:
    found = one(tmp_path, "a.html", f"<html><head><title>{TITLE} | Вестник</title></head><body>{body}</body></html>")
    own = [line for line in found.body.of(found.text).split("\n") if line.strip()]
    assert own == list(BODY)
    assert said(found)[:4] == (TITLE, "page", "2031-05-17", "page")


@pytest.mark.parametrize("sign", ["\x0b", "\x1f", "&#1;", "&#x1F;", "&#00;", "\uffff"])
def test_signs_that_no_text_holds_are_blanks(tmp_path: Path, sign: str) -> None:
    body = "".join(f"<p>{line.replace(' ', f' {sign}', 1)}</p>" for line in BODY)
    found = one(tmp_path, "a.html", page(body=body))
    assert found.body.of(found.text).split("\n")[-1] == BODY[-1]
    assert "&#65;" not in reader.plain("<p>&#65;&#x41;&#31;</p>")
    assert reader.plain("<p>&#65;&#x41;&#31;</p>") == "AA"


def test_rows_of_a_table_stay_rows(tmp_path: Path) -> None:
    table = "<table><tr><th>Год</th><th>Товарооборот</th></tr><tr><td>2030</td><td>3 млрд долларов</td></tr></table>"
    assert (
        "| 2030 | 3 млрд долларов |"
        in one(tmp_path, "a.html", page(body=f"<p>{BODY[0]}</p>{table}<p>{BODY[2]}</p>")).text
    )


def test_an_encoding_nobody_knows_is_judged_by_the_bytes(tmp_path: Path) -> None:
    markup = page().replace('charset="utf-8"', 'charset="punycode"')
    assert BODY[0] in one(tmp_path, "a.html", markup).text


def test_pictures_and_scripts_beside_a_saved_page_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "Встреча_files").mkdir()
    (tmp_path / "Встреча_files" / "frame.html").write_text("<html><body>ad</body></html>")
    (tmp_path / "Встреча_files" / "x.js").write_text("var a")
    (tmp_path / "other_files").mkdir()
    (tmp_path / "other_files" / "a.txt").write_text("Стороны встретились.")
    (tmp_path / "Встреча.html").write_text(page(), encoding="utf-8")
    found = read(tmp_path)
    assert [d.path for d in found.documents] == ["other_files/a.txt", "Встреча.html"]
    assert not found.problems


def test_a_page_is_known_by_its_beginning_too(tmp_path: Path) -> None:
    assert one(tmp_path, "saved.txt", page()).title_basis == "page"


def test_markup_of_an_entry_as_lines() -> None:
    assert reader.plain(
        "<p>Стороны  встретились.</p><ul><li>Зерно &amp; порт<br/>Актау</li></ul><script>x</script>"
    ) == ("Стороны встретились.\nЗерно & порт\nАктау")
    assert reader.plain(" 3 > 2 ") == "3 > 2"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("<html><body><script>app()</script></body></html>", "without an article"),
        ("<html>", "is a web page without an article"),
        ("<html>" + "<b>" * 60_001, "more than 60,000 tags"),
    ],
)
def test_pages_without_text_are_problems_with_a_fix(tmp_path: Path, content: str, words: str) -> None:
    assert words in reason(tmp_path, "a.html", content)


def test_without_the_extra_the_message_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise ImportError(name)

    reader._parser.cache_clear()
    reader._engine.cache_clear()
    monkeypatch.setattr(reader, "import_module", missing)
    assert "pip install 'communique[web]'" in reason(tmp_path, "a.html", page())


def test_offsets_refer_to_the_stored_text(tmp_path: Path) -> None:
    documents, _ = outcomes(tmp_path, "a.html", page())
    for document in documents:
        for span in (document.title, document.body, *document.furniture):
            assert span is None or span.of(document.text).strip()
