"""`communique add` and `watch`, against a site on loopback."""

from __future__ import annotations

import gzip
import json
import time
from hashlib import sha256
from pathlib import Path

import pytest

from analysis import cli
from analysis.collect import Added, Asker, add, watch
from analysis.read import read
from tests.collect.site import Site, asker, serving
from tests.read.formats.samples import BODY, TITLE, json_ld, page

pytest.importorskip("httpx", reason="asking the network needs the extra web")
pytest.importorskip("trafilatura", reason="reading pages needs the extra web")


@pytest.fixture
def site():
    with serving() as made:
        yield made


def entries(folder: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in (folder / "received" / "received.jsonl").read_text().splitlines()]


def refusal(target: str, folder: Path, who: Asker | None = None) -> str:
    found = add([target], folder, who or asker())
    assert not found.stored
    (reason,) = found.refused
    return reason


def test_a_page_is_kept_as_received_with_address_time_and_checksum(site: Site, tmp_path: Path) -> None:
    body = page(json_ld(datePublished="2031-05-17")).replace('charset="utf-8"', 'charset="x"').encode("windows-1251")
    url = site.page("/2031/aktau", body, "text/html; charset=windows-1251", ETag='"1"')
    (stored,) = add([url], tmp_path, asker()).stored
    assert (tmp_path / stored).read_bytes() == body
    (entry,) = entries(tmp_path)
    assert (entry["url"], entry["sha256"], entry["etag"]) == (url, sha256(body).hexdigest(), '"1"')
    assert entry["received_at"].endswith("Z")
    (found,) = read(tmp_path).documents
    assert BODY[0] in found.text
    assert (found.url, found.published_basis, found.producer_basis) == (url, "json_ld", "address")


