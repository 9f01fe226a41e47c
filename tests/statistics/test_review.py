from __future__ import annotations

import json
from datetime import date

import polars as pl

from analysis import statistics

from .building import KNOWN, claim, observation, observations

WORDS = {"quote": "41,4 млрд", "sentence": "Оборот составил 41,4 млрд.", "claimant": None}
SAID = pl.DataFrame([
    {"claim_id": "a", "document_id": "d", **claim(41.4), **WORDS},
    {"claim_id": "b", "document_id": "d", **claim(50, "2024"), "quote": "x", "sentence": None, "claimant": "Министр"},
])  # fmt: skip
DOCUMENTS = pl.DataFrame({
    "document_id": ["d"], "title": ["Заголовок"], "producer": ["Вестник"], "origin": ["МИД"],
    "date_published": [date(2025, 12, 2)],
})  # fmt: skip


def reviews(**given):
    checks = statistics.check(SAID, observations(observation(41.3, "2023")), KNOWN)
    return json.loads(statistics.claim_review(checks, KNOWN, **given))


def test_claim_review_names_claim_phrase_and_source():
    found = reviews(claims=SAID, documents=DOCUMENTS, lang="ru")
    assert found["@context"] == "https://schema.org"
    first, second = found["@graph"]
    assert first["@type"] == "ClaimReview"
    assert first["claimReviewed"] == "Оборот составил 41,4 млрд."
    assert first["reviewRating"]["alternateName"] == "округлено"
    assert "41,3" in first["reviewRating"]["ratingExplanation"]
    assert "ratingValue" not in first["reviewRating"]
    assert first["citation"]["url"] == "https://example.org/file"
    assert first["itemReviewed"]["author"]["name"] == "МИД"
    assert first["itemReviewed"]["datePublished"] == "2025-12-02"
    assert first["itemReviewed"]["appearance"]["publisher"] == "Вестник"
    assert second["itemReviewed"]["author"]["name"] == "Министр"
    assert second["reviewRating"]["alternateName"] == "нет данных"
    assert "citation" not in second


def test_claim_review_does_without_documents():
    assert [each["claimReviewed"] for each in reviews()["@graph"]] == ["a", "b"]
    assert reviews() == reviews()
