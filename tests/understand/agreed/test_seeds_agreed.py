"""Topics, agreements, decision and acts of the two releases in seeds/, after a reading reviewed by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis import knowledge
from analysis.model import Findings
from analysis.read import list_files, read_each
from analysis.reconcile import reconcile
from analysis.understand.walk import understand

SEEDS = Path(__file__).parents[3] / "seeds"
RU, KK = "000_d2facd130c9b73d4", "002_b7f69804b6ab159a"
TOPICS = {
    RU: "transport.middle_corridor transport.logistics transport.ports_roads transport.connectivity "
    "digital.infrastructure digital.transition green.transition economy.cooperation economy.trade "
    "economy.trade.agri_access economy.trade.diversification economy.investment politics.political_dialogue "
    "politics.parliamentary politics.regional_cooperation politics.treaty_framework mobility.visa_facilitation "
    "mobility.readmission mobility.people_to_people",
    KK: "transport.middle_corridor transport.connectivity digital.transition green.transition economy.cooperation "
    "economy.trade economy.trade.agri_access economy.trade.diversification economy.investment economy.supply_chains "
    "economy.modernization politics.political_dialogue politics.parliamentary politics.regional_cooperation "
    "politics.treaty_framework mobility.visa_facilitation mobility.readmission mobility.people_to_people",
}
# First words of each statement, the act, and who acts (the sides are the state and the Union, however they are called).
SIDES = {"KZ", "EU"}
ACTS = {
    RU: [
        ("Как сообщает МИД РК", "discuss", SIDES),
        ("Особое внимание было уделено", "discuss", SIDES),
        ("Обсуждены договорённости", "discuss", SIDES),
        ("Стороны подтвердили ключевую роль", "affirm", SIDES),
        ("Казахстан выразил заинтересованность", "express_interest", {"KZ"}),
        ("Отдельно обсуждены вопросы", "discuss", SIDES),
        ("стороны приветствовали начало", "welcome", SIDES),
        ("что должно способствовать", "expect_effect", set()),
        ("Было также отмечено историческое", "appraise", SIDES),
        ("В завершение встречи стороны", "commit", SIDES),
    ],
    KK: [
        ("Тараптар Астана мен Брюссель", "appraise", SIDES),
        ("Экономикалық байланыстар", "affirm", SIDES),
        ("Қазақ тарапы сауданы", "express_readiness", {"KZ"}),
        ("Ерекше назар Транскаспий", "discuss", SIDES),
        ("Ғаламдық жеткізу", "affirm", SIDES),
        ("Қазақстан бұл коридорды", "express_readiness", {"KZ"}),
        ("Жеке бағыт ретінде", "discuss", SIDES),
        ("Тараптар бұл бағыттың", "appraise", SIDES),
        ("Отырысқа қатысушылар", "appraise", SIDES),
        ("Адамдар арасындағы", "discuss", SIDES),
        ("Тараптар 2 желтоқсанда", "welcome", SIDES),
        ("Бұл қадам гуманитарлық", "expect_effect", set()),
        ("алғашқы саммитінде қабылданған", "appraise", SIDES),
        ("Отырыс барысында делегация", "appraise", SIDES),
        ("29 негізгі өзара", "appraise", SIDES),
        ("Кездесу соңында", "commit", {"yermek-kosherbayev", "kaja-kallas"}),
        ("Ол үшін ЕО-ның", "inform", {"aibek-smadiyarov"}),
    ],
}
# A judgment that is told as a fact, without a word that says who judges.
NOT_FOUND = {"29 негізгі өзара"}


@pytest.fixture(scope="module")
def findings() -> dict[str, Findings]:
    known = knowledge.load()
    return {Path(d.path).stem: understand(d, known) for d in read_each(list_files([SEEDS]))}  # type: ignore[union-attr,arg-type]


def place(found: Findings, words: str) -> tuple[int, int]:
    """The sentence in which some words stand."""
    start = found.document.text.index(words)
    return next((s.start, s.stop) for s in found.sentences if s.start <= start < s.stop)


def acting(found: Findings, keys: tuple[str, ...]) -> set[str]:
    return {p.thing or p.key for p in found.participants if p.key in keys}


def at(found: Findings, words: str) -> list:
    first, last = place(found, words)
    return [c for c in found.commitments if any(first < s.stop and s.start < last for s in (c.span, c.content))]


@pytest.mark.parametrize("document", [RU, KK])
def test_topics(findings, document):
    wanted, found = set(TOPICS[document].split()), {m.topic for m in findings[document].topics}
    assert len(wanted & found) / len(wanted) >= 0.9, wanted - found
    assert len(wanted & found) / len(found) >= 0.85, found - wanted


def test_topics_belong_to_their_events(findings):
    ru = findings[RU]
    events = {m.event: m.event_type for m in ru.events}
    told = {(m.topic, events.get(m.event)) for m in ru.topics}
    assert ("transport.logistics", "negotiation") in told  # the talks, not the Council
    assert ("economy.trade.agri_access", "council_session") in told
    assert ("mobility.readmission", "negotiation") in told


@pytest.mark.parametrize(("document", "words", "act", "actors"), [(d, *each) for d in ACTS for each in ACTS[d]])
def test_acts(findings, document, words, act, actors):
    found = findings[document]
    if words in NOT_FOUND:
        assert not at(found, words), "found by now: take it out of NOT_FOUND"
        return
    said = [c for c in at(found, words) if c.act == act]
    assert said, [(c.act, c.span.of(found.document.text)) for c in at(found, words)]
    assert acting(found, said[0].actors) == actors


def test_no_act_is_invented(findings):
    for document, found in findings.items():
        told = [place(found, words) for words, *_ in ACTS[document]]
        for act in found.commitments:
            near = any(first < s.stop and s.start < last for first, last in told for s in (act.span, act.content))
            assert near, act.span.of(found.document.text)


def test_the_decision(findings):
    for document, found in findings.items():
        [decision] = [c for c in found.commitments if c.act == "decide"]
        assert acting(found, decision.actors) == {"CA", "EU"}, document
        assert "решени" in decision.span.of(found.document.text) or "шешім" in decision.span.of(found.document.text)


def test_agreements(findings):
    world = reconcile(list(findings.values()), knowledge.load())
    rows = {row.agreement_id: row for row in world.agreements}
    assert {name: rows[name].status for name in ("epca", "visa-facilitation-agreement", "readmission-agreement")} == {
        "epca": "signed",
        "visa-facilitation-agreement": "under_negotiation",
        "readmission-agreement": "under_negotiation",
    }
    assert all(set(row.parties) == {"kz", "eu"} for row in rows.values())
    assert (rows["epca"].parties_basis, rows["readmission-agreement"].parties_basis) == ("stated", "event")
    [understanding] = [row for row in rows.values() if row.kind == "understanding"]
    assert (understanding.status, len(rows)) == ("reached", 4)


def test_nothing_is_signed_that_is_only_negotiated(findings):
    for found in findings.values():
        said = {m.thing: m.status for m in found.agreements}
        assert said["visa-facilitation-agreement"] == said["readmission-agreement"] == "under_negotiation"
        assert "sign" not in {c.act for c in found.commitments}
