"""Verdicts as ClaimReview (schema.org) in JSON-LD: the claim, where it was said, and our phrase; no numeric rating."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import polars as pl

from analysis.knowledge.records import Knowledge
from analysis.model import Language

CONTEXT = "https://schema.org"


def claim_review(
    checks: pl.DataFrame,
    knowledge: Knowledge,
    claims: pl.DataFrame | None = None,
    documents: pl.DataFrame | None = None,
    lang: Language = "en",
) -> str:
    """The checks as a JSON-LD document.

    Args:
        checks: `claim_checks`.
        knowledge: Its ontology names the verdicts.
        claims: `indicator_claims`: gives the words of the claim and who says it.
        documents: Gives title, outlet and date of where it was said.
        lang: Language of phrases and explanations.

    Returns:
        `{"@context": …, "@graph": […]}`, the same text for the same tables. Who publishes the review is left for its
        publisher to add.
    """
    said = {row["claim_id"]: row for row in claims.iter_rows(named=True)} if claims is not None else {}
    where = {row["document_id"]: row for row in documents.iter_rows(named=True)} if documents is not None else {}
    graph = list(_reviews(checks, knowledge, said, where, lang))
    return json.dumps({"@context": CONTEXT, "@graph": graph}, ensure_ascii=False, indent=2, default=str)


def _reviews(
    checks: pl.DataFrame,
    knowledge: Knowledge,
    said: Mapping[str, Mapping[str, Any]],
    where: Mapping[str, Mapping[str, Any]],
    lang: Language,
) -> Iterator[dict[str, Any]]:
    labels = knowledge.ontology["statistics_verdicts"]
    for row in checks.iter_rows(named=True):
        claim = said.get(row["claim_id"], {})
        document = where.get(row["document_id"] or claim.get("document_id") or "", {})
        review = {
            "@type": "ClaimReview",
            "claimReviewed": claim.get("sentence") or claim.get("quote") or row["claim_id"],
            "inLanguage": lang,
            "itemReviewed": _item(row, claim, document),
            "reviewRating": {
                "@type": "Rating",
                "alternateName": labels[row["verdict"]][lang],
                "ratingExplanation": row[f"sentence_{lang}"],
            },
        }
        if row["source_url"]:
            review["citation"] = {"@type": "Dataset", "url": row["source_url"], "identifier": row["series_key"]}
        yield review


def _item(row: Mapping[str, Any], claim: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    item: dict[str, Any] = {"@type": "Claim", "identifier": row["claim_id"]}
    # A document that credits nobody is its own origin, which is no organization.
    origin = document.get("origin") if document.get("origin") != document.get("document_id") else None
    if author := claim.get("claimant") or origin:
        item["author"] = {"@type": "Organization", "name": author}
    if published := document.get("date_published"):
        item["datePublished"] = str(published)
    if document:
        work = {"@type": "NewsArticle", "identifier": document["document_id"]}
        work |= {
            key: document[name]
            for key, name in (("headline", "title"), ("publisher", "producer"))
            if document.get(name)
        }
        item["appearance"] = work
    return item
