from __future__ import annotations

import pytest

from analysis.errors import InputError
from analysis.tables import evidence, explain

from .sample import sample_tables

COUNCIL = "council_session-trade_council-7"


def quotes(row_id):
    return explain(sample_tables(), row_id)["quote"].to_list()


def test_evidence_has_a_row_for_every_span():
    tables = sample_tables()
    rows = evidence(tables)
    # A participation is evidence of two things; two documents credit an origin.
    once = ("event_mentions", "participant_mentions", "indicator_claims", "agreement_mentions", "topic_mentions")
    spans = sum(getattr(tables, name).height for name in (*once, "commitments", "rejected"))
    assert rows.height == spans + 2 * tables.participations.height + 2
    texts = dict(tables.documents.select("document_id", "text").iter_rows())
    for row in rows.iter_rows(named=True):
        assert row["quote"] == texts[row["document_id"]][row["start"] : row["stop"]]
        assert row["quote"] in row["sentence"]


def test_all_evidence_of_a_thing_stands_together():
    rows = evidence(sample_tables()).select("table", "row_id")
    runs = rows.filter(rows.select((rows.to_struct() != rows.to_struct().shift()).fill_null(True)).to_series())
    assert runs.is_unique().all()


def test_explain_an_event_begins_with_its_mentions():
    assert quotes(COUNCIL)[:3] == [
        "seventh session of the Trade Council",
        "Сауда кеңесінің 7-ші отырысын",
        "7-е заседание Совета по торговле",
    ]
    assert len(quotes(COUNCIL)) == 8


def test_explain_each_kind_of_id():
    assert set(quotes("person-sarybasov")) == {"Ермухан Сарыбасов", "Ермұхан Сарыбасов"}
    assert quotes("ind-export") == ["8 млрд еуроға жетті", "превысил 8 млрд евро"]
    assert quotes("claim-ru-vestnik-1") == ["превысил 8 млрд евро"]
    assert quotes("conflict-export-qualifier") == quotes("ind-export")
    assert quotes("indicator_claims:ru-vestnik:301-321") == ["превысил 8 млрд евро"]
    assert quotes("org-kz-trade") == ["ҚР Сауда министрлігі", "Минторговли РК"]
    tables = sample_tables()
    agreed, topic = tables.agreement_mentions.row(0, named=True), tables.topic_mentions.row(0, named=True)
    assert agreed["quote"] in quotes(agreed["agreement_id"])
    assert topic["quote"] in quotes(topic["topic"])


def test_explain_a_document_shows_each_span_once_in_order():
    rows = explain(sample_tables(), "ru-vestnik")
    assert rows["start"].is_sorted()
    assert rows["evidence_id"].is_unique().all()
    assert set(rows["source"]) == {
        "event_mentions",
        "participant_mentions",
        "participations",
        "indicator_claims",
        "agreement_mentions",
        "topic_mentions",
        "commitments",
        "rejected",
        "documents",
    }


def test_explain_shows_rule_and_sentence():
    row = explain(sample_tables(), "claim-kk-khabarshy-2").row(0, named=True)
    assert (row["rule"], row["sentence"]) == ("amount", "Елде 40-тан астам компания жұмыс істейді.")


def test_an_unknown_id_names_the_nearest():
    with pytest.raises(InputError, match="no row has the id 'ind-exprt'; the nearest are ind-export"):
        explain(sample_tables(), "ind-exprt")
    with pytest.raises(InputError, match="ids stand in the columns"):
        explain(sample_tables(), "%%%")
