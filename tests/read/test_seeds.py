"""The two releases that come with the project, as their frames say."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.read import read

SEEDS = Path(__file__).parents[2] / "seeds"
SAID = {
    "000_d2facd130c9b73d4": {
        "language": "ru",
        "title": ("В Брюсселе", "и ЕС"),
        "producer": "CentralAsia (KZ)",
        "dateline": None,
        "body": ("CentralAsia (KZ) - В Брюсселе", "гуманитарного взаимодействия."),
    },
    "002_b7f69804b6ab159a": {
        "language": "kk",
        "title": ("Брюссельде ҚР", "келіссөз өтеді"),
        "producer": "KAZINFORM",
        "dateline": "БРЮССЕЛЬ",
        "body": ("БРЮССЕЛЬ. KAZINFORM – Қазақстан", "мәлім етті."),
    },
}


@pytest.mark.parametrize("document_id", SAID)
def test_seed(document_id: str) -> None:
    found = {d.document_id: d for d in read(SEEDS).documents}[document_id]
    said = SAID[document_id]
    text = found.text
    assert found.title is not None
    assert found.published is not None
    assert found.published.edtf == "2025-12-02"
    assert found.language == said["language"]
    assert found.producer == said["producer"]
    assert (found.dateline.of(text) if found.dateline else None) == said["dateline"]
    for part, (first, last) in ((found.title, said["title"]), (found.body, said["body"])):
        assert part.of(text).startswith(first)
        assert part.of(text).endswith(last)
    assert found.furniture == ()
    assert text == (SEEDS / found.path).read_text(encoding="utf-8")


def test_all_seeds_are_read() -> None:
    found = read(SEEDS)
    assert [d.document_id for d in found.documents] == list(SAID)
    assert found.problems == ()
