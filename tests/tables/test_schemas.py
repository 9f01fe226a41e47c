from __future__ import annotations

import re

import polars as pl
import pytest

from analysis import knowledge
from analysis.errors import KnowledgeError
from analysis.tables import SCHEMAS, dictionary
from analysis.tables.columns import AREA, EDTF
from analysis.tables.dictionary import described

CONTRACT = {
    "documents": "document_id language title date_published producer origin dateline_place sha256 text",
    "event_mentions": "document_id start stop quote rule event_id event_type status narrative_role series ordinal "
    "date_edtf date_from date_to date_basis place place_country place_basis",
    "participant_mentions": "document_id start stop quote rule participant_id role_as_said form",
    "participations": "document_id start stop quote rule event_id participant_id role role_as_said represents",
    "indicator_claims": "document_id start stop quote rule claim_id indicator_id event_id measure measure_as_said kind "
    "value value_to unit qualifier lower upper ref_area counterpart_area period_edtf period_from period_to "
    "period_basis stock_flow claimant unit_basis",
    "topic_mentions": "document_id start stop quote rule topic event_id",
    "agreement_mentions": "document_id start stop quote rule agreement_id kind status parties n_signed date_edtf "
    "event_id",
    "commitments": "document_id start stop quote rule commitment_id act strength actors content topics event_id "
    "due_edtf outcome",
    "commitment_outcomes": "document_id start stop quote rule commitment_id promised_in outcome table row_id as_of",
    "events": "event_id event_type label_en label_ru label_kk series ordinal status narrative_role date_edtf date_from "
    "date_to date_basis place place_country n_documents n_origins n_languages has_conflict",
    "participants": "participant_id kind name_en name_ru name_kk role organisation country n_documents n_mentions",
    "indicators": "indicator_id measure kind unit ref_area counterpart_area period_edtf lower upper display_en "
    "display_ru display_kk n_claims n_documents n_origins verdict",
    "agreements": "agreement_id kind label_en label_ru label_kk status history parties n_signed date_edtf n_documents "
    "n_origins n_languages",
    "conflicts": "conflict_id table row_id field kind severity values",
    "event_status_history": "event_id as_of status step date_edtf document_id start stop quote",
    "passages": "document_id start stop quote source_id source_start source_stop",
    "coverage": "document_id start stop quote rule coverage_id event_id matter label_en label_ru label_kk verdict "
    "differences said_in missing_in language said_en said_ru said_kk row_id",
    "claim_history": "history_id position as_of changed claim_id indicator_id document_id start stop quote",
    "review_queue": "question_id weight kind table row_id question_en question_ru question_kk",
    "corrections": "correction_id action table row_id field value quote author reason state",
    "changes": "table row_id change field before after",
    "observations": "source dataset series_key time_period snapshot_sha256 ref_area counterpart_area indicator freq "
    "obs_value unit unit_mult obs_status area_composition perspective source_url source_last_update retrieved_at "
    "licence",
    "claim_checks": "claim_id indicator_id document_id measure verdict facet value deviation rate rate_basis "
    "series_source series_key mirror_source mirror_value is_stale sentence_en sentence_ru sentence_kk series",
    "rejected": "document_id start stop quote reason",
    "problems": "path reason",
}
CLOSED = {
    "acts": "inform discuss note appraise welcome express_interest express_readiness affirm commit agree decide sign "
    "expect_effect",
    "agreement_kinds": "treaty memorandum roadmap joint_statement declaration contract protocol programme "
    "package_of_documents understanding",
    "agreement_statuses": "proposed under_negotiation reached initialled signed ratified provisionally_applied "
    "in_force expired",
    "event_types": "meeting negotiation visit summit council_session committee_session forum signing call statement "
    "ceremony other",
    "statuses": "held ongoing planned postponed cancelled",
    "narrative_roles": "main announced background",
    "participation_roles": "chair co_chair host visitor participant speaker signatory party",
    "forms": "full initials surname acronym title_only",
    "participant_kinds": "person organisation state region group",
    "qualifiers": "exact about almost more_than at_least reached less_than up_to",
    "kinds": "level change share target count rank",
    "units": "percent count times tonne kilometre hectare cubic_metre barrel kilowatt_hour year month day hour person "
    "rank",
    "verdicts": "one_source same compatible conflict",
    "severities": "low medium high",
    "date_bases": "analyst stated inferred_year relative not_after_publication derived none",
    "place_bases": "stated title dateline none",
    "period_bases": "stated relative none",
    "stock_flow": "stock flow cumulative",
    "unit_bases": "stated inferred",
}


