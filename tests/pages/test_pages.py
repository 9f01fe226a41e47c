"""The report is one file that asks for nothing; the download holds the workbook."""

from __future__ import annotations

import re
from base64 import b64decode
from pathlib import Path

import polars as pl
import pytest

import analysis
from analysis.errors import InputError, OutputError
from analysis.export import briefing, file_name
from analysis.pages import download, link, report, write_report
from analysis.pages.report import PARTS, parts
from analysis.tables import SCHEMAS, Tables

SEEDS = Path(__file__).parent.parent.parent / "seeds"
LIMIT = 8_000_000


@pytest.fixture(scope="module")
def tables():
    return analysis.analyze(SEEDS)


@pytest.fixture(scope="module")
def nothing():
    return Tables(**{name: schema.create_empty() for name, schema in SCHEMAS.items()})


@pytest.fixture(scope="module")
def pages(tables):
    return {lang: report(tables, lang) for lang in ("en", "ru", "kk")}


@pytest.mark.parametrize("lang", ["en", "ru", "kk"])
def test_one_file_with_everything(pages, tables, lang):
    page = pages[lang]
    assert page.startswith(f'<!DOCTYPE html>\n<html lang="{lang}">')
    assert len(page.encode()) < LIMIT
    assert (
        page.count("<figcaption>")
        == page.count("Plotly.newPlot(")
        == sum(len(PARTS[name][0]) for name in parts(tables))
    )
    (inside,) = re.findall(r'href="data:[^"]+;base64,([^"]+)"', page)
    assert b64decode(inside) == briefing(tables, lang=lang)
    assert report(tables, lang) == page


def test_nothing_is_fetched(pages):
    """What a browser does about it is tried in tests/browser; here is the promise of the page itself."""
    page = pages["en"]
    assert "default-src 'none'" in page
    outside = page.replace(analysis.charts.script(), "")
    assert not re.findall(r'(?:src|href)="(?!#|data:)[^"]*"', outside)
    assert "://" not in re.sub(r"base64,[A-Za-z0-9+/=]+", "", outside)
    assert '"showSendToCloud":false' in page
    assert '"showSendToCloud":true' not in page


def test_landmarks_headings_and_languages(pages):
    page = pages["kk"]
    for part in ("<header>", "<nav aria-label=", '<main id="main"', "<footer>", 'class="skip" href="#main"'):
        assert page.count(part) == 1
    assert page.count("<h1>") == 1
    assert page.count("<table>") == page.count("<caption>")
    assert '<blockquote lang="ru">' in page


def test_words_of_the_news_stay_words(tables):
    hostile = tables.events.with_columns(label_en=pl.lit("</script><script>alert(1)</script>"))
    page = report(Tables(**{**dict(tables), "events": hostile}))
    assert "<script>alert(1)" not in page


def test_a_report_of_nothing(nothing):
    assert "Nothing to show" in report(nothing)


def test_other_languages_are_refused(tables):
    with pytest.raises(InputError, match="en"):
        report(tables, "de")


def test_it_is_written_or_says_why_not(tables, tmp_path):
    assert write_report(tables, tmp_path / "page.html", "ru").stat().st_size < LIMIT
    with pytest.raises(OutputError, match=r"page\.html"):
        write_report(tables, tmp_path / "page.html" / "page.html")


def test_a_download_holds_the_workbook_and_links_the_file(tables, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    html = download(tables, "ru", folder="out").html
    data = briefing(tables, lang="ru")
    assert b64decode(re.findall(r'href="data:[^"]+;base64,([^"]+)"', html)[0]) == data
    assert f'href="out/{file_name(tables)}" download="{file_name(tables)}"' in html
    assert (tmp_path / "out" / file_name(tables)).read_bytes() == data


def test_a_large_workbook_is_only_linked(tables, tmp_path, monkeypatch):
    monkeypatch.setattr(link, "LARGEST", 10)
    assert "data:" not in download(tables, folder=tmp_path).html
