"""Nothing crashes the reader of events, and what it returns hangs together."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import knowledge
from analysis.model import LANGUAGES
from tests.understand.events.notation import read

WORDS = [
    *("в", "Осло", "прошла", "встреча", "22-е", "заседание", "комиссии", "с", "не", "10-летию", "подписания", "12 мая"),
    *("Ослода", "келді", "сапармен", "отырысы", "21-отырысы", "қол қойды", "Баку", "[Драган Йовичпен|RS]", "VI", "I"),
    *("signed", "agreement", "visit", "to", "will", "talks", "16th", "meeting", "of", "the", "Council", "EU-Moldova"),
    *("[Олег Вересов|BY]", "«", "»", "(", ")", "–", "-", ",", ".", "\n"),
]


def hangs_together(reading) -> None:
    text = reading.text.document.text
    events = {mention.event for mention in reading.scenes.mentions}
    for mention in reading.scenes.mentions:
        assert mention.span.of(text).strip()
        assert mention.event_type in knowledge.load().ontology["event_types"]
        assert mention.status in knowledge.load().ontology["statuses"]
        assert mention.narrative_role in knowledge.load().ontology["narrative_roles"]
        assert mention.place_basis in knowledge.load().ontology["place_bases"]
        assert mention.date_basis in knowledge.load().ontology["date_bases"]
        assert (mention.place is None) == (mention.place_basis == "none")
    for part in reading.scenes.participations:
        assert part.event in events
        assert part.role in knowledge.load().ontology["participation_roles"]
    for event in events:
        assert len({m.event_type for m in reading.scenes.mentions if m.event == event}) == 1


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=25), st.sampled_from(LANGUAGES))
def test_any_order_of_words(words, language):
    hangs_together(read(" ".join(words), language))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.sampled_from(LANGUAGES))
def test_any_text(said, language):
    hangs_together(read(said.replace("[", "("), language))


def test_twice_gives_the_same():
    said = "[Олег Вересов|BY] прибыл в Осло и провёл переговоры с [Драганом Йовичем|RS]. На встрече подписали план."
    assert read(said, "ru").scenes == read(said, "ru").scenes


@pytest.mark.parametrize(
    "said", ["1" * 100_000, "встреча " * 6_000, "кездесу " * 6_000, "meeting, " * 6_000, "«" * 20_000]
)
def test_hostile_text_takes_no_long_time(said):
    before = time.perf_counter()
    for language in LANGUAGES:
        hangs_together(read(said, language))
    assert time.perf_counter() - before < 60
