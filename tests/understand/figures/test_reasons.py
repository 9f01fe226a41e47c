"""Every reason for setting a number aside is said in the three languages."""

from __future__ import annotations

from analysis.understand.figures import claims
from analysis.understand.figures.claims import TABLE
from analysis.understand.figures.pages import LINES
from analysis.understand.figures.rejections import EVERY, RULES, UNREAD, reason_for
from tests.understand.figures.notation import amounts, known
from tests.understand.figures.test_constructions import SENTENCES


def test_every_reason_has_its_words() -> None:
    said = known().ontology["rejection_reasons"]
    reasons = {TABLE, UNREAD, *(reason for _, reason in LINES), *(reason for _, reason, _ in RULES)}
    assert {reason for reason in reasons if set(said.get(reason, ())) != {"en", "ru", "kk"}} == set()


def test_rules_left_out_for_a_unit_have_nothing_to_say_of_it(monkeypatch) -> None:
    told = []

    def compared(quantity, ground):
        reason = reason_for(quantity, ground)
        told.append((quantity, reason, next((why for rule, why in EVERY if rule(quantity, ground)), None)))
        return reason

    monkeypatch.setattr(claims, "reason_for", compared)
    for language, text, _ in (case.values for case in SENTENCES):
        amounts(text, language)
    assert len(told) > 100
    assert [one for one in told if one[1] != one[2]] == []
