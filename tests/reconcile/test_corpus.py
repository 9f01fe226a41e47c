"""A corpus of short releases in three languages, and what they come to: read line by line in corpus/expected.yml."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
import yaml

import analysis
from analysis.tables import Tables

HOME = Path(__file__).parent / "corpus"
EXPECTED = yaml.safe_load((HOME / "expected.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def tables() -> Tables:
    return analysis.analyze(HOME / "releases")


def text(tables: Tables, document: str) -> str:
    return tables.documents.filter(tables.documents["document_id"] == document)["text"].item()


def body(whole: str) -> int:
    return whole.index("\n")


def placed(tables: Tables, kind: str) -> dict[tuple[str, str], set[str]]:
    """By thing and document as read: the ids that the tables have there."""
    frame, key = (
        (tables.event_mentions, "event_id") if kind == "events" else (tables.participant_mentions, "participant_id")
    )
    rows = frame.select("document_id", "start", "stop", key).rows()
    found: dict[tuple[str, str], set[str]] = {}
    for thing, documents in EXPECTED[kind].items():
        for document, words in documents.items():
            whole = text(tables, document)
            at = whole.index(words, body(whole))
            spot = range(at, at + len(words))
            ids = {i for d, a, b, i in rows if d == document and a < spot.stop and spot.start < b}
            found[thing, document] = ids
    return found


def pairs(named: dict[tuple[str, str], str]) -> tuple[set, set]:
    """Pairs of places that are one thing as read, and as found."""
    read = {(a, b) for a, b in combinations(sorted(named), 2) if a[0] == b[0]}
    told = {(a, b) for a, b in combinations(sorted(named), 2) if named[a] == named[b]}
    return read, told


def one_each(found: dict[tuple[str, str], set[str]]) -> Iterator[tuple[tuple[str, str], str]]:
    """Each place with its id; a place where nothing was found is a thing of its own."""
    for place, ids in found.items():
        yield place, min(ids) if ids else f"nothing at {place}"


@pytest.mark.parametrize("kind", ["events", "people"])
def test_pairwise_identity(tables, kind):
    found = placed(tables, kind)
    lost = [place for place, ids in found.items() if not ids]
    read, told = pairs(dict(one_each(found)))
    right = len(read & told)
    f1 = 2 * right / (len(read) + len(told))
    print(f"{kind}: {len(found)} places, {len(lost)} not found, F1 {f1:.3f}, false merges {len(told - read)}")
    assert told <= read, "false merges"
    assert f1 >= 0.97, (sorted(read - told), lost)


def test_at_least_forty_releases_in_three_languages(tables):
    assert tables.documents.height >= 40
    assert set(tables.documents["language"]) == {"ru", "kk", "en"}
    assert tables.documents["producer"].n_unique() >= 5


def test_origins(tables):
    origin = dict(tables.documents.select("document_id", "origin").rows())
    labels = [{origin[document] for document in together} for together in EXPECTED["origins"]]
    assert [len(each) for each in labels] == [1] * len(labels), labels
    assert len(set.union(*labels)) == len(labels)


def event(tables: Tables, kind: str, **wanted: object) -> dict:
    rows = [
        e for e in tables.events.to_dicts() if e["event_type"] == kind and all(e[k] == v for k, v in wanted.items())
    ]
    assert len(rows) == 1, rows
    return rows[0]


def claims(tables: Tables, measure: str) -> list[dict]:
    return tables.indicator_claims.filter(tables.indicator_claims["measure"] == measure).to_dicts()


def test_the_talks_that_were_put_off_are_one_event_with_its_history(tables):
    talks = event(tables, "negotiation")
    assert (talks["status"], talks["date_edtf"], talks["place"], talks["has_conflict"]) == (
        "held",
        "2031-05-26",
        "Vienna",
        False,
    )
    history = tables.event_status_history.filter(
        tables.event_status_history["event_id"] == talks["event_id"]
    ).to_dicts()
    assert [(h["document_id"], h["step"], h["date_edtf"]) for h in history if h["step"] != "same"] == [
        ("01-ru-steppe", "first", "2031-05-12"),
        ("03-ru-steppe", "postponed", "2031-05-26"),
        ("05-ru-steppe", "held", "2031-05-26"),
    ]
    assert (talks["n_documents"], talks["n_languages"], talks["n_outlets"]) == (9, 3, 4)
    assert talks["n_origins"] == 3  # the two ministries, and a December article of an outlet's own


def test_the_cancelled_visit(tables):
    visit = event(tables, "visit", status="cancelled", date_edtf="2031-08-20", n_languages=2)
    assert visit["n_documents"] == 3


def test_two_bodies_of_one_number_stay_apart(tables):
    council = event(tables, "council_session", ordinal=28)
    committee = event(tables, "committee_session", ordinal=28)
    assert (council["n_documents"], committee["n_documents"]) == (4, 2)


def test_the_spliced_paragraph_is_no_second_origin(tables):
    (passage,) = tables.passages.to_dicts()
    assert (passage["document_id"], passage["source_id"]) == ("18-ru-mosaic", "13-ru-steppe")
    assert event(tables, "council_session", ordinal=28)["n_origins"] == 3  # the ministry, the Dala voice, the Ledger


def test_the_signing_at_the_forum_is_part_of_it(tables):
    forum = event(tables, "forum")
    assert event(tables, "signing")["parent_event_id"] == forum["event_id"]


def test_contradicting_turnovers_are_shown_and_not_chosen(tables):
    (row,) = tables.indicators.filter(tables.indicators["measure"] == "trade_turnover").to_dicts()
    assert (row["verdict"], row["lower"], row["upper"], row["n_documents"], row["n_origins"]) == (
        "conflict",
        2.1e9,
        2.4e9,
        4,
        2,
    )
    assert row["display_ru"] == "2,1 млрд долл. США или 2,4 млрд долл. США (источники расходятся)"
    (conflict,) = tables.conflicts.filter(tables.conflicts["row_id"] == row["indicator_id"]).to_dicts()
    assert conflict["severity"] == "medium"


def test_the_moving_claim(tables):
    history = analysis.claim_history(tables, ref_area="KZ", counterpart_area="AT")
    told = history.filter(history["measure"].str.starts_with("investment")).to_dicts()
    assert [(r["document_id"], r["value"], r["qualifier"]) for r in told] == [
        ("19-ru-steppe", 1.6e9, "exact"),
        ("20-ru-courier", 1.8e9, "more_than"),
        ("21-kk-dala", 2e9, "reached"),
        ("22-en-ledger", 2e9, "more_than"),
    ]
    assert [r["changed"].split()[:1] for r in told] == [["first"], ["value"], ["value"], ["qualifier"]]


def test_companies_in_two_languages_are_one_figure_of_one_origin(tables):
    row = next(r for r in tables.indicators.to_dicts() if r["measure"] == "company_count" and r["lower"] == 120)
    assert (row["n_documents"], row["n_origins"], row["verdict"]) == (2, 1, "same")
    assert (row["display_ru"], row["display_kk"]) == ("более 120 компаний", "120 компаниядан астам")


def test_three_men_of_one_surname_are_three_and_asked_about(tables):
    named = [p for p in tables.participants.to_dicts() if (p["name_en"] or "").endswith("Omarov")]
    assert sorted(p["participant_id"] for p in named) == ["asan-omarov", "sadyk-omarov", "sadyk-omarov-uz"]
    apart = tables.review_queue.filter(tables.review_queue["kind"] == "apart").to_dicts()
    assert ("sadyk-omarov", "sadyk-omarov-uz") in {(q["row_id"], q["other_id"]) for q in apart}


def test_reading_it_twice_keeps_every_id(tables):
    again = analysis.analyze(HOME / "releases", previous=tables)
    assert again.events["event_id"].equals(tables.events["event_id"])
    assert again.participants["participant_id"].equals(tables.participants["participant_id"])
    assert again.changes.is_empty()
