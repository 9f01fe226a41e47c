"""Figures belong to an event only where their sentence says so."""

from __future__ import annotations

import pytest

from analysis.model import Claim, Span
from analysis.understand.events import attach
from tests.understand.events.notation import read


def claim(reading, quote: str, measure: str = "trade_turnover") -> Claim:
    start = reading.text.document.text.index(quote)
    return Claim(Span(start, start + len(quote)), "test", measure, "level", 1.0, "USD")


CASES = [
    ("ru", "В Осло прошли переговоры.\nНа встрече отметили, что торговля достигла 5 млрд долларов.",
     "5 млрд долларов", "trade_turnover", True),
    ("kk", "Ослода келіссөз өтті.\nКездесу барысында сауда 5 млрд долларға жеткені айтылды.", "5 млрд долларға",
     "trade_turnover", True),
    ("en", "Talks were held in Oslo.\nDuring the meeting the sides put trade at $5 billion.", "$5 billion",
     "trade_turnover", True),
    ("ru", "В Осло прошли переговоры.\nТорговля достигла 5 млрд долларов.", "5 млрд долларов", "trade_turnover", False),
    ("ru", "В Осло подписали 12 документов.", "12 документов", "document_count", True),
    ("en", "In Oslo 12 documents were signed.", "12 documents", "document_count", True),
    ("ru", "В Осло подписали протокол, торговля достигла 5 млрд долларов.", "5 млрд долларов", "trade_turnover", False),
]  # fmt: skip


@pytest.mark.parametrize(("language", "said", "quote", "measure", "tied"), CASES)
def test_attach(language, said, quote, measure, tied):
    reading = read(said, language)
    (found,) = attach((claim(reading, quote, measure),), reading.scenes, reading.text)
    assert found.event == (reading.scenes.mentions[0].event if tied else None)


def test_what_is_tied_stays_tied():
    reading = read("В Осло подписали 12 документов.", "ru")
    tied = Claim(Span(0, 4), "test", "document_count", "count", 12.0, "count", event="e9")
    assert attach((tied,), reading.scenes, reading.text) == (tied,)
