"""The same release in every format gives the same rows, and the page around it gives none."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import analysis
from tests.read.formats.samples import BODY, TEXT, TITLE, docx, json_ld, letter, packed, page, paragraph

DAY = "2031-05-17"
RECORD = {"title": TITLE, "text": TEXT, "date": DAY}


FORMS: dict[str, Any] = {
    "a.txt": f"date {DAY} {TITLE}\n{TEXT}",
    "a.html": page(json_ld(headline=TITLE, datePublished=DAY)),
    "a.docx": docx("".join(map(paragraph, (f"date {DAY} {TITLE}", *BODY)))),
    "a.eml": letter().as_bytes(),
    "a.jsonl": json.dumps(RECORD, ensure_ascii=False),
    "a.csv": f'Дата;Заголовок;Текст\n{DAY};{TITLE};"{TEXT}"',
    "a.zip": packed({"in/a.txt": f"date {DAY} {TITLE}\n{TEXT}"}),
}


def rows(folder: Path, name: str) -> dict[str, list[tuple[Any, ...]]]:
    content = FORMS[name]
    (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)
    tables = analysis.analyze(folder / name)
    assert tables.problems.is_empty(), tables.problems.to_dicts()
    texts = dict(tables.documents.select("document_id", "text").iter_rows())
    for table in (tables.indicator_claims, tables.event_mentions, tables.participant_mentions):
        for row in table.iter_rows(named=True):
            assert texts[row["document_id"]][row["start"] : row["stop"]] == row["quote"]
    return {
        "documents": tables.documents.select("title", "language", "date_published").rows(),
        "claims": tables.indicator_claims.select("quote", "measure", "value", "period_edtf").rows(),
        "events": tables.event_mentions.select("quote", "event_type", "status", "date_edtf", "place").rows(),
        "people": tables.participant_mentions.select("quote", "role_as_said").rows(),
    }


@pytest.mark.parametrize("name", [name for name in FORMS if name != "a.txt"])
def test_every_format_gives_the_rows_of_the_text(name: str, tmp_path: Path) -> None:
    if name == "a.html":
        pytest.importorskip("trafilatura", reason="web pages need the extra web")
    expected = rows(tmp_path, "a.txt")
    assert expected["claims"]
    assert expected["events"]
    assert rows(tmp_path, name) == expected
