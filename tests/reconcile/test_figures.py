"""Which claims are one indicator, whether they agree, and what may safely be said. All figures are invented."""

import pytest

from analysis import knowledge
from analysis.reconcile import reconcile
from tests.reconcile.building import Release

KNOWN = knowledge.load()
BN = 1e9


def world(*claims, **dates):
    """Each claim in a document of its own: (value, qualifier) and further fields."""
    releases = []
    for n, (value, qualifier, fields) in enumerate(claims):
        given = {"measure": "trade_turnover", "period": "2030", "unit": "USD", **fields}
        lang, published = given.pop("lang", "ru"), given.pop("published", "2031-05-10")
        measure, unit = given.pop("measure"), given.pop("unit")
        releases.append(
            Release(f"d{n}", lang, published=published)
            .claim(measure, value, unit, qualifier=qualifier, **given)
            .build()
        )
    return reconcile(releases, KNOWN)


def one(*claims):
    (indicator,) = world(*claims).indicators
    return indicator


def disputes(*claims):
    return {(c.kind, c.severity) for c in world(*claims).conflicts}


def test_the_same_figure_in_two_languages():
    found = one((50 * BN, "almost", {}), (50 * BN, "almost", {"lang": "kk"}))
    assert (found.verdict, found.n_claims, found.lower, found.upper) == ("same", 2, 47.5 * BN, 50 * BN)


def test_one_document_is_one_source():
    assert one((50 * BN, "almost", {})).verdict == "one_source"


def test_exceeded_and_reached_is_a_low_conflict_and_no_period_is_invented():
    undated = {"measure": "investment_inflow", "period": None}
    claims = (200 * BN, "more_than", undated), (200 * BN, "reached", {**undated, "lang": "kk"})
    found = one(*claims)
    assert (found.verdict, found.lower, found.upper, found.period) == ("conflict", 200 * BN, None, None)
    assert found.displays == {
        "en": "200 bn USD or more; period not stated",
        "ru": "не менее 200 млрд долл. США; период не указан",
        "kk": "кемінде 200 млрд АҚШ доллары; кезеңі көрсетілмеген",
    }
    assert disputes(*claims) == {("qualifier", "low")}


def test_stock_and_flow_of_one_figure_are_in_dispute():
    claims = (
        (200 * BN, "exact", {"measure": "investment_inflow"}),
        (200 * BN, "exact", {"measure": "investment_cumulative", "stock_flow": "cumulative"}),
    )
    assert one(*claims).verdict == "conflict"
    assert disputes(*claims) == {("definition", "low")}


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ((50 * BN, "exact"), (50 * BN, "reached"), "compatible"),
        ((50 * BN, "about"), (49 * BN, "exact"), "compatible"),
        ((4000, "more_than"), (4200, "exact"), "compatible"),
        ((4000, "more_than"), (4100, "more_than"), "compatible"),
        ((50 * BN, "about"), (50 * BN, "almost"), "compatible"),
        ((50 * BN, "exact"), (50 * BN, "almost"), "conflict"),
        ((50 * BN, "more_than"), (50 * BN, "less_than"), "conflict"),
        ((50 * BN, "exact"), (40 * BN, "exact"), "conflict"),
    ],
)
def test_verdicts(a, b, verdict):
    assert one((*a, {}), (*b, {})).verdict == verdict
    assert one((*b, {}), (*a, {})).verdict == verdict


@pytest.mark.parametrize(("value", "severity"), [(49, "low"), (45, "medium"), (36, "high")])
def test_severity_grows_with_the_gap(value, severity):
    claims = (50 * BN, "exact", {}), (value * BN, "exact", {})
    assert disputes(*claims) == {("value", severity)}


@pytest.mark.parametrize(
    "other",
    [
        {"kind": "change", "unit": "percent"},
        {"period": "2029"},
        {"period": None},
        {"unit": "EUR"},
        {"counterpart_area": "CN"},
        {"measure": "export"},
    ],
)
def test_different_things_are_different_indicators(other):
    assert len(world((50 * BN, "exact", {}), (50 * BN, "exact", other)).indicators) == 2


def test_trade_is_one_from_either_side_and_exports_are_not():
    turned = {"ref_area": "EU", "counterpart_area": "KZ"}
    assert len(world((50 * BN, "exact", {}), (50 * BN, "exact", turned)).indicators) == 1
    exports = {"measure": "export"}
    assert len(world((50 * BN, "exact", exports), (50 * BN, "exact", {**exports, **turned})).indicators) == 2