def test_every_table_of_the_contract_has_its_columns():
    assert list(SCHEMAS) == list(CONTRACT)
    for name, columns in CONTRACT.items():
        shared = [column for column in SCHEMAS[name].column_names() if column in columns.split()]
        assert sorted(shared) == sorted(columns.split()), name


@pytest.mark.parametrize("column", ["date_published", "date_from", "date_to", "period_from", "period_to"])
def test_days_are_dates(column):
    dtypes = {s.columns()[column].dtype for s in SCHEMAS.values() if column in s.column_names()}
    assert dtypes == {pl.Date()}


@pytest.mark.parametrize(("name", "codes"), CLOSED.items())
def test_closed_lists_are_those_of_the_contract(name, codes):
    assert list(knowledge.load().ontology[name]) == codes.split()


def test_every_code_has_a_label_in_each_language():
    ontology = knowledge.load().ontology
    lists = {
        name
        for schema in SCHEMAS.values()
        for c in schema.columns().values()
        for name in (c.metadata or {}).get("lists", ())
    }
    for name in lists | set(CLOSED) | {"disputes", "rejection_reasons"}:
        for code, labels in ontology[name].items():
            assert isinstance(code, str), (name, code)
            for lang in ("en", "ru", "kk"):
                assert isinstance(labels[lang], str), (name, code)
                assert labels[lang].strip(), (name, code)


def test_labels_of_a_list_are_distinct():
    """Else a reader could not tell two codes apart."""
    ontology = knowledge.load().ontology
    for name in CLOSED:
        for lang in ("en", "ru", "kk"):
            labels = [labels[lang] for labels in ontology[name].values()]
            assert len(set(labels)) == len(labels), (name, lang)


def test_dictionary_describes_every_column_and_no_other():
    rows = dictionary(knowledge.load())
    described_columns = list(zip(rows["table"], rows["column"], strict=True))
    assert described_columns == [(t, c) for t, s in SCHEMAS.items() for c in s.column_names()]
    assert rows["meaning"].null_count() == rows["label_kk"].null_count() == 0
    allowed = rows.filter(pl.col("table") == "events", pl.col("column") == "status")["allowed"].item()
    assert allowed == "held ongoing planned postponed cancelled"


def test_every_area_of_the_gazetteer_fits_its_column():
    known = knowledge.load()
    areas = {thing.id for thing in known.of_kind("state", "region")} | {thing.country for thing in known.things}
    assert len(areas) > 50
    assert not [area for area in areas if area and not re.fullmatch(AREA, area)]


def test_column_without_an_entry_says_where_to_add_it():
    with pytest.raises(KnowledgeError, match=r"columns\.yml: add an entry 'shoe_size'"):
        described(knowledge.load(), "events", "shoe_size")


@pytest.mark.parametrize(
    "text",
    [
        "2031-05-14",
        "2031-05",
        "2031",
        "../2031-05-14",
        "2031-05-14/..",
        "2015-12?",
        "2005/2024",
        "2031~",
        "203X",
        "2031-21",
    ],
)
def test_edtf_accepts(text):
    assert re.fullmatch(EDTF, text)


@pytest.mark.parametrize(
    "text", ["14.05.2031", "May 2031", "2031-5-14", "2031-05-14T00:00", "2031-05-14 ", "", "2031//2032"]
)
def test_edtf_refuses(text):
    assert not re.fullmatch(EDTF, text)
