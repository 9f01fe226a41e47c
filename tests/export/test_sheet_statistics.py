"""Claim checks and Official series in the workbook."""

from __future__ import annotations

from io import BytesIO

import openpyxl
import pytest

from analysis import knowledge
from analysis.export import book, briefing
from analysis.export.sheet import Link, Sheet
from tests.tables.sample import checked_tables, sample_tables

LANGUAGES = ("en", "ru", "kk")


def pages(tables, lang="en"):
    return {page.key: page for page in book(tables, lang).pages}


def column(sheet, name):
    place = [c.name for c in sheet.columns].index(name)
    return [row.cells[place] for row in sheet.rows]


def test_without_official_statistics_there_are_no_such_sheets():
    assert not {"claim_checks", "observations"} & set(pages(sample_tables()))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_claim_stands_beside_its_verdict_and_its_series(lang):
    sheet, checks = pages(checked_tables(), lang)["claim_checks"], checked_tables().claim_checks
    assert sorted(column(sheet, "claim_id")) == checks["claim_id"].to_list()
    labels = knowledge.load().ontology["statistics_verdicts"]
    expected = {row["claim_id"]: row for row in checks.to_dicts()}
    for row in sheet.rows:
        told = dict(zip([c.name for c in sheet.columns], row.cells, strict=True))
        check = expected[told["claim_id"]]
        assert told["verdict"] == labels[check["verdict"]][lang]
        assert told[f"sentence_{lang}"] == check[f"sentence_{lang}"]
        assert (told["value"], told["rate"], told["mirror_value"]) == (
            check["value"],
            check["rate"],
            check["mirror_value"],
        )
        assert isinstance(told["series_key"], Link) == bool(check["series_key"])
        assert isinstance(told["evidence"], Link)


def test_what_wants_the_eye_stands_first():
    verdicts = column(pages(checked_tables())["claim_checks"], "verdict")
    assert verdicts[0] == "in line"
    assert verdicts[-1] == "no data"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_links_lead_to_the_official_figure(lang):
    found = pages(checked_tables(), lang)
    anchors = {anchor for row in found["observations"].rows for anchor in row.anchors}
    links = [cell for cell in column(found["claim_checks"], "series_key") if cell]
    assert links
    assert all(link.sheet == "observations" and link.row in anchors for link in links)
    assert len(anchors) == checked_tables().observations.height


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_is_written_and_fits_a_page(lang):
    workbook = openpyxl.load_workbook(BytesIO(briefing(checked_tables(), lang=lang)))
    for key in ("claim_checks", "observations"):
        sheet = pages(checked_tables(), lang)[key]
        assert isinstance(sheet, Sheet)
        assert sheet.name in workbook.sheetnames
        assert workbook[sheet.name].tables.keys() == {sheet.table_name}
        assert sum(c.width for c in sheet.columns if c.printed) <= 190, key
