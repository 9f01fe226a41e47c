"""What is damaged: invented releases in every format, sentences of the tests, and the words that rules look for."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from analysis import knowledge
from analysis.model import LANGUAGES
from tests.read.formats.samples import letter, packed, page, pdf
from tests.read.test_hostile import SAMPLES

TESTS = Path(__file__).parents[1] / "understand"
LEAST = 30  # characters of a sentence of the tests; shorter texts are words and names
LATIN = "Kólik ministri Aqtaýda áriptesimen 2031 jylǵy 5 mamyrda kezdesti jáne saýda týraly aıtty. "
ARABIC = "كولىك ءمينيسترى اقتاۋدا ارىپتەسىمەن 2031 جىلعى 5 مامىردا كەزدەستى جانە ساۋدا تۋرالى ايتتى. "

# Of each format, what its readers look for.
MARKS: tuple[bytes, ...] = (
    *(b"<", b">", b"&", b"&#x0;", b"&#99999999;", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<script>", b"</p>", b"<br>"),
    *(b"<table><tr><td>", b"<rss>", b"<feed>", b"<urlset>", b"<?xml version='1.0' encoding='utf-16'?>", b"<a b:c='d'>"),
    *(b"<meta charset=x>", b"<base href='http://[x'>", b"<time datetime='99999-99-99'>", b'"', b"'", b"=", b"/", b"\\"),
    *(
        b"\n\nFrom x\n",
        b"boundary=",
        b"=?utf-8?b?",
        b"=?utf-\xff?q?a?=",
        b"charset=utf-7",
        b"charset=\xff",
        b"\n\n",
        b"\r",
    ),
    *(b"Content-Type: multipart/mixed; boundary=a\n", b"Content-Transfer-Encoding: base64\n", b"Date: x\n", b"--a\n"),
    *(b"\x00", b"\x0b", b"\x0c", b"\x1b", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xe2\x80\xa8"),
    *(
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"PAR1",
        b"%PDF-",
        b"endobj",
        b"{",
        b"[",
        b"]",
        b"}",
        b"\\ud800",
        b"null",
        b"1e999",
    ),
    *(b"\xe2\x80\x8f", b"\xcc\x81" * 70, b"9" * 400, b"date 2031-05-17 ", b"0000-00-00", b"title\t", b";", b",", b"\t"),
    *(LATIN.encode(), ARABIC.encode()),
)
SIGNS = (
    *".,;:!?…«»\"'„“”‘’()[]{}–—-‑/\\|№%$€£¥₸₽&@#*_=+<>~^°§•·\n\t\r \u00a0\u200b\u0301\u202e\ufeff\u2028\x00\x1f😀ß̈ıİǅﬁ",
    *(
        "\r\n",
        "\n\n",
        " – ",
        " — ",
        "» «",
        ". ",
        ", ",
        "; ",
        ": ",
        "...",
        "). ",
        "(",
        "г. ",
        "А. Б. ",
        "А.-Б. ",
        "№ 5 ",
    ),
    *("5", "0", "12,5", "1 000 000", "2031", "31.02.2031", "5–7", "5 %", "$5", "№", "XIX", "25:99", "½", "²", "٣", "१"),
)


@lru_cache(maxsize=1)
def files() -> dict[str, bytes]:
    """Suffix → a file that is read."""
    atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>a</title><entry><title>b</title><content>c</content></entry></feed>"
    sitemap = (
        "<urlset><url><loc>https://a.example/b</loc><n:news xmlns:n='x'><n:title>c</n:title></n:news></url></urlset>"
    )
    more = {
        ".atom": atom.encode(),
        ".rss": sitemap.encode(),
        ".pdf": pdf("The sides met in Aktau on 5 May 2031.", "Trade reached 3 billion dollars."),
        ".mhtml": letter(html=page()).as_bytes(),
        ".md": (LATIN * 3 + "\n" + ARABIC * 3).encode(),
        ".tsv": b"title\ttext\nThe sides met\tThe sides met in Aktau.\n",
    }
    inner = {f"{number}{suffix}": content for number, (suffix, content) in enumerate({**SAMPLES, **more}.items())}
    return {**SAMPLES, **more, ".zip": packed(dict(inner))}


@lru_cache(maxsize=1)
def sentences() -> tuple[str, ...]:
    """The invented sentences of the tests of `understand`, and Kazakh in other letters."""
    found = (said for path in sorted(TESTS.rglob("*.py")) for said in _strings(path))
    return (*(said for said in found if len(said) >= LEAST and " " in said), LATIN, ARABIC)


@lru_cache(maxsize=1)
def words() -> tuple[str, ...]:
    """Words and phrases of the lexicon, names of the gazetteer, and signs."""
    known = knowledge.load()
    said = {
        each for section in known.lexicon.values() for language in LANGUAGES for each in _said(section.get(language))
    }
    names = {
        name
        for thing in known.things
        for forms in (thing.names, thing.weak)
        for each in forms.values()
        for name in each
    }
    return (*sorted(said), *sorted(names), *SIGNS * 20)


def _strings(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _said(value: Any) -> Iterator[str]:
    """All texts within a value of the lexicon."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from (*_said(key), *_said(each))
    elif isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from _said(each)
