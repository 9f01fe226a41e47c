from __future__ import annotations

from dataclasses import replace

import polars as pl
import pytest

from analysis import knowledge
from analysis.errors import TableError
from analysis.model import Findings, Period, Span
from analysis.tables import build
from analysis.tables.check import SPANNED
from analysis.world import Conflict, Said, World

from .sample import DAY, RU, sample_tables, sample_world


def make(**changes):
    return build(replace(sample_world(), **changes), knowledge.load())


def with_russian(**changes) -> tuple[Findings, ...]:
    *others, russian = sample_world().findings
    return (*others, replace(russian, **changes))


@pytest.mark.parametrize("name", SPANNED)
def test_every_quote_is_the_text_between_its_positions(name):
    tables = sample_tables()
    texts = dict(tables.documents.select("document_id", "text").iter_rows())
    frame = getattr(tables, name)
    assert frame.height
    for row in frame.iter_rows(named=True):
        assert row["quote"] == texts[row["document_id"]][row["start"] : row["stop"]]
        assert row["quote"] in row.get("sentence", row["quote"])  # a passage is a whole paragraph


def test_document_row():
    row = sample_tables().documents.row(by_predicate=pl.col("document_id") == "ru-vestnik", named=True)
    assert row["title"] == "В Шымкенте прошёл совет по торговле Казахстана и ЕС"
    assert (row["producer"], row["origin"], row["dateline_place"]) == ("ВЕСТНИК", "Министерство торговли РК", "ШЫМКЕНТ")
    assert row["origin_quote"] == "Минторговли РК"
    assert row["origin_sentence"] == "Об этом сообщает Минторговли РК."
    assert row["text"] == RU


def test_publication_of_a_month_is_no_day():
    *others, russian = sample_world().findings
    month = replace(russian.document, published=Period("2031-05", DAY.start.replace(day=1), DAY.start.replace(day=31)))
    tables = make(findings=(*others, replace(russian, document=month)))
    row = tables.documents.row(by_predicate=pl.col("document_id") == "ru-vestnik", named=True)
    assert row["date_published"] is None
    assert row["published_edtf"] == "2031-05"


def test_claims_keep_what_was_said():
    row = sample_tables().indicator_claims.row(by_predicate=pl.col("claim_id") == "claim-ru-vestnik-0", named=True)
    assert (row["value"], row["lower"], row["upper"], row["qualifier"]) == (12e9, 11.4e9, 12e9, "almost")
    assert (row["period_edtf"], row["period_basis"], row["stock_flow"]) == ("2030", "stated", "flow")
    assert (row["indicator_id"], row["event_id"]) == ("ind-turnover", "council_session-trade_council-7")


def test_rows_do_not_depend_on_the_order_of_things():
    world = sample_world()
    turned = make(
        findings=world.findings[::-1],
        participants=world.participants[::-1],
        events=world.events[::-1],
        indicators=world.indicators[::-1],
        conflicts=world.conflicts[::-1],
    )
    for (name, frame), (_, other) in zip(sample_tables(), turned, strict=True):
        assert name == "changes" or frame.equals(other), name  # a build alone knows no earlier one


def test_a_statement_found_twice_is_one_row():
    mentions = sample_world().findings[-1].mentions
    assert make(findings=with_russian(mentions=(*mentions, mentions[0]))).participant_mentions.height == 7


def test_nothing_gives_empty_tables_with_all_columns():
    tables = build(World(findings=()), knowledge.load())
    assert all(frame.height == 0 for _, frame in tables)
    assert tables.events.columns == sample_tables().events.columns


def first(name):
    return getattr(sample_world().findings[-1], name)[0]


BROKEN = {
    "event_mentions: rule 'status is of the list statuses' is broken by 1 of 4": {
        "findings": with_russian(
            events=(replace(first("events"), status="over"), *sample_world().findings[-1].events[1:])
        )
    },
    "participant_mentions: rule 'has a lasting id'": {"participant_ids": {}},
    "indicator_claims: rule 'claim_id": {"claim_ids": {}},
    "indicator_claims: rule 'indicator_id": {"indicator_ids": {}},
    "indicator_claims: rule 'bounds_in_order' is broken by 1 of 4": {
        "findings": with_russian(claims=(replace(first("claims"), lower=2.0, upper=1.0),))
    },
    "indicator_claims: rule 'value|check__finite'": {
        "findings": with_russian(claims=(replace(first("claims"), value=float("inf")),))
    },
    "indicator_claims: rule 'unit is of the list": {
        "findings": with_russian(claims=(replace(first("claims"), unit="bushel"),))
    },
    "participant_mentions: rule 'quote == text": {
        "findings": with_russian(mentions=(replace(first("mentions"), span=Span(len(RU) - 9, len(RU) + 9)),))
    },
    "events: rule 'has a quote in event_mentions'": {
        "findings": with_russian(events=(first("events"),), participations=(), claims=())
    },
    "events: rule 'label_kk": {
        "events": tuple(replace(e, labels={"en": "Talks", "ru": "Переговоры"}) for e in sample_world().events)
    },
    "events: rule 'primary_key' is broken by 2 of 3": {
        "events": (*sample_world().events, replace(sample_world().events[0], place="Oral"))
    },
    "participants: rule 'named'": {"participants": tuple(replace(p, names={}) for p in sample_world().participants)},
    "conflicts: rule 'row_id is a row of its table'": {
        "conflicts": (Conflict("c", "events", "none", "date", "date", "low", (Said("ru-vestnik", "a", "b"),)),)
    },
    "conflicts: rule 'values are a JSON list": {
        "conflicts": (Conflict("c", "indicators", "ind-export", "value", "value", "low", (Said("nobody", "a", "b"),)),)
    },
    "indicators: rule 'columns'": {
        "indicators": tuple(replace(i, n_claims="two") for i in sample_world().indicators)  # type: ignore[arg-type]
    },
}


@pytest.mark.parametrize(("message", "changes"), BROKEN.items(), ids=BROKEN.keys())
def test_rows_that_break_the_contract_are_refused(message, changes):
    with pytest.raises(TableError) as caught:
        make(**changes)
    assert str(caught.value).startswith(message)


def test_refusal_shows_the_first_row_and_keeps_it_short():
    with pytest.raises(TableError, match=r"the first is \{'document_id': 'ru-vestnik'") as caught:
        make(findings=with_russian(mentions=(replace(first("mentions"), rule="x" * 500, form="shout"),)))
    assert len(str(caught.value)) < 1_000


def test_any_iso_currency_is_a_unit():
    *others, claim = sample_world().findings[-1].claims
    assert (
        make(findings=with_russian(claims=(*others, replace(claim, unit="ZMW"))))
        .indicator_claims["unit"]
        .to_list()
        .count("ZMW")
        == 1
    )
