"""Every field by construction: at least three sentences and a counter-example in each language."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import pytest

from tests.understand.figures.constructions.abroad import ABROAD
from tests.understand.figures.constructions.acts import ACTS
from tests.understand.figures.constructions.ahead import AHEAD
from tests.understand.figures.constructions.areas import AREAS
from tests.understand.figures.constructions.bases import BASES
from tests.understand.figures.constructions.carried import CARRIED
from tests.understand.figures.constructions.fronted import FRONTED
from tests.understand.figures.constructions.kinds import KINDS
from tests.understand.figures.constructions.lenders import LENDERS
from tests.understand.figures.constructions.listed import BY_ORIGIN, ONE_VERB
from tests.understand.figures.constructions.measures import MEASURES
from tests.understand.figures.constructions.own import OWN
from tests.understand.figures.constructions.periods import PERIODS
from tests.understand.figures.constructions.places import PLACES
from tests.understand.figures.constructions.said import CLAIMANTS, INTERVALS
from tests.understand.figures.constructions.sides import SIDES
from tests.understand.figures.constructions.speakers import SPEAKERS
from tests.understand.figures.constructions.timed import SPANS, TO_COME
from tests.understand.figures.constructions.wanted import WANTED
from tests.understand.figures.notation import claims

if TYPE_CHECKING:
    from analysis.model import Claim, Language
    from tests.understand.figures.constructions.fields import Book

BOOKS = {
    "periods": PERIODS | BASES | SPANS | FRONTED,
    "measures": MEASURES | ACTS | CARRIED,
    "kinds": KINDS | WANTED | AHEAD | TO_COME | ONE_VERB,
    "areas": AREAS | SIDES | SPEAKERS | ABROAD | PLACES | LENDERS | BY_ORIGIN | OWN,
    "claimants": CLAIMANTS,
    "intervals": INTERVALS,
}


def each(book: Book) -> list[object]:
    return [
        pytest.param(language, text, expected, id=f"{language}: {name}: {text[:40]}")
        for name, languages in book.items()
        for language, (rows, others) in languages.items()
        for text, expected in chain(rows, others)
    ]


def told(bound: float | None) -> str:
    return "-" if bound is None else f"{bound:g}" if bound < 1e5 else f"{bound:.0f}"


def areas(claim: Claim) -> str:
    return "+".join(sorted(a for a in (claim.ref_area, claim.counterpart_area) if a)) or "-"


@pytest.mark.parametrize("name", BOOKS)
def test_each_construction_has_three_sentences_and_a_counter_example_in_each_language(name: str) -> None:
    rows = {(c, lang): found for c, languages in BOOKS[name].items() for lang, found in languages.items()}
    assert {c for c in BOOKS[name] if {lang for n, lang in rows if n == c} != {"ru", "kk", "en"}} == set()
    assert [key for key, (sentences, others) in rows.items() if len(sentences) < 3 or not others] == []


@pytest.mark.parametrize("name", BOOKS)
def test_a_counter_example_is_a_sentence_of_its_own(name: str) -> None:
    for languages in BOOKS[name].values():
        for rows, others in languages.values():
            texts = [text for text, _ in chain(rows, others)]
            assert len(texts) == len(set(texts))


@pytest.mark.parametrize(("language", "text", "expected"), each(BOOKS["periods"]))
def test_periods(language: Language, text: str, expected: str) -> None:
    assert [c.period.edtf if c.period else "-" for c in claims(text, language)] == expected.split()


@pytest.mark.parametrize(("language", "text", "expected"), each(BOOKS["periods"]))
def test_relative_times_stay_empty_without_a_date_of_publication(language: Language, text: str, expected: str) -> None:
    for found in claims(text, language, dated=False):
        assert found.period_basis != "relative" or (found.period and found.period.stop is None)
        assert found.period is None or found.period.edtf[:4] in text or found.period.edtf.startswith("1991")


@pytest.mark.parametrize(("language", "text", "expected"), each(BOOKS["measures"]))
def test_measures(language: Language, text: str, expected: str) -> None:
    assert [c.measure for c in claims(text, language)] == expected.split()


@pytest.mark.parametrize(("language", "text", "expected"), each(BOOKS["kinds"]))
def test_kinds(language: Language, text: str, expected: str) -> None:
    assert [c.kind for c in claims(text, language)] == expected.split()


@pytest.mark.parametrize(("language", "text", "expected"), each(BOOKS["areas"]))
def test_areas(language: Language, text: str, expected: str) -> None:
    assert [areas(c) for c in claims(text, language)] == expected.split()


@pytest.mark.parametrize(("language", "text", "expected"), each(CLAIMANTS))
def test_claimants(language: Language, text: str, expected: str) -> None:
    assert [c.claimant or "-" for c in claims(text, language)] == [expected]


@pytest.mark.parametrize(("language", "text", "expected"), each(INTERVALS))
def test_intervals(language: Language, text: str, expected: str) -> None:
    assert [f"{told(c.lower)}..{told(c.upper)}" for c in claims(text, language)] == expected.split()
