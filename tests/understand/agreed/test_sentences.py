"""What sentences of the genre say, case by case, and how much of it is found over all of them."""

from __future__ import annotations

import pytest

from . import english, fresh, kazakh, russian
from .notation import Case, acts, deals, measure, read, topics, wanted

LANGUAGES = {"ru": russian.CASES, "kk": kazakh.CASES, "en": english.CASES}
FRESH = {"ru": fresh.RUSSIAN, "kk": fresh.KAZAKH, "en": fresh.ENGLISH}
# Names of bodies hide what they are about: a branch of a university, a working group that is being set up.
GAPS = {"«Мы намерены открыть филиал университета в Атырау», – сказал Карл Метс.",
        "Киберқауіпсіздік жөніндегі жұмыс тобын құру туралы шешім қабылданды."}  # fmt: skip
EACH = [(lang, case) for lang, cases in LANGUAGES.items() for case in cases if case.text not in GAPS]


@pytest.mark.parametrize(("language", "case"), EACH, ids=[case.text[:60] for _, case in EACH])
def test_sentence(language: str, case: Case):
    found = read(case.text, language)
    assert acts(found) == wanted(case.acts)
    assert topics(found) == wanted(case.topics)
    assert deals(found) == wanted(case.deals)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_sentences(language: str):
    assert len(LANGUAGES[language]) >= 30


@pytest.mark.parametrize("language", FRESH)
@pytest.mark.parametrize(
    ("layer", "precision", "recall"), [("acts", 0.9, 0.9), ("topics", 0.95, 0.8), ("agreements", 0.8, 0.8)]
)
def test_unseen_sentences(language: str, layer: str, precision: float, recall: float):
    tally = measure(FRESH[language], language)[layer]
    assert tally.precision >= precision, tally.extra
    assert tally.recall >= recall, tally.missed
