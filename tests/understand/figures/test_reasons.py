"""Every reason for setting a number aside is said in the three languages."""

from __future__ import annotations

from analysis.understand.figures.claims import TABLE
from analysis.understand.figures.pages import LINES
from analysis.understand.figures.rejections import RULES, UNREAD
from tests.understand.figures.notation import known


def test_every_reason_has_its_words() -> None:
    said = known().ontology["rejection_reasons"]
    reasons = {TABLE, UNREAD, *(reason for _, reason in LINES), *(reason for _, reason, _ in RULES)}
    assert {reason for reason in reasons if set(said.get(reason, ())) != {"en", "ru", "kk"}} == set()