def test_nothing_new_is_not_sent_again(site: Site, tmp_path: Path) -> None:
    url = site.page("/a", page(), ETag='"1"', Last_Modified="Sat, 17 May 2031 09:30:00 GMT")
    add([url], tmp_path, asker())
    seen: dict[str, str] = {}

    def unchanged(headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        seen.update(headers)
        return 304, {}, b""

    site.pages["/a"] = unchanged
    assert add([url], tmp_path, asker()) == Added(unchanged=[url])
    assert (seen["If-None-Match"], seen["If-Modified-Since"]) == ('"1"', "Sat, 17 May 2031 09:30:00 GMT")
    assert len(entries(tmp_path)) == 1


def test_a_changed_page_takes_its_place_and_the_earlier_is_kept(site: Site, tmp_path: Path) -> None:
    url = site.page("/a", page())
    first = add([url], tmp_path, asker()).stored
    before = read(tmp_path).documents[0].document_id
    site.page("/a", page(title="Новое"))
    assert add([url], tmp_path, asker()).stored == first
    assert [d.document_id for d in read(tmp_path).documents] == [before]
    kept = tmp_path / "received" / entries(tmp_path)[-1]["version_of"]
    assert kept.read_text() == page()


def test_a_file_that_was_deleted_is_asked_for_again(site: Site, tmp_path: Path) -> None:
    url = site.page("/a", page(), ETag='"1"')
    (stored,) = add([url], tmp_path, asker()).stored
    (tmp_path / stored).unlink()
    assert add([url], tmp_path, asker()).stored == [stored]


def feed(site: Site, *paths: str) -> str:
    items = "".join(f"<item><title>{p}</title><link>{site.address}{p}?utm_source=rss</link></item>" for p in paths)
    return site.page("/feed", f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>', "text/xml")


def test_a_feed_brings_its_new_pages(site: Site, tmp_path: Path) -> None:
    for path in ("/1", "/2"):
        site.page(path, page(title=path))
        site.pages[f"{path}?utm_source=rss"] = (500, {}, b"")
    found = add([feed(site, "/1", "/2")], tmp_path, asker())
    assert len(found.stored) == 2
    assert not found.refused
    site.page("/3", page())
    lists = tmp_path / "feeds.opml"
    lists.write_text(f'<opml><body><outline text="x"><outline xmlUrl="{site.address}/feed"/></outline></body></opml>')
    url = feed(site, "/3", "/1", "/2")
    site.asked.clear()
    assert len(watch([lists], tmp_path, asker()).stored) == 1
    assert site.asked == ["/robots.txt", "/feed", "/3"]
    assert watch([lists], tmp_path, asker()).unchanged == [url]


def test_a_page_that_fails_stops_no_other_and_is_tried_again(site: Site, tmp_path: Path) -> None:
    site.page("/2", page())
    url = feed(site, "/gone", "/2")
    found = add([url], tmp_path, asker())
    assert len(found.stored) == 1
    assert "answers 404" in found.refused[0]
    site.page("/gone", page())
    assert len(add([url], tmp_path, asker()).stored) == 1


def test_no_more_pages_of_a_feed_than_told(site: Site, tmp_path: Path) -> None:
    for path in ("/1", "/2", "/3"):
        site.page(path, page(title=path))
    url = feed(site, "/1", "/2", "/3")
    assert len(add([url], tmp_path, asker(), most=2).stored) == 2
    assert len(add([url], tmp_path, asker(), most=2).stored) == 1


def test_what_robots_forbid_is_not_asked(site: Site, tmp_path: Path) -> None:
    site.page("/robots.txt", "User-agent: *\nDisallow: /private\nCrawl-delay: 7", "text/plain")
    url = site.page("/private/a", page())
    assert "robots.txt" in refusal(url, tmp_path)
    assert site.asked == ["/robots.txt"]
    waits: list[float] = []
    add([site.page("/a", page()), site.page("/b", page(title="b"))], tmp_path, asker(waits))
    assert len(waits) == 2
    assert all(6 < wait <= 7 for wait in waits)


def test_a_site_whose_robots_cannot_be_asked_is_left_alone(site: Site, tmp_path: Path) -> None:
    site.pages["/robots.txt"] = (503, {}, b"")
    assert "robots.txt" in refusal(site.page("/a", page()), tmp_path)


def test_private_addresses_are_refused_unless_allowed(site: Site, tmp_path: Path) -> None:
    url = site.page("/a", page())
    assert "--allow-private" in refusal(url, tmp_path, Asker())
    assert "--allow-private" in refusal(url.replace("127.0.0.1", "localhost"), tmp_path, Asker())
    assert "--allow-private" in refusal(url.replace("127.0.0.1", "0x7f.1"), tmp_path, Asker())
    assert site.asked == []


@pytest.mark.parametrize(
    "target", ["http://", "https://:80", "http://[::1", "http://a:b@:99999", "https://" + "a" * 3_000, "http://a\x00b/"]
)
def test_addresses_that_are_none(target: str, tmp_path: Path) -> None:
    assert refusal(target, tmp_path, asker(tries=1))


def test_redirects_end_and_lead_to_the_web_only(site: Site, tmp_path: Path) -> None:
    site.pages["/round"] = (302, {"Location": "/round"}, b"")
    site.pages["/file"] = (302, {"Location": "file:///etc/passwd"}, b"")
    site.pages["/on"] = (301, {"Location": "/a"}, b"")
    assert "is sent on more than 5 times" in refusal(f"{site.address}/round", tmp_path)
    assert "is no address of the web" in refusal(f"{site.address}/file", tmp_path)
    site.page("/a", page())
    assert len(add([f"{site.address}/on"], tmp_path, asker()).stored) == 1
    assert entries(tmp_path)[0]["address"] == f"{site.address}/a"


def test_answers_that_are_too_large_are_not_taken(site: Site, tmp_path: Path) -> None:
    bomb = gzip.compress(b"<html>" + b" " * 60_000_000)
    assert "is larger than 20 MB" in refusal(site.page("/a", bomb, Content_Encoding="gzip"), tmp_path)
    assert not (tmp_path / "received").exists()


def test_an_answer_that_trickles_is_given_up(site: Site, tmp_path: Path) -> None:
    site.page("/a", page())
    site.trickle = 0.05
    began = time.perf_counter()
    assert "does not answer" in refusal(f"{site.address}/a", tmp_path, asker(patience=0.2, tries=1))
    assert time.perf_counter() - began < 5


def test_later_is_respected_and_a_silent_host_is_asked_no_more(site: Site, tmp_path: Path) -> None:
    site.pages["/busy"] = (429, {"Retry-After": "9"}, b"")
    waits: list[float] = []
    url = f"{site.address}/busy"
    found = add([url, url], tmp_path, asker(waits))
    assert waits == [9.0]
    assert site.asked == ["/robots.txt", "/busy", "/busy"]
    assert len(found.refused) == 2


def test_what_is_no_release_is_refused(site: Site, tmp_path: Path) -> None:
    assert "no text, page or document (image/png)" in refusal(site.page("/a", b"\x89PNG\0\1", "image/png"), tmp_path)
    assert "damaged sitemap" in refusal(site.page("/b", b"<urlset><url>", "text/xml"), tmp_path)


def test_files_of_the_disk(tmp_path: Path) -> None:
    file = tmp_path / "letters" / "Хабар 1.eml"
    file.parent.mkdir()
    file.write_text("Subject: A\n\nThe sides met in Aktau and agreed to meet again.")
    inputs = tmp_path / "in"
    (stored,) = add([str(file)], inputs, asker()).stored
    assert (inputs / stored).read_bytes() == file.read_bytes()
    assert add([str(file)], inputs, asker()).unchanged
    assert read(inputs).documents[0].url is None
    found = add([str(tmp_path / "none.txt"), str(tmp_path / "a.exe"), str(inputs / stored)], inputs, asker())
    assert [reason.split("; ")[0].rpartition(": ")[2] for reason in found.refused] == [
        "cannot be opened (No such file or directory)",
        "is of a kind that is not read",
    ]
    assert found.unchanged == [str(inputs / stored)]


def test_the_list_survives_a_line_that_was_cut(site: Site, tmp_path: Path) -> None:
    one, two = site.page("/a", page()), site.page("/b", page(title="b"))
    add([one], tmp_path, asker())
    path = tmp_path / "received" / "received.jsonl"
    path.write_bytes(path.read_bytes() + b'{"url": "http')
    add([two], tmp_path, asker())
    assert len(read(tmp_path).documents) == 2
    assert {d.url for d in read(tmp_path).documents} == {one, two}
    assert not read(tmp_path).problems


def test_on_the_command_line(site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = site.page("/aktau.html", page(json_ld(headline=TITLE)))
    missing = f"{site.address}/none"
    into = str(tmp_path / "in")
    assert cli.main(["add", url, missing, "--into", into, "--allow-private"]) == 0
    said = capsys.readouterr()
    assert "aktau-" in said.out
    assert said.out.endswith(f"Stored: 1. Next: communique build {into}\n")
    assert (
        said.err
        == f"communique: not stored: {missing}: the site answers 404 (Not Found); check the address in a browser\n"
    )
    assert cli.main(["add", url, "--into", into]) == 1
    assert "nothing was stored" in capsys.readouterr().err
    lists = tmp_path / "feeds.txt"
    lists.write_text("no address\n")
    assert cli.main(["watch", str(lists), "--into", into]) == 1
    assert "lists no feed" in capsys.readouterr().err


@pytest.mark.parametrize("content", ["<opml><outline", '<!DOCTYPE x [<!ENTITY a "b">]><opml/>', "<opml/>", "\xff"])
def test_lists_of_feeds_that_are_none(content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lists = tmp_path / "feeds.opml"
    lists.write_text(content, encoding="latin-1")
    assert cli.main(["watch", str(lists), "--into", str(tmp_path)]) == 1
    assert "communique: " in capsys.readouterr().err


def test_without_the_extra_the_message_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr("analysis.collect.ask.import_module", missing)
    assert "pip install 'communique[web]'" in refusal("https://news.example/", tmp_path)
