from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from analysis.model import Document, Findings, Span
from analysis.tables.sentences import LONGEST, Sentences

from .sample import RU, russian, spot


def sentences(text, *spans):
    return Sentences(Findings(Document("d", "d.txt", "en", text, "0" * 64), sentences=spans))


def test_the_sentence_of_a_quote():
    assert Sentences(russian()).around(spot(RU, "15 процентов")) == "Доля зерна выросла на 15 процентов."


def test_a_quote_over_two_sentences_shows_both():
    text = "One. Two. Three."
    found = sentences(text, Span(0, 4), Span(5, 9), Span(10, 16))
    assert found.around(Span(2, 7)) == "One. Two."
    assert found.around(Span(5, 9)) == "Two."


def test_the_line_where_sentences_are_not_known():
    unknown = Sentences(replace(russian(), sentences=()))
    assert unknown.around(spot(RU, "Таллине")) == "Следующие переговоры запланированы на октябрь 2031 года в Таллине."


def test_a_page_without_stops_shows_the_surroundings():
    text = "word " * 10_000
    shown = sentences(text, Span(0, len(text))).around(Span(25_000, 25_004))
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) < LONGEST


@given(st.text("ab.\n ", min_size=1, max_size=60), st.data())
def test_a_quote_stands_in_its_sentence(text, data):
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)) | {0, len(text)})
    spans = [Span(a, b) for a, b in pairwise(cuts)]
    start = data.draw(st.integers(0, len(text) - 1))
    quote = Span(start, data.draw(st.integers(start + 1, len(text))))
    assert quote.of(text).strip() in sentences(text, *spans).around(quote)
    assert quote.of(text).strip() in sentences(text).around(quote)