def test_an_area_left_unsaid_joins_the_only_one_it_can_be():
    partial, other = {"counterpart_area": None}, {"counterpart_area": "CN"}
    found = world((50 * BN, "exact", {}), (50 * BN, "exact", partial)).indicators
    assert [(i.ref_area, i.counterpart_area, i.n_claims) for i in found] == [("KZ", "EU", 2)]
    assert len(world((50 * BN, "exact", {}), (50 * BN, "exact", partial), (50 * BN, "exact", other)).indicators) == 3


def test_values_that_cannot_be_one_thing_are_not_forced_together():
    assert len(world((50 * BN, "exact", {}), (2 * BN, "exact", {"lang": "kk"})).indicators) == 2
    wheat = {"measure": "production", "unit": "tonne"}
    assert len(world((16e6, "exact", wheat), (15e6, "exact", wheat)).indicators) == 2


def test_one_document_tells_two_things_in_different_words():
    release = (
        Release("a", "en")
        .claim("export", 5 * BN, said="exports of wheat")
        .claim("export", 5 * BN, said="copper shipped")
    )
    assert len(reconcile([release.build()], KNOWN).indicators) == 2
    twice = (
        Release("a", "en")
        .claim("export", 5 * BN, said="exports of wheat")
        .claim("export", 5.1 * BN, said="wheat exports")
    )
    assert len(reconcile([twice.build()], KNOWN).indicators) == 1


def test_a_chain_of_near_values_is_not_one_indicator():
    values = [100 * BN * 1.04**n for n in range(40)]
    found = world(*((value, "exact", {}) for value in values)).indicators
    assert len(found) > 2
    assert all(i.upper <= i.lower * 1.6 for i in found)


def test_a_figure_without_period_that_moves_over_the_years_is_no_conflict():
    undated = {"measure": "investment_stock", "period": None}
    claims = (160 * BN, "exact", {**undated, "published": "2029-01-01"}), (175 * BN, "exact", undated)
    assert [i.verdict for i in world(*claims).indicators] == ["one_source", "one_source"]


def test_a_conflict_shows_every_documents_words():
    (conflict,) = world((50 * BN, "exact", {"said": "оборот 50"}), (40 * BN, "exact", {"said": "оборот 40"})).conflicts
    assert [(said.document_id, said.quote) for said in conflict.values] == [("d0", "оборот 50"), ("d1", "оборот 40")]


# --- wording ---------------------------------------------------------------------------------------------------------

MONEY = {"measure": "trade_turnover", "unit": "USD", "period": "2030"}
COUNT = {"measure": "company_count", "unit": "count", "kind": "count", "period": None}
BARE = {**COUNT, "measure": "other"}
SHARE = {"measure": "trade_share", "unit": "percent", "kind": "share", "period": "2030"}
GROWTH = {**SHARE, "kind": "change"}
TIMES = {**GROWTH, "unit": "times"}


