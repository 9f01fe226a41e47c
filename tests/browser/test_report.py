"""The report page as colleagues open it: offline, on a screen, on a phone, with a keyboard, on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook

import analysis
from analysis.export import briefing
from analysis.pages import write_report
from analysis.pages.report import PARTS, parts

SEEDS = Path(__file__).parent.parent.parent / "seeds"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def tables():
    return analysis.analyze(SEEDS)


@pytest.fixture(scope="module")
def pages(tables, tmp_path_factory):
    folder = tmp_path_factory.mktemp("report")
    return {lang: write_report(tables, folder / f"{lang}.html", lang).as_uri() for lang in ("en", "ru", "kk")}


def test_charts_are_drawn(visit, pages, tables):
    page = visit()
    page.goto(pages["en"])
    page.wait_for_selector("#chart-coverage .main-svg")
    dated = tables.events.filter(tables.events["date_from"].is_not_null() | tables.events["date_to"].is_not_null())
    assert page.locator("#chart-timeline .point").count() == dated.height
    # Marks of claims; the words beside them are text and no marks.
    assert page.locator("#chart-indicators .scatterlayer .points path").count() >= tables.indicator_claims.height
    for name in (each for part in parts(tables) for each in PARTS[part][0]):
        assert len(page.locator(f"#chart-{name}").screenshot()) > 8_000  # a blank one has 2,000 bytes


def test_a_menu_brings_one_lane_up(visit, pages, tables):
    page = visit()
    page.goto(pages["en"])
    page.locator("#chart-timeline .updatemenu-header").first.click()
    wanted = page.locator("#chart-timeline .updatemenu-dropdown-button")
    assert wanted.count() == 1 + tables.events["event_type"].n_unique()
    chart = "document.getElementById('chart-timeline').layout.yaxis.range"
    whole = page.evaluate(chart)
    wanted.nth(2).click()
    page.wait_for_function(f"{chart}[0] - {chart}[1] < {whole[0] - whole[1]}")


def test_the_workbook_inside_is_saved_whole(visit, pages, tables, tmp_path):
    page = visit()
    page.goto(pages["kk"])
    with page.expect_download() as saved:
        page.click("a.download")
    path = tmp_path / saved.value.suggested_filename
    saved.value.save_as(path)
    assert re.fullmatch(r"briefing-[\d-]+\.xlsx", path.name)
    assert path.read_bytes() == briefing(tables, lang="kk")
    assert load_workbook(path).sheetnames


def test_tables_are_searched_and_open_to_sentences(visit, pages):
    page = visit()
    page.goto(pages["en"])
    rows = page.locator("#events tbody tr")
    n = rows.count()
    page.fill("#events input[type=search]", "samarkand")
    shown = page.locator("#events tbody tr:visible").count()
    assert 0 < shown < n
    assert page.locator("#events output").inner_text() == str(shown)
    page.locator("#events tbody tr:visible summary").first.click()
    assert page.locator("#events tbody tr:visible blockquote mark").first.is_visible()


def test_a_phone_scrolls_one_way(visit, pages):
    page = visit(width=375)
    page.goto(pages["ru"])
    page.wait_for_selector("#chart-coverage .main-svg")
    assert page.evaluate("document.documentElement.scrollWidth") == 375


def test_a_keyboard_reaches_the_contents(visit, pages):
    page = visit()
    page.goto(pages["en"])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_it_prints(visit, pages):
    page = visit()
    page.goto(pages["en"])
    page.wait_for_selector("#chart-coverage .main-svg")
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")


@pytest.mark.parametrize(("lang", "width"), [("en", 1200), ("ru", 1200), ("kk", 375)])
def test_accessibility(visit, pages, axe, lang, width):
    page = visit(width=width, bypass_csp=True)  # the page lets no other program in; the examiner must
    page.goto(pages[lang])
    page.wait_for_selector("#chart-coverage .main-svg")
    page.evaluate(axe)
    found = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)["violations"]
    assert [(each["id"], each["impact"], each["nodes"][0]["html"][:200]) for each in found] == []
