"""Whoever is a participant is named somewhere in the text: tables hold nobody without a quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analysis import analyze

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = [
    "Перуде гүлзар ашылды. Бұл туралы Елбасының ресми сайты жазды. Қазақстан оған гүл сыйлады.",
    "Қазақстанда гүлзар ашылды. Бұл туралы Президенттің баспасөз қызметі хабарлады.",
    "В Казахстане открыли сад. Об этом сообщила пресс-служба главы государства.",
    "В Казахстане открыли сад, сообщил пресс-секретарь МИД Тимур Жалбызов.",
    "Kazakhstan opened a garden, the press service of the President reported.",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_body_that_is_only_credited_has_a_quote(text: str, tmp_path: Path) -> None:
    (tmp_path / "release.txt").write_text(text, encoding="utf-8")
    tables = analyze(tmp_path)
    quoted = {*tables.participant_mentions["participant_id"], *tables.participations["participant_id"]}
    assert set(tables.participants["participant_id"]) == quoted
