"""Agreements over documents: their ids last, and what changed of them is told."""

from __future__ import annotations

from pathlib import Path

import analysis

SIGNED = """ date 2031-06-10 Казахстан и Эстония подписали соглашение
АСТАНА. СТЕПНОЙ ВЕСТНИК – 10 июня 2031 года Казахстан и Эстония подписали соглашение о взаимном признании дипломов.
"""
PLANNED = """ date 2031-02-03 Казахстан и Эстония готовят соглашение
АСТАНА. СТЕПНОЙ ВЕСТНИК – Казахстан и Эстония ведут переговоры по соглашению о взаимном признании дипломов.
"""
AGAIN = """ date 2031-07-01 Диплом будут признавать
АСТАНА. СТЕПНОЙ ВЕСТНИК – Ранее Казахстан и Эстония подписали соглашение о взаимном признании дипломов.
"""


def write(home: Path, **texts: str) -> Path:
    for name, text in texts.items():
        (home / f"{name}.txt").write_text(text, encoding="utf-8")
    return home


def only(tables: analysis.Tables) -> dict:
    (row,) = tables.agreements.to_dicts()
    return row


def test_a_later_release_whose_name_comes_first_changes_no_id(tmp_path):
    first = only(analysis.analyze(write(tmp_path, m=SIGNED)))
    then = only(analysis.analyze(write(tmp_path, a=AGAIN)))
    assert then["agreement_id"] == first["agreement_id"]
    assert then["n_documents"] == 2


def test_an_earlier_release_found_later_changes_no_id_that_was_kept(tmp_path):
    before = analysis.analyze(write(tmp_path, m=SIGNED))
    after = analysis.analyze(write(tmp_path, a=PLANNED), previous=before)
    assert only(after)["agreement_id"] == only(before)["agreement_id"]
    assert only(after)["status"] == "signed"


def test_a_signature_is_told_among_the_changes(tmp_path):
    before = analysis.analyze(write(tmp_path, a=PLANNED))
    after = analysis.analyze(write(tmp_path, m=SIGNED), previous=before)
    told = [c for c in after.changes.to_dicts() if c["table"] == "agreements" and c["field"] == "status"]
    assert [(c["before"], c["after"]) for c in told] == [("under_negotiation", "signed")]
