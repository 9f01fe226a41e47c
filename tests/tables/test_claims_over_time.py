"""How a figure moves over the years: who first, in which words, what changed. All names and figures are invented."""

from __future__ import annotations

import pytest

from analysis import knowledge
from analysis.errors import InputError
from analysis.reconcile import reconcile
from analysis.tables import build, claim_history
from tests.reconcile.building import Release

KNOWN = knowledge.load()
BN = 1e9


@pytest.fixture(scope="module")
def tables():
    def said(name, published, value, words, lang="ru", outlet="Вестник", **fields):
        release = Release(name, lang, published=published, outlet=outlet)
        return release.claim(fields.pop("measure", "investment_stock"), value, said=words, **fields).build()

    return build(
        reconcile(
            [
                said("d", "2031-11-02", 200 * BN, "накопленные инвестиции", qualifier="more_than"),
                said("a", "2029-03-01", 160 * BN, "объем инвестиций"),
                said("b", "2029-03-02", 160 * BN, "объем инвестиций", outlet="Хроника"),
                said("c", "2030-06-09", 175 * BN, "объем инвестиций", measure="investment_cumulative", period="2029"),
                said("e", "2031-11-03", 200 * BN, "total investment", lang="en", outlet="Herald", qualifier="reached"),
                said("f", "2031-11-03", 9 * BN, "торговля", measure="trade_turnover", ref_area="EU",
                     counterpart_area="KZ"),
                said("g", "2031-11-04", 9 * BN, "торговля", measure="trade_turnover"),
            ],
            KNOWN,
        ),
        KNOWN,
    )  # fmt: skip


def test_a_moving_claim(tables):
    rows = claim_history(tables, measure="investment_stock", ref_area="KZ", counterpart_area="EU").to_dicts()
    assert [(r["position"], r["document_id"], r["value"] / BN, r["changed"]) for r in rows] == [
        (1, "a", 160, "first"),
        (2, "b", 160, "repeated"),
        (3, "c", 175, "value period definition"),
        (4, "d", 200, "value qualifier period definition wording"),
        (5, "e", 200, "qualifier"),  # the first in English: there is nothing to compare its words with
    ]
    assert rows[1]["first_claim_id"] == rows[0]["claim_id"]
    assert rows[3]["first_claim_id"] == rows[3]["claim_id"]
    assert [r["days_since_first"] for r in rows][:2] == [0, 1]
    assert all(r["quote"] for r in rows)


def test_other_definitions_of_one_subject_come_along_and_areas_may_swap(tables):
    assert claim_history(tables, measure="investment_cumulative").height == 5
    swapped = claim_history(tables, measure="trade_turnover", ref_area="KZ", counterpart_area="EU")
    assert swapped["document_id"].to_list() == ["f", "g"]
    assert swapped["changed"].to_list() == ["first", "repeated"]
    assert claim_history(tables, measure="investment_stock", ref_area="EU", counterpart_area="KZ").is_empty()


def test_without_a_wish_the_whole_table(tables):
    assert claim_history(tables).equals(tables.claim_history)
    assert tables.claim_history.height == tables.indicator_claims.height


@pytest.mark.parametrize("wish", [{"measure": "gdp"}, {"ref_area": "XX"}, {"kind": "rank"}])
def test_what_nobody_claims_is_said(tables, wish):
    with pytest.raises(InputError, match="no claim has"):
        claim_history(tables, **wish)