@pytest.mark.parametrize(
    ("value", "qualifier", "fields", "en", "ru", "kk"),
    [
        (50e9, "almost", MONEY, "almost 50 bn USD", "почти 50 млрд долл. США", "50 млрд АҚШ долларына жуық"),
        (2.75e6, "about", MONEY, "about 2.75 mn USD", "около 2,75 млн долл. США", "шамамен 2,75 млн АҚШ доллары"),
        (4000, "more_than", COUNT, "more than 4,000 companies", "более 4 тыс. компаний", "4 мың компаниядан астам"),
        (4000, "more_than", BARE, "more than 4,000", "более 4 тыс.", "4 мыңнан астам"),
        (450, "more_than", BARE, "more than 450", "более 450", "450-ден астам"),
        (43, "almost", BARE, "almost 43", "почти 43", "43-ке жуық"),
        (30, "at_least", SHARE, "30% or more", "не менее 30 %", "кемінде 30 пайыз"),
        (11, "exact", GROWTH, "up 11%", "рост на 11 %", "өсім: 11 пайыз"),
        (-3.5, "exact", GROWTH, "down 3.5%", "снижение на 3,5 %", "төмендеу: 3,5 пайыз"),
        (2.7, "exact", {**GROWTH, "unit": "times"}, "2.7 times as much", "рост в 2,7 раза", "өсім: 2,7 есе"),
        (1, "exact", {**BARE, "unit": "rank", "kind": "rank"}, "rank 1", "1-е место", "1-орын"),
        (5e9, "up_to", {**MONEY, "unit": "AUD"}, "up to 5 bn AUD", "до 5 млрд AUD", "5 млрд AUD дейін"),
        (5e9, "exact", {**MONEY, "kind": "target"}, "5 bn USD (target)",
         "5 млрд долл. США (план)", "5 млрд АҚШ доллары (жоспар)"),
        (6, "about", TIMES, "about 6 times as much", "рост примерно в 6 раз", "өсім: шамамен 6 есе"),
        (3, "at_least", TIMES, "at least 3 times as much", "рост не менее чем в 3 раза", "өсім: кемінде 3 есе"),
        (35, "exact", TIMES, "35 times as much", "рост в 35 раз", "өсім: 35 есе"),
        (2, "more_than", {**TIMES, "kind": "target"}, "more than 2 times as much (target)",
         "рост более чем в 2 раза (план)", "өсім: 2 еседен астам (жоспар)"),
        (20, "about", GROWTH, "up about 20%", "рост примерно на 20 %", "өсім: шамамен 20 пайыз"),
        (-20, "more_than", GROWTH, "down more than 20%", "снижение более чем на 20 %", "төмендеу: 20 пайыздан астам"),
        (20, "up_to", GROWTH, "up at most 20%", "рост не более чем на 20 %", "өсім: ең көбі 20 пайыз"),
        (700e6, "almost", {**MONEY, "kind": "change"}, "up almost 700 mn USD", "рост почти на 700 млн долл. США",
         "өсім: 700 млн АҚШ долларына жуық"),
        (281, "exact", COUNT, "281 companies", "281 компания", "281 компания"),
        (281, "about", COUNT, "about 281 companies", "около 281 компании", "шамамен 281 компания"),
        (22, "exact", COUNT, "22 companies", "22 компании", "22 компания"),
        (22, "more_than", COUNT, "more than 22 companies", "более 22 компаний", "22 компаниядан астам"),
        (11, "exact", COUNT, "11 companies", "11 компаний", "11 компания"),
        (112, "exact", COUNT, "112 companies", "112 компаний", "112 компания"),
        (1, "exact", COUNT, "1 company", "1 компания", "1 компания"),
        (1, "at_least", COUNT, "1 company or more", "не менее 1 компании", "кемінде 1 компания"),
        (21, "almost", COUNT, "almost 21 companies", "почти 21 компания", "21 компанияға жуық"),
        (2, "exact", {**MONEY, "unit": "year"}, "2 years", "2 года", "2 жыл"),
        (21, "exact", {**MONEY, "unit": "JPY"}, "21 JPY", "21 иена", "21 иена"),
        (3e12, "about", {**MONEY, "unit": "JPY"}, "about 3 tn JPY", "около 3 трлн иен", "шамамен 3 трлн иена"),
        (1234567.0, "exact", MONEY, "1,234,567 USD", "1 234 567 долл. США", "1 234 567 АҚШ доллары"),
    ],
)  # fmt: skip
def test_words(value, qualifier, fields, en, ru, kk):
    assert one((value, qualifier, fields)).displays == {"en": en, "ru": ru, "kk": kk}


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ((50 * BN, "exact"), (40 * BN, "exact"), "40 bn USD vs 50 bn USD (sources differ)"),
        ((50 * BN, "about"), (49 * BN, "exact"), "about 50 bn USD"),
        ((40 * BN, "more_than"), (42 * BN, "exact"), "more than 40 bn USD"),
        ((40 * BN, "more_than"), (40 * BN, "more_than"), "more than 40 bn USD"),
        ((50 * BN, "up_to"), (48 * BN, "less_than"), "up to 50 bn USD"),
        ((50 * BN, "almost"), (50 * BN, "more_than"), "almost 50 bn USD vs more than 50 bn USD (sources differ)"),
    ],
)
def test_never_more_than_every_claim_bears(a, b, said):
    assert one((*a, {}), (*b, {})).displays["en"] == said
    assert one((*b, {}), (*a, {})).displays["en"] == said


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ((-5, "exact"), (-5, "more_than"), "down 5% or more"),
        ((5, "exact"), (5, "more_than"), "up 5% or more"),
        ((-5, "exact"), (-5, "less_than"), "down at most 5%"),
    ],
)
def test_a_fall_is_never_made_smaller_or_larger(a, b, said):
    (found,) = world(*((*claim, GROWTH) for claim in (a, b))).indicators
    assert found.displays["en"] == said


def test_a_change_told_by_its_two_ends():
    ends = {"kind": "change", "value_to": 1.27 * BN, "rule": "figures.change.change"}
    assert "from 1.05 bn to 1.27 bn USD" in one((1.05 * BN, "exact", ends)).displays["en"]
    fall = {"kind": "change", "unit": "percent", "value_to": 36, "rule": "figures.change.change"}
    shown = one((45, "exact", fall)).displays
    assert "с 45 до 36" in shown["ru"]
    assert "рост" not in shown["ru"].lower()


def test_a_range():
    assert one((20 * BN, "exact", {"value_to": 30 * BN})).displays["en"] == "20 bn to 30 bn USD"
    assert one((20, "exact", {**COUNT, "value_to": 31})).displays["ru"] == "от 20 до 31 компании"
