"""What became of what was undertaken, as later releases tell it: releases of our own, read whole."""

from __future__ import annotations

from pathlib import Path

import pytest

import analysis
from analysis.tables import Tables

PROMISE = """ date 2031-02-03 Казахстан и Эстония провели переговоры
ТАЛЛИН. СТЕПНОЙ ВЕСТНИК – 3 февраля 2031 года в Таллине состоялись переговоры министра иностранных дел Казахстана \
Садыка Омарова с министром иностранных дел Эстонии Мартой Тамм.
{promise}
"""
COUNCIL = "Стороны договорились провести 5-е заседание Межправительственной комиссии Казахстана и Эстонии {when}."
LATER = """ date {day} {head}
АСТАНА. СТЕПНОЙ ВЕСТНИК – {told}
"""


def read(home: Path, promise: str, *later: tuple[str, str]) -> Tables:
    (home / "a.txt").write_text(PROMISE.format(promise=promise), encoding="utf-8")
    for n, (day, told) in enumerate(later):
        (home / f"b{n}.txt").write_text(LATER.format(day=day, head="Новости сотрудничества", told=told), "utf-8")
    return analysis.analyze(home)


def promised(tables: Tables) -> dict:
    rows = [r for r in tables.commitments.to_dicts() if r["document_id"] == "a" and r["act"] in ("agree", "commit")]
    assert len(rows) == 1, rows
    return rows[0]


HELD = "12 мая 2031 года в Астане прошло 5-е заседание Межправительственной комиссии Казахстана и Эстонии."
MOVED = "5-е заседание Межправительственной комиссии Казахстана и Эстонии перенесено на 20 сентября 2031 года."
OFF = "5-е заседание Межправительственной комиссии Казахстана и Эстонии отменено."


@pytest.mark.parametrize(
    ("later", "outcomes"),
    [
        ([("2031-05-13", HELD)], ["came_about"]),
        ([("2031-04-20", MOVED)], ["moved"]),
        ([("2031-04-20", OFF)], ["called_off"]),
        ([("2031-04-20", MOVED), ("2031-09-21", HELD.replace("12 мая", "20 сентября"))], ["moved", "came_about"]),
        ([("2031-05-13", HELD.replace("5-е", "6-е"))], []),
        ([("2031-02-01", HELD.replace("12 мая", "30 января"))], []),
    ],
    ids=["held", "moved", "called off", "moved, then held", "another session", "told before it was promised"],
)
def test_a_session_that_was_agreed_on(tmp_path, later, outcomes):
    tables = read(tmp_path, COUNCIL.format(when="в мае 2031 года"), *later)
    assert tables.commitment_outcomes["outcome"].to_list() == outcomes
    promise = promised(tables)
    assert set(tables.commitment_outcomes["commitment_id"]) <= {promise["commitment_id"]}
    assert promise["outcome"] == (outcomes[-1] if outcomes else None)


def test_an_agreement_that_was_to_be_signed(tmp_path):
    promise = "Стороны договорились подписать соглашение о взаимном признании дипломов."
    told = "10 июня 2031 года Казахстан и Эстония подписали соглашение о взаимном признании дипломов."
    tables = read(tmp_path, promise, ("2031-06-10", told))
    (row,) = tables.commitment_outcomes.to_dicts()
    assert (row["outcome"], row["table"], row["document_id"]) == ("came_about", "agreements", "b0")
    assert "соглашение о взаимном признании дипломов" in row["quote"]


@pytest.mark.parametrize(
    ("value", "period", "outcome"), [("120", "2033", "reached"), ("80", "2032", "below"), ("120", "2029", None)]
)
def test_a_target_and_later_figures(tmp_path, value, period, outcome):
    promise = "Стороны договорились довести товарооборот между Казахстаном и Эстонией до 100 млн долларов к 2034 году."
    told = f"В {period} году товарооборот между Казахстаном и Эстонией составил {value} млн долларов."
    tables = read(tmp_path, promise, ("2034-02-01", told))
    assert promised(tables)["outcome"] == outcome


def test_a_time_that_is_past_without_a_word(tmp_path):
    promise = "Стороны договорились разработать дорожную карту по туризму до 1 мая 2031 года."
    before = read(tmp_path, promise, ("2031-04-01", "В Астане открыта выставка."))
    assert promised(before)["outcome"] is None
    after = read(tmp_path, promise, ("2031-08-01", "В Астане открыта выставка."))
    assert (promised(after)["outcome"], promised(after)["outcome_edtf"]) == ("no_report", "2031-08-01")
    assert after.commitment_outcomes.is_empty()


def test_explaining_an_act_shows_what_became_of_it(tmp_path):
    tables = read(tmp_path, COUNCIL.format(when="в мае 2031 года"), ("2031-05-13", HELD))
    shown = analysis.explain(tables, promised(tables)["commitment_id"])
    assert shown["document_id"].to_list() == ["a", "b0"]
    assert shown["source"].to_list() == ["commitments", "commitment_outcomes"]


def test_reports_stand_in_the_order_in_which_they_came_out(tmp_path):
    tables = read(tmp_path, COUNCIL.format(when="в мае 2031 года"), ("2031-05-13", HELD), ("2031-04-20", MOVED))
    assert tables.commitment_outcomes["outcome"].to_list() == ["moved", "came_about"]


OTHERS = {
    "kk": (
        """ date 2031-02-03 Қазақстан мен Эстония келіссөз өткізді
ТАЛЛИН. ДАЛА ҮНІ – 2031 жылғы 3 ақпанда Таллинде Қазақстан Сыртқы істер министрі Садық Омаров пен Эстония Сыртқы істер
министрі Марта Тамм келіссөз өткізді. Тараптар келесі кездесуді 2031 жылғы мамырда Астанада өткізуге уағдаласты.
Тараптар дипломдарды өзара тану туралы келісімге қол қоюға уағдаласты.
""",
        """ date 2031-06-10 Қазақстан мен Эстония келісімге қол қойды
АСТАНА. ДАЛА ҮНІ – 2031 жылғы 10 маусымда Қазақстан мен Эстония дипломдарды өзара тану туралы келісімге қол қойды.
""",
    ),
    "en": (
        """ date 2031-02-03 Kazakhstan and Estonia hold talks
TALLINN. STEPPE HERALD - On 3 February 2031 Foreign Minister of Kazakhstan Sadyk Omarov held talks with Foreign Minister
of Estonia Martha Tamm in Tallinn. The sides agreed to sign an agreement on mutual recognition of diplomas.
""",
        """ date 2031-06-10 Kazakhstan and Estonia sign agreement
ASTANA. STEPPE HERALD - On 10 June 2031 Kazakhstan and Estonia signed an agreement on mutual recognition of diplomas.
""",
    ),
}


@pytest.mark.parametrize("language", OTHERS)
def test_an_agreement_that_was_to_be_signed_in_other_languages(tmp_path, language):
    for name, text in zip(("a", "b"), OTHERS[language], strict=True):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    tables = analysis.analyze(tmp_path)
    (row,) = tables.commitment_outcomes.to_dicts()
    assert (row["outcome"], row["table"], row["promised_in"], row["document_id"]) == (
        "came_about",
        "agreements",
        "a",
        "b",
    )


def test_money_of_other_deals_is_no_fulfilment(tmp_path):
    promise = "Эстония пообещала вложить в экономику Казахстана 4 млрд долларов до 2036 года."
    told = "Общая стоимость инвестиционных проектов в Казахстане до 2040 года превышает 19 млрд долларов."
    tables = read(tmp_path, promise, ("2034-02-01", told))
    assert tables.commitment_outcomes.is_empty()
